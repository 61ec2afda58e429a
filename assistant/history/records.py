"""What the history gives back."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from pydantic import Field

from assistant.answer import Answer, Figure, Record
from assistant.protocol import Filters

Verdict = Literal["good", "bad"]


@dataclass(frozen=True)
class Line:
    """One conversation in a list of them."""

    id: str
    title: str
    changed: datetime
    """When its last question was asked, in UTC."""
    turns: int


@dataclass(frozen=True)
class Turn:
    """A question, what was answered, and what part of the archive was looked at."""

    answer: Answer
    asked: datetime
    filters: Filters
    """As the reader had set them, not as the question was understood."""

    @property
    def id(self) -> str:
        """The id of the answer."""
        return self.answer.id


@dataclass(frozen=True)
class Talk:
    """A stored conversation, its turns in the order in which they were asked."""

    id: str
    title: str
    turns: tuple[Turn, ...]
    note: str | None = None
    """What a reader should know: that some turns cannot be read."""


@dataclass(frozen=True)
class Rating:
    """What a reader thought of an answer."""

    verdict: Verdict
    reason: str
    rated: datetime


class Feedback(Record):
    """A rated answer as one item of an evaluation set; nothing tells who rated it."""

    question: str = Field(description="as it stands alone")
    asked: date = Field(description="the as-of date, else the day on which it was asked")
    verdict: Verdict
    reason: str
    answers: tuple[str, ...] = Field(description="statements of a good answer; else none")
    evidence_urls: tuple[str, ...] = Field(description="articles that a good answer cites")
    unanswerable: bool = Field(description="it was right to say that the archive does not say")
    figures: tuple[Figure, ...] = Field(description="of a good answer")
    answer: Answer = Field(description="the whole Answer that was rated")

    @classmethod
    def of(cls, answer: Answer, asked: datetime, verdict: Verdict, reason: str) -> "Feedback":
        """The item that a verdict makes of an answer; what a bad one says proves nothing."""
        is_good = verdict == "good"
        stated = answer.statements if is_good else ()
        cited = {number for statement in stated for number in statement.citations}
        urls = (one.url for one in answer.citations if one.number in cited and one.url)
        return cls(
            question=answer.standalone_question,
            asked=(answer.as_of or asked).date(),
            verdict=verdict,
            reason=reason,
            answers=tuple(statement.text for statement in stated),
            evidence_urls=tuple(dict.fromkeys(urls)),
            unanswerable=is_good and answer.status == "abstained",
            figures=answer.figures if is_good else (),
            answer=answer,
        )
