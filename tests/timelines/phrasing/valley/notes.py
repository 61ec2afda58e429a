"""What an article says of earlier times, and what an outlet says of its own errors."""

from tests.timelines.phrasing import FactKind, Lines

NUMBER_BACKGROUNDS = (
    "It was a different picture in {month}: {measure} was then {old}.",
    "The last time we wrote about this, on {day}, we had {old} for {measure}.",
    "As late as {month}, {old} was the figure in use for {measure}.",
    "{Measure} had come to {old} on {day}.",
    "To put that in context, {month} saw {measure} reported as {old}.",
    "Those with long memories will think of {month} and of {old}, as {measure} was given then.",
    "Our file on {measure} has an entry for {day}. It reads: {old}.",
    "{Old}: that was {measure}, so our listeners were told in {month}.",
    "Earlier coverage, from {month}, had {measure} amounting to {old}.",
)

BACKGROUNDS: dict[FactKind, Lines] = {
    "date": (
        "At one time {old} had been pencilled in for {measure}, as we wrote on {day}.",
        "The calendar still showed {old} for {measure} in {month}.",
        "When we last reported on {measure}, on {day}, it was due on {old}.",
        "An earlier plan, made public in {month}, foresaw {measure} on {old}.",
    ),
    "holder": (
        "The name on the door in {month} was that of {old}, then {measure}.",
        "Anyone asking for the {measure} on {day} would have been shown in to {old}.",
        "{Old} served as {measure} in {month}.",
        "We spoke on {day} to {old}, at that time {measure}.",
    ),
    "state": (
        "What we told our listeners in {month} was this: {old}.",
        "“{Old}” was the headline here on {day}.",
        "Our report of {day} began with the words “{Old}.”",
        "Things were described as follows in a dispatch of {month}: {old}.",
    ),
}

RECORDS = (
    "The all-time peak of {record}, reached in {year_ago}, is still mentioned in the taverns.",
    "History knows larger numbers: {year_ago} went into the books with {record}.",
    "A plaque recalls {year_ago} and the {record} of that year.",
    "It was {record} in {year_ago}, but those were other times.",
)

CORRECTIONS = (
    "CORRECTION: for {old} read {value} as {measure}.",
    "We got a number wrong. {Measure} is {value}, and not {old} as stated at first.",
    (
        "Clarification: the figure for {measure} has been changed from {old} to {value}, the former"
        " having been published in error."
    ),
    "When this story went live, it said {old} for {measure}; it now says {value}, which is right.",
    "Because of a slip at the desk, {measure} appeared here as {old}. Please read {value}.",
    "{Value}, rather than {old}, is {measure}; the text above has been put right.",
)

WORD_CORRECTIONS = (
    "CORRECTION: in this piece on {subject}, for {old} read {value}.",
    "We named {old} when this story on {subject} went live. {Value} is right.",
    (
        "Clarification: a slip at the desk led us to put {old} into this item on {subject}, which"
        " now has {value} in its place."
    ),
    "Not {old} but {value} is what ought to have stood in this text on {subject} from the start.",
)

CORRECTION_ITEMS = (
    (
        "Corrections and clarifications: a story on {subject} ({day}) had {old} where {value} was"
        " meant. We have the right version from {speaker}."
    ),
    (
        "We were wrong about {subject}. Not {old}, as we wrote on {day}, but {value} is correct; we"
        " owe this to {speaker}."
    ),
    (
        "For {old} in our bulletin of {day} please read {value}. The item concerned {subject}, and"
        " the source of the amendment is {speaker}."
    ),
    (
        "On {day} we told listeners {old} in an item about {subject}. Going by {speaker}, we should"
        " have told them {value}. We are sorry."
    ),
    (
        "{Value}, and not {old}, is what you should have found under {subject} in the newsletter of"
        " {day}. That follows from what we now have from {speaker}."
    ),
)

CORRECTION_TITLES = (
    "Corrections and clarifications: {subject}",
    "What we got wrong about {subject}",
)

RETRACTIONS = (
    "RETRACTED: after complaints, we have taken back our story on {subject} in full.",
    (
        "We published a piece on {subject} here that did not meet our standards. It no longer"
        " stands, and other media are asked not to quote it."
    ),
    (
        "Kill notice: editors are asked to disregard this item on {subject}. No substitute will"
        " follow."
    ),
    (
        "What you could read here about {subject} has turned out to rest on an unreliable source."
        " We therefore retract it and ask for your pardon."
    ),
)

QUIET = (
    "Five questions on {subject}, and why they matter",
    "Podcast: everybody has an opinion on {subject}",
    "No end in sight to the debate over {subject}",
    "Sunday essay: reflections on {subject}",
    "Still no clarity on {subject}",
)
