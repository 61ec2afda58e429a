"""How well articles are read from real pages, and how fast.

The 176 pages in raw/fundus of the data folder come with the title, day and body that a parser
written for the outlet finds. They are parted by outlet: rules were made while looking at the pages
of the one half, `worked`, and the other half, `held out`, was only ever counted.
"""

import gzip
import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any, Literal

from benchmarks.data import data

Half = Literal["worked", "held out"]

_QUOTES = {ord(mark): "'" for mark in '‘’‚‛“”„‟«»‹›"`´'}


@dataclass(frozen=True)
class Page:
    """A saved page and what is to be found on it."""

    country: str
    name: str
    half: Half
    path: Path
    expected: dict[str, Any]

    @property
    def markup(self) -> bytes:
        return gzip.decompress(self.path.read_bytes())

    @property
    def words(self) -> Counter[str]:
        """Of the body: summary, headlines between the paragraphs, and paragraphs."""
        body = self.expected["body"]
        parts = [*body["summary"]]
        for section in body["sections"]:
            parts += [*section["headline"], *section["paragraphs"]]
        return words(" ".join(parts))

    @property
    def published(self) -> datetime:
        moment = datetime.fromisoformat(self.expected["publishing_date"])
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def pages() -> Iterator[Page]:
    """All of them; an outlet's pages are in the order of the versions of its parser."""
    for path in sorted(data("raw/fundus").glob("*/*.json")):
        country, outlet = path.parent.name, path.stem
        digest = hashlib.sha256(f"{country}/{outlet}".encode()).digest()
        half: Half = "held out" if digest[0] % 2 else "worked"
        saved = sorted(path.parent.glob(f"{outlet}_[0-9]*.html.gz"))
        for file, expected in zip(saved, json.loads(path.read_text()).values(), strict=True):
            yield Page(country, file.name.removesuffix(".html.gz"), half, file, expected)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def f1(found: Counter[str], expected: Counter[str]) -> float:
    """Of two multisets of words."""
    shared = (found & expected).total()
    return 2 * shared / ((found.total() + expected.total()) or 1)


def same_title(found: str, expected: str) -> bool:
    """Up to white space, quotation marks and entities."""
    return _normal(found) == _normal(expected)


def _normal(title: str) -> str:
    return " ".join(unescape(title).translate(_QUOTES).split())
