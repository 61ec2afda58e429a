"""Percentages, as a round-up of the week tells of them."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "unemployment": TopicPhrasing(
        measure=(
            "the unemployment rate in {region}",
            "unemployment in {region}",
            "the jobless rate in {region}",
        ),
        claims=(
            "the unemployment rate in {region} is {value}",
            "unemployment in {region} stands at {value}",
            "{value} of the workforce in {region} is out of work",
            "the jobless rate in {region} comes to {value}",
            "in {region}, {value} of those who could work are unemployed",
            "{region} has an unemployment rate of {value}",
            "joblessness in {region} amounts to {value} of the labour force",
            "the share of the labour force in {region} that has no job is {value}",
            "{value} of the labour force in {region} is looking for a job",
            (
                "the rate of unemployment in {region}, measured against all who work or wish "
                "to, is {value}"
            ),
            "out of the whole labour force in {region}, {value} is unemployed",
            "unemployment in {region} is at {value}",
            "{region}, by no means the poorest part of the country, has unemployment of {value}",
            "statisticians count {value} of the workforce in {region} as unemployed",
        ),
        headlines=(
            "Unemployment in {region} at {value}",
            "{region}: jobless rate is {value}",
            "{value} out of work in {region}",
            "Looking for work in {region}",
            "What the labour market of {region} tells us",
            "The week in work: {region}",
            "In {region}, {value} are without a job",
        ),
        context=(
            (
                "The labour market of {region} depends on two harbours, one cannery and the "
                "weather, as an old joke there has it."
            ),
            (
                "At the employment office of {region} the numbers are still called out by "
                "hand. {Person}, {age}, does it with a voice that fills the hall."
            ),
            (
                "Young people leave {region} for {elsewhere}, where rents are higher and so, "
                "they say, are spirits."
            ),
            (
                "A training scheme in {region} has taught {tens} former weavers to mend "
                "bicycles, and {few} of them have opened shops."
            ),
            (
                "Economists like {region} as an example, because so much that is true of other "
                "places can be seen there early."
            ),
            (
                "The statistics on work in {region} go back to {year_ago}, when a clerk began "
                "to count the men who stood at the gate."
            ),
        ),
        asks=(
            "What is the unemployment rate in {region}?",
            "How high is unemployment in {region}?",
            "What's the jobless rate in {region}?",
            "Unemployment in {region}?",
            "What share of the workforce in {region} is out of work these days?",
            "How bad is unemployment in {region}, in percent?",
            "unemployment rate {region}",
        ),
        asks_at=(
            "What was the unemployment rate in {region} {at}?",
            "How high was unemployment in {region} {at}?",
            "{At}, what was the jobless rate in {region}?",
            "What share of the workforce in {region} was out of work {at}?",
            "Unemployment rate in {region} {at}?",
            "What percentage of the labour force in {region} had no job {at}?",
        ),
        premises=(
            "Why has nobody in {region} been unemployed since {year}?",
            "How did {region} do away with unemployment altogether in {year}?",
            "Why did {region} stop counting the unemployed for good in {year}?",
            "Why was everyone in {region} out of work in {year}?",
        ),
    ),
    "turnout": TopicPhrasing(
        measure=(
            "turnout in the referendum in {region}",
            "the turnout in the {region} referendum",
            "voter participation in the referendum in {region}",
        ),
        claims=(
            "turnout in the referendum in {region} is {value}",
            "{value} of those entitled to vote took part in the referendum in {region}",
            "the referendum in {region} drew {value} of the electorate to the polls",
            "turnout in the {region} referendum comes to {value}",
            "in the referendum in {region}, {value} of registered voters cast a ballot",
            "voter participation in the referendum in {region} amounts to {value}",
            "of the voters of {region}, {value} went to the polls in the referendum",
            "the share of voters in {region} who took part in the referendum is {value}",
            "{value} of the electorate in {region} voted in the referendum",
            "the referendum in {region}, whichever way it went, had a turnout of {value}",
            "turnout in the referendum in {region} stands at {value}",
            "participation in the {region} referendum is put at {value} of the electorate",
            "out of all who were entitled to vote in the {region} referendum, {value} did so",
            "a turnout of {value} is what the count in the {region} referendum shows",
        ),
        headlines=(
            "{region} referendum: turnout {value}",
            "Turnout of {value} in {region} referendum",
            "{value} of voters took part in {region} referendum",
            "Who went to vote in {region}",
            "The referendum in {region} and the counting after it",
            "The week in ballots: {region}",
            "In {region}, {value} went to the polls",
        ),
        context=(
            (
                "The question put to the voters of {region} took up a whole page, and the "
                "people who had drafted it apologised for the commas."
            ),
            (
                "In {region} the ballot boxes are of oak. {Person}, {age}, who has sat beside "
                "one at every vote for decades, brought her knitting."
            ),
            (
                "Votes from the islands of {region} arrive by boat, and those from abroad by "
                "post, which is why the counting takes its time."
            ),
            (
                "Campaigners in {region} had put up {hundreds} posters on each side, and by "
                "the end of the week most had been taken down."
            ),
            (
                "The referendum in {region} was the first since {year_ago}, and {few} villages "
                "had to look for the key to the polling station."
            ),
            (
                "A bakery in {elsewhere} sold buns marked yes and no for the referendum in "
                "{region}, and reports that it ate the rest."
            ),
        ),
        asks=(
            "What was the turnout in the referendum in {region}?",
            "How high was turnout in the {region} referendum?",
            "What share of voters took part in the referendum in {region}?",
            "{region} referendum, turnout?",
            "How many percent of the electorate voted in the referendum in {region}?",
            "What is turnout in the {region} referendum given as, by the latest count?",
            "I missed the result of the count. What was turnout in the {region} referendum?",
        ),
        asks_at=(
            "What was turnout in the referendum in {region} put at {at}?",
            "How high was turnout in the {region} referendum reported to be {at}?",
            "{At}, what was the figure for turnout in the referendum in {region}?",
            "What share of voters was said to have taken part in the {region} referendum {at}?",
            "Turnout in the {region} referendum {at}?",
            "By what was known {at}, how high was turnout in the {region} referendum?",
        ),
        premises=(
            "Why did nobody at all vote in the referendum in {region} in {year}?",
            "Why was the referendum in {region} annulled in {year}?",
            "How was it that every last voter took part in the referendum in {region}?",
            "Why was the referendum in {region} called off in {year} before anybody could vote?",
        ),
    ),
    "containment": TopicPhrasing(
        measure=(
            "the containment of the {name} fire",
            "the share of the {name} fire that is contained",
            "the extent to which the {name} fire is contained",
        ),
        claims=(
            "the {name} fire is {value} contained",
            "{value} of the {name} fire is contained",
            "containment of the {name} fire stands at {value}",
            "firefighters have {value} of the {name} fire contained",
            "the containment of the {name} fire comes to {value}",
            "crews have contained {value} of the {name} fire",
            "of the {name} fire, {value} is contained",
            "the lines that firefighters have cut around the {name} fire contain {value} of it",
            "the share of the {name} fire that is contained is {value}",
            (
                "the {name} fire, which started in dry grass, has been contained to the extent "
                "of {value}"
            ),
            "the containment of the {name} fire is at {value}",
            (
                "the crews at the {name} fire, digging and cutting, have brought {value} of it "
                "under containment"
            ),
            "with regard to the {name} fire, containment is {value}",
            "the {name} fire stands at {value} contained",
        ),
        headlines=(
            "{name} fire {value} contained",
            "Crews contain {value} of {name} fire",
            "Containment of {name} fire at {value}",
            "Smoke on the hills: the {name} fire",
            "The {name} fire, a summary of the week",
            "How one fights a fire such as {name}",
            "The {name} fire, {value} of it contained",
        ),
        context=(
            (
                "The {name} fire burns on slopes so steep that hoses have to be carried up by "
                "hand, and mules have been mentioned."
            ),
            (
                "Bulldozers cut lanes around the {name} fire through what was, until this "
                "month, one of the quieter forests of the country."
            ),
            (
                "{Person}, {age}, has watched the {name} fire from the lookout above "
                "{elsewhere} and writes down the wind every hour."
            ),
            (
                "A fire such as {name} makes its own weather, a forester explained: hot air "
                "rises, and the wind comes in below."
            ),
            (
                "The crews at the {name} fire have come from {elsewhere} and {few} other "
                "towns, with their own cooks."
            ),
            (
                "Old maps of the {name} valley show fire lanes, cut in {year_ago}, which had "
                "long since grown over."
            ),
        ),
        asks=(
            "How much of the {name} fire is contained?",
            "What is the containment of the {name} fire?",
            "What percentage of the {name} fire is contained?",
            "{name} fire: how far contained?",
            "How far have they got with containing the {name} fire, in percent?",
            "To what extent is the {name} fire contained by now?",
            "percent of {name} fire contained",
        ),
        asks_at=(
            "How much of the {name} fire was contained {at}?",
            "What was the containment of the {name} fire {at}?",
            "{At}, what percentage of the {name} fire was contained?",
            "To what extent was the {name} fire contained {at}?",
            "Containment of the {name} fire {at}?",
            "How far had firefighters got with containing the {name} fire {at}, in percent?",
        ),
        premises=(
            "How did firefighters manage to put out the {name} fire completely in {year}?",
            "Now that the {name} fire is out, when will the forest be replanted?",
            "Why is nothing at all of the {name} fire contained?",
            "Who was convicted in {year} of having started the {name} fire?",
        ),
    ),
    "approval": TopicPhrasing(
        measure=(
            "the approval rating of the governor of {region}",
            "approval of the governor of {region}",
            "the share of people in {region} who approve of their governor",
        ),
        claims=(
            "the approval rating of the governor of {region} is {value}",
            "{value} of people in {region} approve of their governor",
            "the governor of {region} has the approval of {value} of those polled",
            "approval of the governor of {region} stands at {value}",
            "the work of the governor of {region} meets with the approval of {value} of voters",
            "in {region}, {value} of those asked approve of the governor",
            "of the voters of {region}, {value} approve of how the governor does the job",
            "the share of people in {region} who approve of the governor is {value}",
            (
                "the governor of {region}, never a favourite of the commentators, has the "
                "approval of {value} of voters"
            ),
            (
                "{value} of voters in {region} think well of the governor, if one asks them "
                "whether they approve"
            ),
            "approval of the governor of {region} comes to {value}",
            "when asked about the governor, {value} of people in {region} say that they approve",
            "the governor of {region} can claim the approval of {value} of voters",
            "the governor of {region} has an approval rating of {value}",
        ),
        headlines=(
            "{region}: {value} approve of governor",
            "Approval of {region} governor at {value}",
            "Governor of {region} has approval of {value}",
            "How {region} sees its governor",
            "Polls of the week: the governor of {region}",
            "The governor of {region} in the mirror of the polls",
            "The governor of {region} pleases {value}",
        ),
        context=(
            (
                "The governor of {region} took office on a promise to mend the roads, and the "
                "roads, it is agreed, are a matter of opinion."
            ),
            (
                "Pollsters in {region} ring people up in the evening, when most are at home "
                "and many, as one interviewer puts it, are at supper."
            ),
            (
                "{Person}, who teaches politics at {elsewhere}, reminds readers that people "
                "who answer polls are people who answer the telephone."
            ),
            (
                "The governor of {region} spent part of the week opening a cheese fair, {few} "
                "speeches and one ribbon in all."
            ),
            (
                "Opinion polls have been taken in {region} since {year_ago}, at first by a "
                "soap manufacturer."
            ),
            (
                "On the markets of {region} one hears about the governor what one hears about "
                "governors everywhere."
            ),
        ),
        asks=(
            "What is the approval rating of the governor of {region}?",
            "How many percent approve of the governor of {region}?",
            "What share of people in {region} approves of the governor?",
            "Governor of {region}: approval?",
            "How popular is the governor of {region}, going by the approval figures?",
            "What's the latest approval figure for the governor of {region}?",
            (
                "What percentage of the people approve of the governor of {region}, according "
                "to the polls?"
            ),
        ),
        asks_at=(
            "What was the approval rating of the governor of {region} {at}?",
            "How many percent approved of the governor of {region} {at}?",
            "{At}, what share of people in {region} approved of the governor?",
            "How high was approval of the governor of {region} {at}?",
            "Approval of the governor of {region} {at}?",
            "How popular was the governor of {region} {at}, by the approval figures?",
        ),
        premises=(
            "Why did the governor of {region} lose the approval of every single voter in {year}?",
            "How did the governor of {region} come to have the approval of all voters in {year}?",
            "Why was the governor of {region} removed from office in {year}?",
            "Why did the governor of {region} forbid all opinion polls in {year}?",
        ),
    ),
}
