"""Who says what, before, after and in the middle of it."""

FRAMES = (
    "{Claim}, {speaker} said {when}.",
    "{Speaker} told a news conference {when} that {claim}.",
    "According to {speaker}, {claim}.",
    '"{Claim}," said {speaker} {when}.',
    "In a statement released {when}, {speaker} said that {claim}.",
    "{Claim}. So much was made public {when} by {speaker}.",
    'Speaking to reporters {when}, {speaker} said: "{Claim}."',
    "Asked {when} how things stood, {speaker} replied that {claim}.",
    "{Speaker} left no doubt {when}: {claim}.",
    '"We have checked it twice," {speaker} said {when}. "{Claim}."',
    "It was {speaker} that broke the news {when}: {claim}.",
    "{Claim}, {speaker} told this agency by telephone {when}.",
    (
        "{Speaker} addressed the press {when}. {Claim}, {pronoun} said, before taking a handful of "
        "questions."
    ),
    "{Speaker} addressed the press {when}. {Claim}, {short} said.",
    "What {speaker} had to report {when} was brief: {claim}.",
    "{Claim} — this according to {speaker}.",
    "At present, {speaker} said {when}, {claim}.",
    "There was news {when} from {speaker}: {claim}.",
    "A bulletin put out {when} by {speaker} says that {claim}.",
    "In a written answer to this newspaper, {speaker} said that {claim}.",
    "While a fuller account is to follow, {speaker} said {when} that {claim}.",
    'In the words of {speaker}, "{claim}".',
    "{Speaker} went on national radio {when} to say that {claim}.",
    "Reporters who asked {speaker} {when} were told that {claim}.",
    "{Claim}, as {speaker} made known {when}.",
    "In {capital} {when}, {speaker} confirmed that {claim}.",
    (
        "Pressed for an answer, {speaker} said {when} that {claim}. {Pronoun} took no further "
        "questions."
    ),
    "{Claim}. {Speaker} gave this account {when} and said that another would follow within days.",
    (
        "Journalists had waited for {few} hours when {speaker} stepped up to the microphones "
        '{when}. "{Claim}," {pronoun} said.'
    ),
    '"Let me be quite clear," {speaker} told reporters {when}. "{Claim}."',
    "{Speaker} spoke {when} of long days and short nights, and said that {claim}.",
    (
        "Questions about it had been coming in for days. {Speaker} answered them {when} by saying "
        "that {claim}."
    ),
    "That {claim} was confirmed {when} by {speaker}.",
    (
        "{Claim}, says a note which {speaker} sent to newsrooms {when}. {Short} gave no further "
        "details."
    ),
    "As of {asof}, {claim}, {speaker} said.",
    "{Claim}, according to a figure from {speaker} that is as of {asof}.",
    "{Speaker} said that on the evening of {asof}, {claim}.",
    "On {asof}, {claim}, according to {speaker}.",
    "The situation as of {asof}, as described by {speaker}: {claim}.",
    "{Claim}. The figure, given out by {speaker}, shows the position as of {asof}.",
    "As of {asof}, said {speaker}, {claim}.",
    '"{Claim}," said {speaker}, adding that the figure was as of {asof}.',
    "{Speaker} looked tired, but was precise. As of {asof}, {pronoun} said, {claim}.",
)

NUMBER_FRAMES = (
    "{Speaker} put {measure} at {value} {when}.",
    "{Measure} stands at {value}, {speaker} said {when}.",
    "{Measure} is now {value}, according to a tally by {speaker}.",
    "So far, {measure} is {value}, {speaker} told reporters {when}.",
    "A tally released {when} by {speaker} puts {measure} at {value}.",
    "{Value}: that is {measure}, as given {when} by {speaker}.",
    "At {value}, {measure} keeps officials busy, {speaker} said {when}.",
    "With {measure} at {value}, {speaker} said {when}, nobody could afford to relax.",
    "Asked {when} about {measure}, {speaker} named a figure of {value}.",
    '"{Value}," said {speaker} {when}, when asked for {measure}.',
    "The latest figure for {measure}, {value}, was published {when} by {speaker}.",
    "{Speaker} published new figures {when}, in which {measure} is {value}.",
    "By the reckoning of {speaker}, {measure} is {value}.",
    "{Speaker} gave several figures {when}, of which one mattered: {measure}, at {value}.",
    (
        "The briefing {when} by {speaker} in brief: {measure}, {value}; calls to the hotline, "
        "{hundreds}; questions from the press, {tens}."
    ),
    "As of {asof}, {measure} was {value}, {speaker} said.",
    "{Speaker} put {measure} at {value} as of {asof}.",
    "By the reckoning of {speaker}, {measure} stood at {value} on {asof}.",
    "{Measure} as of {asof}, according to {speaker}: {value}.",
)

MOVE_FRAMES = (
    "{Measure} {moved} to {value} from {old}, {speaker} said {when}.",
    "{Measure} {moved} from {old} in {month} to {value}, according to {speaker}.",
    "From {old} in {month}, {measure} {moved} to {value}, {speaker} said {when}.",
    "{Speaker} said {when} that {measure}, which was {old} in {month}, {moved} to {value}.",
    (
        "New figures published {when} by {speaker} show that {measure} {moved} to {value}, after "
        "{old} in {month}."
    ),
    "{Measure} {moved}: it is {value} now and was {old} before, {speaker} said {when}.",
    (
        "The last figure, in {month}, had been {old}. {Measure} then {moved} to {value}, {speaker} "
        "told reporters {when}."
    ),
    "To {value}, from {old} before: that is how {measure} {moved}, {speaker} said {when}.",
    "{Measure} {moved} to {value} as of {asof}, from {old} in {month}, {speaker} said.",
)

OWN_FRAMES = (
    "{Claim}.",
    "{Claim}, as this newspaper's correspondents have established.",
    "It is now certain: {claim}.",
    "Our correspondents, who went to see for themselves, report that {claim}.",
    "This newspaper has checked, and {claim}.",
    "As of {asof}, {claim}.",
    "On {asof}, {claim}.",
    "{Claim}. That is the position as of {asof}.",
    "This newspaper's own count shows that as of {asof}, {claim}.",
)
