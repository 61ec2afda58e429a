"""What a round-up of the week recalls of the weeks, months and years before."""

from tests.timelines.phrasing import FactKind, Lines

NUMBER_BACKGROUNDS: Lines = (
    "In {month}, {measure} had been put at {old}.",
    "Readers may recall that {measure} was {old} in {month}.",
    "When this newsletter looked at the matter in {month}, {measure} was {old}.",
    "On {day}, {measure} had been given as {old}, a figure that belongs to the past.",
    "Back in {month}, the figure given for {measure} was {old}.",
    "For comparison, {measure} had stood at {old} on {day}.",
    "By the reports of {day}, {measure} was {old} at the time.",
    "As a reminder of how things looked in {month}: {measure} was then {old}.",
    (
        "How far the story has travelled may be seen from our archive, which has {measure} at "
        "{old} on {day}."
    ),
    "The chronicle of the affair records that {measure}, in {month}, was {old}.",
    (
        "Those who kept our issue from {month} will find another figure in it: {measure} was "
        "then {old}."
    ),
    "Not so long ago, in {month}, {measure} was {old}.",
    "In our summary for {month}, {measure} appeared as {old}.",
)

BACKGROUNDS: dict[FactKind, Lines] = {
    "date": (
        "In {month}, {measure} was still planned for {old}.",
        "An earlier timetable, made public in {month}, had {measure} down for {old}.",
        "On {day} the talk had been of {old} as the day for {measure}.",
        (
            "Readers with long memories will recall that in {month} the date given for "
            "{measure} was {old}, a date since abandoned."
        ),
        "Until it was changed, the calendar drawn up in {month} had named {old} for {measure}.",
    ),
    "holder": (
        "In {month}, the post of {measure} was held by {old}.",
        "{Old} was {measure} in {month}.",
        "Much has happened since {month}, when {old} was {measure}.",
        (
            "As readers may remember, it was {old} who served as {measure} at the time of our "
            "report of {day}."
        ),
        "The post of {measure} had been in the hands of {old} when we wrote about it in {month}.",
    ),
    "state": (
        '"{Old}," ran the first line of our report in {month}.',
        'Our report of {day} had opened with the words: "{Old}."',
        'The entry for {month} in our chronicle of the affair reads: "{Old}."',
        'Readers of our issue of {month} were told, correctly for that time, that "{old}".',
    ),
}

RECORDS: Lines = (
    (
        "Older readers will think of {year_ago}, when a comparable count, elsewhere and under "
        "other skies, came to {record}."
    ),
    "The highest figure of the kind in the national almanac, {record}, is from {year_ago}.",
    "In {year_ago}, in another generation and another crisis, the comparable figure was {record}.",
    "Historians like to cite {year_ago}, for which the yearbooks give a figure of {record}.",
)
