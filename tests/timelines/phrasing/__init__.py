"""The words of the fictional news: what one set of phrasings holds, and how it is filled in.

A set is one module (or package) beside this one with a `PHRASING: Phrasing`. `develop` is the set
used while Newsdesk is developed; `held_out` is for judging only and is not read by whoever works
on what is judged. Another set must be written without reading these: everything needed stands here
and in `tests.timelines.topics` (what each topic is about), and `check` says what a set lacks. Write
as newspapers write, not as a program would like it; `--show 30` prints the result.

Templates are English with named slots in braces. A slot with a capital first letter, `{Speaker}`,
gives the same words with a capital first letter. Slots may be used as often as wanted, and each
list may be as long as wanted; the least length stands beside each field. After filling, doubled
spaces and commas go, so `said {when} that` reads well when `{when}` is empty, as it often is.

Slots of every template (names are invented, fresh for each story):
`{place}` a town, `{region}` a region, `{name}` a bare name for a bridge, mine, company, club or
plant, `{country}` and `{demonym}` ("Velmaria", "Velmarian"), `{capital}` its capital,
`{other_country}` and `{other_demonym}` another country, `{company}` a company,
`{party}` a party ("the Orvel Party"), `{portfolio}` a minister's field ("culture").
`{measure}` is the topic's own noun phrase, from `TopicPhrasing.measure`; `{subject}` is the same,
but "the post of {measure}" of a holder: what a report is about.

Irrelevant matter (the same throughout a story in `TopicPhrasing.context`, else always new):
`{person}` the full name of a woman, `{elsewhere}` another town, `{age}`, `{few}`
(3 to 9), `{tens}` (12 to 90), `{hundreds}` (110 to 900), `{year_ago}` a year long past.

Slots of what is reported: `{value}` the value as it is said ("about two dozen", "1.2 million",
"14 May 2024", "Tarla Brovek"); for a count it stands before a plural noun. `{claim}` one of the
topic's claims with its value. `{speaker}` who says it ("the Interior Ministry", "Interior Minister
Tarla Brovek", "Tarla Brovek, a spokeswoman for the ministry,"); `{pronoun}` he or she: only where
the speaker is a person. `{short}` how a sentence after the one with `{speaker}` names who speaks
("the ministry", "Brovek"). `{other}`, `{claim2}`, `{value2}` the other side of a dispute.
`{when}` "on Tuesday", "on 14 May", "on 14 May 2024", "yesterday" or nothing; `{asof}` "14 May" or
"14 May 2024". `{old}` an earlier value, `{month}` "May 2024", `{day}` "14 May 2024",
`{year}` "2024", `{moved}` "rose" or "fell".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from importlib import import_module
from typing import Literal

FactKind = Literal["count", "amount", "percent", "date", "holder", "state"]
Slots = Mapping[str, str]
Lines = tuple[str, ...]

NUMERIC: tuple[FactKind, ...] = ("count", "amount", "percent")

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class TopicPhrasing:
    """The words of one topic, such as captives or the cost of a project."""

    measure: Lines
    """Noun phrases for what is measured, that name the story beyond doubt; at least 2. Of a number:
    "the number of {demonym} captives in {other_country}". Of a date: what is to happen, "the
    opening of the {name} Bridge". Of a holder: the bare post, "mayor of {place}". Of a state: the
    thing, "the {name} smelter"."""
    claims: Lines
    """Clauses with `{value}`, in the present, lower case, no speaker, no day, no stop; at least 4:
    "{value} {demonym} captives remain in {other_country}". Of counts never "at {value}", as the
    value may be "at least 30". Of a state: that it is on (open, member,
    in force), without `{value}`."""
    headlines: Lines
    """With or without `{value}`, no stop; at least 3. Of a state: neutral."""
    context: Lines
    """Paragraphs of one to three sentences around the news that say nothing of any value; at
    least 3. They may hold irrelevant matter, and may be put before or after a report in one
    paragraph, so they begin with no pronoun."""
    asks: Lines
    """Questions for the value now; at least 3."""
    asks_at: Lines
    """The same for a time, with `{at}` ("as of 14 May 2024", "by the end of May 2024", "in
    2012"); at least 3."""
    premises: Lines
    """Questions with a premise that is false. Of a number: that all or none remain, or an event
    that never happens in this world (values never reach zero); may hold `{year}`. Of a state: that
    presuppose it is on, asked when it is off. Of a holder or date: another false event. At
    least 2."""
    claims_off: Lines = ()
    """Of a state only: that it is off; at least 4."""
    premises_off: Lines = ()
    """Of a state only: that presuppose it is off, asked when it is on; at least 2."""
    firsts: Lines = ()
    """Of a state only: when it was first off, "When did the {name} smelter first close?"; at
    least 2."""


@dataclass(frozen=True)
class Phrasing:
    """One whole set of phrasings."""

    topics: Mapping[str, TopicPhrasing]
    """By the key of the topic: every key of `tests.timelines.topics.TOPICS`."""
    frames: Lines
    """Sentences (or two) with `{speaker}` and `{claim}`, some with `{when}`, some with `{asof}`,
    some with `{pronoun}`, some quoting the claim; at least 12, of which 2 with `{asof}` and 3 with
    neither `{when}` nor `{asof}`. "{Claim}, {speaker} said {when}.\""""
    number_frames: Lines
    """The same with `{measure}` and `{value}` in place of the claim; at least 4."""
    move_frames: Lines
    """With `{speaker}`, `{measure}`, `{moved}`, `{value}` and `{old}`, some with `{when}`, some
    with `{month}`, when it was `{old}`: at least 3."""
    own_frames: Lines
    """What the outlet reports by itself: `{claim}` and no speaker; at least 2, of which 1 with
    `{asof}` and 1 without. No `{when}`."""
    disputes: Lines
    """Both sides in one paragraph: `{speaker}`, `{claim}`, `{when}`, `{other}`, `{claim2}`. Some
    say that one rejects the other, some only put them side by side; at least 6."""
    number_disputes: Lines
    """The same with `{measure}`, `{value}`, `{value2}`; at least 3."""
    rejections: Lines
    """The other side in its own article, denying the first: `{speaker}` and `{claim}` are its own,
    `{other}` is the first side, `{when}`; at least 4."""
    reaffirmations: Lines
    """`{speaker}` sticks to `{claim}`, `{when}`; at least 3."""
    number_backgrounds: Lines
    """An earlier value in a later article: `{measure}`, `{old}`, and `{month}` or `{day}`; at
    least 4."""
    backgrounds: Mapping[FactKind, Lines]
    """The same for "date" (the day once set), "holder" (who was before) and "state" (`{old}` is a
    whole clause that was so then: "the smelter is closed", so quote a headline or a report of
    `{month}` with it); at least 2 each."""
    records: Lines
    """A number of long ago: `{record}` and `{year_ago}`; at least 2. Only used with counts."""
    corrections: Lines
    """The outlet's note at a new version of its article: `{old}` was wrong, `{value}` is right, of
    `{measure}`. Numbers only; at least 3."""
    word_corrections: Lines
    """The same for dates and holders: `{old}` and `{value}`; at least 2."""
    correction_items: Lines
    """The note as an article of its own, also with `{day}`, when the wrong one appeared; at
    least 3. Numbers, dates and holders alike, so only
    `{subject}`, and `{speaker}`, who may be "our own reporting": "Our report of {day} on {subject}
    said {old}; it should have said {value}, according to {speaker}.\""""
    correction_titles: Lines
    """The title of such an article, with `{subject}`; at least 2."""
    retractions: Lines
    """The notice that stands over or in place of a retracted article, with `{subject}`; at
    least 2."""
    quiet: Lines
    """Titles of articles that bring no new value, with `{subject}`; at least 3."""
    fillers: Lines
    """Irrelevant paragraphs of local colour with irrelevant matter; at least 15."""
    questions: Mapping[str, Lines]
    """By question kind, or "kind.fact" where the fact kind matters; at least 6 each, see
    `QUESTIONS`."""


QUESTIONS: Mapping[str, str] = {
    "latest.number": "{measure}",
    "change.number": "{measure}, {year}: since when",
    "change.date": "{measure}, {year}",
    "change.holder": "{measure}, {year}",
    "change.state": "{measure}, {year}",
    "first.number": "{measure}, {value}: when it was first reported as that",
    "first.date": "{measure}, {value}: when it was first set for that day",
    "first.holder": "{measure}, {value}: when that person took the post",
    "after.number": "{measure}, {value}: what it became next",
    "after.date": "{measure}, {value}: the day set next",
    "after.holder": "{measure}, {old}: who came after",
    "dispute": "{subject}: what the sides say",
    "correction": "{subject}, {day}: what was corrected in the report of that day",
    "retraction": "{subject}, {day}: whether the report of that day stands",
    "false_premise.number": "{measure}, {wrong}, {month}: why it was that, which it never was",
    "false_premise.date": "{measure}, {wrong}: why it was set for a day that nobody ever named",
    "false_premise.holder": "{measure}, {wrong}: about somebody who never held the post",
    "unanswerable": "{person}, {place}: somebody and a place that no article names",
}
"""The keys of `Phrasing.questions`, with the slots of each. What is not here (the question now, as
of a day, of a state) comes from the topics."""


def load(name: str) -> Phrasing:
    """The set of this name; raises ModuleNotFoundError for another."""
    found = import_module(f"tests.timelines.phrasing.{name}").PHRASING
    assert isinstance(found, Phrasing)
    return found


def fill(template: str, slots: Slots) -> str:
    """A template with its slots filled, slots in slots too; raises KeyError for an unknown one."""
    text = _SLOT.sub(lambda found: _slot(found[1], slots), template)
    text = re.sub(r" {2,}", " ", text)
    return re.sub(r" ?,(?: ?(?=[,.;:?]))| (?=[,.;:?])", "", text)


def slots_of(template: str) -> set[str]:
    """The names of the slots of a template, in lower case."""
    return {name.lower() for name in _SLOT.findall(template)}


def subject(kind: FactKind) -> str:
    """What a report is about, as a template."""
    return "the post of {measure}" if kind == "holder" else "{measure}"


def capitalised(text: str) -> str:
    """With a capital first letter."""
    return text[:1].upper() + text[1:]


def check(phrasing: Phrasing) -> Iterator[str]:
    """What a set lacks, one sentence each."""
    for part, least in _LEAST.items():
        if len(getattr(phrasing, part)) < least:
            yield f"{part} has fewer than {least} templates."
    for key in QUESTIONS:
        if len(phrasing.questions.get(key, ())) < 6:
            yield f"questions[{key!r}] has fewer than 6 templates."
    for key, topic in phrasing.topics.items():
        yield from (f"topics[{key!r}].{lack}" for lack in _lacks(topic))


_LEAST = {
    **{"frames": 12, "number_frames": 4, "move_frames": 3, "own_frames": 2, "disputes": 6},
    **{"number_disputes": 3, "rejections": 4, "reaffirmations": 3, "number_backgrounds": 4},
    **{"records": 2, "corrections": 3, "word_corrections": 2, "correction_items": 3},
    **{"correction_titles": 2, "retractions": 2, "quiet": 3, "fillers": 15, "backgrounds": 3},
}
_LEAST_OF_TOPIC = {
    **{"measure": 2, "claims": 4, "headlines": 3, "context": 3, "asks": 3, "asks_at": 3},
    **{"premises": 2, "claims_off": 4, "premises_off": 2, "firsts": 2},
}


def _lacks(topic: TopicPhrasing) -> Iterator[str]:
    for field in fields(topic):
        lines = getattr(topic, field.name)
        optional = field.name in ("claims_off", "premises_off", "firsts") and not topic.claims_off
        if len(lines) < _LEAST_OF_TOPIC[field.name] and not optional:
            yield f"{field.name} has fewer than {_LEAST_OF_TOPIC[field.name]} templates."


def _slot(name: str, slots: Slots) -> str:
    text = fill(slots[name.lower()], slots)
    return capitalised(text) if name[0].isupper() else text
