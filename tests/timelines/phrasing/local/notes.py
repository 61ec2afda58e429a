"""What was so before, and what the paper says of its own mistakes."""

from collections.abc import Mapping

from tests.timelines.phrasing import FactKind, Lines

NUMBER_BACKGROUNDS = (
    "Regular readers will remember that in {month}, {measure} was {old}.",
    "On {day} we reported that {measure} was {old}.",
    "Back in {month}, {measure} stood at {old}.",
    "For comparison, {measure} was given as {old} in {month}.",
    "Our report of {day} gave a figure of {old} for {measure}.",
    "When this paper looked at it in {month}, {measure} was {old}.",
    "“I still have the cutting from {month},” says {person}, {age}, who never throws a paper away."
    " It gave {measure} as {old}.",
)

BACKGROUNDS: Mapping[FactKind, Lines] = {
    "date": (
        "In {month} the day given for {measure} was {old}.",
        "Readers were told on {day} that {measure} would be on {old}.",
        "Back in {month}, this website carried the date of {old} for {measure}.",
        "On {day} the notice in the window of the library in {elsewhere} still had {measure} down"
        " for {old}.",
    ),
    "holder": (
        "In {month}, {old} was {measure}.",
        "Back in {month}, when we last did a profile of the {measure}, it was of {old}.",
        "When this paper printed its photo on {day}, {old} was {measure}.",
        "In {month} it was {old} who held the post of {measure}.",
    ),
    "state": (
        "“{Old},” was how we put it in {month}.",
        "Our headline of {day} read: “{Old}”.",
        "In {month} this page told readers that {old}.",
        "A report on this website on {day} began: “{Old}.”",
    ),
}

RECORDS = (
    "The local history society says the highest figure was that of {year_ago}, which was {record}.",
    "Older residents talk of {year_ago}, when the same count reached {record}.",
    "It has been higher: in {year_ago} the number was {record}, our archive shows.",
)

CORRECTIONS = (
    "An earlier version of this story gave {measure} as {old}. It is {value}. We are sorry for"
    " the mistake.",
    "We first said that {measure} was {old}. The right figure is {value}.",
    "This page was changed because it had the wrong figure for {measure}: {value} is correct, not"
    " {old}.",
    "A typing error put {measure} down as {old}. It should have read {value}.",
    "Thanks to the readers who wrote in. We had {measure} as {old}; it is {value}.",
)

WORD_CORRECTIONS = (
    "An earlier version of this story said {old}. It should have said {value}. We are sorry for"
    " the mistake.",
    "We got it wrong on {subject}: the correct answer is {value}, not {old}.",
    "This page first said {old} where {value} was meant.",
    "In our piece on {subject} we printed {old} instead of {value}.",
)

CORRECTION_ITEMS = (
    "In our report of {day} on {subject} we said {old}. That was wrong. According to {speaker},"
    " it should have been {value}.",
    "We made a mistake in our {day} story on {subject}. It said {old}; the right answer, going by"
    " {speaker}, is {value}.",
    "Putting it right: the story about {subject} that we ran on {day} gave {old}. It ought to have"
    " given {value}, according to {speaker}.",
    "On {day} we told you {old} in a story about {subject}. We should have told you {value}, as"
    " stated by {speaker}. We are happy to set the record straight.",
)

CORRECTION_TITLES = (
    "Putting it right: {subject}",
    "We got it wrong: {subject}",
    "Correction on {subject}",
)

RETRACTIONS = (
    "We have withdrawn this story about {subject}. It should not have been published, and we are"
    " sorry.",
    "NOTE TO READERS: Our story on {subject} could not be backed up and has been taken back.",
    "This report on {subject} did not come up to our standards. We no longer stand by it and have"
    " retracted it.",
)

QUIET = (
    "{Subject}: your letters",
    "What readers say about {subject}",
    "Why {subject} matters here",
    "{Subject}: a day with the people it touches",
    "Have your say on {subject}",
)
