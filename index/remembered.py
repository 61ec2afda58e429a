"""The vectors of few passages that are compared again and again, read from the catalog once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from index.catalog import Catalog

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class _Held:
    """Never changed, only replaced, so that threads may share it."""

    places: Mapping[int, int] = field(default_factory=dict)
    """The row of each passage, by its id."""
    matrix: "NDArray[np.float32] | None" = None


class Remembered:
    """Vectors by the ids of their passages, in one table of the catalog.

    An id is never used twice and its vector never changes, so nothing that is held goes out of
    date; what is gone is not asked for.
    """

    def __init__(self, catalog: Catalog, *, most: int) -> None:
        """Once there are more than `most`, only those of the last call are kept."""
        self._catalog = catalog
        self._most = most
        self._held = _Held()

    def vectors(self, ids: Sequence[int]) -> "tuple[list[int], NDArray[np.float32]]":
        """As `Catalog.vectors`: the ids that have one, ascending, and a row for each."""
        import numpy as np

        held = self._held
        if unknown := [key for key in ids if key not in held.places]:
            held = self._held = self._with(held, unknown, ids)
        known = [key for key in sorted(ids) if key in held.places]
        if held.matrix is None or not known:
            return [], np.zeros((0, 0), dtype=np.float32)
        return known, held.matrix.take([held.places[key] for key in known], axis=0)

    def _with(self, held: _Held, unknown: Sequence[int], ids: Sequence[int]) -> _Held:
        import numpy as np

        if len(held.places) + len(unknown) > self._most:
            held, unknown = _Held(), ids
        found, matrix = self._catalog.vectors(unknown)
        if not found:
            return held
        if held.matrix is not None:
            matrix = np.concatenate((held.matrix, matrix))
        first = len(held.places)
        places = {**held.places, **{key: first + place for place, key in enumerate(found)}}
        return _Held(places, matrix)
