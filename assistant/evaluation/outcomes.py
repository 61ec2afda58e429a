"""What became of one question: all that metrics, reports and comparisons read."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from typing import Literal

from pydantic import Field

from assistant.answer import AbstentionReason, Answer, Citation, Figure, Record, Support, Usage
from assistant.evaluation.questions import EvalQuestion
from index import Hit
from index.records import StoredArticle


class SaidStatement(Record):
    """One sentence of an answer; `citations` are places in the outcome's list, from 0."""

    text: str
    support: Support | None = Field(None, description="what the answerer itself says of it")
    citations: tuple[int, ...] = ()


class CitedQuote(Record):
    """One quote that an answer shows as proof."""

    article_id: str
    url: str | None
    title: str = ""
    outlet: str | None = None
    published: datetime | None = None
    quote: str
    start: int | None = Field(None, description="None where the answerer has no offsets")
    end: int | None = None
    exact: bool | None = Field(
        None, description="whether it stands there in the article; None where nobody looked"
    )
    leaked: bool = Field(False, description="its article was not known by the as-of moment")

    @property
    def header(self) -> str:
        """The line that the support check reads beside a quote."""
        day = f"{self.published:%-d %B %Y}" if self.published else ""
        return " · ".join(filter(None, (self.title, self.outlet, day)))


class RankedPassage(Record):
    """One passage that was found, in the order of the list that holds it."""

    article_id: str
    url: str | None
    title: str = ""
    outlet: str | None = None
    published: datetime | None = None
    start: int | None = None
    end: int | None = None
    text: str
    score: float | None = None
    copies: tuple[str, ...] = Field((), description="ids of articles that carry the same copy")
    leaked: bool = Field(False, description="its article was not known by the as-of moment")

    @classmethod
    def of(cls, hit: Hit, asked: datetime | None) -> "RankedPassage":
        """What a search found, as of the moment of its question."""
        return cls(
            article_id=hit.article_id,
            url=hit.url,
            title=hit.title,
            outlet=hit.outlet,
            published=hit.published,
            start=hit.start,
            end=hit.end,
            text=hit.text,
            score=hit.score,
            copies=tuple(one.id for one in hit.copies),
            leaked=any(was_unknown(one, asked) for one in (hit.article, *hit.copies)),
        )


class Outcome(Record):
    """What was answered to one question, or why nothing was."""

    question_id: str
    status: Literal["answered", "abstained", "failed", "retrieved"] = Field(
        description="'retrieved' where nothing was there to answer from the passages found"
    )
    text: str = Field("", description="the whole answer as it is shown; of an abstention why")
    statements: tuple[SaidStatement, ...] = ()
    citations: tuple[CitedQuote, ...] = ()
    passages: tuple[RankedPassage, ...] = Field((), description="what was found, best first")
    figures: tuple[Figure, ...] = ()
    confidence: float | None = Field(
        None, description="the higher, the surer; comparable within one run only"
    )
    gold: tuple[str, ...] | None = Field(
        None, description="ids of the gold articles that the archive holds; None for all of them"
    )
    reason: AbstentionReason | None = Field(None, description="why it abstained")
    model: str | None = None
    usage: Usage = Usage()
    error: str | None = Field(None, description="why it failed, in a sentence")
    scores: dict[str, float | None] = Field(
        {}, description="by the metric's name; None where the metric does not apply"
    )
    timings_ms: dict[str, float] = Field({}, description="by stage; stored apart from the rest")

    @property
    def said(self) -> str:
        """What the answer states, without marks and sources; empty for an abstention."""
        if self.status != "answered":
            return ""
        return " ".join(one.text for one in self.statements) or self.text

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles found, each once, in the order of their best passages."""
        return tuple(dict.fromkeys(one.article_id for one in self.passages))

    @property
    def cited(self) -> tuple[str, ...]:
        """The ids of the articles that statements cite, each once."""
        places = dict.fromkeys(place for one in self.statements for place in one.citations)
        return tuple(dict.fromkeys(self.citations[place].article_id for place in places))

    @classmethod
    def of(
        cls, question: EvalQuestion, answer: Answer, passages: Iterable[RankedPassage] = ()
    ) -> "Outcome":
        """The outcome of an Answer; nobody has yet looked whether its quotes are exact."""
        places = {one.id: place for place, one in enumerate(answer.citations)}
        return cls(
            question_id=question.id,
            status=answer.status,
            text=answer.text,
            statements=tuple(
                SaidStatement(
                    text=one.text,
                    support=one.support,
                    citations=tuple(places[name] for name in one.quotes if name in places),
                )
                for one in answer.statements
            ),
            citations=tuple(_quote(one, question.asked) for one in answer.citations),
            passages=tuple(passages),
            figures=answer.figures,
            reason=answer.abstention.reason if answer.abstention else None,
            model=answer.model,
            usage=answer.usage,
            timings_ms=answer.timings_ms,
        )


Answers = Callable[[EvalQuestion], "Answer | Outcome | Awaitable[Answer | Outcome]"]
"""Whatever answers: Newsdesk, another system, a notebook's function; plain or `async`."""


def is_later(published: datetime | None, asked: datetime | None) -> bool:
    """Whether an article came after a moment, or may have: an undated one proves nothing."""
    if asked is None:
        return False
    return published is None or published.astimezone(UTC) > asked


def was_unknown(article: StoredArticle, asked: datetime | None) -> bool:
    """Whether an article, in the version that was read, was not known by a moment."""
    since = article.known_from or article.published
    return is_later(article.published, asked) or is_later(since, asked)


def _quote(one: Citation, asked: datetime | None) -> CitedQuote:
    return CitedQuote(
        article_id=one.article_id,
        url=one.url,
        title=one.title,
        outlet=one.outlet,
        published=one.published,
        quote=one.quote,
        start=one.start,
        end=one.end,
        leaked=is_later(one.published, asked),
    )
