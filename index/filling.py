"""Filling one index from the catalog, without embedding again and without the other index."""

from collections.abc import Iterator, Sequence

from index.catalog import Catalog
from index.indexing import documents_of
from index.lexical import Lexical
from index.lexical_documents import LexicalDocument
from index.schema import chunks

PART = 50_000
"""Passages put together in one commit: until then tantivy keeps 1 KB for each that moves."""


def fill_lexical(lexical: Lexical, catalog: Catalog) -> None:
    """Put every passage that stands into an empty lexical index."""
    for batch in _batches(catalog, catalog.passage_ids()):
        lexical.add(batch)
        lexical.commit()


def gather(lexical: Lexical, catalog: Catalog) -> None:
    """Put together what lies in many small segments; of what a search finds nothing changes."""
    if ids := lexical.scattered():
        lexical.put_again((part, _batches(catalog, part)) for part in chunks(ids, PART))


def _batches(catalog: Catalog, ids: Sequence[int]) -> Iterator[list[LexicalDocument]]:
    for keys in chunks(ids):
        yield documents_of(catalog, catalog.passages(keys))
