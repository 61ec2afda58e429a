"""How a round-up of the week tells that two sides do not say the same."""

from tests.timelines.phrasing import Lines

DISPUTES: Lines = (
    "{Speaker} said {when} that {claim}. {Other} disagrees: {claim2}.",
    (
        "Two versions were in circulation {when}. According to {speaker}, {claim}; according "
        "to {other}, {claim2}."
    ),
    "{Claim}, {speaker} said {when}; {other}, asked about that, replied that {claim2}.",
    (
        "{Speaker} and {other} parted company {when}: the former holds that {claim}, the "
        "latter that {claim2}."
    ),
    (
        "{Speaker} maintained {when} that {claim}, a statement that {other} dismissed as "
        "wrong, insisting that {claim2}."
    ),
    '"{Claim}," {speaker} said {when}. "That is not so: {claim2}," came the reply from {other}.',
    (
        "While {speaker} said {when} that {claim}, {other} was telling everybody who would "
        "listen that {claim2}."
    ),
    (
        "Readers must choose, for now, between two accounts. The first, given {when} by "
        "{speaker}, is that {claim}; the second, which comes from {other}, is that {claim2}."
    ),
    (
        "So simple a matter, and no agreement on it. {Speaker} said {when} that {claim}. By "
        "the account of {other}, {claim2}."
    ),
    "{Speaker} told reporters {when} that {claim}. Not so, says {other}: {claim2}.",
    (
        "On one side stands {speaker}, with a statement {when} that {claim}; on the other "
        "stands {other}, with the assurance that {claim2}."
    ),
    (
        "That {speaker} and {other} are at odds is nothing new. This time {short} said {when} "
        "that {claim}, and the answer from the other side was that {claim2}."
    ),
    (
        "Hardly had {speaker} announced {when} that {claim} when a contradiction arrived from "
        "{other}: {claim2}."
    ),
    (
        "{Other} would not accept what {speaker} told the press {when}, which was that "
        "{claim}. The truth, in that rival telling, is that {claim2}."
    ),
    "Each side had its say {when}. {Claim}, said {speaker}. {Claim2}, said {other}.",
    "The argument {when} went as follows. {Speaker}: {claim}. {Other}: {claim2}.",
    (
        "Depending on whom one believed {when}, {claim}, which is the account given by "
        "{speaker}, or {claim2}, which is the one given by {other}."
    ),
    (
        "{Speaker} said {when} that {claim}. When this was put to {other}, the answer was "
        "another: {claim2}."
    ),
)

NUMBER_DISPUTES: Lines = (
    "{Speaker} put {measure} at {value} {when}, {other} at {value2}.",
    (
        "{Measure} is in dispute: {speaker} gave it {when} as {value}, while for {other} the "
        "right figure is {value2}."
    ),
    (
        "How to reckon {measure} divided the two sides {when}, {speaker} arriving at {value} "
        "and {other} at {value2}."
    ),
    (
        "Those who asked {speaker} about {measure} {when} were told {value}; those who asked "
        "{other} were told {value2}."
    ),
    (
        "{Speaker} said {when} that {measure} was {value}. The figure from {other} is a "
        "different one, {value2}, and neither side shows any sign of giving way."
    ),
    (
        "Over {measure} there is no agreement. {Speaker} spoke {when} of {value}; {other} "
        "speaks of {value2}."
    ),
)

REJECTIONS: Lines = (
    "{Speaker} rejected {when} the account given by {other} and said that {claim}.",
    '"{Claim}," {speaker} said {when}, dismissing what {other} had said.',
    "What {other} had told the press was wrong, {speaker} said {when}; in fact, {claim}.",
    "Contrary to what {other} has said, {claim}, according to a statement {when} from {speaker}.",
    (
        "{Speaker} asked {when} that the record be put straight. {Other} had been mistaken, "
        "{short} said: {claim}."
    ),
    "Having read what {other} had to say, {speaker} replied {when} that {claim}.",
    "The statement by {other} drew a flat denial {when} from {speaker}: {claim}.",
    "{Speaker} took issue {when} with {other}. The true position, {pronoun} said, is that {claim}.",
    "{Speaker} would have none of it. Whatever {other} may claim, {short} said {when}, {claim}.",
    (
        "The version put about by {other} does not survive a look at the facts, {speaker} said "
        "{when}: {claim}."
    ),
)

REAFFIRMATIONS: Lines = (
    "{Speaker} stood by the earlier account {when}: {claim}.",
    "Pressed again {when}, {speaker} repeated that {claim}.",
    "Nothing has changed, {speaker} said {when}: {claim}.",
    '"We have said it before and we say it again: {claim}," {speaker} said {when}.',
    (
        "{Speaker} saw no reason {when} to depart from what had been said before, which is "
        "that {claim}."
    ),
    "It bears repeating, {speaker} said {when}, that {claim}.",
    "In answer to the doubts of recent days, {speaker} restated {when} that {claim}.",
    (
        "{Speaker} was invited {when} to think again, and did not. It remains the case, "
        "{short} said, that {claim}."
    ),
)
