"""From one record, whatever its field names, to an Article."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from index.article import MAX_TEXT_CHARS, Article
from index.dates import parse_moment
from index.errors import BadInput
from index.readers.base import Defaults

ALIASES: Mapping[str, tuple[str, ...]] = {
    "url": ("url", "link", "canonical_url"),
    "title": ("title", "headline"),
    "text": ("text", "body", "content", "article", "fulltext"),
    "outlet": ("outlet", "source", "publication", "publisher"),
    "authors": ("authors", "author", "byline"),
    "published": (
        "published",
        "publish_date",
        "published_at",
        "date_published",
        "pub_date",
        "date",
    ),
    "updated": ("updated", "updated_at", "date_modified", "modified"),
    "language": ("language", "lang"),
    "section": ("section", "category"),
    "correction": ("correction",),
}
"""Each field of an article and the names it goes by; the first one that has a value counts."""

_BY = re.compile(r"^by\s+", re.IGNORECASE)  # "By AUTHOR1, AUTHOR2 and AUTHOR3"
_BETWEEN_AUTHORS = re.compile(r"\s*(?:,|;|\band\b|&)\s*")


class Unfit(Exception):
    """A record that is no article; the message is the reason."""


def article_from(record: object, defaults: Defaults) -> Article:
    """The article that a record describes; raises `Unfit` with the reason why it is none."""
    if not isinstance(record, Mapping):
        raise Unfit(f"a {_kind(record)} where a record of one article was expected")
    found = {field: _first(record, names) for field, names in ALIASES.items()}
    values = {
        "url": _text("url", found["url"]),
        "title": _text("title", found["title"]) or defaults.title or "",
        "text": _text("text", found["text"]) or "",
        "outlet": _named("outlet", found["outlet"]) or defaults.outlet,
        "authors": _authors(found["authors"]),
        "published": _moment("published", found["published"]) or defaults.published,
        "updated": _moment("updated", found["updated"]),
        "language": _text("language", found["language"]) or defaults.language,
        "section": _text("section", found["section"]),
        "correction": _text("correction", found["correction"]),
    }
    return checked(values)


def checked(values: Mapping[str, Any]) -> Article:
    """The article of these fields; raises `Unfit` with one plain reason."""
    if not str(values["text"]).strip():
        raise Unfit("no text")
    if not str(values["title"]).strip():
        raise Unfit("no title")
    if (length := len(str(values["text"]))) > MAX_TEXT_CHARS:
        raise Unfit(f"the text has {length:,} characters, over the limit of {MAX_TEXT_CHARS:,}")
    try:
        return Article.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "record"
        raise Unfit(f"{field}: {first['msg'].removeprefix('Value error, ')}") from error


def _first(record: Mapping[Any, Any], names: tuple[str, ...]) -> Any:
    folded = {str(key).strip().casefold(): value for key, value in record.items()}
    return next((folded[name] for name in names if folded.get(name) not in (None, "")), None)


def _text(field: str, value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise Unfit(f"{field} is a {_kind(value)}, not text")


def _named(field: str, value: Any) -> str | None:
    """Text, or an object with a name, as schema.org writes publishers."""
    if isinstance(value, Mapping):
        value = value.get("name")
    return _text(field, value)


def _authors(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str):
        return tuple(name for name in _BETWEEN_AUTHORS.split(_BY.sub("", value.strip())) if name)
    people = value if isinstance(value, list) else [value]
    return tuple(name for person in people if (name := _named("authors", person)))


def _moment(field: str, value: Any) -> Any:
    if value is None:
        return None
    try:
        return parse_moment(value)
    except BadInput as error:
        raise Unfit(f"impossible date in {field}: {error}") from error


def _kind(value: object) -> str:
    names = {dict: "object", list: "list", str: "text", bool: "truth value", type(None): "null"}
    return names.get(type(value), "number")
