"""Which articles tell one story in the same words: wire copies, and one article at two addresses.

Candidates share a key, a band of a MinHash over the word shingles of their first paragraphs
(Broder, "On the resemblance and containment of documents", 1997; banding after Leskovec et al.,
"Mining of Massive Datasets", ch. 3). What decides is `same_story`, on the shingles themselves.
The thresholds were chosen on real articles; `make bench-groups` shows what they find.
"""

import re
import struct
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

SHINGLE_WORDS = 5
LEAD_CHARS = 2_000
"""How much of a text is sketched: the start of a copy that was cut further down is the same."""

BANDS, ROWS = 16, 2
"""16 bands of 2 values find 99 of 100 pairs at a Jaccard similarity of 0.5, two thirds at 0.25."""

_SEED = 20251126

WINDOW_DAYS = 3
"""Copies are published within days; a page much like last month's is another story."""

OTHER_OUTLET_OWN = 0.3
"""What share of the shorter text may be missing from the longer: a new first paragraph of a brief.

Between outlets only an agency explains so much agreement.
"""
SAME_OUTLET_OWN, MAX_OWN = 0.1, 100
"""The same within one outlet, and how many shingles at most, a long paragraph.

A newsroom repeats its own background, its picture galleries and its pages to be filled in.
"""

MAX_TIMES_LONGER = 5
"""A digest that holds a brief whole is no copy of it."""

CAPTION_WORDS, TEASER_WORDS = 50, 150
"""Shorter texts may stand under many stories, or introduce the parts of a series."""

_DAY = 86_400_000_000
_WORD = re.compile(r"\w+")
_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: str(number) for number, word in enumerate(_UNITS)} | {
    word: f"{tens}0" for tens, word in enumerate(_TENS, start=2)
}

Words = tuple[str, ...]


@dataclass(frozen=True)
class Wording:
    """What of an article says whether another carries the same copy."""

    seq: int
    title: str
    text: str
    outlet: str | None
    """Folded, as filters compare it."""
    published: int | None
    """Microseconds since 1970."""

    @property
    def day(self) -> int | None:
        """Days since 1970."""
        return None if self.published is None else self.published // _DAY

    @cached_property
    def folded(self) -> str:
        """The text without regard to case, spacing and shapes of characters."""
        return _folded(self.text)

    @cached_property
    def folded_title(self) -> str:
        """The title in the same way."""
        return _folded(self.title)

    @cached_property
    def lead(self) -> list[str]:
        """The words of the first paragraphs."""
        return _words(self.folded[:LEAD_CHARS])

    @property
    def is_caption(self) -> bool:
        """Whether the text is too short to be compared with any but its equal."""
        return len(self.lead) < CAPTION_WORDS

    @cached_property
    def is_told(self) -> bool:
        """Whether most of the title's words, but for the outlet's name, are in the text.

        They are not where the text is a notice to subscribers or to those who block advertising.
        """
        subject = {word for word in _words(self.folded_title) if len(word) > 3}
        subject -= set(_words(self.outlet or ""))
        return 2 * sum(word in self.folded for word in subject) >= max(1, len(subject))

    @cached_property
    def shingles(self) -> frozenset[Words]:
        """Every run of five words in the text."""
        return frozenset(_runs(_words(self.folded)))

    @cached_property
    def figures(self) -> dict[Words, set[Words]]:
        """Every run of five words that holds a number: without the number, to all with one."""
        found: dict[Words, set[Words]] = {}
        for run in self.shingles:
            masked = tuple("#" if _is_number(word) else word for word in run)
            if masked != run:
                found.setdefault(masked, set()).add(run)
        return found

    @cached_property
    def title_numbers(self) -> frozenset[str]:
        """The numbers of the title."""
        return frozenset(filter(_is_number, _words(self.folded_title)))


@dataclass(frozen=True)
class Keys:
    """Under what an article is kept, and under what its copies may be kept; 64 bits each."""

    own: tuple[int, ...]
    near: tuple[int, ...]
    """Those of articles that were published a little earlier or later."""


def keys(wordings: Sequence[Wording]) -> list[Keys]:
    """The keys of each article: the same in every process, whatever else is in the archive."""
    return [
        _keys(wording, sketch)
        for wording, sketch in zip(wordings, _sketches(wordings), strict=True)
    ]


def same_story(one: Wording, other: Wording) -> bool:
    """Whether two articles that share a key carry the same copy."""
    same_title = one.folded_title == other.folded_title
    if one.is_caption or other.is_caption:
        return same_title and one.folded == other.folded
    if not (same_title or one.is_told or other.is_told):
        return False
    if one.folded == other.folded and len(one.lead) >= TEASER_WORDS:
        return True
    return not _another_part(one, other) and (one.folded == other.folded or _is_near(one, other))


def _is_near(one: Wording, other: Wording) -> bool:
    return (
        _days_apart(one, other) <= WINDOW_DAYS
        and _overlap(one, other)
        and not _contradict(one, other)
    )


def _overlap(one: Wording, other: Wording) -> bool:
    """Whether almost all of the shorter text stands in the longer."""
    shorter, longer = sorted((len(one.shingles), len(other.shingles)))
    own = shorter - len(one.shingles & other.shingles)
    allowed = (
        min(MAX_OWN, SAME_OUTLET_OWN * shorter)
        if one.outlet == other.outlet
        else OTHER_OUTLET_OWN * shorter
    )
    return longer <= MAX_TIMES_LONGER * shorter and own <= allowed


def _contradict(one: Wording, other: Wording) -> bool:
    """Whether the same words hold another number: a later count, or a page filled in anew."""
    return any(
        not one.figures[masked] & other.figures[masked]
        for masked in one.figures.keys() & other.figures.keys()
    )


def _another_part(one: Wording, other: Wording) -> bool:
    """Whether the titles number things that are told one by one: "Part 4", "Part 5".

    The teasers of one outlet's series may be equal, and a number in one title alone says so.
    """
    mine, theirs = one.title_numbers, other.title_numbers
    if one.outlet == other.outlet and min(len(one.lead), len(other.lead)) < TEASER_WORDS:
        return mine != theirs
    return bool(mine - theirs and theirs - mine)


def _days_apart(one: Wording, other: Wording) -> float:
    if one.published is None or other.published is None:
        return float("inf")
    return abs(one.published - other.published) / _DAY


def _keys(wording: Wording, sketch: Sequence[int]) -> Keys:
    """One key for the text as a whole, whenever it was published; others for bands and days.

    A text that does not tell what its title says is found under both. Days are cut into spans
    twice as long as the window, so that all copies of an article lie in its own span or in the
    nearer neighbour.
    """
    titled = "" if wording.is_told and not wording.is_caption else wording.folded_title
    whole = _key(f"{titled}\n{wording.folded}".encode())
    if wording.is_caption or wording.day is None:
        return Keys((whole,), ())
    span, position = divmod(wording.day, 2 * WINDOW_DAYS)
    beside = span - 1 if position < WINDOW_DAYS else span + 1
    return Keys((whole, *_bands(sketch, span)), tuple(_bands(sketch, beside)))


def _bands(sketch: Sequence[int], span: int) -> Iterator[int]:
    for first in range(0, BANDS * ROWS, ROWS):
        yield _key(struct.pack(f"<qq{ROWS}I", span, first, *sketch[first : first + ROWS]))


def _key(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)


def _sketches(wordings: Sequence[Wording]) -> list[list[int]]:
    from rensa import RMinHash  # type: ignore[import-untyped]

    leads = [list(map(" ".join, _runs(wording.lead))) for wording in wordings]
    matrix = RMinHash.digest_matrix_from_token_sets(leads, num_perm=BANDS * ROWS, seed=_SEED)
    return matrix.to_rows()  # type: ignore[no-any-return]  # rensa has no types


def _runs(words: Sequence[str]) -> Iterator[Words]:
    """Every run of five words; a shorter text is one run."""
    if len(words) < SHINGLE_WORDS:
        return iter([tuple(words)])
    return zip(*(words[first:] for first in range(SHINGLE_WORDS)), strict=False)


def _words(folded: str) -> list[str]:
    """The words of a folded text, "five" as "5"."""
    return [_NUMBERS.get(word, word) for word in _WORD.findall(folded)]


def _is_number(word: str) -> bool:
    return word[0].isdigit()


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
