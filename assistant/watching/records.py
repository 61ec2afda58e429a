"""What standing questions are made of, as Python, JSON and the database have them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from assistant.answer import AbstentionReason, Answer, Qualifier, Record
from assistant.protocol import ADDRESS, AskRequest

Channel = Literal["webhook", "email"]
"""How a notice is sent; the feed of a watch needs no sending."""

_BLANK = (
    r"\x00-\x20\x7f-\xa0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f"
    r"\u3000\ufeff"
)
"""Blanks and controls, one by one: Python and readers of the schema take other ones for spaces."""
MAILBOX = rf'^[^@{_BLANK}<>,;"]+@[^@{_BLANK}<>,;"]+$'
"""An e-mail address that nothing can be smuggled into."""

ChangeKind = Literal["status", "value", "dispute", "news"]
"""Whether it is answered; the value that stands; who holds what; a newer report that leads."""


class Valued(Record):
    """A value apart from who told it, which is how two answers are compared."""

    value: float | str
    unit: str | None = None
    qualifier: Qualifier | None = None


class Position(Record):
    """What an answer comes to, without a word of any article: it outlives one that is removed."""

    status: Literal["answered", "abstained"]
    reason: AbstentionReason | None = None
    value: Valued | None = Field(None, description="the newest that stands")
    disputed: tuple[Valued, ...] = Field((), description="the values of the sides, sorted")
    lead: tuple[str, ...] = Field((), description="ids of the quotes of the first statement")
    newest: datetime | None = Field(None, description="when the newest of these was published")


class Change(Record):
    """One thing in which two answers to the same question differ."""

    kind: ChangeKind
    text: str = Field(description="a sentence that says it")
    old: str | None = Field(None, description="the value or the sides before")
    new: str | None = Field(None, description="the same now")


class Notice(Record):
    """That the answer to a standing question has changed, and how."""

    id: str
    watch: str = Field(description="the id of the standing question")
    question: str
    at: datetime
    changes: tuple[Change, ...]
    old: Answer | None = Field(description="null where an article that it quoted was removed since")
    new: Answer

    @property
    def headline(self) -> str:
        """All changes in one line."""
        return " ".join(change.text for change in self.changes)


class Watch(Record):
    """A standing question, how its notices are sent, and its last answer."""

    id: str = Field(description="nobody can guess it: it is the address of the feed of notices")
    request: AskRequest
    webhook: str | None
    email: str | None
    allow_private: bool = Field(description="whether the webhook may be inside this network")
    created: datetime
    checked: datetime | None = Field(description="when it was asked last")
    notices: int
    trouble: str | None = Field(description="why the last asking or sending failed")
    answer: Answer | None = Field(description="null before it was asked")

    @property
    def question(self) -> str:
        """What is asked."""
        return self.request.question


class NewWatch(Record):
    """What a standing question is made from: the body of `POST /api/watches`."""

    request: AskRequest
    webhook: Annotated[str, Field(json_schema_extra=ADDRESS)] | None = None
    email: Annotated[str, Field(json_schema_extra={"pattern": MAILBOX})] | None = None
    allow_private: bool = Field(False, strict=True)


def valued(value: float | str, unit: str | None, qualifier: Qualifier | None) -> Valued:
    """A value without what a spelling adds."""
    said = value.strip() if isinstance(value, str) else float(value)
    return Valued(value=said, unit=unit, qualifier=qualifier)
