"""What was before, and what the desk puts right."""

NUMBER_BACKGROUNDS = (
    "In {month}, {measure} stood at {old}.",
    "Back in {month}, {measure} had been put at {old}.",
    "{Measure} was {old} on {day}.",
    "An earlier figure, dated {day}, gave {old} for {measure}.",
    "For comparison: in {month}, {measure} was {old}.",
    "The figure for {measure} reported on {day} was {old}.",
    "Readers may remember {month}, when {measure} was given as {old}.",
    "{Old} was the figure for {measure} in {month}.",
    "The archive of this newspaper has {old} for {measure} under {day}.",
)

DATES_BEFORE = (
    "In {month}, {old} was the date set for {measure}.",
    "The plan of {month} had {measure} down for {old}.",
    "As reported in {month}, {measure} was scheduled for {old} at that time.",
    "On {day}, plans for {measure} still named {old}.",
    "A calendar drawn up in {month} had put {measure} on {old}.",
)

HOLDERS_BEFORE = (
    "In {month}, the post of {measure} was held by {old}.",
    "{Old} was {measure} in {month}.",
    "When this newspaper wrote about the post of {measure} on {day}, the holder was {old}.",
    "Back in {month}, it was {old} who was {measure}.",
    "The archive has {old} as {measure} in {month}.",
)

STATES_BEFORE = (
    'A report of {month} read: "{Old}."',
    '"{Old}," this newspaper wrote in {month}.',
    'In an article of {day}, readers learned that "{old}".',
    '"{Old}," ran a headline on {day}.',
)

RECORDS = (
    "The highest number ever noted in a matter of this kind, {record}, goes back to {year_ago}.",
    "Older readers recall {year_ago}, when a comparable count came to {record}.",
    "In {year_ago}, in a story much like this one, the figure was {record}.",
)

CORRECTIONS = (
    "An earlier version of this article gave {measure} as {old}. The correct figure is {value}.",
    "We first wrote that {measure} was {old}; it is {value}.",
    "This report has been corrected: {measure} is {value}, not {old}.",
    "Because of an editing error, {measure} was given as {old} instead of {value}.",
    "Corrects figure for {measure} to {value} from {old}.",
    "{Measure} should have been reported as {value}. An earlier version said {old}.",
)

WORD_CORRECTIONS = (
    "An earlier version of this article said {old}. The correct version is {value}.",
    "Corrects to {value} from {old}.",
    "This article has been corrected to say {value} instead of {old}.",
    "In place of {old}, which was an error, it now says {value}.",
)

CORRECTION_ITEMS = (
    (
        "In an article published on {day} about {subject}, we wrote {old}. What is right, "
        "according to {speaker}, is {value}."
    ),
    (
        "An item of {day} on {subject} carried a mistake: where it said {old}, read {value}. The "
        "source is {speaker}."
    ),
    (
        "A story that we sent on {day} on {subject} gave {old} in error. It should have given "
        "{value}, on the authority of {speaker}."
    ),
    (
        "{Value}, and not {old}, is what our story of {day} on {subject} should have said. This is "
        "according to {speaker}."
    ),
    "Please read {value} for {old} in our report of {day} on {subject}, which drew on {speaker}.",
)

CORRECTION_TITLES = (
    "Correction: {subject}",
    "Correction to our report on {subject}",
    "We got it wrong: {subject}",
    "For the record: {subject}",
)

RETRACTIONS = (
    "This agency has withdrawn its report on {subject}. Clients are asked not to use it.",
    "Our article on {subject} has been retracted, because its source could not be verified.",
    "Note by the editors: this newspaper retracts its report on {subject} in full.",
    "The story on {subject} that stood here is withdrawn. It should not have been published.",
)

QUIET = (
    "{Subject}: waiting for news",
    "Behind the headlines: {subject}",
    "Readers ask about {subject}",
    "Notebook: {subject}",
    "On the spot: {subject}",
    "{Subject}, seen from the street",
)
