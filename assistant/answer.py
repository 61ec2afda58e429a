"""The Answer: one object that the terminal, the browser, Python and HTTP all show."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from index.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from index.records import Listed, StoredArticle

MAX_QUESTION_CHARS = 2_000

AnswererName = Literal["quotes", "model"]
Support = Literal["verified", "partial", "unsupported"]
AbstentionReason = Literal[
    "not_in_archive", "after_archive_end", "before_archive_start", "false_premise", "unclear"
]

ReadingKind = Literal["time", "latest", "outlet", "phrase", "without", "follow_up"]
"""What the wording of a question may imply: as search knows it, and that it follows another one."""

FigureState = Literal["current", "superseded", "disputed"]
Qualifier = Literal[
    "about", "nearly", "at least", "at most", "more than", "less than", "some number of"
]


class Record(BaseModel):
    """A frozen part of an Answer; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Statement(Record):
    """One sentence of an answer and the citations that prove it."""

    text: str
    support: Support
    citations: tuple[int, ...] = Field(description="citation numbers")
    quotes: tuple[str, ...] = Field((), description="ids of the citations whose quotes prove it")


class ArticleLine(Record):
    """One line of a plain list of articles."""

    article_id: str
    title: str
    outlet: str | None
    published: datetime | None
    url: str | None
    also: tuple[str, ...] = Field((), description="other outlets that carry the same copy")

    @classmethod
    def of(cls, article: "StoredArticle | Listed", also: "Sequence[Listed]" = ()) -> "ArticleLine":
        """The line of an article, and of those that carry its copy."""
        outlets = dict.fromkeys(one.outlet or "an unknown outlet" for one in also)
        return cls(
            article_id=article.id,
            title=article.title,
            outlet=article.outlet,
            published=article.published,
            url=article.url,
            also=tuple(outlets),
        )


class Citation(Record):
    """A verbatim quote of one article: `article.text[start:end] == quote`."""

    number: int = Field(ge=1, description="of the article; its other quotes have the same")
    id: str = Field(description="hash of article id, offsets and quote; never depends on order")
    article_id: str
    url: str | None
    deep_link: str | None = Field(description="the URL with a text fragment; None if not http(s)")
    title: str
    outlet: str | None
    authors: tuple[str, ...]
    published: datetime | None
    quote: str
    start: int = Field(ge=0)
    end: int
    version: int = Field(1, ge=1, description="of the article: offsets count in its text")
    corrected: bool = Field(description="the article carries a correction note")
    correction: str | None = Field(None, description="that note, in the outlet's words")
    group_size: int = Field(description="articles that carry the same wire copy, this one included")
    also: tuple[ArticleLine, ...] = Field((), description="the others of them, oldest first")


class Figure(Record):
    """A value that answers the question, with its date and who said it."""

    label: str = Field(description="what it is the value of, such as 'Armenian captives'")
    value: float | str = Field(description="a number, or text for a date (ISO 8601) or a name")
    unit: str | None = Field(description="such as 'percent' or 'usd'; None for a plain count")
    qualifier: Qualifier | None = Field(None, description="how it is bounded or rounded")
    date: datetime | None = Field(description="the day it is true of, at midnight UTC")
    date_stated: bool = Field(False, description="the text says it; else of publication")
    attribution: str | None = Field(description="who said it, in the article's words")
    outlet: str | None = Field(None, description="who published it")
    citation: int = Field(description="citation number")
    quote: str = Field("", description="id of the citation whose quote says it")
    state: FigureState


class Reading(Record):
    """What the wording of a question implies beside its words."""

    kind: ReadingKind
    text: str = Field(description="as a person reads it, such as 'until 30 November 2025'")
    words: str = Field(description="the words of the question that imply it")


class Abstention(Record):
    """A reasoned refusal to answer."""

    reason: AbstentionReason
    message: str
    nearest: tuple[int, ...] = Field(description="citation numbers of the nearest coverage")


class ArchiveSummary(Record):
    """What the archive held when the question was asked, as of the date asked for."""

    articles: int
    oldest: datetime | None
    newest: datetime | None
    last_added: datetime | None


class Usage(Record):
    """What the answer cost, in tokens and dollars; zero without a model."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0


class Answer(Record):
    """A proved answer or a reasoned abstention."""

    id: str
    question: str
    standalone_question: str
    status: Literal["answered", "abstained"]
    text: str
    as_of: datetime | None
    since: datetime | None = Field(None, description="the filter that was set: published since")
    until: datetime | None = Field(None, description="the filter that was set: published until")
    outlets: tuple[str, ...] = Field((), description="the filter that was set: these outlets alone")
    understood: tuple[Reading, ...] = Field((), description="what the wording implied, and counted")
    ignored: tuple[Reading, ...] = Field((), description="what it implied and was not to count")
    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    figures: tuple[Figure, ...] = ()
    abstention: Abstention | None
    articles: tuple[ArticleLine, ...] = Field(description="all that match, best first; 500 at most")
    matching: int = Field(0, description="how many match, each story counted once")
    more_match: bool = Field(False, description="whether more match than were counted")
    archive: ArchiveSummary
    answerer: AnswererName
    note: str | None = Field(None, description="what a reader should know of its making")
    model: str | None = None
    prompts: dict[str, str] = Field({}, description="the hashes of the prompts used, by name")
    usage: Usage = Usage()
    settings_hash: str
    timings_ms: dict[str, float]

    @property
    def by_id(self) -> dict[str, Citation]:
        """The citations by id."""
        return {citation.id: citation for citation in self.citations}

    def to_json(self) -> dict[str, Any]:
        """The Answer as plain JSON values: the form that HTTP and `--json` carry."""
        return self.model_dump(mode="json")

    def to_markdown(self) -> str:
        """The Answer as a Markdown document, with its sources and quotes."""
        from assistant.exporting import answer_markdown

        return answer_markdown(self)

    def to_html(self) -> str:
        """The Answer as a page of HTML that needs no other file."""
        from assistant.exporting import answer_page

        return answer_page(self)


def answerer_of(name: str) -> AnswererName:
    """An answerer by the name that a user typed; raises `BadInput` for another."""
    known: tuple[AnswererName, ...] = get_args(AnswererName)
    for answerer in known:
        if name == answerer:
            return answerer
    raise BadInput(f"There is no answerer '{name}': use 'quotes' or 'model'.")


def readings_of(names: Iterable[str]) -> frozenset[ReadingKind]:
    """Kinds of readings by the names that a user typed; raises `BadInput` for another."""
    known: tuple[ReadingKind, ...] = get_args(ReadingKind)
    wanted = {names} if isinstance(names, str) else set(names)
    if unknown := sorted(wanted.difference(known)):
        raise BadInput(f"Nothing is read as '{unknown[0]}': ignore any of {', '.join(known)}.")
    return frozenset(kind for kind in known if kind in wanted)


def citation_id(article_id: str, start: int, end: int, quote: str) -> str:
    """16 hex digits that name this quote for ever, in whatever answer it stands."""
    key = f"{article_id}\x1f{start}\x1f{end}\x1f{quote}"
    return hashlib.sha256(key.encode()).hexdigest()[:16]
