"""What an outlet says of the past, of its own mistakes, and where there is nothing new."""

from collections.abc import Mapping

from tests.timelines.phrasing import FactKind, Lines

NUMBER_BACKGROUNDS = (
    "In {month}, {measure} was {old}.",
    "{Measure} was {old} in {month}.",
    "{Measure} had been {old} in {month}.",
    "Back in {month}, {measure} had stood at {old}.",
    "{Measure} was put at {old} in {month}.",
    "On {day}, {measure} was given as {old}.",
    "As recently as {month}, {measure} had been {old}.",
    "A report of {day} gave {measure} as {old}.",
    "The figure for {measure} on {day} was {old}.",
    "Readers may recall that in {month}, {measure} was reported to be {old}.",
    "For comparison: {measure} was {old} on {day}.",
    "When this newsroom looked at the matter in {month}, {measure} stood at {old}.",
    "It was {day} when {measure} was reported as {old}.",
)

BACKGROUNDS: Mapping[FactKind, Lines] = {
    "date": (
        "In {month}, the day named for {measure} had been {old}.",
        "{Old} had been the date given for {measure} in {month}.",
        "Earlier, in {month}, the plan for {measure} had been {old}.",
        "Back on {day}, the calendar for {measure} still said {old}.",
        "The date once named for {measure}, in a report of {day}, was {old}.",
    ),
    "holder": (
        "In {month}, {old} was {measure}.",
        "The post of {measure} was held in {month} by {old}.",
        "Back in {month}, the name on the door had been that of {old}, then {measure}.",
        "{Old} was {measure} as of {day}.",
        "Those with a memory for names will recall {old}, who was {measure} in {month}.",
    ),
    "state": (
        'A report of {month} began with the words: "{Old}."',
        'In {month}, it was reported: "{Old}."',
        '"{Old}," this newsroom had written on {day}.',
        'Things looked different on {day}. "{Old}," the news was then.',
        'A headline of {day} in a local paper read: "{Old}".',
    ),
}

RECORDS = (
    "The highest such figure on record, {record}, dates from {year_ago}.",
    "Nothing compares with {year_ago}, archivists say, when the number was {record}.",
    "Older residents think of {year_ago}, when the number was {record}.",
    "In {year_ago} a similar count had come to {record}.",
    "Chronicles of {year_ago} speak of {record} in all.",
)

CORRECTIONS = (
    "An earlier version of this article misstated {measure}. It is {value}, not {old}.",
    "An earlier version of this article gave {measure} as {old}. The correct figure is {value}.",
    "We have corrected a figure in this report: {measure} is {value}, not {old}.",
    "Due to an editing error, this article gave {measure} as {old}. It should have read {value}.",
    "Clarification: {measure} is {value}. A previous version said {old}.",
    "This story has been amended. It said that {measure} was {old}; in fact it is {value}.",
    "This article was corrected after publication, because {measure} was wrongly given as {old}. "
    "It is {value}.",
    "Because of a typing error, we wrote {old} for {measure}. The right figure is {value}.",
    "The figure for {measure} has been changed from {old} to {value}. We apologise for the "
    "mistake.",
    "{Measure} was misreported here as {old} owing to a misheard recording. It is {value}.",
)

WORD_CORRECTIONS = (
    "An earlier version of this article said {old} where it should have said {value}.",
    "We have corrected this report on {subject}: for {old}, read {value}.",
    "Due to an editing error, an earlier version of this article gave {old} instead of {value}.",
    "Clarification: in connection with {subject} it is {value}, not {old}.",
    "This story has been amended. On {subject}, it named {old}; the correct entry is {value}.",
    "In an earlier version, {old} was wrongly given for {subject}. It should have been {value}.",
    "A mistake in this article has been put right: {value}, not {old}.",
)

CORRECTION_ITEMS = (
    "An article published on {day} on {subject} gave {old}. It should have given {value}, "
    "according to {speaker}.",
    "In our report of {day} on {subject} we wrote {old}. The correct version, according to "
    "{speaker}, is {value}.",
    "Owing to an editing error, an item of {day} on {subject} said {old}. It should have said "
    "{value}, according to {speaker}. We apologise.",
    "Our coverage of {subject} on {day} contained a mistake: it is {value}, not {old}, according "
    "to {speaker}.",
    "On {day} we misreported what was said of {subject}. {Value}, not {old}, is right, according "
    "to {speaker}.",
    "A story of {day} about {subject} was wrong. For {old}, please read {value}. The source is "
    "{speaker}.",
    "Readers pointed out a slip in our article of {day} on {subject}. We said {old}; the right "
    "answer is {value}, according to {speaker}.",
)

CORRECTION_TITLES = (
    "Correction: {subject}",
    "Corrections and clarifications: {subject}",
    "For the record: {subject}",
    "We got it wrong: {subject}",
    "Amended: our report on {subject}",
)

RETRACTIONS = (
    "This article on {subject} has been retracted, because its source could not be confirmed.",
    "We have withdrawn this report on {subject}. It did not meet our standards.",
    "Editor's note: our report on {subject} is retracted in full. We apologise to our readers.",
    "This story about {subject} has been taken back after doubts arose over a document it relied "
    "on.",
    "Retraction: what we published here on {subject} cannot be upheld and should not be relied on.",
    "The editors no longer stand by this article on {subject} and have withdrawn it.",
)

QUIET = (
    "A closer look at {subject}",
    "{Subject}: the story so far",
    "Behind the news: {subject}",
    "Why people keep talking about {subject}",
    "Five questions about {subject}",
    "Letters to the editor: {subject}",
    "Waiting for news of {subject}",
    "Our correspondent on {subject}",
)
