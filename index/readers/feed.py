"""Feeds: RSS 0.9 to 2.0, RDF, Atom and JSON Feed, fetched by a follower or saved as a file."""

from collections.abc import Iterator

from index.article import Article
from index.readers.base import Defaults, Rejected, Start, Unfit
from index.readers.feed_json import VERSION, parse_json_feed
from index.readers.feed_record import Entry, Feed
from index.readers.feed_xml import ROOTS, parse_xml_feed
from index.readers.plain_text import opening_words
from index.readers.records import checked
from index.readers.source import Source

__all__ = ["Entry", "Feed", "fits", "parse_feed", "read"]

_VERSION_WITHIN = 2048
_NO_TEXT = "the feed carries no text of {}: add the feed's address to have its pages fetched"


def parse_feed(data: bytes, *, url: str | None = None) -> Feed:
    """The feed in these bytes, with links made absolute against the address that it came from.

    Raises `Unfit` for what is no feed, or is broken before anything of use; one that breaks off
    later is `truncated`.
    """
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return parse_json_feed(data, url)
    return parse_xml_feed(data, url)


def fits(start: Start) -> bool:
    """By the first element, or by what JSON Feed says of itself."""
    if start.data.startswith(b"{"):
        return VERSION in start.data[:_VERSION_WITHIN]
    return start.root in ROOTS


def read(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """An entry that carries its text is an article; pages are not fetched for the others."""
    feed = parse_feed(source.whole())
    for entry in feed.entries:
        try:
            yield _article(entry, feed, defaults)
        except Unfit as error:
            yield source.rejected(error)
    if feed.truncated:
        yield source.rejected("the feed is cut off: the entries before that were read")


def _article(entry: Entry, feed: Feed, defaults: Defaults) -> Article:
    text = entry.content or entry.summary
    if not text:
        raise Unfit(_NO_TEXT.format(entry.url or f"'{(entry.title or entry.id)[:80]}'"))
    fields = {
        "url": entry.url,
        "title": entry.title or opening_words(text),
        "text": text,
        "outlet": None if entry.url else feed.title,
        "authors": entry.authors,
        "published": entry.published or entry.updated,
        "updated": entry.updated,
        "language": entry.language,
    }
    found = {name: value for name, value in fields.items() if value}
    return checked({**defaults.given(), **found})
