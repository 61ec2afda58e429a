"""Sitemaps: what a site says it has (https://www.sitemaps.org/protocol.html), as XML or as text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from index.article import Article
from index.readers.base import Defaults, Rejected, Start, Unfit, root_of
from index.readers.compression import decompressed
from index.readers.encoding import decoded, utf8
from index.readers.entities import refuse_harmful
from index.readers.feed_record import moment_of, web_address
from index.readers.source import Source
from index.readers.xml_stream import elements

if TYPE_CHECKING:
    from lxml import etree

MAX_URLS = 50_000
MAX_BYTES = 50 << 20
"""The limits of the protocol for one file; what lies beyond is not read."""

_ROOTS = ("urlset", "sitemapindex")
_ADDRESS = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Page:
    """A page that a sitemap lists; all but the address only where it is stated."""

    url: str
    lastmod: datetime | None = None
    published: datetime | None = None
    """Only in news sitemaps, as is all that follows."""
    title: str | None = None
    outlet: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Map:
    """Another sitemap that an index lists."""

    url: str
    lastmod: datetime | None = None


@dataclass(frozen=True)
class Sitemap:
    """What one file lists."""

    pages: tuple[Page, ...] = ()
    maps: tuple[Map, ...] = ()
    truncated: bool = False
    """The file is cut off, broken or over the limits: there may be more than was read."""


def parse_sitemap(data: bytes) -> Sitemap:
    """The sitemap in these bytes, which may be gzip; raises `Unfit` for what is none."""
    chunks = list(_within(MAX_BYTES, decompressed(iter([data[:MAX_BYTES]]))))
    start = b"".join(utf8(chunks[:4]))
    refuse_harmful(start)
    if root_of(start) in _ROOTS:
        return _parsed(chunks, truncated=len(data) > MAX_BYTES)
    return _listed(decoded(b"".join(utf8(chunks))))


def fits(start: Start) -> bool:
    """An XML sitemap; a text of addresses could be anything."""
    return start.root in _ROOTS


def read(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """A saved sitemap holds no article."""
    yield source.rejected(
        "a sitemap lists pages and holds none: add its address to have them fetched"
    )


def _within(limit: int, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """As much as the limit allows, and as can be decompressed."""
    length = 0
    try:
        for chunk in chunks:
            yield chunk[: limit - length]
            length += len(chunk)
            if length >= limit:
                return
    except Unfit:
        if not length:
            raise


def _parsed(chunks: list[bytes], *, truncated: bool) -> Sitemap:
    pages: list[Page] = []
    maps: list[Map] = []
    try:
        for element in islice(elements(chunks, "url", "sitemap"), MAX_URLS + 1):
            item = _item(element)
            truncated |= len(pages) + len(maps) >= MAX_URLS
            if isinstance(item, Page) and not truncated:
                pages.append(item)
            elif isinstance(item, Map) and not truncated:
                maps.append(item)
    except Unfit:
        truncated = True
    return Sitemap(tuple(pages), tuple(maps), truncated)


def _item(element: "etree._Element") -> Page | Map | None:
    """None where it names no address of the web."""
    url = web_address(None, _text(element, "loc"))
    if url is None:
        return None
    lastmod = moment_of(_text(element, "lastmod"))
    if element.tag.endswith("sitemap"):
        return Map(url, lastmod)
    return Page(
        url,
        lastmod,
        published=moment_of(_text(element, "publication_date")),
        title=_text(element, "title", within="news"),
        outlet=_text(element, "name"),
        language=_text(element, "language"),
    )


def _text(element: "etree._Element", name: str, *, within: str | None = None) -> str | None:
    """The text of the first element of this name, which videos and images on a page also have."""
    path = f".//{{*}}{within}/{{*}}{name}" if within else f".//{{*}}{name}"
    found = element.findtext(path)
    return " ".join(found.replace("&amp;", "&").split()) or None if found else None


def _listed(text: str) -> Sitemap:
    """A text of addresses, one a line."""
    lines = list(filter(None, map(str.strip, text.splitlines())))
    if not lines or not all(map(_ADDRESS.fullmatch, lines[:20])):
        raise Unfit("no sitemap: neither its XML nor a list of addresses")
    urls = filter(None, (web_address(None, line) for line in lines[:MAX_URLS]))
    return Sitemap(tuple(map(Page, urls)), truncated=len(lines) > MAX_URLS)
