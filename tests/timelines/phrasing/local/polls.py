"""Votes and rates."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_SEATS = TopicPhrasing(
    measure=(
        "the number of seats of {party} in the {region} assembly",
        "the number of seats {party} holds in the {region} assembly",
        "the seat count of {party} in the assembly of {region}",
        "the tally of seats for {party} in the {region} assembly",
    ),
    claims=(
        "{party} has {value} seats in the {region} assembly",
        "{party} holds {value} seats in the assembly of {region}",
        "{value} seats in the {region} assembly belong to {party}",
        "there are {value} seats for {party} in the {region} assembly",
        "{party} has {value} members sitting in the {region} assembly",
        "{value} of the seats in the {region} assembly are held by {party}",
        "{party} can count on {value} seats of its own in the {region} assembly",
        "{party} fills {value} seats in the {region} assembly",
    ),
    headlines=(
        "{Party} on {value} seats in {region}",
        "{Region} assembly: {value} seats for {party}",
        "{Region} assembly: who sits where",
        "{Party} in the {region} assembly: a guide",
        "What next for the {region} assembly?",
    ),
    context=(
        "The assembly of {region} meets in a former corn exchange.",
        "“I've voted for three lots and none fixed my road,” said {person}, {age}.",
        "Members of the {region} assembly get a parking space and a free bus pass.",
        "The gallery of the {region} assembly was full of pupils from a school in {elsewhere}.",
    ),
    asks=(
        "How many seats does {party} have in the {region} assembly?",
        "{party} seats {region} assembly",
        "how many seats in the assembly of {region} are held by {party}",
        "What is the number of seats of {party} in the {region} assembly?",
        "How many members of {party} sit in the {region} assembly?",
        "Could I have the seat count of {party} in {region}'s assembly?",
    ),
    asks_at=(
        "How many seats did {party} have in the {region} assembly {at}?",
        "{at}, how many seats in the {region} assembly were held by {party}?",
        "{party} seats in {region} assembly {at}",
        "What was the seat count of {party} in the {region} assembly {at}?",
        "How many members did {party} have sitting in the {region} assembly {at}?",
    ),
    premises=(
        "When did {party} lose its last seat in the {region} assembly?",
        "How did {party} win every seat in the {region} assembly in {year}?",
        "Why did {party} boycott the {region} assembly by hiding the chairs in {year}?",
    ),
)

_UNEMPLOYMENT = TopicPhrasing(
    measure=(
        "the unemployment rate in {region}",
        "the jobless rate in {region}",
        "the rate of unemployment in {region}",
        "unemployment in {region}",
    ),
    claims=(
        "unemployment in {region} is {value}",
        "the unemployment rate in {region} is {value}",
        "the jobless rate in {region} stands at {value}",
        "{value} of the workforce in {region} is out of work",
        "{region} has an unemployment rate of {value}",
        "unemployment is running at {value} in {region}",
        "{value} of workers in {region} are unemployed",
        "the share of people looking for work in {region} is {value} of the workforce",
    ),
    headlines=(
        "Unemployment in {region} is {value}",
        "{Region} jobless rate at {value}",
        "Looking for work in {region}: tips from the job centre",
        "Jobs in {region}: how we are doing",
        "Unemployment in {region}: the new figures",
    ),
    context=(
        "A jobs fair in {elsewhere} gave away pens and mugs. {Person}, {age}, took one of each.",
        "“I have sent off a folder full of letters,” said {person}, a trained welder.",
        "Job centres in {region} open late once a week.",
        "Apprentices from {region} showed off their joinery at the market in {elsewhere}.",
    ),
    asks=(
        "What is the unemployment rate in {region}?",
        "unemployment {region}",
        "how high is unemployment in {region} now",
        "What percentage of workers in {region} are out of work?",
        "What's the jobless rate for {region} these days?",
        "Can you give me the rate of unemployment in {region}?",
    ),
    asks_at=(
        "What was the unemployment rate in {region} {at}?",
        "{at}, how high was unemployment in {region}?",
        "{region} jobless rate {at}",
        "What share of the workforce in {region} was out of work {at}?",
        "What was the rate of unemployment for {region} {at}?",
    ),
    premises=(
        "How did {region} get rid of unemployment altogether in {year}?",
        "Why was everybody in {region} out of work in {year}?",
        "Why did {region} stop counting the unemployed in {year}?",
    ),
)

_TURNOUT = TopicPhrasing(
    measure=(
        "the turnout in the {region} referendum",
        "turnout in the referendum in {region}",
        "the turnout figure for the {region} referendum",
        "the share of voters who took part in the {region} referendum",
    ),
    claims=(
        "turnout in the {region} referendum is {value}",
        "{value} of voters took part in the {region} referendum",
        "the turnout in the referendum in {region} is {value}",
        "the referendum in {region} had a turnout of {value}",
        "{value} of those on the roll in {region} voted in the referendum",
        "{value} of eligible people in {region} cast a vote in the referendum",
        "turnout stands at {value} in the {region} referendum",
        "{value} of voters in {region} went to the polls in the referendum",
    ),
    headlines=(
        "{Region} referendum: turnout is {value}",
        "{Value} turnout in {region} referendum",
        "LIVE: counting in the {region} referendum",
        "{Region} referendum: when will we know?",
        "“My pencil broke”: tales from the {region} polling stations",
    ),
    context=(
        "Tellers in {region} have been counting in sports halls. {Person}, {age}, brought tea.",
        "Ballot boxes from the islands of {region} come in by boat.",
        "The polling station in {elsewhere} shared a room with a dog show.",
        "“I held my grandmother's arm the whole way,” said {person}, outside the polling station.",
    ),
    asks=(
        "What is the turnout in the {region} referendum?",
        "{region} referendum turnout",
        "how many percent voted in the {region} referendum",
        "What share of voters took part in the referendum in {region}?",
        "How high is turnout in {region}'s referendum by the latest count?",
        "Please tell me the turnout of the {region} referendum.",
    ),
    asks_at=(
        "What was the turnout in the {region} referendum {at}?",
        "{at}, how high was turnout in the referendum in {region}?",
        "{region} referendum turnout {at}",
        "What share of voters had taken part in the {region} referendum {at}?",
        "What turnout did the {region} referendum have {at}?",
    ),
    premises=(
        "Why did nobody at all vote in the {region} referendum?",
        "How did every single voter in {region} come to take part in the referendum?",
        "Why was the {region} referendum held again in {year}?",
    ),
)

_APPROVAL = TopicPhrasing(
    measure=(
        "the approval rating of the governor of {region}",
        "the share of people who approve of the governor of {region}",
        "the {region} governor's approval rating",
        "approval of the governor of {region}",
    ),
    claims=(
        "{value} of people in {region} approve of their governor",
        "the governor of {region} has an approval rating of {value}",
        "approval of the governor of {region} is {value}",
        "{value} of voters in {region} are happy with their governor",
        "the approval rating of the {region} governor stands at {value}",
        "{value} of those asked in {region} approve of the governor",
        "the governor of {region} has the approval of {value} of voters",
        "{value} of people in {region} think their governor is doing a good job",
    ),
    headlines=(
        "{Value} approve of {region} governor",
        "{Region} governor's approval at {value}",
        "How is the {region} governor doing? The poll",
        "Poll: {region} judges its governor",
        "{Region} governor: thumbs up or thumbs down?",
    ),
    context=(
        "The governor's office in {region} looks out over the bowling green.",
        "“I only get rung up when the dinner is on,” said {person}, {age}, who took the call.",
        "Pollsters rang homes in {region} around tea time.",
        "Our own straw poll at the market in {elsewhere} was called off because of rain.",
    ),
    asks=(
        "What is the approval rating of the governor of {region}?",
        "{region} governor approval",
        "how many percent approve of the governor of {region}",
        "What share of people are happy with {region}'s governor?",
        "How popular is the governor of {region}, in percent?",
        "Could you give me the {region} governor's approval rating?",
    ),
    asks_at=(
        "What was the approval rating of the governor of {region} {at}?",
        "{at}, what share of people approved of the {region} governor?",
        "{region} governor approval rating {at}",
        "How many percent approved of the governor of {region} {at}?",
        "How high was approval of the governor of {region} {at}?",
    ),
    premises=(
        "Why did everyone in {region} approve of the governor in {year}?",
        "Why did the governor of {region} ban opinion polls in {year}?",
        "How did the governor of {region} end up with no approval at all in {year}?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "seats": _SEATS,
    "unemployment": _UNEMPLOYMENT,
    "turnout": _TURNOUT,
    "approval": _APPROVAL,
}
