"""Notes around the news: what was before, corrections, retractions, quiet titles."""

from collections.abc import Mapping

from tests.timelines.phrasing import FactKind, Lines

NUMBER_BACKGROUNDS: Lines = (
    "In {month}, {measure} stood at {old}.",
    "In {month}, {measure} was {old}, as we reported at the time.",
    "Back in {month}, {measure} had been {old}.",
    "On {day}, {measure} had been given as {old}.",
    "A report on {day} had put {measure} at {old}.",
    "Regular listeners may remember that in {month} {measure} was {old}.",
    "For comparison: {measure} was {old} in {month}.",
    "On {day} the figure had been {old}. It referred to {measure}.",
    "When our newsroom reported on {day}, {measure} was {old}.",
    "In {month} there had been another figure for {measure}: {old}.",
    "The figure in {month} was different: back then, {measure} was {old}.",
    "An earlier bulletin, on {day}, gave {measure} as {old}.",
    "It was {old} in {month}, when listeners asked us about {measure}.",
    "Before that, in {month}, {measure} had been put at {old}.",
    "Our archive has {measure} at {old} on {day}.",
    "{Measure} had been reported as {old} on {day}.",
)

RECORDS: Lines = (
    "In {year_ago}, in a comparable episode, the figure was {record}, our archive shows.",
    "Some listeners recall {year_ago}, when a similar count went as high as {record}.",
    "The record for anything of this kind in the country dates from {year_ago}: {record}.",
    "Historians point to {year_ago}, when {record} were counted in a similar case elsewhere.",
    "A radio documentary about {year_ago} mentions {record}, a number not seen since.",
)

CORRECTIONS: Lines = (
    "An earlier version of this story gave {measure} as {old}. The correct figure is {value}.",
    "This story first said that {measure} was {old}. It is {value}. We are sorry for the mistake.",
    "We have amended this page: {measure} is {value}, and not {old} as first stated.",
    "The figure for {measure} has been corrected from {old} to {value}.",
    "In an earlier update we said {old} when referring to {measure}; we should have said {value}.",
    (
        "This page has been changed. It wrongly stated that {measure} was {old}; the right "
        "number is {value}."
    ),
    "An editing error meant that {measure} was given as {old}. It should have read {value}.",
    "Correction: we stated that {measure} was {old}. It is in fact {value}.",
    "We have changed {old} to {value} in our report on {measure}, as the first figure was wrong.",
    "Thanks to the listeners who wrote in: {measure} is {value}, not {old}.",
)

WORD_CORRECTIONS: Lines = (
    "An earlier version of this story named {old}. It should have named {value}.",
    "This page has been corrected: it should say {value}, not {old}.",
    "We first wrote {old}. The correct information is {value}, and the story has been amended.",
    "Because of an error in the newsroom, this story first said {old} in place of {value}.",
    "This story originally referred to {old}. That was wrong. It is {value}.",
    (
        "We said {old} in the first version of this story about {subject}; we should have said"
        " {value}."
    ),
    "Where this story said {old}, it should have said {value}. The text has been changed.",
    "Thanks to the listeners who wrote in: it is {value}, not {old}.",
)

CORRECTION_ITEMS: Lines = (
    (
        "Our report of {day} on {subject} said {old}; it should have said {value}, according "
        "to {speaker}."
    ),
    (
        "On {day}, in a report on {subject}, we said {old}. That was a mistake. The correct "
        "information, according to {speaker}, is {value}."
    ),
    (
        "A story about {subject} on our website on {day} contained an error. Where it said "
        "{old}, it should have said {value}, as given by {speaker}."
    ),
    (
        "We would like to correct something that we broadcast on {day}. In an item on "
        "{subject}, we said {old}. It should have been {value}, according to {speaker}."
    ),
    (
        "We got it wrong on {day}. Our item on {subject} mentioned {old}; the right answer, "
        "from {speaker}, is {value}. We apologise to our audience."
    ),
    (
        "In our coverage of {subject} on {day}, the newsreader said {old}. The script should "
        "have read {value}, in line with {speaker}."
    ),
    (
        "Correction: {value}, not {old}. The error was in our report of {day} on {subject}. "
        "The right information comes from {speaker}."
    ),
    (
        "Thanks to the listeners who wrote in about our report of {day}. We said {old} when "
        "speaking of {subject}; it should have been {value}, according to {speaker}."
    ),
)

CORRECTION_TITLES: Lines = (
    "Correction: {subject}",
    "Corrections and clarifications: {subject}",
    "We got it wrong: {subject}",
    "A correction to our report on {subject}",
    "Clarification on {subject}",
)

RETRACTIONS: Lines = (
    (
        "We have withdrawn this report on {subject}. It did not meet our editorial standards "
        "and should not be relied on."
    ),
    "This story about {subject} has been retracted. The information in it could not be confirmed.",
    (
        "Editor's note: our newsroom no longer stands by this report on {subject}, and has "
        "withdrawn it."
    ),
    "This report on {subject} was published in error and has been taken back.",
    (
        "Retraction: the report that we ran here on {subject} cannot be substantiated. We "
        "apologise to our audience."
    ),
    (
        "We no longer stand behind what was reported here about {subject}. The item has been "
        "withdrawn."
    ),
)

QUIET: Lines = (
    "The wait goes on: a closer look at {subject}",
    "Listen: our correspondent on {subject}",
    "What you told us about {subject}",
    "Five things to know about {subject}",
    "In pictures: the people behind the story of {subject}",
    "Analysis: why {subject} matters",
    "Your questions about {subject}",
    "Behind the news: {subject}",
    "{Subject}: how the story has been covered",
    "From our own correspondent: {subject}",
    "Podcast: the story behind {subject}",
    "Voices from the street on {subject}",
    "Letters from listeners: {subject}",
)

BACKGROUNDS: Mapping[FactKind, Lines] = {
    "date": (
        "The date named in {month} for {measure} had been {old}.",
        "On {day}, the plan was still for {measure} to take place on {old}.",
        "Back in {month}, {measure} had been scheduled for {old}.",
        "When we reported on {day}, the date given for {measure} had been {old}.",
        "The date in {month} was another one: at that time, {measure} had been planned for {old}.",
        "Diaries were marked in {month} for {old}, the day then announced for {measure}.",
    ),
    "holder": (
        "In {month}, {old} was {measure}.",
        "In {month}, the post of {measure} was held by {old}.",
        "On {day}, {old} was still being described as {measure}.",
        "Back in {month}, it was {old} who served as {measure}.",
        "Listeners heard in {month} from {old}, then {measure}.",
        "At the time of our report on {day}, the post of {measure} had been held by {old}.",
    ),
    "state": (
        'In {month}, our report on {measure} read: "{Old}."',
        'Back in {month}, the newsreader had this to say about {measure}: "{Old}."',
        '"{Old}," this broadcaster reported on {day}.',
        'On {day}, a bulletin about {measure} had opened with the words: "{Old}."',
        'Archive audio from {month} has our correspondent saying: "{Old}."',
        'A story that we ran in {month} on {measure} said: "{Old}."',
    ),
}
