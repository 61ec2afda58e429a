"""The vectors of a space: in one index of Chroma or, where it would take too much memory, several.

Chroma holds the graph of an open index in memory, 1.6 KiB for a passage. So an index in files of
ours takes so many passages, and what comes later goes into a further one, a *part*. Ids only grow,
so a part holds a range of them, from its first one to that of the next part, and can be filled
anew by itself. Until the first search, only the last part stays open, into which all that comes is
written; another one is opened where something is deleted from it, and let go again. A search asks
every part, and keeps all of them open.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from index.catalog import Catalog
from index.errors import StorageFailed, Unreachable
from index.homes import Home
from index.schema import EVERY_ID
from index.scope import Bounds
from index.vectors import Vectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Found = TypeVar("Found")

MOST = 250_000
"""Passages in one part, which takes 400 MB of memory while it is open."""

AT_ONCE = 5_000
"""Passages whose vectors are read together from the catalog."""


@dataclass(frozen=True)
class Part:
    """One index, and from which id on passages belong to it."""

    first: int
    vectors: Vectors

    @classmethod
    def named(cls, home: Home, name: str) -> "Part":
        """One of the names in the catalog: `3` for generation 3, `4:251007` with its first id."""
        generation, _, first = name.partition(":")
        return cls(int(first or 0), Vectors(home, int(generation)))

    def __str__(self) -> str:
        generation = str(self.vectors.generation)
        return f"{generation}:{self.first}" if self.first else generation


class Parts:
    """An index of any number of parts, each checked when it is first used.

    Threads may search it while one writes. A part that is damaged is filled anew from the catalog,
    which names a new part before anything is written into it.
    """

    def __init__(
        self,
        home: Home,
        catalog: Catalog,
        parts: Sequence[Part] = (),
        *,
        may_write: Callable[[], bool] | None = None,
        end: int = EVERY_ID.stop,
    ) -> None:
        """Those given, which are made here, else those that count; ids stay below `end`.

        Where other machines share them, `may_write` says whether it is this one's turn.
        """
        names = generation(catalog).split()
        self._home = home
        self._catalog = catalog
        self._parts = tuple(parts) or tuple(Part.named(home, name) for name in names)
        self._may_write = may_write
        self._end = end
        self._trusted = {part.vectors.generation for part in parts}
        self._searched = False
        self._size: int | None = None
        """At most so many passages are in the last part; None where that is not known."""
        self._lock = threading.RLock()
        """For whoever opens or closes a part, or changes which there are."""

    @property
    def generation(self) -> str:
        """What the catalog calls these parts."""
        return " ".join(map(str, self._parts))

    def count(self) -> int:
        """How many passages are held."""
        return sum(self._each(Vectors.count))

    def ids(self) -> list[int]:
        """Every passage id that is held."""
        return [key for found in self._each(Vectors.ids) for key in found]

    def upsert(self, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Add or replace; a row for each id."""
        if len(ids) and self._is_full():
            self._begin(max(ids))
        self._to_each(
            ids, lambda own, rows: own.upsert([ids[row] for row in rows], vectors[list(rows)])
        )
        with self._lock:
            if self._size is not None:
                self._size += len(ids)

    def delete(self, ids: Sequence[int]) -> None:
        """Drop these passages; ids that are not held are ignored."""
        self._to_each(ids, lambda own, rows: own.delete([ids[row] for row in rows]))

    def fill(self) -> None:
        """Hold exactly the vectors that the catalog keeps of what stands."""
        for part in self._parts:
            inside = self._inside(part)
            with self._lent(inside.start) as own:
                held = own.vectors.ids()
            self.delete(sorted(held - self._catalog.passages_among(sorted(held), Bounds())))
            while ids := self._catalog.standing_ids(inside, most=AT_ONCE):
                self.upsert(*self._catalog.vectors([key for key in ids if key not in held]))
                inside = range(ids[-1] + 1, inside.stop)

    def nearest(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        """The ids of the nearest passages, best first."""
        parts = self.keep_open()
        if len(parts) == 1:
            return parts[0].vectors.nearest(vector, limit)
        found = [one for part in parts for one in part.vectors.distances(vector, limit)]
        return [key for _, key in sorted(found)[:limit]]

    def keep_open(self) -> Sequence[Part]:
        """Open every part for searches, and leave it so until `close`."""
        with self._lock:
            self._searched = True
            self._each(Vectors.open)
            return self._parts

    def probe(self) -> None:
        """Raise `StorageFailed` unless every part can be counted and queried."""
        self._each(Vectors.probe)

    def mend(self) -> None:
        """Check again what another program keeps, and fill anew what is damaged."""
        with self._lock:
            try:
                self.probe()
            except Unreachable:
                raise
            except StorageFailed:
                self._trusted.clear()
                self.probe()

    def renewed(self, catalog: Catalog) -> "Parts":
        """An empty index, for a view of the catalog; `drop` this one once that one is in use."""
        made = Part(0, self._parts[0].vectors.renewed())
        return Parts(self._home, catalog, [made], may_write=self._may_write)

    def settle(self) -> None:
        """Spare the next open what was written since this one, if that is much."""
        for part in self._parts:
            part.vectors.settle()

    def drop_others(self) -> None:
        """Delete the generations that a crash left behind; only while none of them is in use."""
        own = {part.vectors.generation for part in self._parts}
        for other in set(self._home.generations()) - own:
            self._home.drop(other)

    def drop(self) -> None:
        """Delete every part."""
        for part in self._parts:
            part.vectors.drop()

    def close(self) -> None:
        """Release Chroma's files or connections, if there are any."""
        for part in self._parts:
            part.vectors.close()

    def _each(self, do: Callable[[Vectors], Found]) -> list[Found]:
        """What is said of one part after another, those included that a check makes."""
        found: list[Found] = []
        key = self._parts[0].first
        while key < self._end:
            with self._lent(key) as part:
                found.append(do(part.vectors))
                key = self._inside(part).stop
        return found

    def _to_each(self, ids: Sequence[int], do: Callable[[Vectors, Sequence[int]], None]) -> None:
        """Do something with each part to which some of the ids belong, and their places."""
        rest: Sequence[int] = range(len(ids))
        while rest:
            with self._lent(ids[rest[0]]) as part:
                inside = self._inside(part)
                do(part.vectors, [place for place in rest if ids[place] in inside])
            rest = [place for place in rest if ids[place] not in inside]

    @contextmanager
    def _lent(self, key: int) -> Iterator[Part]:
        """The part to which an id belongs, open, and closed again if nobody else needs it."""
        with self._lock:
            part = self._sound(key)
            if not self._searched and part is not self._parts[-1]:
                try:
                    yield part
                    part.vectors.settle()
                finally:
                    part.vectors.close()
                return
        yield part

    def _sound(self, key: int) -> Part:
        """The part to which an id belongs, open, and checked if that has not been done."""
        part = self._part_of(key)
        if part.vectors.generation not in self._trusted:
            self._check(part)
            part = self._part_of(key)
        part.vectors.open()
        return part

    def _check(self, part: Part) -> None:
        """Only whoever may write can mend it."""
        if self._may_write and not self._may_write():
            part.vectors.probe()
        elif not part.vectors.holds(*self._catalog.expected_vectors(self._inside(part))):
            self._refill(part)
            return
        self._trusted.add(part.vectors.generation)

    def _refill(self, part: Part) -> None:
        """Go over to new ones of the same ids; until the catalog names them, this one counts."""
        part.vectors.close()
        made = Part(part.first, part.vectors.renewed())
        fresh = Parts(self._home, self._catalog, [made], end=self._inside(part).stop)
        try:
            fresh.fill()
            at = self._parts.index(part)
            self._replace((*self._parts[:at], *fresh._parts, *self._parts[at + 1 :]))
        except BaseException:
            fresh.close()
            raise
        self._trusted |= fresh._trusted
        part.vectors.drop()

    def _is_full(self) -> bool:
        """Whether the last part takes no more; a server's one takes all."""
        if self._home.is_shared:
            return False
        with self._lock:
            if self._size is None or self._size >= MOST:
                with self._lent(self._parts[-1].first) as last:
                    self._size = last.vectors.count()
            return self._size >= MOST

    def _begin(self, newest: int) -> None:
        """Go on in a further part, if an id is newer than all that the last one holds."""
        full = self._parts[-1].vectors
        first = 1 + max(full.ids())
        if newest < first:
            return
        with self._lock:
            if not self._searched:
                full.settle()
                full.close()
            made = Part(first, full.renewed())
            self._replace((*self._parts, made))
            self._trusted.add(made.vectors.generation)
            made.vectors.open()

    def _replace(self, parts: tuple[Part, ...]) -> None:
        """Have other parts, which the catalog names first if these are the ones that count."""
        if generation(self._catalog) == self.generation:
            self._catalog.set_settings(vectors_generation=" ".join(map(str, parts)))
        self._parts = parts
        self._size = None

    def _part_of(self, key: int) -> Part:
        return next(part for part in reversed(self._parts) if part.first <= key)

    def _inside(self, part: Part) -> range:
        """The ids that belong to a part."""
        after = self._parts[self._parts.index(part) + 1 :]
        return range(part.first, after[0].first if after else self._end)


def generation(catalog: Catalog) -> str:
    """What the catalog calls the parts that count: the name of each, see `Part.named`."""
    return catalog.setting("vectors_generation", default="1")
