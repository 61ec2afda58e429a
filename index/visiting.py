"""What the catalog remembers of the addresses that were asked."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from index.article import article_id
from index.fetching import Validators
from index.gathering import Visit
from index.schema import articles, chunks, is_current, past, stamp, versions, visits


def known(db: Connection, addresses: Sequence[str]) -> Mapping[str, Visit]:
    """The visits to these addresses whose article is in the archive still.

    An article that came in another way counts as seen when it says that it was changed last.
    """
    keys = {address: article_id(address) for address in addresses}
    found = _unasked(db, keys) | _asked(db, keys)
    return {address: found[address] for address in addresses if address in found}


def remember(db: Connection, seen: Sequence[Visit]) -> None:
    """Keep visits; those whose article is gone are left out."""
    by_key = {article_id(visit.address): visit for visit in seen}
    query = select(articles.c.id, articles.c.seq)
    ids = list({visit.article_id for visit in seen})
    seqs = {
        row.id: row.seq
        for some in chunks(ids)
        for row in db.execute(query.where(articles.c.id.in_(some)))
    }
    rows = [
        {
            "key": key,
            "article_seq": seqs[visit.article_id],
            "seen": stamp(visit.seen),
            "etag": visit.validators.etag,
            "last_modified": visit.validators.last_modified,
        }
        for key, visit in by_key.items()
        if visit.article_id in seqs
    ]
    if rows:
        for some in chunks(list(by_key)):
            db.execute(delete(visits).where(visits.c.key.in_(some)))
        db.execute(insert(visits), rows)


def _asked(db: Connection, keys: Mapping[str, str]) -> dict[str, Visit]:
    own = visits.c
    query = select(own.key, own.seen, own.etag, own.last_modified, articles.c.id).join(
        articles, articles.c.seq == own.article_seq
    )
    rows = {
        row.key: row
        for some in chunks(list(keys.values()))
        for row in db.execute(query.where(own.key.in_(some)))
    }
    return {
        address: Visit(
            address,
            row.id,
            past(row.seen),
            Validators(row.etag, row.last_modified),
        )
        for address, key in keys.items()
        if (row := rows.get(key))
    }


def _unasked(db: Connection, keys: Mapping[str, str]) -> dict[str, Visit]:
    own = versions.c
    changed = func.coalesce(own.updated, own.published, own.added).label("changed")
    query = select(articles.c.id, changed).join(versions, is_current())
    rows = {
        row.id: row.changed
        for some in chunks(list(keys.values()))
        for row in db.execute(query.where(articles.c.id.in_(some)))
    }
    return {
        address: Visit(address, key, past(rows[key]))
        for address, key in keys.items()
        if key in rows
    }
