"""Values and the many ways in which news says them."""

from dataclasses import dataclass
from datetime import date
from random import Random

NUMBERS = ("count", "amount", "percent")
"""The kinds of facts whose value is a number."""

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@dataclass(frozen=True)
class Value:
    """A value as it was said: what the words say is the gold, rounded or not."""

    key: float | str
    """A number; an ISO date; a person's full name; "on" or "off"."""
    said: str
    qualifier: str | None = None
    """As `Figure.qualifier`: "about", "nearly", "at least", "more than"; None if exact."""


def spelled(number: int) -> str:
    """A number below a hundred in words."""
    tens, unit = divmod(number, 10)
    if number < 20:
        return _UNITS[number]
    return _TENS[tens] + (f"-{_UNITS[unit]}" if unit else "")


def count(number: int, chance: Random) -> Value:
    """A count near this number, exact or rounded as the words want it."""
    if chance.random() < 0.25:
        return _rounded(number, chance)
    if number >= 1_000_000:
        millions = round(number / 1e6, 1)
        return Value(millions * 1e6, f"{millions:g} million")
    if number < 10 or (number < 100 and chance.random() < 0.25):
        return Value(float(number), spelled(number))
    return Value(float(number), f"{number:,}")


def amount(number: float, currency: str, chance: Random) -> Value:
    """Money near this sum, in millions or billions."""
    unit, scale = ("billion", 1e9) if number >= 1e9 else ("million", 1e6)
    shown = round(number / scale, 2 if number / scale < 10 else 0)
    key = round(shown * scale)
    sign = {"dollars": "$", "euros": "€"}.get(currency)
    said = f"{sign}{shown:g} {unit}" if sign and chance.random() < 0.6 else None
    said = said or f"{shown:g} {unit} {currency}"
    word = chance.choices((None, "about", "nearly", "more than"), (8, 1, 1, 1))[0]
    return Value(float(key), f"{word} {said}" if word else said, word)


def percent(number: float, chance: Random) -> Value:
    """A share near this number of percent."""
    if 47 < number < 50 and chance.random() < 0.7:
        return Value(50.0, "nearly half", "nearly")
    shown = round(number, 1)
    unit = chance.choice((" percent", " per cent", "%", " percent"))
    return Value(shown, f"{shown:g}{unit}")


def day(moment: date, chance: Random) -> Value:
    """A day, with its year."""
    return Value(moment.isoformat(), full(moment, american=chance.random() < 0.25))


def full(moment: date, *, american: bool = False) -> str:
    """A day with its year: "14 May 2024"."""
    return (
        f"{moment:%B} {moment.day}, {moment.year}" if american else f"{moment.day} {moment:%B %Y}"
    )


def _rounded(number: int, chance: Random) -> Value:
    if 22 <= number <= 26:
        return Value(24.0, "about two dozen", "about")
    if 34 <= number <= 38:
        return Value(36.0, "some three dozen", "about")
    if number < 20:
        return Value(
            float(number), f"at least {spelled(number) if number < 10 else number}", "at least"
        )
    step = 10 ** (len(str(number)) - 2) * 5
    near = max(round(number / step) * step, step)
    shown = f"{near / 1e6:g} million" if near >= 1_000_000 else f"{near:,}"
    word, qualifier = chance.choice(
        (
            *(("about", "about"), ("around", "about"), ("some", "about"), ("at least", "at least")),
            *(("more than", "more than"), ("nearly", "nearly"), ("roughly", "about")),
        )
    )
    return Value(float(near), f"{word} {shown}", qualifier)
