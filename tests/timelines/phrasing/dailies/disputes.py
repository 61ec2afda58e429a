"""Two sides that do not agree, together or each by itself, and a side that stands by its word."""

from tests.timelines.phrasing import Lines

DISPUTES: Lines = (
    "{Speaker} said {when} that {claim}; {other} disputes this, maintaining that {claim2}.",
    (
        "Two irreconcilable accounts were on offer {when}. In that of {speaker}, {claim}; in "
        "that of {other}, {claim2}."
    ),
    "{Claim}, {speaker} said {when}. Not so, countered {other}: {claim2}.",
    (
        "For {speaker}, the matter is settled: {claim}. For {other}, it is nothing of the "
        "kind: {claim2}. Neither side gave ground {when}."
    ),
    "Whereas {speaker} maintained {when} that {claim}, {other} was adamant that {claim2}.",
    (
        "{Speaker} told reporters {when} that {claim}. {Other} called that account "
        "misleading and said that {claim2}."
    ),
    (
        '"{Claim}," {speaker} said {when}. {Other} offered a different reckoning '
        "altogether: {claim2}."
    ),
    (
        "{Claim}, according to a statement {when} from {speaker}. According to {other}, "
        "however, {claim2}."
    ),
    (
        "The assertion by {speaker} {when} that {claim} was contested within hours by "
        "{other}, in whose version {claim2}."
    ),
    (
        "There were two versions of the facts {when}. {Claim}, if {speaker} is to be "
        "believed; {claim2}, if one listens instead to {other}."
    ),
    (
        "Not for the first time, the public was left {when} to choose between two stories: "
        "that of {speaker}, who said that {claim}, and that of {other}, who said that "
        "{claim2}."
    ),
    (
        "{Speaker} and {other} found themselves at odds again {when}, the former saying that "
        "{claim}, the latter that {claim2}."
    ),
    (
        "{Claim}, {speaker} insisted {when}, brushing aside a rival account from {other}, "
        "who had asserted that {claim2}."
    ),
    (
        "Seldom have official and unofficial truths lain so far apart as they did {when}. "
        "{Speaker} said that {claim}. {Other} said that {claim2}."
    ),
    (
        "{Speaker} sought {when} to assure the public that {claim}, an assurance that "
        '{other} dismissed out of hand: "{Claim2}."'
    ),
    (
        "On a point that ought to be easily verified, there was no agreement {when}: "
        "{claim}, said {speaker}; {claim2}, said {other}."
    ),
    (
        "{Other} says that {claim2}. That is not how {speaker} sees it: {claim}, {short} "
        "said {when}."
    ),
    (
        "The gulf between the parties was on plain view {when}, with {speaker} declaring "
        "that {claim} and {other} declaring, no less firmly, that {claim2}."
    ),
    (
        "If {speaker} is right, {claim}. If {other} is right, {claim2}. Both set out their "
        "case {when}, and each accused the other of bad faith."
    ),
    (
        "Independent confirmation was not to be had {when} of the claim by {speaker} that "
        "{claim}, nor of the counterclaim by {other} that {claim2}."
    ),
)

NUMBER_DISPUTES: Lines = (
    (
        "{Speaker} put {measure} at {value} {when}, a figure that {other} rejected in favour "
        "of {value2}."
    ),
    (
        "Nobody can agree on {measure}: it is {value} in the version that {speaker} gave "
        "{when}, and {value2} in that of {other}."
    ),
    (
        "The true extent of {measure} remains in dispute. {Speaker} spoke {when} of {value}; "
        "{other} speaks of {value2}."
    ),
    (
        "{Measure} is {value}, {speaker} said {when}, whereas {other} arrives, by a method "
        "of counting that has not been published, at {value2}."
    ),
    (
        "Depending on whom one asks, {measure} is {value} or {value2}: the former is the "
        "figure that {speaker} offered {when}, the latter that of {other}."
    ),
    (
        "While {speaker} reported {when} that {measure} was {value}, {other} challenged the "
        "arithmetic and gave {value2} instead."
    ),
    (
        "Two figures for {measure} were in circulation {when}: {value}, from {speaker}, and "
        "{value2}, from {other}."
    ),
    (
        "{Other} has {measure} at {value2}. The reckoning that {speaker} presented {when} is "
        "different, and puts it at {value}."
    ),
    (
        "By the reckoning that {speaker} offered {when}, {measure} stands at {value}; by "
        "that of {other}, at {value2}."
    ),
    (
        "The discrepancy is not a small one. {Speaker} gave {measure} {when} as {value}, "
        "{other} as {value2}, and each side accuses the other of counting what suits it."
    ),
    (
        "{Speaker} and {other} do not even agree on {measure}, which is {value} for the one "
        "and {value2} for the other; neither relented {when}."
    ),
    (
        "Asked {when} about {measure}, {speaker} said {value}. Asked the same question, "
        "{other} said {value2}."
    ),
    (
        "{Value}, says {speaker}; {value2}, says {other}. The quarrel over {measure} went on "
        "{when} with undiminished vigour."
    ),
)

REJECTIONS: Lines = (
    "{Speaker} rejected {when} the account given by {other}, insisting that {claim}.",
    "Contrary to what had been said by {other}, {claim}, {speaker} declared {when}.",
    (
        '{Speaker} took issue {when} with the version of {other}. "{Claim}," {short} said, '
        "calling anything else a distortion."
    ),
    "In a pointed rejoinder to {other}, {speaker} said {when} that {claim}.",
    "{Claim}, {speaker} said {when}, dismissing as unfounded the contrary assertion of {other}.",
    "The claims made by {other} do not withstand scrutiny, {speaker} argued {when}: {claim}.",
    (
        "{Speaker} was unsparing {when} about what the public had been told by {other}. The "
        "truth, according to {short}, is that {claim}."
    ),
    (
        "What was put forward by {other} bears no relation to the facts, {speaker} said "
        "{when}; rather, {claim}."
    ),
    (
        "It did not take long for the account of {other} to be challenged. {Speaker} said "
        "{when} that {claim}."
    ),
    (
        '"We do not recognise that description," {speaker} said {when} of the version '
        'offered by {other}. "{Claim}."'
    ),
    "{Speaker} flatly contradicted {other} {when}, saying that {claim}.",
    (
        "Asked {when} whether {other} might be right after all, {speaker} answered in the "
        "negative: {claim}."
    ),
    (
        "{Other} had told a different story. {Claim}, {speaker} retorted {when}, and the "
        "records would bear that out."
    ),
    (
        "Where {other} saw one thing, {speaker} sees another: {claim}, according to a "
        "statement released by {short} {when}."
    ),
    (
        "{Speaker} was at pains {when} to distance the public debate from what {other} had "
        "said: {claim}."
    ),
    (
        "If {other} had hoped for assent, none was forthcoming {when} from {speaker}: "
        "{claim}, {short} said."
    ),
)

REAFFIRMATIONS: Lines = (
    "{Speaker} repeated {when} that {claim}.",
    "{Speaker} stood by an earlier assessment {when}: {claim}.",
    "Undeterred by criticism, {speaker} maintained {when} that {claim}.",
    (
        "{Claim}, {speaker} said once more {when}, declining to be moved by objections from "
        "the other side."
    ),
    "Nothing has changed, {speaker} reiterated {when}: {claim}.",
    (
        'For all the doubts raised in recent days, {speaker} held firm {when}. "{Claim}," '
        "{short} said."
    ),
    (
        "Asked {when} whether there was cause to revise what had been said before, {speaker} "
        "saw none: {claim}."
    ),
    "{Speaker} has not wavered. {Claim}, {short} said again {when}.",
    "The line taken by {speaker} {when} was the one taken before, namely that {claim}.",
    (
        "As before, {claim}, {speaker} affirmed {when}, adding that the evidence had been "
        "checked a second time."
    ),
    (
        "Having gone back over the documents, {speaker} saw no reason {when} to retreat from "
        "the earlier statement that {claim}."
    ),
    '"I said it last time and I say it again: {claim}," {speaker} said {when}.',
    "Repetition is not proof, but {speaker} repeated it all the same {when}: {claim}.",
    "{Claim}, and that has been the case all along, {speaker} said {when} in answer to sceptics.",
)
