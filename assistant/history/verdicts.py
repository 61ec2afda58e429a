"""Readers' verdicts, each with its own copy of the Answer."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from assistant.history.records import Rating, Verdict
from assistant.history.tables import ratings, turns
from index.errors import BadInput
from index.schema import past, stamp

_PAGE = 100
"""Verdicts read in one transaction."""


class Rated(NamedTuple):
    """A stored verdict with its Answer as text, and without its owner."""

    seq: int
    answer_id: str
    verdict: Verdict
    reason: str
    asked: int
    answer: str


def rate(db: Connection, owner: str, answer_id: str, verdict: Verdict, reason: str) -> None:
    """Note or replace a verdict; raises `BadInput` where the owner got no such answer."""
    said = {"verdict": verdict, "reason": reason, "rated": stamp(datetime.now(UTC))}
    if db.execute(update(ratings).where(*_mine(owner, answer_id)).values(**said)).rowcount:
        return
    turn = db.execute(
        select(turns.c.asked, turns.c.answer).where(
            turns.c.owner == owner, turns.c.answer_id == answer_id
        )
    ).first()
    if turn is None:
        raise BadInput("That answer is not here any more: ask the question again, then rate it.")
    row = {"owner": owner, "answer_id": answer_id, "asked": turn.asked, "answer": turn.answer}
    db.execute(insert(ratings).values(**row, **said))


def take_back(db: Connection, owner: str, answer_id: str) -> None:
    """Forget a verdict; without one nothing happens."""
    db.execute(delete(ratings).where(*_mine(owner, answer_id)))


def of_answers(db: Connection, owner: str, answer_ids: Sequence[str]) -> dict[str, Rating]:
    """What the owner thought of these answers; without those that were not rated."""
    return {
        row.answer_id: Rating(row.verdict, row.reason, past(row.rated))
        for at in range(0, len(answer_ids), _PAGE)
        for row in db.execute(
            select(ratings).where(
                ratings.c.owner == owner, ratings.c.answer_id.in_(answer_ids[at : at + _PAGE])
            )
        )
    }


def page(db: Connection, after: int) -> list[Rated]:
    """The next verdicts of all owners, in the order in which they were first given."""
    columns = [ratings.c[name] for name in Rated._fields]
    wanted = select(*columns).where(ratings.c.seq > after).order_by(ratings.c.seq).limit(_PAGE)
    return [Rated(*row) for row in db.execute(wanted)]


def _mine(owner: str, answer_id: str) -> tuple[ColumnElement[bool], ...]:
    return (ratings.c.owner == owner, ratings.c.answer_id == answer_id)
