"""A question about time with its gold. `ledger` defines what a value as of a moment is."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

from tests.timelines.ledger import Side
from tests.timelines.phrasing import FactKind

Kind = Literal[
    "latest",  # now: at the end of the archive
    "as_of",  # by the argument
    "as_of_worded",  # "as of 14 May 2024", "by the end of May 2024"
    "at_month",  # "in May 2024", a month with news of the value
    "change",
    "first",
    "after",
    "dispute",
    "correction",
    "retraction",
    "false_premise",
    "outside",  # of a time before or after the archive
    "unanswerable",
]
Abstain = Literal["false_premise", "before_archive_start", "after_archive_end", "not_in_archive"]
Premise = Literal["value", "event", "holder", "state"]


@dataclass(frozen=True)
class Withdrawn:
    """A value that was corrected or retracted by then: not to be quoted as current."""

    value: float | str
    said: str
    url: str


@dataclass(frozen=True)
class Amendment:
    """What a correction or retraction changed."""

    old: str
    """As it was said."""
    new: str | None
    """None for a retraction."""
    day: str
    """When the wrong article was published."""
    known: str
    """When the correction was."""
    urls: tuple[str, ...]
    """The article, and the item that corrects it if that is another one."""


@dataclass(frozen=True)
class Question:
    """One question and all that a right answer to it can be measured by."""

    id: str
    story: str
    topic: str
    fact: FactKind
    kind: Kind
    text: str
    as_of: str | None
    """The argument, a day that is included; None to ask of the whole archive. Nothing published or
    updated later, and nothing undated, may show in the answer."""
    accepted: tuple[Side, ...] = ()
    """The sides that hold the value: any of them answers a question for a value, all are due where
    the kind is "dispute". With a false premise: the evidence against it."""
    disputed: bool = False
    """Whether the accepted sides are in dispute; where not, calling the value disputed is wrong."""
    timeline: tuple[tuple[Side, ...], ...] = ()
    """For "change": the sides of each turn, in order."""
    amendment: Amendment | None = None
    """For "correction" and "retraction". After a retraction, `accepted` is what stands again."""
    withdrawn: tuple[Withdrawn, ...] = ()
    """Values of this story taken back by the as-of date."""
    abstain: Abstain | None = None
    """The reason not to answer; None where the question has an answer."""
    premise: Premise | None = None
    """What is false in a false premise."""
    wrong: str | None = None
    """The value or name in it that was never said of this story; None for another premise."""

    def record(self) -> dict[str, Any]:
        """As one line of `questions.jsonl`."""
        return asdict(self)
