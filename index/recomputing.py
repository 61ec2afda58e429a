"""What an older catalog lacks that has to be worked out from its articles.

Revisions change tables by what they were at the time; this uses the code of today, so it runs on
the tables of today, after the last of them.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, insert, select

from index.passages import passages
from index.readdressing import note_changes, readdress
from index.schema import articles, earlier, micros, moment, past, versions
from index.scope import outlet_key
from index.standing import cut_up, known_from


def recompute(db: Connection, *, since: str) -> None:
    """Work out what a catalog of that revision lacks; doing it again changes nothing."""
    for revision, steps in _LACKING:
        if since < revision:
            for step in steps:
                step(db)


def keep_earlier(db: Connection) -> None:
    """Make rows and passages for the versions that are not current, article by article.

    What an older Newsdesk kept of them is their texts: they are cut again, and their graves bring
    them into the index of the past.
    """
    own = versions.c
    moments = own.article_seq, own.version, own.outlet, own.published, own.updated, own.added
    changed = select(articles.c.seq).where(articles.c.version > 1)
    query = select(*moments).where(own.article_seq.in_(changed))
    rows = db.execute(query.order_by(own.article_seq, own.version)).all()
    for _, of_one in groupby(rows, key=lambda row: row.article_seq):
        _keep(db, list(of_one))


def _keep(db: Connection, rows: Sequence[Any]) -> None:
    """All versions of one article, oldest first; the last is the current one."""
    replaced: int | None = None
    for later, row in reversed(list(zip(rows[1:], rows, strict=False))):
        known = _known(later)
        since = later.added if known is None else known
        replaced = since if replaced is None else min(replaced, since)
        key = {"article_seq": row.article_seq, "version": row.version}
        outlet = outlet_key(row.outlet) if row.outlet else None
        ends = {"known_from": _known(row), "replaced": replaced}
        db.execute(insert(earlier).values(outlet=outlet, published=row.published, **key, **ends))
        body = db.execute(select(versions.c.text, versions.c.language).filter_by(**key)).one()
        spans = passages(body.text, body.language)
        cut_up(db, row.article_seq, row.version, spans, replaced=replaced)


def _known(row: Any) -> int | None:
    published, updated = moment(row.published), moment(row.updated)
    return micros(known_from(published, updated, row.version, past(row.added)))


_LACKING: Sequence[tuple[str, Sequence[Callable[[Connection], None]]]] = (
    ("0003", (keep_earlier,)),
    ("0004", (readdress, note_changes)),
)
"""By the revision since which a catalog has it."""
