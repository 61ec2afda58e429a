"""Sentences around a value: who says it, when, and against whom."""

from collections.abc import Mapping

from tests.timelines.phrasing import FactKind, Lines

FRAMES: Lines = (
    "According to {speaker}, {claim}.",
    "{Claim}, {speaker} says.",
    '{Speaker}: "{Claim}."',
    "The latest from {speaker} is that {claim}.",
    '"{Claim}." That is the position as described by {speaker}.',
    "{Claim}, {speaker} announced {when}.",
    "{Speaker} told a news conference {when} that {claim}.",
    "{Claim}, said {speaker} {when}.",
    '"{Claim}," {speaker} said in a statement {when}.',
    "Briefing reporters {when}, {speaker} reported that {claim}.",
    "Reporters were told {when} by {speaker} that {claim}.",
    "It was confirmed {when} by {speaker} that {claim}.",
    "Asked about the matter {when}, {speaker} replied: “{Claim}.”",
    "{Speaker} issued an update {when}. {Claim}, it says.",
    "“{Claim}.” With these words {speaker} opened a briefing {when}.",
    "{Speaker} wrote on social media {when}: “{Claim}.”",
    "In a written message {when}, {speaker} made it known that {claim}.",
    "{Claim}: that was the message {when} from {speaker}, and no questions were taken.",
    "Word came {when} from {speaker}: {claim}.",
    "The statement that {speaker} put out {when} ran to two lines. “{Claim},” it read.",
    "Among the first to comment {when} was {speaker}: “{Claim}.”",
    "Minutes of a meeting that {speaker} made public {when} show that {claim}.",
    "{Speaker} came to {place} {when}. {Claim}, {pronoun} told local reporters.",
    "{Speaker} kept it short {when}: {claim}.",
    "That {claim} was confirmed {when} by {speaker}.",
    (
        "After a long night of meetings and with cameras waiting outside, {speaker} told "
        "reporters {when} that {claim}, and promised to keep the public informed."
    ),
    "{Claim}, {speaker} said {when}, adding that the situation was being watched closely.",
    "After days of questions, {speaker} finally spoke {when}: {claim}.",
    (
        "“I can confirm that {claim},” {speaker} told this outlet {when}. {Pronoun} declined to "
        "say more."
    ),
    "“We can confirm that {claim},” {speaker} said {when}.",
    "{Speaker} hereby announces: {claim}.",
    "We heard {when} from {speaker} that {claim}.",
    "What is the position? {Claim}, {speaker} said {when}.",
    "{Place} (Staff) – {Claim}, {speaker} said {when}.",
    "{Speaker} met the press {when}. “{Claim},” {pronoun} said.",
    "Speaking on local radio {when}, {speaker} left no doubt. {Claim}, {pronoun} said.",
    (
        "{Speaker} confirmed {when} what many had been waiting to hear. {Claim}, {pronoun} told "
        "reporters, adding that more details would follow."
    ),
    "{Claim}, according to a notice that {speaker} released {when}.",
    "As of {asof}, {claim}, {speaker} said.",
    "{Speaker} described the position as of {asof}: {claim}.",
    "{Claim} as of {asof}, according to {speaker}.",
    "“As of {asof}, {claim},” read a note from {speaker}.",
)

NUMBER_FRAMES: Lines = (
    "{Speaker} put {measure} at {value} {when}.",
    "{Measure} stands at {value}, according to data that {speaker} released {when}.",
    "{Measure} is {value}, {speaker} announced {when}.",
    "{Value}: that is {measure}, {speaker} said {when}.",
    "Asked {when} to give {measure}, {speaker} answered: “{Value}.”",
    "{Speaker} has published {measure}. It is {value}, according to the notice {when}.",
    "{Measure} was given {when} by {speaker} as {value}.",
    "{Speaker} was ready with a figure {when}. {Measure} is {value}, {pronoun} said.",
    "By the count of {speaker}, {measure} is {value}.",
    "{Measure} was {value} as of {asof}, {speaker} said.",
    "{Speaker} put {measure} at {value} as of {asof}.",
    "As of {asof}, {measure} came to {value}, according to {speaker}.",
)

MOVE_FRAMES: Lines = (
    "{Measure} {moved} to {value} {when} from {old}, {speaker} said.",
    "From {old}, {measure} {moved} to {value}, {speaker} announced {when}.",
    "{Speaker} said {when} that {measure} {moved} to {value}; it had been {old} before.",
    (
        "Previously {old}, {measure} {moved} to {value}, according to an update that {speaker} "
        "gave {when}."
    ),
    "Having been {old} before, {measure} {moved} to {value}, {speaker} told reporters {when}.",
)

OWN_FRAMES: Lines = (
    "{Claim}.",
    "{Claim}, our correspondents have established.",
    "{Claim}, this newsroom has learned.",
    "Our own research shows that {claim}.",
    "As of {asof}, {claim}.",
    "{Claim} as of {asof}, our correspondents have established.",
    "The situation as of {asof}: {claim}.",
)

DISPUTES: Lines = (
    "{Speaker} said {when} that {claim}. {Other} disputed this, saying that {claim2}.",
    "While {speaker} maintained {when} that {claim}, {other} insisted that {claim2}.",
    "Accounts differ. {Claim}, {speaker} said {when}. {Claim2}, said {other}.",
    '"{Claim}," {speaker} said {when}. "That is not so," {other} answered. "{Claim2}."',
    "{Claim2}, according to {other}, but {speaker} told reporters {when} that {claim}.",
    (
        "Two versions were in circulation {when}. {Speaker} says that {claim}; {other} says that "
        "{claim2}."
    ),
    "{Speaker} reported {when} that {claim}. {Other} reported that {claim2}.",
    "{Claim}, {speaker} announced {when}. Not true, according to {other}: {claim2}.",
    (
        "“{Claim},” a statement issued {when} by {speaker} reads. A statement by {other} says "
        "otherwise: “{Claim2}.”"
    ),
    (
        "Asked {when}, {speaker} said that {claim}. Asked the same question, {other} said that "
        "{claim2}."
    ),
    "By the account that {speaker} gave {when}, {claim}. By the account of {other}, {claim2}.",
    (
        "{Claim}, {speaker} told a briefing {when}, drawing a swift denial from {other}. The "
        "truth, the reply went, is that {claim2}."
    ),
)

NUMBER_DISPUTES: Lines = (
    "{Speaker} put {measure} at {value} {when}; {other} put it at {value2}.",
    "How high is {measure}? {Value}, {speaker} said {when}. {Value2}, said {other}.",
    (
        "{Measure} is contested. It is {value2} according to {other}, but {speaker} spoke {when} "
        "of {value}."
    ),
    (
        "{Other} rejected as false the statement made {when} by {speaker} that {measure} is "
        "{value}. It is {value2}, the rejection said."
    ),
    "{Measure} was given {when} by {speaker} as {value}, and by {other} as {value2}.",
)

REJECTIONS: Lines = (
    "Contradicting {other}, {speaker} insisted {when} that {claim}.",
    (
        "{Speaker} hit back {when} at {other}, calling the account given there false. {Claim}, "
        "the reply said."
    ),
    (
        "What {other} had said is wrong, {speaker} declared {when}. In fact, the statement went "
        "on, {claim}."
    ),
    "“{Claim},” {speaker} said {when}, dismissing the version put about by {other}.",
    "{Claim}, {speaker} said {when}. The account given by {other} was “simply not true”.",
    (
        "Told {when} of the statement by {other}, {speaker} would have none of it. “{Claim},” "
        "came the answer."
    ),
)

REAFFIRMATIONS: Lines = (
    "{Speaker} stuck to the earlier account {when}: {claim}.",
    "Nothing has changed, {speaker} said {when}: {claim}.",
    "“There is nothing to take back. {Claim},” {speaker} said {when}.",
    "{Speaker} repeated {when} that {claim}.",
    "Unmoved by the criticism, {speaker} said once more {when} that {claim}.",
    "{Claim}, {speaker} reiterated {when}.",
)

NUMBER_BACKGROUNDS: Lines = (
    "Earlier, in {month}, {measure} had been {old}.",
    "{Measure} was reported as {old} on {day}.",
    "On {day} it had been a different picture: {measure} was {old} then.",
    "For comparison: {old} was {measure} on {day}.",
    "Earlier reports, in {month}, gave {measure} as {old}.",
    "{Measure} stood at {old} on {day}.",
    "A report of {day} had spoken of {old} as {measure}.",
)

BACKGROUNDS: Mapping[FactKind, Lines] = {
    "date": (
        "Earlier, in {month}, the date given for {measure} had been {old}.",
        "The plan as of {day} had been {old} for {measure}.",
        "{Old} was the day named for {measure} back in {month}.",
    ),
    "holder": (
        "Earlier, in {month}, the post of {measure} was held by {old}.",
        "{Old} was {measure} as of {day}.",
        "Some time before, in {month}, the name on the door was that of {old}.",
    ),
    "state": (
        "“{Old}”, a report of {month} had said.",
        "In {month} the news had been: “{Old}.”",
        "Readers may recall a headline of {month}: “{Old}”.",
    ),
}

RECORDS: Lines = (
    "In {year_ago}, long before the present events, a figure of {record} was recorded.",
    "Older people still speak of {year_ago}, when the figure was {record}.",
    "The all-time record of {record} dates from {year_ago}.",
)

CORRECTIONS: Lines = (
    "An earlier version of this article gave {measure} as {old}. It is {value}.",
    "This article has been amended: {measure} is {value}, not {old} as first stated.",
    "Owing to an editing error, {measure} was stated as {old}. The right figure is {value}.",
    "We originally wrote that {measure} was {old}. That was wrong; it should have read {value}.",
)

WORD_CORRECTIONS: Lines = (
    "An earlier version of this report said {old}. It should have said {value}.",
    "This article has been amended to read {value}, not {old} as first published.",
    "Owing to an editing error, we wrote {old} where {value} was meant.",
)

CORRECTION_ITEMS: Lines = (
    (
        "In an article of {day} on {subject} we wrote {old}. That was a mistake on our part: "
        "according to {speaker}, it is {value}."
    ),
    (
        "Our coverage on {day} of {subject} contained an error. It is {value}, not {old}, "
        "according to {speaker}. We apologise."
    ),
    (
        "A story about {subject} published on {day} wrongly said {old}. The correct version, "
        "according to {speaker}, is {value}."
    ),
    (
        "{Value}, not {old}: that is what our article of {day} on {subject} should have said, "
        "according to {speaker}."
    ),
)

CORRECTION_TITLES: Lines = (
    "Correction: {subject}",
    "For the record: {subject}",
    "We got it wrong: {subject}",
)

RETRACTIONS: Lines = (
    (
        "This article on {subject} has been withdrawn. It did not meet our standards, and its "
        "contents should not be relied upon."
    ),
    "RETRACTED. We no longer stand by what was published here about {subject}.",
    (
        "The editors have retracted this report on {subject} because its information could not be "
        "verified."
    ),
    "Withdrawn: our report on {subject} rested on a document that turned out to be forged.",
)

QUIET: Lines = (
    "{Subject}: questions and answers",
    "The talk of the town: {subject}",
    "Behind the headlines: {subject}",
    "A closer look at {subject}",
)

FILLERS: Lines = (
    (
        "{Person}, {age}, from {elsewhere} has won the regional crossword championship for the "
        "third time. She credits her aunt."
    ),
    (
        "The bakery on the corner of the market in {elsewhere} sold {hundreds} poppy-seed rolls "
        "before breakfast."
    ),
    (
        "A brass band with {tens} players is rehearsing for the harvest parade in {elsewhere}. "
        "Neighbours have been patient."
    ),
    "The weather service expects fog in the valleys and sunshine by noon.",
    "Anglers at the lake near {elsewhere} have released {hundreds} young trout.",
    (
        "A lorry carrying paint overturned outside {elsewhere} and turned {few} fields of cabbage "
        "blue. Nobody was hurt."
    ),
    (
        "The library in {elsewhere}, founded in {year_ago}, has extended its hours. Overdue books "
        "can be handed in without a charge."
    ),
    (
        "{Person}, who restores clocks in {elsewhere}, has mended the one on the town hall. It "
        "had been {few} minutes slow."
    ),
    "In handball, {elsewhere} won by {few} goals in front of {hundreds} spectators.",
    "Pupils in {elsewhere} collected {tens} bags of litter along the river and found a trombone.",
    "The annual flower show runs until Sunday. Dahlias are the theme this time.",
    (
        "A stray goat held up trams in {elsewhere} for {few} minutes before it was tempted away "
        "with an apple."
    ),
    "{Person}, {age}, is to publish a cookbook with {tens} recipes for plums.",
    (
        "Roadworks on the ring road of {elsewhere} will last another {few} weeks. Drivers should "
        "follow the signs."
    ),
    "The museum of local history is showing {hundreds} postcards from {year_ago}.",
    "A choir from {elsewhere} will sing in the parish hall. Admission is free.",
    (
        "Prices for firewood have hardly changed, said {person}, who keeps a timber yard with "
        "{few} staff."
    ),
    "An amateur astronomer in {elsewhere} photographed a comet from her balcony.",
    (
        "The swimming club is looking for {few} lifeguards for the summer. Applicants should "
        "bring a towel."
    ),
)
