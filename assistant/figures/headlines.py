"""What a headline says of the value, and where the text under it says it again.

A headline tells the newest in few words, which are read more surely than the sentences of the
text. So a sentence that gives the headline's number, or its date, is a report of it in whatever
words; and another number under it, of which the text names nobody who says so, is none of today.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.answerers.base import Told
from assistant.figures.amounts import value_of
from assistant.figures.comparing import same
from assistant.figures.days import iso_of
from assistant.figures.value import Value, positions
from assistant.support.reading import Reading, reading


def told_again(headline: Value, sentence: str, published: date | None) -> Value | None:
    """The headline's value where a sentence gives it; None where it does not. A name never is."""
    told = reading(sentence)
    if headline.amount is not None:
        return _number(headline, told, sentence)
    return _day(headline, told, sentence, published) if headline.end else None


def _number(headline: Value, told: Reading, sentence: str) -> Value | None:
    for number in told.numbers:
        value = value_of(number, number.unit, 0, 0.0)
        if (value.amount, value.unit) == (headline.amount, headline.unit):
            at = positions(sentence, told.words)[number.first]
            return replace(headline, at=at, hedge=number.hedge, upper=number.upper)
    return None


def _day(headline: Value, told: Reading, sentence: str, published: date | None) -> Value | None:
    for one in told.dates:
        if iso_of(one, published) == headline.text:
            places = positions(sentence, told.words)
            end = places[one.last] + len(told.words[one.last].text)
            return replace(headline, at=places[one.first], end=end)
    return None


def without_others(headline: Value | None, told: Sequence[Told]) -> list[Told]:
    """What the sentences under a headline tell, without numbers that it gives way to."""
    if headline is None or not any(_is_own(headline, one) for one in told):
        return list(told)
    return [one for one in told if _is_own(headline, one) or not one.is_plain or one.moment.stated]


def _is_own(headline: Value, told: Told) -> bool:
    return not told.is_past and same(headline, told.value)
