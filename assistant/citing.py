"""Reading a model's stream: plain sentences, each with the passages that it cites.

Marks are resolved while they arrive, whatever the pieces: `[k7m2]`, several in one bracket or in a
row, before or after the full stop, in full-width brackets, with `†source` behind the id. An id
that was not given means nothing and is dropped. Nothing of Markdown or HTML is left, and no
address. See `Unmarker` for the first and `Sentences` for the last step.
"""

import re
import unicodedata
from collections.abc import Mapping

from assistant.cleaning import CLOSING, ID, OPENING
from assistant.sentences import Cited, Sentences
from assistant.unmarking import Unmarker
from index import Hit

__all__ = ["Cited", "Reader"]

_MAX_BRACKET = 160
"""Longer ones hold no ids."""

_ROUND = "(（"
_ENDS = {**dict.fromkeys(OPENING, CLOSING), **dict.fromkeys(_ROUND, ")）")}
_ID_IN = re.compile(rf"(?<![a-z0-9]){ID}(?![a-z0-9])")
_FILLING = re.compile(
    r"(?:\b(?:sources?|passages?|ids?|see|and|lines?|l|x)(?![a-z])|\d{1,3}(?!\d)|[\W_])*"
)
"""What may stand beside ids, or alone in a bracket that means nothing here, such as [1]."""

_CONTROL = re.compile(r"/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)")
_INVENTED = re.compile(r"\^?(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{3,12}(?:†\w*)?")
"""An id of a model's own making, like a1b2."""


class Reader:
    """Reads one answer; `known` are the ids that the model was given."""

    def __init__(self, known: Mapping[str, Hit]) -> None:
        self._known = known
        self._unmarker = Unmarker()
        self._sentences = Sentences(known)
        self._bracket = ""
        """What an opening bracket began."""
        self._closed: str | None = None
        """A whole square bracket, after which an address may follow; empty where it was a mark."""
        self._depth = 0
        """Of round brackets around an address that is being skipped."""
        self._bang = False
        """Whether a `!` came last, which may begin a picture."""

    @property
    def refused(self) -> bool:
        """Whether the model wrote that the passages do not answer."""
        return self._sentences.refused

    @property
    def false_premise(self) -> bool:
        """Whether the model wrote that the question assumes what is not so."""
        return self._sentences.false_premise

    def feed(self, delta: str) -> list[Cited]:
        """The sentences that are complete with this piece of the stream."""
        for char in delta:
            for plain in self._unmarker.feed(char):
                self._read(plain)
            if self._unmarker.thought_ended:
                self._unmarker.thought_ended = False
                self._forget()
        return self._sentences.done()

    def finish(self, *, cut: bool = False) -> list[Cited]:
        """The sentences that are left when the stream is over.

        Where it was cut off the last one is dropped: of "3,000 died" it may say "3".
        """
        for plain in self._unmarker.finish():
            self._read(plain)
        self._settle()
        self._sentences.finish(cut=cut)
        return self._sentences.done()

    def _read(self, char: str) -> None:
        if self._depth:
            self._skip(char)
        elif self._bracket:
            self._in_bracket(char)
        else:
            self._outside(char)

    def _skip(self, char: str) -> None:
        """An address, to its end or the end of the line."""
        self._depth += (char == "(") - (char == ")")
        if char == "\n":
            self._depth = 0
            self._outside(char)

    def _outside(self, char: str) -> None:
        if self._closed is not None and char == "(":
            self._depth, self._bang = 1, False
            self._write(self._closed[1:-1])
            self._closed = None
            return
        if char != "[" or self._closed is not None:
            self._settle()
        if char in _ENDS:
            self._bracket = char
        elif char == "]":
            self._closed = ""
        elif char == "!":
            self._bang = True
        else:
            self._write(char)

    def _in_bracket(self, char: str) -> None:
        if char in _ENDS[self._bracket[0]]:
            whole, self._bracket = self._bracket + char, ""
            self._resolve(whole)
        elif char in _ENDS or char == "\n" or len(self._bracket) >= _MAX_BRACKET:
            self._settle()
            self._outside(char)
        elif char != "]":
            self._bracket += char

    def _resolve(self, whole: str) -> None:
        """A whole bracket: a mark, a mark that means nothing, or text."""
        inner = unicodedata.normalize("NFKC", whole[1:-1]).casefold()
        ids = _ID_IN.findall(inner)
        hits = [self._known[name] for name in ids if name in self._known]
        is_mark = bool(_FILLING.fullmatch(_ID_IN.sub("", inner))) and set(inner) != {"."}
        is_round = whole[0] in _ROUND
        if (hits and is_mark) if is_round else (hits or is_mark or _is_invented(whole[1:-1])):
            if hits:
                self._settle()
            self._sentences.cite(hits)
            self._closed = None if is_round else ""
        elif is_round:
            self._settle()
            self._write(whole)
        else:
            self._closed = whole

    def _settle(self) -> None:
        """What is held back is text after all; a bracket without an end loses its beginning."""
        held = (self._closed or "") + self._bracket.removeprefix("[")
        if self._bang:
            held = "!" + held
        self._bang, self._closed, self._bracket = False, None, ""
        self._write(held)

    def _write(self, text: str) -> None:
        for char in text:
            self._sentences.char(char)

    def _forget(self) -> None:
        """All so far was a thought."""
        self._bang, self._closed, self._bracket = False, None, ""
        self._sentences.drop()


def _is_invented(inner: str) -> bool:
    """Whether a bracket holds nothing but ids that nobody gave, or words of a chat template."""
    tokens = re.split(r"[\s,;]+", inner)
    return all(_INVENTED.fullmatch(token) or _CONTROL.fullmatch(token) for token in tokens)
