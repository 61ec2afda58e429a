"""Lexical search: BM25 over title, outlet and text in tantivy.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
"""

import math
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import StorageFailed
from index.scope import Bounds, outlet_key

if TYPE_CHECKING:
    from tantivy import Index, IndexWriter, Query, Schema, TextAnalyzer

FIELD_WEIGHTS = {"title": 1.0, "outlet_words": 1.0, "text": 1.0}
MAX_TERMS = 64
"""Longer queries keep their first terms."""

_WRITER_HEAP = 64_000_000
_ANALYZER = "news"


@dataclass(frozen=True)
class LexicalDocument:
    """One passage with what its article says of it."""

    passage_id: int
    title: str
    outlet: str | None
    text: str
    published: int | None
    known_from: int | None


class Lexical:
    """A tantivy index of passages; safe to search from many threads while one writes."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def terms(self, text: str) -> list[str]:
        """The stemmed, folded words of a text, in order: the unit that everything counts in."""
        return self._analyzer.analyze(text)

    def query_terms(self, query: str) -> list[str]:
        """The words of a query without function words; empty when there are no others."""
        return self._query_analyzer.analyze(query)

    def count(self) -> int:
        """How many passages are held."""
        with _mapped_errors():
            return self._index.searcher().num_docs

    def idf(self, terms: Sequence[str]) -> dict[str, float]:
        """BM25's inverse document frequency of each term in the texts; high for unseen ones."""
        searcher = self._index.searcher()
        total = searcher.num_docs
        return {
            term: math.log(1 + (total - found + 0.5) / (found + 0.5))
            for term in terms
            for found in [min(total, searcher.doc_freq("text", term))]
        }

    def search(
        self, terms: Sequence[str], bounds: Bounds, limit: int, *, among: Sequence[int] = ()
    ) -> dict[int, float]:
        """Passage id to BM25 score, best first, inside the bounds; of all or `among` these ids."""
        if not terms or not limit:
            return {}
        with _mapped_errors():
            searcher = self._index.searcher()
            query = self._query(terms[:MAX_TERMS], bounds, among)
            hits = searcher.search(query, limit, count=False).hits
            ids = searcher.fast_field_values("passage_id", [address for _, address in hits])
        return {int(key): float(score) for key, (score, _) in zip(ids, hits, strict=True) if key}

    def add(self, documents: Sequence[LexicalDocument]) -> None:
        """Stage passages; `commit` makes them visible, and does not look whether they were held."""
        import tantivy

        with _mapped_errors():
            for document in documents:
                fields: dict[str, object] = {
                    "passage_id": document.passage_id,
                    "title": document.title,
                    "text": document.text,
                }
                if document.outlet:
                    fields |= {
                        "outlet": outlet_key(document.outlet),
                        "outlet_words": document.outlet,
                    }
                if document.published is not None:
                    fields |= {
                        "published": document.published,
                        "known_from": document.known_from,
                    }
                self._writer.add_document(tantivy.Document.from_dict(fields, self._schema))

    def delete(self, ids: Sequence[int]) -> None:
        """Stage the removal of passages."""
        with _mapped_errors():
            for key in ids:
                self._writer.delete_documents_by_term("passage_id", key)

    def commit(self) -> None:
        """Make everything staged durable and visible to new searches."""
        with _mapped_errors():
            self._writer.commit()
            self._index.reload()

    def ids(self) -> list[int]:
        """Every passage id that is held, ascending; twice if it is held twice."""
        import tantivy

        with _mapped_errors():
            searcher = self._index.searcher()
            everything = searcher.search(
                tantivy.Query.all_query(), max(1, searcher.num_docs), order_by_field="passage_id"
            )
            return sorted(int(key) for key, _ in everything.hits)

    def holds(self, count: int) -> bool:
        """Whether the index works and holds so many passages."""
        try:
            return self.count() == count
        except StorageFailed:
            return False

    def reset(self) -> None:
        """Start again with no passage and new files."""
        self.close()
        self.__dict__.pop("_index", None)
        shutil.rmtree(self._directory, ignore_errors=True)

    def close(self) -> None:
        """Finish merges and release the writer's lock."""
        if writer := self.__dict__.pop("_writer", None):
            writer.wait_merging_threads()

    def _query(self, terms: Sequence[str], bounds: Bounds, among: Sequence[int]) -> "Query":
        from tantivy import Occur, Query

        schema = self._schema
        words = [
            (
                Occur.Should,
                Query.boost_query(Query.term_query(schema, field, term, "freq"), weight),
            )
            for term in dict.fromkeys(terms)
            for field, weight in FIELD_WEIGHTS.items()
        ]
        if among:
            ids = Query.term_set_query(schema, "passage_id", list(among))
            return Query.boolean_query([(Occur.Must, Query.const_score_query(ids, 0.0)), *words])
        filters = [
            (Occur.Must, Query.const_score_query(query, 0.0)) for query in _filters(schema, bounds)
        ]
        return Query.boolean_query([(Occur.Must, Query.boolean_query(words)), *filters])

    @cached_property
    def _schema(self) -> "Schema":
        from tantivy import SchemaBuilder

        builder = SchemaBuilder()
        for field in ("passage_id", "published", "known_from"):
            builder.add_integer_field(field, indexed=True, fast=True)
        builder.add_text_field("outlet", tokenizer_name="raw", index_option="basic")
        for field in FIELD_WEIGHTS:
            builder.add_text_field(field, tokenizer_name=_ANALYZER)
        return builder.build()

    @cached_property
    def _analyzer(self) -> "TextAnalyzer":
        return _analyzer(stopwords=False)

    @cached_property
    def _query_analyzer(self) -> "TextAnalyzer":
        return _analyzer(stopwords=True)

    @cached_property
    def _index(self) -> "Index":
        import tantivy

        self._directory.mkdir(parents=True, exist_ok=True)
        with _mapped_errors():
            index = tantivy.Index(self._schema, path=str(self._directory))
            index.register_tokenizer(_ANALYZER, self._analyzer)
        return index

    @cached_property
    def _writer(self) -> "IndexWriter":
        with _mapped_errors():
            return self._index.writer(_WRITER_HEAP, num_threads=1)


def _analyzer(*, stopwords: bool) -> "TextAnalyzer":
    from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

    builder = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(60))
    builder = builder.filter(Filter.lowercase())
    if stopwords:
        builder = builder.filter(Filter.stopword("english"))
    return builder.filter(Filter.ascii_fold()).filter(Filter.stemmer("english")).build()


def _filters(schema: "Schema", bounds: Bounds) -> Iterator["Query"]:
    from tantivy import FieldType, Query

    if bounds.published_from is not None or bounds.published_until is not None:
        yield Query.range_query(
            schema,
            "published",
            FieldType.Integer,
            bounds.published_from,
            bounds.published_until,
        )
    if bounds.known_until is not None:
        yield Query.range_query(schema, "known_from", FieldType.Integer, None, bounds.known_until)
    if bounds.outlets:
        yield Query.term_set_query(schema, "outlet", list(bounds.outlets))


@contextmanager
def _mapped_errors() -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise StorageFailed(
            f"The lexical index failed ({error}): run 'newsdesk verify --repair' to rebuild it."
        ) from error
