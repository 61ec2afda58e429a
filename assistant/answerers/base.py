"""What an answerer is given and what it gives back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.answer import AbstentionReason, Support
from assistant.question import Question
from index.hits import Sentence
from index.records import StoredArticle


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


class Answerer(Protocol):
    """Turns sentences, best first, into statements; `idf` is the rarity of the question's terms."""

    def __call__(
        self, question: Question, sentences: Sequence[Sentence], idf: Mapping[str, float]
    ) -> Draft:
        """Draft an answer from these sentences alone."""
