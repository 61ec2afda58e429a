"""What an answerer is given and what it gives back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.answer import AbstentionReason, Support
from assistant.question import Question
from index import Hit, Scope
from index.hits import Sentence
from index.records import StoredArticle, Summary


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
class Draft:
    """Statements, or the reason why there are none and the nearest coverage."""

    statements: tuple[Proved, ...] = ()
    reason: AbstentionReason | None = None
    nearest: tuple[Quote, ...] = ()


@dataclass(frozen=True)
class Found:
    """What was found for a question: all that an answerer may use."""

    asked: str
    """As it was typed."""
    question: Question
    scope: Scope
    hits: Sequence[Hit]
    sentences: Sequence[Sentence]
    """Of the hits, the likeliest to answer first."""
    idf: Mapping[str, float]
    """How rare each of the question's terms is."""
    summary: Summary
    """What lies in the scope."""
    limits: Summary | None = None
    """What would lie in it at any time; None where it was not looked up."""
