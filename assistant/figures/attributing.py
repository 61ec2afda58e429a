"""Who tells a value where its own sentence does not name them alone.

Two sides stand in one sentence, or in two beside each other, or the sentence beside a value says
who told it.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.answerers.base import Quote, Told
from assistant.figures.asking import Asking
from assistant.figures.comparing import agree, same
from assistant.figures.lines import Line
from assistant.figures.moments import Moment
from assistant.figures.opposed import is_bare, opposed, side_by_side
from assistant.figures.speakers import Speaker, same_voice
from assistant.figures.telling import told_beside
from assistant.figures.told import told_by


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
    kept = []
    for one in told:
        at = next((at for at, (quote, _) in enumerate(lines) if quote == one.quote), None)
        near = lines[max(0, at - 1) : at + 2] if at is not None and one.is_plain else ()
        tellers = [
            teller
            for quote, line in near
            if quote not in read
            and _is_next(one.quote, quote)
            and (teller := _teller(one.quote, quote, line, asked))
        ]
        if len(tellers) == 1:
            who, when = tellers[0]
            day = one.moment if one.moment.stated else when or one.moment
            one = replace(one, speaker=who, moment=day)
        kept.append(one)
    return kept


def _teller(
    one: Quote, quote: Quote, line: Line, asked: Asking
) -> tuple[Speaker, Moment | None] | None:
    is_before = quote.start < one.start
    return told_beside(line.text, asked.words, line.published, is_before=is_before)


def _is_next(one: Quote, other: Quote) -> bool:
    """Whether two sentences stand beside each other in a paragraph."""
    first, second = sorted((one, other), key=lambda quote: quote.start)
    return "\n" not in one.article.text[first.end : second.start]
