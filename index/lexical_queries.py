"""The parts that queries of the lexical index are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.query import Query as Parsed
from index.scope import Bounds

if TYPE_CHECKING:
    from tantivy import Occur, Query, Schema


@dataclass(frozen=True)
class Phrases:
    """Phrases and words, as typed, for title or text of a passage; compared stemmed."""

    required: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    """Their BM25 counts once more."""
    excluded: tuple[str, ...] = ()

    @classmethod
    def of(cls, query: Parsed, *, is_question: bool) -> "Phrases":
        """Quotation marks require a phrase in a search; in a question they may be scare quotes."""
        if is_question or query.is_prose:
            return cls(preferred=query.phrases, excluded=query.excluded)
        return cls(required=query.phrases, excluded=query.excluded)


NO_PHRASES = Phrases()


def half_of(schema: "Schema", terms: Sequence[str], weights: Mapping[str, float]) -> "Query":
    """Half of the terms, and two at least where there are two, each in whatever field."""
    from tantivy import Occur, Query

    words = [(Occur.Should, _anywhere(schema, term, weights)) for term in dict.fromkeys(terms)]
    return Query.boolean_query(words, max(min(len(words), 2), (len(words) + 1) // 2))


def _anywhere(schema: "Schema", term: str, weights: Mapping[str, float]) -> "Query":
    from tantivy import Occur, Query

    fields = [
        (Occur.Should, Query.boost_query(Query.term_query(schema, field, term, "freq"), weight))
        for field, weight in weights.items()
    ]
    return Query.boolean_query(fields)


def in_a_row(schema: "Schema", field: str, terms: Sequence[str]) -> "Query":
    """Terms that follow each other in a field."""
    from tantivy import Query

    if len(terms) == 1:
        return Query.term_query(schema, field, terms[0], "freq")
    return Query.phrase_query(schema, field, list(terms))


def filters(schema: "Schema", bounds: Bounds, *, past: bool) -> list[tuple["Occur", "Query"]]:
    """What a passage must meet to lie inside the bounds, which weighs nothing."""
    from tantivy import FieldType, Occur, Query

    def between(field: str, first: int | None, last: int | None) -> "Query":
        return Query.range_query(schema, field, FieldType.Integer, first, last)

    found = []
    if bounds.published_from is not None or bounds.published_until is not None:
        within = between("published", bounds.published_from, bounds.published_until)
        found.append((Occur.Must, within))
    if bounds.known_until is not None:
        found.append((Occur.Must, between("known_from", None, bounds.known_until)))
        if past and bounds.gone:
            found.append((Occur.Must, between("replaced", None, bounds.known_until)))
        elif past:
            found.append((Occur.Must, between("replaced", bounds.known_until + 1, None)))
    for occur, outlets in ((Occur.Must, bounds.outlets), (Occur.MustNot, bounds.outlets_excluded)):
        if outlets:
            found.append((occur, Query.term_set_query(schema, "outlet", list(outlets))))
    return [(occur, Query.const_score_query(query, 0.0)) for occur, query in found]
