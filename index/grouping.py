"""Keeping story groups in the catalog, as articles come, change and go.

Articles that share a key are compared, and whoever is the same story as a member is a member. So
groups are connected components, which do not depend on the order of arrival. Two bounds on the work
do: of the articles under one key only the first `MAX_HOLDERS` are kept, and an article is compared
with at most `MAX_COMPARED` others. Both are out of reach of all but floods of one template.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from index.groups import Keys, Wording, keys, same_story
from index.schema import among, articles, chunks, is_current, story_keys, versions

BATCH = 200
MAX_HOLDERS = 20
MAX_COMPARED = 20


def ungroup(db: Connection, seq: int) -> None:
    """Forget the group of an article; `settle` finds anew who of it belongs together."""
    group = select(articles.c.group_seq).where(articles.c.seq == seq).scalar_subquery()
    members = list(db.scalars(select(articles.c.seq).where(articles.c.group_seq == group)))
    for chunk in chunks(members):
        db.execute(delete(story_keys).where(story_keys.c.article_seq.in_(chunk)))
        db.execute(update(articles).where(articles.c.seq.in_(chunk)).values(group_seq=None))


def ungroup_all(db: Connection) -> None:
    """Forget every group."""
    db.execute(delete(story_keys))
    db.execute(update(articles).values(group_seq=None))


def settle(db: Connection, known: Mapping[int, Keys] = MappingProxyType({})) -> bool:
    """Find the groups of a batch of articles that have none yet; False where there is none left.

    `known` are keys of articles, by seq, that need not be worked out again.
    """
    fresh = _ungrouped(db)
    if fresh:
        _Joining(db, fresh).run(known)
    return bool(fresh)


def joined(db: Connection, seqs: Collection[int]) -> int:
    """How many of these articles are in a group that had a member before them."""
    later = articles.c.group_seq != articles.c.seq
    return sum(
        db.scalar(select(func.count()).where(articles.c.seq.in_(chunk), later)) or 0
        for chunk in chunks(sorted(seqs))
    )


def unsound(db: Connection) -> int:
    """How many articles have no group, or one that is not named by its first member."""
    first = articles.alias()
    query = (
        select(func.count())
        .select_from(articles)
        .outerjoin(first, first.c.seq == articles.c.group_seq)
        .where(
            or_(
                first.c.group_seq.is_(None),
                first.c.group_seq != first.c.seq,
                articles.c.group_seq > articles.c.seq,
            )
        )
    )
    return db.scalar(query) or 0


class _Joining:
    """One batch on its way into its groups."""

    def __init__(self, db: Connection, fresh: Sequence[Wording]) -> None:
        self._db = db
        self._fresh = fresh
        self._wordings: dict[int, Wording] = {}
        self._groups: dict[int, int] = {}
        """Seq to group, as it was at first."""
        self._merged: dict[int, int] = {}
        """Group to the group that has taken it up."""

    def run(self, known: Mapping[int, Keys]) -> None:
        """Compare each article with those before it, in the batch and in the catalog."""
        found = _keys(self._fresh, known)
        holders = _holders(self._db, found)
        kept = []
        for wording, wanted in zip(self._fresh, found, strict=True):
            self._wordings[wording.seq] = wording
            self._groups[wording.seq] = wording.seq
            self._join(wording, _candidates(wanted, holders))
            for key in wanted.own:
                if len(holders.setdefault(key, [])) < MAX_HOLDERS:
                    holders[key].append(wording.seq)
                    kept.append({"key": key, "article_seq": wording.seq})
        if kept:
            self._db.execute(insert(story_keys), kept)
        self._save()

    def _join(self, wording: Wording, candidates: Sequence[int]) -> None:
        self._load(candidates)
        for seq in candidates:
            mine, theirs = self._now(self._groups[wording.seq]), self._now(self._groups[seq])
            if mine != theirs and same_story(wording, self._wordings[seq]):
                self._merged[max(mine, theirs)] = min(mine, theirs)

    def _now(self, group: int) -> int:
        while group in self._merged:
            group = self._merged[group]
        return group

    def _load(self, seqs: Iterable[int]) -> None:
        if missing := [seq for seq in seqs if seq not in self._wordings]:
            query = _QUERY.where(articles.c.seq.in_(missing))
            for group, *fields in self._db.execute(query):
                wording = Wording(*fields)
                self._wordings[wording.seq] = wording
                self._groups[wording.seq] = group

    def _save(self) -> None:
        seqs = [wording.seq for wording in self._fresh]
        own = update(articles).where(articles.c.seq.in_(seqs))
        self._db.execute(own.values(group_seq=articles.c.seq))
        for group in self._merged:
            members = update(articles).where(articles.c.group_seq == group)
            self._db.execute(members.values(group_seq=self._now(group)))


_QUERY = select(
    articles.c.group_seq,
    articles.c.seq,
    versions.c.title,
    versions.c.text,
    articles.c.outlet,
    articles.c.published,
).join(versions, is_current())


def _keys(fresh: Sequence[Wording], known: Mapping[int, Keys]) -> list[Keys]:
    unknown = [wording for wording in fresh if wording.seq not in known]
    worked_out = iter(keys(unknown) if unknown else ())
    return [known.get(wording.seq) or next(worked_out) for wording in fresh]


def _ungrouped(db: Connection) -> list[Wording]:
    query = _QUERY.where(articles.c.group_seq.is_(None)).order_by(articles.c.seq).limit(BATCH)
    return [Wording(*fields) for _, *fields in db.execute(query)]


def _holders(db: Connection, found: Sequence[Keys]) -> dict[int, list[int]]:
    """Key to the articles that are kept under it, for every key of a batch."""
    wanted = list({key: None for each in found for key in (*each.own, *each.near)})
    query = select(story_keys.c.key, story_keys.c.article_seq).where(among(story_keys.c.key))
    holders: dict[int, list[int]] = {}
    for chunk in chunks(wanted):
        for key, seq in db.execute(query, {"keys": chunk}).all():
            holders.setdefault(key, []).append(seq)
    return holders


def _candidates(wanted: Keys, holders: dict[int, list[int]]) -> list[int]:
    """Those that share a key, first those that share most."""
    shared = Counter(seq for key in (*wanted.own, *wanted.near) for seq in holders.get(key, ()))
    ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
    return [seq for seq, _ in ranked[:MAX_COMPARED]]
