"""Values of earlier times that an article repeats as background, known by their course alone.

News updates itself: a number, a name or a day that was told before, then gave way to another one
and now stands again with nobody who says so, is what a paper prints of its own past. Wording does
not matter, so that it holds for wordings that nobody has thought of.
"""

from collections.abc import Sequence
from datetime import date

from assistant.answerers.base import Told
from assistant.figures.comparing import agree, same
from assistant.support.reading import reading

_FULL = len("2026-05-09")
_MONTH = 31
"""Days: what is that old is no news of its article."""


def without_echoes(reports: Sequence[Told]) -> list[Told]:
    """The reports without those that only repeat what has given way since."""
    now = [one for one in reports if not one.is_past]
    return [one for one in reports if not (one.is_plain and _is_echo(one, now))]


def _is_echo(one: Told, now: Sequence[Told]) -> bool:
    others = [other for other in now if other is not one]
    return _gave_way(one, others) or _is_of_old_date(one, others) or _is_rough_day(one, others)


def _gave_way(one: Told, others: Sequence[Told]) -> bool:
    """Whether the value was told before, and a named voice has told another one since.

    A state comes back, so of one both must stand in one article.
    """
    first = min((o for o in others if same(o.value, one.value)), key=lambda o: o.day, default=None)
    if first is None or first.day >= one.day:
        return False
    return any(
        other.speaker
        and first.day < other.day <= one.day
        and not agree(other.value, one.value)
        and (not one.value.is_state or other.quote.article.id == one.quote.article.id)
        for other in others
    )


def _is_of_old_date(one: Told, others: Sequence[Told]) -> bool:
    """Whether a sentence names a month long gone, beside one that tells what a voice says now."""
    published = one.quote.article.published
    if published is None or one.moment.stated:
        return False
    article = one.quote.article.id
    if not any(o.speaker and o.quote.article.id == article for o in others):
        return False
    return any(
        found.year and found.month and _is_old(found.year, found.month, published.date())
        for found in reading(one.value.hidden(one.quote.text)).dates
    )


def _is_old(year: int, month: int, published: date) -> bool:
    last = date(year + month // 12, month % 12 + 1, 1)
    return (published - last).days > _MONTH


def _is_rough_day(one: Told, others: Sequence[Told]) -> bool:
    """Whether a month or year that was over is told, where others name days: "opened in 2009"."""
    value, published = one.value, one.quote.article.published
    if not value.end or len(value.text) == _FULL or published is None:
        return False
    is_over = value.text < published.date().isoformat()[: len(value.text)]
    return is_over and any(
        len(o.value.text) == _FULL and not o.value.text.startswith(value.text) for o in others
    )
