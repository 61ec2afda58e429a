"""Lexical search: BM25 over title, outlet and text in tantivy.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
"""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from index import terms as analysis
from index.errors import StorageFailed
from index.kept_terms import KeptTerms
from index.languages import language_by_script
from index.lexical_documents import LexicalDocument, Part, stored
from index.lexical_errors import mapped_errors
from index.lexical_hits import best, known, rarity
from index.lexical_queries import NO_PHRASES, Phrases, filters, half_of, in_a_row
from index.scope import Bounds
from index.segments import LOOKS, MOST_SMALL, scattered

if TYPE_CHECKING:
    from tantivy import Index, IndexWriter, Query, Schema

FIELD_WEIGHTS = {"title": 0.5, "outlet_words": 1.5, "text": 1.0}
"""Chosen on training questions: a headline's words count once for each of its passages."""
MAX_TERMS = 64
"""Longer queries keep their first terms."""

_PHRASE_FIELDS = ("title", "text")
_WRITER_HEAP = 64_000_000
_ANALYZER = "terms-3"
"""Stands in the schema: give it a new number when the same text makes other terms."""


class Lexical:
    """A tantivy index of passages; safe to search from many threads while one writes."""

    def __init__(self, directory: Path, *, past: bool = False) -> None:
        """With `past`, of passages that were replaced; then every document tells when."""
        self._directory = directory
        self._past = past
        self._kept = KeptTerms()
        self._committed = b""
        """What tantivy had written of its segments at the last `reload`."""
        self._rarities: dict[str, float] = {}
        """Of the terms that were asked for since then."""
        self._too_early = -(2**63)
        """The latest moment at which too few of the first hits were known: filters serve before."""
        self._added = 0
        """Passages, since those in small segments were last put together."""
        self._looked = 0
        """How many of these there were when it was last looked how they lie."""

    @property
    def exists(self) -> bool:
        """Whether there are files; any other use makes them."""
        return self._directory.is_dir()

    def terms(self, text: str, language: str | None = None) -> list[str]:
        """The terms of a text in a language, in order: the unit that everything counts in."""
        return self._kept.of(text, analysis.stemmer_of(language))

    def query_terms(self, query: str, language: str | None = None) -> list[str]:
        """The terms that an article in this language holds of a query, without function words.

        Empty when there are no other words.
        """
        return analysis.query_terms(query, analysis.stemmer_of(language))

    def language_of(self, question: str) -> str | None:
        """The language of a question, by its script or of those that the index holds."""
        found = analysis.language_of(question, self._stemmers())
        return language_by_script(question) or analysis.code_of(found)

    def wanted(self, query: str) -> list[str]:
        """What to search for: each content word of a query as each language of the index has it.

        Of a query of nothing but function words, all of them.
        """
        return list(dict.fromkeys(chain.from_iterable(self.forms(query))))

    def forms(self, query: str) -> list[list[str]]:
        """The same, apart for each way in which languages of the index have the words."""
        stemmers = self._stemmers()
        language = analysis.language_of(query, stemmers)
        found = [
            (analysis.query_terms(query, name, language) or analysis.terms(query, name))[:MAX_TERMS]
            for name in stemmers
        ]
        return [list(form) for form in dict.fromkeys(map(tuple, found)) if form]

    def count(self) -> int:
        """How many passages are held."""
        with mapped_errors():
            return self._index.searcher().num_docs

    def idf(self, terms: Sequence[str]) -> dict[str, float]:
        """BM25's inverse document frequency of each term in the texts; high for unseen ones."""
        self.reload()  # tantivy merges segments by itself, too, and counts anew then
        rarities, searcher = self._rarities, self._index.searcher()
        for term in terms:
            if term not in rarities:
                rarities[term] = rarity(searcher, "text", term)
        return {term: rarities[term] for term in terms}

    def search(
        self,
        terms: Sequence[str],
        bounds: Bounds,
        limit: int,
        *,
        among: Sequence[int] = (),
        phrases: Phrases = NO_PHRASES,
        like: "Lexical | None" = None,
    ) -> dict[int, float]:
        """Passage id to BM25 score, best first, for any of the terms inside the bounds.

        With `among`, instead of the bounds: all of these ids that the phrases admit. With `like`,
        terms are as rare as they are in that index, so that the scores of both compare.
        """
        if not terms or not limit:
            return {}
        with mapped_errors():
            searcher = self._index.searcher()
            weights = self._weights(terms, like)
            until = bounds.known_until
            is_plain = bounds == Bounds(known_until=until) and not (among or self._past)
            if is_plain and until is not None and until > self._too_early:
                query = self._query(weights, Bounds(), (), phrases)
                if (found := known(searcher, query, until, limit)) is not None:
                    return found
                self._too_early = until
            return best(searcher, self._query(weights, bounds, among, phrases), limit)

    def matching(
        self,
        forms: Sequence[Sequence[str]],
        bounds: Bounds,
        limit: int,
        *,
        excluded: Sequence[str] = (),
    ) -> dict[int, float]:
        """Passage id to BM25 score, best first, inside the bounds and without what is excluded.

        A passage matches a form if it, its title and its outlet hold half of its terms, and two at
        least where there are two; it must match one of the forms.
        """
        with mapped_errors():
            searcher = self._index.searcher()
            return best(searcher, self._matching(forms, bounds, excluded), limit)

    def add(self, documents: Sequence[LexicalDocument]) -> None:
        """Stage passages; `commit` makes them visible, and does not look whether they were held."""
        with mapped_errors():
            for document in documents:
                self._writer.add_document(stored(document))
        self._added += len(documents)

    def delete(self, ids: Sequence[int]) -> None:
        """Stage the removal of passages."""
        with mapped_errors():
            for key in ids:
                self._writer.delete_documents_by_term("passage_id", key)

    def commit(self) -> None:
        """Make everything staged durable and visible to new searches."""
        with mapped_errors():
            self._writer.commit()
            self._index.reload()

    def reload(self) -> None:
        """Let searches see what another process has committed.

        Where that is nothing, all stays open: to open the segments anew costs a search 2 ms.
        """
        with mapped_errors():
            index = self._index
            committed = (self._directory / "meta.json").read_bytes()
            if committed != self._committed:
                index.reload()
                self._rarities, self._committed = {}, committed

    def ids(self) -> list[int]:
        """Every passage id that is held, ascending; twice if it is held twice."""
        import tantivy

        with mapped_errors():
            searcher = self._index.searcher()
            everything = searcher.search(
                tantivy.Query.all_query(), max(1, searcher.num_docs), order_by_field="passage_id"
            )
            return sorted(int(key) for key, _ in everything.hits)

    def works(self) -> bool:
        """Whether the index can be opened: its files are sound and of today's schema."""
        try:
            return self.count() >= 0
        except StorageFailed:
            return False

    def holds(self, count: int) -> bool:
        """Whether the index works and holds so many passages."""
        return self.works() and self.count() == count

    def reset(self) -> None:
        """Start again with no passage; with new files where these are damaged.

        Searches may go on meanwhile, so the files of a sound index are left to tantivy to drop.
        """
        try:
            with mapped_errors():
                self._writer.rollback()
                self._writer.delete_all_documents()
            self.commit()
        except StorageFailed:
            self.drop()

    def remake(self, batches: Iterable[Sequence[LexicalDocument] | None]) -> bool:
        """Hold these passages instead of all others, from one commit on.

        A batch of None gives that up, and what was held stays; then False.
        """
        with mapped_errors(), self._all_or_nothing():
            self._writer.delete_all_documents()
            for documents in batches:
                if documents is None:
                    self._writer.rollback()
                    return False
                self.add(documents)
            self.commit()
        return True

    def scattered(self) -> list[int]:
        """The passages that lie in many small segments, where `put_again` would pay.

        A search looks each term up in each segment; tantivy itself lets seven of each size stand.
        """
        with mapped_errors():
            searcher = self._index.searcher()
            if self._added - self._looked < max(MOST_SMALL, searcher.num_docs // LOOKS):
                return []
            self._looked = self._added
            return scattered(searcher, self._schema, self._added)

    def put_again(self, parts: Iterable[Part]) -> None:
        """Hold passages as their batches have them, those of a part together from one commit on.

        What fails leaves its part as it was, and the parts before it as they are now.
        """
        with mapped_errors(), self._all_or_nothing():
            for ids, batches in parts:
                self.delete(ids)
                for documents in batches:
                    self.add(documents)
                self.commit()
        self._added = self._looked = 0

    def drop(self) -> None:
        """Delete the files; only where no search uses them."""
        self.close()
        self.__dict__.pop("_index", None)
        shutil.rmtree(self._directory, ignore_errors=True)

    def close(self) -> None:
        """Finish merges and release the writer's lock."""
        if writer := self.__dict__.pop("_writer", None):
            writer.wait_merging_threads()

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """Stage what is done now alone; none of it where it fails."""
        self._writer.rollback()
        try:
            yield
        except BaseException:
            self._writer.rollback()
            raise

    def _idf(self, field: str, term: str) -> float:
        return rarity(self._index.searcher(), field, term)

    def _weights(
        self, terms: Sequence[str], like: "Lexical | None"
    ) -> dict[tuple[str, str], float]:
        """What each term counts in each field, beside its rarity in this index."""
        return {
            (field, term): weight * (like._idf(field, term) / self._idf(field, term) if like else 1)
            for term in dict.fromkeys(terms)
            for field, weight in FIELD_WEIGHTS.items()
        }

    def _query(
        self,
        weights: Mapping[tuple[str, str], float],
        bounds: Bounds,
        among: Sequence[int],
        phrases: Phrases,
    ) -> "Query":
        from tantivy import Occur, Query

        schema = self._schema
        words = [
            (
                Occur.Should,
                Query.boost_query(Query.term_query(schema, field, term, "freq"), weight),
            )
            for (field, term), weight in weights.items()
        ]
        words += [(Occur.Should, phrase) for phrase in self._phrases(phrases.preferred)]
        if among:
            # A query for each is faster than one for the set, which is compiled for each segment.
            ids = [(Occur.Should, Query.term_query(schema, "passage_id", key)) for key in among]
            asked = [
                (Occur.Must, Query.const_score_query(Query.boolean_query(ids), 0.0)),
                *words,
            ]
        else:
            asked = [
                (Occur.Must, Query.boolean_query(words)),
                *filters(schema, bounds, past=self._past),
            ]
        for occur, texts in ((Occur.Must, phrases.required), (Occur.MustNot, phrases.excluded)):
            found = self._phrases(texts)
            asked += [(occur, Query.const_score_query(phrase, 0.0)) for phrase in found]
        # Words alone let tantivy skip what cannot be among the best.
        return asked[0][1] if len(asked) == 1 else Query.boolean_query(asked)

    def _matching(
        self, forms: Sequence[Sequence[str]], bounds: Bounds, excluded: Sequence[str]
    ) -> "Query":
        from tantivy import Occur, Query

        by_half = [(Occur.Should, half_of(self._schema, form, FIELD_WEIGHTS)) for form in forms]
        asked = [
            (Occur.Must, Query.boolean_query(by_half)),
            *filters(self._schema, bounds, past=self._past),
            *((Occur.MustNot, phrase) for phrase in self._phrases(excluded)),
        ]
        return Query.boolean_query(asked)

    def _phrases(self, texts: Sequence[str]) -> Iterator["Query"]:
        """For each text that has words, a query for them in a row, in any language of the index."""
        from tantivy import Occur, Query

        stemmers = self._stemmers() if texts else ()
        for text in texts:
            forms = {tuple(analysis.terms(text, name)[:MAX_TERMS]) for name in stemmers}
            found = [
                (Occur.Should, in_a_row(self._schema, field, form))
                for form in sorted(forms)
                if form
                for field in _PHRASE_FIELDS
            ]
            if found:
                yield Query.boolean_query(found)

    def _stemmers(self) -> list[str]:
        """The stemmers that the passages' languages ask for; English first."""
        found = self._index.searcher().terms_with_prefix("stemmer", "")
        return sorted(
            (name for name, _ in found), key=lambda name: (name != analysis.ENGLISH, name)
        )

    @cached_property
    def _schema(self) -> "Schema":
        from tantivy import SchemaBuilder

        builder = SchemaBuilder()
        moments = ("published", "known_from", *(["replaced"] if self._past else []))
        for field in ("passage_id", *moments):
            builder.add_integer_field(field, indexed=True, fast=True)
        for field in ("outlet", "stemmer"):
            builder.add_text_field(field, tokenizer_name="raw", index_option="basic")
        for field in FIELD_WEIGHTS:
            builder.add_text_field(field, tokenizer_name=_ANALYZER)
        return builder.build()

    @cached_property
    def _index(self) -> "Index":
        import tantivy

        self._directory.mkdir(parents=True, exist_ok=True)
        with mapped_errors():
            index = tantivy.Index(self._schema, path=str(self._directory))
            index.register_tokenizer(_ANALYZER, analysis.field_analyzer())
        return index

    @cached_property
    def _writer(self) -> "IndexWriter":
        with mapped_errors():
            return self._index.writer(_WRITER_HEAP, num_threads=1)
