"""Filling one index from the catalog, without embedding again and without the other index."""

from index.catalog import Catalog
from index.indexing import documents
from index.lexical import Lexical
from index.schema import chunks


def fill_lexical(lexical: Lexical, catalog: Catalog) -> None:
    """Put every passage that stands into an empty lexical index."""
    for keys in chunks(catalog.passage_ids()):
        rows = catalog.passages(keys)
        lexical.add(documents(rows, catalog.texts(rows)))
        lexical.commit()
