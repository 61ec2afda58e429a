"""Days on which something is to happen."""

from tests.timelines.phrasing import TopicPhrasing

DAYS = {
    "opening": TopicPhrasing(
        measure=("the opening of the {name} Tunnel", "the inauguration of the {name} Tunnel"),
        claims=(
            "the {name} Tunnel will open on {value}",
            "{value} is the day on which the {name} Tunnel opens",
            "the opening of the {name} Tunnel is set for {value}",
            "traffic will run through the {name} Tunnel from {value}",
            "the {name} Tunnel is to be inaugurated on {value}",
            "for the opening of the {name} Tunnel the date is {value}",
            "the day for the opening of the {name} Tunnel has been fixed as {value}",
        ),
        headlines=(
            "{name} Tunnel to open on {value}",
            "{name} Tunnel: {value}",
            "Waiting for the {name} Tunnel",
        ),
        context=(
            "The {name} Tunnel runs under a mountain of slate. Lamps are still being hung.",
            "Lorries bound for {elsewhere} now take the pass, past the chapel of {year_ago}.",
            "{Person}, {age}, sells cheese on the pass. “The tunnel can take its time,” she said.",
        ),
        asks=(
            "When will the {name} Tunnel open?",
            "{name} Tunnel opening date",
            "On what day does the {name} Tunnel open?",
        ),
        asks_at=(
            "When was the {name} Tunnel to open, going by the plan {at}?",
            "What was the opening date of the {name} Tunnel {at}?",
            "Which day was set {at} for the opening of the {name} Tunnel?",
        ),
        premises=(
            "Why was the {name} Tunnel scrapped?",
            "How many people were hurt when the {name} Tunnel flooded in {year}?",
        ),
    ),
    "trial": TopicPhrasing(
        measure=("the start of the {name} Bank trial", "the trial over {name} Bank"),
        claims=(
            "the {name} Bank trial will begin on {value}",
            "the trial over {name} Bank is set for {value}",
            "{value} is the first day of the {name} Bank trial",
            "proceedings over {name} Bank open on {value}",
            "the first hearing in the {name} Bank trial is down for {value}",
            "the start of the {name} Bank trial is fixed for {value}",
            "judges will open the trial over {name} Bank on {value}",
        ),
        headlines=(
            "{name} Bank trial to begin on {value}",
            "{name} Bank: in court on {value}",
            "The road to the {name} Bank trial",
        ),
        context=(
            "{name} Bank went under with the savings of {hundreds} clubs. Its palms were sold.",
            "The files on {name} Bank are kept in a cellar in {elsewhere}, guarded day and night.",
            "The old courtroom has been painted for the {name} Bank trial.",
        ),
        asks=(
            "When does the {name} Bank trial begin?",
            "{name} Bank trial date",
            "On what day will the trial over {name} Bank start?",
        ),
        asks_at=(
            "For which day was the {name} Bank trial set {at}?",
            "What was the start date of the {name} Bank trial {at}?",
            "{name} Bank trial date as planned {at}?",
        ),
        premises=(
            "What was the verdict in the {name} Bank trial in {year}?",
            "Why was the {name} Bank case dropped?",
        ),
    ),
    "election": TopicPhrasing(
        measure=("the {region} assembly election", "the election of the assembly of {region}"),
        claims=(
            "the assembly of {region} will be elected on {value}",
            "the {region} assembly election is set for {value}",
            "voters in {region} will choose their assembly on {value}",
            "{value} is polling day for the {region} assembly",
            "polling stations for the {region} assembly open on {value}",
            "the election of the {region} assembly is to take place on {value}",
            "election day for the assembly of {region} is {value}",
        ),
        headlines=(
            "{region} to elect its assembly on {value}",
            "{region} assembly: polls on {value}",
            "Before the vote in {region}",
        ),
        context=(
            "Posters are going up all over {region}. Glue is in short supply.",
            "Lists for the {region} assembly may hold up to {tens} names.",
            "A debate of the leading candidates in {region} was held in a barn near {elsewhere}.",
        ),
        asks=(
            "When is the {region} assembly election?",
            "{region} election date",
            "On what day does {region} elect its assembly?",
        ),
        asks_at=(
            "For which day was the {region} assembly election set {at}?",
            "What was the date of the {region} assembly election {at}?",
            "{region} assembly polling day as announced {at}?",
        ),
        premises=(
            "Why was the {region} assembly abolished?",
            "Who won the {region} assembly election by a single vote in {year}?",
        ),
    ),
}
