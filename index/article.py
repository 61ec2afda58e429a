"""One news item: its fields, its identity, and what makes two texts the same."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic.config import JsonDict

from index.addresses import canonical_url, url_host
from index.dates import MOMENT_SCHEMA, parse_moment
from index.errors import BadInput

MAX_TEXT_CHARS = 5_000_000
"""Longer texts are rejected: they are dumps of something, not one article."""

INKED: JsonDict = {"minLength": 1, "pattern": r"[^\s\x1c-\x1f\x85]"}
"""As schemas say of a text that it is not empty; languages differ in what `\\s` is."""

_UNSTORABLE = {code: "\ufffd" for code in (0, *range(0xD800, 0xE000))}


_SINCE_1970 = ((1e8, 4e9), (1e11, 4e12))
"""Seconds and milliseconds since then, from 1973 to 2096, which programs write for a moment."""
_MOMENT_SCHEMA: dict[str, Any] = {
    "anyOf": [
        MOMENT_SCHEMA,
        *({"type": "number", "minimum": first, "maximum": last} for first, last in _SINCE_1970),
    ]
}


def storable(text: str) -> str:
    """Replace NUL and lone surrogates, one for one, so that offsets stay true in every store."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_UNSTORABLE)
    return text.replace("\x00", "\ufffd")


def _utc(moment: datetime) -> datetime:
    """A moment without a time zone is taken as UTC."""
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC)


def _read(value: object) -> object:
    """As it is read everywhere; a small number is refused, for 2024 is no moment of 1970."""
    if not isinstance(value, str | int | float):
        return value
    if not (isinstance(value, str) or any(first <= value <= last for first, last in _SINCE_1970)):
        raise ValueError("it is a number: write the date as text")
    try:
        return parse_moment(value)
    except BadInput as error:
        raise ValueError(str(error)) from None


UtcDatetime = Annotated[
    datetime, BeforeValidator(_read), AfterValidator(_utc), WithJsonSchema(_MOMENT_SCHEMA)
]


class Article(BaseModel):
    """One news item, checked: it has a title and a text, and its dates are in UTC."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str | None = Field(None, description="where it was published; any scheme")
    title: str = Field(description="headline", json_schema_extra=INKED)
    text: str = Field(
        description="body, kept verbatim: every offset counts its characters",
        json_schema_extra=INKED,
    )
    outlet: str | None = Field(None, description="publisher; the URL's host where none is given")
    authors: tuple[str, ...] = ()
    published: UtcDatetime | None = Field(None, description="None means undated")
    updated: UtcDatetime | None = Field(None, description="last change stated by the outlet")
    language: str | None = Field(None, description="BCP 47 tag, e.g. 'en'")
    section: str | None = None
    correction: str | None = Field(None, description="the outlet's correction note")
    retracted: bool = Field(False, strict=True, description="the outlet has withdrawn it")

    @field_validator("url", "title", "text", "outlet", "language", "section", "correction")
    @classmethod
    def _storable(cls, value: str | None) -> str | None:
        return storable(value) if value is not None else None

    @field_validator("authors")
    @classmethod
    def _clean_authors(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(storable(name).strip() for name in value if name.strip())

    @field_validator("url", "outlet", "language", "section", "correction")
    @classmethod
    def _empty_is_none(cls, value: str | None) -> str | None:
        return (value or "").strip() or None

    @field_validator("title")
    @classmethod
    def _has_title(cls, value: str) -> str:
        if not (title := " ".join(value.split())):
            raise ValueError("the title is empty")
        return title

    @field_validator("text")
    @classmethod
    def _has_text(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("the text is empty")
        if len(value) > MAX_TEXT_CHARS:
            raise ValueError(
                f"the text has {len(value):,} characters, over the limit of {MAX_TEXT_CHARS:,}"
            )
        return value

    @model_validator(mode="after")
    def _outlet_from_url(self) -> "Article":
        if self.outlet is None and self.url and (host := url_host(self.url)):
            object.__setattr__(self, "outlet", host)
        return self

    @property
    def id(self) -> str:
        """16 hex digits: from the canonical URL, else from the content."""
        return article_id(self.url) if self.url else _digest(self.title, self.text)

    @property
    def content_hash(self) -> str:
        """Changes when anything that a reader of the article would see changes."""
        return _digest(
            self.title,
            self.text,
            self.outlet or "",
            *self.authors,
            str(self.published),
            str(self.updated),
            self.correction or "",
            *(["retracted"] if self.retracted else []),
        )


def retraction(article: Article, notice: str | None, at: datetime) -> Article:
    """The version of an article that says it was withdrawn, with the outlet's notice if any.

    It is the latest one also where the article before states a change that has yet to come.
    """
    fields = article.model_dump(include=set(Article.model_fields))
    updated = max(at, article.updated or at)
    changed = {"retracted": True, "updated": updated, "correction": notice or article.correction}
    return Article.model_validate(fields | changed)


def article_id(url: str) -> str:
    """The id of the article at this address: 16 hex digits of its canonical URL."""
    return _digest(canonical_url(url))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
