"""What a version changed of the one before it, in short: fields, sentences, numbers.

Found when the version is stored, in bounded time, and kept beside it; the sentences are named by
their places in the two texts, which the archive has anyway.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from itertools import chain
from typing import Any

from index.article import Article
from index.passages import Span, sentences
from index.wording import words

MOST_EDITS = 20
"""So many are kept; `Changes.edited` counts all of them."""
MOST_NUMBERS = 20
MOST_CHARS = 60_000
"""Of either text that is compared, behind the paragraphs that both begin with."""
MOST_SENTENCES = 1_000
NEAR = 30
"""How far from its place, in sentences, what took the place of another may stand."""
ALIKE = 0.34
"""Share of their words that a sentence and what took its place have in common."""

_FIELDS = (
    *("title", "text", "outlet", "authors", "published", "updated", "section", "correction"),
    "retracted",
)
_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


@dataclass(frozen=True)
class Edit:
    """One sentence that was changed, added or removed."""

    old: Span | None
    """Where it stood in the text before; None for what was added."""
    new: Span | None
    """Where it stands now; None for what was removed."""


@dataclass(frozen=True)
class Changes:
    """What a version changed of the one before it."""

    fields: tuple[str, ...]
    """The names of those that differ."""
    edits: tuple[Edit, ...] = ()
    """The first of them, in order."""
    edited: int = 0
    """How many sentences in all, of those that were compared."""
    numbers_gone: tuple[str, ...] = ()
    """Numbers of changed sentences that are there no more, or less often."""
    numbers_come: tuple[str, ...] = ()
    """Those that were not there before."""

    def record(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return asdict(self) | {"edits": [[edit.old, edit.new] for edit in self.edits]}

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> "Changes":
        """The inverse of `record`."""
        edits = tuple(Edit(*(one and Span(*one) for one in pair)) for pair in record["edits"])
        named = {key: tuple(record[key]) for key in ("fields", "numbers_gone", "numbers_come")}
        return cls(edits=edits, edited=record["edited"], **named)


def changes(before: Article, after: Article) -> Changes:
    """What is different in a later version."""
    fields = tuple(name for name in _FIELDS if getattr(before, name) != getattr(after, name))
    if before.text == after.text:
        return Changes(fields)
    edits = list(_edits(before, after))
    gone = _numbers(before.text[edit.old.start : edit.old.end] for edit in edits if edit.old)
    come = _numbers(after.text[edit.new.start : edit.new.end] for edit in edits if edit.new)
    return Changes(
        fields,
        tuple(edits[:MOST_EDITS]),
        len(edits),
        tuple(gone - come)[:MOST_NUMBERS],
        tuple(come - gone)[:MOST_NUMBERS],
    )


def _edits(before: Article, after: Article) -> Iterator[Edit]:
    start = _common_start(before.text, after.text)
    was, now = (_spans(one, start) for one in (before, after))
    said = [_plain(before.text, span) for span in was]
    says = [_plain(after.text, span) for span in now]
    for kind, i, j, k, m in SequenceMatcher(None, said, says).get_opcodes():
        if kind != "equal":
            partner = _pairs(said[i:j], says[k:m])
            taken = set(partner.values())
            yield from (
                Edit(span, now[k + partner[at]] if at in partner else None)
                for at, span in enumerate(was[i:j])
            )
            yield from (Edit(None, span) for at, span in enumerate(now[k:m]) if at not in taken)


def _common_start(one: str, other: str) -> int:
    """Where the first line begins that the two do not share."""
    start = 0
    lines = one.splitlines(keepends=True), other.splitlines(keepends=True)
    for mine, theirs in zip(*lines, strict=False):
        if mine != theirs:
            break
        start += len(mine)
    return start


def _spans(article: Article, start: int) -> list[Span]:
    found = sentences(article.text[start : start + MOST_CHARS], article.language)
    return [Span(start + one.start, start + one.end) for one in found[:MOST_SENTENCES]]


def _plain(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _pairs(gone: Sequence[str], come: Sequence[str]) -> dict[int, int]:
    """Which sentence took the place of which, by their positions; the likest pairs first."""
    mine, theirs = ([set(words(one.casefold())) for one in side] for side in (gone, come))
    shares = [
        (-len(one & theirs[k]) / (len(one | theirs[k]) or 1), i, k)
        for i, one in enumerate(mine)
        for k in range(max(0, i - NEAR), min(len(theirs), i + NEAR))
    ]
    found: dict[int, int] = {}
    taken: set[int] = set()
    for share, i, k in sorted(shares):
        if -share >= ALIKE and i not in found and k not in taken:
            found[i] = k
            taken.add(k)
    return found


def _numbers(texts: Iterator[str]) -> Counter[str]:
    return Counter(chain.from_iterable(map(_NUMBER.findall, texts)))
