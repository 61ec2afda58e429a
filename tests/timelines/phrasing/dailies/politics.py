"""Seats, votes, approval and the day of an election."""

from tests.timelines.phrasing import TopicPhrasing

SEATS = TopicPhrasing(
    measure=(
        "the number of seats held by {party} in the {region} assembly",
        "the number of {region} assembly seats of {party}",
        "the seat count of {party} in the {region} assembly",
    ),
    claims=(
        "{party} holds {value} seats in the {region} assembly",
        "{value} seats in the assembly of {region} belong to {party}",
        "the number of seats that {party} has in the {region} assembly is {value}",
        "{party} has {value} seats in the {region} assembly",
        "{value} members of the {region} assembly sit for {party}",
        "in the assembly of {region}, {party} commands {value} seats",
        "{party} is represented in the {region} assembly by {value} members",
        "on the benches of {party} in the {region} assembly sit {value} deputies",
        "the group of {party} in the assembly of {region} consists of {value} deputies",
        "{party} controls {value} seats in the chamber of the {region} assembly",
        "seats held by {party} in the assembly of {region} number {value}",
        "with {value} seats in the {region} assembly, {party} is a force to be reckoned with",
        (
            "no majority can be built in {region} without regard to {party}, which has "
            "{value} seats in the assembly"
        ),
    ),
    headlines=(
        "{value} seats in {region} assembly for {party}",
        "The arithmetic of the {region} assembly",
        "{party} and the balance of power in {region}",
        "With {value} seats in {region}, {party} weighs its options",
        "In the {region} assembly, every vote is a negotiation",
        "Defections, by-elections and {party} in {region}",
    ),
    context=(
        (
            "The assembly of {region} meets in a former corn exchange, whose acoustics have "
            "been blamed for more than one misunderstanding."
        ),
        (
            "Coalition talks in {region} are conducted over long lunches, at which, "
            "according to those who have attended, policy is seldom discussed before the "
            "cheese."
        ),
        (
            "Political scientists describe the party system of {region} as fluid, by which "
            "they mean that deputies change sides and nobody is greatly surprised."
        ),
        (
            '"I vote for the person and not the party," said {person}, {age}, a pharmacist '
            'in {elsewhere}, "which is easier to say than to do."'
        ),
        (
            "The electoral law of {region}, last amended in {year_ago}, is a compromise that "
            "pleases no one and that no one has found a way of replacing."
        ),
        (
            "Allegiances in {region} tend to follow the old railway line: one side of it "
            "votes as its grandparents did, and so does the other."
        ),
    ),
    asks=(
        "How many seats does {party} have in the {region} assembly?",
        "How many seats in the assembly of {region} are held by {party}?",
        "What is the current seat count of {party} in the {region} assembly?",
        "How strong is {party} in the {region} assembly, in seats?",
        "{party} seats {region} assembly",
        "How many deputies does {party} have in the assembly of {region}, as last reported?",
        "For a seating plan of the {region} assembly: how many seats does {party} have?",
    ),
    asks_at=(
        "How many seats did {party} have in the {region} assembly {at}?",
        "{At}, how many seats in the assembly of {region} were held by {party}?",
        "What was the number of seats of {party} in the {region} assembly {at}?",
        "How many deputies sat for {party} in the assembly of {region} {at}?",
        "For a seating plan of the {region} assembly: how many seats did {party} have {at}?",
    ),
    premises=(
        "How did {party} lose all its seats in the {region} assembly in {year}?",
        "Why does {party} have no seats in the assembly of {region}?",
        "When was {party} banned from the {region} assembly?",
        (
            "Why did all the deputies of {party} resign at once from the {region} assembly "
            "in {year}?"
        ),
    ),
)

TURNOUT = TopicPhrasing(
    measure=(
        "turnout in the {region} referendum",
        "the turnout in the referendum in {region}",
        "voter turnout in the {region} referendum",
        "the share of voters who took part in the {region} referendum",
    ),
    claims=(
        "turnout in the {region} referendum is {value}",
        "turnout in the referendum in {region}, on the votes counted so far, is {value}",
        "{value} of eligible voters in {region} took part in the referendum",
        "{value} of the electorate in {region} cast a ballot in the referendum",
        "voter turnout in the {region} referendum stands at {value}",
        "participation in the {region} referendum comes to {value} of the electorate",
        "of those entitled to vote in the {region} referendum, {value} did so",
        "the share of the electorate that took part in the {region} referendum is {value}",
        "the referendum in {region} has a turnout of {value}",
        (
            "the count in {region} indicates that {value} of registered voters turned out "
            "for the referendum"
        ),
        (
            "with a turnout of {value}, the {region} referendum has given both camps "
            "something to explain"
        ),
        (
            "the result should be read in the light of turnout, which in the {region} "
            "referendum is {value}"
        ),
    ),
    headlines=(
        "Turnout of {value} in {region} referendum",
        "{region} has voted, but how many of its people did?",
        "Referendum in {region}: turnout put at {value}",
        "What the {region} referendum says about its voters",
        "The long count in {region}",
        "Apathy or protest? Reading the {region} referendum",
    ),
    context=(
        (
            "The question put to the people of {region} ran to eighty words and contained "
            "two negatives, which may explain the number of spoiled papers."
        ),
        (
            "Ballot boxes from the remoter islands and hamlets of {region} are being brought "
            "in by boat and, where the roads permit, by van."
        ),
        (
            '"I stood in line and I had the time to change my mind twice," said {person}, '
            "{age}, who voted in {elsewhere} before work."
        ),
        (
            "Constitutional lawyers disagree over whether the referendum in {region} is "
            "binding or merely advisory, the statute being silent on the point."
        ),
        (
            "The campaign in {region} was fought with a civility that commentators found "
            "remarkable and that voters, to judge by their yawns, found dull."
        ),
        (
            "Referendums are rare in {region}: the previous one, held in {year_ago}, "
            "concerned the licensing of taverns."
        ),
    ),
    asks=(
        "What is the turnout in the {region} referendum?",
        "How high was turnout in the {region} referendum?",
        "What share of voters took part in the referendum in {region}?",
        "What is the latest turnout figure for the {region} referendum?",
        "{region} referendum turnout",
        (
            "What percentage of the electorate voted in the referendum in {region}, and "
            "according to whom?"
        ),
        "How many of those entitled to vote in the {region} referendum did so, in percent?",
    ),
    asks_at=(
        "What was given as the turnout in the {region} referendum {at}?",
        "{At}, how high was turnout in the {region} referendum said to be?",
        "What was the reported turnout in the referendum in {region} {at}?",
        (
            "What share of voters had taken part in the {region} referendum, according to "
            "the figures known {at}?"
        ),
        "Going by the reports available {at}, what was the turnout in the {region} referendum?",
    ),
    premises=(
        "Why did nobody vote in the {region} referendum?",
        "How did the {region} referendum come to have a turnout of 100 percent?",
        "Why was the referendum in {region} annulled in {year}?",
        "Who called off the {region} referendum before any ballots could be cast?",
    ),
)

APPROVAL = TopicPhrasing(
    measure=(
        "approval of the governor of {region}",
        "the approval rating of the governor of {region}",
        "the {region} governor's approval rating",
        "the share of people in {region} who approve of the governor",
    ),
    claims=(
        "{value} of people in {region} approve of the governor",
        "the approval rating of the governor of {region} is {value}",
        "the governor of {region} has the approval of {value} of voters",
        "{value} of voters in {region} are satisfied with the work of the governor",
        "approval of the governor of {region} stands at {value}",
        "{value} of those questioned in {region} approve of the way the governor does the job",
        "the governor of {region} enjoys an approval rating of {value}",
        "in {region}, {value} of respondents endorse the governor's performance",
        "the proportion of {region} residents who approve of the governor is {value}",
        "of the people of {region}, {value} think well of the governor's record",
        (
            "with an approval rating of {value}, the governor of {region} is beginning the "
            "political season"
        ),
        (
            "the governor of {region}, of whom {value} of voters approve, is unlikely to "
            "change course"
        ),
    ),
    headlines=(
        "{value} approve of governor of {region}",
        "Governing {region}: popularity and its limits",
        "The {region} governor and the court of public opinion",
        "Governor of {region} has approval rating of {value}",
        "What the people of {region} make of their governor",
        "The pollsters take the temperature in {region}",
    ),
    context=(
        (
            "Governors of {region} have rarely been loved, and those who were remembered "
            "fondly tended to earn the affection only after leaving."
        ),
        (
            "Pollsters admit that it has become difficult to reach the young in {region}, "
            "who do not answer calls from numbers that they do not recognise."
        ),
        (
            '"Ask me after the roadworks," said {person}, {age}, when she was stopped '
            "outside a bakery in {elsewhere} and invited to judge the governor."
        ),
        (
            "The governor's office overlooks a park in which, by a tradition dating from "
            "{year_ago}, citizens may air their complaints from a stone bench."
        ),
        (
            "Opinion surveys in {region} are commissioned by newspapers, trade associations "
            "and political parties, each of which finds in them what it was hoping for."
        ),
        (
            "The governor's admirers speak of an unshowy competence; detractors use the "
            "second word in inverted commas."
        ),
    ),
    asks=(
        "What is the approval rating of the governor of {region}?",
        "What share of people in {region} approve of the governor?",
        "How popular is the governor of {region}, in percent?",
        "What does the most recent poll say about approval of the governor of {region}?",
        "{region} governor approval rating",
        "How does the public in {region} rate its governor, according to the newest survey?",
        "Is the governor of {region} popular? I need the approval rating.",
    ),
    asks_at=(
        "What was the approval rating of the governor of {region} {at}?",
        "{At}, what share of people in {region} approved of the governor?",
        "How high was approval of the governor of {region} {at}?",
        "What percentage of voters in {region} approved of the governor {at}?",
        "For a chart: what was the approval rating of the governor of {region} {at}?",
    ),
    premises=(
        "Why does nobody in {region} approve of the governor?",
        "How did the governor of {region} win the approval of every voter in {year}?",
        "Why was the governor of {region} impeached in {year}?",
        (
            "What was the reason for the poll of {year} in which the whole of {region} "
            "backed the governor?"
        ),
    ),
)

ELECTION = TopicPhrasing(
    measure=(
        "the {region} assembly election",
        "the election of the {region} assembly",
        "polling day for the {region} assembly",
        "the vote for a new {region} assembly",
    ),
    claims=(
        "the {region} assembly will be elected on {value}",
        "the election of the assembly of {region} is to be held on {value}",
        "voters in {region} are to choose a new assembly on {value}",
        "{value} is the day on which the {region} assembly is to be elected",
        "the people of {region} go to the polls on {value} to elect their assembly",
        "the date of the {region} assembly election is {value}",
        "the assembly election in {region} is set for {value}",
        "{region} will vote for its assembly on {value}",
        "polling stations in {region} are to open for the assembly election on {value}",
        "the election in which {region} chooses its assembly falls on {value}",
        (
            "parties have until the eve of {value}, when {region} elects its assembly, to "
            "make their case"
        ),
        (
            "preparations are in hand for the election of the {region} assembly, which is to "
            "take place on {value}"
        ),
    ),
    headlines=(
        "{region} assembly to be elected on {value}",
        "When {region} goes to the polls",
        "{region} sets its sights on {value} for assembly vote",
        "The parties of {region} and the calendar",
        "An election in {region}, and the art of choosing a day",
        "Assembly election in {region}: what voters will be asked",
    ),
    context=(
        (
            "The timing of elections in {region} has always been contentious, since the "
            "harvest, the holidays and the football season leave few Sundays to spare."
        ),
        (
            "Posters have yet to go up in {region}, where a by-law adopted in {year_ago} "
            "forbids them on trees, bridges and the fronts of churches."
        ),
        (
            '"They will all promise us a new road," said {person}, {age}, who has kept a '
            "collection of manifestos at her house in {elsewhere}."
        ),
        (
            "The assembly of {region} has modest powers and a large budget for stationery, "
            "according to a satirical magazine that is widely read by its members."
        ),
        (
            "Candidates in {region} must gather signatures from every district, a "
            "requirement that favours those with bicycles."
        ),
        (
            "Printers in {region} are said to need several weeks to produce the ballot "
            "papers, which are long enough to be mistaken for wallpaper."
        ),
    ),
    asks=(
        "When will the {region} assembly be elected?",
        "What is the date of the assembly election in {region}?",
        "On which day does {region} vote for its assembly?",
        "For when is the {region} assembly election scheduled, as last announced?",
        "{region} assembly election date",
        "When do people in {region} go to the polls to choose an assembly?",
        "For our calendar: on what date will {region} elect its assembly?",
    ),
    asks_at=(
        "According to what was known {at}, when was the {region} assembly to be elected?",
        "{At}, for which day was the {region} assembly election scheduled?",
        "What date had been announced for the assembly election in {region} {at}?",
        "Going by what had been announced {at}, when was {region} due to vote for its assembly?",
        "For which date was the election of the {region} assembly planned {at}?",
    ),
    premises=(
        "Why was the {region} assembly election cancelled for good?",
        "Who won the {region} assembly election that was held in {year}?",
        "Why was the {region} assembly abolished in {year}?",
        "What was the turnout when {region} elected its assembly in {year}?",
    ),
)
