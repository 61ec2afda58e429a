"""Values, dates and speakers in words: what code says of a figure, in its own plain sentences."""

from datetime import UTC, date, datetime, time

from assistant.answer import Qualifier
from assistant.answerers.base import Told
from assistant.figures.value import Value
from assistant.rendering import long_date

_QUALIFIERS: dict[str, Qualifier] = {
    "about": "about",
    "near": "nearly",
    "least": "at least",
    "most": "at most",
    "more": "more than",
    "less": "less than",
    "many": "some number of",
}
_SIGNS = {"usd": "$", "eur": "€", "gbp": "£", "jpy": "¥", "inr": "₹"}
_PLURAL = {"krone": "kroner", "c": "°C", "f": "°F"}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_ARTICLES = ("The ", "A ", "An ")


def qualifier_of(value: Value) -> Qualifier | None:
    """How a value is bounded or rounded."""
    return _QUALIFIERS.get(value.hedge)


def value_text(amount: float | str, unit: str | None, qualifier: Qualifier | None) -> str:
    """ "at least 1,200", "$655 million", "54.7 percent", "9 May 2026"."""
    if isinstance(amount, str):
        return _day_text(amount)
    sign = _SIGNS.get(unit or "", "")
    number = f"{sign}{_number(amount)}"
    lead = f"{qualifier} " if qualifier else ""
    return f"{lead}{number}{_unit(amount, unit) if unit and not sign else ''}"


def said(told: Told) -> str:
    """Who said it: "the health ministry"; the outlet where the report names nobody."""
    if told.speaker:
        text = told.speaker.text
        lead = next((one for one in _ARTICLES if text.startswith(one)), "")
        return lead.lower() + text[len(lead) :]
    return told.quote.article.outlet or "an unnamed outlet"


def text_of(value: Value) -> str:
    """A value in words."""
    upper = f" to {_number(value.upper)}" if value.upper is not None else ""
    if value.amount is None:
        return _day_text(value.text)
    if upper:
        unit = _unit(value.upper or 0.0, value.unit) if value.unit else ""
        return f"{_number(value.amount)}{upper}{unit}"
    return value_text(value.amount, value.unit or None, qualifier_of(value))


def as_of(told: Told) -> str:
    """ "23, as of 26 November 2025, according to Alen Simonyan."."""
    return (
        f"{_opening(text_of(told.value))}, as of {day_text(told.day)}, according to {said(told)}."
    )


def quoted_as_of(told: Told) -> str:
    """ "As of 26 November 2025, according to Alen Simonyan: “…”"."""
    return f"As of {day_text(told.day)}, according to {said(told)}: “{told.quote.text}”"


def on_its_day(told: Told) -> str:
    """ "26 November 2025: 23, according to Alen Simonyan."."""
    return f"{day_text(told.day)}: {text_of(told.value)}, according to {said(told)}."


def quoted_on_its_day(told: Told) -> str:
    """ "26 November 2025, according to Alen Simonyan: “…”"."""
    return f"{day_text(told.day)}, according to {said(told)}: “{told.quote.text}”"


def side(told: Told) -> str:
    """One side of a dispute: "12, according to the ministry (3 May 2029)"."""
    return f"{text_of(told.value)}, according to {said(told)} ({day_text(told.day)})"


def quoted_side(told: Told) -> str:
    """One side of a dispute on a state: "according to the ministry (3 May 2029), “…”"."""
    return f"according to {said(told)} ({day_text(told.day)}), “{told.quote.text.strip('“”')}”"


def day_text(day: date) -> str:
    """26 November 2025."""
    return long_date(datetime.combine(day, time(), tzinfo=UTC))


def _opening(text: str) -> str:
    return text[:1].upper() + text[1:]


def _number(amount: float) -> str:
    for scale, name in _SCALES:
        if abs(amount) >= scale:
            return f"{amount / scale:,.6g} {name}"
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.6g}"


def _unit(amount: float, unit: str) -> str:
    if unit in ("percent", "points", "part"):
        return " percent" if unit == "percent" else " points" if unit == "points" else ""
    word = _PLURAL.get(unit, unit)
    return f" {word}s" if amount != 1 and word.isalpha() and not word.endswith("s") else f" {word}"


def _day_text(text: str) -> str:
    """ISO 8601, as far as it goes, as people write it; other text as it is."""
    parts = text.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return text
    if len(parts) == 3:
        return day_text(date(*map(int, parts)))
    return f"{date(int(parts[0]), int(parts[1]), 1):%B %Y}" if len(parts) == 2 else text
