"""What a sentence must tell to answer: a number of the very things that are asked for, a cause.

Of English only causes are known here: the ranking of sentences was fitted on it, and `figures`
reads its numbers.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from assistant.sought.asking import ABOUT_IT, ANYBODY, CAUSE, COUNTERS, GIVEN, LIGHT, NUMBER
from assistant.sought.numerals import tells_a_number

Terms = Callable[[str], list[str]]
Kind = Literal["number", "cause", "other"]
_INSIDE = re.compile("[\u055b\u055c\u055e]")
"""Armenian marks of stress, exclamation and question: they stand inside words."""
_CLAUSE = re.compile(r"[?!.,;:。？！、，；՞։؟،؛]")
_PAIRED = ("zh", "ja")
"""Languages whose terms are pairs of characters: one thing is several of them."""


@dataclass(frozen=True)
class Sought:
    """What a question wants to be told: a number of some things, a cause, what somebody is."""

    text: str
    """The question, in lower case."""
    language: str
    kind: Kind
    things: frozenset[str] = frozenset()
    """Terms of what is counted or asked about; empty where the question names none."""
    anybody: frozenset[str] = frozenset()
    """Those of them that count whoever something happened to."""

    @property
    def is_needed(self) -> bool:
        """Whether a sentence that does not tell it is no answer at all."""
        return self.kind == "number" or bool(self.things)

    def is_told(self, text: str, terms: Iterable[str], *, alone: bool) -> bool:
        """Whether a sentence tells it; `alone`, it proves by itself that it is about the question.

        One that does not must name the very thing, and not just people.
        """
        low = _plain(text)
        if self.kind == "cause":
            return bool(GIVEN[self.language].search(low))
        wanted = self.things | self.anybody if alone else self.things
        if not self._names(wanted, frozenset(terms)) and (wanted or not alone):
            return False
        return self.kind == "other" or tells_a_number(low, self.language, self.text)

    def _names(self, wanted: frozenset[str], told: frozenset[str]) -> bool:
        return wanted <= told if self.language == "ja" and wanted else bool(wanted & told)


def sought(question: str, language: str, terms: Terms) -> Sought:
    """Read what a question asks for; `terms` gives the stemmed content words of a text."""
    low = _plain(question)
    if language == "ja" and (found := ABOUT_IT.search(low)):
        asks_a_number = bool(NUMBER["ja"].search(low))
        things = frozenset(terms(found["thing"]))
        return Sought(low, language, "number" if asks_a_number else "other", things)
    if language in NUMBER and (found := NUMBER[language].search(low)):
        return _numbered(low, language, found, terms)
    is_why = language in CAUSE and CAUSE[language].search(low)
    return Sought(low, language, "cause" if is_why else "other")


def _numbered(low: str, language: str, found: re.Match[str], terms: Terms) -> Sought:
    """What is counted stands behind "how many", or else before it."""
    behind = _CLAUSE.split(low[found.end() :], maxsplit=1)[0].strip()
    if language == "zh":
        behind = COUNTERS.sub("", behind)
    anybody = frozenset(one for word in behind.split() if word in ANYBODY for one in terms(word))
    counted = " ".join(word for word in behind.split() if word not in LIGHT | ANYBODY)
    things = terms(counted)[: 2 if language in _PAIRED else 1]
    if not things and not anybody:
        things = terms(_CLAUSE.split(low[: found.start()])[-1])[-1:]
    return Sought(low, language, "number", frozenset(things), anybody)


def _plain(text: str) -> str:
    return _INSIDE.sub("", text.lower())
