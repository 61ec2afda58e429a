"""Going through the articles of an archive page by page, newest first."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Select, Table, and_, or_, select

from index.database import Database
from index.filters import tables, within
from index.lookups import listed
from index.records import Key, Listed
from index.schema import articles
from index.scope import Bounds, Scope


class Place(NamedTuple):
    """Where an article stands in the order: by publication, the undated last, then by seq."""

    published: int | None
    """In microseconds since 1970."""
    seq: int

    @property
    def order(self) -> tuple[bool, int, int]:
        """Sorts ascending as the list goes."""
        return self.published is None, -(self.published or 0), -self.seq


@dataclass(frozen=True)
class Page:
    """Some articles, and where to go on."""

    articles: tuple[Listed, ...]
    after: Place | None
    """None where these are the last."""


def page(database: Database, scope: Scope, *, limit: int, after: Place | None = None) -> Page:
    """The articles of a scope in the versions that stood, from `after` on.

    Places do not move when articles come or go, so no page repeats or leaves out another's.
    """
    bounds = scope.bounds()
    with database.reading() as db:
        found = sorted(
            (
                (Place(published, seq), Key(seq, version))
                for table in tables(bounds)
                for seq, version, published in db.execute(
                    _after(table, bounds, after).limit(limit + 1)
                )
            ),
            key=lambda one: one[0].order,
        )
        told = listed(db, [key for _, key in found[:limit]])
    shown = found[:limit]
    rest = shown[-1][0] if len(found) > limit else None
    return Page(tuple(told[key] for _, key in shown if key in told), rest)


def _after(table: Table, bounds: Bounds, after: Place | None) -> Select[Any]:
    own = table.c
    seq = own.seq if table is articles else own.article_seq
    query = select(seq, own.version, own.published).where(*within(bounds, table))
    if after is not None:
        earlier = and_(own.published == after.published, seq < after.seq)
        if after.published is None:
            query = query.where(own.published.is_(None), seq < after.seq)
        else:
            query = query.where(
                or_(own.published < after.published, earlier, own.published.is_(None))
            )
    return query.order_by(own.published.desc().nulls_last(), seq.desc())
