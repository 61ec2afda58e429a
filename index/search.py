"""The retriever: from a query to ranked hits, and from hits to ranked sentences."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Literal, get_args

from index import terms as analysis
from index.candidate_rows import CandidateRows
from index.catalog import Catalog
from index.dense import Dense
from index.embeddings import EmbeddingModel, StaticEmbeddings
from index.errors import BadInput
from index.hits import Hit, Passage, Results, Sentence, Signals
from index.implied import NOTHING, Ignored
from index.lexical import MAX_TERMS
from index.lexical_queries import Phrases
from index.parts import Parts
from index.products import product
from index.query import parse
from index.ranking.across import is_foreign, knows_languages, levelled
from index.ranking.asked import About, Asked, Wanted, mentioned
from index.ranking.candidates import Candidate
from index.ranking.formula import first_scores
from index.ranking.models import RankingModels
from index.ranking.passages import PASSAGE_MEASURES, passage_measures
from index.ranking.reader import Reader
from index.ranking.sentences import Among, Judged, Piece, pieces_of, sentence_measures
from index.replaced import no_longer
from index.reranking import Reranker, reranked
from index.schema import micros, moment
from index.scope import Bounds, Scope
from index.shelves import Shelves
from index.stages import stage
from index.voices import voices

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Sort = Literal["relevance", "newest", "oldest"]

LEXICAL_CANDIDATES = 100
TIMELY_CANDIDATES = 50
"""Further lexical candidates from each time that the question names, else from the last month."""
DENSE_CANDIDATES = 50
READ_CANDIDATES = 60
"""So many of the candidates, the best by what the indexes say, are read and ranked."""
NEAREST_READ = 10
"""Of a model of several languages, so many of the nearest passages are read in any case."""
RECENT = timedelta(days=30)
_BESIDE = 4
"""Threads for dense candidates: tantivy lets go of Python's lock, so both searches run at once."""


@dataclass(frozen=True)
class Measured:
    """The candidates of a query with their measures: what ranking models are fitted on."""

    asked: Asked
    about: About
    bounds: Bounds
    candidates: Sequence[Candidate]
    matrix: "NDArray[np.float32]"
    """Shape (candidates, len(PASSAGE_MEASURES))."""
    foreign: Sequence[bool] = ()
    """Which candidates are in another language, where the embedding model may know both."""


@dataclass(frozen=True)
class MeasuredSentences:
    """The sentences of hits with their measures."""

    about: About
    pieces: Sequence[Piece]
    matrix: "NDArray[np.float32]"
    """Shape (pieces, len(SENTENCE_MEASURES))."""


class Retriever:
    """Finds passages through both indexes and ranks them together."""

    def __init__(
        self,
        catalog: Catalog,
        shelves: Shelves,
        vectors: Callable[[], Parts],
        embedder: EmbeddingModel,
        *,
        static: StaticEmbeddings,
        reranker: Reranker | None = None,
    ) -> None:
        self.catalog = catalog
        self.lexical = shelves.standing
        self.dense = Dense(catalog, vectors)
        self.embedder = embedder
        self._shelves = shelves
        self._static = static
        self._reranker = reranker
        self._reader = Reader()
        self._beside = ThreadPoolExecutor(_BESIDE, "dense")
        self.models = RankingModels()
        """May be replaced: measures stay the same, only their order changes."""

    def close(self) -> None:
        """End the threads that search beside."""
        self._beside.shutdown()

    def load(self) -> None:
        """Import what searching needs; no model of others is asked for anything."""
        self._static.embed_query("")
        self.dense.load()

    def warm(self) -> None:
        """Read what the first search would have to wait for, beside whatever else is done."""
        self.dense.warm()

    def search(
        self,
        query: str,
        scope: Scope,
        *,
        limit: int,
        sort: Sort = "relevance",
        is_question: bool = False,
        ignored: Ignored = NOTHING,
    ) -> Results:
        """The best passages: one voice for each story, at most three passages of an article.

        `newest` and `oldest` order the candidates for the query by date instead of by score, and
        leave out those that share none of its words. A quoted phrase must occur, unless the query
        is a question, by its wording or by `is_question`: then it is preferred. What is ignored
        does not count, but the results tell of it all the same.
        """
        if limit < 1:
            return Results([], (), ())
        measured = self.measured(query, scope, is_question=is_question, ignored=ignored)
        with stage("rank") as seen:
            hits = self._ranked(measured)
            if sort != "relevance":
                hits = sorted(
                    (hit for hit in hits if hit.signals.bm25 > 0),
                    key=lambda hit: (hit.published is not None, micros(hit.published) or 0),
                    reverse=sort == "newest",
                )
            elif self._reranker:
                hits = reranked(self._reranker, query, hits)
            kept = voices(hits, self.catalog, measured.bounds, limit=limit)
            seen.note(hits=len(kept))
        return Results(kept, measured.asked.named_windows, _named_outlets(measured))

    def replaced(self, question: str, scope: Scope, *, limit: int) -> list[Hit]:
        """The best passages that had been replaced by the moment of the scope, or by now."""
        measured = self.measured(question, scope, is_question=True, gone=True)
        return no_longer(self._ranked(measured), self.catalog, measured.bounds)[: max(0, limit)]

    def measured(
        self,
        query: str,
        scope: Scope,
        *,
        is_question: bool = False,
        gone: bool = False,
        ignored: Ignored = NOTHING,
    ) -> Measured:
        """The candidates for a query, with what ranking knows of each.

        With `gone`, of what stood no more at the moment of the scope, instead of what stood.
        """
        parsed = parse(query, ignored)
        narrowed = parsed.narrowed(replace(scope.bounds(), gone=gone))
        bounds = narrowed or Bounds()
        terms = self._shelves.wanted(parsed.words, bounds)
        asked = self._asked(parsed.words, self.catalog.newest(bounds), ignored)
        candidates: Sequence[Candidate] = ()
        if terms and narrowed is not None:
            with stage("retrieve") as seen:
                phrases = Phrases.of(parsed, is_question=is_question)
                candidates = self._candidates(asked, terms, bounds, phrases)
                seen.note(candidates=len(candidates))
        with stage("rank"):
            matrix = passage_measures(asked, candidates, self._word_idf)
        about = asked.about(candidate.article.outlet for candidate in candidates)
        foreign = self._foreign(parsed.words, candidates)
        return Measured(asked, about, bounds, candidates, matrix, foreign)

    def sentences(
        self, question: str, hits: Sequence[Hit], ignored: Ignored = NOTHING, among: Among = bool
    ) -> list[Sentence]:
        """The sentences of these hits, the likeliest to answer the question first.

        Only of those that are `among` the wanted ones, with their scores beside all of them.
        """
        with stage("rank") as seen:
            measured = self.measured_sentences(question, hits, ignored, among)
            scores = self.models.sentence_scores(measured.matrix, measured.about)
            seen.note(sentences=len(scores))
        found = [
            Sentence(
                hits[piece.hit],
                hits[piece.hit].start + piece.span.start,
                hits[piece.hit].start + piece.span.end,
                score,
            )
            for piece, score in zip(measured.pieces, scores, strict=True)
        ]
        return sorted(found, key=lambda sentence: -sentence.score)

    def measured_sentences(
        self, question: str, hits: Sequence[Hit], ignored: Ignored = NOTHING, among: Among = bool
    ) -> MeasuredSentences:
        """The sentences of these hits, with what ranking knows of each.

        How far away each is in time its hit says already.
        """
        asked = self._asked(parse(question, ignored).words, None, ignored)
        judged = self._judged(asked, hits)
        pieces = pieces_of(hits, among)
        held = self._reader.read(
            asked, [(piece.text, hits[piece.hit].article.language) for piece in pieces]
        )
        similarity = partial(_similarity, self._static)
        matrix = sentence_measures(asked, judged, pieces, held, self._word_idf, similarity)
        return MeasuredSentences(asked.about(hit.outlet for hit in hits), pieces, matrix)

    def _ranked(self, measured: Measured) -> list[Hit]:
        if not measured.candidates:
            return []
        columns = {
            name: measured.matrix[:, PASSAGE_MEASURES.index(name)].tolist()
            for name in ("bm25", "cosine", "coverage with title", "days away")
        }
        signals = map(Signals, *columns.values())
        scores = self.models.passage_scores(measured.matrix, measured.about)
        if any(measured.foreign):
            scores = levelled(scores, columns["cosine"], measured.foreign)
        hits = [
            _hit(candidate, score, signal)
            for candidate, score, signal in zip(measured.candidates, scores, signals, strict=True)
        ]
        return sorted(hits, key=lambda hit: (-hit.score, hit.article.seq, hit.start))

    def _foreign(self, question: str, candidates: Sequence[Candidate]) -> list[bool]:
        if not knows_languages(self.embedder.name):
            return []
        asked = self.lexical.language_of(question)
        return [is_foreign(candidate.article.language, asked) for candidate in candidates]

    def _asked(self, question: str, reference: datetime | None, ignored: Ignored) -> Asked:
        wanted = lru_cache(partial(self._wanted, question))
        alike: dict[str, str | None] = {}  # languages of one stemmer want the same terms

        def wanted_in(language: str | None) -> Wanted:
            return wanted(alike.setdefault(analysis.stemmer_of(language), language))

        return Asked(question, wanted_in, reference, ignored)

    def _wanted(self, question: str, language: str | None) -> Wanted:
        analyze = partial(self.lexical.terms, language=language)
        terms = self.lexical.query_terms(question, language) or analyze(question)
        return Wanted.of(question, terms[:MAX_TERMS], self.lexical.idf, analyze)

    def _candidates(
        self, asked: Asked, terms: Sequence[str], bounds: Bounds, phrases: Phrases
    ) -> list[Candidate]:
        beside = self._beside.submit(copy_context().run, self._nearest, asked.text, bounds)
        search = partial(self._shelves.search, terms, phrases=phrases)
        bm25 = search(bounds, LEXICAL_CANDIDATES)
        for span in _timely(asked, bounds):
            bm25 |= search(span, TIMELY_CANDIDATES)
        question, dense = beside.result()
        if unscored := [key for key in dense if key not in bm25]:
            bm25 |= search(bounds, len(unscored), among=unscored)
        return self._read(asked, bounds, bm25, question)

    def _nearest(self, question: str, bounds: Bounds) -> "tuple[NDArray[np.float32], list[int]]":
        """The question's vector and the passages nearest to it."""
        vector = self.embedder.embed_query(question)
        return vector, self.dense.candidates(vector, bounds, DENSE_CANDIDATES)

    def _read(
        self,
        asked: Asked,
        bounds: Bounds,
        bm25: Mapping[int, float],
        question: "NDArray[np.float32]",
    ) -> list[Candidate]:
        """The best candidates by what the indexes say, with their texts.

        The indexes follow the catalog, which alone knows what stands at this moment.
        """
        found = self.catalog.candidates(list(bm25), bounds)
        rows = found.rows
        if not rows:
            return []
        cosines = product(found.vectors, question)
        kept = self._pruned(asked, found, bm25, cosines)
        articles = self.catalog.texts([rows[place] for place in kept])
        kept = [place for place in kept if rows[place].key in articles]
        chosen = [rows[place] for place in kept]
        texts = [((of := articles[row.key]).text[row.start : row.end], of) for row in chosen]
        read = self._reader.read_passages(asked, texts)
        return [
            Candidate(
                row=row,
                article=(article := articles[row.key]),
                wanted=asked.wanted_in(article.language),
                held=held,
                title=title,
                bm25=bm25[row.id],
                cosine=float(cosines[place]),
                vector=found.vectors[place],
            )
            for place, row, (held, title) in zip(kept, chosen, read, strict=True)
        ]

    def _pruned(
        self,
        asked: Asked,
        found: CandidateRows,
        bm25: Mapping[int, float],
        cosines: "NDArray[np.float32]",
    ) -> list[int]:
        """The places of the rows worth reading, best first."""
        import numpy as np

        days = {at: asked.days_away(moment(at)) for at in set(found.published)}
        away = np.array([days[at] for at in found.published])
        lexical = np.array([bm25[row.id] for row in found.rows])
        scores = first_scores(lexical, cosines.astype(np.float64), away)
        kept: list[int] = np.argsort(-scores, kind="stable")[:READ_CANDIDATES].tolist()
        if knows_languages(self.embedder.name):
            kept += np.argsort(-cosines, kind="stable")[:NEAREST_READ].tolist()
        return list(dict.fromkeys(kept))

    def _judged(self, asked: Asked, hits: Sequence[Hit]) -> list[Judged]:
        read = self._reader.read_passages(asked, [(hit.text, hit.article) for hit in hits])
        return [
            Judged(hit, asked.wanted_in(hit.article.language), held, title)
            for hit, (held, title) in zip(hits, read, strict=True)
        ]

    def _word_idf(self, words: Sequence[str]) -> dict[str, float]:
        """How rare each word is, as it is written; a word of several terms counts by its first."""
        firsts = {word: _first_term(word) for word in words}
        idf = self.lexical.idf(list(set(firsts.values())))
        return {word: idf[term] for word, term in firsts.items()}


def _hit(candidate: Candidate, score: float, signals: Signals) -> Hit:
    row, article = candidate.row, candidate.article
    return Hit(Passage(article.id, row.start, row.end, candidate.text), article, score, signals)


@lru_cache(20_000)
def _first_term(word: str) -> str:
    """Few words are named again and again, and 20,000 take two megabytes."""
    return next(iter(analysis.terms(word)), word)


def _named_outlets(measured: Measured) -> tuple[str, ...]:
    """Whether or not they count."""
    every = {candidate.article.outlet or "" for candidate in measured.candidates}
    return tuple(sorted(name for name in every if mentioned(name, measured.asked.text)))


def _timely(asked: Asked, bounds: Bounds) -> list[Bounds]:
    """The bounds, narrowed to each time that the question names, else to the last month."""
    if asked.reference is None:
        return []
    spans = [(window.start, window.end) for window in asked.windows[:2]] or [
        (asked.reference - RECENT, asked.reference)
    ]
    first, last = bounds.published_from, bounds.published_until
    return [
        replace(
            bounds,
            published_from=max(one for one in (micros(start), first) if one is not None),
            published_until=min(one for one in (micros(end), last) if one is not None),
        )
        for start, end in spans
    ]


def _similarity(
    model: StaticEmbeddings, question: str, texts: Sequence[str]
) -> "NDArray[np.float32]":
    return product(model.embed_passages(texts), model.embed_query(question))


def sort_of(name: str) -> Sort:
    """An order by the name that a user typed; raises `BadInput` for another."""
    known: tuple[Sort, ...] = get_args(Sort)
    for sort in known:
        if name == sort:
            return sort
    raise BadInput(f"Results cannot be sorted by '{name}': use {', '.join(known)}.")
