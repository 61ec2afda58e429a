"""Days to come: an opening, a trial, an election."""

from collections.abc import Mapping

from tests.timelines.phrasing import TopicPhrasing

_OPENING = TopicPhrasing(
    measure=(
        "the opening of the {name} Tunnel",
        "the opening of the {name} road tunnel",
        "the first day of traffic in the {name} Tunnel",
        "the {name} Tunnel opening",
    ),
    claims=(
        "the {name} Tunnel will open on {value}",
        "the {name} Tunnel is due to open on {value}",
        "the opening of the {name} Tunnel is set for {value}",
        "drivers will be let into the {name} Tunnel for the first time on {value}",
        "the ribbon on the {name} Tunnel will be cut on {value}",
        "{value} is the day the {name} Tunnel opens",
        "the {name} Tunnel opens to traffic on {value}",
        "{value} has been picked for the opening of the {name} Tunnel",
        "the first cars will go through the {name} Tunnel on {value}",
    ),
    headlines=(
        "{Name} Tunnel to open on {value}",
        "Date for your diary: {name} Tunnel opens {value}",
        "{Name} Tunnel: when will it open?",
        "Under the hill: a walk through the {name} Tunnel",
        "{Name} Tunnel: what drivers need to know",
    ),
    context=(
        "The {name} Tunnel will spare drivers the hairpin bends over the hill.",
        "“My husband says he will believe it when he drives it,” said {person}, {age}.",
        "Inside the {name} Tunnel, workers have been fixing lamps to the roof.",
        "Bats found near the mouth of the {name} Tunnel have been given boxes of their own.",
    ),
    asks=(
        "When will the {name} Tunnel open?",
        "{name} tunnel opening date",
        "when can we finally drive through the {name} Tunnel",
        "On what day is the {name} Tunnel due to open?",
        "What's the opening day of the {name} Tunnel?",
        "Do you know for which date the opening of the {name} Tunnel is planned?",
        "so when is the {name} Tunnel supposed to open now?",
    ),
    asks_at=(
        "What was the opening date given for the {name} Tunnel {at}?",
        "{at}, when was the {name} Tunnel due to open?",
        "planned opening day of the {name} Tunnel {at}",
        "For which day was the opening of the {name} Tunnel planned {at}?",
        "Which date did the opening of the {name} Tunnel have {at}?",
    ),
    premises=(
        "Why was the {name} Tunnel scrapped for good in {year}?",
        "Who got stuck in the {name} Tunnel on its opening day?",
        "Why was the {name} Tunnel turned into a mushroom farm in {year}?",
    ),
)

_TRIAL = TopicPhrasing(
    measure=(
        "the start of the {name} Bank trial",
        "the start of the trial over {name} Bank",
        "the opening of the {name} Bank trial",
        "the beginning of the trial over {name} Bank",
    ),
    claims=(
        "the trial over {name} Bank will begin on {value}",
        "the {name} Bank trial starts on {value}",
        "the {name} Bank case goes to trial on {value}",
        "the first day of the trial over {name} Bank will be {value}",
        "the {name} Bank trial has been listed to start on {value}",
        "{value} is the date for the start of the {name} Bank trial",
        "the accused in the {name} Bank trial must be in court for its start on {value}",
        "the trial over {name} Bank is due to open on {value}",
    ),
    headlines=(
        "{Name} Bank trial to start on {value}",
        "{Value} is the date for {name} Bank trial",
        "{Name} Bank trial: who is who",
        "“That was my pension”: savers and the {name} Bank case",
        "{Name} Bank trial: when does it start?",
    ),
    context=(
        "Savers lost their nest eggs when {name} Bank went under.",
        "“I had my wedding money in there,” said {person}, {age}, outside the shuttered branch.",
        "The old branch of {name} Bank in {elsewhere} is now a nail bar.",
        "Extra benches have been brought into the courtroom for the {name} Bank case.",
    ),
    asks=(
        "When does the trial over {name} Bank start?",
        "{name} bank trial date",
        "when is the {name} Bank case going to trial",
        "On which day will the {name} Bank trial begin?",
        "What is the date for the start of the {name} Bank trial?",
        "Could you tell me when the trial over {name} Bank is due to open?",
    ),
    asks_at=(
        "What start date did the {name} Bank trial have {at}?",
        "{at}, when was the {name} Bank trial due to begin?",
        "date set for the {name} Bank trial {at}",
        "For which day was the start of the trial over {name} Bank planned {at}?",
        "Which day was listed for the start of the {name} Bank trial {at}?",
    ),
    premises=(
        "Why was the {name} Bank trial thrown out in {year}?",
        "Who was found guilty in the {name} Bank trial in {year}?",
        "Why did the judge in the {name} Bank trial flee the country in {year}?",
    ),
)

_ELECTION = TopicPhrasing(
    measure=(
        "the {region} assembly election",
        "the election of the {region} assembly",
        "the vote for the assembly of {region}",
        "polling for the {region} assembly",
    ),
    claims=(
        "the {region} assembly election will be held on {value}",
        "{region} will elect its assembly on {value}",
        "polling day for the {region} assembly is {value}",
        "voters in {region} go to the polls for a new assembly on {value}",
        "the vote for the {region} assembly is set for {value}",
        "{value} is election day for the {region} assembly",
        "people in {region} will choose their assembly on {value}",
        "the election of the {region} assembly has been called for {value}",
    ),
    headlines=(
        "{Region} to vote on {value}",
        "{Region} assembly election on {value}",
        "{Region} assembly election: how to vote",
        "{Region} assembly election: the date explained",
        "Who is standing for the {region} assembly?",
    ),
    context=(
        "Lamp posts across {region} are full of posters ahead of the vote for the assembly.",
        "“I will vote for whoever mends the bus shelter,” said {person}, {age}, from {elsewhere}.",
        "Anybody who has moved house must register before the {region} assembly election.",
        "Hustings for the {region} assembly have been held in the barn of {person}.",
    ),
    asks=(
        "When is the {region} assembly election?",
        "{region} assembly election date",
        "what day do we vote for the {region} assembly",
        "On which date will {region} elect its assembly?",
        "When do people in {region} go to the polls for the assembly?",
        "Can you tell me polling day for the {region} assembly please?",
    ),
    asks_at=(
        "What date was set for the {region} assembly election {at}?",
        "{at}, when was the {region} assembly election due to be held?",
        "planned day of the {region} assembly election {at}",
        "For which day was the vote for the {region} assembly planned {at}?",
        "Which polling day did the {region} assembly election have {at}?",
    ),
    premises=(
        "Why did {region} abolish its assembly in {year}?",
        "Who won the {region} assembly election by one vote?",
        "Why was the {region} assembly election decided by drawing lots in {year}?",
    ),
)

TOPICS: Mapping[str, TopicPhrasing] = {
    "opening": _OPENING,
    "trial": _TRIAL,
    "election": _ELECTION,
}
