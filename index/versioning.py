"""What a batch of articles changes in the catalog: new ones, new versions, nothing."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Literal

from sqlalchemy import Connection, func, insert, select, update

from index import grouping, lookups
from index.article import Article
from index.changes import changes
from index.groups import Keys
from index.prepared import PreparedArticle, spans_of, told_language
from index.records import StoredArticle
from index.schema import articles, chunks, micros, stamp, versions
from index.scope import outlet_key
from index.standing import cut_up, cut_up_all, known_from, replace, slip_in

Outcome = Literal["added", "updated", "earlier", "unchanged"]


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
    ids = [article.id for article in batch]
    stored = known(db, ids)
    fresh = _fresh(ids, batch, stored)
    stored |= _begin_all(db, fresh)
    by_outcome = defaultdict[Outcome, list[str]](list)
    known_keys: dict[int, Keys] = {}
    for key, article in zip(ids, batch, strict=True):
        outcome = "added" if fresh.pop(key, None) else store(db, article, stored)
        by_outcome[outcome].append(key)
        if outcome in ("added", "updated"):
            seq, _, _ = stored[key]
            known_keys.pop(seq, None)  # of a twin before it in the batch
            if isinstance(article, PreparedArticle):
                known_keys[seq] = article.prepared.keys
    while grouping.settle(db, known_keys):
        pass
    added, updated = by_outcome["added"], by_outcome["updated"]
    tally = Tally(
        added=len(added),
        updated=len(updated) + len(by_outcome["earlier"]),
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


def store(
    db: Connection,
    article: Article,
    stored: dict[str, tuple[int, int, str]],
    *,
    added: datetime | None = None,
) -> Outcome:
    """Store one article; `stored` is kept current for twins in the same batch.

    A version that states an older time than the current one takes its place before it, as
    `earlier`. `added` is when it came, if not now.
    """
    key, now = article.id, added or datetime.now(UTC)
    if key not in stored:
        stored[key] = (_begin(db, article, now), 1, article.content_hash)
        return "added"
    seq, _, content_hash = stored[key]
    if content_hash == article.content_hash:
        return "unchanged"
    before = lookups.article(db, key)
    assert before is not None, "what is stored has a current version"
    if _comes_late(article, before):
        history = lookups.versions_of(db, key)
        if article.content_hash in {one.content_hash for one in history}:
            return "unchanged"
        if _is_earlier(article, before):
            _slip_in(db, article, seq, now)
            return "earlier"
    stored[key] = (seq, _follow(db, article, before, now), article.content_hash)
    return "updated"


def _fresh(
    ids: Sequence[str], batch: Sequence[Article], stored: Collection[str]
) -> dict[str, Article]:
    """Of each article that is new, by id, the first version in a batch, unless it is retracted."""
    first: dict[str, Article] = {}
    for key, article in zip(ids, batch, strict=True):
        first.setdefault(key, article)
    return {key: it for key, it in first.items() if key not in stored and not it.retracted}


def _begin_all(db: Connection, fresh: Mapping[str, Article]) -> dict[str, tuple[int, int, str]]:
    """Store articles that are new, by id, and of which none is retracted; they are `known` then.

    All at once: one by one, the statements would cost more than what they do.
    """
    if not fresh:
        return {}
    now = datetime.now(UTC)
    db.execute(insert(articles), [_first_head(key, it, now) for key, it in fresh.items()])
    found = known(db, list(fresh))
    bodies = [
        {"article_seq": found[key][0], "version": 1, "changes": None, **_body(article, now)}
        for key, article in fresh.items()
    ]
    db.execute(insert(versions), bodies)
    cuts = zip(fresh.values(), bodies, strict=True)
    cut_up_all(db, ((row["article_seq"], spans_of(it, row["language"])) for it, row in cuts))
    return found


def _first_head(key: str, article: Article, now: datetime) -> dict[str, Any]:
    since = known_from(article.published, article.updated, 1, now)
    return {"id": key, **_head(article, 1, since)}


def _begin(db: Connection, article: Article, now: datetime) -> int:
    """Store an article that is new; its seq."""
    since = known_from(article.published, article.updated, 1, now)
    head = {"id": article.id, **_head(article, 1, since)}
    result = db.execute(insert(articles), head)
    seq = int(result.inserted_primary_key[0])  # type: ignore[index]  # set by every insert
    language = _keep(db, seq, 1, article, now)
    if article.retracted:
        cut_up(db, seq, 1, spans_of(article, language), replaced=stamp(since or now))
    else:
        cut_up(db, seq, 1, spans_of(article, language))
    return seq


def _follow(db: Connection, article: Article, before: StoredArticle, now: datetime) -> int:
    """Store a version that takes the place of the current one; its number."""
    seq, version = before.seq, _next_version(db, before.seq)
    since = known_from(article.published, article.updated, version, now)
    replace(db, seq, stamp(since or now))
    grouping.ungroup(db, seq)
    head = _head(article, version, since)
    db.execute(update(articles).where(articles.c.seq == seq).values(**head))
    language = _keep(db, seq, version, article, now, before)
    if not article.retracted:
        cut_up(db, seq, version, spans_of(article, language))
    return version


def _stated(article: Article) -> datetime | None:
    """The last moment that an article names for itself."""
    return max(filter(None, (article.published, article.updated)), default=None)


def _comes_late(article: Article, current: Article) -> bool:
    """Whether the current version states a later time, or a time where this one states none."""
    mine, theirs = _stated(article), _stated(current)
    return theirs is not None and (mine is None or mine < theirs)


def _is_earlier(article: Article, current: Article) -> bool:
    """Whether what comes late is an older text, and not the same with its date put right."""
    same = (article.title, article.text) == (current.title, current.text)
    return _stated(article) is not None and not (same and current.updated is None)


def _slip_in(db: Connection, article: Article, seq: int, now: datetime) -> None:
    """Store a version in its place before the current one."""
    since, version = _stated(article), _next_version(db, seq)
    assert since is not None, "an earlier version states when"
    language = _keep(db, seq, version, article, now)
    slip_in(db, seq, version, article, language, since)
    tell_changes(db, article.id, {version})


def tell_changes(db: Connection, key: str, fresh: Collection[int]) -> None:
    """Note anew what these versions of an article changed, and what those after them did."""
    for before, after in pairwise(lookups.versions_of(db, key)):
        if before.version in fresh or after.version in fresh:
            which = versions.c.article_seq == after.seq, versions.c.version == after.version
            told = changes(before, after).record()
            db.execute(update(versions).where(*which).values(changes=told))


def _next_version(db: Connection, seq: int) -> int:
    """Versions are counted as they come, and the current one need not have come last."""
    own = versions.c
    return (db.scalar(select(func.max(own.version)).where(own.article_seq == seq)) or 0) + 1


def _head(article: Article, version: int, since: datetime | None) -> dict[str, Any]:
    """What `articles` has of a version that is current from now on, and known since then."""
    return {
        "version": version,
        "state": "pending",
        "content_hash": article.content_hash,
        "outlet": outlet_key(article.outlet) if article.outlet else None,
        "published": micros(article.published),
        "known_from": micros(since),
    }


def _keep(
    db: Connection,
    seq: int,
    version: int,
    article: Article,
    now: datetime,
    before: Article | None = None,
) -> str | None:
    """Store a version itself, and what it changed of the one before; its language."""
    told = changes(before, article).record() if before else None
    own = {"article_seq": seq, "version": version, "changes": told}
    body = _body(article, now)
    db.execute(insert(versions), own | body)
    language: str | None = body["language"]
    return language


def _body(article: Article, now: datetime) -> dict[str, Any]:
    return {
        "url": article.url,
        "title": article.title,
        "text": article.text,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "published": micros(article.published),
        "updated": micros(article.updated),
        "language": told_language(article),
        "section": article.section,
        "correction": article.correction,
        "retracted": article.retracted,
        "added": micros(now),
    }
