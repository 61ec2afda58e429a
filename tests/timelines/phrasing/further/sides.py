"""Two sides of a story, in one article or in two."""

DISPUTES = (
    "{Speaker} said {when} that {claim}, while {other} maintained that {claim2}.",
    "{Speaker} said {when} that {claim}. {Other} disagreed, saying that {claim2}.",
    "{Speaker} and {other} contradicted each other {when}. {Claim}, said the former; {claim2}, "
    "said the latter.",
    "{Claim}, {speaker} said {when}. Not so, replied {other}: {claim2}.",
    "{Claim}, {speaker} said {when}, but {other} said that {claim2}.",
    '"{Claim}," {speaker} said {when}. By contrast, {other} said that {claim2}.',
    '"{Claim}," {speaker} insisted {when}. "{Claim2}," countered {other}.',
    "Accounts given {when} differ. {Speaker} says that {claim}; {other} says that {claim2}.",
    "Two versions were on offer {when}. In that of {speaker}, {claim}. In that of {other}, "
    "{claim2}.",
    "While {speaker} said {when} that {claim}, the word from {other} was that {claim2}. Neither "
    "account could be verified.",
    "{Speaker} told reporters {when} that {claim}. The statement was at odds with one from "
    "{other}, according to whom {claim2}.",
    "Contradicting {other}, according to whom {claim2}, {speaker} said {when} that {claim}.",
    "{Other} disputed {when} an account by {speaker}. {Claim2}, {other} said. {Claim}, {speaker} "
    "said.",
    "Whom to believe? {Claim}, {speaker} said {when}. {Claim2}, said {other} at about the same "
    "time.",
    "Statements made {when} could not be reconciled. According to {speaker}, {claim}. According to "
    "{other}, {claim2}.",
    "{Speaker} was in no doubt {when} that {claim}. {Other} was just as certain that {claim2}.",
    "{Speaker} said {when} that {claim}, a statement that {other} called false. {Claim2}, {other} "
    "said.",
    "{Speaker} and {other} spoke within an hour of each other {when}: the former said that "
    "{claim}, the latter that {claim2}.",
    "It is one word against another. {Speaker} said {when} that {claim}, and {other} that "
    "{claim2}.",
    "Differing statements came {when} from {speaker} and {other}. {Claim}, said the first. "
    "{Claim2}, said the second.",
    "{Speaker} asserted {when} that {claim}. In a reply sent out the same day, {other} wrote that "
    "{claim2}.",
    "{Claim}: so says {speaker}. {Claim2}: so says {other}. Both were adamant {when}.",
    '"{Claim}," {speaker} said {when}. "That is simply wrong," said {other}, according to whom '
    "{claim2}.",
    "{Other} said {when} that {claim2}. {Speaker} would have none of it: {claim}.",
    "Listeners heard two accounts {when}: one from {speaker}, that {claim}, and one from {other}, "
    "that {claim2}.",
    "{Speaker} was contradicted {when} by {other}. The former had said that {claim}, the latter "
    "that {claim2}.",
    "{Speaker} said {when} that {claim}. Asked for comment the same day, {other} took a different "
    "view: {claim2}.",
)

NUMBER_DISPUTES = (
    "{Speaker} put {measure} at {value} {when}, while {other} put it at {value2}.",
    "{Speaker} {when} put {measure} at {value}; {other} puts it at {value2}.",
    "{Measure} is {value}, {speaker} said {when}. The figure given by {other} is {value2}.",
    "{Measure} is not {value}, as {speaker} said {when}, but {value2}, according to {other}.",
    "Estimates given {when} of {measure} range from {value}, by {speaker}, to {value2}, by "
    "{other}.",
    "{Speaker} and {other} gave different figures {when} for {measure}: {value} and {value2} "
    "respectively.",
    "{Measure} is in dispute: {value} according to a statement {when} by {speaker}, {value2} "
    "according to {other}.",
    "{Speaker} gave {measure} as {value} {when}. {Other} rejected that figure and spoke of "
    "{value2}.",
    "By the count of {speaker}, published {when}, {measure} is {value}. By that of {other}, it is "
    "{value2}. Neither figure could be verified.",
    "{Speaker} said {when} that {measure} was {value}, a figure disputed by {other}, who put it "
    "at {value2}.",
    '"{Value}," said {speaker} {when} when asked about {measure}. "{Value2}," said {other}.',
    "Figures for {measure} given {when} are far apart: {speaker} has {value}, {other} {value2}.",
    "{Measure} is {value2}, not {value}, {other} said {when}, contradicting a figure from "
    "{speaker}.",
    "Is {measure} {value}, as {speaker} has it, or {value2}, as {other} has it? Both figures were "
    "given {when}.",
    "Whereas {speaker} spoke {when} of {value} for {measure}, {other} spoke of {value2}.",
    "{Speaker} and {other} cannot agree on {measure}. The one said {value} {when}, the other "
    "{value2}.",
)

REJECTIONS = (
    "{Speaker} denied {when} what {other} had said. {Claim}, {speaker} said.",
    "{Speaker} rejected {when} a statement by {other} and said that {claim}.",
    '{Speaker} dismissed {when} an account given by {other} as "pure invention". {Claim}, {short} '
    "said.",
    "{Other} got it wrong, {speaker} said {when}: {claim}.",
    "Contrary to what {other} said, {claim}, {speaker} told reporters {when}.",
    '"{Claim}, whatever {other} may say," {speaker} said {when}.',
    "Asked {when} about remarks by {other}, {speaker} shook off the question and said that "
    "{claim}.",
    "{Speaker} contradicted {other} {when}. {Claim}, according to {short}.",
    "{Speaker} took issue {when} with {other}, saying that {claim}.",
    "The version put about by {other} is untrue, {speaker} said {when}. {Claim}, {short} added.",
    '"What has been said by {other} does not match our records. {Claim}," {speaker} said {when}.',
    "{Speaker} accused {other} {when} of misleading the public, and said that {claim}.",
    "{Speaker} would not let stand {when} what {other} had claimed. {Claim}, {pronoun} said.",
    "In a statement {when}, {speaker} disputed the account of {other}. {Claim}, the statement "
    "said.",
    "{Claim}, {speaker} said {when}, rejecting what had been reported by {other}.",
    '"That is false," {speaker} said {when} of a statement by {other}. {Claim}, {short} said.',
    "{Speaker} called on {other} {when} to correct a statement. {Claim}, according to {short}.",
    "{Speaker} said {when} that {claim}, and that {other} knew it.",
    "What {other} says is not true, according to {speaker}. {Claim}, {short} said {when}.",
)

REAFFIRMATIONS = (
    "{Speaker} stood by an earlier statement {when}: {claim}.",
    "There was no change of mind {when} from {speaker}: {claim}.",
    "Nothing has changed, {speaker} said {when}: {claim}.",
    '"I have said it before: {claim}," {speaker} told reporters {when}. "It is still true," '
    "{pronoun} added.",
    "{Speaker} reaffirmed {when} that {claim}.",
    "Pressed on the matter {when}, {speaker} did not budge. {Claim}, {short} said once more.",
    "{Speaker} saw no reason {when} to revise what had been said. {Claim}, {short} maintained.",
    "As before, {claim}, {speaker} said {when}.",
    '"There is nothing to take back: {claim}," {speaker} said {when}.',
    "Days after first saying so, {speaker} held to it {when} that {claim}.",
    "Asked {when} whether anything had changed, {speaker} said no: {claim}.",
    "{Claim}, {speaker} said once again {when}, brushing aside all doubts.",
    "{Speaker} again insisted {when} that {claim}.",
)
