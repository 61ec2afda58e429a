"""Figures in words, the same in the terminal, in the browser and in what is copied."""

import math
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from assistant.answer import Figure
from assistant.rendering import long_date

_SIGNS: Mapping[str, str] = {
    "usd": "$",
    "eur": "€",
    "gbp": "£",
    "jpy": "¥",
    "inr": "₹",
    "rub": "₽",
    "krw": "₩",
    "try": "₺",
    "uah": "₴",
    "vnd": "₫",
    "ils": "₪",
}
"""Written before the number."""

_GLUED: Mapping[str, str] = {"percent": "%", "c": " °C", "f": " °F", "degree": "°"}
"""Written behind the number as they are."""

_WRITTEN: Mapping[str, tuple[str, str]] = {
    "usd": ("dollar", "dollars"),
    "eur": ("euro", "euros"),
    "gbp": ("pound", "pounds"),
    "cny": ("yuan", "yuan"),
    "krone": ("krone", "kroner"),
    "drams": ("dram", "drams"),
    "manat": ("manat", "manats"),
    "real": ("real", "reais"),
    "rand": ("rand", "rand"),
    "points": ("point", "points"),
    "m": ("metre", "metres"),
    "ft": ("foot", "feet"),
    "inch": ("inch", "inches"),
    "century": ("century", "centuries"),
    "kmh": ("km/h", "km/h"),
    "kw": ("kW", "kW"),
    "mw": ("MW", "MW"),
    "gw": ("GW", "GW"),
}
"""Units whose name is not how they are written; one, and many."""

_COUNTED = re.compile(
    "franc|peso|crown|mile|yard|tonne|litre|gallon|barrel|hectare|acre|watt"
    "|second|minute|hour|day|week|month|year|decade"
)
"""Units that take an s."""

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_VAGUE: Mapping[float, str] = {
    12.0: "dozens",
    20.0: "scores",
    1e2: "hundreds",
    1e3: "thousands",
    1e6: "millions",
    1e9: "billions",
    1e12: "trillions",
}
_TOO_LONG = 1e16
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?")


def value_text(figure: Figure) -> str:
    """What a figure says: "at least 1,200", "$655 million", "48.6%", "6 June 2026"."""
    value, unit = figure.value, figure.unit
    if isinstance(value, str):
        said = named(value)
    elif figure.qualifier == "some number of":
        return _vague(value, unit)
    else:
        said = amount(value, unit)
    return f"{figure.qualifier} {said}" if figure.qualifier else said


def amount(value: float, unit: str | None = None) -> str:
    """A number with its unit."""
    number = _number(abs(value))
    sign = "−" if value < 0 else ""
    if not unit:
        return f"{sign}{number}"
    if unit in _SIGNS:
        return f"{sign}{_SIGNS[unit]}{number}"
    if unit in _GLUED:
        return f"{sign}{number}{_GLUED[unit]}"
    return f"{sign}{number} {_counted(unit, number)}"


def day_text(figure: Figure) -> str:
    """The day that a figure is true of; "reported" where it is only known when it was published."""
    if figure.date is None:
        return "undated"
    day = long_date(figure.date)
    return day if figure.date_stated else f"reported {day}"


def voice_of(figure: Figure) -> str:
    """Who said it, as inside a sentence: "the county office"; empty where nobody is named."""
    said = figure.attribution or ""
    return said[:1].lower() + said[1:] if said.startswith(("The ", "A ", "An ")) else said


def according_to(figure: Figure) -> str:
    """Who said it: "according to the county office"; empty where nobody is named."""
    voice = voice_of(figure)
    return f"according to {voice}" if voice else ""


def figure_text(figure: Figure) -> str:
    """A figure in one line: value, day, who said it, who published it, and its state."""
    parts = (value_text(figure), day_text(figure), according_to(figure), figure.outlet)
    return f"{', '.join(filter(None, parts))} ({figure.state})"


def title_of(figures: Iterable[Figure]) -> str:
    """What the figures are values of, as a headline."""
    label = next((one.label for one in figures if one.label.strip()), "Values")
    return f"{label[:1].upper()}{label[1:]} over time"


def newest_first(figures: Iterable[Figure]) -> list[Figure]:
    """The figures as tables list them; the undated close the list."""
    first = datetime.min.replace(tzinfo=UTC)
    return sorted(figures, key=lambda one: one.date or first, reverse=True)


def _number(value: float) -> str:
    """A number that is not negative: 1,200, 0.84, 1.2 million."""
    if not math.isfinite(value) or value >= _TOO_LONG:
        return f"{value:g}"
    for scale, name in _SCALES:
        if value >= scale and (short := _short(value / scale)):
            return f"{short} {name}"
    return _short(value, places=4) or f"{value:,.4g}"


def _short(value: float, places: int = 2) -> str | None:
    """A number with a few decimal places; None where that would change it."""
    rounded = round(value, places)
    if not math.isclose(rounded, value, rel_tol=5e-16):
        return None
    whole, _, part = f"{rounded:,.{places}f}".partition(".")
    part = part.rstrip("0")
    return f"{whole}.{part}" if part else whole


def _counted(unit: str, number: str) -> str:
    one, many = _WRITTEN.get(unit) or (unit, f"{unit}s" if _COUNTED.fullmatch(unit) else unit)
    return one if number == "1" else many


def _vague(value: float, unit: str | None) -> str:
    """Where only the size is told: "dozens", "hundreds of crowns"."""
    size = _VAGUE.get(value) or f"some {_number(value)}"
    if not unit:
        return size
    written = "percent" if unit == "percent" else _counted(unit, "many")
    return f"{size} of {written}" if value in _VAGUE else f"{size} {written}"


def named(value: str) -> str:
    """A name as it is; a day, a month or a year as people write it."""
    found = _ISO.fullmatch(value.strip())
    if not found:
        return value
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return value
    if not month:
        return f"{year}"
    return long_date(first) if day else f"{first:%B} {year}"
