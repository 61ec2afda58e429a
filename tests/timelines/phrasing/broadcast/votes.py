"""Turnout and approval."""

from tests.timelines.phrasing import TopicPhrasing

TURNOUT = TopicPhrasing(
    measure=(
        "turnout in the {region} referendum",
        "turnout in the referendum in {region}",
        "voter turnout in the {region} referendum",
        "the turnout of the {region} referendum",
    ),
    claims=(
        "turnout in the {region} referendum is {value}",
        "turnout in the referendum in {region} stands at {value}",
        "{value} of voters in {region} have taken part in the referendum",
        "{value} of the electorate in {region} voted in the referendum",
        "the referendum in {region} has a turnout of {value}",
        "voter turnout in the {region} referendum is put at {value}",
        "in {region}, turnout in the referendum is {value}",
        "{value} of those entitled to vote in the {region} referendum did so",
        "the share of voters in {region} who went to the polls in the referendum is {value}",
        "with counting still going on, turnout in the {region} referendum is {value}",
        "turnout, as measured by the ballots counted in the {region} referendum, is {value}",
        "the count puts turnout in the {region} referendum at {value}",
        "the referendum in {region} drew {value} of registered voters",
        "{value} is the turnout in the {region} referendum",
        "{value} of the voters on the rolls in {region} cast a ballot in the referendum",
        "on the latest count, turnout in the {region} referendum is {value}",
        "{region} has recorded a referendum turnout of {value}",
        "with turnout at {value}, the {region} referendum is being argued over",
        "the referendum in {region}, with a turnout of {value}, is still being counted",
    ),
    headlines=(
        "{region} referendum: turnout is {value}",
        "Turnout in {region} referendum put at {value}",
        "{region} referendum: what happens next",
        "{region} referendum: counting goes on",
        "{value} of voters took part in {region} referendum",
        "{region} referendum: turnout revised",
        "{region} votes: turnout {value}",
        "Queues and confusion: how {region} voted",
    ),
    context=(
        (
            "Polling stations in {region} were set up in schools, barns and a barber's shop. "
            "Some ran out of pencils."
        ),
        (
            "{Person}, {age}, voted in the {region} referendum in her slippers. The polling "
            "station is next door."
        ),
        "Ballot boxes from the islands of {region} came in by boat. Fog held one of them up.",
        "The question put to voters in {region} was {tens} words long. Many read it twice.",
        (
            "Our political correspondent says the referendum in {region} divided families as "
            "well as parties."
        ),
        (
            '"I counted until my fingers were blue," said {person}, who helped with the '
            "{region} referendum."
        ),
        "The last referendum in {region} was in {year_ago}. Few remember what it was about.",
    ),
    asks=(
        "What is the turnout in the {region} referendum?",
        "How high is turnout in the referendum in {region}?",
        "What percentage of voters took part in the {region} referendum?",
        "{region} referendum: turnout?",
        "Hey, what's the turnout for the vote in {region}, the referendum?",
        "Can you tell me how many percent voted in the {region} referendum?",
        "What share of the electorate voted in the referendum in {region}?",
        "What's the latest turnout figure for the {region} referendum?",
        "How good was turnout in the {region} referendum, in percent?",
        "What do they now say turnout in the {region} referendum was?",
        "Tell me the turnout in the {region} referendum.",
        "Did many people vote in the {region} referendum, what was the turnout?",
    ),
    asks_at=(
        "What turnout was being reported for the {region} referendum {at}?",
        "{At}, how high was turnout in the referendum in {region} said to be?",
        "What turnout figure did they give for the {region} referendum {at}?",
        "What was the turnout of the {region} referendum, as counted {at}?",
        (
            "What percentage of voters had taken part in the {region} referendum, according to"
            " the count {at}?"
        ),
        "Can you tell me the turnout reported for the {region} referendum {at}?",
        "How high was voter turnout in the {region} referendum {at}?",
    ),
    premises=(
        "Why did every single voter in {region} take part in the referendum?",
        "Why did nobody vote in the {region} referendum?",
        "When was the {region} referendum declared void?",
        "How did turnout in the {region} referendum reach one hundred percent?",
    ),
)

APPROVAL = TopicPhrasing(
    measure=(
        "approval of the governor of {region}",
        "public approval of the {region} governor",
        "the approval rating of the governor of {region}",
        "the {region} governor's approval rating",
    ),
    claims=(
        "{value} of people in {region} approve of the governor",
        "{value} of voters in {region} approve of the work of the governor",
        "the governor of {region} has the approval of {value} of voters",
        "approval of the governor of {region} is {value}",
        "the approval rating of the governor of {region} is {value}",
        "the governor of {region} has an approval rating of {value}",
        "{value} of those asked in {region} are happy with how the governor does the job",
        "in {region}, {value} of voters approve of the governor",
        "the share of people in {region} who approve of the governor is {value}",
        "{value} of adults in {region} say they approve of the governor",
        "the {region} governor enjoys the approval of {value} of the public",
        "public approval of the {region} governor stands at {value}",
        "the governor of {region} can count on the approval of {value} of the public",
        "when people in {region} are asked about the governor, {value} of them approve",
        "{value} is the approval rating of the governor of {region}",
        "with the approval of {value} of voters, the governor of {region} carries on",
        "the governor of {region}, of whom {value} of voters approve, carries on",
        (
            "{value} of people in {region} think the governor is doing a good job, which is "
            "what the approval rating measures"
        ),
        "the latest approval rating for the governor of {region} is {value}",
    ),
    headlines=(
        "{region} governor: approval is {value}",
        "{value} approve of {region} governor",
        "{region} governor: what people think",
        "How popular is the governor of {region}?",
        "{region}: new poll on the governor",
        "Approval of {region} governor: {value}",
        "{region} governor has approval of {value}",
        '"I expected more": {region} on its governor',
    ),
    context=(
        (
            "The governor of {region} took office with a promise to mend the roads. Some have "
            "been mended."
        ),
        (
            "{Person}, {age}, wrote to the governor of {region} about her street lamp. She got"
            " a long letter and no lamp."
        ),
        "Pollsters in {region} ring people at supper time. Many hang up.",
        (
            "The residence of the governor of {region} was built in {year_ago}. Tours are "
            "given on Sundays."
        ),
        (
            "Our political correspondent says that people in {region} judge a governor by the "
            "buses. Fares have gone up."
        ),
        '"Ask me again after the harvest," said {person}, who farms in {region}, of the governor.',
        "A spat over a statue has kept {region} busy. The governor wants it moved by {few} metres.",
    ),
    asks=(
        "What is the approval rating of the governor of {region}?",
        "How many percent approve of the governor of {region}?",
        "How popular is the governor of {region}, in percent?",
        "{region} governor: approval rating?",
        "Hey, what's the approval of the governor in {region}?",
        "Can you tell me what share of people approve of the {region} governor?",
        "What's the latest approval figure for the governor of {region}?",
        "What percentage of voters in {region} approve of the governor?",
        "How is the governor of {region} doing in the polls, what's the approval?",
        "What proportion of people in {region} approve of their governor now?",
        "Tell me the approval rating of the {region} governor.",
        "Do people like the governor of {region}, what's the approval?",
    ),
    asks_at=(
        "What was the approval rating of the governor of {region} {at}?",
        "{At}, how many percent approved of the governor of {region}?",
        "How popular was the governor of {region} {at}, in percent?",
        "What share of people approved of the {region} governor {at}?",
        "What percentage of voters in {region} approved of the governor {at}?",
        "Can you tell me the {region} governor's approval rating {at}?",
        "What was public approval of the governor of {region} {at}?",
    ),
    premises=(
        "Why does everyone in {region} approve of the governor?",
        "Why did approval of the governor of {region} fall to zero in {year}?",
        "When was the post of governor of {region} abolished?",
        "How did the governor of {region} lose the approval of every last voter?",
    ),
)
