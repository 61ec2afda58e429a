"""Sentences that say who reports what: agency, local paper, press office."""

FRAMES = (
    "{Claim}, according to figures released {when} by {speaker}.",
    "{Claim}, {speaker} told reporters {when}.",
    "{Claim}, reporters were told {when} by {speaker}.",
    "{Speaker} {when} confirmed that {claim}.",
    "{Speaker} {when} announced the following: {claim}.",
    "In a statement issued {when}, {speaker} made it known that {claim}.",
    "A written statement came {when} from {speaker}. It said that {claim}.",
    "A short note was sent round {when} by {speaker}, and it came to the point: {claim}.",
    "Speaking to the press {when}, {speaker} said {claim}.",
    'Asked {when} where things stood, {speaker} gave a short answer. "{Claim}," {pronoun} said.',
    "{Speaker} stopped to talk outside the building {when}. “{Claim}, and that is the position,” "
    "{pronoun} said.",
    "“{Claim},” {speaker} said in a telephone interview {when}.",
    '"{Claim}," said {speaker} {when}. Further questions were not taken.',
    "“We can tell you that {claim},” {speaker} said {when}.",
    '"What we know is this," said {speaker} {when}. "{Claim}."',
    "Hardly had the doors opened {when} when {speaker} read out the news: {claim}.",
    "It fell to {speaker} to break the news {when}. {Claim}, {short} said.",
    "Word came {when} from {speaker}. {Claim}, it was said.",
    "People here had been waiting for word from {speaker}, and {when} it came: {claim}.",
    "Released {when}, the latest bulletin from {speaker} states that {claim}.",
    "Confirmation that {claim} was given {when} by {speaker}.",
    "That {claim} was confirmed {when} by {speaker}.",
    "{Speaker}, briefing journalists {when}, said that {claim}.",
    "{Claim}. That is what {speaker} reported {when}, in a notice of half a page.",
    "{Speaker}: “{Claim}.” The remark was made {when} at a briefing.",
    "{Speaker} wished to inform the public {when} that {claim}.",
    "{Speaker} knows the file better than most. {Claim}, {short} said {when}.",
    "As of {asof}, {claim}, according to {speaker}.",
    "The position as of {asof}, as set out by {speaker}: {claim}.",
    "Giving the state of things as of {asof}, {speaker} said {claim}.",
    '"As of {asof}, {claim}," said {speaker}.',
    "A table published by {speaker} describes the situation on {asof}. {Claim}, it says.",
    "{Speaker} put a date to it. As of {asof}, said {short}, {claim}.",
    "{Claim}, according to {speaker}.",
    "{Claim}, {speaker} said.",
    "According to {speaker}, {claim}.",
    "Nobody is closer to the matter than {speaker}. “{Claim},” said {short}.",
    '"{Claim}," {speaker} said, declining to go into detail.',
    "{Speaker} confirmed in answer to a question from this newspaper that {claim}.",
    "“You want to know?” {pronoun} asked. {Speaker} then said that {claim}.",
    '"{Claim}," commented {speaker} {when}. A hotline has been set up for the press.',
    "Citing files opened {when}, {speaker} said that {claim}.",
    "{Claim}; this was made public {when} by {speaker}.",
    "“I will be brief,” said {speaker} {when}. “{Claim}.” With that, {pronoun} was gone.",
    '{Speaker} rang this newspaper {when}. The message {pronoun} left: "{Claim}."',
    "It is official: {claim}. The announcement was made {when} by {speaker}.",
    "{Claim}, said a notice signed {when} on behalf of {speaker}.",
    "Published {when} by {speaker}: {claim}.",
    "Figures and facts as of {asof}, compiled by {speaker}: {claim}.",
    "{Claim}, as of {asof}, according to {speaker}.",
    "On {asof}, according to {speaker}, this was the position: {claim}.",
)

NUMBER_FRAMES = (
    "{Measure} now stands at {value}, according to figures released {when} by {speaker}.",
    "{Measure} was given as {value} {when} by {speaker}.",
    "{Speaker} {when} put {measure} at {value}.",
    "{Speaker} {when} confirmed {measure} as {value}.",
    "{Value}: that is {measure}, {speaker} said {when}.",
    "{Value} is the figure that {speaker} gave {when} for {measure}.",
    "How things stand was explained {when} by {speaker}. {Measure} is {value}, said {short}.",
    "Putting {measure} at {value}, {speaker} {when} promised regular bulletins.",
    "{Speaker} came out with the figure {when}. “{Value},” {pronoun} said, when asked about "
    "{measure}.",
    "A bulletin published {when} by {speaker} lists {measure} as {value}.",
    "Asked about {measure} {when}, {speaker} replied: “{Value}.”",
    "As of {asof}, {measure} stood at {value}, figures from {speaker} show.",
    "{Speaker} gave {measure} as {value} as of {asof}.",
    "{Measure} stands at {value}, according to {speaker}.",
    "There is a fresh figure for {measure}. It is {value}, said {speaker}.",
    '"For {measure}, our figure is {value}," {speaker} said.',
    "{Measure}: {value}. So says a table released {when} by {speaker}.",
    "Latest from {speaker} {when}, on {measure}: {value}.",
    "{Speaker} had the figure ready {when}. For {measure}, it was {value}.",
    "When the count was done {when}, {speaker} announced {value} as {measure}.",
    "“{Value}, that is our figure.” With these words {speaker} {when} gave {measure}.",
    "Given by {speaker} {when}: {value} for {measure}.",
    "{Value} (as of {asof}) is the figure of {speaker} for {measure}.",
)

MOVE_FRAMES = (
    "{Measure} {moved} to {value} from {old}, according to figures released {when} by {speaker}.",
    "From {old} in {month}, {measure} {moved} to {value}, {speaker} said {when}.",
    "{Speaker} {when} announced that {measure} {moved} to {value}, after {old} in {month}.",
    "It was {old} in {month}. Since then {measure} {moved} to {value}, {speaker} told "
    "reporters {when}.",
    "{Measure} {moved} again, said {speaker} {when}, giving the figure as {value}; in {month} it "
    "had been {old}.",
    '"It {moved} to {value}," said {speaker} {when} of {measure}, previously {old}.',
    "{Value}, against {old} in {month}: {measure} {moved}, according to {speaker}.",
    "With {value} now reported by {speaker}, {measure} {moved} from the {month} figure of {old}.",
)

OWN_FRAMES = (
    "{Claim}, this newspaper has established.",
    "{Claim}, according to papers seen by this newspaper.",
    "{Claim}. Our newsroom has seen the documents.",
    "Our own enquiries show that {claim}.",
    "As of {asof}, {claim}, our own count of the papers shows.",
    "As things stood on {asof}, {claim}.",
    "{Claim}, as of {asof}.",
)

DISPUTES = (
    "{Claim}, {speaker} said {when}; {claim2}, according to {other}.",
    "{Claim}, {speaker} told reporters {when}. That was denied at once by {other}: “{Claim2}.”",
    "Two versions were offered {when}. According to {speaker}, {claim}; according to {other}, "
    "{claim2}.",
    "{Speaker} {when} confirmed that {claim}. {Other} has it differently, saying that {claim2}.",
    "While {speaker} said {when} that {claim}, {other} said that {claim2}.",
    "Contradicting {speaker}, who said {when} that {claim}, {other} said that {claim2}.",
    '"{Claim}," said {speaker} {when}. "Not so," came the reply from {other}. "{Claim2}."',
    "Whom to believe? {Speaker} said {when} that {claim}. {Other} said that {claim2}.",
    "No agreement was in sight {when}: {claim}, said {speaker}. {Claim2}, said {other}.",
    "A statement from {speaker} {when} had it that {claim}. A second one, from {other}, "
    "had it that {claim2}.",
    "That {claim} was maintained {when} by {speaker}; that {claim2} was maintained by {other}.",
    "{Other} rejected {when} what had been said by {speaker}. The version of the latter: {claim}. "
    "The version of the former: {claim2}.",
)

NUMBER_DISPUTES = (
    "{Measure} is {value}, {speaker} said {when}. It is {value2}, said {other}.",
    "{Speaker} {when} gave {measure} as {value}, a figure disputed by {other}, who gave {value2}.",
    "{Value} or {value2}? For {measure} the first figure was given {when} by {speaker}, the second "
    "by {other}.",
    "On {measure} there was no agreement {when}: {value}, according to {speaker}; {value2}, "
    "according to {other}.",
    "“{Value},” said {speaker} {when} of {measure}. “{Value2},” said {other}.",
    "While {speaker} put {measure} at {value} {when}, {other} spoke of {value2}.",
)

REJECTIONS = (
    "{Speaker} {when} rejected the account given by {other}, saying that {claim}.",
    'What {other} said is wrong, {speaker} told reporters {when}. "{Claim}," said {short}.',
    "Contradicting {other}, {speaker} said {when} that {claim}.",
    "“That is simply not true,” said {speaker} {when} of the statement by {other}. “{Claim}.”",
    "The account of {other} was disputed {when} by {speaker}: {claim}.",
    "{Claim}, {speaker} said {when}, denying what had been said by {other}.",
    "{Speaker} wished to set the record straight {when}. Contrary to what was said by {other}, "
    "{claim}.",
    "A denial of what {other} had said came {when} from {speaker}, according to whom {claim}.",
)

REAFFIRMATIONS = (
    "{Speaker} {when} stood by what had been said before: {claim}.",
    '"I say it again: {claim}," said {speaker} {when}, and {pronoun} meant it.',
    "Pressed again {when}, {speaker} did not budge. {Claim}, said {short}.",
    "It remains the position of {speaker}, repeated {when}, that {claim}.",
    "Nothing had changed, {speaker} said {when}: {claim}.",
    "{Claim}, {speaker} insisted {when}, brushing aside doubts.",
)
