"""What is known of one candidate passage before it is measured, and of the passage of a hit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from index.ranking.asked import Wanted
from index.ranking.marks import Held, Mask
from index.ranking.vocabulary import fresh_word
from index.records import PassageRow, StoredArticle

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Analyzer = Callable[[str, str | None], Sequence[str]]


def fresh_words(text: str, known: frozenset[str]) -> frozenset[str]:
    """Capitalised words and numbers that are not known from the question, lower-cased."""
    return frozenset(filter(None, map(fresh_word, text.split()))).difference(known)


@dataclass(frozen=True)
class Reading:
    """A passage of a hit, read with a question in mind."""

    row: PassageRow
    article: StoredArticle
    wanted: Wanted
    """The question's words in the language of this article."""
    analyze: Analyzer
    known: frozenset[str]
    """The question's words, lower-cased."""

    @cached_property
    def text(self) -> str:
        """The passage's text."""
        return self.article.text[self.row.start : self.row.end]

    @cached_property
    def around(self) -> Mask:
        """The question's terms that passage or headline has."""
        return self.wanted.marks(self.terms_of(self.text)).found | self.found_in_title

    @cached_property
    def found_in_title(self) -> Mask:
        """The question's terms that the headline has."""
        return self.wanted.marks(self.terms_of(self.article.title)).found

    @cached_property
    def fresh(self) -> frozenset[str]:
        """Names and numbers that the question does not hold."""
        return fresh_words(self.text, self.known)

    def terms_of(self, text: str) -> Sequence[str]:
        """The terms of a text in the language of this article."""
        return self.analyze(text, self.article.language)


@dataclass(frozen=True)
class Candidate:
    """A passage that may answer, read, with what the indexes say of it."""

    row: PassageRow
    article: StoredArticle
    wanted: Wanted
    """The question's words in the language of this article."""
    held: Held
    """What the passage holds of them."""
    title: Held
    """What the headline holds of them."""
    bm25: float
    """0 for one that only its vector brought."""
    cosine: float
    vector: "NDArray[np.float32]"

    @property
    def text(self) -> str:
        """The passage's text."""
        return self.article.text[self.row.start : self.row.end]

    @property
    def around(self) -> Mask:
        """The question's terms that passage or headline has."""
        return self.held.marks.found | self.title.marks.found
