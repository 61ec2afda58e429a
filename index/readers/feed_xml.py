"""RSS, RDF and Atom, through feedparser.

It is given no definition of an entity, and what it gives back is checked: it guesses a lot.
"""

import io
import re
from calendar import timegm
from collections.abc import Iterator
from datetime import datetime, timedelta
from html import unescape
from typing import Any

from index.readers.base import Unfit
from index.readers.encoding import decoded, utf8
from index.readers.entities import refuse_harmful
from index.readers.feed_json import id_of_texts
from index.readers.feed_record import Entry, Feed, moment_of, period_of, web_address
from index.readers.markup import line_of_html, text_of_html
from index.readers.records import fields_of
from index.readers.xml_stream import mended

ROOTS = ("rss", "feed", "rdf")
"""What the first element of a feed is called."""

_ROOT = re.compile(
    r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]{,200}?encoding\s*=\s*["']([\w.-]{1,40})["']""")
_DOCTYPE = re.compile(r"<!DOCTYPE\b[^>\[]*+(?:\[[^\]]*+\]\s*+)?>", re.IGNORECASE)
_RELATIVE_BASE = re.compile(r"""\sxml:base\s*=\s*(?:"(?!https?:)[^"<]*"|'(?!https?:)[^'<]*')""")
"""A base that is relative itself grows with each element inside it."""
_END = re.compile(r"</(?:[\w.-]+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_END_CHARS = 4096
"""How far before the end of the file the last tag may stand: others put remarks behind it."""
_ENTRY_END = re.compile(r"</(?:[\w.-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_MINUTES = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}


def parse_xml_feed(data: bytes, url: str | None) -> Feed:
    """The feed in these bytes; raises `Unfit` for what is none, or is cut off before an entry."""
    written = _decoded(data)
    refuse_harmful(written.encode(errors="replace"))
    text, truncated = _whole_entries(_DOCTYPE.sub("", written))
    parsed = _parsed(b"".join(mended([_RELATIVE_BASE.sub("", text).encode()])), url)
    site = web_address(url, _field(parsed.feed, "link"))
    return Feed(
        title=_line(parsed.feed, "title"),
        url=site,
        language=_plain(parsed.feed, "language"),
        entries=tuple(_entries(parsed, url or site)),
        every=_every(parsed.feed),
        truncated=truncated,
    )


def _decoded(data: bytes) -> str:
    """As the file states, as long as that can be true, else as it looks."""
    plain = b"".join(utf8([data]))
    declared = _DECLARED.match(plain)
    if declared and b"utf" not in declared[1].lower():  # a mark of UTF-16 has been followed
        try:
            return plain.decode(declared[1].decode())
        except (LookupError, UnicodeError):
            pass
    return decoded(plain.replace(b"\0", b""))


def _whole_entries(text: str) -> tuple[str, bool]:
    """The text up to the last entry that is whole, and whether anything is missing behind it."""
    root = _ROOT.match(text)
    if not root:
        raise Unfit("no feed: neither RSS nor Atom")
    is_empty = "<" not in text[root.end() :] and text.rstrip().endswith("/>")
    if is_empty or _END.search(text, max(root.end(), len(text) - _END_CHARS)):
        return text, False
    ends = [match.end() for match in _ENTRY_END.finditer(text)]
    if not ends:
        raise Unfit("the feed is cut off before its first entry ends")
    return text[: ends[-1]], True


def _parsed(data: bytes, url: str | None) -> Any:
    import feedparser

    headers = {"content-type": "application/xml; charset=utf-8"}
    if url:
        headers["content-location"] = url
    try:
        return feedparser.parse(
            io.BytesIO(data),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # of any kind: it trusts what it is given
        raise Unfit(f"broken feed: {type(error).__name__} while it was read") from None


def _entries(parsed: Any, base: str | None) -> Iterator[Entry]:
    is_atom = parsed.version.startswith("atom")
    for item in parsed.entries:
        if entry := _entry(item, parsed.feed, base, is_atom=is_atom):
            yield entry


def _entry(
    item: dict[str, Any], feed: dict[str, Any], base: str | None, *, is_atom: bool
) -> Entry | None:
    own = _field(item, "feedburner_origlink") or _field(item, "link")
    url = web_address(base, own)
    title, summary = _line(item, "title"), _text(item.get("summary_detail"))
    content = _text(next(iter(_field(item, "content") or ()), None))
    identity = _plain(item, "id") or url or id_of_texts(title, summary, content)
    if identity is None:
        return None
    # dc:date in RSS says when it was published, and feedparser takes it for an update
    updated = _moment(item, "updated")
    return Entry(
        id=identity,
        url=url,
        title=title,
        published=_moment(item, "published") or (None if is_atom else updated),
        updated=updated,
        authors=_authors(item) or _authors(feed),
        summary=summary if summary != content else None,
        content=content,
        language=_language(item) or _plain(feed, "language"),
    )


def _field(holder: dict[str, Any], name: str) -> Any:
    """The value itself: feedparser's own look-up gives the date of publication for an update."""
    return dict.get(holder, name)


def _plain(holder: dict[str, Any], name: str) -> str | None:
    value = _field(holder, name)
    return (value.strip() or None) if isinstance(value, str) else None


def _line(holder: dict[str, Any], name: str) -> str | None:
    value = _plain(holder, name)
    return (line_of_html(value) or None) if value else None


def _text(detail: Any) -> str | None:
    """The value of a construct that names its type; RSS never does, and feedparser looks at it."""
    value = _field(detail, "value") if isinstance(detail, dict) else None
    if not isinstance(value, str):
        return None
    is_plain = _field(detail, "type") == "text/plain"
    return (unescape(value).strip() if is_plain else text_of_html(value)) or None


def _moment(item: dict[str, Any], name: str) -> datetime | None:
    """As it is written, else as feedparser reads it, which knows the months of more languages."""
    if moment := moment_of(_plain(item, name)):
        return moment
    parts = _field(item, f"{name}_parsed")
    try:
        return moment_of(timegm(parts)) if parts else None
    except (ValueError, TypeError, OverflowError):
        return None


def _authors(holder: dict[str, Any]) -> tuple[str, ...]:
    people = _field(holder, "authors") or ()
    names = (_line(person, "name") for person in people if isinstance(person, dict))
    split = (fields_of({"authors": name}).get("authors", ()) for name in names if name)
    return tuple(dict.fromkeys(name.strip() for some in split for name in some))


def _language(item: dict[str, Any]) -> str | None:
    details = [*(_field(item, "content") or ()), _field(item, "title_detail")]
    found = (_plain(detail, "language") for detail in details if isinstance(detail, dict))
    return next(filter(None, found), None)


def _every(feed: dict[str, Any]) -> timedelta | None:
    try:
        if ttl := _plain(feed, "ttl"):
            return period_of(float(ttl))
        minutes = _MINUTES.get((_plain(feed, "sy_updateperiod") or "").lower(), 0)
        return period_of(minutes / float(_plain(feed, "sy_updatefrequency") or 1))
    except (ValueError, ZeroDivisionError):
        return None
