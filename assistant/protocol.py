"""What travels between a command and the server that holds its archive."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import AnswererName, ArticleLine
from index.article import Article
from index.gathering import Visit
from index.hits import Hit

EVENT_STREAM = "text/event-stream"


class Message(BaseModel):
    """Unknown fields are refused, so that a misspelt filter never widens a search."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Filters(Message):
    """What part of the archive is looked at; a bare day stands for the whole day, in UTC."""

    as_of: str | None = Field(None, description="hide everything that was not known by then")
    since: str | None = Field(None, description="published on or after")
    until: str | None = Field(None, description="published on or before")
    outlets: tuple[str, ...] = Field((), description="any of these publishers; empty means all")


class AskRequest(Filters):
    """The body of `POST /api/ask`."""

    question: str
    answerer: AnswererName | None = Field(None, description="absent: what the server is set to")

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


class Retraction(Message):
    """The body of `POST /api/retract`."""

    article: str = Field(description="an article's id or URL")
    note: str | None = Field(None, description="the outlet's notice")


class RetractionResult(Message):
    """Whether there was such an article."""

    retracted: bool


class Following(Message):
    """The body of `POST /api/follow`."""

    feed: str = Field(description="its address")
    outlet: str | None = Field(None, description="the publisher of what it lists")
    allow_private: bool = Field(False, description="also reach addresses inside this network")


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
