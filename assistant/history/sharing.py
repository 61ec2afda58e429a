"""Single answers, for their owner and for whoever was given a link."""

import secrets

from sqlalchemy import Connection, delete, insert, select

from assistant.answer import Answer
from assistant.history.stored import read_answer
from assistant.history.tables import shares, turns


def answer(db: Connection, owner: str, answer_id: str) -> Answer | None:
    """An answer that the owner got."""
    found = db.scalar(
        select(turns.c.answer).where(turns.c.owner == owner, turns.c.answer_id == answer_id)
    )
    return read_answer(found, answer_id) if found else None


def share(db: Connection, owner: str, answer_id: str) -> str | None:
    """The token under which an answer can be read; None where the owner has no such answer."""
    turn = _turn(db, owner, answer_id)
    if turn is None:
        return None
    token: str | None = db.scalar(select(shares.c.token).where(shares.c.turn_seq == turn))
    if token is None:
        token = secrets.token_urlsafe(16)
        db.execute(insert(shares).values(turn_seq=turn, token=token))
    return token


def shared(db: Connection, token: str) -> Answer | None:
    """The answer that a token stands for."""
    found = db.execute(
        select(turns.c.answer, turns.c.answer_id)
        .join(shares, shares.c.turn_seq == turns.c.seq)
        .where(shares.c.token == token)
    ).first()
    return read_answer(found.answer, found.answer_id) if found else None


def unshare(db: Connection, owner: str, answer_id: str) -> bool:
    """Make the token of an answer void; False where it has none."""
    turn = _turn(db, owner, answer_id)
    return db.execute(delete(shares).where(shares.c.turn_seq == turn)).rowcount > 0


def _turn(db: Connection, owner: str, answer_id: str) -> int | None:
    found: int | None = db.scalar(
        select(turns.c.seq).where(turns.c.owner == owner, turns.c.answer_id == answer_id)
    )
    return found
