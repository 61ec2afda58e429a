"""Who holds an office, as a sentence tells it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.figures.amending import amends
from assistant.figures.comparisons import is_past_mention
from assistant.figures.value import Value, positions
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.names import Name, same_name
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, read, stem

_ASKED = re.compile(
    r"^\W*(?:who\s+(?:is|was|are|were|has been|had been|became|heads?|headed|leads?|led|runs?|ran|"
    r"chairs?|holds?|held|serves?|served|coach(?:es|ed)?|manages?|managed|governs?)|"
    r"(?:what|whats) is the name of)\b",
    re.I,
)
_OFFICES = each(
    "president minister premier chancellor mayor governor secretary speaker chairman chairwoman "
    "chair chairperson director chief executive ceo head leader coach manager captain king queen "
    "prince pope bishop archbishop patriarch ambassador commissioner commander general judge "
    "justice prosecutor attorney spokesman spokeswoman spokesperson editor principal rector dean "
    "treasurer superintendent sheriff champion holder winner owner boss"
)
_VERBS = {
    **dict.fromkeys(each("heads headed head leads led lead"), each("head leader chief")),
    **dict.fromkeys(each("runs ran run"), each("head director chief")),
    **dict.fromkeys(each("chairs chaired chair"), each("chair chairman chairwoman")),
    **dict.fromkeys(each("coaches coached coach"), each("coach")),
    **dict.fromkeys(each("manages managed"), each("manager")),
    **dict.fromkeys(each("governs governed"), each("governor")),
}
_BODIES = {"ministry": each("minister"), "department": each("secretary head")}
"""Who heads the finance ministry is the finance minister."""
_GONE = frozenset(
    each(
        "former formerly ex outgoing predecessor late ousted sacked dismissed deposed resigned "
        "resigns quit quits stepped retired fired removed"
    )
)
_REPLACED = frozenset(
    each("replace replaces replaced replacing succeed succeeds succeeded succeeding from after")
)
_NAMED = frozenset(
    each(
        "named appointed elected chosen sworn became becomes installed nominated picked takes took "
        "took-over assumed promoted hired confirmed new"
    )
)
_LESSER = frozenset(each("deputy vice shadow expected likely tipped candidate hopeful would"))
_REACH = 7
_NOT_PEOPLE = frozenset(
    each(
        "ministry council court bank party union agency committee office university police army "
        "parliament assembly senate house department authority company club city county republic "
        "government board commission river bridge street north south east west monday tuesday "
        "wednesday thursday friday saturday sunday"
    )
)


@dataclass(frozen=True)
class Office:
    """An office that a question asks the holder of."""

    head: frozenset[str]
    """Stems of the office itself: "minist", "mayor"."""
    kind: frozenset[str]
    """Stems of the words that tell which one: "financ"."""
    names: frozenset[str]
    """Folded words of the names around it: "velmar"."""


def office_of(question: str) -> Office | None:
    """The office of a question such as "Who is the mayor of Hallmere?"; None for others."""
    asked = _ASKED.search(question)
    told = reading(question)
    words = [word for place, word in enumerate(told.words) if place not in told.named]
    heads = {word.stem for word in words if word.stem in _offices()}
    if asked:
        heads |= {stem(one) for one in _VERBS.get(asked.group().split()[-1].lower(), ())}
    for body, post in _BODIES.items():
        if any(word.stem == stem(body) for word in words):
            heads |= {stem(one) for one in post}
    if not heads:
        return None
    kind = {
        word.stem
        for word in words
        if word.stem and word.low not in FUNCTION and word.stem not in heads and not word.is_number
    }
    names = frozenset(told.words[place].low for place in told.named)
    return Office(
        frozenset(heads), frozenset(kind - _asking() - {stem(one) for one in _VERBS}), names
    )


def holder_in(sentence: str, office: Office, before: str = "") -> Value | None:
    """The person whom a sentence calls the holder of the office; None where it calls nobody so.

    A correction, "It is Ana Bel, not Ivo Kranz", leans on what stands `before` it.
    """
    told = reading(sentence)
    places = positions(sentence, told.words)
    found = sorted(_holders(told, office), key=lambda one: -one[1])
    found = found or list(_corrected(told, office, before))
    now = [one for one in found if not is_past_mention(sentence, places[one[0].first])]
    if not found:
        return None
    name, tie = (now or found)[0]
    text = " ".join(told.words[place].text for place in range(name.first, name.last + 1))
    return Value(None, text, "", "", places[name.first], tie)


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    return frozenset(map(stem, _OFFICES))


@lru_cache(maxsize=1)
def _asking() -> frozenset[str]:
    return frozenset(stem(word) for word in each("current currently now today name new present"))


def _holders(told: Reading, office: Office) -> Iterator[tuple[Name, float]]:
    """Names near the office, with how closely they are tied to it."""
    heads = [p for p, word in enumerate(told.words) if word.stem in office.head]
    for name in told.names:
        person = _person(told, name, office)
        if person is None or _is_gone(told.words, person, office):
            continue
        ties = [_tie(told, person, place, office) for place in heads]
        if ties and max(ties) > 0:
            yield person, max(ties)


def _corrected(told: Reading, office: Office, before: str) -> Iterator[tuple[Name, float]]:
    """Names of two words in an item that corrects who holds the office."""
    heads = {word.stem for word in read(before)} & office.head
    if not (heads and amends(before)):
        return
    for name in told.names:
        person = _person(told, name, office)
        if person and len(person.parts) > 1 and told.words[person.first - 1].low != "to":
            yield person, 0.5


def _person(told: Reading, name: Name, office: Office) -> Name | None:
    """The part of a run of capitals that is a person: without "Prime Minister", without places."""
    places = [
        place
        for place in range(name.first, name.last + 1)
        if told.words[place].stem not in office.head | office.kind
        and told.words[place].stem not in _offices()
        and not any(same_name(told.words[place].low, known) for known in office.names)
    ]
    run = _last_run(places)
    words = [told.words[place] for place in run]
    if not words or any(word.low in _NOT_PEOPLE or word.owner for word in words):
        return None
    if len(words) == 1 and words[0].opens and len(words[0].low) < 3:
        return None
    return Name(run[0], run[-1], tuple(run))


def _last_run(places: Sequence[int]) -> list[int]:
    run: list[int] = []
    for place in places:
        run = [*run, place] if run and place == run[-1] + 1 else [place]
    return run


def _is_gone(words: Sequence[Word], name: Name, office: Office) -> bool:
    """ "Former minister Bel", "replacing Bel", "Bel resigned": not the holder any more."""
    before = [word.low for word in words[max(0, name.first - 4) : name.first]]
    if set(before) & _GONE or before[-1:] in (["of"], ["the"]) or _is_replaced(before):
        return True
    last = name.last
    for place in range(name.last + 1, min(len(words), name.last + 6)):
        last = place if words[place].stem in office.head else last
    sentence = words[name.last].sentence
    after = [word.low for word in words[last + 1 : last + 5] if word.sentence == sentence]
    is_passive = after[1:3] in (["replaced", "by"], ["succeeded", "by"])
    return bool(_GONE & set(after[:3])) or is_passive


def _is_replaced(before: Sequence[str]) -> bool:
    return bool(before[-1:] and before[-1] in _REPLACED) or bool(
        set(before[-3:]) & _REPLACED - {"from", "after"}
    )


def _tie(told: Reading, name: Name, place: int, office: Office) -> float:
    """The more, the fewer words are between; nothing for another's office."""
    words = told.words
    if words[place].sentence != words[name.first].sentence or not _is_kind(words, place, office):
        return 0.0
    is_before = name.last < place
    between = words[name.last + 1 : place] if is_before else words[place + 1 : name.first]
    if len(between) > _REACH or any(_is_rival(told, name, word) for word in between):
        return 0.0
    lead = words[max(0, name.first - 3) : name.first]
    is_named = any(word.low in _NAMED for word in [*between, *lead])
    return 3.0 - 0.25 * len(between) + (1.0 if is_named else 0.0)


def _is_kind(words: Sequence[Word], place: int, office: Office) -> bool:
    """Whether the words beside an office tell the same one: no deputy, no other ministry."""
    before = words[max(0, place - 3) : place]
    near = [word.stem for word in (*before, *words[place + 1 : place + 4])]
    if not all(any(alike(kind, other) for other in near) for kind in office.kind):
        return False
    lesser = _GONE | _LESSER
    return not any(word.low in lesser and word.stem not in office.kind for word in before)


def _is_rival(told: Reading, name: Name, word: Word) -> bool:
    """Whether another person stands between, who is not replaced."""
    return any(
        told.words[other.first] is word
        and not name.first <= other.first <= name.last
        and len(other.parts) > 1
        and not _is_replaced([w.low for w in told.words[max(0, other.first - 3) : other.first]])
        for other in told.names
    )
