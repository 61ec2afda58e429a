"""The elements of a JSON list, cut out of a stream without parsing it."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from index.readers.base import MAX_RECORD_BYTES

_LIST_KEY = re.compile(rb'"(?:articles|items|data|results)"\s*:\s*\Z')
"""How an object announces the list of its articles."""
_TEXT_KEY = re.compile(rb'"(?:text|body|content)"\s*:')
"""An object with such a key is an article itself, whatever lists it has as well."""
_LONGEST_KEY = 64
_MARK = re.compile(rb'["\[\]{},]')
_IN_STRING = re.compile(rb'["\\]')
_STEPS = {b"[": 1, b"{": 1, b",": 0, b"]": -1, b"}": -1}

_Edge = Literal["comma", "list", "end", "object"]
"""Where an element ends: at a comma, before or at the end of a list, with an object alone."""


class Element(NamedTuple):
    """The bytes between two commas, and the line that they begin on."""

    line: int
    data: bytes | None
    """None for an element over the limit."""


class Elements:
    """Reads one stream, chunk by chunk, and holds one element at most.

    Only quotes, brackets and commas are looked at, so that no depth and no broken element stops the
    reading. Objects that simply follow each other are elements too.
    """

    def __init__(self) -> None:
        self.line = 1
        """Where the current element begins."""
        self._depth = 0
        self._base = 0
        """The depth at which commas part the elements: 0 outside of every list."""
        self._quoted = False
        self._escaped = 0
        """Bytes of the next chunk, 0 or 1, that an escape at the end of this one covers."""
        self._wrapped = False
        """Whether the current object had a list of articles, and thus is none itself."""
        self._has_text = False
        self._parts: list[bytes] = []
        self._length = 0
        self._line_breaks = 0

    @property
    def is_open(self) -> bool:
        """Whether a bracket or a quote still waits for its end."""
        return self._depth > 0 or self._quoted

    def of(self, chunks: Iterable[bytes]) -> Iterator[Element]:
        """All elements, the last one also where its list is not closed."""
        for chunk in chunks:
            yield from self._feed(chunk)
        if self._depth == self._base and not self._quoted:
            yield from self._cut("comma")

    def _feed(self, chunk: bytes) -> Iterator[Element]:
        start = 0
        for match in self._marks(chunk):
            if edge := self._edge(match, start):
                self._take(chunk[start : match.end() if edge == "object" else match.start()])
                yield from self._cut(edge)
                start = match.end()
            self._depth = max(0, self._depth + _STEPS[match.group()])
        self._take(chunk[start:])

    def _marks(self, chunk: bytes) -> Iterator[re.Match[bytes]]:
        """Brackets and commas outside of strings."""
        position, self._escaped = self._escaped, 0
        while match := (_IN_STRING if self._quoted else _MARK).search(chunk, position):
            position = match.end()
            if match.group() == b"\\":
                position += 1
            elif match.group() == b'"':
                self._quoted = not self._quoted
            else:
                yield match
        self._escaped = max(0, position - len(chunk))

    def _edge(self, match: re.Match[bytes], start: int) -> _Edge | None:
        mark = match.group()
        if mark == b",":
            return "comma" if self._depth == self._base else None
        if mark == b"[":
            return "list" if self._begins_list(match, start) else None
        if mark == b"{":
            return None
        if self._base:
            return "end" if self._depth == self._base else None
        return "object" if self._depth <= 1 else None

    def _begins_list(self, match: re.Match[bytes], start: int) -> bool:
        if self._base or self._depth > 1:
            return False
        if self._depth == 0:
            return True
        near = match.string[max(start, match.start() - _LONGEST_KEY) : match.start()]
        before = b"".join(part[-_LONGEST_KEY:] for part in self._parts[-2:])
        if not _LIST_KEY.search(before + near):
            return False
        return not (self._has_text or _TEXT_KEY.search(match.string, start, match.start()))

    def _cut(self, edge: _Edge) -> Iterator[Element]:
        """End the current element and begin the next; an object around a list is none."""
        is_wrapper = self._depth == 1 if edge == "list" else self._wrapped and not self._base
        if self._length and not is_wrapper:
            yield Element(self.line, b"".join(self._parts) or None)
        if edge == "list":
            self._base = self._depth + 1
        elif edge == "end":
            self._base, self._wrapped = 0, self._depth > 1
        elif edge == "object":
            self._wrapped = False
        self.line += self._line_breaks
        self._parts, self._length, self._line_breaks, self._has_text = [], 0, 0, False

    def _take(self, piece: bytes) -> None:
        """Make the piece part of the current element, which never begins with white space."""
        if not self._length:
            self.line += piece[: len(piece) - len(piece.lstrip())].count(b"\n")
            piece = piece.lstrip()
        self._length += len(piece)
        self._line_breaks += piece.count(b"\n")
        if self._length > MAX_RECORD_BYTES:
            self._parts = []
        elif piece:
            self._parts.append(piece)
            self._has_text |= not self._base and bool(_TEXT_KEY.search(piece))
