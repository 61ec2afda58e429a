"""Shares in percent."""

from tests.timelines.phrasing import TopicPhrasing

SHARES = {
    "unemployment": TopicPhrasing(
        measure=(
            "the unemployment rate in {region}",
            "the jobless rate of {region}",
        ),
        claims=(
            "unemployment in {region} stands at {value}",
            "{value} of the workforce in {region} is out of work",
            "the jobless rate in {region} is {value}",
            "{region} has an unemployment rate of {value}",
            "without a job in {region} is {value} of the workforce",
            "the share of jobless in the {region} workforce comes to {value}",
            "out of work in {region}: {value} of the workforce",
            "of the workforce in {region}, {value} is without a job",
            "unemployment in {region} comes to {value}",
        ),
        headlines=(
            "{region} jobless rate: {value}",
            "Work in {region}: the latest",
            "Unemployment in {region} is {value}",
        ),
        context=(
            "The biggest employer in {region} makes wardrobes. A cannery shut in {year_ago}.",
            "A job fair in {region} drew {hundreds} people. {Person}, {age}, left with a leaflet.",
            "Welders are hard to find in {region}, and trains to {elsewhere} are full in the "
            "morning.",
        ),
        asks=(
            "What is the unemployment rate in {region}?",
            "jobless rate {region}",
            "How high is unemployment in {region}?",
        ),
        asks_at=(
            "What was the unemployment rate in {region} {at}?",
            "jobless rate of {region} {at}?",
            "How high was unemployment in {region} {at}?",
        ),
        premises=(
            "When did unemployment in {region} disappear entirely?",
            "Why was nobody in {region} without a job in {year}?",
        ),
    ),
    "turnout": TopicPhrasing(
        measure=(
            "turnout in the {region} referendum",
            "the share of voters who took part in the {region} referendum",
        ),
        claims=(
            "turnout in the {region} referendum is {value}",
            "{value} of voters took part in the referendum in {region}",
            "the {region} referendum drew {value} of those entitled to vote",
            "votes were cast by {value} of the electorate in the {region} referendum",
            "in the {region} referendum turnout comes to {value}",
            "{value} of the electorate went to the polls in the {region} referendum",
            "of those entitled to vote in the {region} referendum, {value} did so",
            "turnout in the referendum in {region} works out as {value}",
            "the {region} referendum has a turnout of {value}",
        ),
        headlines=(
            "{region} referendum: turnout {value}",
            "{region} counts its votes",
            "Turnout in {region}: {value}",
        ),
        context=(
            "The referendum in {region} is about a lake. Boxes from the hills came in by mule.",
            "Counting in {region} goes on in a gym. {Person}, {age}, has counted since {year_ago}.",
            "Pencils ran out at a polling station in {region}; more were brought from {elsewhere}.",
        ),
        asks=(
            "What was the turnout in the {region} referendum?",
            "{region} referendum turnout",
            "How many percent voted in the referendum in {region}?",
        ),
        asks_at=(
            "What was the turnout in the {region} referendum {at}?",
            "turnout figure for {region} {at}?",
            "What share had voted in the {region} referendum, going by the count {at}?",
        ),
        premises=(
            "Why did every single voter take part in the {region} referendum?",
            "When was the {region} referendum called off?",
        ),
    ),
    "containment": TopicPhrasing(
        measure=(
            "the containment of the {name} fire",
            "the contained share of the {name} fire",
        ),
        claims=(
            "{value} of the {name} fire is contained",
            "containment of the {name} fire stands at {value}",
            "crews have contained {value} of the {name} fire",
            "the {name} fire is {value} contained",
            "lines now hold along {value} of the {name} fire",
            "{value} of the {name} wildfire is under control",
            "the {name} fire is contained along {value} of its edge",
            "containment of the {name} fire is {value}",
            "of the {name} fire, {value} is contained",
        ),
        headlines=(
            "{name} fire: {value} contained",
            "On the line at the {name} fire",
            "{name} wildfire {value} contained",
        ),
        context=(
            "The {name} fire burns in dry scrub. Goats had grazed there until {year_ago}.",
            "Crews at the {name} fire sleep in a school in {elsewhere}.",
            "Wind has made work on the {name} fire hard. {Person}, {age}, bakes for the crews.",
        ),
        asks=(
            "How much of the {name} fire is contained?",
            "{name} fire containment",
            "What percentage of the {name} fire is under control?",
        ),
        asks_at=(
            "How much of the {name} fire was contained {at}?",
            "{name} fire containment {at}?",
            "What percentage of the {name} fire was under control {at}?",
        ),
        premises=(
            "When was the {name} fire fully contained?",
            "Who put out the last of the {name} fire in {year}?",
        ),
    ),
    "approval": TopicPhrasing(
        measure=(
            "approval of the governor of {region}",
            "the approval rating of the {region} governor",
        ),
        claims=(
            "{value} of people approve of the governor of {region}",
            "approval of the {region} governor stands at {value}",
            "the governor of {region} has the backing of {value} of voters",
            "{value} of those asked are content with the governor of {region}",
            "the {region} governor has an approval rating of {value}",
            "support for the governor of {region} comes to {value}",
            "the approval rating of the governor of {region} is {value}",
            "the governor of {region} is approved of by {value} of people",
            "of those asked, {value} approve of the governor of {region}",
        ),
        headlines=(
            "{region} governor: approval {value}",
            "How {region} sees its governor",
            "{value} approve of {region} governor",
        ),
        context=(
            "The governor of {region} opened a fish hatchery and shook many hands.",
            "People were asked by telephone, most of them at supper. {Person}, {age}, hung up.",
            "Roads and rubbish are what people in {region} talk about most.",
        ),
        asks=(
            "What's the approval rating of the governor of {region}?",
            "{region} governor approval",
            "How many percent approve of the {region} governor?",
        ),
        asks_at=(
            "What was the approval rating of the {region} governor {at}?",
            "approval of the governor of {region} {at}?",
            "What share of people approved of the {region} governor {at}?",
        ),
        premises=(
            "Why did the governor of {region} lose the support of every voter?",
            "When was the governor of {region} impeached?",
        ),
    ),
}
