"""Two who do not agree, one who denies, one who insists."""

DISPUTES = (
    "{Claim}, {speaker} said {when}. {Other} contradicted this: {claim2}.",
    (
        "{Speaker} and {other} do not agree. The former said {when} that {claim}; the latter, that "
        "{claim2}."
    ),
    "While {speaker} said {when} that {claim}, {other} says that {claim2}.",
    '"{Claim}," {speaker} said {when}. Not so, said {other}: "{Claim2}."',
    (
        "Two accounts were to be had {when}. By that of {speaker}, {claim}. By that of {other}, "
        "{claim2}."
    ),
    (
        "{Other} {when} rejected what {speaker} had said shortly before. {Claim2}, according to "
        "the former; {claim}, according to the latter."
    ),
    (
        '{Speaker} said {when} that {claim}. "That is plainly wrong," said {other}, according to '
        "whom {claim2}."
    ),
    (
        "It depends on whom one asks. {Speaker}, asked {when}, said that {claim}. {Other}, asked "
        "the same, said that {claim2}."
    ),
    (
        "{Claim}, if {speaker} is to be believed, and {claim2}, if one believes {other}. Both "
        "spoke {when}."
    ),
    (
        "Side by side {when} in {capital}: {speaker}, with the message that {claim}, and {other}, "
        "with the message that {claim2}."
    ),
    (
        "{Speaker} told reporters {when} that {claim}. {Other} gave another account, in which "
        "{claim2}."
    ),
    (
        "At odds {when} were {speaker} and {other}. In the view of the first, {claim}; in that of "
        "the second, {claim2}."
    ),
    "{Other} said {when} that {claim2}. That was aimed at {speaker}, according to whom {claim}.",
    (
        "There were two answers {when}. That of {speaker} was that {claim}; that of {other}, that "
        "{claim2}."
    ),
    (
        '"{Claim}," according to {speaker}; "{claim2}," according to {other}. The two met {when} '
        "without shaking hands."
    ),
)

NUMBER_DISPUTES = (
    "{Measure} is disputed: {value}, {speaker} said {when}; {value2}, said {other}.",
    "{Speaker} put {measure} at {value} {when}, {other} at {value2}.",
    (
        "{Value} or {value2}? The first is {measure} as given {when} by {speaker}, the second is "
        "how {other} would have it."
    ),
    (
        "Over {measure}, {speaker} and {other} were at odds {when}: the former put it at {value}, "
        "the latter at {value2}."
    ),
    (
        "{Other} dismissed the figure for {measure} that {speaker} gave {when}. It is {value2}, "
        "said the former, and not {value}."
    ),
    (
        "Where {speaker} puts {measure} at {value}, {other} puts it at {value2}; both figures were "
        "given {when}."
    ),
    "Asked for {measure} {when}, {speaker} said {value}. {Other} said {value2}.",
    (
        "Two figures for {measure} did the rounds {when}. One, {value}, came from {speaker}. The "
        "other, {value2}, came from {other}."
    ),
)

REJECTIONS = (
    "{Speaker} {when} rejected the account given by {other}. {Claim}, {short} said.",
    '"What we heard from {other} is false," {speaker} said {when}. "{Claim}."',
    "Contradicting {other}, {speaker} said {when} that {claim}.",
    "{Other} got it wrong, {speaker} said {when}: {claim}.",
    "There was a sharp reply {when} to {other}. {Claim}, {speaker} said.",
    "{Speaker} said {when} that {claim}, and called the version of {other} a fairy tale.",
    "The version of {other} did not go unanswered for long. {Claim}, {speaker} countered {when}.",
    '"{Claim}," {speaker} told reporters {when}, dismissing what {other} had said.',
    "No, said {speaker} {when} in reply to {other}: {claim}.",
    "{Speaker} had heard what {other} said, and did not agree. {Claim}, {short} said {when}.",
    "Nobody should listen to {other}, {speaker} said {when}. In truth, {short} added, {claim}.",
)

REAFFIRMATIONS = (
    "{Speaker} said again {when} that {claim}.",
    "{Speaker} stood by what had been said before: {claim}, {short} repeated {when}.",
    '"Nothing has changed," {speaker} said {when}. "{Claim}."',
    "There is no change, {speaker} insisted {when}: {claim}.",
    "Asked once more {when}, {speaker} gave the same answer as before, namely that {claim}.",
    "{Claim}, {speaker} reiterated {when}.",
    "Despite all objections, {speaker} maintained {when} that {claim}.",
    "{Speaker} would not budge {when}. {Claim}, {short} said once more.",
    '"As I have told you before," {speaker} said {when}, "{claim}."',
)
