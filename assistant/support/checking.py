"""The verdict on a statement: `verified` only if its quotes cover all that can be checked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.support import counting, timing
from assistant.support.attribution import misreported
from assistant.support.content import Coverage, coverage
from assistant.support.dates import header_day
from assistant.support.lexicon import is_content
from assistant.support.names import offices, uncovered
from assistant.support.negation import denied
from assistant.support.reading import Reading, reading
from assistant.support.reservations import unreserved
from assistant.support.roles import misattributed, swapped
from assistant.support.scoring import score, shared
from assistant.support.verbatim import unquoted
from assistant.support.words import Word, folded, read

if TYPE_CHECKING:
    from assistant.answer import Support

VERIFIED = 0.6
"""Share of the content words that a verified statement has in its quotes; chosen before the pairs
of `tests/assistant/support/pairs.jsonl` were first run, and never changed since."""
MOST_MISSING = 1
"""Words of a verified statement that quotes may lack: a second one may be an invented detail."""
PARTIAL = 0.35
MOST_WORDS = 5
_LAST_LATIN = "\u1eff"
MOST_PARTS = 60
"""Names, and words of numbers and dates, of a statement; what has more is no sentence."""
LONGEST = 1_000
"""Characters of a statement; what is longer is no sentence."""


@dataclass(frozen=True)
class Check:
    """A verdict and its reasons."""

    label: "Support"
    missing: tuple[str, ...]
    """What the quotes do not cover, each a short phrase: "the number 19", "the name Baku"."""
    score: float
    """How likely the quotes are to support it, 0 to 1: to rank by; it never makes the label."""


@dataclass(frozen=True)
class Source:
    """A quote with what may be known from its article."""

    quote: str
    outlet: tuple[Word, ...]
    published: date | None

    @cached_property
    def text(self) -> Reading:
        """The quote, read."""
        return reading(self.quote)


def check(statement: str, quotes: Sequence[str], *, headers: Sequence[str] = ()) -> Check:
    """Whether quotes prove a statement together.

    `headers` has one line for each quote, "Title · Outlet · 26 November 2025", or is empty: they
    may cover the names of outlets, and dates, never numbers. Never raises, whatever the text.
    """
    lines = [*headers, *("" for _ in quotes)]
    return judged(statement, [_source(*pair) for pair in zip(quotes, lines, strict=False)])


def _source(quote: str, header: str) -> Source:
    parts = [part.strip() for part in folded(header).split("·")]
    published = header_day(read(parts[-1]))
    outlets = parts[1:-1] if published else parts[1:]
    return Source(quote, read(outlets[-1]) if outlets else (), published)


def judged(statement: str, sources: Sequence[Source]) -> Check:
    """The same for quotes with their articles' outlets and days."""
    return examined(statement, sources)[0]


def examined(statement: str, sources: Sequence[Source]) -> tuple[Check, Mapping[str, float]]:
    """A check, and the measures that its score is made of: `MEASURES`, by name."""
    quotes = [one.text for one in sources]
    small = {word.low for quote in quotes for word in quote.words if not word.is_capital}
    mine = reading(statement[:LONGEST], small, [one.outlet for one in sources])
    found = coverage(mine, quotes, [word for one in sources for word in one.outlet])
    unreadable = list(_unreadable(statement, mine))
    problems: Iterable[tuple[str, bool]] = (
        [] if unreadable else _problems(mine, sources, quotes, found)
    )
    grave, minor = _split(problems)
    grave += unreadable
    told = [one.quote for one in sources]
    grave += [f"the quoted words {text}" for text in unquoted(statement, told)]
    label = _label(found, grave, minor)
    measured = _measures(mine, quotes, found, [*grave, *minor], label)
    return Check(label, (*grave, *minor, *_words(found)), score(measured)), measured


def _unreadable(statement: str, mine: Reading) -> Iterator[str]:
    if any(char.isalpha() and char > _LAST_LATIN for char in folded(statement)):
        yield "a statement in English"
    if len(statement) > LONGEST or len(mine.names) + len(mine.taken) > MOST_PARTS:
        yield "a statement of one sentence"
    if not any(is_content(word) or word.is_number for word in mine.words):
        yield "a statement"


def _label(found: Coverage, grave: Sequence[str], minor: Sequence[str]) -> "Support":
    if grave or found.share < PARTIAL:
        return "unsupported"
    is_close = found.share >= VERIFIED and found.heavy <= MOST_MISSING
    return "verified" if is_close and not minor else "partial"


def _measures(
    mine: Reading,
    quotes: Sequence[Reading],
    found: Coverage,
    missing: Sequence[str],
    label: "Support",
) -> dict[str, float]:
    return shared(mine, quotes) | {
        "share": found.share,
        "numbers": sum(text.startswith(("the number", "the date")) for text in missing),
        "names": sum(text.startswith("the name") for text in missing) / (len(mine.names) or 1),
        "verified": label == "verified",
        "unsupported": label == "unsupported",
    }


def _split(problems: Iterable[tuple[str, bool]]) -> tuple[list[str], list[str]]:
    """What contradicts the quotes, and what they only lack; each once."""
    every = list(dict.fromkeys(problems))
    grave = [text for text, is_grave in every if is_grave]
    return grave, [text for text, is_grave in every if not is_grave]


def _problems(
    mine: Reading, sources: Sequence[Source], quotes: Sequence[Reading], found: Coverage
) -> Iterator[tuple[str, bool]]:
    yield from counting.unproved(mine, quotes)
    for written in timing.unproved(mine, quotes, [one.published for one in sources]):
        yield f"the date {written}", True
    words = [quote.words for quote in quotes]
    outlets = [word for one in sources for word in one.outlet]
    for name, is_grave in uncovered(mine.words, mine.names, words, outlets):
        yield f"the name {name}", is_grave
    yield from misreported(mine.words, words, outlets)
    for office in offices(mine.words, words, mine.taken):
        yield f"the name {office}", True
    for word in unreserved(mine, quotes):
        yield f'the reservation "{word}"', True
    if denied(mine, quotes):
        yield "a negation", True
    if pair := swapped(mine, quotes):
        yield f"who did what: {pair}", True
    if name := misattributed(mine, quotes):
        yield f"that it was {name}", True
    yield from ((f'"{word}", the quote says the opposite', True) for word in found.opposed)
    yield from ((f'the word "{word}"', False) for word in found.strict)


def _words(found: Coverage) -> Iterator[str]:
    if found.share < VERIFIED or found.heavy > MOST_MISSING:
        yield from (f'the word "{word}"' for word in found.missing[:MOST_WORDS])
