"""The lexical indexes of one machine, of an archive that several machines share.

They follow the catalog, whoever writes it. Passages and graves have ids that become visible in
their order, so two numbers say how far the indexes are; they lie in a file beside them. What is
taken in twice after a crash is replaced.
"""

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from index import bookkeeping, movements
from index.catalog import Catalog
from index.errors import StorageFailed
from index.indexing import documents_of
from index.lexical_documents import LexicalDocument
from index.records import Grave, PassageRow
from index.shelves import Shelves

REPLICA = "replica.json"
"""The file in an archive's directory that says how far its lexical indexes are."""
AT_ONCE = 8_000
"""Passages, and graves, between two commits."""
LEVELLED = 200_000
"""Indexes of up to so many passages are made anew in seconds."""


@dataclass(frozen=True)
class Position:
    """How far the indexes follow a catalog."""

    archive: str
    """Whose catalog."""
    passage: int = 0
    grave: int = 0
    gone: int = 0
    """Passages dropped since the indexes were made: BM25 may count their words still."""


class Replica:
    """Keeps the lexical indexes of a directory up with a catalog; threads may share it."""

    def __init__(self, directory: Path, shelves: Shelves) -> None:
        self._file = directory / REPLICA
        self._shelves = shelves
        self._at: Position | None = None
        self._replacing = True
        self._lock = threading.Lock()

    def catch_up(self, catalog: Catalog) -> bool:
        """Take in what came and drop what went; False where there was nothing."""
        with self._lock:
            at = self._at or self._taken_up(catalog)
            try:
                while moved := self._step(catalog, self._at or at):
                    self._keep(moved)
            except BaseException:
                # What was staged for a commit that never came is staged again, in its place.
                self._replacing = True
                raise
            return self._at != at

    def check(self, catalog: Catalog) -> None:
        """Make good what was lost of the indexes; only before anybody searches them.

        While another process writes nobody can tell, and a later start will.
        """
        with catalog.database.reading() as db:
            last = movements.last(db)
            counts = bookkeeping.standing(db), bookkeeping.replaced(db)
        past = self._shelves.past
        held = self._shelves.standing.count(), past.count() if past.exists else 0
        if self._at and last == (self._at.passage, self._at.grave) and held != counts:
            self.begin_anew()
            self.catch_up(catalog)
        if not counts[1]:
            past.drop()

    def begin_anew(self) -> None:
        """Empty the indexes: the next `catch_up` fills them from the beginning."""
        with self._lock:
            self._at = None
            self._file.unlink(missing_ok=True)

    def level(self, catalog: Catalog) -> None:
        """Rid BM25 of what is gone, unless something comes meanwhile.

        tantivy counts the words of a dropped passage until it merges the segment that held it. So
        the scores of two machines would tell when each has heard of what.
        """
        with self._lock:
            at = self._at
            if at is None or not at.gone or self._shelves.standing.count() > LEVELLED:
                return
            if self._shelves.standing.remake(self._standing(catalog, at)):
                self._keep(replace(at, gone=0))

    def _taken_up(self, catalog: Catalog) -> Position:
        """Where the indexes are; at the beginning if they are broken or of another catalog."""
        key = catalog.key
        with catalog.database.reading() as db:
            last = movements.last(db)
        at = _read(self._file)
        if not (at and at.archive == key and at.passage <= last.passage and self._shelves.work()):
            self._shelves.reset()
            at = Position(key, grave=last.grave)
        self._keep(at)
        return at

    def _step(self, catalog: Catalog, at: Position) -> Position | None:
        """Take in some of what comes after a position; None where nothing does.

        Graves come first: what is replaced between the two looks stands no more at the second one,
        and the next step finds its grave.
        """
        with catalog.database.reading() as db:
            graves = movements.graves_since(db, at.grave, AT_ONCE)
        with catalog.database.reading() as db:
            rows = movements.passages_since(db, at.passage, AT_ONCE)
        if not (graves or rows):
            return None
        buried = catalog.passages([grave.passage_id for grave in graves])
        past = {row.id: row for row in (*rows, *buried) if row.replaced is not None}
        standing = documents_of(catalog, [row for row in rows if row.replaced is None])
        replaced = documents_of(catalog, list(past.values()))
        self._shelves.put(standing, replacing=self._replacing)
        self._shelves.bury(list({*past, *(grave.passage_id for grave in graves)}), replaced)
        self._shelves.commit()
        self._replacing = False
        return _moved(at, rows, graves)

    def _standing(
        self, catalog: Catalog, at: Position
    ) -> Iterator[Sequence[LexicalDocument] | None]:
        """All passages that stand, in runs; None at the end once the indexes have to move on."""
        after = 0
        while True:
            with catalog.database.reading() as db:
                rows = movements.passages_since(db, after, AT_ONCE)
                last = movements.last(db)
            if last != (at.passage, at.grave):
                yield None
            if not rows:
                return
            yield documents_of(catalog, [row for row in rows if row.replaced is None])
            after = rows[-1].id

    def _keep(self, at: Position) -> None:
        self._at = at
        beside = self._file.with_suffix(".part")
        try:
            beside.write_text(json.dumps(asdict(at)))
            beside.replace(self._file)
        except OSError as error:
            raise StorageFailed(
                f"The folder {self._file.parent} cannot be written ({error.strerror}): make room, "
                "or name another with --archive."
            ) from error


def _moved(at: Position, rows: Sequence[PassageRow], graves: Sequence[Grave]) -> Position:
    return replace(
        at,
        passage=rows[-1].id if rows else at.passage,
        grave=graves[-1].id if graves else at.grave,
        gone=at.gone + len(graves),
    )


def _read(file: Path) -> Position | None:
    try:
        return Position(**json.loads(file.read_text()))
    except (OSError, ValueError, TypeError):
        return None
