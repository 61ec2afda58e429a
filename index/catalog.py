"""The system of record: articles, their versions, passages and embeddings.

Everything else in an archive is derived from here. An article is acknowledged when `ingest`
returns, and stays `pending` until both indexes hold its passages.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Row,
    Select,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DatabaseError

from index import grouping, migration, schema
from index.article import Article
from index.errors import ArchiveMismatch, StorageFailed
from index.records import PassageRow, StoredArticle, Summary, stored_article
from index.schema import (
    articles,
    chunks,
    is_current,
    meta,
    moment,
    passages,
    tombstones,
    versions,
)
from index.scope import Bounds
from index.versioning import Tally, bury, known, store

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Catalog:
    """The catalog at a SQLAlchemy database URL; safe to share between threads."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        with self._begin() as db:
            schema.metadata.create_all(db)
        found = self.setting("schema", default=str(schema.SCHEMA_VERSION))
        if found == "1":
            with self._begin() as db:
                found = migration.from_format_1(db)
        if found != str(schema.SCHEMA_VERSION):
            raise ArchiveMismatch(
                f"The archive has catalog format {found}, this Newsdesk reads format "
                f"{schema.SCHEMA_VERSION}: use the Newsdesk version that made it."
            )
        name = self.setting("embedding_table", default=schema.EMBEDDINGS[0].name)
        self._embeddings = schema.metadata.tables[name]

    @classmethod
    def at(cls, directory: Path) -> "Catalog":
        """The SQLite catalog of an archive directory."""
        return cls(f"sqlite:///{directory / 'catalog.sqlite3'}")

    def close(self) -> None:
        """Release every connection."""
        self._engine.dispose()

    def beside(self) -> "Catalog":
        """The same catalog with the other table of vectors, which no search uses."""
        view = copy(self)
        view._embeddings = next(t for t in schema.EMBEDDINGS if t is not self._embeddings)
        return view

    @property
    def embedding_table(self) -> str:
        """The name of the table of vectors."""
        return self._embeddings.name

    # Settings of the archive itself

    def setting(self, key: str, *, default: str) -> str:
        """The stored value, or `default`, which is then stored."""
        with self._begin() as db:
            found = db.scalar(select(meta.c.value).where(meta.c.key == key))
            if found is None:
                db.execute(insert(meta).values(key=key, value=default))
            return found if found is not None else default

    def set_settings(self, **values: str) -> None:
        """Replace stored values, all in one transaction."""
        rows = [{"key": key, "value": value} for key, value in values.items()]
        with self._begin() as db:
            db.execute(delete(meta).where(meta.c.key.in_(values)))
            db.execute(insert(meta), rows)

    # Writing

    def ingest(self, batch: Sequence[Article]) -> Tally:
        """Store a batch in one transaction; when this returns, none of it can be lost."""
        with self._begin() as db:
            stored = known(db, [article.id for article in batch])
            outcomes = [(store(db, article, stored), article.id) for article in batch]
            while grouping.settle(db):
                pass
            added = {stored[key][0] for outcome, key in outcomes if outcome == "added"}
            counts = Counter(outcome for outcome, _ in outcomes)
            return Tally(
                added=counts["added"],
                updated=counts["updated"],
                unchanged=counts["unchanged"],
                grouped=grouping.joined(db, added),
            )

    def regroup(self) -> None:
        """Find every story group anew."""
        with self._begin() as db:
            grouping.ungroup_all(db)
        self.finish_groups()

    def finish_groups(self) -> None:
        """Group what has no group yet, batch by batch, so that a kill loses little."""
        left = True
        while left:
            with self._begin() as db:
                left = grouping.settle(db)

    def save_embeddings(self, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Keep one vector for each passage, as float16; passages removed meanwhile are ignored."""
        blobs = dict(zip(ids, (row.tobytes() for row in vectors.astype("<f2")), strict=True))
        with self._begin() as db:
            present = set(db.scalars(select(passages.c.id).where(passages.c.id.in_(ids))))
            rows = [{"passage_id": i, "vector": blobs[i]} for i in ids if i in present]
            if rows:
                db.execute(insert(self._embeddings), rows)

    def forget_embeddings(self) -> None:
        """Empty the table of vectors."""
        with self._begin() as db:
            db.execute(delete(self._embeddings))

    def mark_indexed(self, seqs: Mapping[int, int], buried: Sequence[int]) -> None:
        """Both indexes hold these articles in these versions and have dropped these passages."""
        with self._begin() as db:
            for seq, version in seqs.items():
                db.execute(
                    update(articles)
                    .where(articles.c.seq == seq, articles.c.version == version)
                    .values(state="indexed")
                )
            for chunk in chunks(buried):
                db.execute(delete(tombstones).where(tombstones.c.passage_id.in_(chunk)))

    def mark_all_pending(self) -> None:
        """Ask for everything to be put into the indexes again."""
        with self._begin() as db:
            db.execute(update(articles).values(state="pending"))

    def remove(self, article_id: str) -> bool:
        """Purge an article with all its versions; False where there is none."""
        with self._begin() as db:
            seq = db.scalar(select(articles.c.seq).where(articles.c.id == article_id))
            if seq is None:
                return False
            bury(db, seq)
            grouping.ungroup(db, seq)
            db.execute(delete(articles).where(articles.c.seq == seq))
            while grouping.settle(db):
                pass
            return True

    # Reading

    def pending(self, limit: int) -> dict[int, int]:
        """Articles that the indexes do not hold yet: seq to version, oldest first."""
        query = select(articles.c.seq, articles.c.version).where(articles.c.state == "pending")
        with self._begin() as db:
            rows = db.execute(query.order_by(articles.c.seq).limit(limit))
            return {seq: version for seq, version in rows}

    def buried(self) -> list[int]:
        """Passages that the indexes may hold although they are gone."""
        with self._begin() as db:
            return list(db.scalars(select(tombstones.c.passage_id)))

    def passages_of(self, seqs: Iterable[int]) -> list[PassageRow]:
        """The passages of these articles, in order."""
        query = select(passages.c.id, passages.c.article_seq, passages.c.start, passages.c.end)
        return self._passage_rows(query, passages.c.article_seq, list(seqs))

    def passages(self, ids: Iterable[int]) -> list[PassageRow]:
        """These passages; those that are gone are left out."""
        query = select(passages.c.id, passages.c.article_seq, passages.c.start, passages.c.end)
        return self._passage_rows(query, passages.c.id, list(ids))

    def vectors(self, ids: Sequence[int]) -> "tuple[list[int], NDArray[np.float32]]":
        """The kept vectors of these passages: the ids that have one, and a row for each."""
        embeddings = self._embeddings
        query = select(embeddings.c.passage_id, embeddings.c.vector)
        rows: list[Row[Any]] = []
        with self._begin() as db:
            for chunk in chunks(ids):
                rows += db.execute(query.where(embeddings.c.passage_id.in_(chunk)))
        return _matrix(rows)

    def passage_ids(
        self,
        bounds: Bounds | None = None,
        *,
        among: Sequence[int] | None = None,
        limit: int | None = None,
    ) -> list[int]:
        """Ids of the passages in a scope, ascending; of all or `among` these."""
        query = select(passages.c.id).order_by(passages.c.id).limit(limit)
        if among is not None:
            query = query.where(passages.c.id.in_(among))
        if bounds is not None and bounds != Bounds():
            joined = query.join(articles, articles.c.seq == passages.c.article_seq)
            query = joined.where(*_within(bounds))
        with self._begin() as db:
            return list(db.scalars(query))

    def articles(self, seqs: Iterable[int]) -> dict[int, StoredArticle]:
        """These articles in their current versions, by seq."""
        found: dict[int, StoredArticle] = {}
        with self._begin() as db:
            for chunk in chunks(list(seqs)):
                rows = db.execute(_current().where(articles.c.seq.in_(chunk)))
                found |= {row.seq: stored_article(row) for row in rows}
        return found

    def published(self, seqs: Iterable[int]) -> dict[int, int | None]:
        """When each of these articles was published, in microseconds."""
        query = select(articles.c.seq, articles.c.published)
        with self._begin() as db:
            return {
                seq: published
                for chunk in chunks(list(seqs))
                for seq, published in db.execute(query.where(articles.c.seq.in_(chunk)))
            }

    def newest(self, bounds: Bounds) -> datetime | None:
        """The publication of the newest article in a scope."""
        query = select(articles.c.published).where(articles.c.published.is_not(None))
        if bounds.known_until is not None:
            # known_from is never before published: this lets the index begin where it must
            query = query.where(articles.c.published <= bounds.known_until)
        newest = query.where(*_within(bounds)).order_by(articles.c.published.desc()).limit(1)
        with self._begin() as db:
            return moment(db.scalar(newest))

    def members(
        self, groups: Collection[int], bounds: Bounds, *, but: Collection[int]
    ) -> list[StoredArticle]:
        """The articles of story groups inside the bounds, oldest first, without those named."""
        query = _current().where(articles.c.group_seq.in_(groups), articles.c.seq.not_in(but))
        order = articles.c.published.is_(None), articles.c.published, articles.c.seq
        with self._begin() as db:
            rows = db.execute(query.where(*_within(bounds)).order_by(*order))
            return [stored_article(row) for row in rows]

    def article(self, article_id: str) -> StoredArticle | None:
        """One article in its current version."""
        with self._begin() as db:
            row = db.execute(_current().where(articles.c.id == article_id)).first()
        return stored_article(row) if row else None

    def outlets(self) -> list[str]:
        """Every outlet's name, sorted."""
        query = select(versions.c.outlet).join(articles, is_current()).distinct()
        with self._begin() as db:
            return sorted(name for name in db.scalars(query) if name)

    def summary(self, bounds: Bounds | None = None) -> Summary:
        """Counts and dates of what is in a scope."""
        where = _within(bounds or Bounds())
        counts = select(
            func.count(),
            func.count().filter(articles.c.published.is_(None)),
            func.count().filter(articles.c.state == "pending"),
            func.min(articles.c.published),
            func.max(articles.c.published),
        ).select_from(articles)
        added = select(func.max(versions.c.added)).join(articles, is_current())
        cuts = select(func.count()).select_from(passages)
        if where:
            cuts = cuts.join(articles, articles.c.seq == passages.c.article_seq)
        with self._begin() as db:
            total, undated, pending, oldest, newest = db.execute(counts.where(*where)).one()
            return Summary(
                articles=total,
                passages=db.scalar(cuts.where(*where)) or 0,
                undated=undated,
                pending=pending,
                oldest=moment(oldest),
                newest=moment(newest),
                last_added=moment(db.scalar(added.where(*where))),
            )

    def expected_vectors(self) -> tuple[int, int]:
        """The fewest and the most passages that a sound vector index may hold now."""
        settled = select(func.count()).select_from(passages).join(articles)
        with self._begin() as db:
            fewest = db.scalar(settled.where(articles.c.state == "indexed")) or 0
            total = db.scalar(select(func.count()).select_from(passages)) or 0
            buried = db.scalar(select(func.count()).select_from(tombstones)) or 0
        return fewest, total + buried

    def misplaced_passages(self) -> int:
        """How many passages do not lie inside their article's text."""
        length = func.length(versions.c.text)
        outside = (passages.c.start < 0) | (passages.c.end <= passages.c.start)
        query = (
            select(func.count())
            .select_from(passages)
            .join(articles, articles.c.seq == passages.c.article_seq)
            .join(versions, is_current())
            .where(outside | (passages.c.end > length))
        )
        with self._begin() as db:
            return db.scalar(query) or 0

    def misgrouped(self) -> int:
        """How many articles have no group, or one that is not named by its first member."""
        with self._begin() as db:
            return grouping.unsound(db)

    def missing_embeddings(self) -> int:
        """How many passages of indexed articles have no kept vector."""
        query = self._unembedded(func.count()).join(articles).where(articles.c.state == "indexed")
        with self._begin() as db:
            return db.scalar(query) or 0

    def unembedded(self) -> list[int]:
        """Every passage without a kept vector, ascending."""
        with self._begin() as db:
            return list(db.scalars(self._unembedded(passages.c.id).order_by(passages.c.id)))

    def dimensions(self) -> int | None:
        """The length of the kept vectors; None where there are none."""
        with self._begin() as db:
            vector = db.scalar(select(self._embeddings.c.vector).limit(1))
        return len(vector) // 2 if vector else None

    def integrity(self) -> str:
        """'ok', or what SQLite finds wrong with its own file."""
        if self._engine.dialect.name != "sqlite":
            return "ok"
        with self._begin() as db:
            return str(db.exec_driver_sql("PRAGMA quick_check").scalar())

    def _unembedded(self, what: ColumnElement[Any]) -> Select[Any]:
        kept = self._embeddings.c.passage_id
        query = select(what).select_from(passages)
        return query.outerjoin(self._embeddings, kept == passages.c.id).where(kept.is_(None))

    def _passage_rows(
        self, query: Select[Any], column: ColumnElement[int], keys: Sequence[int]
    ) -> list[PassageRow]:
        with self._begin() as db:
            return [
                PassageRow(*row)
                for chunk in chunks(keys)
                for row in db.execute(query.where(column.in_(chunk)).order_by(passages.c.id))
            ]

    @contextmanager
    def _begin(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except DatabaseError as error:
            raise StorageFailed(
                f"The catalog could not be read or written ({error.orig}): check the disk's free "
                "space and permissions, then run 'newsdesk verify'."
            ) from error


def _engine(url: str) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """WAL lets readers go on beside the writer; FULL makes a commit outlive a power cut."""
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _current() -> Select[Any]:
    head = articles.c.id, articles.c.seq, articles.c.group_seq
    return select(*head, versions).join(versions, is_current())


def _within(bounds: Bounds) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if bounds.published_from is not None:
        wanted.append(articles.c.published >= bounds.published_from)
    if bounds.published_until is not None:
        wanted.append(articles.c.published <= bounds.published_until)
    if bounds.known_until is not None:
        wanted.append(articles.c.known_from <= bounds.known_until)
    if bounds.outlets:
        wanted.append(articles.c.outlet.in_(bounds.outlets))
    if bounds.outlets_excluded:
        named = articles.c.outlet.in_(bounds.outlets_excluded)
        wanted.append(articles.c.outlet.is_(None) | ~named)
    return wanted


def _matrix(rows: Sequence[Row[Any]]) -> "tuple[list[int], NDArray[np.float32]]":
    import numpy as np

    if not rows:
        return [], np.zeros((0, 0), dtype=np.float32)
    flat = np.frombuffer(b"".join(row.vector for row in rows), dtype="<f2")
    return [row.passage_id for row in rows], flat.reshape(len(rows), -1).astype(np.float32)
