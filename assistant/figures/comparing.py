"""Whether two values can both be true: "at least 12" and 15 can, 12 and 15 cannot."""

from assistant.figures.value import Value

_CLOSE = 1e-9
_ROUGH = 0.1
"""What "about" leaves open, as a share of the value, where its digits do not tell."""


def same(one: Value, other: Value) -> bool:
    """Whether both say as good as the same: equal, or one rounded."""
    return _compared(one, other, bounds=False)


def agree(one: Value, other: Value) -> bool:
    """Whether both can be true of the same moment: a bound admits whatever lies beyond it."""
    return _compared(one, other, bounds=True)


def _compared(one: Value, other: Value, *, bounds: bool) -> bool:
    if one.amount is None or other.amount is None:
        return _same_text(one.text, other.text)
    if one.unit != other.unit:
        return False
    if one.upper is not None or other.upper is not None:
        return _overlap(one, other)
    if _close(one.amount, other.amount) or _rounds(one, other) or _rounds(other, one):
        return True
    return bounds and (_admits(one, other) or _admits(other, one))


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


def _rounds(rough: Value, value: Value) -> bool:
    """Whether a value that is told roughly may stand for the other one."""
    limit, amount = rough.amount or 0.0, value.amount or 0.0
    above = _ROUGH * limit if rough.hedge == "about" else 0.0
    return rough.hedge in ("about", "near") and limit * (1 - _ROUGH) <= amount <= limit + above


def _admits(bound: Value, value: Value) -> bool:
    limit, amount = bound.amount or 0.0, value.amount or 0.0
    if bound.hedge in ("least", "more"):
        return limit <= amount
    return bound.hedge in ("most", "less") and amount <= limit
