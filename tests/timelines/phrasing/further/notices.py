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
    "On {day}, it had been reported that {measure} was {old}.",
    "{Measure}, as reported on {day}, was {old}.",
    "At last count, in {month}, {measure} had been {old}.",
    "That compares with {month}, when {measure} was {old}.",
    "The last time this newsroom reported on {measure}, in {month}, it was {old}.",
    "A figure of {old} for {measure} had been reported on {day}.",
)

BACKGROUNDS: Mapping[FactKind, Lines] = {
    "date": (
        "In {month}, the day named for {measure} had been {old}.",
        "{Old} had been the date given for {measure} in {month}.",
        "An earlier plan, of {month}, had {old} for {measure}.",
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
        'On {day}, the news had been: "{Old}."',
        'A headline of {day} in a local paper read: "{Old}".',
    ),
}

RECORDS = (
    "The highest such figure on record, {record}, dates from {year_ago}.",
    "Nothing compares with {year_ago}, archivists say, when the number was {record}.",
    "Older residents think of {year_ago}, when the number was {record}.",
    "In {year_ago} a similar count had come to {record}.",
    "Records from {year_ago} show a figure of {record}.",
)

CORRECTIONS = (
    "An earlier version of this article misstated {measure}. It is {value}, not {old}.",
    "An earlier version of this article gave {measure} as {old}. The correct figure is {value}.",
    "We have corrected a figure in this report: {measure} is {value}, not {old}.",
    "Due to an editing error, this article gave {measure} as {old}. It should have read {value}.",
    "A previous version of this article said that {measure} was {old}. To be clear, it is {value}.",
    "This story has been amended. It said that {measure} was {old}; in fact it is {value}.",
    "This article was corrected after publication, because {measure} was wrongly given as {old}. "
    "It is {value}.",
    "Because of a typing error, we wrote {old} for {measure}. The right figure is {value}.",
    "The figure for {measure} has been changed from {old} to {value}. We apologise for the "
    "mistake.",
    "{Measure} was misreported here as {old} owing to a misheard recording. It is {value}.",
    "This report has been updated to correct {measure}. We wrote {old}; it is {value}.",
    "We regret an error: {measure} is {value} and not {old}, as this article said at first.",
    "The first version of this article, based on a misread document, gave {measure} as {old} "
    "instead of {value}.",
    "For {measure}, please read {value} instead of {old}. The text above has been changed.",
)

WORD_CORRECTIONS = (
    "An earlier version of this article said {old} where it should have said {value}.",
    "We have corrected this report on {subject}: for {old}, read {value}.",
    "Due to an editing error, an earlier version of this article gave {old} instead of {value}.",
    "In connection with {subject}, we should have written {value}, not {old}.",
    "This story has been amended. On {subject}, it named {old}; the correct entry is {value}.",
    "In an earlier version, {old} was wrongly given for {subject}. It should have been {value}.",
    "A mistake in this article has been put right: {value}, not {old}.",
    "We regret an error: this article said {old} at first and now says {value}.",
    "{Old} was given here by mistake. The right entry for {subject} is {value}.",
    "Because of a mix-up in our notes, this report said {old}. It should have been {value}.",
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
    "We have corrected our article of {day} on {subject}. It said {old} but should have said "
    "{value}, according to {speaker}.",
    "What we reported on {day} of {subject} was not right. The entry {old} should have read "
    "{value}, according to {speaker}.",
    "For the record: writing about {subject} on {day}, we gave {old}. According to {speaker}, it "
    "is {value}.",
)

CORRECTION_TITLES = (
    "Correction: {subject}",
    "Corrections and clarifications: {subject}",
    "For the record: {subject}",
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
    "Note to readers: we have removed our report on {subject}, as we can no longer vouch for it.",
    "Our article on {subject} was based on a forged document. It is withdrawn.",
    "We were misled in our reporting on {subject} and take this article back.",
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
