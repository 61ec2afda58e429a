"""Days that are set and put off, as a round-up of the week tells of them."""

from tests.timelines.phrasing import TopicPhrasing

TOPICS: dict[str, TopicPhrasing] = {
    "opening": TopicPhrasing(
        measure=(
            "the opening of the {name} Tunnel",
            "the inauguration of the {name} Tunnel",
            "the start of traffic through the {name} Tunnel",
        ),
        claims=(
            "the {name} Tunnel is to open on {value}",
            "the opening of the {name} Tunnel is set for {value}",
            "{value} is the day on which the {name} Tunnel is to open",
            "the {name} Tunnel will be opened on {value}",
            "the first cars are to drive through the {name} Tunnel on {value}",
            "the date for the opening of the {name} Tunnel is {value}",
            (
                "the {name} Tunnel, much photographed and never used, is to be opened to "
                "traffic on {value}"
            ),
            "traffic through the {name} Tunnel is due to begin on {value}",
            "the ribbon at the {name} Tunnel is to be cut on {value}",
            "drivers may use the {name} Tunnel from {value}, the day of its opening",
            "the calendar has {value} as the opening day of the {name} Tunnel",
            "the {name} Tunnel will open its gates to traffic on {value} and not before",
            "the people who live near the {name} Tunnel can mark {value} as its opening day",
            "the opening of the {name} Tunnel is to take place on {value}",
            "the schedule for the {name} Tunnel provides for an opening on {value}",
        ),
        headlines=(
            "{name} Tunnel to open on {value}",
            "Opening of {name} Tunnel set for {value}",
            "{name} Tunnel: opening day is {value}",
            "When will the {name} Tunnel open?",
            "Light in the {name} Tunnel",
            "The week in transport: the {name} Tunnel",
            "First cars through the {name} Tunnel on {value}",
        ),
        context=(
            (
                "The {name} Tunnel passes under a hill that is not high but, as the geologists "
                "found, is full of water."
            ),
            (
                "Inside the {name} Tunnel the lamps have been tested {few} times, most "
                "recently during a visit by schoolchildren, who liked the echo."
            ),
            (
                "{Person}, {age}, whose house stands above the {name} Tunnel, reports that her "
                "cups have stopped rattling."
            ),
            (
                "The ventilators of the {name} Tunnel were made in {elsewhere} and are, "
                "according to the leaflet, quieter than a library."
            ),
            (
                "A brass band has been rehearsing for the ceremony at the {name} Tunnel and "
                "knows its piece by heart."
            ),
            (
                "Safety inspectors have gone through the {name} Tunnel on foot with a list of "
                "{tens} points."
            ),
        ),
        asks=(
            "When is the {name} Tunnel to open?",
            "When will the {name} Tunnel open?",
            "What is the opening date of the {name} Tunnel?",
            "{name} Tunnel, opening when?",
            "On what day is the {name} Tunnel supposed to be opened, as things stand?",
            "For which day is the opening of the {name} Tunnel set?",
            "I'd like to be there when the {name} Tunnel opens. What day is it?",
        ),
        asks_at=(
            "For which day was the opening of the {name} Tunnel set {at}?",
            "{At}, when was the {name} Tunnel due to open?",
            "What was the planned opening date of the {name} Tunnel {at}?",
            "Going by what was known {at}, when was the {name} Tunnel to open?",
            "Opening date of the {name} Tunnel, as planned {at}?",
            "What day did they give {at} for the opening of the {name} Tunnel?",
        ),
        premises=(
            "Why did the {name} Tunnel cave in in {year}?",
            "Why were the plans to open the {name} Tunnel given up for good in {year}?",
            "Who was the first driver to die in the {name} Tunnel?",
            "Why was the {name} Tunnel filled in again in {year}?",
        ),
    ),
    "trial": TopicPhrasing(
        measure=(
            "the start of the trial over the {name} Bank",
            "the beginning of the {name} Bank trial",
            "the opening of the {name} Bank trial",
        ),
        claims=(
            "the trial over the {name} Bank is to begin on {value}",
            "the start of the {name} Bank trial is set for {value}",
            "{value} is the day on which the trial over the {name} Bank is to begin",
            "proceedings in the {name} Bank trial are to open on {value}",
            "the court is to open the trial over the {name} Bank on {value}",
            "the date for the beginning of the {name} Bank trial is {value}",
            (
                "the trial over the {name} Bank, whose collapse cost many their savings, is "
                "due to start on {value}"
            ),
            "the judges will begin to hear the case of the {name} Bank on {value}",
            "the first day of the {name} Bank trial is to be {value}",
            "the defendants in the {name} Bank case are to stand trial from {value}",
            "the trial over the {name} Bank is scheduled to begin on {value}",
            "the {name} Bank trial will get under way on {value}",
            "the court has {value} in its calendar as the first day of the {name} Bank trial",
            "depositors of the {name} Bank can expect the trial to open on {value}",
        ),
        headlines=(
            "{name} Bank trial to begin on {value}",
            "Trial over {name} Bank set for {value}",
            "{value} named as first day of {name} Bank trial",
            "When will the {name} Bank trial begin?",
            "The {name} Bank and its depositors",
            "The week in the courts: the {name} Bank",
            "The {name} Bank before the judges from {value}",
        ),
        context=(
            (
                "The {name} Bank, founded in {year_ago}, was a bank for farmers before it "
                "became a bank for everybody and then for nobody."
            ),
            (
                "The files on the {name} Bank fill {tens} cabinets, and a second court clerk "
                "has been hired to look after the keys."
            ),
            (
                "{Person}, {age}, lost her savings at the {name} Bank and has bought a folding "
                "chair so as to be sure of a seat at the trial."
            ),
            (
                "Lawyers in the case of the {name} Bank, of whom there are many, have agreed "
                "on little so far except the time of the lunch break."
            ),
            (
                "The courtroom in which the {name} Bank is to be dealt with has been given new "
                "benches, made in {elsewhere}."
            ),
            (
                "A former cashier of the {name} Bank has written a play about it, which ran "
                "for {few} evenings."
            ),
        ),
        asks=(
            "When is the trial over the {name} Bank to begin?",
            "When does the {name} Bank trial start?",
            "What is the date for the start of the {name} Bank trial?",
            "{name} Bank trial: when?",
            (
                "On which day will the trial over the {name} Bank begin, according to the "
                "present schedule?"
            ),
            "For what day is the beginning of the {name} Bank trial set?",
            "when does the trial about the {name} Bank start",
        ),
        asks_at=(
            "For which day was the start of the {name} Bank trial set {at}?",
            "{At}, when was the trial over the {name} Bank due to begin?",
            "What was the scheduled date for the {name} Bank trial {at}?",
            "Going by what was known {at}, when was the {name} Bank trial to start?",
            "Date of the {name} Bank trial, as scheduled {at}?",
            "What day did they give {at} for the start of the {name} Bank trial?",
        ),
        premises=(
            "Why were the defendants in the {name} Bank trial acquitted in {year}?",
            "How long is the sentence that was handed down in the {name} Bank trial in {year}?",
            "Why were the charges over the {name} Bank dropped in {year}?",
            "Why did the judge in the {name} Bank trial flee the country in {year}?",
        ),
    ),
    "election": TopicPhrasing(
        measure=(
            "the election of the assembly of {region}",
            "the {region} assembly election",
            "the vote for a new assembly in {region}",
        ),
        claims=(
            "the assembly of {region} is to be elected on {value}",
            "the election of the {region} assembly is set for {value}",
            "{value} is the day on which {region} is to elect its assembly",
            "voters in {region} are to elect an assembly on {value}",
            "the {region} assembly election will be held on {value}",
            "the date of the assembly election in {region} is {value}",
            "{region} will go to the polls on {value} to choose its assembly",
            "the polling day for the assembly of {region} is {value}",
            (
                "the election for the assembly of {region}, in which all seats are to be "
                "filled, is to take place on {value}"
            ),
            "the people of {region} are called to vote for their assembly on {value}",
            "the assembly election in {region} is scheduled for {value}",
            "the next assembly of {region} is to be chosen on {value}",
            "the voters of {region} are to decide on {value} who sits in their assembly",
            "the calendar has {value} as the day of the {region} assembly election",
        ),
        headlines=(
            "{region} to elect assembly on {value}",
            "{region} assembly election set for {value}",
            "When will {region} vote?",
            "The road to the {region} assembly election",
            "The week in {region} politics",
            "{region} goes to the polls on {value}",
        ),
        context=(
            (
                "The assembly of {region} has been criticised for many things but never for "
                "haste, and electing a new one is a slow business too."
            ),
            (
                "Posters for the assembly election in {region} hang in {elsewhere} as well, "
                "which lies outside the region; the printers had a wrong map."
            ),
            (
                "{Person}, {age}, is standing for the assembly of {region} for the first time "
                "and goes from door to door with a basket of apples."
            ),
            (
                "Electoral law in {region} fixes the size of the ballot paper to the "
                "millimetre and leaves much else open."
            ),
            (
                "Most parties in {region} have drawn up their lists for the assembly, after "
                "{few} evenings of quarrelling on average."
            ),
            (
                "The first free election in {region}, in {year_ago}, was held in barns; the "
                "voting booths of that day are in the museum."
            ),
        ),
        asks=(
            "When is the assembly of {region} to be elected?",
            "When is the {region} assembly election?",
            "What is the date of the assembly election in {region}?",
            "{region} assembly election, what day?",
            "On which day do people in {region} vote for their assembly, as far as is known now?",
            "For what day is the election of the {region} assembly set?",
            "I live in {region}. When do we elect the assembly?",
        ),
        asks_at=(
            "For which day was the {region} assembly election set {at}?",
            "{At}, when was the assembly of {region} due to be elected?",
            "What was the planned date of the assembly election in {region} {at}?",
            "Going by what was known {at}, when was {region} to elect its assembly?",
            "Date of the {region} assembly election, as planned {at}?",
            "What day did they give {at} for the {region} assembly election?",
        ),
        premises=(
            "Why was the assembly of {region} abolished in {year}?",
            "Why did the army take over {region} in {year} and forbid the assembly election?",
            "Why did {region} give up electing its assembly altogether in {year}?",
            "Why was the result of the {region} assembly election declared a forgery in {year}?",
        ),
    ),
}
