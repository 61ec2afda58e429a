"""Missing miners and workers on strike."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_MINERS = TopicPhrasing(
    measure=(
        "the number of miners missing at the {name} mine",
        "the number of missing miners after the collapse at the {name} mine",
        "the count of miners unaccounted for at the {name} mine",
        "the number of people still missing in the {name} mine",
    ),
    claims=(
        "{value} miners are still missing at the {name} mine",
        "{value} miners have not been found since the collapse at the {name} mine",
        "{value} miners are unaccounted for after the roof came down in the {name} mine",
        "there are {value} miners missing in the {name} mine",
        "rescuers are looking for {value} missing miners in the {name} mine",
        "the collapse at the {name} mine has left {value} miners missing",
        "{value} of the miners at {name} are missing underground",
        "nobody knows the whereabouts of {value} miners after the collapse at the {name} mine",
    ),
    headlines=(
        "{Name} mine: {value} miners still missing",
        "{Value} missing at {name} mine",
        "LIVE: search goes on at the {name} mine",
        "“He always rings when he comes up”: families wait at {name} mine",
        "What we know about the {name} mine collapse",
    ),
    context=(
        "The canteen at the {name} mine has been turned into a place for families to wait.",
        "Rescue teams at {name} work in shifts. {Person}, {age}, brings them soup.",
        "The lamp room at the {name} mine has been sealed off for inspectors.",
        "“Everyone here knows somebody down there,” said {person}, who grew up beside the pit.",
    ),
    asks=(
        "How many miners are still missing at the {name} mine?",
        "how many men still not found in the {name} mine",
        "{name} mine collapse, number missing?",
        "What's the latest number of missing miners at {name}?",
        "How many people are unaccounted for after the {name} mine collapse?",
        "Can you say how many are still missing down the {name} mine, please?",
        "how many are they still searching for at {name} mine",
    ),
    asks_at=(
        "How many miners were missing at the {name} mine {at}?",
        "{at}, how many people were unaccounted for in the {name} mine?",
        "number still missing in {name} mine {at}",
        "How many miners had not been found at {name} {at}?",
        "What was the number of missing miners at the {name} mine {at}?",
    ),
    premises=(
        "When was the last missing miner found at the {name} mine?",
        "How were all the miners at {name} brought up alive in {year}?",
        "Why did the rescuers at the {name} mine go on holiday in {year}?",
    ),
)

_STRIKERS = TopicPhrasing(
    measure=(
        "the number of workers on strike at {company}",
        "the number of {company} staff on strike",
        "the number of strikers at {company}",
        "the count of people on strike at {company}",
    ),
    claims=(
        "{value} workers are on strike at {company}",
        "{value} {company} staff are out on strike",
        "{company} has {value} workers on strike",
        "there are {value} strikers at {company}",
        "{value} people have downed tools at {company} and are on strike",
        "the strike at {company} involves {value} workers",
        "{value} employees are taking part in the strike at {company}",
        "{value} of the workers at {company} are striking",
        "the walkout at {company} is being kept up by {value} workers",
    ),
    headlines=(
        "{Company} strike: {value} workers out",
        "{Value} on strike at {company}",
        "Braziers lit as {company} strike goes on",
        "{Company} strike: what each side wants",
        "On the picket line at {company}",
    ),
    context=(
        "Passing drivers hoot as they go by the gates of {company}. {Person}, {age}, waves back.",
        "“I'd rather be at work, believe me,” said {person}, stamping her feet to keep warm.",
        "The row at {company} is over shift patterns and pay.",
        "A butcher in {elsewhere} has been handing out sausages to the pickets from {company}.",
    ),
    asks=(
        "How many workers are on strike at {company}?",
        "how many out on strike at {company} now",
        "{company} strike, how many people?",
        "How many staff have walked out at {company} and are on strike?",
        "What is the number of strikers at {company}?",
        "Could you look up how many employees are striking at {company}?",
        "number of people striking {company}",
    ),
    asks_at=(
        "How many workers were on strike at {company} {at}?",
        "{at}, how many {company} staff were out on strike?",
        "strikers at {company} {at}, how many?",
        "How many people were striking at {company} {at}?",
        "What was the number of workers on strike at {company} {at}?",
    ),
    premises=(
        "When did the last striker go back to work at {company}?",
        "Why did the whole strike at {company} end in {year}?",
        "Why did {company} give every striker a car in {year}?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {"miners": _MINERS, "strikers": _STRIKERS}
