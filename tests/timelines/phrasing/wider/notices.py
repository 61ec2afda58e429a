"""Earlier values, corrections, retractions, and the small talk of a local page."""

NUMBER_BACKGROUNDS = (
    "In {month} the figure for {measure} was {old}.",
    "Back in {month}, {old} had been reported for {measure}.",
    "{Old}: so it was in {month}, when this newspaper last wrote at length about {measure}.",
    "On {day}, {measure} had been given as {old}.",
    "A report of {day} had spoken of {old} for {measure}.",
    "Readers may remember the figure of {month}. It was {old} then for {measure}.",
    "Measured against {month}, when {measure} was {old}, much has changed.",
    "For comparison: {old} on {day}, for {measure}.",
)

BACKGROUNDS = {
    "date": (
        "In {month} the day named for {measure} had been {old}.",
        "Earlier plans, made public in {month}, had named {old} for {measure}.",
        "The date once set for {measure}, {old}, had been announced on {day}.",
        "Calendars printed in {month} still have {old} down for {measure}.",
    ),
    "holder": (
        "In {month} the post of {measure} was still held by {old}.",
        "{Old} was {measure} in {month}.",
        "Back in {month} it had been {old} who was {measure}.",
        "On {day}, {old} was named in these pages as {measure}.",
    ),
    "state": (
        "“{Old}”, the lead story in {month} began.",
        "A report of {month} had put it this way: “{old}”.",
        "“{Old}”: so it said in these pages on {day}.",
        "Readers of the {month} editions will recall the words “{old}”.",
    ),
}

RECORDS = (
    "Older people still speak of {year_ago}, when the figure was {record}.",
    "The highest ever entered in the books was {record}, in {year_ago}.",
    "In {year_ago}, local chronicles say, {record} were counted.",
)

CORRECTIONS = (
    "An earlier version gave {old} for {measure}. The right figure is {value}.",
    "This article has been amended: {measure} is {value}, not {old} as first stated.",
    "Owing to an editing error, {measure} was given as {old}; it should have been {value}.",
    "We got {measure} wrong. We wrote {old} and should have written {value}.",
    "Corrects {measure} to {value}, instead of {old}.",
    "{Value}, and not {old}, is {measure}. We regret the slip.",
)

WORD_CORRECTIONS = (
    "An earlier version said {old}. It should have said {value}.",
    "This article has been amended: {value} is right, not {old}.",
    "Owing to an editing error, {old} was named here instead of {value}.",
    "Corrects to {value}, instead of {old}.",
)

CORRECTION_ITEMS = (
    "In our article of {day} on {subject} we wrote {old}. That was wrong: it is {value}, according "
    "to {speaker}.",
    "A mistake crept into our pages on {day}. Writing on {subject}, we said {old}; {value} would "
    "have been right, according to {speaker}.",
    "Attention editors: the item of {day} on {subject} should read {value}, citing {speaker}, "
    "instead of {old}.",
    "{Value}, not {old}, is what should have stood in our report of {day} on {subject}. The source "
    "was {speaker}.",
)

CORRECTION_TITLES = (
    "Correction: {subject}",
    "We got it wrong: {subject}",
    "Corrected item on {subject}",
)

RETRACTIONS = (
    "This article on {subject} has been withdrawn, as it did not meet our standards.",
    "We have retracted our article on {subject}. What it said could not be confirmed.",
    "Editors are asked to disregard this item on {subject}; it is withdrawn.",
)

QUIET = (
    "What people say about {subject}",
    "Around the story: {subject}",
    "A closer look at {subject}",
    "{Subject}: voices from the street",
    "Letters and talk: {subject}",
)

FILLERS = (
    "{Person}, {age}, has run the kiosk in {elsewhere} since her mother gave it up. She sells "
    "{tens} papers on a good day.",
    "The choir of {elsewhere} will sing on the square next weekend. There are {few} new voices.",
    "Traffic was light, and the bakery had sold out by nine.",
    "In {elsewhere}, {hundreds} trees were planted along the old railway line.",
    "“We have seen it all before,” said {person}, {age}, who was walking her dog.",
    "A bus from {elsewhere} arrived {tens} minutes late because of a fallen branch.",
    "The museum in {elsewhere}, founded in {year_ago}, is closed on Mondays.",
    "Rain is expected in the hills, with a mild breeze from the west.",
    "{Person}, who teaches the flute, has written {few} letters to the editor this year.",
    "The market in {elsewhere} drew {hundreds} visitors, many of them from out of town.",
    "A lost parrot was returned to its owner in {elsewhere}. It had been gone for {few} days.",
    "The clock on the town hall of {elsewhere} has been slow since {year_ago}.",
    "Tickets for the summer fair cost the same as last year, organisers in {elsewhere} said.",
    "{Person} of {elsewhere} won the pie contest with {tens} points.",
    "The library in {elsewhere} is looking for volunteers; {few} have come forward.",
    "School sports day in {elsewhere} ended with a tie and a great deal of lemonade.",
    "At the hairdresser’s in {elsewhere}, {person}, {age}, had heard about it on the radio.",
    "A street in {elsewhere} is to be named after a beekeeper who died in {year_ago}.",
)
