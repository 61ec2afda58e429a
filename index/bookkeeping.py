"""What both indexes still have to take in and to drop, as the catalog keeps account of it."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, select, update

from index.schema import articles, chunks, passages, tombstones

BATCH_PASSAGES = 5_000
"""Pending articles are handed out until they have so many passages: a few megabytes of text."""


def pending(db: Connection, limit: int, after: int) -> dict[int, int]:
    """The next pending articles after a seq: seq to version; at least one if there is any."""
    cuts = select(func.count()).where(passages.c.article_seq == articles.c.seq)
    query = select(articles.c.seq, articles.c.version, cuts.scalar_subquery())
    query = query.where(articles.c.state == "pending", articles.c.seq > after)
    found: dict[int, int] = {}
    weight = 0
    for seq, version, count in db.execute(query.order_by(articles.c.seq).limit(limit)):
        weight += count
        if found and weight > BATCH_PASSAGES:
            break
        found[seq] = version
    return found


def mark_indexed(db: Connection, seqs: Mapping[int, int], buried: Sequence[int]) -> None:
    """Articles that have changed since stay pending."""
    unchanged = (articles.c.seq == bindparam("key")) & (articles.c.version == bindparam("its"))
    if seqs:
        marking = update(articles).where(unchanged).values(state="indexed")
        db.execute(marking, [{"key": seq, "its": seqs[seq]} for seq in seqs])
    for chunk in chunks(buried):
        db.execute(delete(tombstones).where(tombstones.c.passage_id.in_(chunk)))


def expected_vectors(db: Connection) -> tuple[int, int]:
    """The fewest and the most passages that a sound vector index may hold now."""
    waiting = select(articles.c.seq).where(articles.c.state == "pending")
    pending = select(func.count()).where(passages.c.article_seq.in_(waiting))
    total = db.scalar(select(func.count()).select_from(passages)) or 0
    graves = db.scalar(select(func.count()).select_from(tombstones)) or 0
    return total - (db.scalar(pending) or 0), total + graves
