"""Who holds an office, as a sentence tells it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.figures.amending import amends, takes_back
from assistant.figures.comparisons import is_past_mention
from assistant.figures.elsewhere import is_before_elsewhere, is_elsewhere, whole_names
from assistant.figures.hearsay import is_of_old
from assistant.figures.installing import BEEN, made
from assistant.figures.offices import CHARGE, Office, titles
from assistant.figures.parts import parts
from assistant.figures.persons import person_in
from assistant.figures.righted import is_put_right, is_right
from assistant.figures.titled import does, is_bare, is_of_next, whole
from assistant.figures.value import Value, positions
from assistant.support.lexicon import alike
from assistant.support.names import Name, same_name
from assistant.support.reading import Reading, reading
from assistant.support.verbs import is_verb
from assistant.support.words import Word, each, read

_FORMER = frozenset(
    each("former formerly ex outgoing predecessor late onetime ex-minister then once previously")
)
_LEFT = frozenset(
    each(
        "ousted sacked dismissed deposed overthrown toppled resigned resigns quit quits "
        "stepped retired retires fired removed leaves left stood departs departed resignation"
    )
)
_GONE = _FORMER | _LEFT
_SEAT = re.compile(r"[DRI]-[A-Z]")
"""After a name in Congress: "Pete Aguilar, D-Calif."."""
_REMOVES = frozenset(
    each(
        "removes removed ousts ousted dismisses dismissed sacks sacked fires fired impeaches "
        "impeached topples toppled unseats unseated suspends suspended defeats defeated beats beat"
    )
)
"""Before a title and a name, one of these says that the person holds it no more."""
_WHOSE = frozenset(each("the a an his her their its"))
_REPLACED = frozenset(
    each("replace replaces replaced replacing succeed succeeds succeeded succeeding from after")
)
_NAMED = frozenset(
    each(
        "named appointed elected chosen sworn became becomes installed nominated picked takes took "
        "took-over assumed promoted hired confirmed new"
    )
)
_LESSER = frozenset(
    each(
        "deputy vice shadow expected likely tipped candidate hopeful would assistant junior senior "
        "aspiring prospective goalkeeping fitness youth batting bowling defensive "
        "offensive"
    )
)
_FIELDS = frozenset(
    each(
        "finance financial sales marketing sporting technical artistic medical communications "
        "operations commercial creative research personnel"
    )
)
"""The director of one of these is not the head of the whole."""
_SAID = frozenset(
    each("said says told announced added confirmed reported to explained insisted claimed wrote")
)
_OF = frozenset(each("from candidate hopeful race election contest nominee aide adviser elect"))
"""Behind a title these make it another one."""
_WAS = frozenset(each("was were had served held led ran headed coached worked"))
_REACH = 8
_AROUND = 14
_ASIDE = 14
"""Words of what is told of a person by the way: "Ana Bel, a lawyer from Osk, is mayor"."""
_LED_BY = frozenset(each("in at from near to on of outside"))
"""Behind one of these a name is a place that somebody is told to be of."""
_STILL = frozenset(each("now currently still also has been will"))
_HOLDS = frozenset(
    each(
        "is heads leads runs holds has sits serves stays remains stands manages occupies "
        "wears directs oversees moved moves assumes assumed"
    )
)
_IS_HELD = re.compile(
    r"\b(?:is|remains|by|hands of|belongs to|went to|goes to|gone to|falls to|fell to|passed to|"
    r"passes to|name of|named|called|handed to|given to)$"
)
"""What leads from an office to the name of who holds it."""

_STATES = frozenset(
    each("said says states stated confirmed announced told notes noted added wrote insists claims")
)


def holder_in(sentence: str, office: Office, before: str = "") -> Value | None:
    """The person whom a sentence calls the holder of the office; None where it calls nobody so.

    A correction, "It is Ana Bel, not Ivo Kranz", leans on what stands `before` it.
    """
    if not office.is_told_by(read(sentence)) and not amends(before):
        return None  # what most sentences are spared: no office is told, and none corrected
    if is_of_old(sentence) and not amends(f"{before} {sentence}"):
        return None
    told = reading(sentence)
    told = replace(told, called=tuple(whole(told)))
    places = positions(sentence, told.words)
    found = sorted(_holders(sentence, told, office), key=lambda one: -one[1])
    found = found or list(_corrected(told, office, before))
    found = [one for one in found if not _SEAT.match(sentence, places[one[0].first])]
    if found and is_before_elsewhere(told, before, office):
        return None
    now = [one for one in found if not is_past_mention(sentence, places[one[0].first])]
    if now and amends(whole_note := f"{before} {sentence}"):
        right = [one for one in now if not takes_back(sentence, places[one[0].first], is_note=True)]
        now = right or list(_corrected(told, office, whole_note)) or now
    if not found:
        return None
    name, tie = (now or found)[0]
    text = sentence[places[name.first] : places[name.last] + len(told.words[name.last].text)]
    return Value(None, text, "", "", places[name.first], tie)


def _holders(sentence: str, told: Reading, office: Office) -> Iterator[tuple[Name, float]]:
    """Names near the office, with how closely they are tied to it."""
    heads = [
        place
        for place, word in enumerate(told.words)
        if word.stem in office.head and not is_elsewhere(told, place, office)
    ]
    part = parts(sentence, told.words)
    for name in told.names:
        person = person_in(told, name, office)
        plays = _plays(told, part, person, office) if person else 0.0
        if person is None or (_is_gone(told.words, person, office) and not plays):
            continue
        near = range(person.first - _REACH - 1, _end_of_own(told.words, person))
        ties = [_tie(told, part, person, place, office) for place in heads if place in near]
        ties += [_does(told, part, person, office)] if office.names or office.deeds else []
        ties += [made(told, person, heads, office)]
        ties = [plays, *ties] if not _is_gone(told.words, person, office) else [plays]
        if max(ties) > 0:
            yield person, max(ties)


def _end_of_own(words: Sequence[Word], person: Name) -> int:
    """Where what may tell of a person ends: "Ana Bel states | that the mayor is Ivo Kranz"."""
    place = person.last + 1
    is_speaker = [word.low for word in words[place + 1 : place + 2]] == ["that"] and (
        words[place].low in _STATES
    )
    return place + 1 if is_speaker else person.last + _REACH + 2


def _does(told: Reading, part: Sequence[int], name: Name, office: Office) -> float:
    """ "Ana Bel leads Velmar Telecom", "Velmar Telecom is led by Ana Bel"."""
    words = told.words
    before = [word.low for word in words[max(0, name.first - 2) : name.first]]
    if before[1:] == ["by"] and before[0] in office.deeds:
        named = words[max(0, name.first - _REACH) : name.first - 2]
        return 2.5 if _among(office, named) and part[name.first - 2] == part[name.first] else 0.0
    place = name.last + 1
    while place < len(words) and words[place].low in ("now", "currently", "who", "will"):
        place += 1
    is_deed = place < len(words) and words[place].low in office.deeds
    reach = place + (8 if "coach" in office.deeds else 5)  # "coaches the first team at"
    if office.kind and office.names:
        is_deed = False  # who leads a company is not its finance director
    return 2.0 if is_deed and _among(office, words[place + 1 : reach]) else 0.0


def _plays(told: Reading, part: Sequence[int], name: Name, office: Office) -> float:
    """ "Ana Bel holds the top job at Velmar Steel", "the trade portfolio is held by Ana Bel"."""
    words, own = told.words, part[name.first]
    first = _past_aside(words, name)
    behind = range(first, min(len(words), first + _AROUND - 1))
    ahead = range(max(0, name.first - _AROUND), name.first)
    after = [words[place] for place in behind if part[place] == own]
    before = [words[place] for place in ahead if part[place] == own]
    while after and after[0].low in _STILL:
        after = after[1:]
    after = _to_verb(after)
    untitled = before
    while untitled and untitled[-1].stem in titles():
        untitled = untitled[:-1]  # "in the hands of minister Ana Bel"
    lead = " ".join(word.low for word in untitled[-3:])
    is_told = _is_role(office, before) and bool(_IS_HELD.search(lead))
    is_place = bool(name.first and words[name.first - 1].low in _LED_BY)
    is_holding = bool(after and after[0].low in _HOLDS and _is_role(office, after))
    is_told = is_told or (is_holding and not is_place)
    return 2.0 if is_told and not _GONE & {word.low for word in (*before[-3:], *after)} else 0.0


def _to_verb(words: Sequence[Word]) -> list[Word]:
    """What stands before a purpose: "is the first president" of "to visit Ruvia"."""
    pairs = enumerate(pairwise(words))
    ends = (at for at, (one, other) in pairs if one.low == "to" and is_verb(other.low))
    return list(words[: next(ends, len(words))])


def _past_aside(words: Sequence[Word], name: Name) -> int:
    """Where the sentence goes on from a name, behind an aside: "Ana Bel, a lawyer from Osk, is"."""
    first = name.last + 1
    clause = words[first].clause if first < len(words) else words[name.last].clause
    if clause == words[name.last].clause:
        return first
    near = range(first, min(len(words), first + _ASIDE))
    end = next((place for place in near if words[place].clause != clause), first)
    return end if words[end].low in _HOLDS | _STILL else first


def _is_role(office: Office, words: Sequence[Word]) -> bool:
    """Whether words tell of the very office by what stands for it: "the trade portfolio"."""
    low = {word.low for word in words}
    is_named = bool(office.names) and _among(office, words)
    is_kind = all(any(alike(kind, word.stem) for word in words) for kind in office.kind)
    in_charge = bool(CHARGE & low) and bool(office.kind or office.deeds)
    is_post = any(_is_of(office, word) for word in words)
    return is_named and is_kind and (in_charge or is_post) and not _LESSER & low


def _among(office: Office, words: Sequence[Word]) -> bool:
    """Whether all names of the office stand there; where it has none, the words that tell it."""
    if not office.names:
        return bool(office.kind) and office.kind <= {word.stem for word in words}
    parts_ = whole_names(word.low for word in words)
    return all(any(same_name(name, part) for part in parts_) for name in office.names)


def _corrected(told: Reading, office: Office, before: str) -> Iterator[tuple[Name, float]]:
    """Names of two words in an item that corrects who holds the office."""
    if not (amends(before) and any(_is_of(office, word) for word in read(before))):
        return
    for name in told.names:
        person = person_in(told, name, office)
        if (person and len(person.parts) > 1 and is_put_right(told.words, person)) or (
            person and is_right(told.words, person)
        ):
            yield person, 0.5


def _is_of(office: Office, word: Word) -> bool:
    return word.stem in office.head or word.low in office.roles


def _is_gone(words: Sequence[Word], name: Name, office: Office) -> bool:
    """ "Former minister Bel", "replacing Bel", "Bel resigned": not the holder any more."""
    near = words[max(0, name.first - 4) : name.first]
    before = [word.low for word in near]
    # "one fact is left: it is Ana Bel": nobody left
    here = {word.low for word in near if word.clause == words[name.first].clause}
    if (
        here & _LEFT
        or set(before) & (_FORMER | _REMOVES)
        or before[-1:] in (["of"], ["the"], ["in"])
        or _is_replaced(before)
    ):
        return True
    last = name.last
    for place in range(name.last + 1, min(len(words), name.last + 6)):
        last = place if words[place].stem in office.head else last
    sentence = words[name.last].sentence
    follow = (*range(name.last + 1, name.last + 5), *range(last + 1, last + 5))
    own = {
        words[place].low
        for place in follow
        if place < len(words) and words[place].sentence == sentence and not _ousts(words, place)
    }
    after = [word.low for word in words[last + 1 : last + 5] if word.sentence == sentence]
    is_passive = after[1:3] in (["replaced", "by"], ["succeeded", "by"])
    return bool(_LEFT & own) or is_passive


def _ousts(words: Sequence[Word], place: int) -> bool:
    """ "Bel dismissed the head of the navy": another one leaves."""
    behind = words[place + 1].low if place + 1 < len(words) else ""
    been = words[place - 1].low if place else ""
    return words[place].low in _REMOVES and behind in _WHOSE and been not in BEEN


def _is_replaced(before: Sequence[str]) -> bool:
    return bool(before[-1:] and before[-1] in _REPLACED) or bool(
        set(before[-3:]) & _REPLACED - {"from", "after"}
    )


def _tie(told: Reading, part: Sequence[int], name: Name, place: int, office: Office) -> float:
    """The more, the fewer words are between; nothing for another's office."""
    words = told.words
    if words[place].sentence != words[name.first].sentence or not _is_kind(words, place, office):
        return 0.0
    is_before = name.last < place
    between = words[name.last + 1 : place] if is_before else words[place + 1 : name.first]
    if (
        len(between) > _REACH
        or (is_before and _is_recalled(between))
        or _is_apart(part, words, name, place, office)
        or _has_rival(told, name, place, office)
        or is_of_next(told, name, place)
        or does(told, name, place)
        or (office.names and is_bare(told, name, place, office))
    ):
        return 0.0
    lead = words[max(0, name.first - 3) : name.first]
    is_named = any(word.low in _NAMED for word in [*between, *lead])
    return 3.0 - 0.25 * len(between) + (1.0 if is_named else 0.0)


def _is_recalled(between: Sequence[Word]) -> bool:
    """ "Ana Bel, who was mayor in May": told by the way, of another time."""
    low = [word.low for word in between]
    is_past = low[:1] == ["who"] and low[1:2] and low[1] in _WAS
    return bool(is_past) and not _NAMED & set(low)


def _is_apart(
    part: Sequence[int], words: Sequence[Word], name: Name, place: int, office: Office
) -> bool:
    """Whether a quotation, or the name's own other title, parts a name from the office."""
    if part[name.last] != part[place]:
        return True
    if _speaks(words, name, place):
        return True
    if _is_other(words, name, office):
        return True
    between = words[place + 1 : name.first]
    title = between[-1].stem if between else ""
    return title in titles() and title not in office.head


def _is_other(words: Sequence[Word], name: Name, office: Office) -> bool:
    """ "…, Ana Bel, a spokeswoman for": told at once to be somebody else."""
    after = words[name.last + 1 : name.last + 3]
    is_told = len(after) > 1 and after[0].low in ("a", "an", "the")
    return is_told and after[1].stem in titles() - office.head - office.kind


def _speaks(words: Sequence[Word], name: Name, place: int) -> bool:
    """ "…, Bel said", "said Bel": who tells it, in a clause of its own."""
    clause = words[name.first].clause
    if clause == words[place].clause:
        return False
    beside = (*words[max(0, name.first - 1) : name.first], *words[name.last + 1 : name.last + 2])
    return any(word.low in _SAID and word.clause == clause for word in beside)


def _is_kind(words: Sequence[Word], place: int, office: Office) -> bool:
    """Whether the words beside an office tell the same one: no deputy, no other ministry."""
    before = words[max(0, place - 3) : place]
    near = [word.stem for word in (*before, *words[place + 1 : place + 5])]
    if not all(any(alike(kind, other) for other in near) for kind in office.kind):
        return False
    beside = {
        word.stem for word in (*words[max(0, place - 1) : place], *words[place + 1 : place + 2])
    }
    if words[place].stem in office.whole and not beside & office.whole:
        return False
    if (
        not office.kind
        and words[place].low == "director"
        and {w.low for w in before[-1:]} & _FIELDS
    ):
        return False
    if words[place].low == "head" and {w.low for w in words[place + 1 : place + 2]} & {"office"}:
        return False
    lesser = _FORMER | _LESSER
    if words[place].low.endswith("al") or {word.low for word in words[place + 1 : place + 2]} & _OF:
        return False
    return not any(word.low in lesser and word.stem not in office.kind for word in before)


def _has_rival(told: Reading, name: Name, place: int, office: Office) -> bool:
    """Whether another person stands between a name and a title, who is not replaced."""
    first, last = sorted((name.first, place))
    return any(
        (other.last < name.first or name.last < other.first)
        and len(other.parts) > 1
        and person_in(told, other, office)
        and not _is_replaced(_leading(told, other))
        for other in told.names[_after(told, first) : _after(told, last)]
    )


def _leading(told: Reading, name: Name) -> list[str]:
    return [word.low for word in told.words[max(0, name.first - 3) : name.first]]


def _after(told: Reading, place: int) -> int:
    """The number of names that begin before a word."""
    return bisect_left(told.names, place, key=lambda name: name.first)
