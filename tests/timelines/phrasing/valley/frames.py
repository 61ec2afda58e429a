"""How a value is reported, disputed, denied and repeated."""

FRAMES = (
    "{Claim}: that was the word {when} from {speaker}.",
    "Answering a question in parliament {when}, {speaker} informed members that {claim}.",
    "Members wanted to know where things stood. {Claim}, they learned {when} from {speaker}.",
    "Word reached our desk {when} from {speaker} that {claim}.",
    "{Claim}, in the words of {speaker} at a briefing {when}.",
    "PLAIN and simple: “{Claim}.” That was all we could get {when} out of {speaker}.",
    "In a submission read to the court {when}, {speaker} stated that {claim}.",
    "Investors got the message {when} as {speaker} let it be known that {claim}.",
    "On one thing {speaker} was entirely clear {when}, namely that {claim}.",
    "{Claim}; this comes from {speaker}, reached by telephone {when}.",
    (
        "Nobody at the press table had expected much {when}. Then {speaker} leaned towards the"
        " microphone. “{Claim},” {pronoun} said, and gathered up the papers."
    ),
    "Heard {when} from {speaker}: {claim}.",
    "In what amounted to a two-line communiqué {when}, {speaker} declared that {claim}.",
    "The answer, when it came, ran to a single sentence. {Claim}, wrote {speaker} {when}.",
    "The minutes of the session quote {speaker} as saying {when} that {claim}.",
    "An e-mail from {speaker} {when} reads: “{Claim}.”",
    "“I can tell you that {claim},” {speaker} replied {when} when the subject was raised.",
    (
        "What {speaker} had to say {when} would have fitted on a postcard: {claim}. Of what comes"
        " next, {short} said nothing."
    ),
    (
        "Those hoping for a longer statement {when} went home with this much from {speaker}:"
        " {claim}."
    ),
    "Few know the file better than {speaker} does. {Claim}, {pronoun} pointed out {when}.",
    "{Speaker} posted a short message online {when}. It said that {claim}.",
    "And what did {speaker} say {when}? That {claim}.",
    "The stock exchange was notified {when} that {claim}. Behind the notice was {speaker}.",
    "As at {asof}, {claim}. The information was supplied by {speaker}.",
    "{Claim}: such was the state of affairs on {asof}, if one follows {speaker}.",
    "A status note by {speaker}, closed on {asof}, records that {claim}.",
    "“{Claim},” reads the entry for {asof} in the log kept by {speaker}.",
    "Working from data up to {asof}, {speaker} reports that {claim}.",
    (
        "{Speaker} chose the words with care. On {asof}, {pronoun} noted, it was the case that"
        " {claim}."
    ),
    "By the latest account of {speaker}, {claim}.",
    "{Speaker} has let MPs know that {claim}.",
    "Good morning, here is the news. {Claim}. That is the word from {speaker}.",
    "“{Claim},” {speaker} tells the packed hall, and {pronoun} seems in no hurry to say more.",
    "For those of you just tuning in, {claim}. We have this from {speaker}.",
    "{Claim}, {speaker} tells me.",
    "Here is how {speaker} sums it up: {claim}.",
)

NUMBER_FRAMES = (
    "{Measure} now runs to {value}, if the data released {when} by {speaker} are any guide.",
    "Tables sent round {when} by {speaker} list {measure} as {value}.",
    "“We are looking at {value},” {speaker} said {when}, referring to {measure}.",
    "With {measure} at {value}, as {speaker} reported {when}, trading floors were busy.",
    "In reply to our question about {measure}, {speaker} named a figure {when}: {value}.",
    "The sheet attached to a letter from {speaker} has {value} in the row for {measure}.",
    "{Value}: so reads the line on {measure} in the report that {speaker} handed in {when}.",
    "MPs heard {when} that {measure} amounts to {value}. They heard it from {speaker}.",
    "Number of the day: {value}. It is what {speaker} gives for {measure}.",
    "Cut-off date {asof}, {measure} {value}: thus the table drawn up by {speaker}.",
    "On {asof}, says {speaker}, {measure} came to {value}.",
    "{Speaker} calculates {measure} to be {value}.",
    "Have a pencil ready, listeners: {value}. That is {measure}, as {speaker} told us {when}.",
    "{Measure} has been checked, totted up and signed off by {speaker}. Result: {value}.",
    "When {speaker} last looked, {measure} was {value}; so we were told {when}.",
)

MOVE_FRAMES = (
    "{Measure} {moved} to {value}. It had been {old} in {month}, as {speaker} told us {when}.",
    "According to {speaker}, {measure} {moved} to {value}, as against {old} in {month}.",
    (
        "{Speaker} has fresh figures. Having been {old} in {month}, {measure} {moved} to {value},"
        " {short} said {when}."
    ),
    (
        "There was movement in the data released {when} by {speaker}: {measure} {moved} to {value},"
        " after {old} in {month}."
    ),
    "{Value}, after {old} in {month}: {measure} {moved}, as {speaker} announced {when}.",
    (
        "Compared with {month}, when it was {old}, {measure} {moved}; it is now {value}, said"
        " {speaker} {when}."
    ),
    (
        "In the run-up to {asof} {measure} {moved} to {value}, says {speaker}; the reading for"
        " {month} was {old}."
    ),
    "{Old} in {month}, {value} by the latest reading: {measure} {moved}, to go by {speaker}.",
)

OWN_FRAMES = (
    "Our desk can report that {claim}.",
    "We checked for ourselves, and {claim}.",
    "{Claim}, as this magazine found when it looked into the matter.",
    "Documents in our possession leave no room for doubt: {claim}.",
    "{Claim}: so much our own research for {asof} makes plain.",
    "Going by what our correspondents saw on {asof}, {claim}.",
    "Our tracker, last brought up to date on {asof}, shows that {claim}.",
)

DISPUTES = (
    (
        "Although {speaker} assured the public {when} that {claim}, {other} is adamant that"
        " {claim2}."
    ),
    "{Claim}, if one listened to {speaker} {when}. Listen to {other}, though, and {claim2}.",
    "“{Claim},” said {speaker} {when}. “{Claim2},” said {other}.",
    "{Speaker} let it be known {when} that {claim}. {Other}, by contrast, holds that {claim2}.",
    (
        "Against the assertion of {speaker}, made {when}, that {claim}, stands that of {other} that"
        " {claim2}."
    ),
    (
        "{Other} begs to differ with {speaker}. Where {short} stated {when} that {claim}, the"
        " rejoinder is that {claim2}."
    ),
    (
        "The committee heard conflicting evidence {when}. {Speaker} testified that {claim}. {Other}"
        " testified that {claim2}."
    ),
    (
        "Not everybody shares the view, voiced {when} by {speaker}, that {claim}. {Claim2},"
        " counters {other}."
    ),
    (
        "Whom to believe? {Claim}, the radio quoted {speaker} as saying {when}; an hour later it"
        " had {other} saying that {claim2}."
    ),
    "{Speaker} and {other} clashed {when}, the one saying that {claim}, the other that {claim2}.",
    (
        "{Claim}. That, at least, is what {speaker} said {when}. {Other}, meanwhile, tells anyone"
        " who will listen that {claim2}."
    ),
    "A statement from {speaker} {when} had it that {claim}. Yet {claim2}, if {other} is right.",
    (
        "{Other} accuses {speaker} of misleading the public by saying {when} that {claim}. In"
        " reality, runs the charge, {claim2}."
    ),
    (
        "From {other} we hear that {claim2}. {Speaker} will have none of it: {claim}, {short} said"
        " {when}."
    ),
    (
        "In court the two accounts collided {when}: {claim}, on the evidence of {speaker};"
        " {claim2},"
        " on that of {other}."
    ),
    (
        "Both cannot be true: that {claim}, as {speaker} said {when}, and that {claim2}, as"
        " {other} says."
    ),
    (
        "First up in our live coverage was {speaker} {when}, with the news that {claim}. Minutes"
        " later {other} hit back: {claim2}."
    ),
)

NUMBER_DISPUTES = (
    (
        "{Value} or {value2}? The first is what {speaker} gave {when} for {measure}, the second"
        " what {other} gives."
    ),
    (
        "Whereas {speaker} told the press {when} that {measure} is {value}, {other} speaks of"
        " {value2}."
    ),
    "For {speaker}, {measure} amounts to {value}. Not so for {other}, whose books show {value2}.",
    (
        "{Other} has done the sums again. Instead of {value}, which {speaker} had announced {when}"
        " as {measure}, the result is {value2}."
    ),
    (
        "The gap is wide: {speaker} reported {measure} as {value} {when}, as against {value2}"
        " reported by {other}."
    ),
    (
        "{Measure} was stated {when} to be {value}. That was {speaker}. {Other}, by contrast,"
        " arrives at {value2}."
    ),
    (
        "Although {other} maintains that {measure} is {value2}, {speaker} came up with {value}"
        " {when}."
    ),
    (
        "“{Value2}, and not {value}”: with these words {other} took issue {when} with what"
        " {speaker} says about {measure}."
    ),
    (
        "Two estimates of {measure} lay on the table {when}, one of {value} from {speaker} and"
        " one of"
        " {value2} from {other}."
    ),
    (
        "{Measure} has set {speaker} at odds with {other}. {Value}, said the former {when};"
        " {value2},"
        " says the latter."
    ),
    (
        "Bring up {measure} with {other} and you hear {value2}, yet the answer {speaker} gave"
        " {when}"
        " was {value}."
    ),
    (
        "In the paper from {speaker} {measure} appears as {value}; in the one from {other}, it"
        " appears as {value2}."
    ),
    (
        "The committee was told two things about {measure} {when}: by {speaker}, that it is"
        " {value}, and by {other}, that it is {value2}."
    ),
)

REJECTIONS = (
    "{Speaker} hit back {when} at {other}. “{Claim},” {short} said.",
    (
        "“Nonsense” was what {speaker} called the words of {other} {when}; in fact, {pronoun} went"
        " on, {claim}."
    ),
    "Whatever {other} may say, {claim}, {speaker} pointed out {when}.",
    "A sharp reply went out {when} to {other}. It came from {speaker} and said that {claim}.",
    (
        "{Other} has got it wrong. That, at any rate, was the message {when} from {speaker}, in"
        " whose view {claim}."
    ),
    (
        "The claims made by {other} are without foundation, {speaker} told the house {when}, adding"
        " that {claim}."
    ),
    "Unlike {other}, {speaker} took the view {when} that {claim}.",
    "{Claim}. In saying so {when}, {speaker} contradicted {other}.",
    "Taking issue {when} with {other}, {speaker} stressed that {claim}.",
    (
        "Exercising a right of reply {when}, {speaker} wrote that {other} had turned the facts"
        " upside down and that {claim}."
    ),
    (
        "{Speaker} called {when} for a correction of what {other} had told the press. The truth,"
        " {short} said, is that {claim}."
    ),
    (
        "RUBBISH! That is what {speaker} thinks of the line taken by {other}. {Claim}, our reporter"
        " was told {when}."
    ),
    "In a sworn statement {when}, {speaker} denied the version of {other} and held that {claim}.",
    "Has {other} got it right? Far from it, said {speaker} {when}. {Claim}.",
)

REAFFIRMATIONS = (
    "There is no change of heart to report: {claim}, {speaker} maintained {when}.",
    "For the second time, {speaker} informed the press {when} that {claim}.",
    "“It has been said before and it still holds: {claim},” {speaker} declared {when}.",
    "{Speaker} will not budge. {Claim}, ran the familiar line {when}.",
    "Doubts or no doubts, {speaker} reiterated {when} that {claim}.",
    "The line from {speaker} was the same {when} as it had ever been: {claim}.",
)
