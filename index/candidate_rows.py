"""What the catalog knows of the candidates of a search, all in one statement."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, Select, Table, select

from index.kept_vectors import matrix_of
from index.records import PassageRow
from index.schema import among, articles, chunks, earlier, passages
from index.scope import Bounds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class CandidateRows(NamedTuple):
    """Passages in order of their ids."""

    rows: Sequence[PassageRow]
    published: Sequence[int | None]
    """When the article of each was published, as its version says, in microseconds."""
    vectors: "NDArray[np.float32]"
    """A row for each."""


def candidate_rows(
    db: Connection, table: Table, ids: Sequence[int], bounds: Bounds
) -> CandidateRows:
    """Those of these passages that have a kept vector and stand at the moment of the bounds."""
    found = [
        (PassageRow._make(row[:6]), *row[6:])
        for chunk in chunks(sorted(ids))
        for row in db.execute(_query(table), {"keys": chunk}).all()
        if bounds.admits(row.replaced)
    ]
    replaced = [row.article_seq for row, _, version, _ in found if version != row.version]
    dates = _dates(db, list(set(replaced)))
    return CandidateRows(
        [row for row, *_ in found],
        [
            date if version == row.version else dates.get((row.article_seq, row.version))
            for row, date, version, _ in found
        ],
        matrix_of([vector for *_, vector in found]),
    )


@cache
def _query(table: Table) -> Select[Any]:
    own, of = passages.c, articles.c
    told = (own.id, own.article_seq, own.start, own.end, own.version, own.replaced)
    return (
        select(*told, of.published, of.version.label("current"), table.c.vector)
        .join(articles, of.seq == own.article_seq)
        .join(table, table.c.passage_id == own.id)
        .where(among(own.id))
        .order_by(own.id)
    )


def _dates(db: Connection, seqs: Sequence[int]) -> dict[tuple[int, int], int | None]:
    """When earlier versions of these articles were published, by article and version."""
    own = earlier.c
    query = select(own.article_seq, own.version, own.published).where(among(own.article_seq))
    return {
        (seq, version): published
        for chunk in chunks(seqs)
        for seq, version, published in db.execute(query, {"keys": chunk}).all()
    }
