"""Who says what: reports of one side, and of the newsroom itself."""

from tests.timelines.phrasing import Lines

FRAMES: Lines = (
    "{Claim}, {speaker} said {when}.",
    "{Claim}, {speaker} confirmed {when}.",
    "{Claim}, {speaker} told the evening news {when}.",
    "{Claim}, according to {speaker}.",
    "{Claim}. That was the message {when} from {speaker}.",
    "{Claim}. {Speaker} confirmed this {when}.",
    "{Claim}, {speaker} told reporters {when}, adding that a fuller update would follow.",
    "{Speaker} confirmed {when} that {claim}.",
    "{Speaker} told reporters {when} that {claim}.",
    "{Speaker} told our correspondent {when} that {claim}.",
    "{Speaker} has told this programme that {claim}.",
    "{Speaker} says {claim}.",
    "{Speaker} says that {claim}. Another update is expected in the coming days.",
    "{Speaker} said, as of {asof}, {claim}.",
    "{Speaker} made it plain {when} that {claim}.",
    "{Speaker} gave an update {when}. {Claim}, {pronoun} said.",
    '{Speaker} spoke to reporters {when}. "{Claim}," {pronoun} told them.',
    '{Speaker} took questions {when}. "What I can tell you is that {claim}," {pronoun} said.',
    "{Speaker} joined us on the line from {capital} {when}. {Pronoun} said that {claim}.",
    "{Speaker} briefed journalists in {capital} {when}. According to {short}, {claim}.",
    "{Speaker} declined an interview but said in an email {when} that {claim}.",
    "{Speaker} was asked about it twice {when} and gave the same answer both times: {claim}.",
    "{Speaker} put out a short statement {when}. It says that {claim}.",
    "{Speaker} used a live broadcast {when} to announce that {claim}.",
    "According to {speaker}, {claim}.",
    "According to {speaker}, who gave no further details, {claim}.",
    "As of {asof}, {claim}, {speaker} said.",
    "As of {asof}, {claim}, according to {speaker}.",
    "As of {asof}, according to {speaker}, {claim}.",
    '"As of {asof}, {claim}," {speaker} told listeners.',
    "The position on {asof}, as {speaker} describes it, is that {claim}.",
    "Information from {speaker} shows that {claim} as of {asof}.",
    '"{Claim}," {speaker} said {when}.',
    (
        '"{Claim}," {speaker} told our correspondent {when}. There was no further comment from'
        " {short}."
    ),
    '"{Claim}," said {speaker}.',
    '"We have been asked this a lot," {speaker} said {when}. "{Claim}."',
    "In a statement {when}, {speaker} said {claim}.",
    "In a statement read out on air {when}, {speaker} said that {claim}.",
    "In a written reply to questions from our newsroom {when}, {speaker} said {claim}.",
    "In an interview with our breakfast show {when}, {speaker} said that {claim}.",
    "Speaking on breakfast radio {when}, {speaker} said that {claim}.",
    (
        "Speaking outside an office in {capital} {when}, {speaker} said {pronoun} could "
        "confirm one thing: {claim}."
    ),
    "Asked about the matter {when}, {speaker} said that {claim}.",
    "{Speaker} read from a prepared note {when}. {Claim}, {pronoun} told reporters.",
    "It is now official: {claim}. The confirmation came {when} from {speaker}.",
    "It has been confirmed that {claim}. Word came {when} from {speaker}.",
    "Officials have confirmed that {claim}. The announcement was made {when} by {speaker}.",
    "There was fresh word {when} from {speaker}: {claim}.",
    "The news came {when} in a post by {speaker}: {claim}.",
    "A short note published online {when} by {speaker} says that {claim}.",
    "The latest, as set out {when} by {speaker}: {claim}.",
    "What do we know so far? {Claim}, {speaker} said {when}.",
    "Our newsroom has had it confirmed by {speaker} that {claim}.",
    "On the lunchtime bulletin {when}, {speaker} said that {claim}.",
    "Our correspondent put the question to {speaker} {when}. The answer: {claim}.",
    "{Claim}. So says {speaker}, who gave the information {when}.",
    "{Claim}, {speaker} wrote {when} in reply to a listener.",
    "{Claim}, as {speaker} put it {when}.",
    "{Claim}, {speaker} announced {when}.",
    "{Speaker} announced {when} that {claim}.",
    "{Speaker} let it be known {when} that {claim}.",
    "{Speaker} said in a phone-in {when} that {claim}.",
    "{Speaker} ended days of speculation {when}. {Claim}, {short} said.",
    '{Speaker} was brief {when}. "{Claim}," {pronoun} said, and took no questions.',
    "{Speaker} came to our studio {when}. There, {pronoun} said that {claim}.",
    "{Speaker} spoke at some length {when}. The main point, according to {short}, is that {claim}.",
    '"Let me be clear," {speaker} said {when}. "{Claim}."',
    '"{Claim}," {speaker} said {when}. "We will keep the public informed."',
    '"{Claim}," reads a statement issued {when} by {speaker}.',
    "A statement from {speaker}, seen {when} by our newsroom, says that {claim}.",
    "That {claim} was confirmed {when} by {speaker}.",
    "The word from {speaker}: {claim}.",
    "The announcement that {claim} was made {when} by {speaker}.",
    "Confirmation that {claim} came {when} from {speaker}.",
    "Our political editor reports that, according to {speaker}, {claim}.",
    "In a video message {when}, {speaker} said that {claim}.",
    "At a news conference {when}, {speaker} said that {claim}.",
    (
        "At a news conference in {capital} {when}, {speaker} was asked for the latest. "
        "{Claim}, {short} replied."
    ),
    "The state of play on {asof}, as told by {speaker}: {claim}.",
    "On {asof}, {speaker} said, the position was this: {claim}.",
)

NUMBER_FRAMES: Lines = (
    "{Speaker} put {measure} at {value} {when}.",
    "{Measure} now stands at {value}, {speaker} said {when}.",
    "{Measure} is {value}, {speaker} confirmed {when}.",
    "{Measure} is now {value}, according to {speaker}.",
    "{Speaker} gave a new figure {when} for {measure}: {value}.",
    "{Speaker} gave the figure {when} that many had waited for. It puts {measure} at {value}.",
    "{Speaker} told reporters {when} that there was a new figure for {measure}. It is {value}.",
    "The latest figure for {measure}, {value}, was given {when} by {speaker}.",
    (
        "Officials have confirmed that {measure} is {value}. The figure was released {when} by"
        " {speaker}."
    ),
    "The latest count from {speaker}, published {when}, gives {measure} as {value}.",
    "Asked {when} about {measure}, {speaker} said it was {value}.",
    "As of {asof}, {measure} stood at {value}, {speaker} said.",
    "As of {asof}, {measure} was {value}, according to {speaker}.",
    "Figures for {asof} from {speaker} put {measure} at {value}.",
    "The figure for {asof}, provided by {speaker}, was {value}. It refers to {measure}.",
    "{Speaker} appeared on the morning programme {when}. {Pronoun} put {measure} at {value}.",
    '"If you ask me about {measure}, the answer is {value}," {speaker} said {when}.',
    "We asked {speaker} {when} for {measure}. The reply was brief: {value}.",
    "{Speaker} said {when} that {measure} was {value}.",
    "{Speaker} said {when} that {measure} had been checked and was {value}.",
    "{Measure} has been put at {value} by {speaker}.",
    "{Measure} was given {when} by {speaker} as {value}.",
    "It is understood from {speaker} that {measure} is {value}.",
    "At {value}, {measure} is being watched closely, {speaker} said {when}.",
    "A spreadsheet released {when} by {speaker} gives {measure} as {value}.",
    "New figures {when} from {speaker} show {measure} at {value}.",
    '{Speaker} was asked {when} for {measure}. "It is {value}," came the answer.',
    "On {asof}, {measure} stood at {value}, according to {speaker}.",
    "{Speaker} put {measure} at {value} as of {asof}.",
)

MOVE_FRAMES: Lines = (
    "{Measure} {moved} to {value} from {old}, {speaker} said {when}.",
    "{Measure} {moved} from {old} to {value}, {speaker} confirmed {when}.",
    "{Measure} {moved} to {value}, according to {speaker}. In {month} it was {old}.",
    "{Measure}, which was {old} in {month}, {moved} to {value}, {speaker} said {when}.",
    "From {old} in {month}, {measure} {moved} to {value}, {speaker} told reporters {when}.",
    (
        "{Speaker} said {when} that {measure} {moved} to {value}. The previous figure, from "
        "{month}, was {old}."
    ),
    (
        "{Speaker} released new figures {when}. They show that {measure} {moved} from {old} to"
        " {value}."
    ),
    (
        "{Speaker} gave an update {when}. {Pronoun} said {measure} {moved} to {value}, from "
        "{old} before."
    ),
    (
        "There is a new figure from {speaker} {when}: {measure} {moved} to {value}, against "
        "{old} in {month}."
    ),
    (
        "As of {asof}, {measure} was {value}, {speaker} said. It {moved} from {old}, the "
        "figure for {month}."
    ),
    (
        "{Measure} {moved} to {value}, an update {when} from {speaker} shows. The figure "
        "before that was {old}."
    ),
    "{Measure} {moved} again, {speaker} said {when}. It is now {value}, from {old} in {month}.",
    "{Measure} {moved} and is now {value}, according to {speaker}. It had been {old} in {month}.",
    "It was {old} in {month}. Then {measure} {moved} to {value}, {speaker} said {when}.",
    "According to {speaker}, {measure} {moved} to {value}, having been {old} in {month}.",
)

OWN_FRAMES: Lines = (
    "{Claim}, our newsroom has established.",
    "{Claim}, it is understood.",
    "It is understood that {claim}.",
    "Our correspondents on the ground report that {claim}.",
    "Our newsroom has learned that {claim}.",
    "{Claim}. Our correspondent has seen documents that confirm it.",
    "Here is what we know: {claim}.",
    "{Claim}, this broadcaster can report.",
    "As of {asof}, {claim}.",
    "As of {asof}, {claim}, our correspondents report.",
    "It is understood that as of {asof}, {claim}.",
    "On {asof}, our correspondent took stock: {claim}.",
    "Our newsroom's own check on {asof} showed that {claim}.",
    "Our newsroom understands that {claim}.",
    "{Claim}, according to information obtained by our correspondents.",
    "By {asof}, our correspondents had gathered enough to say this much: {claim}.",
)
