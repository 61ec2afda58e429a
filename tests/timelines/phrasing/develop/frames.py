"""How reports, disputes, corrections and everything around them are put."""

from tests.timelines.phrasing import FactKind, Lines

FRAMES: Lines = (
    "{Claim}, {speaker} said {when}.",
    "{Speaker} said {when} that {claim}.",
    "{Speaker} told reporters {when} that {claim}.",
    "{Speaker} confirmed {when} that {claim}.",
    "In a statement {when}, {speaker} said {claim}.",
    "“{Claim},” {speaker} said {when}.",
    "{Speaker} appeared before the press {when}. “{Claim},” {pronoun} said.",
    "{Speaker} published new information {when}. {Claim}.",
    "{Speaker} took questions from members of parliament {when}. {Claim}, {short} said.",
    "It was {speaker} that broke the news {when}. {Short} said that {claim}.",
    "Answering questions in {capital} {when}, {speaker} said that {claim}.",
    "{Speaker} gave an update {when}: {claim}.",
    "Speaking {when} in {capital}, {speaker} said: “{Claim}.”",
    "{Claim}, {speaker} announced {when}.",
    "There has been much speculation, {speaker} said {when}, adding that {claim}.",
    "According to {speaker}, {claim}.",
    "{Claim}, according to {speaker}.",
    "“{Claim},” said {speaker}.",
    "{Speaker} says {claim}.",
    "A notice from {speaker} says that {claim}.",
    "As of {asof}, {claim}, according to {speaker}.",
    "{Speaker} said that as of {asof}, {claim}.",
    "As of {asof}, {claim}, {speaker} reported.",
)

NUMBER_FRAMES: Lines = (
    "{Speaker} put {measure} at {value} {when}.",
    "{Measure} stands at {value}, {speaker} said {when}.",
    "{Speaker} has been keeping count: {measure} stood at {value} {when}.",
    "{Measure} is {value}, according to {speaker}.",
    "Figures from {speaker} put {measure} at {value}.",
    "As of {asof}, {measure} stood at {value}, {speaker} said.",
    "{Speaker} gave {measure} as {value} in a bulletin {when}.",
    "{Speaker} does not often speak about {measure}. {Short} put it at {value} {when}.",
)

MOVE_FRAMES: Lines = (
    "{Measure} {moved} to {value} from {old}, {speaker} said {when}.",
    "{Speaker} said {when} that {measure} {moved} from {old} to {value}.",
    "{Measure}, which had been {old}, {moved} to {value}, {speaker} announced {when}.",
    "{Measure} {moved} to {value} {when}, from {old} in {month}, according to {speaker}.",
    "According to {speaker}, {measure} {moved} to {value}. The previous figure was {old}.",
)

OWN_FRAMES: Lines = (
    "{Claim}.",
    "{Claim}, documents seen by our reporters show.",
    "{Claim}, as our correspondents in {capital} have been able to establish.",
    "As of {asof}, {claim}.",
    "{Claim} as of {asof}.",
)

DISPUTES: Lines = (
    "{Speaker} said {when} that {claim}. {Other} rejected this, saying that {claim2}.",
    "{Claim}, {speaker} said {when}. {Other} contradicted that: {claim2}, it was claimed.",
    "According to {speaker}, {claim}. {Other}, however, maintains that {claim2}.",
    "Two versions are in circulation. {Speaker} said {when} that {claim}, while according to "
    "{other}, {claim2}.",
    "“{Claim},” {speaker} said {when}. “That is simply not true,” replied {other}, "
    "insisting that {claim2}.",
    "{Speaker} said {when} that {claim}. {Other} said that {claim2}.",
    "In {capital}, {speaker} insisted {when} that {claim}; {other} said in an interview that "
    "{claim2}.",
)

NUMBER_DISPUTES: Lines = (
    "{Speaker} put {measure} at {value} {when}, while {other} put it at {value2}.",
    "{Measure} is in dispute: {value} according to {speaker}, {value2} according to {other}.",
    "{Other} says the true figure is {value2}, not {value}, the number that {speaker} gave {when} "
    "for {measure}.",
    "{Measure} stands at {value}, {speaker} said {when}. {Other} called the figure wrong and "
    "gave its own: {value2}.",
)

REJECTIONS: Lines = (
    "{Speaker} {when} rejected the account given by {other}, saying that {claim}.",
    "Contradicting {other}, {speaker} said {when} that {claim}.",
    "{Speaker} disputed what {other} had said. “{Claim},” {pronoun} said {when}.",
    "What {other} says is wrong, according to {speaker}: {claim}.",
    "{Claim}, {speaker} said {when}, accusing {other} of misleading the public.",
)

REAFFIRMATIONS: Lines = (
    "{Speaker} stuck to the same account {when}, repeating that {claim}.",
    "{Speaker} said {when} once more that {claim}.",
    "There is no reason to revise anything, {speaker} said {when}: {claim}.",
    "“We have checked again,” {speaker} said {when}. “{Claim}.”",
)

NUMBER_BACKGROUNDS: Lines = (
    "{Measure} was {old} in {month}.",
    "On {day}, {measure} had been given as {old}.",
    "In {month}, the figure had been {old}.",
    "The figure compares with {old} on {day}.",
    "An earlier count, in {month}, had come to {old}.",
    "{Measure} had stood at {old} in {month}, and many had expected it to stay there.",
)

BACKGROUNDS: dict[FactKind, Lines] = {
    "date": (
        "In {month}, {measure} had been planned for {old}.",
        "An earlier schedule, published in {month}, had named {old}.",
        "As recently as {month}, officials had spoken of {old} for {measure}.",
    ),
    "holder": (
        "{Old} was {measure} in {month}.",
        "In {month}, the post was held by {old}.",
        "{Old}, who was {measure} in {month}, did not comment.",
    ),
    "state": (
        "In {month}, it was reported that {old}.",
        "“{Old},” a headline had read in {month}.",
        "On {day}, readers had been told that {old}.",
    ),
}

RECORDS: Lines = (
    "The highest number ever recorded in {country} was {record}, in {year_ago}.",
    "Older readers will remember {year_ago}, when a count of {record} shocked the country.",
    "Nothing compares with {year_ago}, when the figure reached {record}.",
)

CORRECTIONS: Lines = (
    "An earlier version of this article gave {measure} as {old}. The correct figure is {value}.",
    "This article was amended because it misstated {measure}: it is {value}, not {old}.",
    "We said that {measure} was {old}. In fact it is {value}. We apologise for the error.",
    "Because of an editing error, {measure} was wrongly given as {old} instead of {value}.",
)

WORD_CORRECTIONS: Lines = (
    "An earlier version of this article wrongly said {old}. The right answer is {value}.",
    "This article was amended to say {value} instead of {old}.",
    "With regard to {subject}, we wrote {old}. It should have been {value}.",
)

CORRECTION_ITEMS: Lines = (
    "Our report of {day} on {subject} said {old}. It should have said {value}, as stated by "
    "{speaker}. We apologise for the error.",
    "In an article published on {day} about {subject}, we wrote {old}. The correct statement, "
    "according to {speaker}, is {value}.",
    "An article of {day} misstated what {speaker} had said about {subject}. It was {value}, not "
    "{old}.",
)

CORRECTION_TITLES: Lines = (
    "Correction: {subject}",
    "Corrections and clarifications: {subject}",
    "We got it wrong: {subject}",
)

RETRACTIONS: Lines = (
    "This article on {subject} has been retracted because it did not meet our standards. "
    "Its central statement could not be confirmed.",
    "Editor's note: we have withdrawn this report on {subject}. The document on which it was based "
    "turned out to be a forgery.",
    "We retract this article about {subject}. The information in it was wrong.",
)

QUIET: Lines = (
    "What we know about {subject}",
    "Long waits and open questions: {subject}",
    "Why {subject} matters to people in {capital}",
    "Our readers ask about {subject}",
)

FILLERS: Lines = (
    "{Person}, {age}, has lived in {elsewhere} for {few} years and says nothing surprises "
    "anyone there now.",
    "The road from {capital} to {elsewhere}, {hundreds} kilometres long, was full of traffic all "
    "morning.",
    "A bakery in {elsewhere} gave away {hundreds} loaves of bread. “It is the least we can do,” "
    "said its owner, {person}.",
    "{Person}, a schoolteacher, brought {few} of her pupils to listen.",
    "Rain is expected in {elsewhere} until the end of the week, with temperatures of around "
    "{few} degrees.",
    "The debate in {capital} lasted {few} hours and ended shortly before midnight.",
    "At the market in {elsewhere}, where {tens} stalls were open, most people talked of the price "
    "of fish.",
    "{Person} wrote {few} books about the history of {elsewhere}, the last of them in {year_ago}.",
    "The choir of {elsewhere}, founded in {year_ago}, sang before an audience of {hundreds}.",
    "Trains between {capital} and {elsewhere} ran up to {tens} minutes late.",
    "“My grandmother saw worse in {year_ago},” said {person}, {age}, and went back to her garden.",
    "A petition in {elsewhere} has {hundreds} signatures so far, its author {person} said.",
    "In {elsewhere}, {few} shops stayed closed for the day and a concert was called off.",
    "The archive of {elsewhere} keeps {hundreds} letters from the time, the oldest from "
    "{year_ago}.",
    "{Person}, who turns {age} this week, read about it in the paper “like everybody else”.",
    "The weekly magazine of {elsewhere} devoted {tens} pages to the matter.",
    "Some {hundreds} people follow the neighbourhood's radio station, which {person} founded in "
    "{year_ago}.",
    "It was market day in {elsewhere}, and {person}, {age}, sold out of cheese by noon.",
)
