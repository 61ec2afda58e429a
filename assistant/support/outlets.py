"""Where a text names the outlet of its quotes: "USA Today" is no day, "France 24" is no number."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from assistant.support.words import Word


def named_places(words: Sequence[Word], outlets: Iterable[Sequence[Word]]) -> frozenset[int]:
    """Places of words in an outlet's whole name, of several words or after "according to"."""
    named = _named(words, outlets)
    return _places(run for run in named if len(run) > 1 or _is_attribution(words, run))


def attributed_places(words: Sequence[Word], outlets: Iterable[Sequence[Word]]) -> frozenset[int]:
    """Those of names that end a clause behind "according to": what is a number nowhere else."""
    return _places(run for run in _named(words, outlets) if _is_attribution(words, run))


def _places(runs: Iterable[range]) -> frozenset[int]:
    return frozenset(chain.from_iterable(runs))


def _named(words: Sequence[Word], outlets: Iterable[Sequence[Word]]) -> Iterator[range]:
    """Where a whole name stands, with capitals where it has them: "in the USA today" is a day."""
    for name in filter(None, map(_bare, outlets)):
        for first in range(len(words) - len(name) + 1):
            if all(_is_same(words[first + at], one) for at, one in enumerate(name)):
                yield range(first, first + len(name))


def _bare(name: Sequence[Word]) -> Sequence[Word]:
    return name[1:] if len(name) > 1 and name[0].low == "the" else name


def _is_same(word: Word, named: Word) -> bool:
    return word.low == named.low and (word.is_capital or not named.is_capital)


def _is_attribution(words: Sequence[Word], run: range) -> bool:
    before = [word.low for word in words[max(0, run.start - 3) : run.start] if word.low != "the"]
    end = run.stop
    is_last = end == len(words) or words[end].clause != words[end - 1].clause
    return before[-2:] == ["according", "to"] and is_last
