"""How far files have been taken in, as the catalog keeps account of it."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, select

from index.schema import checkpoints


@dataclass(frozen=True)
class Checkpoint:
    """Of one file."""

    path: str
    fingerprint: str
    """Changes with the file and with the way in which it is read."""
    records: int
    """Articles and rejects that were taken in."""
    is_done: bool
    """Whether these are all."""
    refusals: int
    """How many of the records were rejected."""
    refused: Sequence[tuple[int | None, str]]
    """Line and reason of the first of them."""


def load(db: Connection, paths: Collection[str]) -> dict[str, Checkpoint]:
    """The checkpoints of those files that have one, by path."""
    query = select(checkpoints).where(checkpoints.c.path.in_(paths))
    return {row["path"]: Checkpoint(**row) for row in db.execute(query).mappings()}


def save(db: Connection, found: Sequence[Checkpoint]) -> None:
    """Put these in the place of those that their files had."""
    db.execute(delete(checkpoints).where(checkpoints.c.path.in_([one.path for one in found])))
    db.execute(insert(checkpoints), [asdict(one) for one in found])


def forget(db: Connection) -> None:
    """Have every file read again that is added again."""
    db.execute(delete(checkpoints))
