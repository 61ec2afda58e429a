"""Whether the indexes say what the catalog says."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from index.catalog import Catalog
from index.errors import StorageFailed
from index.parts import Parts
from index.shelves import Shelves


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with an archive."""

    where: Literal["catalog", "embeddings", "lexical", "lexical-past", "vectors"]
    detail: str


def problems(catalog: Catalog, shelves: Shelves, vectors: Callable[[], Parts]) -> list[Problem]:
    """Everything that is wrong, found by comparing every passage; empty when all is well."""
    return [
        *_catalog_problems(catalog),
        *_index_problems("lexical", catalog.passage_ids(), shelves.standing.ids),
        *_index_problems("lexical-past", catalog.replaced_ids(), lambda: _past_ids(shelves)),
        *_index_problems("vectors", catalog.passage_ids(), lambda: vectors().ids()),
        *_vector_problems(vectors),
    ]


def _catalog_problems(catalog: Catalog) -> Iterator[Problem]:
    if (verdict := catalog.integrity()) != "ok":
        yield Problem("catalog", f"SQLite finds its file damaged: {verdict}")
    if pending := catalog.counts().pending:
        yield Problem("catalog", f"{pending} articles are not in the indexes yet")
    if wrong := catalog.misplaced_passages():
        yield Problem("catalog", f"{wrong} passages lie outside their article's text")
    if astray := catalog.misgrouped():
        yield Problem("catalog", f"{astray} articles are in no sound story group")
    if missing := catalog.missing_embeddings():
        yield Problem("embeddings", f"{missing} passages have no kept embedding")


def _index_problems(
    where: Literal["lexical", "lexical-past", "vectors"],
    ids: Iterable[int],
    held: Callable[[], Collection[int]],
) -> Iterator[Problem]:
    wanted = set(ids)
    try:
        found = held()
    except StorageFailed as error:
        yield Problem(where, str(error))
        return
    if missing := wanted.difference(found):
        yield Problem(where, f"{len(missing)} passages are missing")
    if twice := len(found) - len(set(found)):
        yield Problem(where, f"{twice} passages are held twice")
    if surplus := set(found) - wanted:
        yield Problem(where, f"{len(surplus)} passages are held that the catalog does not know")


def _past_ids(shelves: Shelves) -> Collection[int]:
    return shelves.past.ids() if shelves.past.exists else ()


def _vector_problems(vectors: Callable[[], Parts]) -> Iterator[Problem]:
    try:
        vectors().probe()
    except StorageFailed as error:
        yield Problem("vectors", str(error))
