"""A search as it is answered to programs: hits as JSON carries them."""

from functools import cache

from pydantic import TypeAdapter

from assistant.answering import Answering
from assistant.protocol import HitRecord
from index.scope import Scope
from index.search import Sort


def searched(
    answering: Answering, query: str, scope: Scope, limit: int, sort: Sort
) -> list[HitRecord]:
    """The best passages inside a scope; see `Archive.search`."""
    hits = answering.archive.search(query, scope, limit=limit, sort=sort)
    return [HitRecord.of(hit) for hit in hits]


def searched_json(
    answering: Answering, query: str, scope: Scope, limit: int, sort: Sort, offset: int
) -> bytes:
    """The same without the first ones as JSON, for who passes it on without looking into it."""
    return _records().dump_json(searched(answering, query, scope, limit, sort)[offset:])


@cache
def _records() -> TypeAdapter[list[HitRecord]]:
    return TypeAdapter(list[HitRecord])
