"""Taking Markdown and HTML out of a stream, character by character.

What is left is the plain text and its line breaks. Thoughts (`<think>…</think>`), tags and fences
go; what they surround stays. Each character is read once and only a few are held back, so the
pieces in which a stream arrives change nothing.
"""

import re
from collections.abc import Iterator

from assistant.cleaning import is_invisible

_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_THOUGHTS = frozenset({"think", "thinking", "thought", "thoughts", "reasoning"})
_HIDDEN = _THOUGHTS | {"script", "style", "tool_call", "tool_response"}
"""Tags whose content goes with them."""

_BREAKING = re.compile(r"/?(?:br|p|li|ul|ol|div|tr|td|th|table|h[1-6]|hr|pre|[|｜].*)/?", re.DOTALL)
_ENTITIES = {"amp": "&", "quot": '"', "apos": "'", "#39": "'", "#x27": "'", "nbsp": " "}
_ANGLES = {"lt": "<", "#60": "<", "#x3c": "<", "#x3C": "<", "gt": ">", "#62": ">", "#x3e": ">"}
_TAG_ENDS = (">", "&gt;", "&#62;", "&#x3e;")
_MAX_HELD = 24
_LINE_START = re.compile(r"[\s>#•▪◦●‣+–—-]*(?:\d{1,3}[.)]?)?")
_LIST_MARK = re.compile(r"(?:[\s>#•▪◦●‣]|[+–—-]+(?=\s))*(?:\d{1,3}[.)]\s)?\s*")


class Unmarker:
    """Turns a stream of Markdown and HTML into plain text.

    One of its states holds at any time, each a method that takes the next character: text, a tag,
    something hidden, an entity, the words after a fence.
    """

    def __init__(self) -> None:
        self._state = self._text
        self._held = ""
        """An undecided beginning, of at most `_MAX_HELD` characters that matter."""
        self._tail = ""
        """The last characters inside of a tag."""
        self._closing = ""
        """The tag that ends what is hidden now."""
        self._run = ""
        """Stars, underscores, backticks or tildes that are not over yet."""
        self._last = "\n"
        self._line: str | None = ""
        """The beginning of a line, while it may still be a list's mark; None inside of a line."""
        self.thought_ended = False
        """Whether a `</think>` came that nothing had opened: all before it was a thought."""

    def feed(self, char: str) -> Iterator[str]:
        """The characters that are now known to be text."""
        if is_invisible(char):
            return
        for plain in self._state("\n" if char in _LINE_BREAKS else char):
            yield from self._lined(plain)

    def finish(self) -> Iterator[str]:
        """The rest, when the stream is over."""
        held = self._held if self._state in (self._entity, self._fence) else ""
        rest = held + self._marks("")
        self._state, self._held = self._text, ""
        for plain in rest:
            yield from self._lined(plain)
        yield from _unlisted((self._line or "") + "\n")
        self._line = None

    def _text(self, char: str) -> Iterator[str]:
        if self._held == "<":
            yield from self._after_angle(char)
            return
        if self._held == "\\":
            self._held = ""
            if not (char.isascii() and not char.isalnum()):
                yield from self._plain("\\")
        if char in "*_`~":
            if self._run and self._run[0] != char:
                yield from self._plain(self._marks(char))
            self._run += char if len(self._run) < 3 else ""
            return
        if self._run == "```" and self._last == "\n":
            self._run, self._state = "", self._fence
            yield from self._fence(char)
            return
        yield from self._plain(self._marks(char))
        if char in "<\\":
            self._held = char
        elif char == "&":
            self._state = self._entity
            self._held = char
        else:
            yield from self._plain(char)

    def _after_angle(self, char: str) -> Iterator[str]:
        """`<` is text before a space or a number only; else it begins a tag or is dropped."""
        self._held = ""
        if char.isspace() or char.isdigit() or char == "=":
            yield from self._plain("<")
        elif char.isalpha() or char in "/!?|｜":
            self._state = self._tag
            self._held = self._tail = char
            return
        yield from self._text(char)

    def _tag(self, char: str) -> Iterator[str]:
        """Until `>`; a line break ends what never was a tag, and what it held stays away."""
        self._tail = (self._tail + char.lower())[-6:]
        is_ended = self._tail.endswith(_TAG_ENDS)
        if not is_ended and char != "\n":
            self._held += char if len(self._held) < _MAX_HELD else ""
            return
        inside = self._held.lower()
        self._held, self._state = "", self._text
        name = re.split(r"\s|&", inside, maxsplit=1)[0]
        if name in _HIDDEN and is_ended:
            self._state, self._held = self._hidden, ""
            self._closing = f"</{name}>"
        elif name[:1] == "/" and name[1:] in _THOUGHTS:
            self.thought_ended = True
        if char == "\n" or _BREAKING.fullmatch(name):
            yield from self._plain("\n")

    def _hidden(self, char: str) -> Iterator[str]:
        self._held = (self._held + char.lower())[-len(self._closing) :]
        if self._held == self._closing:
            self._held, self._state = "", self._text
        yield from ()

    def _entity(self, char: str) -> Iterator[str]:
        """`&amp;` and a few others are characters, `&lt;` may begin a tag, the rest is dropped."""
        if char == ";":
            name, self._held, self._state = self._held[1:], "", self._text
            if name in _ANGLES:
                yield from self._text(_ANGLES[name])
            else:
                yield from self._plain(_ENTITIES.get(name, "" if name else "&;"))
        elif (char.isalnum() or char == "#") and len(self._held) < 12:
            self._held += char
        else:
            held, self._held, self._state = self._held, "", self._text
            yield from self._plain(held)
            yield from self._text(char)

    def _fence(self, char: str) -> Iterator[str]:
        """After ``` at the beginning of a line: the name of a language is no text."""
        if char == "\n":
            self._held, self._state = "", self._text
            yield from self._plain("\n")
        elif (char.isalnum() or char in "+-#.") and len(self._held) < _MAX_HELD:
            self._held += char
        elif char == "`":
            return
        else:
            held, self._held, self._state = self._held, "", self._text
            yield from self._plain(held)
            yield from self._text(char)

    def _marks(self, following: str) -> str:
        """A finished run of marks: text between letters (snake_case) or numbers (3*4), else not."""
        run, self._run = self._run, ""
        before = self._last
        if run[:1] == "_" and before.isalnum() and following.isalnum():
            return run
        if run[:1] == "*" and before.isdigit() and following.isdigit():
            return "×"
        if run == "~":
            return run
        return ""

    def _plain(self, text: str) -> Iterator[str]:
        if text:
            self._last = text[-1]
        yield from text

    def _lined(self, char: str) -> Iterator[str]:
        """Characters of a line without the marks of lists, headings and quotations before them."""
        if char == "\n":
            held, self._line = self._line or "", ""
            yield from _unlisted(held + "\n")
            yield "\n"
            return
        if self._line is None:
            yield char
            return
        self._line += char
        if _LINE_START.fullmatch(self._line) and len(self._line) < _MAX_HELD:
            return
        held, self._line = self._line, None
        yield from _unlisted(held)


def _unlisted(beginning: str) -> str:
    return _LIST_MARK.sub("", beginning, count=1)
