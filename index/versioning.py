"""What a batch of articles changes in the catalog: new ones, new versions, nothing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, delete, insert, literal, or_, select, update

from index import grouping
from index.article import Article
from index.languages import language_of
from index.passages import passages as cut
from index.schema import articles, chunks, earlier, graves, micros, passages, stamp, versions
from index.scope import outlet_key

Outcome = Literal["added", "updated", "unchanged"]


@dataclass(frozen=True)
class Tally:
    """What became of a batch: how many articles."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    grouped: int = 0
    """Of those added: in a story group that had a member already."""

    @property
    def articles(self) -> int:
        """All of them."""
        return self.added + self.updated + self.unchanged

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.added + other.added,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.grouped + other.grouped,
        )


def take_in(db: Connection, batch: Sequence[Article]) -> tuple[Tally, dict[int, int]]:
    """Store a batch and find its story groups; also which articles are pending: seq to version."""
    stored = known(db, [article.id for article in batch])
    by_outcome = defaultdict[Outcome, list[str]](list)
    for article in batch:
        by_outcome[store(db, article, stored)].append(article.id)
    while grouping.settle(db):
        pass
    added, updated = by_outcome["added"], by_outcome["updated"]
    tally = Tally(
        added=len(added),
        updated=len(updated),
        unchanged=len(by_outcome["unchanged"]),
        grouped=grouping.joined(db, {stored[key][0] for key in added}),
    )
    return tally, {seq: version for seq, version, _ in map(stored.__getitem__, {*added, *updated})}


def known(db: Connection, ids: Sequence[str]) -> dict[str, tuple[int, int, str]]:
    """Article id to (seq, version, content hash), for those already stored."""
    query = select(articles.c.id, articles.c.seq, articles.c.version, articles.c.content_hash)
    return {
        row.id: (row.seq, row.version, row.content_hash)
        for chunk in chunks(ids)
        for row in db.execute(query.where(articles.c.id.in_(chunk)))
    }


def store(db: Connection, article: Article, stored: dict[str, tuple[int, int, str]]) -> Outcome:
    """Store one article; `stored` is kept current for twins in the same batch."""
    key, content_hash = article.id, article.content_hash
    seq, version, old_hash = stored.get(key, (None, 0, ""))
    if old_hash == content_hash:
        return "unchanged"
    now = datetime.now(UTC)
    version += 1
    known = known_from(article.published, article.updated, version, now)
    since = stamp(known or now)
    head = {
        "version": version,
        "state": "pending",
        "content_hash": content_hash,
        "outlet": outlet_key(article.outlet) if article.outlet else None,
        "published": micros(article.published),
        "known_from": micros(known),
    }
    if seq is None:
        result = db.execute(insert(articles), {"id": key, **head})
        seq = int(result.inserted_primary_key[0])  # type: ignore[index]  # set by every insert
    else:
        replace(db, seq, since)
        grouping.ungroup(db, seq)
        db.execute(update(articles).where(articles.c.seq == seq).values(**head))
    body = _body(article, now)
    db.execute(insert(versions), {"article_seq": seq, "version": version, **body})
    if not article.retracted:
        cut_up(db, seq, version, article.text, body["language"])
    elif version == 1:
        cut_up(db, seq, version, article.text, body["language"], replaced=since)
    stored[key] = (seq, version, content_hash)
    return "added" if version == 1 else "updated"


def known_from(
    published: datetime | None, updated: datetime | None, version: int, added: datetime
) -> datetime | None:
    """Since when a text can have been read; None where it is undated.

    A first version counts from its publication, or from its last stated change. A later one
    without a stated change counts from when it was added: then the change was seen.
    """
    if published is None:
        return None
    changed = updated or (added if version > 1 else published)
    return max(published, changed)


def cut_up(
    db: Connection,
    seq: int,
    version: int,
    text: str,
    language: str | None,
    *,
    replaced: int | None = None,
) -> None:
    """Store the passages of a version; with `replaced`, as such that stand no more.

    A retracted version has none of its own, for the one before has said what was retracted; only
    where there is none before, its passages are kept as if replaced at once.
    """
    own = {"article_seq": seq, "version": version, "replaced": replaced}
    db.execute(insert(passages), [own | {"start": s, "end": e} for s, e in cut(text, language)])
    if replaced is not None:
        _bury(db, passages.c.article_seq == seq, passages.c.version == version)


def replace(db: Connection, seq: int, since: int) -> None:
    """Let a later version take the place of the current one, and of all before, from a moment on.

    A later version may say that it is older than those before; then they never stood after it.
    """
    own = articles.c
    ending = select(
        *(own.seq, own.version, own.outlet, own.published, own.known_from, literal(since))
    ).where(own.seq == seq)
    names = ("article_seq", "version", "outlet", "published", "known_from", "replaced")
    db.execute(insert(earlier).from_select(names, ending))
    later = earlier.c.article_seq == seq, earlier.c.replaced > since
    db.execute(update(earlier).where(*later).values(replaced=since))
    changed = (
        passages.c.article_seq == seq,
        or_(passages.c.replaced.is_(None), passages.c.replaced > since),
    )
    _bury(db, *changed)
    db.execute(update(passages).where(*changed).values(replaced=since))


def purge(db: Connection, seq: int) -> None:
    """Drop all passages of an article and remember that the indexes must drop them too."""
    _bury(db, passages.c.article_seq == seq)
    db.execute(delete(passages).where(passages.c.article_seq == seq))


def _bury(db: Connection, *which: ColumnElement[bool]) -> None:
    own = select(passages.c.id).where(*which)
    db.execute(insert(graves).from_select(["passage_id"], own))


def _body(article: Article, now: datetime) -> dict[str, Any]:
    return {
        "url": article.url,
        "title": article.title,
        "text": article.text,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "published": micros(article.published),
        "updated": micros(article.updated),
        "language": language_of(article.language, article.title, article.text),
        "section": article.section,
        "correction": article.correction,
        "retracted": article.retracted,
        "added": micros(now),
    }
