"""That there was nobody, or none, of what a question counts: "Nobody was killed" tells 0."""

from collections.abc import Iterator, Sequence

from assistant.figures.matters import is_of_event
from assistant.figures.value import Value
from assistant.figures.wanted import Wanted, deeds
from assistant.support.lexicon import alike
from assistant.support.reading import Reading
from assistant.support.words import Word, each

_STEPS = frozenset(each("longer more fewer less further new other"))
_NOBODY = frozenset(each("nobody none"))
NONE = _NOBODY | {"no"}
"""Without one of these a sentence says it of nothing."""
_BEEN = frozenset(each("was were has have had is are been yet so far"))
_OPEN = frozenset(each("if unless whether hope hopes hoped would could might to"))
_TIE = 3.0


def none_in(told: Reading, places: Sequence[int], wanted: Wanted, before: str) -> Iterator[Value]:
    """The places at which a sentence says so of what is counted, or of whom it happened to."""
    if not says_none(told):
        return  # most sentences, without a look at what is before them
    if wanted.measure not in ("count", "any") or not is_of_event(told, wanted, before):
        return
    for place, word in enumerate(told.words[:-1]):
        behind = [one for one in told.words[place + 1 : place + 8] if one.clause == word.clause]
        lead = {one.low for one in told.words[max(0, place - 4) : place]}
        if not lead & _OPEN and (
            _has_none(word, behind, wanted) or _is_undone(word, behind, wanted)
        ):
            yield Value(0.0, "", "", "", places[place], _TIE)


def says_none(told: Reading) -> bool:
    """Whether a sentence says of anything that there is none."""
    return any(word.low in NONE for word in told.words)


def _has_none(word: Word, behind: Sequence[Word], wanted: Wanted) -> bool:
    """ "No captives remain"."""
    if word.low != "no" or not behind or behind[0].low in _STEPS or wanted.measure != "count":
        return False
    return any(alike(one, other.stem) for one in wanted.head for other in behind[:3] if other.stem)


def _is_undone(word: Word, behind: Sequence[Word], wanted: Wanted) -> bool:
    """ "Nobody has died", "no one was killed": not "nobody was seriously hurt"."""
    is_no_one = word.low == "no" and bool(behind) and behind[0].low == "one"
    if not (word.low in _NOBODY or is_no_one) or not (wanted.occasion and wanted.counts_anybody):
        return False
    rest = [one for one in behind[is_no_one:] if one.low not in _BEEN]
    return bool(rest and deeds((rest[0].stem,)) & wanted.deeds)
