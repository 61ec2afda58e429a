"""IPTC ninjs 1 and 2, in which agencies send news as JSON (https://iptc.org/standards/ninjs/)."""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from index.article import Article
from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.feed_record import moment_of
from index.readers.json_array import read_elements
from index.readers.json_start import begins_as_json
from index.readers.markup import line_of_html, text_of_html
from index.readers.plain_text import opening_words
from index.readers.records import checked, fields_of
from index.readers.source import Source

_KEY = re.compile(rb'"(uri|versioncreated|pubstatus)"\s*:')
_WITHIN = 1 << 16
_TEXTS = ("text", "composite")


def fits(start: Start) -> bool:
    """JSON with an address and one of the names that only ninjs has."""
    found = set(_KEY.findall(start.data[:_WITHIN])) if begins_as_json(start) else set()
    return b"uri" in found and len(found) > 1


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """Items alone, by lines or in a list."""
    return read_elements(source, partial(_article, defaults=defaults))


def _article(value: object, defaults: Defaults) -> Article:
    if not isinstance(value, Mapping):
        raise Unfit("no ninjs: an item is an object")
    kind = _plain(value, "type")
    if kind and kind not in _TEXTS:
        raise Unfit(f"an item of type '{kind[:40]}', not a text")
    status = _plain(value, "pubstatus")
    if status == "withheld":
        raise Unfit("withheld by its publisher")
    text = _body(value)
    if not text:
        raise Unfit("withdrawn, and without its text" if status == "canceled" else "no text")
    return checked({**defaults.given(), **_fields(value, text, is_canceled=status == "canceled")})


def _fields(item: Mapping[str, Any], text: str, *, is_canceled: bool) -> dict[str, Any]:
    first, version = _moment(item, "firstcreated"), _moment(item, "versioncreated")
    note = _plain(item, "ednote")
    found = {
        "url": _plain(item, "uri"),
        "title": _title(item) or opening_words(text),
        "text": text,
        "outlet": _name(item, "infosource") or _name(item, "infosources"),
        "authors": _authors(item),
        "published": first or version,
        "updated": version if first else None,
        "language": _plain(item, "language"),
        "section": _name(item, "subject") or _name(item, "subjects"),
        "correction": note if note and note.lower().startswith("correct") else None,
        "retracted": is_canceled,
    }
    return {name: value for name, value in found.items() if value}


def _title(item: Mapping[str, Any]) -> str:
    headlines = _objects(item, "headlines")
    main = [one for one in headlines if _plain(one, "role") == "main"]
    stated = [_plain(one, "value") for one in (*main, *headlines)]
    return line_of_html(_plain(item, "headline") or next(filter(None, stated), None) or "")


def _body(item: Mapping[str, Any]) -> str:
    """Plain text where there is one, else what is in the HTML."""
    bodies = sorted(_objects(item, "bodies"), key=lambda one: _plain(one, "role") != "main")
    texts = [item.get("body_text"), *(b.get("value") for b in bodies if _is_plain(b))]
    pages = [item.get("body_xhtml"), item.get("body_html"), *(b.get("value") for b in bodies)]
    plain = next((text for text in texts if isinstance(text, str) and text.strip()), "")
    html = next((page for page in pages if isinstance(page, str) and page.strip()), "")
    return plain.strip() or text_of_html(html)


def _is_plain(body: Mapping[str, Any]) -> bool:
    return (_plain(body, "contenttype") or _plain(body, "contentType") or "") == "text/plain"


def _authors(item: Mapping[str, Any]) -> tuple[str, ...]:
    lines = [_plain(one, "value") or _plain(one, "name") for one in _objects(item, "bylines")]
    stated = _plain(item, "byline") or _plain(item, "by") or list(filter(None, lines))
    names: tuple[str, ...] = fields_of({"authors": stated}).get("authors", ())
    return names


def _name(item: Mapping[str, Any], key: str) -> str | None:
    """The name of the first of several that has one."""
    return next(filter(None, (_plain(one, "name") for one in _objects(item, key))), None)


def _objects(item: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    value = item.get(key)
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _plain(item: Mapping[str, Any], key: str) -> str | None:
    value = item.get(key)
    return value.strip() or None if isinstance(value, str) else None


def _moment(item: Mapping[str, Any], key: str) -> Any:
    return moment_of(_plain(item, key))
