"""Sentences in which somebody, or the paper itself, reports a value."""

from tests.timelines.phrasing import Lines

FRAMES: Lines = (
    "{Speaker} said {when} that {claim}.",
    "{Claim}, {speaker} said {when}.",
    "{Claim}, according to {speaker}, whose summary of the matter was sent to newspapers {when}.",
    "In a statement {when} that ran to barely a page, {speaker} said that {claim}.",
    "Asked {when} where matters stood, {speaker} replied that {claim}.",
    (
        '"{Claim}," {speaker} told reporters {when}, adding that further details would '
        "follow in due course."
    ),
    "{Claim}: such was the position set out {when} by {speaker}.",
    (
        "After days in which rumour had run well ahead of fact, {speaker} confirmed {when} "
        "that {claim}."
    ),
    "{Speaker}, with evident care over the wording, said {when} that {claim}.",
    (
        "What had been whispered for much of the week was made official {when} as {speaker} "
        "announced that {claim}."
    ),
    (
        "The assessment that {speaker} delivered {when}, to a room with more cameras than "
        "chairs, is that {claim}."
    ),
    (
        "{Claim}, {speaker} acknowledged {when}, though not before several questions on the "
        "point had gone unanswered."
    ),
    (
        "{Speaker} appeared before the press {when} for the first time in a fortnight. Asked "
        "about the matter, {pronoun} said that {claim}."
    ),
    (
        "{Speaker}, who had declined to comment for most of the week, relented {when}. "
        '"{Claim}," {pronoun} said.'
    ),
    (
        '"{Claim}," {speaker} said {when} in an interview, in which {pronoun} would not be '
        "drawn on what might follow."
    ),
    (
        '{Speaker} sought {when} to put an end to speculation. "{Claim}," {pronoun} said, '
        "reading from a single sheet of paper."
    ),
    (
        "Questioned {when} at some length, {speaker} gave what {pronoun} called a plain "
        "answer: {claim}."
    ),
    (
        "{Speaker} took questions {when} from a small group of reporters. {Claim}, {short} "
        "said, and for the moment there was nothing to add."
    ),
    "{Speaker} broke a long silence {when}. According to {short}, {claim}.",
    "{Claim}, it emerged {when} from a briefing by {speaker}.",
    (
        "Pressed {when} on a subject that has come to dominate public debate, {speaker} "
        "conceded that {claim}."
    ),
    "The picture painted {when} by {speaker} was this: {claim}.",
    (
        "{Speaker} disclosed {when}, in a letter of which copies soon reached the press, "
        "that {claim}."
    ),
    "It was left to {speaker} to announce {when}, in a few unadorned sentences, that {claim}.",
    (
        "{Claim}. That was the word {when} from {speaker}, along with a caution against "
        "reading too much into any single announcement."
    ),
    "While declining to go into the reasons, {speaker} let it be known {when} that {claim}.",
    (
        "{Speaker} {when} addressed the matter in public, saying that {claim}, and left it "
        "to others to draw conclusions."
    ),
    (
        "Readers who have followed the affair will want to know where it stands. {Claim}, "
        "{speaker} said {when}."
    ),
    (
        "The announcement, when it came {when}, was brief: {claim}, {speaker} said, and the "
        "meeting was adjourned."
    ),
    (
        '"If there is one thing I would ask people to take home, it is that {claim}," '
        "{speaker} said {when}."
    ),
    "As of {asof}, {claim}, {speaker} said.",
    "According to {speaker}, {claim} as of {asof}.",
    "{Speaker}, in a summary taking in everything received up to {asof}, said that {claim}.",
    "{Claim}, according to figures that {speaker} brought up to date on {asof}.",
    "The position on {asof}, as {speaker} described it, was plain enough: {claim}.",
    "Records cited by {speaker} show that, as of {asof}, {claim}.",
    "{Speaker} set {asof} as the cut-off for the review, which found that {claim}.",
    "On {asof}, to go by the account of {speaker}, the situation was as follows: {claim}.",
    '"{Claim} as of {asof}," {speaker} said, "and we shall say more once we know more."',
    "{Claim}, according to {speaker}.",
    "According to {speaker}, {claim}.",
    (
        "{Speaker} says that {claim}, an assessment that few outside observers are in a "
        "position to test."
    ),
    '"{Claim}" was how {speaker} put it, without further elaboration.',
    "There is, {speaker} insists, no ambiguity about the matter: {claim}.",
    "Others would say little, but {speaker} was more forthcoming: {claim}.",
    (
        "{Claim}, says {speaker}, and the reasons are likely to be debated long after the "
        "headlines have moved on."
    ),
    (
        "{Speaker} has made clear, in language that leaves little room for interpretation, "
        "that {claim}."
    ),
    (
        "That {claim} is no longer in question, in the view of {speaker}; what it means for "
        "those affected is another matter."
    ),
    (
        "Of all that was said {when} by {speaker}, at considerable length, one sentence "
        "mattered: {claim}."
    ),
    (
        "For those who had hoped to hear something different, the word {when} from {speaker} "
        "will have been sobering: {claim}."
    ),
    "{Claim}. {Speaker}, in saying so {when}, stopped short of saying what would follow.",
    (
        "{Speaker} has been accused of evasiveness in the past. Not so {when}: {claim}, "
        "{short} said in reply to the first question."
    ),
    '{Speaker} was invited {when} to be precise, and was. "{Claim}," {short} said.',
    "Word came {when} from {speaker} that {claim}.",
    (
        "{Speaker} spoke {when} for only a few minutes, but {pronoun} left no room for "
        "doubt: {claim}."
    ),
    "It is the contention of {speaker}, set out {when} in a radio interview, that {claim}.",
    "In what amounts to the fullest account to date, {speaker} said {when} that {claim}.",
    "{Speaker} gave an update {when}, as {pronoun} had promised to do. {Claim}, {pronoun} said.",
    (
        "Though the tone was conciliatory, the substance of what {speaker} had to say {when} "
        "was not in doubt: {claim}."
    ),
    (
        "Privately, few had expected anything else; publicly, it fell to {speaker} to say "
        "{when} that {claim}."
    ),
    "{Claim}, writes {speaker} in a reply to questions from this newsroom.",
    (
        "To hear {speaker} tell it, {claim}, and anybody who suggests otherwise has not been "
        "paying attention."
    ),
)

NUMBER_FRAMES: Lines = (
    (
        "{Speaker} put {measure} at {value} {when}, a figure that analysts had been awaiting "
        "with some impatience."
    ),
    "{Measure} stood at {value} {when}, {speaker} said.",
    "{Measure}, {speaker} said {when}, is now {value}.",
    (
        "At {value}, {measure} is already being cited on every side of the argument, "
        "{speaker} having released the figure {when}."
    ),
    "The new figure for {measure}, released {when} by {speaker}, is {value}.",
    "{Value}: that is what {speaker} gave {when} for {measure}, in answer to a written question.",
    "In a note to reporters {when}, {speaker} gave {measure} as {value}.",
    "Long a matter of guesswork, {measure} was put by {speaker} {when} at {value}.",
    (
        "With {measure} now at {value}, as {speaker} reported {when}, pressure for a fuller "
        "explanation is certain to grow."
    ),
    (
        "Asked {when} about {measure}, {speaker} named a figure of {value} and moved on to "
        "other business."
    ),
    (
        "{Speaker} presented the tables {when} with little ceremony. {Measure}, {short} "
        "said, is {value}."
    ),
    (
        "The document runs to dozens of pages, but one line will be quoted above all others: "
        "{measure}, {speaker} said {when}, stands at {value}."
    ),
    "{Measure} stood at {value} as of {asof}, according to {speaker}.",
    "On {asof}, by the reckoning of {speaker}, {measure} was {value}.",
    "{Speaker}, whose bulletin covers the period to {asof}, reported {measure} as {value}.",
    (
        "An audit cited by {speaker}, which covers the time to {asof}, arrived at {value} "
        "for {measure}."
    ),
    "{Speaker} estimates {measure} at {value}.",
    (
        "{Measure}, on the reckoning of {speaker}, is {value}, and there are those who "
        "wonder whether it will stay there."
    ),
    "For {speaker}, the arithmetic is simple enough: {measure} is {value}.",
    (
        "Statisticians may quibble over method, yet {speaker} is in no doubt that {measure} "
        "is {value}."
    ),
    (
        "{Speaker}, asked {when} for a figure, did not have to look it up: {measure}, by "
        "this account, is {value}."
    ),
    (
        "Of the figures that {speaker} read out {when}, the one for {measure}, {value}, will "
        "attract the most attention."
    ),
    "Much has been written about {measure}. The answer that {speaker} gave {when} was {value}.",
    (
        "{Value} is the official answer, supplied {when} by {speaker}, to the question of "
        "what {measure} is."
    ),
    (
        "There is now an answer to those who had wondered about {measure}: {value}, "
        "according to {speaker}."
    ),
)

MOVE_FRAMES: Lines = (
    "{Measure} {moved} to {value} from {old} in {month}, {speaker} said {when}.",
    "Having been {old} in {month}, {measure} {moved} to {value}, according to {speaker}.",
    "{Speaker} said {when} that {measure}, which had been {old} in {month}, {moved} to {value}.",
    (
        "{Measure}, {old} as recently as {month}, {moved} to {value} in the reckoning that "
        "{speaker} made public {when}."
    ),
    (
        "From {old} in {month}, {measure} {moved} to {value}, a shift that {speaker} "
        "disclosed {when} with little comment."
    ),
    (
        "The figure that {speaker} gave {when} was {value}: {measure} {moved} from {old}, "
        "which is where it had been in {month}."
    ),
    (
        "{Measure} {moved}, from {old} to {value}, {speaker} said {when}, attributing the "
        "change to causes that had been building for some time."
    ),
    (
        "Compared with {month}, when it was {old}, {measure} {moved} to {value}, {speaker} "
        "reported {when}."
    ),
    (
        "In the time since {month}, when the figure was {old}, {measure} {moved} to {value}, "
        "as {speaker} confirmed {when}."
    ),
    (
        "That {measure} {moved} to {value}, having been {old} in {month}, should surprise "
        "nobody who has been paying attention, {speaker} said {when}."
    ),
    (
        "{Measure} {moved} to {value} as of {asof}, having been {old} in {month}, according "
        "to {speaker}."
    ),
    (
        "There was movement {when} in a figure on which much depends: {measure}, according "
        "to {speaker}, {moved} from {old} in {month} to {value}."
    ),
    (
        "A spreadsheet that {speaker} sent round {when} tells the story in two lines: "
        "{measure} was {old} in {month} and then {moved} to {value}."
    ),
    (
        "{Speaker} had news {when} of {measure}, which {moved} to {value}; in {month} it had "
        "been {old}."
    ),
    (
        "Where {measure} had been {old} in {month}, it {moved} to {value} by {asof}, "
        "according to {speaker}."
    ),
)

OWN_FRAMES: Lines = (
    (
        "{Claim}, an examination of records and interviews with those directly involved has "
        "established."
    ),
    (
        "{Claim}, this newsroom has learned from documents and from people with direct "
        "knowledge of the matter."
    ),
    "Interviews conducted over several weeks leave little doubt that {claim}.",
    "A review of public filings shows that {claim}.",
    (
        "{Claim}. That is the conclusion of our own inquiries, which drew on registers open "
        "to the public."
    ),
    "To go by what our own correspondents have pieced together, {claim}.",
    "Whatever the official bulletins may say or leave unsaid, {claim}, our reporting has found.",
    "As of {asof}, {claim}, according to our own reporting.",
    "{Claim}, as our correspondents were able to establish on {asof}.",
    "Our correspondents, who spent the day comparing lists, found that as of {asof}, {claim}.",
    "On {asof}, our own inquiries showed, the state of affairs was this: {claim}.",
    (
        "Documents reviewed by our reporters, the most recent of which is dated {asof}, show "
        "that {claim}."
    ),
    (
        "Our reporting, which is based on documents and on conversations with people close "
        "to the matter, shows that {claim}."
    ),
    (
        "Those with direct knowledge of the matter, all of whom asked not to be named, agree "
        "on the essential point: {claim}."
    ),
    "Inquiries that our correspondents concluded on {asof} point to one result: {claim}.",
    (
        "The archives were of little help, and the authorities of less, but as of {asof}, "
        "{claim}, our reporters have established."
    ),
)
