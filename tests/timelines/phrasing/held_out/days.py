"""Days on which something is to happen."""

from tests.timelines.phrasing import TopicPhrasing

DAYS = {
    "opening": TopicPhrasing(
        measure=(
            "the opening of {name} Station",
            "the inauguration of {name} Station",
            "the first day of service at {name} Station",
        ),
        claims=(
            "{name} Station is to open on {value}",
            "the first passengers are due at {name} Station on {value}",
            "the opening of {name} Station is planned for {value}",
            "{value} is the day on which {name} Station opens",
            "{name} Station will be inaugurated on {value}",
            "trains start calling at {name} Station on {value}",
            "the ribbon at {name} Station is to be cut on {value}",
        ),
        headlines=(
            "{name} Station to open on {value}",
            "{value}: opening day for {name} Station",
            "Inside {name} Station, still without trains",
            "Shopkeepers count the days at {name} Station",
        ),
        context=(
            (
                "The platforms lie {tens} metres below the street. Escalators made in {elsewhere} "
                "have been tested with sandbags."
            ),
            (
                "{Person}, {age}, whose kiosk stands beside the site fence, has lost customers to "
                "the dust."
            ),
            (
                "A mural by pupils from {place} covers the concourse. The ticket machines are "
                "wrapped in plastic."
            ),
            "The old halt was torn down in {year_ago}. Buses have served the quarter since.",
        ),
        asks=(
            "When will {name} Station open?",
            "{name} Station opening date?",
            "when's the new {name} station opening",
            "On what day is {name} Station supposed to be inaugurated?",
            "For {name} Station, what opening day is planned at the moment?",
            "I commute from near {name} Station, so when do trains start calling there?",
        ),
        asks_at=(
            "When was {name} Station supposed to open, as planned {at}?",
            "{At}, what was the opening day set for {name} Station?",
            "{name} Station, opening day as planned {at}?",
            "What day was foreseen {at} for the inauguration of {name} Station?",
        ),
        premises=(
            "Why will {name} Station never open?",
            "Why were the plans to open {name} Station dropped in {year}?",
            "Why was {name} Station demolished before it could open?",
        ),
    ),
    "trial": TopicPhrasing(
        measure=(
            "the trial of the {place} journalists",
            "the start of the trial of the {place} journalists",
        ),
        claims=(
            "the trial of the {place} journalists is to begin on {value}",
            "the {place} journalists go on trial on {value}",
            "{value} has been fixed for the start of the trial of the {place} journalists",
            "the {place} journalists will first appear in the dock on {value}",
            "the trial of the {place} journalists opens on {value}",
            "proceedings against the {place} journalists start on {value}",
        ),
        headlines=(
            "{place} journalists to go on trial on {value}",
            "Trial of {place} journalists to start {value}",
            "Press groups look to {place}",
            "The case against the {place} journalists",
        ),
        context=(
            (
                "The reporters are accused of publishing documents about a land sale. Their "
                "newspaper closed {few} months after the searches."
            ),
            (
                "{Person}, {age}, a cartoonist, draws an empty chair in every issue. Copies are "
                "sold in {elsewhere} too."
            ),
            "The courtroom seats {tens} spectators, and tickets will be drawn by lot.",
            "Foreign diplomats have asked to attend. The charges carry prison terms.",
        ),
        asks=(
            "When does the trial of the {place} journalists start?",
            "{place} journalists trial date?",
            "when do the journalists in {place} go on trial",
            "What date has been fixed for the trial of the {place} journalists?",
            "The {place} journalists: on which day will they be in court?",
            (
                "Does anyone know what day the trial of those journalists from {place} is set to "
                "begin?"
            ),
        ),
        asks_at=(
            "For which day was the trial of the {place} journalists set {at}?",
            "{At}, when was the trial of the {place} journalists due to begin?",
            "trial of the {place} journalists, date as it stood {at}?",
            "What starting date was planned {at} for the trial of the {place} journalists?",
        ),
        premises=(
            "Why were the charges against the {place} journalists dropped in {year}?",
            "Why will there be no trial of the {place} journalists?",
            "Why were the {place} journalists pardoned before their trial?",
        ),
    ),
    "election": TopicPhrasing(
        measure=(
            "the regional election in {region}",
            "the {region} regional election",
            "polling day in {region}",
        ),
        claims=(
            "{region} will elect its assembly on {value}",
            "the regional election in {region} is to be held on {value}",
            "voters in {region} go to the polls on {value}",
            "{value} is polling day in {region}",
            "the {region} election has been called for {value}",
            "people in {region} are to choose a regional assembly on {value}",
        ),
        headlines=(
            "{region} to vote on {value}",
            "{value} is polling day in {region}",
            "Campaign mood in {region}",
            "How {region} elects its assembly",
        ),
        context=(
            (
                "Candidates have started to knock on doors. {Person}, {age}, was offered {few} "
                "pens and a fridge magnet."
            ),
            (
                "Polling stations need {hundreds} helpers. The last regional vote was counted in "
                "a riding school."
            ),
            (
                "Posters may be put up on {tens} official boards in {place}. Elsewhere they are "
                "forbidden."
            ),
            (
                "A televised debate is to take place in {elsewhere}. The moderators have not been "
                "named."
            ),
        ),
        asks=(
            "When is the regional election in {region}?",
            "{region} election date?",
            "when do people in {region} vote",
            "On what date will {region} elect its regional assembly?",
            "In {region}, which day is polling day?",
            "I moved to {region} and would like to know when the regional election takes place?",
        ),
        asks_at=(
            "For what day was the {region} regional election scheduled {at}?",
            "{At}, when was {region} due to vote?",
            "date set {at} for the {region} election?",
            "What polling day had been set in {region} {at}?",
        ),
        premises=(
            "Why was the {region} regional election called off for good in {year}?",
            "Why will {region} not hold a regional election at all?",
            "Why did {region} abolish its regional assembly in {year}?",
        ),
    ),
}
