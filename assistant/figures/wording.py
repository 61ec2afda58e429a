"""Values, dates and speakers in words: what code says of a figure, in its own plain sentences."""

from datetime import UTC, date, datetime, time

from assistant.answer import Qualifier
from assistant.answerers.base import Told
from assistant.figures.value import Value
from assistant.rendering import long_date, outlet_name
from assistant.support.lexicon import FUNCTION, is_common
from assistant.support.words import each, read
from assistant.values_text import amount, named

_QUALIFIERS: dict[str, Qualifier] = {
    "about": "about",
    "near": "nearly",
    "least": "at least",
    "most": "at most",
    "more": "more than",
    "less": "less than",
    "many": "some number of",
}
_PLAIN = frozenset(
    each(
        "police rescuers prosecutors residents doctors activists laboratories regional local "
        "federal provincial union relief council league club company contractor party agency "
        "commission court authority parliament prosecutor government ministry opposition pollster"
    )
)


def qualifier_of(value: Value) -> Qualifier | None:
    """How a value is bounded or rounded."""
    return _QUALIFIERS.get(value.hedge)


def said(told: Told) -> str:
    """Who said it: "the health ministry"; the outlet where the report names nobody."""
    if told.speaker:
        return _inside(told.speaker.text)
    return outlet_name(told.quote.article.outlet) or "an unnamed outlet"


def _inside(text: str) -> str:
    """Words of the beginning of a sentence as inside of one: names keep their capital.

    "Election Commission" and "Novel Bel" are names, whatever else their first words mean.
    """
    first, then = read(text)[:1], read(text)[1:2]
    is_name = bool(then) and then[0].is_capital and first[0].low not in FUNCTION
    is_plain = bool(first) and not is_name and (is_common(first[0]) or first[0].low in _PLAIN)
    return text[:1].lower() + text[1:] if is_plain and not text[1:2].isupper() else text


def text_of(value: Value) -> str:
    """A value in words: "at least 1,200", "$655 million", "9 May 2026"."""
    if value.amount is None:
        return named(value.text)
    unit = value.unit or None
    if value.upper is not None:
        return f"{amount(value.amount)} to {amount(value.upper, unit)}"
    qualifier = qualifier_of(value)
    return " ".join(filter(None, (qualifier, amount(value.amount, unit))))


def as_of(told: Told) -> str:
    """ "23, as of 26 November 2025, according to Alen Simonyan."."""
    return (
        f"{_opening(text_of(told.value))}, as of {day_text(told.day)}, according to {said(told)}."
    )


def quoted_as_of(told: Told) -> str:
    """ "As of 26 November 2025, according to Alen Simonyan: “…”"."""
    return f"As of {day_text(told.day)}, according to {said(told)}: “{within(told.quote.text)}”"


def on_its_day(told: Told) -> str:
    """ "26 November 2025: 23, according to Alen Simonyan."."""
    return f"{day_text(told.day)}: {text_of(told.value)}, according to {said(told)}."


def quoted_on_its_day(told: Told) -> str:
    """ "26 November 2025, according to Alen Simonyan: “…”"."""
    return f"{day_text(told.day)}, according to {said(told)}: “{within(told.quote.text)}”"


def side(told: Told) -> str:
    """One side of a dispute: "12, according to the ministry (3 May 2029)"."""
    return f"{text_of(told.value)}, according to {said(told)} ({day_text(told.day)})"


def quoted_side(told: Told) -> str:
    """One side of a dispute on a state: "according to the ministry (3 May 2029), “…”"."""
    return (
        f"according to {said(told)} ({day_text(told.day)}), “{within(told.quote.text.strip('“”'))}”"
    )


def within(quote: str) -> str:
    """A quote as it stands inside quotation marks: its own become single ones."""
    return quote.replace("“", "‘").replace("”", "’")


def day_text(day: date) -> str:
    """26 November 2025."""
    return long_date(datetime.combine(day, time(), tzinfo=UTC))


def _opening(text: str) -> str:
    return text[:1].upper() + text[1:]
