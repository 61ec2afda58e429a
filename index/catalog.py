"""The system of record: articles, their versions, passages and embeddings.

Everything else in an archive is derived from here. An article is acknowledged when `ingest`
returns, and stays `pending` until both indexes hold its passages.
"""

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, insert, select, update

from index import (
    bookkeeping,
    candidate_rows,
    checkpoints,
    freshness,
    grouping,
    kept_vectors,
    lookups,
    migration,
    movements,
    overview,
    schema,
    visiting,
)
from index.article import Article
from index.database import Database
from index.following.schedule import Schedule
from index.gathering import Visit
from index.records import Counts, Grave, Key, Listed, PassageRow, StoredArticle, Summary
from index.schema import articles, meta, passages
from index.scope import Bounds
from index.standing import purge
from index.versioning import Tally, known, take_in

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Catalog:
    """The catalog in a database, or at a SQLAlchemy URL; safe to share between threads."""

    def __init__(self, place: Database | str) -> None:
        self._database = Database(place) if isinstance(place, str) else place
        self.schedule = Schedule(self._database)
        migration.bring_up(self._database)
        if self._database.locks:
            movements.bring_up(self._database)
        self._embeddings = self._embeddings_named()
        self._quiet: tuple[freshness.State, list[freshness.Quiet]] | None = None

    @classmethod
    def at(cls, directory: Path) -> "Catalog":
        """The SQLite catalog of an archive directory."""
        return cls(f"sqlite:///{directory / 'catalog.sqlite3'}")

    def close(self) -> None:
        """Release every connection."""
        self._database.close()

    def beside(self) -> "Catalog":
        """The same catalog with the other table of vectors, which no search uses."""
        return self._with(next(t for t in schema.EMBEDDINGS if t is not self._embeddings))

    def now(self) -> "Catalog":
        """The same catalog with the table of vectors that searches use by now."""
        return self._with(self._embeddings_named())

    @property
    def database(self) -> Database:
        """The database that holds the tables of the catalog, and may hold others beside them."""
        return self._database

    @property
    def key(self) -> str:
        """Tells this catalog from any other."""
        return self.setting("key", default=secrets.token_hex(8))

    @property
    def embedding_table(self) -> str:
        """The name of the table of vectors."""
        return self._embeddings.name

    def _with(self, embeddings: Table) -> "Catalog":
        view = copy(self)
        view._embeddings = embeddings
        return view

    def _embeddings_named(self) -> Table:
        name = self.setting("embedding_table", default=schema.EMBEDDINGS[0].name)
        return schema.metadata.tables[name]

    # Settings of the archive itself

    def setting(self, key: str, *, default: str) -> str:
        """The stored value, or `default`, which is then stored."""
        query = select(meta.c.value).where(meta.c.key == key)
        with self._database.reading() as db:
            found: str | None = db.scalar(query)
        if found is None:
            with self._database.writing() as db:
                found = db.scalar(query)  # another thread may have been faster
                if found is None:
                    db.execute(insert(meta).values(key=key, value=default))
        return default if found is None else found

    def set_settings(self, **values: str) -> None:
        """Replace stored values, all in one transaction."""
        rows = [{"key": key, "value": value} for key, value in values.items()]
        with self._database.writing() as db:
            db.execute(delete(meta).where(meta.c.key.in_(values)))
            db.execute(insert(meta), rows)

    # Articles come, change and go

    def ingest(self, batch: Sequence[Article]) -> tuple[Tally, dict[int, int]]:
        """Store a batch in one transaction; when this returns, none of it can be lost.

        Returns what became of the articles, and which of them are pending now: seq to version.
        """
        with self._database.writing() as db:
            return take_in(db, batch)

    def unknown(self, some: Sequence[Article]) -> list[Article]:
        """Those that are not stored, or not as they are."""
        with self._database.reading() as db:
            stored = known(db, [one.id for one in some])
        return [one for one in some if stored.get(one.id, (0, 0, ""))[2] != one.content_hash]

    def remove(self, article_id: str) -> bool:
        """Purge an article with all its versions; False where there is none."""
        with self._database.writing() as db:
            seq = db.scalar(select(articles.c.seq).where(articles.c.id == article_id))
            if seq is None:
                return False
            purge(db, seq)
            checkpoints.forget(db)  # who adds the article's file again wants the article again
            grouping.ungroup(db, seq)
            db.execute(delete(articles).where(articles.c.seq == seq))
            while grouping.settle(db):
                pass
            return True

    def regroup(self) -> None:
        """Find every story group anew."""
        with self._database.writing() as db:
            grouping.ungroup_all(db)
        self.finish_groups()

    def finish_groups(self) -> None:
        """Group what has no group yet, batch by batch, so that a kill loses little."""
        left = True
        while left:
            with self._database.writing() as db:
                left = grouping.settle(db)

    # Where articles came from

    def known(self, addresses: Sequence[str]) -> Mapping[str, Visit]:
        """The visits to these addresses whose article is in the archive still."""
        with self._database.reading() as db:
            return visiting.known(db, addresses)

    def remember(self, visits: Sequence[Visit]) -> None:
        """Keep visits whose articles are safe."""
        with self._database.writing() as db:
            visiting.remember(db, visits)

    # What the indexes hold

    def pending(self, limit: int) -> list[dict[int, int]]:
        """Articles that the indexes do not hold yet, seq to version, in batches.

        Of at most `limit`, and fewer when they are long: their passages bound what a batch weighs.
        """
        with self._database.reading() as db:
            return bookkeeping.pending(db, limit)

    def graves(self, *, after: int, limit: int) -> list[Grave]:
        """Passages that stand no more and that the indexes may not know of, by the grave's id."""
        with self._database.reading() as db:
            return bookkeeping.open_graves(db, after, limit)

    def bury_again(self) -> None:
        """Ask for every passage that stands no more to be put into the index of the past."""
        with self._database.writing() as db:
            bookkeeping.bury_again(db)

    def mark_indexed(self, seqs: Mapping[int, int], closed: Sequence[int]) -> None:
        """The indexes hold these articles in these versions and are done with these graves."""
        with self._database.writing() as db:
            bookkeeping.mark_indexed(db, seqs, closed, keeping=bool(self._database.locks))

    def mark_all_pending(self) -> None:
        """Ask for everything to be put into the indexes again."""
        with self._database.writing() as db:
            db.execute(update(articles).values(state="pending"))

    def expected_vectors(self, ids: range) -> tuple[int, int]:
        """The fewest and the most passages with these ids that a sound index may hold now."""
        with self._database.reading() as db:
            return bookkeeping.expected_vectors(db, ids)

    # Files that were added

    def checkpoints_of(self, paths: Collection[str]) -> dict[str, checkpoints.Checkpoint]:
        """How far these files have been taken in, by path, of those of which that is known."""
        with self._database.reading() as db:
            return checkpoints.load(db, paths)

    def save_checkpoints(self, found: Sequence[checkpoints.Checkpoint]) -> None:
        """Note how far these files have been taken in."""
        with self._database.writing() as db:
            checkpoints.save(db, found)

    # Kept vectors

    def save_embeddings(self, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Keep one vector for each passage, as float16; passages removed meanwhile are ignored."""
        with self._database.writing() as db:
            kept_vectors.save(db, self._embeddings, ids, vectors)

    def forget_embeddings(self) -> None:
        """Empty the table of vectors."""
        with self._database.writing() as db:
            db.execute(delete(self._embeddings))

    def vectors(self, ids: Sequence[int]) -> "tuple[list[int], NDArray[np.float32]]":
        """The kept vectors of these passages: the ids that have one, and a row for each."""
        with self._database.reading() as db:
            return kept_vectors.load(db, self._embeddings, ids)

    def every_vector(self) -> "tuple[list[int], NDArray[np.float32]]":
        """All kept vectors: the ids of their passages, ascending, and a row for each."""
        with self._database.reading() as db:
            return kept_vectors.load_all(db, self._embeddings)

    def extent(self, *, most: int) -> tuple[int, ...] | None:
        """Numbers that change as indexed passages come and go; None beyond so many of them."""
        with self._database.reading() as db:
            return bookkeeping.extent(db, most)

    def dimensions(self) -> int | None:
        """The length of the kept vectors; None where there are none."""
        with self._database.reading() as db:
            return kept_vectors.dimensions(db, self._embeddings)

    def unembedded(self) -> list[int]:
        """Every passage without a kept vector, ascending."""
        with self._database.reading() as db:
            return kept_vectors.unembedded(db, self._embeddings)

    def missing_embeddings(self) -> int:
        """How many passages have no kept vector although the indexes are done with them."""
        with self._database.reading() as db:
            return kept_vectors.missing(db, self._embeddings)

    # Reading

    def passages_of(self, seqs: Iterable[int]) -> list[PassageRow]:
        """The passages of the current versions of these articles, in order."""
        standing = passages.c.replaced.is_(None)
        with self._database.reading() as db:
            return lookups.passage_rows(db, passages.c.article_seq, seqs, standing)

    def passages(self, ids: Iterable[int]) -> list[PassageRow]:
        """These passages; those that are gone are left out."""
        with self._database.reading() as db:
            return lookups.passage_rows(db, passages.c.id, ids)

    def passage_ids(self, bounds: Bounds | None = None) -> list[int]:
        """Ids of all passages of current versions in a scope, ascending."""
        with self._database.reading() as db:
            return lookups.passage_ids(db, bounds or Bounds())

    def standing_ids(self, ids: range, *, most: int) -> list[int]:
        """The first of these ids that are of passages of current versions, ascending."""
        with self._database.reading() as db:
            return lookups.standing_ids(db, ids, most)

    def replaced_ids(self) -> list[int]:
        """Ids of all passages that stand no more, ascending."""
        with self._database.reading() as db:
            return lookups.replaced_ids(db)

    def earlier_ids(self, bounds: Bounds, *, most: int) -> list[int]:
        """Ids of passages of earlier versions that stood in a scope, at most so many."""
        with self._database.reading() as db:
            return lookups.earlier_ids(db, bounds, most)

    def passages_among(self, ids: Sequence[int], bounds: Bounds) -> set[int]:
        """Those of these passages that are of current versions in a scope."""
        with self._database.reading() as db:
            return lookups.passages_among(db, ids, bounds)

    def size(self, bounds: Bounds, *, most_articles: int) -> int | None:
        """How many passages of current versions a scope has; None beyond so many articles."""
        with self._database.reading() as db:
            return lookups.size(db, bounds, most_articles)

    def article(self, article_id: str) -> StoredArticle | None:
        """One article in its current version."""
        with self._database.reading() as db:
            return lookups.article(db, article_id)

    def article_at(self, article_id: str, bounds: Bounds) -> StoredArticle | None:
        """One article in the version that stood in a scope; None where none did."""
        with self._database.reading() as db:
            return lookups.article_at(db, article_id, bounds)

    def versions(self, article_id: str) -> list[StoredArticle]:
        """Every version of an article, oldest first."""
        with self._database.reading() as db:
            return lookups.versions_of(db, article_id)

    def articles(self, seqs: Iterable[int]) -> dict[int, StoredArticle]:
        """These articles in their current versions, by seq."""
        with self._database.reading() as db:
            return lookups.articles_of(db, seqs)

    def articles_at(self, seqs: Iterable[int], bounds: Bounds) -> dict[int, StoredArticle]:
        """These articles in the versions that stood at the moment of a scope, by seq."""
        with self._database.reading() as db:
            return lookups.articles_at(db, seqs, bounds)

    def texts(self, rows: Iterable[PassageRow]) -> dict[Key, StoredArticle]:
        """What passages are of: each article in the version that its passages were cut from."""
        with self._database.reading() as db:
            return lookups.texts(db, rows)

    def matched(self, ids: Sequence[int], bounds: Bounds) -> dict[int, tuple[Key, int]]:
        """The article and version that each of these passages is of, with its story group."""
        with self._database.reading() as db:
            return lookups.matched(db, ids, bounds)

    def listed(self, keys: Collection[Key]) -> dict[Key, Listed]:
        """What a list tells of these versions of articles."""
        with self._database.reading() as db:
            return lookups.listed(db, keys)

    def candidates(self, ids: Sequence[int], bounds: Bounds) -> candidate_rows.CandidateRows:
        """What ranking asks of passages; of those that stand at the moment of the bounds."""
        with self._database.reading() as db:
            return candidate_rows.candidate_rows(db, self._embeddings, ids, bounds)

    def newest(self, bounds: Bounds) -> datetime | None:
        """The publication of the newest article in a scope."""
        with self._database.reading() as db:
            return overview.newest(db, bounds)

    def members(
        self, groups: Collection[int], bounds: Bounds, *, but: Collection[int]
    ) -> list[StoredArticle]:
        """The articles of story groups inside the bounds, oldest first, without those named."""
        with self._database.reading() as db:
            return lookups.members(db, groups, bounds, but)

    def outlets(self) -> list[str]:
        """Every outlet's name, sorted."""
        with self._database.reading() as db:
            return overview.outlets(db)

    def summary(self, bounds: Bounds | None = None) -> Summary:
        """Counts and dates of what is in a scope."""
        with self._database.reading() as db:
            return overview.summary(db, bounds or Bounds())

    def counts(self) -> Counts:
        """Counts that only the whole archive has."""
        with self._database.reading() as db:
            return overview.counts(db)

    def quiet(self) -> list[freshness.Quiet]:
        """Outlets that have brought nothing for longer than is their habit."""
        with self._database.reading() as db:
            state, found = freshness.state(db), self._quiet
            if found is None or found[0] != state:
                # Every answer on the page shows it, and all dates of an archive take a while.
                found = self._quiet = (state, freshness.quiet(db))
            return found[1]

    def misplaced_passages(self) -> int:
        """How many passages do not lie inside the text of their version, or stand wrongly."""
        with self._database.reading() as db:
            return bookkeeping.misplaced(db)

    def misgrouped(self) -> int:
        """How many articles have no group, or one that is not named by its first member."""
        with self._database.reading() as db:
            return grouping.unsound(db)

    def integrity(self) -> str:
        """'ok', or what SQLite finds wrong with its own file."""
        return self._database.integrity()
