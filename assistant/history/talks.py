"""Conversations and their turns: what each call does inside one transaction."""

import re
import secrets
from datetime import UTC, datetime
from textwrap import shorten

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from assistant.answer import Answer
from assistant.cleaning import visible
from assistant.history.records import Line, Talk, Turn
from assistant.history.stored import folded, read, read_answer, written
from assistant.history.tables import ratings, talks, turns
from assistant.protocol import Filters
from index.article import storable
from index.schema import past, stamp

MAX_GIVEN_TITLE = 80
"""Characters of a title that is made from the first question."""

MAX_QUERY = 200
"""Characters of a query that are looked for: databases bound what one statement may ask."""

_ID = re.compile(r"[A-Za-z0-9_-]{22}")


def new_id() -> str:
    """The id of a conversation that is to begin: nobody has it, and nobody can guess it."""
    return secrets.token_urlsafe(16)


def lines(db: Connection, owner: str, query: str, limit: int) -> list[Line]:
    """The conversations of an owner in which every word of the query occurs, newest first."""
    count = select(func.count()).where(turns.c.talk_seq == talks.c.seq).scalar_subquery()
    found = (
        select(talks.c.id, talks.c.title, talks.c.changed, count)
        .where(talks.c.owner == owner, *map(_occurs, folded(query)[:MAX_QUERY].split()))
        .order_by(talks.c.changed.desc(), talks.c.seq.desc())
        .limit(limit)
    )
    return [Line(id, title, past(changed), held) for id, title, changed, held in db.execute(found)]


def _occurs(word: str) -> ColumnElement[bool]:
    """Whether a word occurs in the title or in any turn."""
    in_turn = and_(turns.c.talk_seq == talks.c.seq, turns.c.words.contains(word, autoescape=True))
    return or_(talks.c.words.contains(word, autoescape=True), exists().where(in_turn))


def talk(db: Connection, owner: str, id: str) -> Talk | None:
    """A conversation with all turns that can be read."""
    found = db.execute(
        select(talks.c.seq, talks.c.title).where(talks.c.owner == owner, talks.c.id == id)
    ).first()
    if found is None:
        return None
    rows = db.execute(
        select(turns.c.answer_id, turns.c.answer, turns.c.asked, turns.c.filters)
        .where(turns.c.talk_seq == found.seq)
        .order_by(turns.c.seq)
    ).all()
    kept = [
        Turn(answer, past(row.asked), read(Filters, row.filters) or Filters())
        for row in rows
        if (answer := read_answer(row.answer, row.answer_id))
    ]
    return Talk(id, found.title, tuple(kept), _note(len(rows) - len(kept)))


def _note(unreadable: int) -> str | None:
    if not unreadable:
        return None
    what = "One answer was" if unreadable == 1 else f"{unreadable:,} answers were"
    return f"{what} kept by another version of Newsdesk and cannot be shown by this one."


def keep(db: Connection, owner: str, id: str | None, answer: Answer, filters: Filters) -> str:
    """Append a turn to the conversation of this id, which begins here if there is none.

    The id it has in the end is another one where somebody else has a conversation of this id.
    """
    if known := _talk_of(db, owner, answer.id):
        return known
    now = stamp(datetime.now(UTC))
    continued = _continued(db, owner, id, answer.question, now)
    seq, talk_id = continued or _begun(db, owner, id, answer.question, now)
    said = " ".join([answer.question, *(one.text for one in answer.statements)])
    db.execute(
        insert(turns).values(
            talk_seq=seq,
            owner=owner,
            answer_id=answer.id,
            asked=now,
            words=folded(f"{said} {answer.abstention.message if answer.abstention else ''}"),
            filters=written(filters),
            answer=written(answer),
        )
    )
    return talk_id


def _talk_of(db: Connection, owner: str, answer_id: str) -> str | None:
    """The id of the conversation that holds an answer."""
    found: str | None = db.scalar(
        select(talks.c.id)
        .join(turns, turns.c.talk_seq == talks.c.seq)
        .where(turns.c.owner == owner, turns.c.answer_id == answer_id)
    )
    return found


def _continued(
    db: Connection, owner: str, id: str | None, question: str, now: int
) -> tuple[int, str] | None:
    """The conversation of this id, moved to the top; one that was emptied gets a new title."""
    found = db.execute(
        select(talks.c.seq, talks.c.is_named).where(talks.c.owner == owner, talks.c.id == id)
    ).first()
    if id is None or found is None:
        return None
    is_empty = not db.scalar(select(exists().where(turns.c.talk_seq == found.seq)))
    title = _titled(question) if is_empty and not found.is_named else {}
    db.execute(update(talks).where(talks.c.seq == found.seq).values(changed=now, **title))
    return found.seq, id


def _begun(
    db: Connection, owner: str, wished: str | None, question: str, now: int
) -> tuple[int, str]:
    id = wished if wished and _is_free(db, wished) else new_id()
    row = {"id": id, "owner": owner, "changed": now, **_titled(question)}
    added = db.execute(insert(talks).values(**row).returning(talks.c.seq))
    return added.scalar_one(), id


def _is_free(db: Connection, id: str) -> bool:
    """Whether a conversation may begin under this id: it looks like ours, and nobody has it."""
    is_ours = _ID.fullmatch(id) is not None
    return is_ours and not db.scalar(select(exists().where(talks.c.id == id)))


def _titled(question: str) -> dict[str, str]:
    """The columns of a title made from a question."""
    line = " ".join(visible(storable(question)).split())
    title = shorten(line, MAX_GIVEN_TITLE, placeholder=" …")
    if title == "…":  # one endless word, of which `shorten` leaves nothing
        title = f"{line[: MAX_GIVEN_TITLE - 2]} …"
    title = title or "Untitled"
    return {"title": title, "words": folded(title)}


def cut(db: Connection, owner: str, id: str, answer_id: str) -> bool:
    """Drop a turn and all that were kept after it in its conversation; False if there is none."""
    first = db.execute(
        select(turns.c.seq, turns.c.talk_seq)
        .join(talks, turns.c.talk_seq == talks.c.seq)
        .where(talks.c.owner == owner, talks.c.id == id, turns.c.answer_id == answer_id)
    ).first()
    if first is None:
        return False
    db.execute(delete(turns).where(turns.c.talk_seq == first.talk_seq, turns.c.seq >= first.seq))
    return True


def expire(db: Connection, owners: str, before: int) -> int:
    """Delete the conversations that were last used before a moment; how many.

    `owners` is what the names of their owners begin with.
    """
    old = (talks.c.owner.startswith(owners, autoescape=True), talks.c.changed < before)
    return db.execute(delete(talks).where(*old)).rowcount


def forget(db: Connection, article_id: str) -> None:
    """Drop every turn and verdict that quotes an article, and with a turn its share.

    Of an article's id in an Answer's JSON, a citation's alone follows another field; one that is
    merely listed among those that match begins its record.
    """
    quoted = f'", "article_id": "{article_id}"'
    for table in (turns, ratings):
        db.execute(delete(table).where(table.c.answer.contains(quoted, autoescape=True)))


def rename(db: Connection, owner: str, id: str, title: str) -> bool:
    """Give a conversation a title; False where the owner has none of this id."""
    named = {"title": storable(title), "words": folded(title), "is_named": True}
    mine = update(talks).where(talks.c.owner == owner, talks.c.id == id)
    return db.execute(mine.values(**named)).rowcount > 0


def remove(db: Connection, owner: str, id: str) -> bool:
    """Delete a conversation with its turns and shares; False where the owner has none of it."""
    mine = delete(talks).where(talks.c.owner == owner, talks.c.id == id)
    return db.execute(mine).rowcount > 0
