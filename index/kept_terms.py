"""The terms of texts that were read lately, so that one text is not cut and stemmed many times."""

from collections import OrderedDict
from sys import getsizeof
from threading import Lock

from index import terms as analysis

MOST_BYTES = 16_000_000
"""About 5,000 passages with their sentences: those of a few dozen questions."""

_GAP = "\0"
"""Between terms, which are letters and digits."""
_ENTRY = 250
"""Bytes that an entry takes beside its two strings."""


class KeptTerms:
    """Terms by text and stemmer, the ones used longest ago dropped first; threads may share it.

    The text itself is the key, so that nothing that changes in an archive can make an entry wrong.
    Terms are kept as one string, which takes a tenth of the memory of a list and is quickly split.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._changing = Lock()
        self.bytes = 0
        """What is taken now."""

    def of(self, text: str, stemmer: str) -> list[str]:
        """The terms of a text, in order: a new list each time."""
        key = text, stemmer
        with self._changing:
            if (joined := self._kept.get(key)) is not None:
                self._kept.move_to_end(key)
        if joined is None:
            found = analysis.terms(text, stemmer)
            self._keep(key, _GAP.join(found))
            return found
        return joined.split(_GAP) if joined else []

    def _keep(self, key: tuple[str, str], joined: str) -> None:
        size = _size(key, joined)
        with self._changing:
            if key in self._kept or size > self._most_bytes:
                return
            self._kept[key] = joined
            self.bytes += size
            while self.bytes > self._most_bytes:
                self.bytes -= _size(*self._kept.popitem(last=False))


def _size(key: tuple[str, str], joined: str) -> int:
    return _ENTRY + getsizeof(key[0]) + getsizeof(joined)
