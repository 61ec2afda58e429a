"""What an article says of earlier times, and what an outlet says of its own errors."""

from tests.timelines.phrasing import FactKind, Lines

NUMBER_BACKGROUNDS = (
    "In {month} {measure} was {old}.",
    "Back in {month}, {measure} stood at {old}.",
    "At the time of our report of {day}, {measure} was {old}.",
    "For comparison: in {month}, {measure} was {old}.",
    "Readers may recall that {measure} was given as {old} in {month}.",
    "On {day} the figure for {measure} had been {old}.",
    "Reports from {month} put {measure} at {old}.",
    "{Measure} was reported on {day}. It was {old} then.",
    "Anyone leafing back to {month} will find {measure} given as {old} at that time.",
)

BACKGROUNDS: dict[FactKind, Lines] = {
    "date": (
        "In {month} the date announced for {measure} was {old}.",
        "As things stood on {day}, {measure} was planned for {old}.",
        "The timetable reported in {month} named {old} for {measure}.",
        "Back in {month}, readers were told that {measure} would be on {old}.",
    ),
    "holder": (
        "In {month} {old} was {measure}.",
        "On {day} the post of {measure} was held by {old}.",
        "At the time of our report of {day}, {old} was {measure}.",
        "Back in {month}, it was {old} who held the post of {measure}.",
    ),
    "state": (
        '"{Old}," this newspaper reported in {month}.',
        "On {day} a report on this page said: {old}.",
        'Our edition of {day} carried the line "{Old}".',
        "From the archive, {month}: “{Old}.”",
    ),
}

RECORDS = (
    "The highest figure of the kind in the archives dates from {year_ago}: {record}.",
    "In {year_ago}, a year older readers still speak of, the comparable figure was {record}.",
    "Nothing since {year_ago} has come near the {record} recorded then.",
    "Chroniclers like to point to {year_ago}, when it was {record}.",
)

CORRECTIONS = (
    "An earlier version of this article gave {measure} as {old}. The correct figure is {value}.",
    "{Measure} is {value}. This article first gave it as {old}.",
    (
        "This article has been amended: {measure} is {value}. The figure in an earlier version,"
        " {old}, was wrong."
    ),
    "Owing to an editing error, we first wrote that {measure} was {old}. It is {value}.",
    "We originally said that {measure} was {old}. That should have read {value}.",
    "The text was changed after publication to give {measure} as {value} instead of {old}.",
)

WORD_CORRECTIONS = (
    "An earlier version of this article, on {subject}, said {old}. It should have said {value}.",
    (
        "The reference to {old} in the first version of this report on {subject} was a mistake; it"
        " should have been {value}."
    ),
    "This report on {subject} has been amended to say {value} instead of {old}.",
    "On {subject} we first wrote {old}. It should have been {value}.",
)

CORRECTION_ITEMS = (
    (
        "In our report of {day} on {subject} we gave {old}. That was wrong. It should have been"
        " {value}, according to {speaker}."
    ),
    (
        "An article published on {day} about {subject} said {old}. The correct version, according"
        " to {speaker}, is {value}. We apologise to our readers."
    ),
    (
        "A mistake crept into our coverage of {subject} on {day}: where the report said {old}, it"
        " should have said {value}. We rely for this on {speaker}."
    ),
    (
        "Where our article of {day} on {subject} gave {old}, it ought to have given {value},"
        " according to {speaker}."
    ),
    (
        "Several readers wrote in about our report of {day}. They were right. On {subject}, the"
        " report should have said {value} rather than {old}, according to {speaker}."
    ),
)

CORRECTION_TITLES = (
    "Setting the record straight on {subject}",
    "To be read again, with our apologies: {subject}",
)

RETRACTIONS = (
    "This report on {subject} has been withdrawn and should not be relied on.",
    (
        "Editor's note: we have retracted this article on {subject}. Its central statement could"
        " not be upheld."
    ),
    (
        "An article about {subject} appeared in this place. After a review by the editors it has"
        " been retracted, and we regret its publication."
    ),
    "The editors no longer stand by this report on {subject}. It has been retracted.",
)

QUIET = (
    "Waiting for news on {subject}",
    "Talk turns again to {subject}",
    "Letters to the editor: {subject}",
    "On the agenda: {subject}",
    "What lies behind {subject}",
    "Many questions about {subject}",
)
