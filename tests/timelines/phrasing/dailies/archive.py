"""What was so before, what was wrong, what was withdrawn, and what is no news at all."""

from tests.timelines.phrasing import Lines

NUMBER_BACKGROUNDS: Lines = (
    "In {month}, {measure} was {old}.",
    "When the question was last examined at any length, in {month}, {measure} was {old}.",
    "The comparison with {day} is instructive: {measure} was {old} then.",
    "{Measure} had been put at {old} on {day}, under circumstances that were not those of today.",
    "Reports published on {day} gave {measure} as {old}.",
    "A reader leafing back to the papers of {day} would find {measure} put there at {old}.",
    (
        "As of {day}, {measure} was still {old}, a figure that was the subject of much "
        "commentary at the time."
    ),
    "Back on {day}, when the subject was also in the news, {measure} was {old}.",
    "It is worth recalling that {measure} was {old} in {month}.",
    (
        "{Old} was the figure given for {measure} in {month}, and it was by no means "
        "universally accepted."
    ),
    "Those with long memories point to {day}, when {measure} was {old}.",
    "On {day}, before the events described here, {measure} had been {old}.",
    "On {day}, when the matter made the front pages, {measure} was {old}.",
    "An earlier account, dated {day}, had spoken of {old} for {measure}.",
    (
        "The starting point for many of these discussions is the situation of {month}, when "
        "{measure} stood at {old}."
    ),
)

DATE_BACKGROUNDS: Lines = (
    "As of {month}, the day pencilled in for {measure} had been {old}.",
    "On {day}, the plan was still for {measure} to take place on {old}.",
    (
        "Those who made arrangements in {month} did so in the belief that {measure} was set "
        "for {old}."
    ),
    "{Old} was the day once set for {measure}, according to an announcement of {month}.",
    (
        "In {month}, officials had been working towards a different target, with {measure} "
        "foreseen for {old}."
    ),
    "A calendar circulated on {day} had listed {measure} under {old}.",
    "When the matter was discussed in {month}, {measure} was expected on {old}.",
)

HOLDER_BACKGROUNDS: Lines = (
    "In {month}, the post of {measure} had been held by {old}.",
    "{Old} was {measure} in {month}, in what colleagues remember as a calmer time.",
    "As of {day}, it had been {old} who served as {measure}.",
    "Correspondence from {month} bears the signature of {old}, then {measure}.",
    (
        "The decisions now under discussion go back to the time of {old}, who was {measure} "
        "in {month}."
    ),
    "On {day}, the person introduced to visitors as {measure} had been {old}.",
    (
        "Many of the staff were hired under {old}, who occupied the post of {measure} back "
        "in {month}."
    ),
)

STATE_BACKGROUNDS: Lines = (
    '"{Old}," ran a report of {month} that was widely quoted at the time.',
    'In {month}, a front-page story had summed things up in a few words: "{Old}."',
    'A dispatch dated {day} had put the matter as follows: "{Old}."',
    'Readers may remember the sentence with which an article of {month} began: "{Old}."',
    (
        '"{Old}," an editorial complained in {month}, when the circumstances were not '
        "those of today."
    ),
    "Back on {day}, the headlines had been to the effect that {old}.",
)

RECORDS: Lines = (
    (
        "Nothing has yet approached {year_ago}, when a comparable tally, taken in another "
        "age and by other methods, reached {record}."
    ),
    (
        "Historians point to {year_ago}, when the corresponding total came to {record}, as "
        "the high-water mark."
    ),
    (
        "The highest figure of the kind in living memory, {record}, dates from {year_ago} "
        "and led to a parliamentary inquiry."
    ),
    (
        "In {year_ago}, during a crisis that is now studied in schools, the equivalent count "
        "had climbed to {record}."
    ),
    (
        "By the standards of {year_ago}, for which the annals give {record}, the present "
        "episode is a modest one."
    ),
)

CORRECTIONS: Lines = (
    "An earlier version of this article gave {measure} as {old}. The correct figure is {value}.",
    (
        "Owing to an editing error, this article originally stated that {measure} was {old}; "
        "it is {value}."
    ),
    (
        "This article was amended to correct {measure}, which is {value}, not {old} as we "
        "first said."
    ),
    "We wrongly reported {measure} as {old}. In fact, it is {value}. We regret the error.",
    (
        "The figure for {measure} in this report has been changed from {old}, which was "
        "wrong, to {value}."
    ),
    "In an earlier edition, {measure} was misstated. It is {value}, rather than {old}.",
    (
        "{Measure} is {value}. A previous version of this article, through a mistake in "
        "transcription, had it as {old}."
    ),
)

WORD_CORRECTIONS: Lines = (
    "An earlier version of this article wrongly said {old}. It should have said {value}.",
    "Owing to an editing error, this article originally gave {old} where {value} was meant.",
    "This article was amended to replace {old}, which was wrong, with {value}.",
    (
        "In a previous edition of this story we printed {old}; the correct reading is "
        "{value}. We apologise for the mistake."
    ),
    "Where {old} appeared in the text as first published, readers should substitute {value}.",
    "{Value} is correct. A reporting error led to {old} being given in an earlier version.",
)

CORRECTION_ITEMS: Lines = (
    (
        'An article on {subject} that appeared on {day} said "{old}". It should have said '
        '"{value}", according to {speaker}.'
    ),
    (
        "In our report of {day} about {subject}, we gave {old}; the correct answer, "
        "according to {speaker}, is {value}. We regret the error."
    ),
    (
        "Owing to an editing error, an account of {subject} published on {day} gave {old} "
        "where, according to {speaker}, {value} would have been right."
    ),
    (
        "Readers of our coverage of {subject} on {day} were misinformed. Where the text had "
        "{old}, it should have had {value}, as established by {speaker}."
    ),
    (
        "A report on {day} concerning {subject} was in error. Instead of {old}, it should "
        "have given {value}, according to {speaker}."
    ),
    (
        "We are happy to set the record straight on {subject}. The article of {day} said "
        "{old}, whereas {value} is right, as {speaker} has since confirmed."
    ),
    (
        "Our story of {day} dealing with {subject} contained a mistake: it gave {old}, when "
        "{value} is the version borne out by {speaker}."
    ),
)

CORRECTION_TITLES: Lines = (
    "Corrections and clarifications: {subject}",
    "For the record: {subject}",
    "Correction to our report on {subject}",
    "An error in our coverage of {subject}",
)

RETRACTIONS: Lines = (
    (
        "This article about {subject} has been withdrawn after an internal review found that "
        "it did not meet our editorial standards. It should not be relied upon."
    ),
    (
        "Editors' note: we have retracted this report on {subject}, the central assertion of "
        "which could not be substantiated."
    ),
    (
        "Following concerns over the sourcing of its account of {subject}, this story has "
        "been retracted in full. We apologise to our readers."
    ),
    (
        "Retraction: our reporting on {subject} in this article rested on material whose "
        "authenticity we are no longer able to vouch for."
    ),
    (
        "We no longer stand by this report on {subject} and have withdrawn it. The document "
        "on which it was based proved unreliable."
    ),
    (
        "This article has been removed from our pages. Its treatment of {subject} relied on "
        "a source who, we now know, was in no position to be informed."
    ),
)

QUIET: Lines = (
    "Behind the long argument over {subject}",
    "What is at stake in the debate about {subject}",
    "{Subject}: a subject that will not go away",
    "Letter from {capital}: living with the question of {subject}",
    "Analysis: why {subject} divides opinion in {country}",
    "The long read: {subject} and those whom it concerns",
    "{Subject}: what we know, and what we do not",
    "How {subject} came to matter so much",
)
