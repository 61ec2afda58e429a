"""Assemblies, votes and how people think of those they voted for."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS = {
    "seats": TopicPhrasing(
        measure=(
            "the number of assembly seats that {party} holds in {region}",
            "the number of {region} assembly seats of {party}",
            "the seat count of {party} in the {region} assembly",
            "the strength in seats of {party} in the assembly of {region}",
        ),
        claims=(
            "{party} now has {value} seats to its name in the assembly of {region}",
            "{party} holds {value} seats in the {region} assembly",
            "{value} seats in the assembly of {region} belong to {party}",
            "in the assembly of {region}, {party} commands {value} seats",
            "{party} sits in the {region} assembly with {value} members, one to a seat",
            "the benches of {party} in the {region} assembly count {value} seats",
            "{value} of the seats in the {region} assembly are in the hands of {party}",
            "recounts and defections included, {party} has {value} seats in the {region} assembly",
            "the assembly of {region} has {value} seats occupied by {party}",
        ),
        headlines=(
            "{Party} has {value} seats in {region}",
            "{Value} seats for {party} in {region} assembly",
            "{Region} assembly: who sits where",
            "{Party} and the arithmetic of {region}",
            "Horse-trading in {region}",
        ),
        context=(
            (
                "Coalitions in {region} are seldom made before the second week of talks. {Person}, "
                "a clerk of {age}, has seen {few} of them come and go."
            ),
            (
                "Members of the {region} assembly have been known to change benches over a road, a "
                "school or an insult."
            ),
            (
                "Speeches in the assembly of {region} are limited to seven minutes, and a bell "
                "from an old ferry ends them."
            ),
            (
                "The building in which the {region} assembly meets was once a grain exchange, and "
                "its acoustics are dreadful."
            ),
        ),
        asks=(
            "How many seats has {party} in the {region} assembly?",
            "How many seats in the {region} assembly are held by {party}?",
            "{party}, seats in {region} assembly?",
            "What is the number of seats of {party} in the assembly of {region}?",
            "how many seats has {party} got in {region}",
            "Would you tell me how strong {party} is, in seats, in the {region} assembly?",
            "With how many seats is {party} represented in the assembly of {region}?",
        ),
        asks_at=(
            "How many seats had {party} in the {region} assembly {at}?",
            "{At}, how many seats did {party} hold in the {region} assembly?",
            "What was the number of seats of {party} in the {region} assembly {at}?",
            "{party} seats {region} assembly {at}",
            "With how many seats was {party} represented in the assembly of {region} {at}?",
        ),
        premises=(
            "Why does {party} have no seat left in the assembly of {region}?",
            "When did {party} lose its last seat in the {region} assembly?",
            "How did {party} come to hold every single seat in the assembly of {region} in {year}?",
        ),
    ),
    "turnout": TopicPhrasing(
        measure=(
            "turnout at the referendum in {region}",
            "the turnout in the referendum in {region}",
            "voter turnout in the {region} referendum",
            "the share of voters who took part in the referendum in {region}",
        ),
        claims=(
            "turnout in the {region} referendum works out at {value}",
            "{value} of voters took part in the {region} referendum",
            "{value} of those entitled to vote in the {region} referendum did so",
            "the {region} referendum has drawn {value} of voters to the polls",
            "in the {region} referendum, turnout comes to {value}",
            "turnout in {region}, where a referendum has been held, stands at {value}",
            "{value} of the electorate turned out for the referendum in {region}",
            "the returns from the {region} referendum show a turnout of {value}",
            "with the count going on, turnout in the {region} referendum is now {value}",
        ),
        headlines=(
            "Turnout in {region} referendum: {value}",
            "{Value} of voters turn out in {region} referendum",
            "{Region} referendum: the counting goes on",
            "Long night for the tellers of {region}",
            "{Region} votes, and waits",
        ),
        context=(
            (
                "The referendum in {region} asked whether the two river districts should become "
                "one. Ballots from the islands come by boat."
            ),
            (
                "Counting in {region} is done by hand, under the eyes of observers from all "
                "parties. {Person}, {age}, has brought a cushion."
            ),
            (
                "Polling stations in {region} had opened before dawn, in schools, fire stations "
                "and one bowling alley."
            ),
            (
                "Ballots cast abroad reach {region} last, and the figures are revised as boxes are "
                "opened."
            ),
        ),
        asks=(
            "What turnout did the {region} referendum have?",
            "How high does turnout in the {region} referendum come out?",
            "turnout {region} referendum",
            "What percentage of voters took part in the {region} referendum?",
            "Could you tell me what share of the electorate voted in the referendum in {region}?",
            "In percent, how many of the voters turned out in the {region} referendum?",
            "What does turnout in the {region} referendum stand at?",
        ),
        asks_at=(
            "What was the turnout in the {region} referendum reported to be {at}?",
            "{At}, how high was turnout in the referendum in {region}?",
            "Where did turnout in the {region} referendum stand {at}?",
            "turnout {region} referendum {at}",
            (
                "What percentage of voters was counted as having taken part in the {region} "
                "referendum {at}?"
            ),
        ),
        premises=(
            "Why was the referendum in {region} called off before anybody voted?",
            "Why did every single voter take part in the {region} referendum?",
            "Which court annulled the {region} referendum in {year}?",
        ),
    ),
    "approval": TopicPhrasing(
        measure=(
            "the approval rating of the governor of {region}",
            "approval of the governor of {region}",
            "the share of people who approve of the governor of {region}",
            "the {region} governor's approval rating",
        ),
        claims=(
            "the governor of {region} has the approval of {value} of voters",
            "{value} of people in {region} approve of their governor",
            "approval of the governor of {region} is {value}",
            "the governor of {region} enjoys an approval rating of {value}",
            (
                "{value} of those polled in {region} are content with the work of the governor, "
                "and so approve"
            ),
            (
                "in {region}, {value} of voters give the governor a good mark and approve of what "
                "has been done"
            ),
            "the approval rating of {region}'s governor stands at {value}",
            "the governor of {region} is approved of, in the polls, by {value} of voters",
            "of the people of {region}, {value} approve of the way in which the governor governs",
        ),
        headlines=(
            "{Value} approve of {region} governor",
            "{Region} governor's approval rating: {value}",
            "How {region} sees its governor",
            "Governor of {region} under the pollsters' glass",
            "Mixed mood in {region}",
        ),
        context=(
            (
                "Pollsters in {region} ring up landlines and mobile phones, and still knock on "
                "doors in the hills."
            ),
            (
                "Roads, schools and the price of firewood are what people in {region} name when "
                "asked what worries them."
            ),
            (
                "The governor of {region} rides to work on a bicycle, followed by a car. {Person}, "
                "{age}, greets both every morning."
            ),
            (
                "Commentators in {region} disagree on whether polls between elections mean "
                "anything at all."
            ),
        ),
        asks=(
            "What approval rating does the governor of {region} have?",
            "How many percent of people approve of the governor of {region}?",
            "{region} governor approval rating?",
            "What share of voters in {region} approves of the governor?",
            (
                "Can you tell me how popular the governor of {region} is, going by the approval "
                "rating?"
            ),
            "how high is approval of the {region} governor",
            "What percentage of people in {region} are behind their governor in the polls?",
        ),
        asks_at=(
            "What approval rating did the governor of {region} have {at}?",
            "{At}, what share of people approved of the governor of {region}?",
            "How high was approval of the {region} governor {at}?",
            "{region} governor approval {at}",
            "How many percent of voters in {region} approved of the governor {at}?",
        ),
        premises=(
            "Why does not a single voter in {region} approve of the governor?",
            "When did the governor of {region} resign over bad ratings?",
            "How did the governor of {region} win the approval of everybody in {year}?",
        ),
    ),
    "election": TopicPhrasing(
        measure=(
            "the election to the {region} assembly",
            "the {region} assembly election",
            "the vote for a new assembly in {region}",
            "polling day for the {region} assembly",
        ),
        claims=(
            "{region} is to elect its assembly on {value}",
            "the {region} assembly election falls on {value}",
            "voters in {region} go to the polls for their assembly on {value}",
            "the election of the {region} assembly has been set for {value}",
            "polling day for the {region} assembly is {value}",
            "{value} is the day on which {region} elects its assembly",
            "the assembly of {region} will be elected on {value}",
            "a new assembly for {region} is to be voted in on {value}",
            "the date of the {region} assembly election is {value}",
        ),
        headlines=(
            "{Region} to elect assembly on {value}",
            "{Region} assembly vote: {value}",
            "Posters go up in {region}",
            "{Region} gets ready for assembly election",
            "Date of {region} election on the table",
        ),
        context=(
            (
                "Campaign buses in {region} play brass music, and candidates are expected to "
                "dance. {Person}, {age}, has judged the dancing for years."
            ),
            (
                "Ballot papers for {region} are printed in three languages, on paper from a mill "
                "near {elsewhere}."
            ),
            (
                "Constituencies in {region} have been redrawn along the river, to the displeasure "
                "of two villages."
            ),
            (
                "Parties in {region} quarrel over seats in debates, over airtime and over the "
                "order of names on the ballot."
            ),
        ),
        asks=(
            "When is {region} going to elect its assembly?",
            "On what date is the assembly election in {region}?",
            "{region} assembly election date?",
            "What day has been set for the election of the {region} assembly?",
            "when is polling day in {region} for the assembly",
            "Could you give me the date of the assembly election in {region}?",
            "When do voters in {region} choose their assembly?",
        ),
        asks_at=(
            "{At}, for what date was the {region} assembly election set?",
            "What day was, {at}, the date for the election of the {region} assembly?",
            "For which day, {at}, was the {region} assembly election scheduled?",
            "date set for {region} assembly election, {at}",
            "{At}, when was {region} due to elect its assembly?",
        ),
        premises=(
            "Why was the assembly of {region} abolished instead of elected?",
            "Which court cancelled the {region} assembly election for good?",
            "Why has {region} given up electing its assembly?",
        ),
    ),
}
