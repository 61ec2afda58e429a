"""What travels between a command and the server that holds its archive."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from textwrap import shorten
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema
from pydantic.config import JsonDict

from assistant.answer import MAX_QUESTION_CHARS, AnswererName, ArticleLine, ReadingKind
from index.article import INKED, Article
from index.changes import Changes
from index.dates import MOMENT_SCHEMA
from index.errors import NotFound
from index.gathering import Visit
from index.hits import Hit
from index.passages import Span
from index.records import Listed, StoredArticle

EVENT_STREAM = "text/event-stream"
ADDRESS: JsonDict = {"pattern": "^https?://"}
"""What a field holds that is fetched, as schemas tell it."""

MomentText = Annotated[
    str,
    WithJsonSchema(
        MOMENT_SCHEMA | {"anyOf": [*MOMENT_SCHEMA["anyOf"], {"const": ""}]}  # as if it were absent
    ),
]
"""A day or a moment as programs write it; what people write, as "30 November 2025", is read too."""


def reworded(said: str) -> str:
    """What is wrong with a field, in the words of JSON rather than of Python."""
    return said.removeprefix("Value error, ").replace("a valid tuple", "a list").rstrip(".")


class Message(BaseModel):
    """Unknown fields are refused, so that a misspelt filter never widens a search."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Filters(Message):
    """What part of the archive is looked at; a bare day stands for the whole day, in UTC."""

    as_of: MomentText | None = Field(None, description="hide everything that was not known by then")
    since: MomentText | None = Field(None, description="published on or after")
    until: MomentText | None = Field(None, description="published on or before")
    outlets: tuple[str, ...] = Field((), description="any of these publishers; empty means all")


class AskRequest(Filters):
    """The body of `POST /api/ask`."""

    question: str = Field(json_schema_extra={"maxLength": MAX_QUESTION_CHARS} | INKED)
    answerer: AnswererName | None = Field(None, description="absent: what the server is set to")
    ignore: tuple[ReadingKind, ...] = Field(
        (), description="what the question's wording may imply and is not to count"
    )

    def options(self) -> dict[str, Any]:
        """Everything but the question, as keyword arguments of `Assistant.ask`."""
        return self.model_dump(exclude={"question"})


class HitRecord(Message):
    """A hit as JSON carries it."""

    article_id: str
    url: str | None
    title: str
    outlet: str | None
    published: datetime | None
    text: str
    start: int
    end: int
    score: float
    signals: dict[str, float]
    group_size: int = Field(description="articles that carry the same wire copy, this one included")
    also: tuple[ArticleLine, ...] = Field(description="the others of them, oldest first")

    @classmethod
    def of(cls, hit: Hit) -> "HitRecord":
        """The record of a hit."""
        return cls(
            article_id=hit.article_id,
            url=hit.url,
            title=hit.title,
            outlet=hit.outlet,
            published=hit.published,
            text=hit.text,
            start=hit.start,
            end=hit.end,
            score=round(hit.score, 4),
            signals={name: round(value, 4) for name, value in vars(hit.signals).items()},
            group_size=hit.group_size,
            also=tuple(map(ArticleLine.of, hit.copies)),
        )


class ArticleRecord(Message):
    """One version of an article, whole."""

    article_id: str
    version: int = Field(description="counted as they came")
    url: str | None
    title: str
    text: str = Field(description="verbatim: offsets of quotes count its characters")
    outlet: str | None
    authors: tuple[str, ...]
    published: datetime | None
    updated: datetime | None
    language: str | None
    section: str | None
    correction: str | None = Field(description="the outlet's correction note")
    retracted: bool = Field(description="the outlet has withdrawn it")
    added: datetime
    known_from: datetime | None = Field(description="since when it can have been read")
    replaced: datetime | None = Field(description="since when it stands no more")

    @classmethod
    def of(cls, article: StoredArticle) -> "ArticleRecord":
        """The record of an article in one of its versions."""
        own = set(cls.model_fields) & set(StoredArticle.model_fields)
        return cls(article_id=article.id, **{name: getattr(article, name) for name in own})


class ArticleHead(Message):
    """What a list tells of an article."""

    article_id: str
    title: str
    outlet: str | None
    published: datetime | None
    url: str | None


class ArticlePage(Message):
    """Some of the articles, newest first and the undated last."""

    articles: tuple[ArticleHead, ...]
    next: str | None = Field(description="the `cursor` of the next page; null after the last")

    @classmethod
    def of(cls, found: Iterable[Listed], next: str | None) -> "ArticlePage":
        """The record of a page."""
        heads = (
            ArticleHead(
                article_id=one.id,
                title=one.title,
                outlet=one.outlet,
                published=one.published,
                url=one.url,
            )
            for one in found
        )
        return cls(articles=tuple(heads), next=next)


class ArticleBatch(Message):
    """The body of `POST /api/articles`: what a command has read from its files."""

    articles: tuple[Article, ...]


class Counts(Message):
    """What became of a batch."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    grouped: int = 0


class Addresses(Message):
    """The body of `POST /api/visits/find`: what a command would fetch."""

    addresses: tuple[str, ...]


class Visits(Message):
    """Addresses that were asked, and the articles that they gave."""

    visits: tuple[Visit, ...]


class Removal(Message):
    """The body of `POST /api/remove`."""

    article: str = Field(description="an article's id or URL")


class RemovalResult(Message):
    """Whether there was such an article."""

    removed: bool


class EditRecord(Message):
    """One sentence that a version changed, in the words of both."""

    old: str | None = Field(description="null for what was added")
    new: str | None = Field(description="null for what was removed")


class VersionRecord(Message):
    """One version of an article, and what it changed of the one before it."""

    article_id: str
    version: int = Field(description="counted as they came")
    url: str | None
    title: str
    outlet: str | None
    published: datetime | None
    updated: datetime | None
    known_from: datetime | None = Field(description="since when it can have been read")
    replaced: datetime | None = Field(description="since when it stands no more")
    added: datetime
    correction: str | None
    retracted: bool
    fields: tuple[str, ...] = Field(description="names of the fields that it changed")
    edits: tuple[EditRecord, ...] = Field(description="the first sentences that it changed")
    edited: int = Field(description="how many it changed in all")
    numbers_gone: tuple[str, ...]
    numbers_come: tuple[str, ...]

    @classmethod
    def of(cls, version: StoredArticle, before: StoredArticle | None) -> "VersionRecord":
        """The record of a version; `before` is the one before it."""
        told = version.changes or Changes(())
        own = set(cls.model_fields) & set(StoredArticle.model_fields)
        return cls(
            article_id=version.id,
            **{name: getattr(version, name) for name in own},
            fields=told.fields,
            edits=tuple(
                EditRecord(old=_cut(before, edit.old), new=_cut(version, edit.new))
                for edit in told.edits
            ),
            edited=told.edited,
            numbers_gone=told.numbers_gone,
            numbers_come=told.numbers_come,
        )

    @classmethod
    def all_of(cls, versions: Sequence[StoredArticle]) -> "list[VersionRecord]":
        """The records of an article's versions, oldest first."""
        return [
            cls.of(one, before) for before, one in zip([None, *versions], versions, strict=False)
        ]


def _cut(article: StoredArticle | None, span: Span | None) -> str | None:
    return article.text[span.start : span.end] if article and span else None


class Retraction(Message):
    """The body of `POST /api/retract`."""

    article: str = Field(description="an article's id or URL")
    note: str | None = Field(None, description="the outlet's notice")


class RetractionResult(Message):
    """Whether there was such an article."""

    retracted: bool


class Following(Message):
    """The body of `POST /api/follow`."""

    feed: str = Field(description="its address", json_schema_extra=ADDRESS)
    outlet: str | None = Field(None, description="the publisher of what it lists")
    allow_private: bool = Field(
        False, strict=True, description="also reach addresses inside this network"
    )


class Unfollowing(Message):
    """The body of `POST /api/unfollow`."""

    feed: str = Field(description="the address of a feed that is followed")


class UnfollowingResult(Message):
    """Whether that feed was followed."""

    unfollowed: bool


class ProblemRecord(Message):
    """One thing that is wrong with an archive."""

    where: str
    detail: str


class Ready(Message):
    """The archive answers; what is doubtful all the same is said in sentences."""

    status: str
    warnings: tuple[str, ...] = Field((), description="absent where there are none")


class Rebuilt(Message):
    """How much a rebuild put into the indexes anew."""

    articles: int
    passages: int


class ErrorRecord(BaseModel):
    """A failure, as problem+json (RFC 9457) carries it; `type` is the name of the error class."""

    type: str
    title: str
    status: int
    detail: str


def no_article(given: str) -> NotFound:
    """That there is no article by this id or URL, as it was given."""
    return NotFound(
        f"The archive has no article '{shorten(given, 200)}' in that version or at that time: a "
        "search tells the ids and URLs of those that it has."
    )
