"""Whom a sentence makes the holder of an office, however far the office stands from the name."""

from collections.abc import Sequence

from assistant.figures.offices import Office
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
_NEXT = frozenset(each("replace succeed"))
_THEM = frozenset(each("him her them"))


def made(told: Reading, name: Name, heads: Sequence[int], office: Office) -> float:
    """How closely a name is tied to the office that it is told to be given; 0 for none."""
    words = told.words
    before = words[name.first - 1].low if name.first else ""
    if before not in _MAKES:
        return 0.0
    sentence = words[name.first].sentence
    behind = [place for place in heads if words[place].sentence == sentence]
    is_made = any(_is_made(words, name, place) for place in behind if place > name.last)
    return _TIE if is_made or _is_next(words, name, behind) else 0.0


def _is_made(words: Sequence[Word], name: Name, place: int) -> bool:
    """ "Elects Ana Bel, leader of Green Quay, as the country's prime minister"."""
    lead = range(max(name.last + 1, place - _NEAR), place)
    led = [at for at in lead if words[at].low == "as"]
    return bool(led) and led[-1] - name.last <= _FAR


def _is_next(words: Sequence[Word], name: Name, heads: Sequence[int]) -> bool:
    """ "Prime Minister Bel resigns and the president names Ivo Kranz to replace her"."""
    after = [word.low for word in words[name.last + 1 : name.last + 4]]
    is_told = after[:1] == ["to"] and after[1:2] and after[1] in _NEXT and after[2:3]
    return bool(is_told and after[2] in _THEM and any(place < name.first for place in heads))
