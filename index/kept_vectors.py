"""The vectors that the catalog keeps, in one of two tables of one shape: see `index.schema`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, insert, select

from index.schema import among, articles, chunks, graves, passages

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def save(db: Connection, table: Table, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
    """Keep a row for each passage, as float16; passages removed meanwhile are ignored."""
    blobs = dict(zip(ids, (row.tobytes() for row in vectors.astype("<f2")), strict=True))
    query = select(passages.c.id).where(among(passages.c.id))
    present = {key for chunk in chunks(ids) for key in db.scalars(query, {"keys": chunk}).all()}
    rows = [{"passage_id": i, "vector": blobs[i]} for i in ids if i in present]
    if rows:
        db.execute(insert(table), rows)


def load(
    db: Connection, table: Table, ids: Sequence[int]
) -> "tuple[list[int], NDArray[np.float32]]":
    """The ids that have a vector, and a row for each."""
    query = select(table.c.passage_id, table.c.vector).where(among(table.c.passage_id))
    rows: list[Any] = []
    for chunk in chunks(ids):
        rows += db.execute(query, {"keys": chunk}).all()
    return _matrix(rows)


def load_all(db: Connection, table: Table) -> "tuple[list[int], NDArray[np.float32]]":
    """Every id, ascending, and a row for each."""
    query = select(table.c.passage_id, table.c.vector).order_by(table.c.passage_id)
    rows: list[Row[Any]] = list(db.execute(query))
    return _matrix(rows)


def dimensions(db: Connection, table: Table) -> int | None:
    """The length of the vectors; None where there are none."""
    vector = db.scalar(select(table.c.vector).limit(1))
    return len(vector) // 2 if vector else None


def unembedded(db: Connection, table: Table) -> list[int]:
    """Every passage without a vector, ascending."""
    return list(db.scalars(_without(table, passages.c.id).order_by(passages.c.id)))


def missing(db: Connection, table: Table) -> int:
    """How many passages have no vector although the indexes are done with them."""
    indexed = _without(table, func.count()).join(articles).where(articles.c.state == "indexed")
    waiting = passages.c.id.in_(select(graves.c.passage_id))
    return db.scalar(indexed.where(~waiting)) or 0


def _without(table: Table, what: ColumnElement[Any]) -> Select[Any]:
    kept = table.c.passage_id
    query = select(what).select_from(passages)
    return query.outerjoin(table, kept == passages.c.id).where(kept.is_(None))


def _matrix(rows: Sequence[Row[Any]]) -> "tuple[list[int], NDArray[np.float32]]":
    ids, kept = zip(*rows, strict=True) if rows else ((), ())
    return list(ids), matrix_of(kept)


def matrix_of(kept: Sequence[bytes]) -> "NDArray[np.float32]":
    """Kept vectors as they count, a row for each."""
    import numpy as np

    if not kept:
        return np.zeros((0, 0), dtype=np.float32)
    flat = np.frombuffer(b"".join(kept), dtype="<f2")
    return flat.reshape(len(kept), -1).astype(np.float32)
