"""In what two answers to the same question differ, as far as anybody wants to be told.

Another wording, another order of quotes, the same value said once more: none of it is a change. So
answers are not compared as texts but as positions: whether it is answered, the value that stands,
the sides of a dispute, and the report that leads.
"""

from collections.abc import Iterable, Iterator

from assistant.answer import Answer, Figure
from assistant.values_text import newest_first, value_text
from assistant.watching.records import Change, Position, Valued, valued


def position_of(answer: Answer, before: Position | None = None) -> Position:
    """What an answer comes to.

    An answer that tells no value takes none back, so the one of `before` stands on.
    """
    stands = _standing(answer) or (before.value if before and _is_answered(answer) else None)
    leading = [answer.by_id[id] for id in _lead(answer) if id in answer.by_id]
    return Position(
        status=answer.status,
        reason=answer.abstention.reason if answer.abstention else None,
        value=stands,
        disputed=_sides(answer),
        lead=_lead(answer),
        newest=max((one.published for one in leading if one.published), default=None),
    )


def changes(old: Position, new: Position) -> tuple[Change, ...]:
    """How an answer has changed; empty where it says the same."""
    return tuple(_changes(old, new))


def _changes(old: Position, new: Position) -> Iterator[Change]:
    if found := _status(old, new):
        yield found
    if found := _value(old, new):
        yield found
    if found := _dispute(old, new):
        yield found
    elif not _status(old, new) and not _value(old, new) and _is_newer(old, new):
        yield Change(kind="news", text="There is a newer report.")


def _status(old: Position, new: Position) -> Change | None:
    was, now = _state(old), _state(new)
    if was == now:
        return None
    text = {
        "answered": "The archive answers this now.",
        "abstained": "The archive does not answer this any more.",
        "false_premise": "The archive denies now what the question takes for granted.",
    }[now]
    return Change(kind="status", text=text, old=was, new=now)


def _state(position: Position) -> str:
    """Why nothing is said makes no difference, unless the question itself is wrong."""
    return "false_premise" if position.reason == "false_premise" else position.status


def _value(old: Position, new: Position) -> Change | None:
    if new.value is None or _same(old.value, new.value):
        return None
    now, was = _said(new.value), _said(old.value) if old.value else None
    text = f"Now {now}, before {was}." if was else f"Now {now}."
    return Change(kind="value", text=text, old=was, new=now)


def _dispute(old: Position, new: Position) -> Change | None:
    if old.disputed == new.disputed or not _is_dispute(old, new):
        return None
    was, now = (_listed(one.disputed) for one in (old, new))
    if not new.disputed:
        text = "Sources disagree no more."
    elif not old.disputed:
        text = f"Sources disagree now: {now}."
    else:
        text = f"Sources disagree otherwise: now {now}, before {was}."
    return Change(kind="dispute", text=text, old=was, new=now)


def _is_dispute(old: Position, new: Position) -> bool:
    """A dispute does not end where nothing is answered any more."""
    return bool(new.disputed) or (bool(old.disputed) and new.status == "answered")


def _is_newer(old: Position, new: Position) -> bool:
    """Whether what leads is another report, of a later time than the one that led."""
    if new.status != "answered" or new.newest is None or set(new.lead) <= set(old.lead):
        return False
    return old.newest is None or new.newest > old.newest


def _is_answered(answer: Answer) -> bool:
    return answer.status == "answered"


def _lead(answer: Answer) -> tuple[str, ...]:
    first = next(iter(answer.statements), None)
    return tuple(sorted(first.quotes)) if first else ()


def _standing(answer: Answer) -> Valued | None:
    stands = (one for one in newest_first(answer.figures) if one.state == "current")
    return next(map(_of, stands), None)


def _sides(answer: Answer) -> tuple[Valued, ...]:
    sides = {_of(one) for one in answer.figures if one.state == "disputed"}
    return tuple(sorted(sides, key=lambda one: (str(one.unit), str(one.value))))


def _of(figure: Figure) -> Valued:
    return valued(figure.value, figure.unit, figure.qualifier)


def _same(one: Valued | None, other: Valued) -> bool:
    """Names are the same in any case."""
    if one is None or (one.unit, one.qualifier) != (other.unit, other.qualifier):
        return False
    return str(one.value).casefold() == str(other.value).casefold()


def _said(one: Valued) -> str:
    figure = Figure(
        **one.model_dump(), label="", date=None, attribution=None, citation=1, state="current"
    )
    return value_text(figure)


def _listed(sides: Iterable[Valued]) -> str | None:
    """ "23 or 25"; None for no sides."""
    return " or ".join(map(_said, sides)) or None
