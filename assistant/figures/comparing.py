"""Whether two values can both be true: "at least 12" and 15 can, 12 and 15 cannot."""

from assistant.figures.value import Value

_CLOSE = 1e-9
_ROUGH = 0.1
"""What "about" leaves open, as a share of the value, where its digits do not tell."""
_REACH = 0.25
"""How far beyond a bound a value may be, as a share of it, and still say as good as the same."""


def same(one: Value, other: Value) -> bool:
    """Whether both say as good as the same."""
    return agree(one, other, reach=_REACH)


def agree(one: Value, other: Value, *, reach: float | None = None) -> bool:
    """Whether both can be true of the same moment.

    A bound admits whatever lies beyond it: up to `reach` of its own value, if that is given.
    """
    if one.amount is None or other.amount is None:
        return _same_text(one.text, other.text)
    if one.unit != other.unit:
        return False
    if one.upper is not None or other.upper is not None:
        return _overlap(one, other)
    if _close(one.amount, other.amount):
        return True
    return _admits(one, other, reach) or _admits(other, one, reach)


def same_person(one: str, other: str) -> bool:
    """Whether two names may be of one person: the last word is the same."""
    return one.split()[-1].casefold() == other.split()[-1].casefold()


def _same_text(one: str, other: str) -> bool:
    if one[:4].isdigit() and other[:4].isdigit():
        return one.startswith(other) or other.startswith(one)
    return bool(one and other) and same_person(one, other)


def _overlap(one: Value, other: Value) -> bool:
    low, high = one.amount or 0.0, one.upper or one.amount or 0.0
    first, last = other.amount or 0.0, other.upper or other.amount or 0.0
    return low <= last and first <= high


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _CLOSE * max(1.0, abs(one), abs(other))


def _admits(bound: Value, value: Value, reach: float | None) -> bool:
    """Whether a hedged value leaves room for another one."""
    limit, amount = bound.amount or 0.0, value.amount or 0.0
    if bound.hedge in ("about", "near"):
        return abs(limit - amount) <= max(min(bound.step / 2, 1.5 * _ROUGH * limit), _ROUGH * limit)
    if value.hedge or (reach is not None and abs(limit - amount) > reach * limit):
        return False
    if bound.hedge in ("least", "more"):
        return limit <= amount
    return bound.hedge in ("most", "less") and amount <= limit
