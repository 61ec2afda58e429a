"""What came into a catalog and what went, in the order in which everybody sees it.

Passages and graves have ids that are counted up inside transactions of which one at a time writes.
So whoever knows all up to an id finds the rest behind it. A grave is closed, and gone, once Chroma
is done with it; where several machines keep lexical indexes of their own, it is kept as a burial.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    MetaData,
    Table,
    func,
    insert,
    select,
    union_all,
)

from index.database import Database
from index.records import Grave, PassageRow
from index.schema import chunks, graves, passages

metadata = MetaData()

burials = Table(
    "burials",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("passage_id", BigInteger, nullable=False),
)
"""Graves that were closed, under their own ids."""


def bring_up(database: Database) -> None:
    """Make the table of burials where there is none."""
    if not database.has_table(burials.name):
        with database.writing() as db:
            metadata.create_all(db)


class Last(NamedTuple):
    """The ids of what came and went last; 0 for nothing."""

    passage: int
    grave: int


def last(db: Connection) -> Last:
    """How far a catalog has come."""
    newest = [db.scalar(select(func.max(table.c.id))) or 0 for table in (passages, graves, burials)]
    return Last(newest[0], max(newest[1:]))


def keep_burials(db: Connection, closed: Sequence[int]) -> None:
    """Keep graves that are about to go."""
    for chunk in chunks(closed):
        going = select(graves.c.id, graves.c.passage_id).where(graves.c.id.in_(chunk))
        db.execute(insert(burials).from_select(["id", "passage_id"], going))


def passages_since(db: Connection, after: int, limit: int) -> list[PassageRow]:
    """The next passages after the one with this id."""
    own = passages.c
    query = select(own.id, own.article_seq, own.start, own.end, own.version, own.replaced)
    found = db.execute(query.where(own.id > after).order_by(own.id).limit(limit))
    return [PassageRow(*row) for row in found]


def graves_since(db: Connection, after: int, limit: int) -> list[Grave]:
    """The next graves after the one with this id, closed or not."""
    every = union_all(
        *(
            select(table.c.id, table.c.passage_id).where(table.c.id > after)
            for table in (graves, burials)
        )
    ).subquery()
    query = select(every.c.id, every.c.passage_id).order_by(every.c.id).limit(limit)
    return [Grave(*row) for row in db.execute(query)]
