"""The system of record: articles, their versions, passages and embeddings.

Everything else in an archive is derived from here. An article is acknowledged when `ingest`
returns, and stays `pending` until both indexes hold its passages.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    ExceptionContext,
    Row,
    Select,
    bindparam,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DatabaseError

from index import overview, schema
from index.article import Article
from index.errors import ArchiveMismatch, StorageFailed
from index.filters import also_inside, articles_inside, inside, is_current
from index.records import Counts, PassageRow, StoredArticle, Summary, stored_article
from index.schema import (
    articles,
    chunks,
    embeddings,
    meta,
    passages,
    tombstones,
    versions,
)
from index.scope import Bounds
from index.versioning import Outcome, bury, known, store

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


BATCH_PASSAGES = 5_000
"""Pending articles are handed out until they have so many passages: a few megabytes of text."""


class Catalog:
    """The catalog at a SQLAlchemy database URL; safe to share between threads."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._writing = Lock()
        with self._write() as db:
            schema.metadata.create_all(db)
            for table in schema.metadata.sorted_tables:
                for index in table.indexes:  # those that this version has and an older one had not
                    index.create(db, checkfirst=True)
        found = self.setting("schema", default=str(schema.SCHEMA_VERSION))
        if found != str(schema.SCHEMA_VERSION):
            raise ArchiveMismatch(
                f"The archive has catalog format {found}, this Newsdesk reads format "
                f"{schema.SCHEMA_VERSION}: use the Newsdesk version that made it."
            )

    @classmethod
    def at(cls, directory: Path) -> "Catalog":
        """The SQLite catalog of an archive directory."""
        return cls(f"sqlite:///{directory / 'catalog.sqlite3'}")

    def close(self) -> None:
        """Release every connection."""
        self._engine.dispose()

    # Settings of the archive itself

    def setting(self, key: str, *, default: str) -> str:
        """The stored value, or `default`, which is then stored."""
        with self._write() as db:
            found = db.scalar(select(meta.c.value).where(meta.c.key == key))
            if found is None:
                db.execute(insert(meta).values(key=key, value=default))
            return found if found is not None else default

    def set_setting(self, key: str, value: str) -> None:
        """Replace a stored value."""
        with self._write() as db:
            db.execute(update(meta).where(meta.c.key == key).values(value=value))

    # Writing

    def ingest(self, batch: Sequence[Article]) -> tuple[list[Outcome], dict[int, int]]:
        """Store a batch in one transaction; when this returns, none of it can be lost.

        Returns what became of each article, and what is pending now: seq to version.
        """
        with self._write() as db:
            stored = known(db, [article.id for article in batch])
            outcomes = [store(db, article, stored) for article in batch]
        changed = {
            article.id
            for article, outcome in zip(batch, outcomes, strict=True)
            if outcome != "unchanged"
        }
        return outcomes, {seq: version for seq, version, _ in map(stored.__getitem__, changed)}

    def save_embeddings(self, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Keep one vector for each passage, as float16; passages removed meanwhile are ignored."""
        blobs = dict(zip(ids, (row.tobytes() for row in vectors.astype("<f2")), strict=True))
        with self._write() as db:
            present = {
                key
                for chunk in chunks(ids)
                for key in db.scalars(select(passages.c.id).where(passages.c.id.in_(chunk)))
            }
            rows = [{"passage_id": i, "vector": blobs[i]} for i in ids if i in present]
            if rows:
                db.execute(insert(embeddings), rows)

    def mark_indexed(self, seqs: Mapping[int, int], buried: Sequence[int]) -> None:
        """Both indexes hold these articles in these versions and have dropped these passages."""
        unchanged = (articles.c.seq == bindparam("key")) & (articles.c.version == bindparam("its"))
        marking = update(articles).where(unchanged).values(state="indexed")
        with self._write() as db:
            if seqs:
                db.execute(marking, [{"key": seq, "its": seqs[seq]} for seq in seqs])
            for chunk in chunks(buried):
                db.execute(delete(tombstones).where(tombstones.c.passage_id.in_(chunk)))

    def mark_all_pending(self) -> None:
        """Ask for everything to be put into the indexes again."""
        with self._write() as db:
            db.execute(update(articles).values(state="pending"))

    def remove(self, article_id: str) -> bool:
        """Purge an article with all its versions; False where there is none."""
        with self._write() as db:
            seq = db.scalar(select(articles.c.seq).where(articles.c.id == article_id))
            if seq is None:
                return False
            bury(db, seq)
            db.execute(delete(articles).where(articles.c.seq == seq))
            return True

    # Reading

    def pending(self, limit: int, *, after: int = 0) -> dict[int, int]:
        """Articles that the indexes do not hold yet, by seq: seq to version.

        At most `limit`, and fewer when they are long: their passages bound what a batch weighs.
        """
        cuts = select(func.count()).where(passages.c.article_seq == articles.c.seq)
        query = select(articles.c.seq, articles.c.version, cuts.scalar_subquery())
        query = query.where(articles.c.state == "pending", articles.c.seq > after)
        found: dict[int, int] = {}
        weight = 0
        with self._begin() as db:
            for seq, version, count in db.execute(query.order_by(articles.c.seq).limit(limit)):
                weight += count
                if found and weight > BATCH_PASSAGES:
                    break
                found[seq] = version
        return found

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
        query = select(embeddings.c.passage_id, embeddings.c.vector)
        rows: list[Row[Any]] = []
        with self._begin() as db:
            for chunk in chunks(ids):
                rows += db.execute(query.where(embeddings.c.passage_id.in_(chunk)))
        return _matrix(rows)

    def passage_ids(self, bounds: Bounds | None = None) -> list[int]:
        """Ids of all passages in a scope, ascending."""
        query = select(passages.c.id).where(*inside(bounds or Bounds()))
        with self._begin() as db:
            return sorted(db.scalars(query))

    def passages_among(self, ids: Sequence[int], bounds: Bounds) -> set[int]:
        """Those of these passages that are in a scope."""
        query = select(passages.c.id).where(also_inside(bounds))
        with self._begin() as db:
            return {
                key
                for chunk in chunks(ids)
                for key in db.scalars(query.where(passages.c.id.in_(chunk)))
            }

    def size(self, bounds: Bounds, *, most_articles: int) -> int | None:
        """How many passages a scope has; None when it has more than so many articles."""
        counting = select(func.count()).select_from(passages).where(*inside(bounds))
        with self._begin() as db:
            if (db.scalar(articles_inside(bounds, most_articles + 1)) or 0) > most_articles:
                return None
            return db.scalar(counting) or 0

    def articles(self, seqs: Iterable[int]) -> dict[int, StoredArticle]:
        """These articles in their current versions, by seq."""
        found: dict[int, StoredArticle] = {}
        with self._begin() as db:
            for chunk in chunks(list(seqs)):
                rows = db.execute(_current().where(articles.c.seq.in_(chunk)))
                found |= {row.seq: stored_article(row) for row in rows}
        return found

    def article(self, article_id: str) -> StoredArticle | None:
        """One article in its current version."""
        with self._begin() as db:
            row = db.execute(_current().where(articles.c.id == article_id)).first()
        return stored_article(row) if row else None

    def outlets(self) -> list[str]:
        """Every outlet's name, sorted."""
        with self._begin() as db:
            return overview.outlets(db)

    def summary(self, bounds: Bounds | None = None) -> Summary:
        """Counts and dates of what is in a scope."""
        with self._begin() as db:
            return overview.summary(db, bounds or Bounds())

    def counts(self) -> Counts:
        """Counts that only the whole archive has."""
        with self._begin() as db:
            return overview.counts(db)

    def expected_vectors(self) -> tuple[int, int]:
        """The fewest and the most passages that a sound vector index may hold now."""
        pending = select(articles.c.seq).where(articles.c.state == "pending")
        waiting = select(func.count()).where(passages.c.article_seq.in_(pending))
        with self._begin() as db:
            total = db.scalar(select(func.count()).select_from(passages)) or 0
            buried = db.scalar(select(func.count()).select_from(tombstones)) or 0
            return total - (db.scalar(waiting) or 0), total + buried

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

    def missing_embeddings(self) -> int:
        """How many passages of indexed articles have no kept vector."""
        query = (
            select(func.count())
            .select_from(passages)
            .join(articles, articles.c.seq == passages.c.article_seq)
            .outerjoin(embeddings, embeddings.c.passage_id == passages.c.id)
            .where(embeddings.c.passage_id.is_(None), articles.c.state == "indexed")
        )
        with self._begin() as db:
            return db.scalar(query) or 0

    def integrity(self) -> str:
        """'ok', or what SQLite finds wrong with its own file."""
        if self._engine.dialect.name != "sqlite":
            return "ok"
        with self._begin() as db:
            return str(db.exec_driver_sql("PRAGMA quick_check").scalar())

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
    def _write(self) -> Iterator[Connection]:
        """One transaction at a time, so that no thread ever finds the database locked."""
        with self._writing, self._begin() as connection:
            yield connection

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
        event.listen(engine, "handle_error", _keep_connection)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """WAL lets readers go on beside the writer; FULL makes a commit outlive a power cut."""
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _keep_connection(failed: ExceptionContext) -> None:
    """Roll back after a Ctrl-C as after any error.

    SQLAlchemy would drop the connection instead, and SQLite would keep its transaction, and so the
    write lock, for as long as anyone looks at the traceback.
    """
    failed.is_disconnect = False


def _current() -> Select[Any]:
    return select(articles.c.id, articles.c.seq, versions).join(versions, is_current())


def _matrix(rows: Sequence[Row[Any]]) -> "tuple[list[int], NDArray[np.float32]]":
    import numpy as np

    if not rows:
        return [], np.zeros((0, 0), dtype=np.float32)
    flat = np.frombuffer(b"".join(row.vector for row in rows), dtype="<f2")
    return [row.passage_id for row in rows], flat.reshape(len(rows), -1).astype(np.float32)
