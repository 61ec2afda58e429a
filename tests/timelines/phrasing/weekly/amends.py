"""How a round-up of the week owns up to its mistakes."""

from tests.timelines.phrasing import Lines

CORRECTIONS: Lines = (
    "An earlier version of this article gave {measure} as {old}. The right figure is {value}.",
    "This article has been changed: {measure} is {value}, not {old} as we first wrote.",
    "We misstated {measure}. It is {value}, and not {old}.",
    (
        "Owing to an error in editing, this article at first had {old} for {measure}; the "
        "figure should have been {value}."
    ),
    "A previous version put {measure} at {old}, which was wrong. It should have read {value}.",
    (
        "Attentive readers wrote in about {measure}, for which we had printed {old}. They are "
        "right: it should be {value}."
    ),
)

WORD_CORRECTIONS: Lines = (
    "On {subject}, an earlier version of this article said {old}. It should have said {value}.",
    (
        "This article has been changed: where it now says {value}, on {subject}, it first said "
        "{old}, which was wrong."
    ),
    (
        "Owing to an error in editing, we wrote {old} in connection with {subject}; the right "
        "reading is {value}."
    ),
    "We were mistaken about {subject}. For {old}, read {value}.",
)

CORRECTION_ITEMS: Lines = (
    (
        "Our report of {day} on {subject} said {old}. It should have said {value}, according "
        "to {speaker}."
    ),
    (
        "In writing about {subject} on {day}, we printed {old}; the correct reading, according "
        "to {speaker}, is {value}."
    ),
    (
        "Readers of our article of {day} on {subject} were misinformed. We wrote {old}, but "
        "{value} is right, according to {speaker}. We regret the error."
    ),
    (
        "An item that we ran on {day} about {subject} contained a mistake. For {old}, please "
        "read {value}, which is what should have been given on the authority of {speaker}."
    ),
    (
        "We got it wrong on {day}. The article in question was about {subject} and said {old}; "
        "according to {speaker}, it should have been {value}."
    ),
    (
        "Of all the letters that we received this week, most pointed to one slip, in our "
        "article of {day} on {subject}. It had {old} where, according to {speaker}, it should "
        "have had {value}."
    ),
)

CORRECTION_TITLES: Lines = (
    "Correction: {subject}",
    "Where we went wrong on {subject}",
    "A correction to our report on {subject}",
    "Errata of the week: {subject}",
)

RETRACTIONS: Lines = (
    (
        "The editors have withdrawn this article on {subject}. What it reported could not be "
        "verified, and readers should not rely on it."
    ),
    (
        "This report on {subject} has been retracted: on examination, its central statement "
        "did not hold up."
    ),
    (
        "We no longer stand by this article about {subject} and have taken it back. We "
        "apologise to our readers."
    ),
    (
        "After a review that lasted longer than we should have liked, this newsletter retracts "
        "the report below or formerly at this address, which concerned {subject}."
    ),
)
