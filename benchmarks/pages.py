"""How well articles are read from real pages, and how fast.

The 176 pages in raw/fundus of the data folder come with the title, day and body that a parser
written for each outlet finds. They are parted by outlet: rules were made while looking at one half,
`worked on`; of the other, `held out`, nothing was looked at but the sums.

A title is right where it is the same up to white space, quotation marks and entities, a day where
it is that of the same moment in UTC. Many pages word their headline in several ways, for readers,
for search engines and for social networks, and the parsers take one or the other from outlet to
outlet: titles are therefore also counted where there is one wording alone. Bodies are compared as
multisets of words, whatever the case: what the article's text has against the summary, the
headlines between the paragraphs, and the paragraphs. Captions, the title and the author's name are
in neither.
"""

import gzip
import hashlib
import json
import logging
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from html import unescape
from statistics import mean
from typing import Any, Literal

from benchmarks.data import data
from benchmarks.rows import HEAD, Row, printed, share
from index.article import Article
from index.readers.base import Defaults, Unfit
from index.readers.page import article_of_page
from index.readers.page.markup import tree_of
from index.readers.page.stated import stated_on
from index.readers.page.titles import headlines

Half = Literal["worked on", "held out"]

ROUNDS = 3
_QUOTES = {ord(mark): "'" for mark in '‘’‚‛“”„‟«»‹›"`´'}


@dataclass(frozen=True)
class Page:
    """A saved page and what is to be found on it."""

    country: str
    name: str
    half: Half
    markup: bytes
    expected: dict[str, Any]

    @property
    def body(self) -> Counter[str]:
        """The words of the expected text."""
        body = self.expected["body"]
        sections = [[*one["headline"], *one["paragraphs"]] for one in body["sections"]]
        return words("\n".join([*body["summary"], *(line for one in sections for line in one)]))

    @property
    def published(self) -> datetime:
        """The expected moment; without a time zone it is in UTC."""
        moment = datetime.fromisoformat(self.expected["publishing_date"])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


@dataclass(frozen=True)
class Marks:
    """What is right in the article read from one page."""

    page: Page
    one_headline: bool
    """Whether the page words its headline in one way wherever it gives it."""
    title: bool = False
    day: bool = False
    body: float = 0.0
    """The F1 of its words."""


def pages() -> Iterator[Page]:
    """All of them; an outlet's pages are in the order of the versions of its parser."""
    for path in sorted(data("raw/fundus").glob("*/*.json")):
        place = f"{path.parent.name}/{path.stem}"
        half: Half = "held out" if hashlib.sha256(place.encode()).digest()[0] % 2 else "worked on"
        saved = sorted(path.parent.glob(f"{path.stem}_[0-9]*.html.gz"))
        expected = json.loads(path.read_text(encoding="utf-8")).values()
        for file, found in zip(saved, expected, strict=True):
            markup = gzip.decompress(file.read_bytes())
            yield Page(path.parent.name, file.name.partition(".")[0], half, markup, found)


def read(page: Page) -> Article | None:
    """The article on the page, read like a file without an address; None where there is none."""
    try:
        return article_of_page(page.markup, url=None, defaults=Defaults())
    except Unfit:
        return None


def marked(page: Page) -> Marks:
    """What is right of what is read."""
    article = read(page)
    known = headlines(tree := tree_of(page.markup, None), stated_on(tree))
    wordings = {*known.shared[:1], *known.shown[:1], known.stated} - {None}
    one_headline = len({plain_title(one or "") for one in wordings}) == 1
    if article is None:
        return Marks(page, one_headline)
    return Marks(
        page,
        one_headline,
        title=plain_title(article.title) == plain_title(page.expected["title"] or ""),
        day=article.published is not None and article.published.date() == page.published.date(),
        body=f1(words(article.text), page.body),
    )


def words(text: str) -> Counter[str]:
    """How often each word occurs."""
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def f1(found: Counter[str], expected: Counter[str]) -> float:
    """Of two multisets: the harmonic mean of precision and recall."""
    return 2 * (found & expected).total() / ((found.total() + expected.total()) or 1)


def plain_title(title: str) -> str:
    """Without what differs between two renderings of one title."""
    return " ".join(unescape(title).translate(_QUOTES).split())


def rows(every: Sequence[Marks]) -> Iterator[Row]:
    """All of them, and each half apart."""
    halves: list[tuple[str, Sequence[Marks]]] = [("", every)]
    for half in ("held out", "worked on"):
        halves.append((f", pages {half}", [one for one in every if one.page.half == half]))
    for name, marks in halves:
        yield share(f"pages: title exact{name}", [one.title for one in marks], 0.90)
        alone = [one.title for one in marks if one.one_headline]
        yield share(f"pages: title exact where there is one wording{name}", alone)
        yield share(f"pages: day of publication right{name}", [one.day for one in marks], 0.90)
        yield share(f"pages: F1 of the body's words{name}", [one.body for one in marks], 0.94)


def countries(every: Sequence[Marks]) -> Iterator[str]:
    """The lines of a table, one for each country."""
    yield "| country | pages | title exact | day right | F1 of the body's words |"
    yield "| --- | --- | --- | --- | --- |"
    for country in sorted({one.page.country for one in every}):
        own = [one for one in every if one.page.country == country]
        parts = ([one.title for one in own], [one.day for one in own], [one.body for one in own])
        shown = " | ".join(f"{mean(part):.1%}" for part in parts)
        yield f"| {country} | {len(own)} | {shown} |"


def throughput(every: Sequence[Page]) -> Row:
    """Pages by processor time against those of the bare extractor with its metadata.

    The two take turns at every page, so that both meet the machine in the same state.
    """
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    ours = bare = 0.0
    for number in range(ROUNDS + 1):
        for page in every:
            own = _seconds(partial(read, page))
            other = _seconds(partial(bare_extraction, page.markup, with_metadata=True))
            if number:  # the first round loads what both need
                ours, bare = ours + own, bare + other
    pages_a_second = ROUNDS * len(every) / ours
    name = (
        f"pages: throughput against the bare extractor ({pages_a_second:.0f} a second of one core)"
    )
    return Row(name, bare / ours, len(every), 0.8, unit="times")


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def main() -> None:
    """Print the tables."""
    every = list(pages())
    marks = [marked(page) for page in every]
    print(HEAD)
    printed(rows(marks))
    printed([throughput(every)])
    print("", *countries(marks), sep="\n")


if __name__ == "__main__":
    main()
