"""What is known of one candidate passage before it is measured."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from index.ranking.asked import Wanted
from index.records import PassageRow, StoredArticle

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Analyzer = Callable[[str, str | None], Sequence[str]]

_PIECE = re.compile(r"\n+|[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")
"""Where a sentence may end: good enough to measure, not to quote."""
_BREAK = "zqbreakqz"
"""A word that no text holds, between pieces: one call of the analyzer is half the price of many."""
_AROUND = "\"'“”‘’()[]{}<>.,;:!?…«»–—-*"


def fresh_words(text: str, known: frozenset[str]) -> frozenset[str]:
    """Capitalised words and numbers that are not known from the question, lower-cased."""
    found = set()
    for word in [word for word in text.split() if not word[0].islower()]:
        bare = word.strip(_AROUND)
        if bare[:1].isdigit() or (bare[:1].isupper() and len(bare) > 1):
            found.add(bare.lower())
    return frozenset(found).difference(known)


@dataclass(frozen=True)
class Reading:
    """A passage, read with a question in mind."""

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
    def pieces(self) -> list[list[str]]:
        """The terms of each sentence, roughly cut."""
        broken = self.terms_of(_PIECE.sub(f" {_BREAK} ", self.text))
        breaks = [place for place, term in enumerate(broken) if term == _BREAK]
        starts = [0, *(place + 1 for place in breaks)]
        spans = zip(starts, [*breaks, len(broken)], strict=True)
        return [broken[start:end] for start, end in spans if start < end]

    @cached_property
    def terms(self) -> list[str]:
        """The terms of the passage, in order."""
        return list(chain.from_iterable(self.pieces))

    @cached_property
    def found(self) -> frozenset[str]:
        """The question's terms that the passage has."""
        return self.wanted.among(self.terms)

    @cached_property
    def found_in_pieces(self) -> list[frozenset[str]]:
        """The question's terms that each sentence has."""
        return [self.wanted.among(piece) for piece in self.pieces]

    @cached_property
    def title_terms(self) -> list[str]:
        """The terms of the headline, in order."""
        return self.terms_of(self.article.title)

    @cached_property
    def around(self) -> frozenset[str]:
        """The question's terms that passage or headline has."""
        return self.found | self.found_in_title

    @cached_property
    def found_in_title(self) -> frozenset[str]:
        """The question's terms that the headline has."""
        return self.wanted.among(self.title_terms)

    @cached_property
    def fresh(self) -> frozenset[str]:
        """Names and numbers that the question does not hold."""
        return fresh_words(self.text, self.known)

    def terms_of(self, text: str) -> list[str]:
        """The terms of a text in the language of this article."""
        return list(self.analyze(text, self.article.language))


@dataclass(frozen=True)
class Candidate(Reading):
    """A passage that may answer, with what the indexes say of it."""

    bm25: float
    """0 for one that only its vector brought."""
    cosine: float
    vector: "NDArray[np.float32]"
