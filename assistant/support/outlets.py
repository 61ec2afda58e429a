"""Where a text names the outlet of its quotes: "USA Today" is no day, "France 24" is no number."""

from collections.abc import Iterable, Iterator, Sequence

from assistant.support.words import Word


def named_places(words: Sequence[Word], outlets: Iterable[Sequence[Word]]) -> frozenset[int]:
    """Places of words in an outlet's whole name, of several words or after "according to"."""
    return frozenset(
        place
        for name in map(_bare, outlets)
        for first in _starts(words, name)
        if len(name) > 1 or _is_attribution(words, first, first + len(name))
        for place in range(first, first + len(name))
    )


def attributed_places(words: Sequence[Word], outlets: Iterable[Sequence[Word]]) -> frozenset[int]:
    """Those of names that end a clause behind "according to": what is a number nowhere else."""
    return frozenset(
        place
        for name in map(_bare, outlets)
        for first in _starts(words, name)
        if _is_attribution(words, first, first + len(name))
        for place in range(first, first + len(name))
    )


def _bare(name: Sequence[Word]) -> Sequence[Word]:
    return name[1:] if len(name) > 1 and name[0].low == "the" else name


def _starts(words: Sequence[Word], name: Sequence[Word]) -> Iterator[int]:
    """Where a whole name stands, with capitals where it has them: "in the USA today" is a day."""
    for first in range(len(words) - len(name) + 1) if name else ():
        if all(_is_same(words[first + at], one) for at, one in enumerate(name)):
            yield first


def _is_same(word: Word, named: Word) -> bool:
    return word.low == named.low and (word.is_capital or not named.is_capital)


def _is_attribution(words: Sequence[Word], first: int, end: int) -> bool:
    before = [word.low for word in words[max(0, first - 3) : first] if word.low != "the"]
    is_last = end == len(words) or words[end].clause != words[end - 1].clause
    return before[-2:] == ["according", "to"] and is_last
