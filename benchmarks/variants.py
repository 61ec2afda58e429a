"""Other ways to rank the same archive, to compare with: by the book, and with parts left out."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.judging import Ranker
from benchmarks.questions import Question
from index import Archive
from index.ranking.models import RankingModels

LIMIT = 10
_LOOKED_THROUGH = 1_000
_RRF = 60
"""The constant of reciprocal rank fusion (Cormack et al., 2009)."""


def variants(archive: Archive) -> dict[str, Ranker]:
    """Name to ranker; all of them search the same passages."""
    return {
        "bm25s": _bm25s(archive),
        "BM25 alone": lexically(archive),
        "vectors alone": lambda question: _texts(archive, _dense(archive, question, LIMIT)),
        "equal fusion (RRF)": lambda question: _texts(archive, _fused(archive, question)),
        "fixed formula": _searched(archive, Path("no models")),
        "Newsdesk": _searched(archive, None),
    }


def lexically(archive: Archive) -> Ranker:
    """The order of the lexical index alone."""
    return lambda question: _texts(archive, _lexical(archive, question, LIMIT))


def _searched(archive: Archive, folder: Path | None) -> Ranker:
    """The archive's own search, with the models of a folder, or with those that it has."""
    own = archive.retriever.models

    def rank(question: Question) -> Sequence[str]:
        archive.retriever.models = RankingModels(folder) if folder else own
        hits = archive.search(question.text, question.scope, limit=LIMIT, is_question=True)
        return [hit.text for hit in hits]

    return rank


def _lexical(archive: Archive, question: Question, limit: int) -> list[int]:
    lexical = archive.retriever.lexical
    return list(lexical.search(lexical.wanted(question.text), question.scope.bounds(), limit))


def _dense(archive: Archive, question: Question, limit: int) -> list[int]:
    retriever = archive.retriever
    vector = retriever.embedder.embed_query(question.text)
    return retriever.dense.candidates(vector, question.scope.bounds(), limit)


def _fused(archive: Archive, question: Question) -> list[int]:
    scores: dict[int, float] = {}
    for find in (_lexical, _dense):
        for rank, key in enumerate(find(archive, question, 50)):
            scores[key] = scores.get(key, 0.0) + 1 / (_RRF + rank)
    return sorted(scores, key=lambda key: -scores[key])[:LIMIT]


def _bm25s(archive: Archive) -> Ranker:
    """The library bm25s as its documentation shows it, over headline, outlet and text.

    It cannot filter: the first thousand are looked through for what the day of the question allows.
    """
    import bm25s

    catalog = archive.retriever.catalog
    ids = catalog.passage_ids()
    rows = catalog.passages(ids)
    articles = catalog.articles({row.article_seq for row in rows})
    corpus = []
    for row in rows:
        article = articles[row.article_seq]
        passage = article.text[row.start : row.end]
        corpus.append(f"{article.title} {article.outlet or ''} {passage}")
    index = bm25s.BM25()
    index.index(bm25s.tokenize(corpus, stopwords="en", show_progress=False), show_progress=False)

    def rank(question: Question) -> Sequence[str]:
        terms = bm25s.tokenize([question.text], stopwords="en", show_progress=False)
        places, _ = index.retrieve(terms, k=_LOOKED_THROUGH, show_progress=False)
        nearest = [ids[place] for place in places[0].tolist()]
        allowed = catalog.passages_among(nearest, question.scope.bounds())
        return _texts(archive, [key for key in nearest if key in allowed][:LIMIT])

    return rank


def _texts(archive: Archive, ids: Iterable[int]) -> list[str]:
    """The passages of these ids, in their order."""
    catalog = archive.retriever.catalog
    order = list(ids)
    rows = {row.id: row for row in catalog.passages(order)}
    articles = catalog.articles({row.article_seq for row in rows.values()})
    return [
        articles[row.article_seq].text[row.start : row.end]
        for key in order
        if (row := rows.get(key))
    ]
