"""Reads the texts of candidates with a question in mind."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from index import terms as analysis
from index.ranking.asked import Asked, Wanted
from index.ranking.marks import Held, Marks
from index.ranking.vocabulary import Cut, Vocabulary
from index.records import StoredArticle

MOST_WORDS = 300_000
"""About 75 MB. Once so many are known, learning begins anew: most words of an archive are rare."""

Text = tuple[str, str | None]
"""With its language."""


class Reader:
    """Knows the words of texts that were read lately; threads may share it."""

    def __init__(self, most_words: int = MOST_WORDS) -> None:
        self._most_words = most_words
        self._vocabularies: dict[tuple[str, bool], Vocabulary] = {}

    @property
    def words(self) -> int:
        """How many are known."""
        return sum(map(len, list(self._vocabularies.values())))

    def read_passages(
        self, asked: Asked, passages: Sequence[tuple[str, StoredArticle]]
    ) -> list[tuple[Held, Held]]:
        """What each passage holds of a question, and what the headline above it."""
        texts = [(text, of.language) for text, of in passages]
        above = [(of.title, of.language) for _, of in passages]
        titles = list(dict.fromkeys(above))  # each once: an article has several passages
        held = self.read(asked, [*texts, *titles])
        of_titles = dict(zip(titles, held[len(texts) :], strict=True))
        return [(one, of_titles[title]) for one, title in zip(held, above, strict=False)]

    def read(self, asked: Asked, texts: Sequence[Text]) -> list[Held]:
        """What each text holds of a question, in the question's words of its language."""
        alike: dict[tuple[str | None, bool], list[int]] = {}
        for place, (text, language) in enumerate(texts):
            alike.setdefault((language, analysis.is_latin(text)), []).append(place)
        found: dict[int, Held] = {}
        for (language, latin), places in alike.items():
            vocabulary = self._vocabulary(analysis.stemmer_of(language), latin)
            cut = vocabulary.cut([texts[place][0] for place in places], asked.words)
            held = _held(cut, len(places), vocabulary, asked, asked.wanted_in(language))
            found.update(zip(places, held, strict=True))
        return [found[place] for place in range(len(texts))]

    def _vocabulary(self, stemmer: str, latin: bool) -> Vocabulary:
        """One that another thread replaces meanwhile stays whole for whoever has it."""
        if self.words > self._most_words:
            self._vocabularies = {}
        known = self._vocabularies
        if found := known.get((stemmer, latin)):
            return found
        return known.setdefault(
            (stemmer, latin),
            Vocabulary(analysis.of_words(stemmer, is_latin=latin)),
        )


def _held(cut: Cut, count: int, vocabulary: Vocabulary, asked: Asked, wanted: Wanted) -> list[Held]:
    """What each of so many texts holds."""
    import numpy as np

    positions = vocabulary.positions(wanted.positions).take(cut.terms)
    at = (positions >= 0).nonzero()[0]
    places, terms = at.tolist(), positions[at].tolist()
    texts, sentences = cut.texts[at], cut.sentences[at]
    first = np.diff(sentences, prepend=-1).nonzero()[0]

    def marks(bounds: Iterable[int]) -> list[Marks]:
        return [Marks.at(places[a:b], terms[a:b], wanted.pairs) for a, b in pairwise(bounds)]

    of_sentences = marks([*first.tolist(), len(places)])
    bounds = texts[first].searchsorted(range(count + 1)).tolist()
    begins = np.diff(cut.sentences, prepend=-1) != 0
    columns = (
        marks(texts.searchsorted(range(count + 1)).tolist()),
        np.bincount(cut.texts, minlength=count).tolist(),
        np.bincount(cut.texts[begins], minlength=count).tolist(),
        [of_sentences[a:b] for a, b in pairwise(bounds)],
        cut.fresh,
    )
    return [Held(*row) for row in zip(*columns, strict=True)]
