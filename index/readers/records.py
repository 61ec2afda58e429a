"""From one record, whatever its field names, to an Article."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from index.article import Article
from index.dates import parse_moment
from index.errors import BadInput
from index.readers.base import Defaults, Unfit

ALIASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "url": ("url", "link", "canonical_url", "article_url", "web_url"),
        "title": ("title", "headline"),
        "text": (
            *("text", "body", "content", "article_body", "full_text", "content_text"),
            *("main_text", "article_text", "body_text"),
        ),
        "outlet": (
            *("outlet", "source", "publication", "publisher"),
            *("source_domain", "domain", "newspaper", "site_name"),
        ),
        "authors": ("authors", "author", "byline", "author_name"),
        "published": (
            *("published", "published_at", "publish_date", "publication_date"),
            *("date_published", "pub_date", "date", "date_publish", "published_date"),
            *("published_on", "first_published", "datetime"),
        ),
        "updated": (
            *("updated", "updated_at", "modified", "modified_at", "date_modified"),
            *("date_modify", "last_modified", "updated_date"),
        ),
        "language": ("language", "lang"),
        "section": ("section", "category", "section_name"),
        "correction": ("correction",),
        "retracted": ("retracted", "withdrawn"),
    }
)
"""Each field of an article and the names it goes by; the first one that has a value counts.

Case, spaces, hyphens and underscores in a name do not matter: publishedAt, "Published at".
"""

_BY = re.compile(r"\A\s*by[\s:]+", re.IGNORECASE)
# "AUTHOR1, AUTHOR2 and AUTHOR3", but not within "Martin Luther King, Jr."
_BETWEEN = re.compile(r"[;|&]|,(?!\s?(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\b)|\sand\s", re.IGNORECASE)
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_NO_MATTER = {ord(character): None for character in " _-\t\r\n\ufeff"}
_KINDS = {dict: "an object", list: "a list", str: "text", bool: "true or false", type(None): "null"}


class Repeated(dict[str, Any]):
    """A record in which `key` stands twice, so that nobody knows which value is meant."""

    def __init__(self, values: Mapping[str, Any], key: str) -> None:
        super().__init__(values)
        self.key = key


def fold(name: str) -> str:
    """A field name without what differs between writers."""
    return name.lower().translate(_NO_MATTER)


_FOLDED = MappingProxyType({field: tuple(map(fold, names)) for field, names in ALIASES.items()})


def names_of(chosen: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """Each field and the folded names it goes by: the chosen one, or all its aliases."""
    own = {field: (fold(name),) for field, name in chosen}
    return {**_FOLDED, **own} if own else _FOLDED


def article_from(record: object, defaults: Defaults) -> Article:
    """The article that a record describes; raises `Unfit` with the reason why it is none."""
    if not isinstance(record, Mapping):
        raise Unfit(f"{_kind(record)} where a record of one article was expected")
    if isinstance(record, Repeated):
        raise Unfit(f"the key '{record.key}' stands twice")
    return checked({**defaults.given(), **fields_of(record, defaults.columns)})


def fields_of(record: Mapping[Any, Any], chosen: Iterable[tuple[str, str]] = ()) -> dict[str, Any]:
    """The fields of an article that a record has, under their own names, empty ones left out.

    `chosen` are fields and the names that they have in this record, instead of any other.
    """
    present = {
        fold(key): value
        for key, value in record.items()
        if isinstance(key, str) and not _is_blank(value)
    }
    found = {
        field: _CONVERTERS.get(field, _text)(field, present[name])
        for field, names in names_of(chosen).items()
        if (name := next(filter(present.__contains__, names), None))
    }
    return {field: value for field, value in found.items() if value}


def checked(fields: Mapping[str, Any]) -> Article:
    """The article of these fields; raises `Unfit` with one plain reason."""
    try:
        return Article.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        if first["type"] == "missing":
            raise Unfit(f"no {first['loc'][0]}") from None
        raise Unfit(first["msg"].removeprefix("Value error, ")) from None


def _text(field: str, value: object) -> str:
    if isinstance(value, str):
        return value
    raise Unfit(f"{field} is {_kind(value)}, not text")


def _name(field: str, value: object) -> str:
    """Text, or an object with a name, as schema.org writes publishers and authors."""
    if isinstance(value, Mapping):
        value = value.get("name")
    return _text(field, "" if value is None else value)


def _names(field: str, value: object) -> tuple[str, ...]:
    people = value if isinstance(value, list) else [value]
    named = (_BY.sub("", _name(field, person), count=1) for person in people if person is not None)
    return tuple(_split(named) if isinstance(value, str) else named)


def _split(bylines: Iterable[str]) -> Iterator[str]:
    """The names in a byline; white space around them is the article's to remove."""
    return (name for byline in bylines for name in _BETWEEN.split(byline) if name.strip())


def _moment(field: str, value: Any) -> datetime:
    try:
        return parse_moment(value)
    except BadInput as error:
        raise Unfit(f"impossible date in {field}: {error}") from None


def _flag(field: str, value: object) -> bool:
    """Yes or no in any of the ways of JSON and tables; a wrong guess would hide an article."""
    told = _FLAGS.get(str(value).strip().lower()) if isinstance(value, str | int) else None
    if told is None:
        raise Unfit(f"{field} is neither true nor false")
    return told


_CONVERTERS: Mapping[str, Callable[[str, Any], Any]] = MappingProxyType(
    {
        "outlet": _name,
        "authors": _names,
        "published": _moment,
        "updated": _moment,
        "retracted": _flag,
    }
)


def _is_blank(value: object) -> bool:
    return value is None or value in ([], {}) or (isinstance(value, str) and not value.strip())


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a number")
