"""JSON Feed 1.0 and 1.1 (https://jsonfeed.org/version/1.1)."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from index.readers.base import Unfit
from index.readers.encoding import utf8
from index.readers.feed_record import Entry, Feed, moment_of, web_address
from index.readers.json_value import json_value
from index.readers.markup import line_of_html, text_of_html, without_controls

VERSION = b"jsonfeed.org/version/"
"""What `version` holds in every JSON Feed."""


def parse_json_feed(data: bytes, url: str | None) -> Feed:
    """The feed in these bytes; raises `Unfit` for what is none, or is cut off."""
    value = json_value(b"".join(utf8([data])))
    if not isinstance(value, dict) or VERSION.decode() not in str(value.get("version")):
        raise Unfit("no feed: JSON without a 'version' of JSON Feed")
    items = value.get("items")
    if not isinstance(items, list):
        raise Unfit("broken JSON Feed: it has no list 'items'")
    base = web_address(url, value.get("feed_url")) or url
    return Feed(
        title=_line(value.get("title")),
        url=web_address(base, value.get("home_page_url")),
        language=_line(value.get("language")),
        entries=tuple(_entries(items, value, base)),
        every=None,
    )


def _entries(items: list[Any], feed: Mapping[str, Any], base: str | None) -> Iterator[Entry]:
    for item in items:
        if isinstance(item, dict) and (entry := _entry(item, feed, base)):
            yield entry


def _entry(item: Mapping[str, Any], feed: Mapping[str, Any], base: str | None) -> Entry | None:
    url = web_address(base, item.get("url")) or web_address(base, item.get("id"))
    title, summary = _line(item.get("title")), _text(item.get("summary"))
    content = _text(item.get("content_html"), is_html=True) or _text(item.get("content_text"))
    own = item.get("id")
    name = str(own).strip() if isinstance(own, str | int | float) else ""
    identity = name or url or id_of_texts(title, summary, content)
    if identity is None:
        return None
    return Entry(
        id=identity,
        url=url,
        title=title,
        published=moment_of(item.get("date_published")),
        updated=moment_of(item.get("date_modified")),
        authors=_authors(item) or _authors(feed),
        summary=summary,
        content=content,
        language=_line(item.get("language")) or _line(feed.get("language")),
    )


def id_of_texts(*texts: str | None) -> str | None:
    """An id for an entry that states neither id nor link; None where it holds nothing at all."""
    if not any(texts):
        return None
    return hashlib.sha256("\x1f".join(text or "" for text in texts).encode()).hexdigest()[:16]


def _authors(holder: Mapping[str, Any]) -> tuple[str, ...]:
    """Version 1.1 has a list, 1.0 one object."""
    people = holder.get("authors") or [holder.get("author")]
    names = (
        _line(person.get("name"))
        for person in (people if isinstance(people, list) else [])
        if isinstance(person, dict)
    )
    return tuple(filter(None, names))


def _line(value: object) -> str | None:
    return (line_of_html(value) or None) if isinstance(value, str) else None


def _text(value: object, *, is_html: bool = False) -> str | None:
    if not isinstance(value, str):
        return None
    text = text_of_html(value) if is_html else without_controls(value).strip()
    return text or None
