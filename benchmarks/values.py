"""Values in plain text: the numbers, days and words that a sentence says.

Read apart from the product's own reader of numbers, so that a mistake of one cannot hide in the
other. Words are compared without case, accents and punctuation; `resign*` is any word that begins
so. Numbers of dates are no numbers here: "2 November" does not say that two are missing.
"""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator

Value = float | str
"""A number; an ISO 8601 day; or words."""


def _words(text: str) -> list[str]:
    return text.split()


_MONTHS = _words(
    "January February March April May June July August September October November December"
)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in _MONTHS)
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?(?!\w|[.,]\d)"
_YEAR = r"(?:,? (\d{4})\b)?"
_DAY_FIRST = re.compile(rf"\b{_DAY} (?:of )?({_MONTH})\b\.?{_YEAR}")
_MONTH_FIRST = re.compile(rf"\b({_MONTH})\b\.? {_DAY}{_YEAR}")
_DIGITS = re.compile(
    r"(?<![A-Za-z0-9.,/-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?"
    r"(?:\s?(hundred|thousand|million|billion|trillion)|(k|m|bn))?(?!\w|\.\d)"
)
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6,
    "billion": 1e9, "bn": 1e9, "trillion": 1e12,
}  # fmt: skip
_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
_TO_NINETEEN = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_SMALL = {word: float(number) for number, word in enumerate(_TO_NINETEEN)}
_SMALL |= {word: 10.0 * number for number, word in enumerate(_TENS, 2)}


def holds(text: str, accepted: Iterable[Value]) -> bool:
    """Whether a text says any of these values."""
    return any(_holds(text, value) for value in accepted)


def _holds(text: str, value: Value) -> bool:
    if not isinstance(value, str):
        return any(math.isclose(value, number) for number in numbers(text))
    return says_day(text, value) if _ISO.fullmatch(value) else says(text, value)


def says(text: str, words: str) -> bool:
    """Whether a text has these words in a row, whole; a star opens the end of the last."""
    end = "" if words.endswith("*") else " "
    return f" {_plain(words)}{end}" in f" {_plain(text)} "


def says_day(text: str, day: str) -> bool:
    """Whether a text names a day; it may leave the year to the reader."""
    year, month, date = map(int, day.split("-"))
    return any(
        (its_month, its_date) == (month, date) and its_year in (None, year)
        for its_year, its_month, its_date in days(text)
    )


def days(text: str) -> Iterator[tuple[int | None, int, int]]:
    """The days that a text names: year, where it is said, month and day of the month."""
    for year, month, date in _ISO.findall(text):
        yield int(year), int(month), int(date)
    for date, month, year in _DAY_FIRST.findall(text):
        yield int(year) if year else None, _month(month), int(date)
    for month, date, year in _MONTH_FIRST.findall(text):
        yield int(year) if year else None, _month(month), int(date)


def numbers(text: str) -> Iterator[float]:
    """The numbers of a text, in digits and in words, without those of its dates."""
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST):
        text = pattern.sub(";", text)
    for whole, part, scale, letter in _DIGITS.findall(text):
        number = float(whole.replace(",", "") + part)
        yield number * _SCALES.get(scale or letter, 1.0)
    yield from _spelled(text)


def _spelled(text: str) -> Iterator[float]:
    """Numbers in words: "one thousand two hundred and thirty-five" is one, "five, six" are two."""
    total, part, last = 0.0, 0.0, ""
    for word in [*re.findall(r"[a-z]+|[^a-z\s-]+", text.lower()), ""]:
        if last and word in _SMALL and not _continues(last, word):
            yield total + part
            total = part = 0.0
        if word in _SMALL:
            part, last = part + _SMALL[word], word
        elif word == "dozen":
            part, last = (part or 1.0) * 12, word
        elif word == "hundred" and last in _SMALL:
            part, last = part * 100, word
        elif word in _SCALES and last:
            total, part, last = total + part * _SCALES[word], 0.0, word
        elif last and not (word == "and" and last in _SCALES):
            yield total + part
            total, part, last = 0.0, 0.0, ""


def _continues(last: str, word: str) -> bool:
    """Whether a word goes on with the number that the last one was part of."""
    return last in _SCALES or (last in _TENS and 0 < _SMALL[word] < 10)


def _month(name: str) -> int:
    return next(n for n, month in enumerate(_MONTHS, 1) if month.startswith(name))


def _plain(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w\s]", " ", bare.casefold()).split())
