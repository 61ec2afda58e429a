"""What an answerer is given and what it gives back."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.answer import AbstentionReason, FigureState, Support
from assistant.question import Question
from assistant.when import When
from index import Hit, Scope
from index.hits import Sentence
from index.matching import Matches
from index.records import StoredArticle, Summary

if TYPE_CHECKING:
    from assistant.corrections.withdrawn import LeftOut
    from assistant.figures.anchors import Anchor
    from assistant.figures.moments import Moment
    from assistant.figures.speakers import Speaker
    from assistant.figures.value import Value
    from assistant.readings import Wording


@dataclass(frozen=True)
class Quote:
    """A verbatim span of an article."""

    article: StoredArticle
    start: int
    end: int

    @property
    def text(self) -> str:
        """The quoted characters."""
        return self.article.text[self.start : self.end]


@dataclass(frozen=True)
class Proved:
    """One statement with the quotes that prove it."""

    text: str
    support: Support
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class Told:
    """One value as one report tells it."""

    value: "Value"
    moment: "Moment"
    speaker: "Speaker | None"
    quote: Quote
    contradicts: bool = False
    """The report says that another figure is wrong."""
    is_past: bool = False
    """Told of an earlier time, beside the value of now."""
    is_wrong: bool = False
    """Told as a mistake in something published before."""
    is_note: bool = False
    """Told in a note or an item that corrects."""

    @property
    def day(self) -> date:
        """The day it is true of."""
        return self.moment.day

    @property
    def is_plain(self) -> bool:
        """Whether the outlet itself tells it, as of now and of no mistake."""
        return not (self.speaker or self.is_past or self.is_note or self.contradicts)


@dataclass(frozen=True)
class Standing:
    """A value and what has become of it."""

    told: Told
    state: FigureState


@dataclass(frozen=True)
class Draft:
    """Statements, or the reason why there are none and the nearest coverage."""

    statements: tuple[Proved, ...] = ()
    reason: AbstentionReason | None = None
    nearest: tuple[Quote, ...] = ()
    missing: str | None = None
    """A sentence that says what the archive lacks, where that is known."""
    absent: str = ""
    """The names of the question that no article in the scope has; only where nothing is near."""
    label: str = ""
    """What the figures are values of."""
    figures: tuple[Standing, ...] = ()
    """Newest first."""
    note: str | None = None
    """What a reader should know of it."""
    is_whole: bool = False
    """Whether nothing is to be added to it."""
    reordered: bool = False
    """Whether to lead with the newest, as the wording asks for, makes another order or choice."""


@dataclass(frozen=True)
class Found:
    """What was found for a question: all that an answerer may use."""

    asked: str
    """As it was typed."""
    question: Question
    when: When
    timeless: Question
    """The question without the words that say its time."""
    anchor: "Anchor | None"
    """The value that the question names, where it asks when it came or what came after it."""
    premise: bool
    """Whether the question takes something for granted."""
    scope: Scope
    hits: Sequence[Hit]
    more: Sequence[Hit]
    """Further hits, for what changes over time."""
    rank: Callable[[Sequence[Hit], Callable[[Hit], bool]], Sequence[Sentence]]
    """The sentences of those of these hits that are wanted, the likeliest to answer first."""
    matching: Future[Matches]
    """Every article that matches the question's words, once that is looked up."""
    idf: Mapping[str, float]
    """How rare each of the question's terms is."""
    summary: Summary
    """What lies in the scope."""
    limits: Summary
    """What would lie in it at any time."""
    wording: "Wording"
    left_out: "LeftOut"
    """Sentences that must not be quoted for what is so; `sentences` is without them."""

    @cached_property
    def sentences(self) -> Sequence[Sentence]:
        """Of the hits, the likeliest to answer first.

        They are ranked when they are first asked for: a model that writes needs none of them.
        """
        return self.rank(self.hits, bool)

    def sentences_of(self, among: Callable[[Hit], bool]) -> Sequence[Sentence]:
        """Those of the wanted ones among all hits; to rank all would take longer than to search."""
        return self.rank([*self.hits, *self.more], among)

    @property
    def reads_time(self) -> bool:
        """Whether a time that the wording names counts."""
        return "time" not in self.wording.ignored
