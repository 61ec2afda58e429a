"""What the indexes still have to take in and to drop, as the catalog keeps account of it."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from index import movements
from index.records import Grave
from index.schema import EVERY_ID, among_range, articles, chunks, graves, passages, versions

BATCH_PASSAGES = 5_000
"""Pending articles are handed out until they have so many passages: a few megabytes of text."""


def pending(db: Connection, limit: int) -> list[dict[int, int]]:
    """Batches of at most so many pending articles, seq to version.

    In the order of their passages' ids, in which vectors fill one part after another.
    """
    standing = (passages.c.article_seq == articles.c.seq) & passages.c.replaced.is_(None)
    query = select(articles.c.seq, articles.c.version, func.count(passages.c.id))
    query = query.select_from(articles.outerjoin(passages, standing))
    query = query.where(articles.c.state == "pending").group_by(articles.c.seq, articles.c.version)
    found: list[dict[int, int]] = []
    room = 0
    for seq, version, count in db.execute(query.order_by(func.min(passages.c.id))):
        if not found or count > room or len(found[-1]) == limit:
            found.append({})
            room = BATCH_PASSAGES
        found[-1][seq] = version
        room -= count
    return found


def open_graves(db: Connection, after: int, limit: int) -> list[Grave]:
    """The next graves after the one with this id, oldest first."""
    query = select(graves).where(graves.c.id > after).order_by(graves.c.id).limit(limit)
    return [Grave(*row) for row in db.execute(query)]


def bury_again(db: Connection) -> None:
    """Ask for every passage that stands no more to be put into the index of the past."""
    replaced = select(passages.c.id).where(passages.c.replaced.is_not(None))
    db.execute(insert(graves).from_select(["passage_id"], replaced.order_by(passages.c.id)))


def mark_indexed(
    db: Connection, seqs: Mapping[int, int], closed: Sequence[int], *, keeping: bool
) -> None:
    """Articles that have changed since stay pending; `closed` are ids of graves.

    With `keeping`, the graves are kept for other machines.
    """
    unchanged = (articles.c.seq == bindparam("key")) & (articles.c.version == bindparam("its"))
    if seqs:
        marking = update(articles).where(unchanged).values(state="indexed")
        db.execute(marking, [{"key": seq, "its": seqs[seq]} for seq in seqs])
    if keeping:
        movements.keep_burials(db, closed)
    for chunk in chunks(closed):
        db.execute(delete(graves).where(graves.c.id.in_(chunk)))


def expected_vectors(db: Connection, ids: range) -> tuple[int, int]:
    """The fewest and the most passages with these ids that a sound vector index may hold now."""
    waiting = select(articles.c.seq).where(articles.c.state == "pending")
    own = among_range(passages.c.id, ids)
    pending = select(func.count()).where(
        passages.c.article_seq.in_(waiting), passages.c.replaced.is_(None), *own
    )
    total = standing(db, ids)
    open_graves = select(func.count()).select_from(graves)
    buried = db.scalar(open_graves.where(*among_range(graves.c.passage_id, ids))) or 0
    return total - (db.scalar(pending) or 0), total + buried


def standing(db: Connection, ids: range = EVERY_ID) -> int:
    """How many passages stand: all but the few that do not, which are counted from an index."""
    query = select(func.count()).select_from(passages).where(*among_range(passages.c.id, ids))
    return (db.scalar(query) or 0) - replaced(db, ids)


def replaced(db: Connection, ids: range = EVERY_ID) -> int:
    """How many passages stand no more."""
    query = select(func.count()).where(passages.c.replaced.is_not(None))
    return db.scalar(query.where(*among_range(passages.c.id, ids))) or 0


def misplaced(db: Connection) -> int:
    """How many passages do not lie inside the text of their version, or stand wrongly."""
    own, text = passages.c, versions.c
    outside = (own.start < 0) | (own.end <= own.start) | (own.end > func.length(text.text))
    stale = own.replaced.is_(None) & ((own.version != articles.c.version) | text.retracted)
    query = (
        select(func.count())
        .select_from(passages)
        .join(articles, articles.c.seq == own.article_seq)
        .outerjoin(versions, (text.article_seq == own.article_seq) & (text.version == own.version))
        .where(outside | stale | text.version.is_(None))
    )
    return db.scalar(query) or 0


def extent(db: Connection, most: int) -> tuple[int, ...] | None:
    """How many passages there are, the newest one's id, and how many articles wait.

    Ids are never used twice, so two equal extents are of the same indexed passages. None beyond so
    many passages, of which no more are counted.
    """
    few = select(passages.c.id).limit(most + 1).subquery()
    asked = (
        select(func.count()).select_from(few),
        select(func.max(passages.c.id)),
        select(func.count()).where(articles.c.state == "pending"),
    )
    count, newest, waiting = db.execute(select(*(one.scalar_subquery() for one in asked))).one()
    return None if count > most else (count, newest or 0, waiting)
