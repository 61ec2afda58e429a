"""How the passages of a lexical index lie in tantivy's segments, each of which costs a search."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tantivy import Schema, Searcher

MOST_SMALL = 2_000
"""Fewer passages are let lie as they are."""
LOOKS = 20
"""Once this part of an index is new, it is looked how it lies: to look takes a while."""
_FEWEST = 4
"""So many small segments are worth putting together."""
_SMALL = 4
"""A segment is small where the largest is more than so many times as large."""
_AGAIN = 8
"""At most so many passages are put together for each that was added."""
_AT_ONCE = 50_000


def scattered(searcher: "Searcher", schema: "Schema", added: int) -> list[int]:
    """The ids of passages in small segments, if there are many of these; `added` were of late."""
    if searcher.num_segments <= _FEWEST:
        return []
    held = _segments(searcher, schema)
    most = max(map(len, held))
    small = [ids for ids in held if len(ids) * _SMALL < most]
    count = sum(map(len, small))
    if len(small) < _FEWEST or count > _AGAIN * added:
        return []
    return sorted(key for ids in small for key in ids.tolist())


def _segments(searcher: "Searcher", schema: "Schema") -> "list[NDArray[np.int64]]":
    """The passage ids of each segment; a part of all passages is looked at, at a time."""
    import numpy as np
    import tantivy

    held: list[list[NDArray[np.int64]]] = [[] for _ in range(searcher.num_segments)]
    order = tantivy.Order.Desc
    last = searcher.search(
        tantivy.Query.all_query(), 1, order_by_field="passage_id", order=order
    ).hits
    for first in range(0, int(last[0][0]) + 1 if last else 0, _AT_ONCE):
        query = tantivy.Query.range_query(
            schema, "passage_id", tantivy.FieldType.Integer, first, first + _AT_ONCE - 1
        )
        addresses = [address for _, address in searcher.search(query, _AT_ONCE, count=False).hits]
        ids = np.array(searcher.fast_field_values("passage_id", addresses), dtype=np.int64)
        of = np.array([address.segment_ord for address in addresses], dtype=np.int64)
        for segment, found in enumerate(held):
            found.append(ids[of == segment])
    return [np.concatenate(found) for found in held if found]
