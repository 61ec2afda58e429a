"""Two sides: disputes, rejections, and who sticks to it."""

from tests.timelines.phrasing import Lines

DISPUTES: Lines = (
    "{Speaker} said {when} that {claim}. {Other} tells a different story: {claim2}.",
    "{Speaker} said {when} that {claim}. {Other} says that {claim2}.",
    "{Claim}, {speaker} said {when}. Not so, says {other}: {claim2}.",
    "{Claim}, {speaker} said {when}. That account is disputed. According to {other}, {claim2}.",
    "{Claim}, according to {speaker}. {Other} disagreed {when}, saying that {claim2}.",
    "Two accounts were on offer {when}. {Speaker} says {claim}. {Other} says {claim2}.",
    "Who is right? {Speaker} insisted {when} that {claim}, while {other} maintains that {claim2}.",
    "While {speaker} told reporters {when} that {claim}, {other} told us that {claim2}.",
    (
        '"{Claim}," {speaker} said {when}. "That is simply wrong," came the answer from '
        '{other}. "{Claim2}."'
    ),
    (
        "{Speaker} and {other} contradicted each other on air {when}. The former said that "
        "{claim}; the latter that {claim2}."
    ),
    (
        "According to {speaker}, {claim}. According to {other}, {claim2}. Both statements were"
        " made {when}."
    ),
    "There was disagreement {when}. {Claim}, {speaker} said. {Claim2}, {other} said.",
    (
        "In one studio {when}, {speaker} said that {claim}. In the next, {other} rejected "
        "that, saying that {claim2}."
    ),
    (
        "{Speaker} went on breakfast radio {when} to say that {claim}. Within the hour {other}"
        " had denied it: {claim2}."
    ),
    (
        "Our newsroom has not been able to settle which is correct. {Speaker} said {when} that"
        " {claim}; {other} that {claim2}."
    ),
    "What {speaker} said {when}: {claim}. What {other} said: {claim2}.",
    (
        "{Speaker} announced {when} that {claim}. The announcement was challenged by {other}, "
        "who told our newsroom that {claim2}."
    ),
    (
        "{Speaker} and {other} do not see eye to eye. {Claim}, the first said {when}; "
        "{claim2}, said the second."
    ),
    (
        "Listeners heard two versions {when}. The first, from {speaker}, was that {claim}. The"
        " second, from {other}, was that {claim2}."
    ),
    (
        "{Other} has cast doubt on what {speaker} said {when}. The official line is that "
        "{claim}; the reply is that {claim2}."
    ),
)

NUMBER_DISPUTES: Lines = (
    "{Speaker} put {measure} at {value} {when}, but {other} puts it at {value2}.",
    "{Measure} is in dispute. {Speaker} said {when} it was {value}; {other} says {value2}.",
    (
        "{Measure} stands at {value}, {speaker} said {when}. {Other} rejects that figure and "
        "speaks of {value2}."
    ),
    (
        "Is it {value} or {value2}? {Speaker} gave the first figure {when} for {measure}, "
        "{other} the second."
    ),
    (
        "Two figures are in circulation for {measure}: {value}, given {when} by {speaker}, and"
        " {value2}, given by {other}."
    ),
    (
        "{Speaker} told reporters {when} that {measure} was {value}. The figure given by "
        "{other} is {value2}."
    ),
    "How are we to read {measure}? {Value}, said {speaker} {when}; {value2}, said {other}.",
    (
        "The gap is wide: {speaker} said {when} that {measure} was {value}, {other} that it "
        "was {value2}."
    ),
    (
        "{Other} puts {measure} at {value2}. That is not the figure given {when} by {speaker},"
        " which was {value}."
    ),
)

REJECTIONS: Lines = (
    "{Speaker} has rejected the account given by {other}. In fact, {short} said {when}, {claim}.",
    "{Speaker} rejected the version put forward by {other}, saying {when} that {claim}.",
    "Contrary to what was said by {other}, {claim}, {speaker} said {when}.",
    "{Other} is wrong, {speaker} said {when}: {claim}.",
    '"We do not recognise what {other} has said," {speaker} told reporters {when}. "{Claim}."',
    "{Speaker} hit back {when} at {other}. {Claim}, {short} insisted.",
    "A denial came {when} from {speaker}: {claim}, whatever {other} may say.",
    "Asked {when} about the statement from {other}, {speaker} denied it and said that {claim}.",
    '{Speaker} disputed {when} what {other} had told the media. "{Claim}," said {short}.',
    "{Speaker} said {when} it was not true, as {other} had claimed. {Claim}, according to {short}.",
    "There is another view to the one given by {other}. {Claim}, {speaker} said {when}.",
    "{Speaker} told our programme {when} that {other} had got it wrong, and that {claim}.",
    (
        "The statement by {other} is not accurate, {speaker} said {when}. According to "
        "{short}, {claim}."
    ),
)

REAFFIRMATIONS: Lines = (
    "{Speaker} is standing by earlier comments: {claim}, {short} repeated {when}.",
    "{Speaker} repeated {when} that {claim}.",
    "{Speaker} said again {when} that {claim}.",
    "Nothing has changed, {speaker} said {when}: {claim}.",
    "Pressed once more {when}, {speaker} stuck to the same line, that {claim}.",
    '"I will say it again: {claim}," {speaker} told the morning programme {when}.',
    "{Claim}, {speaker} insisted {when}, in line with what {short} had said before.",
    "{Speaker} stood firm {when}. {Claim}, {short} said once again.",
    '"Our position is the same as before," {speaker} said {when}. "{Claim}."',
    "Asked again {when}, {speaker} gave the same answer: {claim}.",
    "There is no change from {speaker}, who said {when}, as before, that {claim}.",
    "{Speaker} has not moved. {Claim}, {short} said {when}, as on the previous occasion.",
)
