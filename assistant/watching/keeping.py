"""Standing questions and notices in the database, inside transactions that the caller opens."""

import json
import secrets
import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from assistant.answer import Answer
from assistant.history.stored import read, read_answer, written
from assistant.protocol import AskRequest
from assistant.watching.records import Change, Channel, NewWatch, Notice, Position, Watch
from assistant.watching.tables import deliveries, notices, watches
from index.article import storable
from index.schema import moment, past, stamp

REST = timedelta(minutes=1)
"""From a failure to the next try."""

_LETTERS = string.ascii_letters + string.digits
"""Of ids that people type: a command takes what begins with `-` for an option."""

_CHANGES = TypeAdapter(tuple[Change, ...])


@dataclass(frozen=True)
class Standing:
    """What checking a standing question needs of it."""

    seq: int
    request: AskRequest
    channels: tuple[Channel, ...]
    seen: datetime
    checked: datetime | None
    position: Position | None
    answer: Answer | None
    rests: bool
    """It failed a moment ago and is left alone for a while."""


@dataclass(frozen=True)
class Delivery:
    """A notice that is to be sent."""

    seq: int
    channel: Channel
    tries: int
    watch: Watch
    notice: Notice


@dataclass(frozen=True)
class Counts:
    """How many there are of each."""

    questions: int
    undelivered: int
    """Notices, by channel, that are still to be sent."""


def counts(db: Connection) -> Counts:
    """Of all standing questions."""
    waiting = select(func.count()).where(deliveries.c.next_try.is_not(None))
    return Counts(
        questions=db.scalar(select(func.count()).select_from(watches)) or 0,
        undelivered=db.scalar(waiting) or 0,
    )


def add(db: Connection, new: NewWatch, now: datetime) -> str:
    """Keep a standing question, and give its id."""
    id = "".join(secrets.choice(_LETTERS) for _ in range(22))
    row = {
        "id": id,
        "request": written(new.request),
        "webhook": new.webhook,
        "email": new.email,
        "allow_private": new.allow_private,
        "created": stamp(now),
    }
    db.execute(insert(watches).values(row))
    return id


def remove(db: Connection, id: str) -> bool:
    """Drop a standing question with its notices; False where there is none."""
    return db.execute(delete(watches).where(watches.c.id == id)).rowcount > 0


def every(db: Connection, id: str | None = None) -> list[Watch]:
    """The standing questions, oldest first; with an id, this one."""
    query = _watches().order_by(watches.c.seq)
    found = db.execute(query if id is None else query.where(watches.c.id == id)).all()
    troubles = _troubles(db)
    return [_watch(row, troubles.get(row.seq)) for row in found]


def standing(db: Connection, id: str | None = None) -> list[Standing]:
    """What there is to check."""
    query = select(watches).order_by(watches.c.seq)
    found = db.execute(query if id is None else query.where(watches.c.id == id)).all()
    return [_standing(row) for row in found]


def seen(db: Connection, seqs: Iterable[int], until: datetime) -> None:
    """Note that what came until then does not touch these questions."""
    mine = update(watches).where(watches.c.seq.in_(list(seqs)))
    db.execute(mine.values(seen=stamp(until)))


def failed(db: Connection, seq: int, why: str, at: datetime) -> None:
    """Note that a question could not be asked: it will be again, with what has come."""
    values = {"failure": storable(why), "checked": stamp(at)}
    db.execute(update(watches).where(watches.c.seq == seq).values(values))


def answered(
    db: Connection, one: Standing, answer: Answer, position: Position, until: datetime, at: datetime
) -> bool:
    """Keep the new answer of a question; False where the question was removed meanwhile."""
    values = {
        "answer": written(answer),
        "position": written(position),
        "seen": stamp(until),
        "checked": stamp(at),
        "failure": None,
    }
    return db.execute(update(watches).where(watches.c.seq == one.seq).values(values)).rowcount > 0


def notice(
    db: Connection, one: Standing, answer: Answer, told: Sequence[Change], at: datetime
) -> str:
    """Keep a notice, and what is to be sent of it; its id."""
    id = secrets.token_urlsafe(16)
    row = {
        "id": id,
        "watch_seq": one.seq,
        "at": stamp(at),
        "changes": storable(json.dumps([change.model_dump() for change in told])),
        "old": written(one.answer) if one.answer else None,
        "new": written(answer),
    }
    seq = db.execute(insert(notices).values(row).returning(notices.c.seq)).scalar_one()
    for channel in one.channels:
        sending = {"notice_seq": seq, "channel": channel, "next_try": stamp(at)}
        db.execute(insert(deliveries).values(sending))
    return id


def told(db: Connection, *, watch: str | None, limit: int, id: str | None = None) -> list[Notice]:
    """Notices, the newest first; of one standing question, or one by its id."""
    query = _notices().order_by(notices.c.seq.desc()).limit(limit)
    if watch is not None:
        query = query.where(watches.c.id == watch)
    if id is not None:
        query = query.where(notices.c.id == id)
    return [found for row in db.execute(query) if (found := _notice(row))]


def due(db: Connection, now: datetime, limit: int) -> list[Delivery]:
    """What is to be sent by now, the longest due first."""
    own = deliveries.c
    query = (
        select(own.seq, own.channel, own.tries, notices.c.id, watches.c.id.label("watch"))
        .join(notices, notices.c.seq == own.notice_seq)
        .join(watches, watches.c.seq == notices.c.watch_seq)
        .where(own.next_try <= stamp(now))
        .order_by(own.next_try)
    )
    found = []
    for row in db.execute(query.limit(limit)).all():
        notice = told(db, watch=None, limit=1, id=row.id)
        if notice:
            watch = every(db, row.watch)[0]
            found.append(Delivery(row.seq, row.channel, row.tries, watch, notice[0]))
    return found


def sent(db: Connection, one: Delivery) -> None:
    """Note that a notice has arrived."""
    _tried(db, one, None, None)


def unsent(db: Connection, one: Delivery, why: str, again: datetime | None) -> None:
    """Note that it has not, and when to try again; None for never."""
    _tried(db, one, why, again)


def _tried(db: Connection, one: Delivery, why: str | None, again: datetime | None) -> None:
    values = {
        "tries": one.tries + 1,
        "error": storable(why) if why else None,
        "next_try": stamp(again) if again else None,
    }
    db.execute(update(deliveries).where(deliveries.c.seq == one.seq).values(values))


def forget(db: Connection, article_id: str) -> None:
    """Drop every notice that quotes an article, and the answers that do; positions stay."""
    quoted = f'", "article_id": "{article_id}"'
    in_new = notices.c.new.contains(quoted, autoescape=True)
    in_old = notices.c.old.contains(quoted, autoescape=True)
    db.execute(delete(notices).where(in_new))
    db.execute(update(notices).where(in_old).values(old=None))
    mine = watches.c.answer.contains(quoted, autoescape=True)
    # A removal brings nothing that a look at what came would find.
    db.execute(update(watches).where(mine).values(answer=None, seen=0))


def _watches() -> Select[Any]:
    count = select(func.count()).where(notices.c.watch_seq == watches.c.seq).scalar_subquery()
    return select(watches, count.label("count"))


def _notices() -> Select[Any]:
    query = select(notices, watches.c.id.label("watch"), watches.c.request)
    return query.join(watches, watches.c.seq == notices.c.watch_seq)


def _troubles(db: Connection) -> dict[int, str]:
    """Why the last notice of each question did not arrive, where it did not."""
    query = (
        select(notices.c.watch_seq, deliveries.c.channel, deliveries.c.error)
        .join(notices, notices.c.seq == deliveries.c.notice_seq)
        .where(deliveries.c.error.is_not(None))
        .order_by(deliveries.c.seq)
    )
    return {seq: f"{channel}: {error}" for seq, channel, error in db.execute(query)}


def _watch(row: Row[Any], trouble: str | None) -> Watch:
    return Watch(
        id=row.id,
        request=_request(row.request),
        webhook=row.webhook,
        email=row.email,
        allow_private=row.allow_private,
        created=past(row.created),
        checked=moment(row.checked),
        notices=row.count,
        trouble=row.failure or trouble,
        answer=read_answer(row.answer, row.id) if row.answer else None,
    )


def _standing(row: Row[Any]) -> Standing:
    channels: tuple[tuple[Channel, str | None], ...] = (
        ("webhook", row.webhook),
        ("email", row.email),
    )
    return Standing(
        seq=row.seq,
        request=_request(row.request),
        channels=tuple(channel for channel, target in channels if target),
        seen=past(row.seen),
        checked=moment(row.checked),
        position=read(Position, row.position) if row.position else None,
        answer=read_answer(row.answer, row.id) if row.answer else None,
        rests=row.failure is not None and datetime.now(UTC) - past(row.checked) < REST,
    )


def _request(text: str) -> AskRequest:
    """Of a request that another version kept, what this version knows of it."""
    found = read(AskRequest, text)
    return found or AskRequest(question=str(json.loads(text).get("question", "")))


def _notice(row: Row[Any]) -> Notice | None:
    new = read_answer(row.new, row.id)
    if new is None:
        return None
    return Notice(
        id=row.id,
        watch=row.watch,
        question=_request(row.request).question,
        at=past(row.at),
        changes=_CHANGES.validate_json(row.changes),
        old=read_answer(row.old, row.id) if row.old else None,
        new=new,
    )
