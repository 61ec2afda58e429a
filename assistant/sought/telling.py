"""What a sentence must tell to answer: a number of the very things that are asked for, a cause.

Of English only causes are known here: the ranking of sentences was fitted on it, and `figures`
reads its numbers.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.sought.asking import (
    ABOUT_IT,
    ANYBODY,
    CAUSE,
    CLOSE,
    COUNTERS,
    GIVEN,
    HINTED,
    LIGHT,
    NUMBER,
    UNTOLD,
)
from assistant.sought.matching import plain
from assistant.sought.numerals import tells_a_number

Terms = Callable[[str], list[str]]
Kind = Literal["number", "cause", "other"]
_CLAUSE = re.compile(r"[?!.,;:。？！、，；՞։؟،؛]")
_GRAMMAR = "有是了约約大概共达達到为為"
"""Between a thing and the words that ask of it in Chinese."""
_RUN = re.compile("[\u3400-\u9fff々]+|[\u30a1-\u30fa\u30fc]+")
"""What stands in kanji or katakana: the words of a Japanese question, without its grammar."""
_LONGEST_RUN = 3
"""Characters; longer ones are several words."""
_BESIDE = 4
"""Words between a number and what it counts."""


@dataclass(frozen=True)
class Sought:
    """What a question wants to be told: a number of some things, a cause, what somebody is."""

    text: str
    """The question, in lower case."""
    language: str
    kind: Kind
    things: frozenset[str] = frozenset()
    """Terms of what is counted or asked about, in Japanese as it is written; empty for none."""
    anybody: frozenset[str] = frozenset()
    """Those of them that count whoever something happened to."""
    is_close: bool = False
    """Whether things are counted, whose number stands beside them, and nothing is measured."""

    @property
    def is_needed(self) -> bool:
        """Whether a sentence that does not tell it is no answer at all."""
        return self.kind == "number" or bool(self.things)

    def may_tell(self, text: str) -> bool:
        """Whether a sentence may give the cause that is asked for, in whatever words."""
        low = plain(text)
        return bool(GIVEN[self.language].search(low) or HINTED.search(low))

    def is_told(self, text: str, terms: Terms, *, alone: bool) -> bool:
        """Whether a sentence tells it; `alone`, it proves by itself that it is about the question.

        One that does not must name the very thing, and not just people.
        """
        low = plain(text)
        if self.kind == "cause":
            return bool(GIVEN[self.language].search(low)) and not UNTOLD.search(low)
        wanted = self.things | self.anybody if alone else self.things
        if not wanted and (self.kind == "other" or not alone):
            return False
        if self.language == "ja":
            told = [low] if all(one in low for one in wanted) else []
        else:
            told = list(self._around(low, wanted, terms)) if wanted else [low]
        if self.kind == "other":
            return bool(told)
        return any(tells_a_number(one, self.language, self.text) for one in told)

    def _around(self, low: str, wanted: frozenset[str], terms: Terms) -> Iterator[str]:
        """The text, or where things are counted the words on both sides of each that is named."""
        if not self.is_close:
            yield from [low] if wanted & {*terms(low)} else []
            return
        words = low.split()
        for place, word in enumerate(words):
            if wanted & {*terms(word)}:
                yield " ".join(words[max(0, place - _BESIDE) : place + _BESIDE + 1])


def sought(question: str, language: str, terms: Terms, known: Collection[str]) -> Sought:
    """Read what a question asks for.

    `terms` gives the stemmed words of a text; those of the question that count are `known`.
    """
    low = plain(question)
    is_why = language in CAUSE and CAUSE[language].search(low)
    asks_a_number = NUMBER[language].search(low) if language in NUMBER and not is_why else None
    kind: Kind = "cause" if is_why else "number" if asks_a_number else "other"
    if language == "ja":
        return Sought(low, language, kind, _japanese_things(low, asks_a_number))
    if asks_a_number:
        return _numbered(
            low, language, asks_a_number, lambda text: [one for one in terms(text) if one in known]
        )
    return Sought(low, language, kind)


def _japanese_things(low: str, asks_a_number: re.Match[str] | None) -> frozenset[str]:
    """What the question is about, else what is counted behind "how many", or before it."""
    if about := ABOUT_IT.search(low):
        return frozenset(_head(run) for run in _RUN.findall(about["thing"]))
    if not asks_a_number:
        return frozenset()
    behind = _CLAUSE.split(low[asks_a_number.end() :], maxsplit=1)[0]
    return frozenset(_RUN.findall(behind)[:1] or _RUN.findall(low[: asks_a_number.start()])[-1:])


def _head(compound: str) -> str:
    """What a long word is at its end: of "Mayor Tanaka", the mayor."""
    return compound[-2:] if len(compound) > _LONGEST_RUN else compound


def _numbered(low: str, language: str, found: re.Match[str], terms: Terms) -> Sought:
    """What is counted stands behind "how many", or else before it."""
    behind = _CLAUSE.split(low[found.end() :], maxsplit=1)[0].strip()
    before = _CLAUSE.split(low[: found.start()])[-1]
    if language == "zh":
        behind, before = COUNTERS.sub("", behind), before.rstrip(_GRAMMAR)
    anybody = frozenset(one for word in behind.split() if word in ANYBODY for one in terms(word))
    counted = " ".join(word for word in behind.split() if word not in LIGHT | ANYBODY)
    things = terms(counted)[: 2 if language == "zh" else 1]
    if not things and not anybody:
        things = terms(before)[-1:]
    is_close = bool(CLOSE.search(found[0]))
    return Sought(low, language, "number", frozenset(things), anybody, is_close)
