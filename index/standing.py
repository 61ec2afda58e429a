"""From when until when each version of an article stands, and what of its passages does.

The versions of an article follow one another without overlap: each stands from when it can have
been read until the next one can have been.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from index.article import Article
from index.passages import Span
from index.prepared import spans_of
from index.schema import articles, earlier, graves, is_current, micros, passages, stamp, versions
from index.scope import outlet_key


def known_from(
    published: datetime | None, updated: datetime | None, version: int, added: datetime
) -> datetime | None:
    """Since when a text can have been read; None where it is undated.

    The version that came first counts from its publication, or from its last stated change. Another
    one without a stated change counts from when it was added: then the change was seen.
    """
    if published is None:
        return None
    changed = updated or (added if version > 1 else published)
    return max(published, changed)


def cut_up(
    db: Connection,
    seq: int,
    version: int,
    spans: Sequence[Span],
    *,
    replaced: int | None = None,
) -> None:
    """Store the passages of a version; with `replaced`, as such that stand no more.

    A retracted version has none of its own, for the one before has said what was retracted; only
    where there is none before, its passages are kept as if replaced at once.
    """
    own = {"article_seq": seq, "version": version, "replaced": replaced}
    db.execute(insert(passages), [own | {"start": s, "end": e} for s, e in spans])
    if replaced is not None:
        _bury(db, passages.c.article_seq == seq, passages.c.version == version)


def cut_up_all(db: Connection, cuts: Iterable[tuple[int, Sequence[Span]]]) -> None:
    """Store the passages of first versions, each with the seq of its article, as they stand."""
    own = {"version": 1, "replaced": None}
    rows = [own | {"article_seq": q, "start": s, "end": e} for q, spans in cuts for s, e in spans]
    db.execute(insert(passages), rows)


def replace(db: Connection, seq: int, since: int) -> None:
    """Let a later version take the place of the current one, and of all before, from a moment on.

    A later version may be known from an earlier moment; then those before never stood after it.
    """
    own = articles.c
    ending = select(
        *(own.seq, own.version, own.outlet, own.published, own.known_from, literal(since))
    ).where(own.seq == seq)
    names = ("article_seq", "version", "outlet", "published", "known_from", "replaced")
    db.execute(insert(earlier).from_select(names, ending))
    later = earlier.c.article_seq == seq, earlier.c.replaced > since
    db.execute(update(earlier).where(*later).values(replaced=since))
    _end(db, since, passages.c.article_seq == seq)


def slip_in(
    db: Connection,
    seq: int,
    version: int,
    article: Article,
    language: str | None,
    since: datetime,
) -> None:
    """Give a version that is older than the current one its place in time.

    It stands until the one did that stood at its moment, which ends there, or else until the first
    one begins.
    """
    first = stamp(since)
    stood = _standing(db, seq, first) if article.published else None
    if stood:
        before, until = stood
        which = earlier.c.article_seq == seq, earlier.c.version == before
        db.execute(update(earlier).where(*which).values(replaced=first))
        _end(db, first, passages.c.article_seq == seq, passages.c.version == before)
    else:
        until = max(first, _next(db, seq, first))
    _insert_earlier(db, seq, version, article, first, until)
    if not article.retracted:
        cut_up(db, seq, version, spans_of(article, language), replaced=until)
    elif not stood:
        cut_up(db, seq, version, spans_of(article, language), replaced=first)


def purge(db: Connection, seq: int) -> None:
    """Drop all passages of an article and remember that the indexes must drop them too."""
    _bury(db, passages.c.article_seq == seq)
    db.execute(delete(passages).where(passages.c.article_seq == seq))


def _standing(db: Connection, seq: int, since: int) -> tuple[int, int] | None:
    """The earlier version that stood at a moment, and until when."""
    own = earlier.c
    stood = own.known_from <= since, own.replaced > since
    query = select(own.version, own.replaced).where(own.article_seq == seq, *stood)
    found = db.execute(query).first()
    return found and (found.version, found.replaced)


def _next(db: Connection, seq: int, since: int) -> int:
    """When the first version begins that is known from a later moment.

    An undated one, which begins at none, took over when it was added.
    """
    own = earlier.c
    later = own.article_seq == seq, own.known_from > since, own.known_from < own.replaced
    starts = select(own.known_from.label("start")).where(*later)
    current = select(func.coalesce(articles.c.known_from, versions.c.added))
    both = starts.union(current.join(versions, is_current()).where(articles.c.seq == seq))
    return min(map(int, db.scalars(both)))


def _insert_earlier(
    db: Connection, seq: int, version: int, article: Article, since: int, until: int
) -> None:
    key = {"article_seq": seq, "version": version}
    what = {
        "outlet": outlet_key(article.outlet) if article.outlet else None,
        "published": micros(article.published),
        "known_from": since if article.published else None,
        "replaced": until,
    }
    db.execute(insert(earlier).values(**key, **what))


def _end(db: Connection, since: int, *which: ColumnElement[bool]) -> None:
    """Have passages stand no longer than until a moment."""
    changed = *which, or_(passages.c.replaced.is_(None), passages.c.replaced > since)
    _bury(db, *changed)
    db.execute(update(passages).where(*changed).values(replaced=since))


def _bury(db: Connection, *which: ColumnElement[bool]) -> None:
    own = select(passages.c.id).where(*which)
    db.execute(insert(graves).from_select(["passage_id"], own))
