"""Giving the articles of an older archive the ids that their addresses have now.

What were two articles under two spellings of one address becomes one, and what was one under the
addresses of two becomes two: the versions are told to the catalog again, in the order in which they
came, so that none is lost and the newest stands.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, select, update

from index import grouping, lookups
from index.article import Article, article_id
from index.records import StoredArticle
from index.schema import articles, versions
from index.standing import purge
from index.versioning import store, tell_changes

Ids = Mapping[int, Collection[str]]
"""Seq to the ids that its versions have by their addresses: one, unless it was several articles."""


def readdress(db: Connection) -> None:
    """Give every article its id, and tell again what is not one article for one id.

    To be done in one transaction; doing it again changes nothing.
    """
    ids, moved = _addressed(db)
    parts = list(_to_be_told(ids))
    told = {seq for part in parts for seq in part}
    _rename(db, {seq: _spare(seq) for seq in moved | told})
    _rename(db, {seq: next(iter(ids[seq])) for seq in moved - told})
    for part in parts:
        history = [one for seq in part for one in lookups.versions_of(db, _spare(seq))]
        for seq in part:
            purge(db, seq)
            grouping.ungroup(db, seq)
            db.execute(delete(articles).where(articles.c.seq == seq))
        _tell_again(db, history)


def note_changes(db: Connection) -> None:
    """Note what every version changed of the one before it."""
    for key in list(db.scalars(select(articles.c.id).where(articles.c.version > 1))):
        tell_changes(db, key, {one.version for one in lookups.versions_of(db, key)})


def _addressed(db: Connection) -> tuple[Ids, set[int]]:
    """The ids of each article, and which of them have another one now.

    What has no address keeps the id of its content.
    """
    ids = defaultdict[int, set[str]](set)
    moved = set()
    query = select(articles.c.seq, articles.c.id, versions.c.url)
    for seq, key, url in db.execute(query.join(versions, versions.c.article_seq == articles.c.seq)):
        new = article_id(url) if url else key
        ids[seq].add(new)
        if new != key:
            moved.add(seq)
    return ids, moved


def _to_be_told(ids: Ids) -> Iterator[list[int]]:
    """Articles that share an id or have several, in parts that have no id in common."""
    holders = defaultdict[str, list[int]](list)
    for seq, own in ids.items():
        for key in own:
            holders[key].append(seq)
    seen: set[int] = set()
    for first, own in ids.items():
        if first in seen or (len(own) == 1 and len(holders[next(iter(own))]) == 1):
            continue
        part = [first]
        seen.add(first)
        for seq in part:
            for other in (other for key in ids[seq] for other in holders[key]):
                if other not in seen:
                    seen.add(other)
                    part.append(other)
        yield part


def _spare(seq: int) -> str:
    """An id that no address and no content has, for as long as the old one may be another's."""
    return f"seq{seq:013d}"


def _rename(db: Connection, names: Mapping[int, str]) -> None:
    if names:
        own = update(articles).where(articles.c.seq == bindparam("its"))
        rows = [{"its": seq, "name": name} for seq, name in names.items()]
        db.execute(own.values(id=bindparam("name")), rows)


def _tell_again(db: Connection, history: Sequence[StoredArticle]) -> None:
    stored: dict[str, tuple[int, int, str]] = {}
    for one in sorted(history, key=lambda one: (one.added, one.seq, one.version)):
        plain = Article.model_validate(one.model_dump(include=set(Article.model_fields)))
        store(db, plain, stored, added=one.added)
