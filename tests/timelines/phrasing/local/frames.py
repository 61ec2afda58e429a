"""Who said it and when: sentences around a claim, as local papers and live pages write them."""

FRAMES = (
    "{Claim}, {speaker} said {when}.",
    "“{Claim},” {speaker} told us {when}.",
    "“{Claim},” said {speaker} {when}. “People want straight answers and that is the one I have,”"
    " {pronoun} added.",
    "{Speaker} confirmed {when} that {claim}.",
    "UPDATE, 4pm: {Claim}. That is the word from {speaker} {when}.",
    "UPDATE: {Speaker} has been in touch with the newsroom. The message {when}: {claim}.",
    "Speaking to reporters {when}, {speaker} said {claim}.",
    "In a statement sent to this newspaper {when}, {speaker} said that {claim}.",
    "{Speaker} put it plainly when we rang {when}: “{Claim}.”",
    "We asked {speaker} for the latest. The answer {when}: {claim}.",
    "“{Claim},” {speaker} said {when}, in the middle of a meeting that went on for nearly {few}"
    " hours.",
    "Readers have been asking us for days, and {when} there was an answer from {speaker}: {claim}.",
    "{Speaker} posted an update online {when}. It says that {claim}.",
    "It was {speaker} who brought the news {when}: {claim}.",
    "{Claim}. {Speaker} gave the update {when} in a short statement.",
    "Asked how things stand, {speaker} did not have to look it up. “{Claim},” {pronoun} said"
    " {when}.",
    "While many here had hoped to hear something else, {speaker} made it clear {when} that"
    " {claim}.",
    "“I won't dress it up,” {speaker} told local radio {when}. “{Claim}.”",
    "What we know so far:\n- {Claim}.\n- That comes from {speaker} {when}.\n- We will bring you"
    " more on this page as we get it.",
    "{Claim}, according to a note from {speaker} {when}, which also thanked residents for their"
    " patience.",
    "A post by {speaker} {when} cleared up the rumours doing the rounds: {claim}.",
    "{Speaker} came out to talk to the cameras {when}. {Pronoun} said {claim}.",
    "{Speaker} had little to say {when} beyond the fact that {claim}.",
    "Given that {claim}, {speaker} said {when}, people would do well to keep an eye on this page.",
    "“The fact is that {claim},” {speaker} said {when}. “The rest is gossip.”",
    "As of {asof}, {claim}, according to {speaker}.",
    "{Claim} as of {asof}, {speaker} said.",
    "An update from {speaker} takes us up to {asof}. It shows that {claim}.",
    "“As of {asof}, {claim},” {speaker} told this website.",
    "{Speaker} has brought the public up to date. On {asof}, this was the position: {claim}.",
    "{Claim}, according to {speaker}.",
    "{Claim}. So says {speaker}.",
    "{Speaker} says {claim}.",
    "“{Claim},” {speaker} told us over the phone. “I am not going to guess at anything beyond"
    " that,” {pronoun} said.",
    "LIVE: {Claim}, {speaker} says in the latest update.",
    "At a glance:\n• {Claim}, {speaker} says.\n• We are following this story through the day.",
)

NUMBER_FRAMES = (
    "{Measure} is now {value}, {speaker} said {when}.",
    "{Speaker} put {measure} at {value} {when}.",
    "“{Value}” was the reply from {speaker} {when} when we asked about {measure}.",
    "What is {measure} now? {Value}, {speaker} said {when}.",
    "The latest figure for {measure} is {value}. It was given {when} by {speaker}.",
    "{Measure}: {value}. That was the update from {speaker} {when}.",
    "{Speaker} said {when} that {measure}, a figure people here follow closely, is {value}.",
    "UPDATE, 11.30am: {Measure} now stands at {value}, {speaker} said {when}.",
    "Going by what {speaker} told a packed hall {when}, {measure} is {value}.",
    "{Speaker}, who put {measure} at {value}, said {when} that thanks were due to everybody who"
    " had sent in questions.",
    "With {measure} now at {value}, {speaker} said {when}, people could do with a good night's"
    " sleep.",
    "On {measure}, {speaker} said {when}, the figure to go by is {value}.",
    "{Measure} stood at {value} as of {asof}, according to {speaker}.",
    "Up to {asof}, {speaker} said, {measure} came to {value}.",
    "The one number everybody wants is {measure}. {Speaker} gives it as {value}.",
    "Key figure:\n- {Measure}: {value}.\n- {Speaker} gave it out {when}.",
)

MOVE_FRAMES = (
    "{Measure} {moved} from {old} in {month} to {value}, {speaker} said {when}.",
    "{Measure} {moved} to {value}, {speaker} said {when}. In {month} it was {old}.",
    "{Measure}, which was {old} in {month}, {moved} to {value}, {speaker} said {when}.",
    "From {old} in {month} to {value} now: that is how far {measure} {moved}, {speaker} said"
    " {when}.",
    "{Speaker} said {when} that {measure} {moved} to {value}, compared with {old} back in {month}.",
    "Back in {month} we reported that {measure} was {old}. Since then it {moved} to {value},"
    " {speaker} told us {when}.",
    "As of {asof}, {measure} was {value}, {speaker} said. It {moved} from {old} in {month}.",
    "“It {moved} to {value},” {speaker} said {when} of {measure}. It had been {old} in {month}.",
    "{Measure} {moved} and is now {value}, according to {speaker}. The last time we asked,"
    " in {month}, it was {old}.",
)

OWN_FRAMES = (
    "{Claim}, this newspaper has learned.",
    "{Claim}, papers seen by our reporter show.",
    "Our reporter has checked it again this morning: {claim}.",
    "{Claim}. Our newsroom has had that from two people who know.",
    "If you are just joining us: {claim}.",
    "This website can report that {claim}.",
    "As of {asof}, {claim}.",
    "{Claim} as of {asof}, our own check shows.",
    "Our newsroom keeps its own notes. On {asof}, they said this: {claim}.",
)

DISPUTES = (
    "{Claim}, {speaker} said {when}. Not so, says {other}: {claim2}.",
    "“{Claim},” said {speaker} {when}. {Other} sees it another way: “{Claim2}.”",
    "Two versions are going round. {Speaker} said {when} that {claim}. {Other} told us that"
    " {claim2}.",
    "{Speaker} and {other} cannot agree. The first said {when} that {claim}. The second said"
    " that {claim2}.",
    "{Speaker} said {when} that {claim}, while {other} said {claim2}.",
    "Depends who you ask. Ask {speaker} and {claim}. Ask {other} and {claim2}. Both spoke to us"
    " {when}.",
    "{Speaker} insisted {when} that {claim}. That drew a sharp reply from {other}, who said"
    " {claim2}.",
    "{Claim}, according to a statement {when} from {speaker}. According to {other}, {claim2}.",
    "“That is simply wrong,” was the response of {other} after {speaker} said {when} that {claim}."
    " By that side's account, {claim2}.",
    "There was a row at the public meeting {when}. {Speaker} told residents that {claim}. “No,”"
    " came the answer from {other}, “{claim2}.”",
    "Who is right?\n- {Speaker} said {when}: {claim}.\n- {Other} said: {claim2}.",
)

NUMBER_DISPUTES = (
    "{Measure} is {value}, {speaker} said {when}. {Other} makes it {value2}.",
    "{Speaker} put {measure} at {value} {when}. {Other} put it at {value2}.",
    "The two sides do not agree on {measure}. It is {value} if you listen to {speaker} and"
    " {value2} if you listen to {other}, both of whom spoke {when}.",
    "What is {measure}? {Value}, {speaker} said {when}. {Value2}, according to {other}.",
    "“{Value}, and not one more or less,” {speaker} said {when} of {measure}. {Other} gave a"
    " figure of {value2}.",
)

REJECTIONS = (
    "{Speaker} hit back at {other} {when}, saying that {claim}.",
    "“What you heard from {other} is not right,” said {speaker} {when}. “{Claim}.”",
    "The account given by {other} is wrong, {speaker} told us {when}. “{Claim},” we were told.",
    "{Claim}, {speaker} said {when}, rejecting what came from {other}.",
    "{Speaker} would not accept what was said by {other}, and replied {when}: {claim}.",
    "There is another side to what we heard from {other}. {Claim}, {speaker} said {when}.",
)

REAFFIRMATIONS = (
    "{Speaker} is not budging. “{Claim},” {pronoun} repeated {when}.",
    "{Speaker} said again {when} that {claim}.",
    "Asked {when} whether anything had changed, {speaker} said no: {claim}.",
    "Nothing has changed, according to {speaker}, who told us once more {when} that {claim}.",
    "{Speaker} stood by it {when}: {claim}.",
)
