"""Days that are set: a tunnel, a trial, an election."""

from tests.timelines.phrasing import TopicPhrasing

OPENING = TopicPhrasing(
    measure=(
        "the opening of the {name} Tunnel",
        "the opening of the new {name} Tunnel",
        "the official opening of the {name} Tunnel",
        "the start of traffic through the {name} Tunnel",
    ),
    claims=(
        "the {name} Tunnel is to open on {value}",
        "the {name} Tunnel will open on {value}",
        "the opening of the {name} Tunnel is set for {value}",
        "the {name} Tunnel is due to open to traffic on {value}",
        "{value} is the day on which the {name} Tunnel is to open",
        "{value} is the new opening date of the {name} Tunnel",
        "drivers will be able to use the {name} Tunnel from {value}, the day it opens",
        "the first cars are to go through the {name} Tunnel on {value}, when it opens",
        "the date for the opening of the {name} Tunnel is {value}",
        "the opening of the {name} Tunnel is planned for {value}",
        "the {name} Tunnel is scheduled to open on {value}",
        "the ribbon at the {name} Tunnel is to be cut on {value}",
        "the {name} Tunnel stays closed until its opening on {value}",
        "the plan is for the {name} Tunnel to open on {value}",
        "the wait for the {name} Tunnel is to end on {value}, when it opens",
        (
            "the barriers at the {name} Tunnel are to be lifted for traffic on {value}, its "
            "opening day"
        ),
        (
            "anybody who wants to drive through the {name} Tunnel can do so from its opening "
            "on {value}"
        ),
        "the calendar for the {name} Tunnel now has its opening on {value}",
    ),
    headlines=(
        "{name} Tunnel to open on {value}",
        "{name} Tunnel: opening set for {value}",
        "{name} Tunnel: what we know",
        "When will the {name} Tunnel open?",
        "{value} named as opening day of {name} Tunnel",
        "{name} Tunnel: new date for opening",
        "Inside the {name} Tunnel: our correspondent takes a look",
        "{name} Tunnel due to open on {value}",
    ),
    context=(
        (
            "The {name} Tunnel is to take lorries out of the old town. Residents have waited a"
            " long time for that."
        ),
        "Fans and lamps are being tested in the {name} Tunnel. Each alarm is set off by hand.",
        (
            "{Person}, {age}, grew up above what is now the {name} Tunnel. As a girl she went "
            "sledging there."
        ),
        (
            "Diggers came upon an old cellar during work on the {name} Tunnel. It held {tens} "
            "bottles of cider."
        ),
        (
            "Our transport correspondent has walked the length of the {name} Tunnel. It is "
            "cold and smells of paint."
        ),
        (
            "A saint's statue stands at the mouth of the {name} Tunnel. Miners have looked "
            "after one since {year_ago}."
        ),
        (
            '"I still take the mountain road, for the view," said {person}, when asked about '
            "the {name} Tunnel."
        ),
    ),
    asks=(
        "When will the {name} Tunnel open?",
        "When is the {name} Tunnel due to open?",
        "What date is set for the opening of the {name} Tunnel?",
        "{name} Tunnel: when does it open?",
        "Hey, when does the {name} Tunnel open?",
        "Can you tell me the opening date of the {name} Tunnel?",
        "On what day is the {name} Tunnel supposed to open?",
        "What's the latest on when the {name} Tunnel opens?",
        "From which day can I drive through the {name} Tunnel?",
        "I'm planning a trip. When is the {name} Tunnel going to be opened?",
        "Tell me when the {name} Tunnel opens.",
        "Any date yet for the {name} Tunnel, when does it open?",
    ),
    asks_at=(
        "What opening date was planned for the {name} Tunnel {at}?",
        "{At}, when was the {name} Tunnel due to open?",
        "When was the {name} Tunnel supposed to open, as things stood {at}?",
        "What date was set {at} for the opening of the {name} Tunnel?",
        "What day was being given {at} for the opening of the {name} Tunnel?",
        "Can you tell me when the {name} Tunnel was meant to open, going by what was known {at}?",
        "Which opening day did they have {at} for the {name} Tunnel?",
    ),
    premises=(
        "Why was the {name} Tunnel given up for good?",
        "How did the {name} Tunnel collapse in {year}?",
        "Who decided to fill in the {name} Tunnel?",
        "Why did the {name} Tunnel become a mushroom farm in {year}?",
    ),
)

TRIAL = TopicPhrasing(
    measure=(
        "the start of the {name} Bank trial",
        "the start of the trial over {name} Bank",
        "the opening of the {name} Bank trial",
        "the beginning of the {name} Bank trial",
    ),
    claims=(
        "the trial over {name} Bank is to begin on {value}",
        "the {name} Bank trial will begin on {value}",
        "the start of the {name} Bank trial is set for {value}",
        "the trial over the {name} Bank affair is due to start on {value}",
        "{value} is the day on which the {name} Bank trial is to begin",
        "{value} is the date set for the start of the trial over {name} Bank",
        "the {name} Bank trial is scheduled to open on {value}",
        "judges are to hear the {name} Bank case from {value}, the first day of the trial",
        "the first hearing in the {name} Bank trial will be on {value}",
        "the date for the start of the {name} Bank trial is {value}",
        "the trial over the collapse of {name} Bank opens on {value}",
        "those accused in the {name} Bank case go on trial on {value}",
        (
            "the accused in the {name} Bank affair have been told to be in court on {value}, "
            "when the trial begins"
        ),
        "the case of {name} Bank goes before the judges on {value}, when the trial begins",
        (
            "those charged over {name} Bank are due in the dock on {value}, the opening day of"
            " the trial"
        ),
        "the court calendar has the {name} Bank trial beginning on {value}",
        "the trial over {name} Bank now has a start date of {value}",
    ),
    headlines=(
        "{name} Bank trial to begin on {value}",
        "{name} Bank: trial set for {value}",
        "{name} Bank trial: what we know",
        "When does the {name} Bank trial start?",
        "{value}: date for {name} Bank trial",
        "{name} Bank trial: new date for start",
        "{name} Bank affair: who is accused of what",
        "Trial over {name} Bank due on {value}",
    ),
    context=(
        (
            "{name} Bank was the place where people in {elsewhere} kept their savings. Its "
            "sign still hangs over the door."
        ),
        (
            "The files in the {name} Bank case fill a room. A clerk has been busy with them "
            "for {few} months."
        ),
        (
            "{Person}, {age}, lost her pension when {name} Bank went under. She has booked a "
            "seat in the gallery."
        ),
        (
            "Lawyers in the {name} Bank case have asked for a bigger room. The old one has "
            "{tens} chairs."
        ),
        (
            "Our legal correspondent says the {name} Bank trial will be long. The indictment "
            "alone takes hours to read."
        ),
        "{name} Bank was founded in {year_ago} by a wool merchant. His portrait is now evidence.",
        '"I want to hear it from them," said {person}, a former cashier at {name} Bank.',
    ),
    asks=(
        "When does the {name} Bank trial begin?",
        "When is the trial over {name} Bank due to start?",
        "What date is set for the {name} Bank trial?",
        "{name} Bank trial: when?",
        "Hey, when does the trial about {name} Bank start?",
        "Can you tell me the start date of the {name} Bank trial?",
        "On what day will the {name} Bank trial open?",
        "What's the latest on when the {name} Bank trial begins?",
        "When do the accused in the {name} Bank affair go on trial?",
        "I want to attend the {name} Bank trial. When is the first day?",
        "Tell me when the {name} Bank trial starts.",
        "Any date for the {name} Bank trial, when does it begin?",
    ),
    asks_at=(
        "What start date was set for the {name} Bank trial {at}?",
        "{At}, when was the {name} Bank trial due to begin?",
        "When was the trial over {name} Bank supposed to start, as things stood {at}?",
        "What date was being given {at} for the start of the {name} Bank trial?",
        "Which day did they have {at} for the {name} Bank trial to begin?",
        (
            "Can you tell me when the {name} Bank trial was meant to open, going by what was "
            "known {at}?"
        ),
        "For what day was the {name} Bank trial scheduled {at}?",
    ),
    premises=(
        "Why were all charges in the {name} Bank case dropped?",
        "Who was convicted at the end of the {name} Bank trial?",
        "What sentence did the judges pass in the {name} Bank trial in {year}?",
        "Why was the {name} Bank trial moved abroad?",
    ),
)

ELECTION = TopicPhrasing(
    measure=(
        "the election of the {region} assembly",
        "the assembly election in {region}",
        "the {region} assembly election",
        "the vote for a new assembly in {region}",
    ),
    claims=(
        "the assembly of {region} is to be elected on {value}",
        "the {region} assembly election will be held on {value}",
        "voters in {region} are to elect a new assembly on {value}",
        "the assembly election in {region} is set for {value}",
        "{value} is the day of the assembly election in {region}",
        "{value} is the date on which {region} elects its assembly",
        "people in {region} go to the polls on {value} to elect their assembly",
        "the date for the assembly election in {region} is {value}",
        "the election of the {region} assembly is due on {value}",
        "polling day for the {region} assembly is {value}",
        "the vote for the {region} assembly is scheduled for {value}",
        "{region} is to hold its assembly election on {value}",
        "ballots for the assembly of {region} are to be cast on {value}",
        "polling stations in {region} are to open on {value} for the assembly election",
        "the next assembly of {region} is to be chosen by voters on {value}",
        "the election calendar for {region} has the assembly vote on {value}",
        "the people of {region} choose their assembly on {value}",
    ),
    headlines=(
        "{region} to elect assembly on {value}",
        "{region} assembly election set for {value}",
        "{region} assembly election: what we know",
        "When does {region} vote?",
        "{value}: polling day in {region}",
        "{region} assembly election: new date",
        "On the campaign trail in {region}",
        "{region} goes to the polls on {value}",
    ),
    context=(
        (
            "Posters for the assembly election have gone up all over {region}. Some have "
            "already been given moustaches."
        ),
        (
            "Candidates for the {region} assembly have been out at markets. They hand out pens"
            " and seeds."
        ),
        "{Person}, {age}, has never missed an election in {region}. She keeps the stubs in a tin.",
        (
            "Our political correspondent says the campaign in {region} is about water and "
            "schools. Roads come third."
        ),
        "The assembly of {region} was first elected in {year_ago}. The hall had no heating then.",
        "A debate between candidates in {region} ended in song. {Few} of them knew the words.",
        '"They all promise a bus," said {person}, who lives in the hills of {region}.',
    ),
    asks=(
        "When is the assembly election in {region}?",
        "When will the assembly of {region} be elected?",
        "What date is set for the {region} assembly election?",
        "{region} assembly election: when?",
        "Hey, when do people in {region} vote for their assembly?",
        "Can you tell me the date of the assembly election in {region}?",
        "On what day does {region} elect its assembly?",
        "What's the latest date for the {region} assembly election?",
        "When do voters in {region} go to the polls for the assembly?",
        "I'm registered in {region}. When is polling day for the assembly?",
        "Tell me when {region} elects its assembly.",
        "Any date for the vote in {region}, when is the assembly elected?",
    ),
    asks_at=(
        "What date was set for the {region} assembly election {at}?",
        "{At}, when was the assembly of {region} due to be elected?",
        "When was the {region} assembly election supposed to be held, as things stood {at}?",
        "What day was being given {at} for the assembly election in {region}?",
        "Which polling day did they have {at} for the {region} assembly?",
        (
            "Can you tell me when {region} was meant to elect its assembly, going by what was "
            "known {at}?"
        ),
        "For what day was the {region} assembly election scheduled {at}?",
    ),
    premises=(
        "Why was the assembly of {region} abolished in {year}?",
        "Why did {region} decide never to elect an assembly again?",
        "Who won every seat in the {region} assembly election?",
        "Why was the {region} assembly election held by telephone?",
    ),
)
