"""The words that texts are written in, each cut, stemmed and looked at once.

A passage has some hundred and fifty words, a search reads sixty passages, and nearly every word of
them was met before. So texts become rows of numbers, and what their words mean to ranking is read
off tables, for all texts of a search at once.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, repeat
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.integer[Any]]

_LINE = "\0"
"""The end of a line as a word: no stored text holds it."""
_TEXT = "\0\0"
"""The end of a text."""
_FIRST_ROOM = 4_096
_COLUMNS = 7
_START, _SIZE, _FRESH, _ENDS, _BEGINS, _ENDS_LINE, _ENDS_TEXT = range(_COLUMNS)
"""Where a word's terms begin among all, how many it has, its fresh word, and whether a sentence may
end with it, or begin, and whether it ends a line, or a text."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_SENTENCE_BEGIN = re.compile(r"[\"'“‘(\[]?[A-Z0-9]")
"""Good enough to measure, not to quote."""
_AROUND = "\"'“”‘’()[]{}<>.,;:!?…«»–—-*"


@lru_cache(20_000)
def fresh_word(word: str) -> str:
    """A capitalised word or a number, bare and lower-cased; empty for any other word.

    The last 20,000 words, some three megabytes, are remembered: sentences are read after passages.
    """
    if word[0].islower():
        return ""
    bare = word.strip(_AROUND)
    is_name = bare[:1].isdigit() or (bare[:1].isupper() and len(bare) > 1)
    return bare.lower() if is_name else ""


@dataclass(frozen=True)
class Cut:
    """Texts, cut into terms: every array has a place for each term of all texts in a row."""

    terms: "Numbers"
    """By their numbers in the vocabulary."""
    texts: "Numbers"
    """Which text each stands in."""
    sentences: "Numbers"
    """Which sentence each stands in, of all in a row."""
    fresh: Sequence[frozenset[str]]
    """The capitalised words and numbers of each text that were not known before."""


class Vocabulary:
    """Words as they stand between spaces, numbered as they come; threads may share it."""

    def __init__(self, analyze: Callable[[str], Sequence[str]]) -> None:
        """`analyze` makes terms of a word; those of a text must be those of its words in a row."""
        import numpy as np

        self._analyze = analyze
        self._learning = Lock()
        self._numbers: dict[str, int] = {}
        self._rows: Numbers = np.zeros((_FIRST_ROOM, _COLUMNS), dtype=np.int32)
        self._pool: Numbers = np.zeros(_FIRST_ROOM, dtype=np.int32)
        self._pooled = 0
        self._terms: dict[str, int] = {}
        self._fresh: dict[str, int] = {"": 0}
        self._fresh_words = [""]

    def __len__(self) -> int:
        """Its words; one of many terms, as a line of Chinese is, counts as so many."""
        return max(len(self._numbers), self._pooled)

    def cut(self, texts: Sequence[str], known: Iterable[str] = ()) -> Cut:
        """Texts as terms, in the order in which they are given; what is known is not fresh."""
        import numpy as np

        rows = self._rows_of(_spaced(texts).split())
        ends = rows[:, _ENDS_TEXT]
        of = np.cumsum(ends) - ends
        begins = (rows[:, _ENDS_LINE] | ends) > 0
        begins[1:] |= (rows[:-1, _ENDS] & rows[1:, _BEGINS]) > 0
        sizes = rows[:, _SIZE]
        first = np.repeat(rows[:, _START] - np.cumsum(sizes) + sizes, sizes)
        return Cut(
            terms=self._pool.take(first + np.arange(len(first))),
            texts=np.repeat(of, sizes),
            sentences=np.repeat(np.cumsum(begins), sizes),
            fresh=self._fresh_of(len(texts), of, rows[:, _FRESH], known),
        )

    def positions(self, positions: Mapping[str, int]) -> "Numbers":
        """For each term that a text was cut into until now its position, -1 where it has none."""
        import numpy as np

        found = np.full(len(self._terms), -1)
        for term, position in positions.items():
            number = self._terms.get(term, len(found))
            if number < len(found):
                found[number] = position
        return found

    def _rows_of(self, words: Sequence[str]) -> "Numbers":
        import numpy as np

        known = map(self._numbers.get, words, repeat(-1))
        numbers = np.fromiter(known, dtype=np.intp, count=len(words))
        if len(places := (numbers < 0).nonzero()[0]):
            unknown = [words[place] for place in places.tolist()]
            with self._learning:
                self._learn([word for word in dict.fromkeys(unknown) if word not in self._numbers])
            numbers[places] = [self._numbers[word] for word in unknown]
        return self._rows.take(numbers, axis=0)

    def _learn(self, words: Sequence[str]) -> None:
        if not words:
            return
        known = self._terms
        pool: list[int] = []
        rows: list[tuple[int, ...]] = []
        for word in words:
            terms = self._analyze(word)
            rows.append((self._pooled + len(pool), len(terms), *self._looks(word)))
            pool += [known.setdefault(term, len(known)) for term in terms]
        self._pool = _with(self._pool, pool, at=self._pooled)
        self._pooled += len(pool)
        first = len(self._numbers)
        self._rows = _with(self._rows, rows, at=first)
        # Last, so that whoever finds a number finds its row.
        self._numbers.update(zip(words, range(first, first + len(words)), strict=True))

    def _looks(self, word: str) -> tuple[int, int, int, int, int]:
        """What a row says beside the terms."""
        fresh = self._fresh.setdefault(name := fresh_word(word), len(self._fresh))
        if fresh == len(self._fresh_words):
            self._fresh_words.append(name)
        ends = not word[-1].isalnum() and _SENTENCE_END.search(word)
        begins = not word[0].islower() and _SENTENCE_BEGIN.match(word)
        return fresh, bool(ends), bool(begins), word == _LINE, word == _TEXT

    def _fresh_of(
        self, count: int, of: "Numbers", fresh: "Numbers", known: Iterable[str]
    ) -> list[frozenset[str]]:
        is_fresh = fresh > 0
        for number in filter(None, map(self._fresh.get, known)):
            is_fresh &= fresh != number
        at = is_fresh.nonzero()[0]
        bounds = of[at].searchsorted(range(count + 1)).tolist()
        words = [self._fresh_words[number] for number in fresh[at].tolist()]
        return [frozenset(words[a:b]) for a, b in pairwise(bounds)]


def _spaced(texts: Sequence[str]) -> str:
    """All texts in one, with the ends of lines and texts as words.

    So are the commonest marks, which spares the vocabulary many words and changes no term.
    """
    joined = f" {_TEXT} ".join((*texts, "")).replace("\n", f" {_LINE} ")
    return joined.replace(", ", " , ").replace(". ", " . ")


def _with(
    held: "Numbers", more: Sequence[int] | Sequence[tuple[int, ...]], *, at: int
) -> "Numbers":
    """The array with more from there on, or a longer copy; who has the old one may read on."""
    import numpy as np

    end = at + len(more)
    if end > len(held):
        longer = np.zeros((max(end, 2 * len(held)), *held.shape[1:]), dtype=held.dtype)
        longer[:at] = held[:at]
        held = longer
    if more:
        held[at:end] = more
    return held
