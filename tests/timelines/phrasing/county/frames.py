"""How a value is reported, disputed, denied and repeated."""

FRAMES = (
    "{Claim}, {speaker} said {when}.",
    "{Speaker} said {when} that {claim}.",
    "Speaking to reporters {when}, {speaker} said {claim}.",
    "According to a statement issued {when} by {speaker}, {claim}.",
    '"{Claim}," {speaker} told this newspaper {when}.',
    "{Claim}. {Speaker} confirmed as much {when}.",
    "The question was put to {speaker} {when}. The reply: {claim}.",
    "Asked {when} how matters stood, {speaker} kept it short. {Claim}, {pronoun} said.",
    (
        "{Speaker} set out the position {when}. {Claim}, {short} said, and there was little to add"
        " for the time being."
    ),
    'In a written answer to this newsroom {when}, {speaker} stated: "{Claim}."',
    "It was from {speaker} that the news came {when}: {claim}.",
    (
        "Readers had been asking for a plain answer, and {when} there was one. {Claim}, {speaker}"
        " told the paper."
    ),
    (
        "Local radio carried the words of {speaker} {when}. {Claim}, listeners were told, and"
        " further details would follow."
    ),
    "{Claim}, it was announced {when}. The announcement came from {speaker}.",
    "A notice sent to newsrooms {when} by {speaker} says {claim}.",
    "What can be said for certain? {Claim}, {speaker} said {when}.",
    "{Claim}, said {speaker} {when}, at the end of a long meeting behind closed doors.",
    ("“{Claim},” {speaker} said {when}. Asked to go further, {pronoun} declined."),
    (
        "In the corridor {when}, {speaker} was stopped by the press. {Pronoun} answered one"
        " question only, and the answer was that {claim}."
    ),
    "{Speaker}, in a bulletin giving the position on {asof}, said {claim}.",
    "The situation as of {asof}, as described by {speaker}: {claim}.",
    '"{Claim}," {speaker} said, describing how things stood on {asof}.',
    "{Claim}, according to {speaker}, whose information dates from {asof}.",
    (
        "{Speaker} was careful to put a date on it. {Claim}, {pronoun} said, and that was the"
        " position as of {asof}."
    ),
    "{Claim}, according to {speaker}.",
    "{Claim}. So says {speaker}.",
    "“{Claim},” to quote {speaker}.",
    '{Speaker} did not have to look it up. "{Claim}," {pronoun} said.',
    "{Claim}, says {speaker}. More detail, {short} adds, will be published in due course.",
    "“{Claim},” said {speaker}.",
)

NUMBER_FRAMES = (
    "{Speaker} {when} put {measure} at {value}.",
    "{Measure} stands at {value}, {speaker} said {when}.",
    "{Measure}: {value}. The figure was given {when} by {speaker}.",
    "By the reckoning of {speaker}, {measure} is {value}.",
    "A single figure was read out {when} by {speaker}: {value}. That, {short} said, is {measure}.",
    "What is {measure}? The answer given {when} by {speaker} was {value}.",
    "The latest figure from {speaker}, dated {asof}, puts {measure} at {value}.",
    "{Value} is the figure that {speaker} gave {when} for {measure}.",
    "Published {when} by {speaker}, the newest figure for {measure} is {value}.",
    "Figures from {speaker} show {measure} at {value}.",
    "Put at {value} by {speaker} {when}, {measure} was the talk of the lunchtime bulletin.",
)

MOVE_FRAMES = (
    "{Measure} {moved} to {value} from {old} in {month}, {speaker} said {when}.",
    "From {old} in {month}, {measure} {moved} to {value}, according to {speaker}.",
    "{Measure} was {old} in {month}. It then {moved} to {value}, {speaker} said {when}.",
    "{Speaker} said {when} that {measure} {moved} to {value}; in {month} it had been {old}.",
    (
        "{Measure} {moved} to {value}, {speaker} reported {when}. The comparison, {short} said, is"
        " with {old} in {month}."
    ),
    "{Measure}, which was {old} in {month}, {moved} to {value} as of {asof}, {speaker} said.",
    "At last count {measure} {moved} to {value}, {speaker} said {when}. In {month} it was {old}.",
)

OWN_FRAMES = (
    "{Claim}, this newspaper has learned.",
    "Inquiries by this newsroom show that {claim}.",
    "{Claim}, according to papers seen by our reporters.",
    "Our reporters have established that {claim}.",
    "As of {asof}, {claim}, our own inquiries show.",
    "The position on {asof}, as checked by this newspaper: {claim}.",
    "This newsroom went through the records again. As of {asof}, they show, {claim}.",
)

DISPUTES = (
    "{Speaker} said {when} that {claim}. {Other} disputes this and says {claim2}.",
    "{Claim}, {speaker} said {when}. Not so, said {other}: {claim2}.",
    (
        "Two versions were in circulation {when}. According to {speaker}, {claim}. According to"
        " {other}, {claim2}."
    ),
    "While {speaker} maintained {when} that {claim}, {other} says {claim2}.",
    (
        "Which of the two is right? {Speaker} said {when} that {claim}; {other} insists that"
        " {claim2}."
    ),
    '"{Claim}," {speaker} said {when}. {Other} rejected that: "{Claim2}."',
    (
        "{Other} says {claim2}. The opposite view came {when} from {speaker}, according to whom"
        " {claim}."
    ),
    (
        "{Claim}, by the account {speaker} gave {when}; {claim2}, by the account of {other}. The"
        " two could not both be right."
    ),
    (
        "Asked {when} about the statement by {other} that {claim2}, {speaker} shrugged it off and"
        " said {claim}."
    ),
    (
        "On one point {speaker} and {other} part company. The former said {when} that {claim}; the"
        " latter, that {claim2}."
    ),
    ("{Other} contradicted {speaker} {when}. {Claim}, {short} had said; {claim2}, came the reply."),
    (
        "The matter is contested. From {speaker} came the statement {when} that {claim}, and from"
        " {other} the statement that {claim2}."
    ),
    (
        "{Speaker} was heard first {when}, and said {claim}. Then it was the turn of {other}, and"
        " the message was another one: {claim2}."
    ),
)

NUMBER_DISPUTES = (
    "{Speaker} {when} put {measure} at {value}. {Other} puts it at {value2}.",
    "{Measure} is {value} by the reckoning of {speaker} and {value2} by that of {other}.",
    "There is no agreement on {measure}: {value}, said {speaker} {when}; {value2}, said {other}.",
    (
        "The figure of {value} that {speaker} gave {when} for {measure} was challenged by {other},"
        " whose own figure is {value2}."
    ),
    "Figures for {measure} differ: {value} from {speaker} {when}, {value2} from {other}.",
    (
        "{Other} rejected the figure of {value} that {speaker} gave {when} for {measure} and said"
        " the right one was {value2}."
    ),
    ("Ask {speaker} about {measure} and the answer is {value}. Ask {other} and it is {value2}."),
    "{Measure} is {value2}, said {other}, contradicting the figure of {value} from {speaker}.",
)

REJECTIONS = (
    "{Speaker} {when} rejected the account given by {other}. {Claim}, {short} said.",
    "Contrary to what {other} has said, {claim}, {speaker} said {when}.",
    '"That is wrong," {speaker} said {when} of the statement by {other}. {Claim}, {short} said.',
    "{Other} is mistaken, {speaker} said {when}: {claim}.",
    "The statement from {other} did not go unanswered. {Claim}, {speaker} said {when}.",
    "{Speaker} does not accept the version put forward by {other} and said {when} that {claim}.",
    (
        "The version of events given by {other} was denied {when} by {speaker}. What is true,"
        " according to {short}, is that {claim}."
    ),
    'Asked {when} about the remarks of {other}, {speaker} said "no". {Claim}, {pronoun} said.',
    "No, {claim}, {speaker} said {when}, in reply to {other}.",
)

REAFFIRMATIONS = (
    "{Claim}, {speaker} said once again {when}.",
    "Pressed on the point {when}, {speaker} stuck to the earlier statement that {claim}.",
    "{Speaker} is standing by it. {Claim}, {short} said {when}, as before.",
    '"{Claim}," {speaker} insisted {when}, repeating an earlier statement.',
    "{Speaker} had nothing new to say {when}. {Claim}, {short} said, just as before.",
)
