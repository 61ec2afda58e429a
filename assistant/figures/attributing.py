"""Who tells a value where its own sentence does not name them alone.

Two sides stand in one sentence, or in two beside each other, or the sentence beside a value says
who told it.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from assistant.answerers.base import Quote, Told
from assistant.figures.asking import Asking
from assistant.figures.comparing import agree, same
from assistant.figures.handed_on import handed_on_by
from assistant.figures.lines import Line
from assistant.figures.moments import Moment, moment
from assistant.figures.opposed import is_bare, opposed, side_by_side
from assistant.figures.speakers import Speaker, same_voice
from assistant.figures.telling import told_beside
from assistant.figures.told import told_by

_TELLING = re.compile(r"\b(?:told|reached|heard|learn(?:ed|t)|word|wrote|announced|said)\b")
_PARTS = re.compile(r"(?<=[;:])|(?<=,)(?= (?:they|as|this|that|we|reached|speaking)\b)")


def with_both(told: list[Told], quote: Quote, line: Line, asked: Asking) -> list[Told]:
    """What a sentence tells, with the value and the voice of the other side it sets against it.

    Who is read to speak already must be one of both, else nothing is known.
    """
    now = [one for one in told if not one.is_past]
    known = [one.speaker for one in now if one.speaker]
    if not now or line.amends or any(not same_voice(known[0], one) for one in known[1:]):
        return told
    values = asked.others(line, now[0].value)
    unread = [value for value in values if not any(same(value, one.value) for one in now)]
    if not all(is_bare(line.text, value) for value in unread):
        return told
    pairs = opposed(line.text, values, asked.words, are_read=not unread)
    if any(all(not same_voice(one, who) for _, who in pairs) for one in known):
        return told
    for value, who in pairs:
        one = next((one for one in now if same(one.value, value)), told_by(quote, line, value))
        if one and not one.is_past:
            told = [*(other for other in told if other is not one), replace(one, speaker=who)]
    return told


def beside(lines: Sequence[tuple[Quote, Line]], told: list[Told], asked: Asking) -> list[Told]:
    """With the voices of two sentences that stand side by side, where nothing names them."""
    for (first, _), (second, _) in pairwise(lines):
        one, other = ([t for t in told if t.quote == quote] for quote in (first, second))
        is_open = len(one) == len(other) == 1 and one[0].is_plain and other[0].is_plain
        if not is_open or agree(one[0].value, other[0].value):
            continue
        if voices := side_by_side(first.text, second.text, asked.words):
            told = [t for t in told if t is not one[0] and t is not other[0]]
            told += [replace(one[0], speaker=voices[0]), replace(other[0], speaker=voices[1])]
    return told


def with_tellers(
    lines: Sequence[tuple[Quote, Line]], told: list[Told], asked: Asking
) -> list[Told]:
    """With whoever a sentence beside a value says told it, and the day of that."""
    read = {one.quote for one in told}
    return [_with_teller(one, lines, read, asked) for one in told]


def _with_teller(
    one: Told, lines: Sequence[tuple[Quote, Line]], read: Set[Quote], asked: Asking
) -> Told:
    """A value with the one voice that its sentence hands it on from, or that is told beside it."""
    at = next((at for at, (quote, _) in enumerate(lines) if quote == one.quote), None)
    if at is None:
        return one
    voice = _handed_on(one, asked) if one.is_plain else None
    if voice or one.speaker:
        return _dated(replace(one, speaker=voice or one.speaker), _day_beside(one, lines[at][1]))
    if not one.is_plain:
        return one
    tellers = [
        teller
        for quote, line in lines[max(0, at - 1) : at + 2]
        if quote not in read
        and _is_next(one.quote, quote)
        and (teller := _teller(one.quote, quote, line, asked))
    ]
    if len(tellers) != 1:
        return one
    who, when = tellers[0]
    return _dated(replace(one, speaker=who), when)


def _dated(one: Told, when: Moment | None) -> Told:
    """With the day on which it was told, where the value itself has none."""
    return replace(one, moment=when) if when and not one.moment.stated else one


def _day_beside(one: Told, line: Line) -> Moment | None:
    """The day of telling in a part of a sentence beside the value: "so we were told on Monday"."""
    start = 0
    for part in _PARTS.split(one.quote.text):
        end = start + len(part)
        is_apart = not start <= one.value.at < end and bool(_TELLING.search(part))
        found = moment(part, line.published) if is_apart else None
        if found and found.stated:
            return found
        start = end
    return None


def _handed_on(one: Told, asked: Asking) -> Speaker | None:
    name = "" if one.value.amount is not None or one.value.is_state else one.value.text
    return handed_on_by(one.quote.text, one.value.at, asked.words, name)


def _teller(
    one: Quote, quote: Quote, line: Line, asked: Asking
) -> tuple[Speaker, Moment | None] | None:
    is_before = quote.start < one.start
    return told_beside(line.text, asked.words, line.published, is_before=is_before)


def _is_next(one: Quote, other: Quote) -> bool:
    """Whether two sentences stand beside each other in a paragraph."""
    first, second = sorted((one, other), key=lambda quote: quote.start)
    return "\n" not in one.article.text[first.end : second.start]
