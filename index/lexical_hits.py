"""What tantivy finds, as passage ids with their scores, and how rare it has a term."""

import math
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tantivy import Query, Searcher

_FETCHED = 4
"""So many times the hits that are wanted are fetched to drop what was not known yet."""


def best(searcher: "Searcher", query: "Query", limit: int) -> dict[int, float]:
    """Passage id to score, best first."""
    hits = searcher.search(query, limit, count=False).hits
    ids = searcher.fast_field_values("passage_id", [address for _, address in hits])
    return {int(key): float(score) for key, (score, _) in zip(ids, hits, strict=True) if key}


def known(searcher: "Searcher", query: "Query", until: int, limit: int) -> dict[int, float] | None:
    """The same, of what was known at a moment; None where too few of the first hits were.

    Without a filter, tantivy skips what cannot be among the best, which is twice as fast.
    """
    fetch = _FETCHED * limit
    hits = searcher.search(query, fetch, count=False).hits
    addresses = [address for _, address in hits]
    ids = searcher.fast_field_values("passage_id", addresses)
    since_when = searcher.fast_field_values("known_from", addresses)
    found = {
        int(key): float(score)
        for key, since, (score, _) in zip(ids, since_when, hits, strict=True)
        if key and since is not None and since <= until
    }
    is_all = len(found) >= limit or len(hits) < fetch
    return dict(islice(found.items(), limit)) if is_all else None


def rarity(searcher: "Searcher", field: str, term: str) -> float:
    """BM25's inverse document frequency of a term in a field."""
    total = searcher.num_docs
    found = min(total, searcher.doc_freq(field, term))
    return math.log(1 + (total - found + 0.5) / (found + 0.5))
