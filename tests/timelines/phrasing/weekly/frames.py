"""How a round-up of the week hands on what somebody said, or what it knows by itself."""

from tests.timelines.phrasing import Lines

FRAMES: Lines = (
    "{Speaker} said {when} that {claim}.",
    "{Claim}, {speaker} said {when}.",
    "In a week with little other news on the matter, {speaker} confirmed {when} that {claim}.",
    '"{Claim}," {speaker} told reporters {when}.',
    "Asked {when} how matters stood, {speaker} answered that {claim}.",
    "The clearest word of the week came {when} from {speaker}: {claim}.",
    "{Speaker} took questions {when} from this newsletter and from others. {Claim}, {short} said.",
    "What had been rumour was put on the record {when}: {claim}, {speaker} said.",
    "According to a statement {when} from {speaker}, {claim}.",
    "For readers who have lost the thread: {claim}, as {speaker} explained {when}.",
    "There was no dressing it up, {speaker} said {when}: {claim}.",
    (
        "{Speaker} read out a long statement {when}, most of it familiar. Near the end came "
        "the part that mattered: {claim}, {pronoun} said."
    ),
    '"Let me be plain: {claim}," {speaker} said {when}. {Pronoun} declined to add to that.',
    "It is now clear, {speaker} said {when}, that {claim}.",
    "{Claim}. So said {speaker} {when}, in an answer that took less than a minute.",
    "On the question about which most readers write to us, {speaker} was brief {when}: {claim}.",
    "{Claim}, according to an account that {speaker} gave {when}.",
    "In a two-page note that was handed out {when}, {speaker} states that {claim}.",
    (
        "The news came {when}, late and without ceremony, in a message from {speaker} saying "
        "that {claim}."
    ),
    (
        "{Speaker} briefed an almost empty room {when}; the message, which {short} repeated "
        "twice, was this: {claim}."
    ),
    (
        "After days in which several versions had gone round, {speaker} set out the position "
        "{when}: {claim}."
    ),
    (
        '"I know that people have heard other things, but the fact is that {claim}," {speaker} '
        "said {when}, and {pronoun} took no further questions."
    ),
    "To the surprise of few who follow the affair, {speaker} announced {when} that {claim}.",
    (
        "Much was said {when} that need not detain us; what should is the remark by {speaker} "
        "that {claim}."
    ),
    "Among the things that {speaker} disclosed {when} was that {claim}.",
    (
        "{Speaker} had been expected to keep silent until the following week, but told a radio "
        "programme {when} that {claim}."
    ),
    '"{Claim}," {speaker} said {when}, choosing each word with care.',
    (
        "In an interview {when}, {speaker} said that {claim}; the rest of the conversation was "
        "about other things."
    ),
    (
        "{Speaker} wrote {when} to the editors of several newspapers, this one among them. The "
        "letter, which fits on a page, says that {claim}."
    ),
    "{Claim}, according to {speaker}.",
    "{Claim}: that, in a sentence, is the account given by {speaker}.",
    "As {speaker} tells it, {claim}.",
    "By the account of {speaker}, {claim}.",
    "{Speaker} has told this newsletter that {claim}.",
    "{Speaker} says that {claim}, a sentence that will be read closely in the days to come.",
    "The short answer, from {speaker}, is that {claim}.",
    '"{Claim}," says {speaker}.',
    "If one line from this week is worth keeping, it is this one from {speaker}: {claim}.",
    "Our correspondent put the question to {speaker}. The answer was short: {claim}.",
    "As of {asof}, according to {speaker}, {claim}.",
    "The position on {asof}, as described by {speaker}, was this: {claim}.",
    "{Speaker} said that, as of {asof}, {claim}.",
    '"As of {asof}, {claim}," {speaker} said in a note to the press.',
    "In an account that runs up to {asof}, {speaker} says that {claim}.",
    "Readers who want to know where things stood on {asof} have it from {speaker}: {claim}.",
    "{Claim}, {speaker} said, adding that this was the position as of {asof}.",
    "{Speaker} went through the file line by line. As of {asof}, {pronoun} said, {claim}.",
    "The latest word, which reflects the position on {asof}, comes from {speaker}: {claim}.",
    (
        "Although {speaker} said {when} that {claim}, most of the talk in the capital was of "
        "other things."
    ),
    "Given that {claim}, as {speaker} put it {when}, few expect the debate to end soon.",
    "In the middle of a statement {when} on quite different matters, {speaker} noted that {claim}.",
    "{Speaker} confirmed {when} what others had reported before, namely that {claim}.",
    (
        "Nobody in the room wrote anything down until {speaker}, near the end of a briefing "
        "{when}, said that {claim}."
    ),
    "It was left to {speaker} to say {when} what others had only hinted at, which is that {claim}.",
    "{Speaker} was asked twice {when} and answered twice in the same words: {claim}.",
    (
        "Letters to this newsletter ask one thing above all. The reply given {when} by "
        "{speaker} is that {claim}."
    ),
    "{Claim}, {speaker} pointed out {when} in reply to a listener who had rung in.",
    "{Speaker} met the press {when}. {Claim}, {pronoun} said, before turning to the weather.",
    (
        "Those who had hoped for a long explanation {when} were given one sentence by "
        "{speaker}: {claim}."
    ),
    (
        "{Claim}, if one goes by what {speaker} said {when}, and there is nobody better placed "
        "to know."
    ),
    "{Claim}, as {speaker} acknowledges.",
    "From {speaker} comes word that {claim}.",
    "{Speaker} has published a summary of the position as of {asof}: {claim}.",
    "As of {asof}, and the authority for this is {speaker}, {claim}.",
    "{Speaker} describes the position as of {asof} in one sentence: {claim}.",
)

NUMBER_FRAMES: Lines = (
    "{Measure} stands at {value}, {speaker} said {when}.",
    "A single figure sums up {measure}, {speaker} said {when}: {value}.",
    "{Speaker} gave a single figure {when} for {measure}, and it was {value}.",
    "Asked {when} about {measure}, {speaker} gave the figure as {value}.",
    (
        "{Measure}, which readers of this newsletter follow closely, is {value}, {speaker} "
        "said {when}."
    ),
    "The table that {speaker} released {when} shows {measure} at {value}.",
    (
        "Of the many numbers that {speaker} read out {when}, one will be remembered: "
        "{measure}, at {value}."
    ),
    '"We put {measure} at {value}," {speaker} said {when}.',
    "The figure of the week, supplied {when} by {speaker}, concerns {measure}: it is {value}.",
    (
        "With {measure} at {value}, as {speaker} reported {when}, the argument about what to "
        "do next is bound to go on."
    ),
    "{Measure} now comes to {value}, according to {speaker}.",
    "{Speaker} has {measure} at {value}.",
    "As of {asof}, {measure} stood at {value}, according to {speaker}.",
    "In a note that gives the position on {asof}, {speaker} puts {measure} at {value}.",
    "The debate {when} was about other things, but in passing {speaker} gave {measure} as {value}.",
    "Nobody need guess any longer at {measure}: it is {value}, {speaker} said {when}.",
    "{Speaker}, asked to sum up the situation, began {when} with {measure}, which is {value}.",
    "As of {asof}, {speaker} said, {measure} was {value}, and that is the figure to go by.",
)

MOVE_FRAMES: Lines = (
    "{Measure} {moved} from {old} in {month} to {value}, {speaker} said {when}.",
    "In {month}, {measure} was {old}; it then {moved} to {value}, {speaker} reported {when}.",
    "{Measure} {moved} to {value}, {speaker} said {when}; the figure in {month} had been {old}.",
    (
        "Compared with {month}, when it was {old}, {measure} {moved}: it is now {value}, "
        "{speaker} said {when}."
    ),
    "From {old} in {month}, {measure} {moved} to {value}, according to {speaker}.",
    "{Speaker} announced {when} that {measure}, having been {old} in {month}, {moved} to {value}.",
    (
        "{Measure}, last given as {old} in {month}, {moved} to {value}, according to a summary "
        "{when} from {speaker}."
    ),
    (
        "As of {asof}, {measure} was {value}, {speaker} said; it {moved} from {old}, the "
        "figure given in {month}."
    ),
    "Having been {old} in {month}, {measure} {moved} to {value}, {speaker} said {when}.",
    "{Measure} {moved}, {speaker} said {when}, and is now {value}; in {month} it was {old}.",
)

OWN_FRAMES: Lines = (
    "As things stand, {claim}.",
    "On the evidence gathered by our correspondents, {claim}.",
    "Where do things stand? In short, {claim}.",
    "The matter can be stated plainly: {claim}.",
    "For those just catching up, {claim}.",
    "Strip away the commentary of the past few days and one fact is left: {claim}.",
    "This newsletter has checked and can report that {claim}.",
    "As of {asof}, when this summary was put together, {claim}.",
    "The position on {asof}, as established by our own reporters, was as follows: {claim}.",
    "Readers have asked for the state of play as of {asof}. It is this: {claim}.",
)
