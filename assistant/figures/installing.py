"""Whom a sentence makes the holder of an office, however far the office stands from the name."""

from collections.abc import Sequence
from itertools import pairwise

from assistant.figures.offices import Office, titles
from assistant.support.lexicon import alike
from assistant.support.names import Name
from assistant.support.reading import Reading
from assistant.support.words import Word, each

_MAKES = frozenset(
    each(
        "named names name appointed appoints appoint elected elects elect chose chosen chooses "
        "picked picks nominated installs installed promotes promoted swears"
    )
)
_TIE = 3.0
_FAR = 20
"""Words of an aside between a name and "as": "elects Ana Bel, leader of Green Quay, as mayor"."""
_NEAR = 4
"""Words between "as" and the office: "as the country's new prime minister"."""
_OWN_TITLE = 4
"""Words of a title of one's own before a name: "appoints army chief Ana Bel"."""
_BESIDE = 3
"""Words between an office and who has it: "the mayor of Hallmere, Ivo Kranz"."""
_NEXT = frozenset(each("replace succeed"))
_THEM = frozenset(each("him her them"))
_THEIR = frozenset(each("his her their the"))
_AFTER_THEM = frozenset(each("replacement successor"))
_PLACES = frozenset(each("place stead"))
_LESSER = frozenset(each("deputy vice shadow assistant"))
_COMES = frozenset(each("takes took steps stepped"))
_LEAVES = frozenset(
    each(
        "resigns resigned resignation quit quits stepped steps leaves left retires retired dies "
        "died death departs departed"
    )
)
_REMOVED = frozenset(
    each(
        "dismissed sacked fired removed ousted killed impeached toppled deposed suspended "
        "dismisses sacks fires removes ousts impeaches topples suspends dismissal removal"
    )
)
BEEN = frozenset(each("is was been be being are were"))
_REMOVING = 7
"""Words between a removal and the office: "sacked Ivo Kranz, 61, as defence minister"."""


def made(told: Reading, name: Name, heads: Sequence[int], office: Office) -> float:
    """How closely a name is tied to the office that it is told to be given; 0 for none."""
    words = told.words
    first = _titled(words, name)
    is_given = bool(first) and words[first - 1].low in _MAKES
    is_coming = _is_coming(words, name)
    if not (is_given or is_coming):
        return 0.0
    sentence = words[name.first].sentence
    own = [place for place in heads if words[place].sentence == sentence]
    before = [place for place in own if place < name.first and _is_whole(words, place, office)]
    if is_coming and any(_is_left(words, place, name.first) for place in before):
        return _TIE
    if not is_given:
        return 0.0
    is_bare = first == name.first
    is_made = is_bare and any(_is_made(words, name, place) for place in own if place > name.last)
    return _TIE if is_made or _is_next(told, name, before) else 0.0


def _titled(words: Sequence[Word], name: Name) -> int:
    """Where a name with the title before it begins: "army chief Ana Bel"."""
    first = name.first
    while first and name.first - first < _OWN_TITLE and words[first - 1].low not in _MAKES:
        first -= 1
    is_title = any(word.stem in titles() for word in words[first : name.first])
    is_one = words[first].clause == words[name.first].clause
    return first if is_title and is_one else name.first


def _is_whole(words: Sequence[Word], place: int, office: Office) -> bool:
    """Whether a title is of the kind that is asked for, and nobody's deputy."""
    near = [word.stem for word in words[max(0, place - 3) : place + 5]]
    is_kind = all(any(alike(kind, other) for other in near) for kind in office.kind)
    return is_kind and not any(word.low in _LESSER for word in words[max(0, place - 2) : place])


def _is_made(words: Sequence[Word], name: Name, place: int) -> bool:
    """ "Elects Ana Bel, leader of Green Quay, as the country's prime minister"."""
    lead = range(max(name.last + 1, place - _NEAR), place)
    led = [at for at in lead if words[at].low == "as"]
    return bool(led) and led[-1] - name.last <= _FAR


def _is_next(told: Reading, name: Name, heads: Sequence[int]) -> bool:
    """ "Prime Minister Bel resigns and the president names Ivo Kranz to replace her"."""
    words = told.words
    after = words[name.last + 1 : name.last + 4]
    low = [word.low for word in after]
    if len(low) < 3 or not any(_is_left(words, place, name.first) for place in heads):
        return False
    if low[0] == "to":
        return low[1] in _NEXT and low[2] in _THEM
    if low[0] == "in":
        return low[1] in _THEIR and low[2] in _PLACES
    if low[0] != "as" or low[2] not in _AFTER_THEM:
        return False
    return low[1] in _THEIR or (after[1].owner and _has_it(told, low[1], heads))


def _is_left(words: Sequence[Word], place: int, end: int) -> bool:
    """Whether the holder of the office at a place goes, or is removed, before the words end."""
    removal = words[max(0, place - _REMOVING) : place]
    behind = words[place:end]
    return (
        any(word.low in _REMOVED for word in removal)
        or any(word.low in _LEAVES for word in behind)
        or any(one.low in BEEN and other.low in _REMOVED for one, other in pairwise(behind))
    )


def _has_it(told: Reading, name: str, heads: Sequence[int]) -> bool:
    """Whether somebody of this name stands beside the office: "minister Ivo Kranz"."""
    return any(
        told.words[part].low == name
        for one in told.names
        for part in one.parts
        for place in heads
        if one.first - _BESIDE - 1 <= place <= one.last + _BESIDE + 1
    )


def _is_coming(words: Sequence[Word], name: Name) -> bool:
    """ "The mayor, Ivo Kranz, stepped down and Ana Bel takes over"."""
    after = [word.low for word in words[name.last + 1 : name.last + 3]]
    return len(after) == 2 and after[0] in _COMES and after[1] in ("over", "in")
