"""Filling one index from the catalog, without embedding again and without the other index."""

from index.catalog import Catalog
from index.indexing import documents
from index.lexical import Lexical
from index.schema import chunks
from index.vectors import Vectors


def fill_vectors(vectors: Vectors, catalog: Catalog) -> None:
    """Make a vector index hold exactly the kept vectors of what stands."""
    held, wanted = vectors.ids(), catalog.passage_ids()
    vectors.delete(sorted(held.difference(wanted)))
    for chunk in chunks([key for key in wanted if key not in held]):
        vectors.upsert(*catalog.vectors(chunk))


def fill_lexical(lexical: Lexical, catalog: Catalog) -> None:
    """Put every passage that stands into an empty lexical index."""
    for keys in chunks(catalog.passage_ids()):
        rows = catalog.passages(keys)
        lexical.add(documents(rows, catalog.texts(rows)))
        lexical.commit()
