"""Questions about time on real news: Wikipedia's Current events from January 2025 to August 2026.

The archive: each item is an article of a few sentences; two of the 10,265 have no text and are
left out. An item's date is taken as the day of publication: the portal has one page a day, and what
a page says was known that day or soon after (an editor may have put the evening's count into the
morning's item). Texts that say "yesterday" count from it. The outlet is the portal: the words are
its own, not those of its sources.

The questions (`current_events.jsonl`, one a line, own words, no text of the items):

| field | meaning |
| --- | --- |
| `id`, `question` | a name; what is asked |
| `as_of` | the day it is asked of, or null: then the question names its time or means the newest |
| `kind` | see `Kind` and, for what is right in each, `benchmarks.scoring` |
| `gold` | accepted values: numbers, days (ISO 8601), words; of `outside` the reason to abstain |
| `date` | days that are right for it; of `after` the day of the event that is asked about |
| `attribution` | words any of which names who says it, or null where the item names nobody |
| `items` | ids of the items that prove it |
| `timeline` | of `change` and `after`: `[days, accepted values]` in order |
| `sides` | of `dispute`: `values` and the `voices` that say them, null where nobody is named |
| `held` | kept for judging: who works on the answers looks at the others only |

How they were checked: for each story all its items were listed (by topic, by place and by the
names in it) and read up to the day of the question, and on to the end of the archive; gold was
written from that reading, never from an answer of Newsdesk. A question was dropped where two items
may both be right and its kind is not `dispute`. A value is the latest that the items give, even if
it is months old: nothing newer was known. The tests ask by machine what a machine can: each item
exists, is not later than the question, has a right day and holds an accepted value. Of the first
115 questions a third of each kind is held: the first by the hash of their ids. Those that came
later were written in the same way, share no item with the held ones, and are all worked on. Of a
state ("is it open?") the words of the items are accepted, and yes or no.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from benchmarks.data import records
from benchmarks.values import Value
from index import Article
from index.article import article_id

FILE = "wikipedia-current-events.jsonl.gz"
OUTLET = "Wikipedia Current Events"
TITLE_WORDS = 8
"""Of its text, where an item has no topic."""
FIRST = 115
"""Questions from the beginning of the file of which a third is kept for judging."""

Kind = Literal[
    "value", "change", "when", "after", "dispute", "false_premise", "outside", "unanswerable"
]


@dataclass(frozen=True)
class Point:
    """One step of a timeline: the days that are right for it, and what may be said of it."""

    days: frozenset[str]
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Side:
    """One side of a dispute; no voices where the item names nobody."""

    values: tuple[Value, ...]
    voices: tuple[str, ...]


@dataclass(frozen=True)
class Gold:
    """What is right, as the table of this module says."""

    values: tuple[Value, ...]
    days: frozenset[str]
    voices: tuple[str, ...]
    items: tuple[str, ...]
    timeline: tuple[Point, ...]
    sides: tuple[Side, ...]

    @property
    def articles(self) -> frozenset[str]:
        """The ids of the articles that the items became."""
        return frozenset(article_id(address(item)) for item in self.items)


@dataclass(frozen=True)
class Question:
    """A question with what is right."""

    id: str
    text: str
    as_of: str | None
    kind: Kind
    gold: Gold
    held: bool


def articles() -> Iterator[Article]:
    """The items that have a text as articles, oldest first."""
    return (_article(one) for one in records(FILE) if one["text"].strip())


def address(item: str) -> str:
    """The address of an item: its day's page, made one of a kind by the item's id."""
    day = item.removeprefix("wce-")[:10]
    return f"https://en.wikipedia.org/wiki/Portal:Current_events/{day}?item={item}"


def questions(*, held: bool | None = None) -> list[Question]:
    """The questions; `held` chooses those kept for judging, or those that are not."""
    lines = Path(__file__).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    every = [_question(json.loads(line)) for line in lines]
    return [one for one in every if held in (None, one.held)]


def _article(item: dict[str, Any]) -> Article:
    return Article(
        url=address(item["id"]),
        title=_title(item),
        text=item["text"],
        outlet=OUTLET,
        published=item["date"],
        language="en",
        section=item["category"],
    )


def _title(item: dict[str, Any]) -> str:
    """The narrowest of its topics, else how its text begins."""
    narrowest = (item["topics"] or [""])[-1].strip()
    return narrowest or " ".join(item["text"].split()[:TITLE_WORDS])


def _question(one: dict[str, Any]) -> Question:
    gold = Gold(
        values=tuple(one["gold"]),
        days=frozenset(one["date"]),
        voices=tuple(one["attribution"] or ()),
        items=tuple(one["items"]),
        timeline=tuple(
            Point(frozenset(days), tuple(values)) for days, values in one["timeline"] or ()
        ),
        sides=tuple(
            Side(tuple(side["values"]), tuple(side["voices"] or ())) for side in one["sides"] or ()
        ),
    )
    kind = cast("Kind", one["kind"])
    return Question(one["id"], one["question"], one["as_of"], kind, gold, one["held"])
