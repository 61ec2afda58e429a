"""The opening of a tunnel and the beginning of a trial."""

from tests.timelines.phrasing import TopicPhrasing

OPENING = TopicPhrasing(
    measure=(
        "the opening of the {name} Tunnel",
        "the inauguration of the {name} Tunnel",
        "the opening of the {name} Tunnel to traffic",
    ),
    claims=(
        "the {name} Tunnel is to open on {value}",
        "the {name} Tunnel will open to traffic on {value}",
        "the opening of the {name} Tunnel is set for {value}",
        "{value} is the day on which the {name} Tunnel is to open",
        (
            "the first vehicles are to pass through the {name} Tunnel on {value}, the day of "
            "its opening"
        ),
        (
            "the {name} Tunnel, which engineers call the most difficult of its kind, is due "
            "to open on {value}"
        ),
        "the date of the opening of the {name} Tunnel is {value}",
        "the {name} Tunnel is scheduled to be inaugurated on {value}",
        "motorists will be able to use the {name} Tunnel from {value}, when it opens",
        "the opening ceremony of the {name} Tunnel is to take place on {value}",
        "work is going on in the {name} Tunnel, which is to open on {value}",
        (
            "tests of the ventilation are to be finished well before {value}, when the "
            "{name} Tunnel opens"
        ),
    ),
    headlines=(
        "{name} Tunnel to open on {value}",
        "Under the mountain: the long gestation of the {name} Tunnel",
        "{name} Tunnel: opening set for {value}",
        "The {name} Tunnel and the virtue of patience",
        "What the {name} Tunnel will change, and what it will not",
        "An engineer's dream: the story of the {name} Tunnel",
    ),
    context=(
        (
            "Water has been the chief adversary of those who dug the {name} Tunnel: it broke "
            "in from a cavern that no survey had found, and had to be frozen before it could "
            "be walled off."
        ),
        (
            "The pass that the {name} Tunnel is meant to relieve is closed by snow for much "
            "of the winter, to the chagrin of hauliers and the delight of skiers."
        ),
        (
            '"My grandfather said he would drive through it," said {person}, {age}, who '
            "sells postcards of the mountain in {elsewhere}."
        ),
        (
            "Safety inspectors have yet to sign the last of the certificates for the {name} "
            "Tunnel, among them one concerning the brightness of the exit signs."
        ),
        (
            "A tunnel on the line of {name} was proposed as early as {year_ago}, when it was "
            "dismissed as a fantasy by a commission that had never visited the site."
        ),
        (
            "Historians of engineering like to recall that hardly any great tunnel has "
            "opened on the day first named."
        ),
    ),
    asks=(
        "When will the {name} Tunnel open?",
        "What is the opening date of the {name} Tunnel?",
        "For which day is the opening of the {name} Tunnel planned, as last announced?",
        "On what date is the {name} Tunnel to be inaugurated, and who says so?",
        "{name} Tunnel opening date",
        "When can one expect to drive through the {name} Tunnel?",
        "For our calendar: on what date does the {name} Tunnel open?",
    ),
    asks_at=(
        "According to what was known {at}, when was the {name} Tunnel to open?",
        "{At}, for which day was the opening of the {name} Tunnel planned?",
        "What opening date had been given for the {name} Tunnel {at}?",
        (
            "Going by what had been announced {at}, when was the {name} Tunnel due to be "
            "inaugurated?"
        ),
        "For which date was the opening of the {name} Tunnel set {at}?",
    ),
    premises=(
        "Why was the plan to open the {name} Tunnel given up for good?",
        "How many cars used the {name} Tunnel in {year}, the year after it opened?",
        "Why was the {name} Tunnel closed again so soon after its opening?",
        "Who decided to fill in the {name} Tunnel in {year}?",
    ),
)

TRIAL = TopicPhrasing(
    measure=(
        "the start of the {name} Bank trial",
        "the opening of the trial over {name} Bank",
        "the beginning of the {name} Bank trial",
    ),
    claims=(
        "the trial over {name} Bank is to begin on {value}",
        "the {name} Bank trial will open on {value}",
        "the start of the {name} Bank trial is set for {value}",
        "{value} is the day on which the trial over {name} Bank is to begin",
        "proceedings in the {name} Bank trial are to get under way on {value}",
        "the first hearing in the trial over {name} Bank is to be held on {value}",
        "the date on which the {name} Bank trial begins is {value}",
        "those accused of looting {name} Bank are to go on trial on {value}",
        "the court is to hear the opening of the {name} Bank trial on {value}",
        (
            "the trial over {name} Bank, which has been years in the making, is due to start "
            "on {value}"
        ),
        "witnesses have been summoned for the {name} Bank trial, which is to begin on {value}",
        (
            "the defendants will have until {value}, when the trial over {name} Bank begins, "
            "to prepare their case"
        ),
    ),
    headlines=(
        "{name} Bank trial to begin on {value}",
        "The fall of {name} Bank and the slowness of justice",
        "{name} Bank in the dock",
        "Trial over {name} Bank set for {value}",
        "What the depositors of {name} Bank are waiting for",
        "The files that {name} Bank left behind",
    ),
    context=(
        (
            "The collapse of {name} Bank wiped out the savings of farmers, widows and a "
            "provincial orchestra, and it brought down the reputations of those who had "
            "vouched for it."
        ),
        (
            "Lawyers for the defendants in the affair of {name} Bank have asked for more "
            "time to study files that, stacked one on another, would overtop the courthouse."
        ),
        (
            '"They used to know my name at the counter," said {person}, {age}, a former '
            "depositor of {name} Bank who lives in {elsewhere}."
        ),
        (
            "Experts in white-collar crime say that cases such as that of {name} Bank turn "
            "on a handful of e-mails and on whether a jury can be kept awake."
        ),
        (
            "{name} Bank, founded in {year_ago} as a mutual society for millers, had "
            "branched out into aircraft leasing shortly before its end."
        ),
        (
            "The courtroom reserved for the case of {name} Bank has been fitted with "
            "additional sockets and, after complaints, with cushions."
        ),
    ),
    asks=(
        "When will the trial over {name} Bank begin?",
        "What is the starting date of the {name} Bank trial?",
        "On what day is the {name} Bank trial to open, as last announced?",
        "For when is the beginning of the trial over {name} Bank scheduled, and who says so?",
        "{name} Bank trial start date",
        "When do the proceedings over {name} Bank get under way in court?",
        "For our calendar: on what date does the {name} Bank trial begin?",
    ),
    asks_at=(
        "According to what was known {at}, when was the {name} Bank trial to begin?",
        "{At}, for which day was the start of the {name} Bank trial scheduled?",
        "What date had been set for the beginning of the trial over {name} Bank {at}?",
        "Going by what had been announced {at}, when was the {name} Bank trial due to open?",
        "For which date was the beginning of the {name} Bank trial set {at}?",
    ),
    premises=(
        "What sentence was handed down at the end of the {name} Bank trial?",
        "Why were all charges in the {name} Bank case dropped in {year}?",
        "Why will there never be a trial over {name} Bank?",
        "Which judge acquitted the defendants of {name} Bank in {year}?",
    ),
)
