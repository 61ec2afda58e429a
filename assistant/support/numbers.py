"""The numbers of a text: their values, units and hedges."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.support.units import GLUED_SCALES, MONEY, SCALES, unit_of
from assistant.support.words import Word, each

_ONES = each(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = each("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = each(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_VALUES: Mapping[str, float] = (
    {word: float(value) for value, word in enumerate(_ONES)}
    | {word: 10.0 * (value + 2) for value, word in enumerate(_TENS)}
    | {"dozen": 12.0, "single": 1.0, "twice": 2.0, "thrice": 3.0, "nil": 0.0}
)
_PARTS: Mapping[str, float] = {
    "half": 0.5,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 0.25,
    "quarters": 0.25,
} | {"fifth": 0.2, "fifths": 0.2, "tenth": 0.1, "tenths": 0.1}
_MANY: Mapping[str, float] = {
    "dozens": 12,
    "scores": 20,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
LIKELY = frozenset((*_VALUES, *_PARTS, *_MANY, *_ORDINALS, *SCALES))
"""No other word begins a number, but for digits."""
_HEDGES: tuple[tuple[str, str], ...] = (
    ("no more than", "most"),
    ("not more than", "most"),
    ("as many as", "most"),
    ("as much as", "most"),
    ("a maximum of", "most"),
    ("at most", "most"),
    ("up to", "most"),
    ("no fewer than", "least"),
    ("no less than", "least"),
    ("not less than", "least"),
    ("a minimum of", "least"),
    ("at least", "least"),
    ("in excess of", "more"),
    ("upwards of", "more"),
    ("more than", "more"),
    ("greater than", "more"),
    ("higher than", "more"),
    ("over", "more"),
    ("above", "more"),
    ("exceeding", "more"),
    ("fewer than", "less"),
    ("less than", "less"),
    ("lower than", "less"),
    ("under", "less"),
    ("below", "less"),
    ("just short of", "near"),
    ("close to", "near"),
    ("nearly", "near"),
    ("almost", "near"),
    ("about", "about"),
    ("around", "about"),
    ("roughly", "about"),
    ("approximately", "about"),
    ("an estimated", "about"),
    ("estimated", "about"),
    ("some", "about"),
    ("circa", "about"),
)
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_BEFORE_RANK = frozenset(
    each("the a an is was at as with to and world ranked seed house flat room")
)
_LONGEST = 15
"""Digits that a float holds exactly; what is longer is a code, and must stand in the quote."""


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity that a text names."""

    value: float
    unit: str
    """Empty for a plain count; "ordinal", "part" and "code" besides the units of measure."""
    hedge: str
    """Empty, or about, near, least, more, most, less, many."""
    first: int
    last: int
    """The words it takes up, both included."""
    written: str
    lead: int = 0
    """Words of the hedge before it."""
    upper: float | None = None
    """The other end of a range, or the second part of a score."""

    @property
    def step(self) -> float:
        """The unit of its last digit that is not zero: 100,000 for 1.2 million."""
        if not 0 < abs(self.value) < 1e15:
            return 1.0
        step = 1.0
        while self.value % (step * 10) == 0:
            step *= 10
        while step > 1e-6 and abs(self.value / step - round(self.value / step)) > 1e-6:
            step /= 10
        return step


def numbers(words: Sequence[Word], taken: Collection[int]) -> tuple[Number, ...]:
    """The numbers of a text in order, without the words that dates have taken."""
    return tuple(_joined(words, list(_single(words, taken))))


def _single(words: Sequence[Word], taken: Collection[int]) -> Iterator[Number]:
    place = 0
    while place < len(words):
        is_likely = words[place].low in LIKELY or words[place].is_number
        found = _at(words, place, taken) if is_likely and place not in taken else None
        if found:
            yield _hedged(words, found)
            place = found.last + 1
        else:
            place += 1


def _at(words: Sequence[Word], place: int, taken: Collection[int]) -> Number | None:
    word = words[place]
    if word.low in _MANY:
        return Number(_MANY[word.low], "", "many", place, place, word.low)
    if part := _part(words, place):
        return part
    if word.is_number:
        return _digits(words, place)
    if word.low in _ORDINALS:
        return Number(float(_ORDINALS.index(word.low)), "ordinal", "", place, place, word.low)
    if word.low in _VALUES:
        return _spelled(words, place, taken)
    if word.low in ("million", "billion", "hundred", "thousand") and _after_a(words, place):
        return _measured(words, SCALES[word.low], place, place)
    return None


def _after_a(words: Sequence[Word], place: int) -> bool:
    return place > 0 and words[place - 1].low in ("a", "per", "quarter", "half")


def _part(words: Sequence[Word], place: int) -> Number | None:
    """Half, a third, two-thirds; but not the third quarter, nor a third attempt."""
    word = words[place]
    if word.low == "one" and _says(words, place + 1, "in") and place + 2 < len(words):
        whole = _value(words[place + 2])
        if whole and whole > 1:
            return Number(1 / whole, "part", "", place, place + 2, f"one in {words[place + 2].low}")
    before = words[place - 1].low if place else ""
    if word.low == "half" and _says(words, place + 1, "a") and _unit_after(words, place + 1)[0]:
        unit, last = _unit_after(words, place + 1)
        return Number(0.5, unit, "", place, last, _written(words, place, last))
    if word.low == "half" and _says(words, place + 1, "a") and _says(words, place + 2, "dozen"):
        return Number(6.0, "", "", place, place + 2, "half a dozen")
    if word.low == "half" and before not in ("first", "second"):
        return Number(0.5, "part", "", place, place, "half")
    if word.low in ("third", "quarter", "fifth", "tenth") and before in ("a", "one"):
        follows = words[place + 1].low if place + 1 < len(words) else ""
        if follows in ("of", "to", "in", "from", "") or words[place].clause != _clause(
            words, place + 1
        ):
            return Number(_PARTS[word.low], "part", "", place, place, f"a {word.low}")
    times = _VALUES.get(word.low, 0.0)
    if times > 1 and place + 1 < len(words) and words[place + 1].low in _PARTS:
        part = words[place + 1].low
        if part.endswith("s"):
            return Number(times * _PARTS[part], "part", "", place, place + 1, f"{word.low} {part}")
    return None


def _clause(words: Sequence[Word], place: int) -> int:
    return words[place].clause if place < len(words) else -1


def _says(words: Sequence[Word], place: int, low: str) -> bool:
    return place < len(words) and words[place].low == low


def _value(word: Word) -> float | None:
    if word.low in _VALUES:
        return _VALUES[word.low]
    return _parsed(word.low) if word.is_number else None


def _parsed(low: str) -> float | None:
    if len(low) > _LONGEST or not _DIGITS.fullmatch(low):
        return None
    return float(low.replace(",", ""))


def _digits(words: Sequence[Word], place: int) -> Number:
    low = words[place].low
    value = _parsed(low)
    if value is None:
        return Number(0.0, f"code {low}", "", place, place, low)
    following = words[place + 1] if place + 1 < len(words) else None
    if following and following.glued and following.low in ("st", "nd", "rd", "th"):
        return Number(value, "ordinal", "", place, place + 1, low + following.low)
    if place and _ranks(words, place) and not _unit(words, place):
        return Number(value, "ordinal", "", place, place, low)
    return _measured(words, value, place, place)


def _ranks(words: Sequence[Word], place: int) -> bool:
    """ "Number 7"; but in "the evacuees number 207" it is a verb."""
    low = words[place - 1].low
    is_verb = low == "number" and place > 1 and words[place - 2].low not in _BEFORE_RANK
    return low in ("number", "no", "rank", "ranked") and not is_verb


def _unit(words: Sequence[Word], place: int) -> str:
    return unit_of(words[place + 1]) if place + 1 < len(words) else ""


def _spelled(words: Sequence[Word], place: int, taken: Collection[int]) -> Number:
    """Twenty-three, two hundred and five, three million."""
    total, last = _VALUES[words[place].low], place
    while last + 1 < len(words) and last + 1 not in taken:
        word = words[last + 1]
        if word.low in _ORDINALS[1:10] and total >= 20 and word.hyphen:
            total += _ORDINALS.index(word.low)
            return Number(total, "ordinal", "", place, last + 1, _written(words, place, last + 1))
        if word.low == "hundred" and total < 100:
            total *= 100
        elif word.low == "dozen" and total < 100:
            total *= 12
        elif word.low in _VALUES and 0 < _VALUES[word.low] < _room(total):
            total += _VALUES[word.low]
        elif word.low == "and" and total % 100 == 0 and total >= 100:
            after = words[last + 2] if last + 2 < len(words) else None
            if not after or not 0 < _VALUES.get(after.low, 0) < 100:
                break
        else:
            break
        last += 1
    return _measured(words, total, place, last)


def _room(total: float) -> float:
    if total >= 100 and total % 100 == 0:
        return 100
    return 10 if total >= 20 and total % 10 == 0 else 0


def _measured(words: Sequence[Word], value: float, first: int, last: int) -> Number:
    """Take in the scale and the unit that follow, and the sign of money before."""
    written_last = last
    money = unit_of(words[first - 1]) if first else ""
    money = money if money in MONEY and words[first - 1].low in "$€£¥₹₽₩₺₴₦₪" else ""
    while last + 1 < len(words):
        word = words[last + 1]
        if word.low in SCALES:
            value *= SCALES[word.low]
        elif (
            word.low in GLUED_SCALES
            and word.glued
            and not word.hyphen
            and (money or word.low != "m" or _is_money(words, last + 2))
        ):
            value *= GLUED_SCALES[word.low]
        else:
            break
        last += 1
    unit, last = (money, last) if money else _unit_after(words, last)
    if not unit and _is_apposed(words, first, last):
        unit = "age"
    first = first - 1 if money else first
    return Number(value, unit, "", first, last, _written(words, first, max(last, written_last)))


def _is_apposed(words: Sequence[Word], first: int, last: int) -> bool:
    """A number of two digits alone between commas behind a name is an age: "Noor Haddad, 29,"."""
    alone = _clause(words, first - 1) != words[first].clause != _clause(words, last + 1)
    return first > 0 and alone and len(words[first].low) == 2 and words[first - 1].is_capital


def _is_money(words: Sequence[Word], place: int) -> bool:
    return place < len(words) and unit_of(words[place]) in MONEY


def _unit_after(words: Sequence[Word], last: int) -> tuple[str, int]:
    following = words[last + 1 : last + 4]
    low = [word.low for word in following]
    if low[:2] == ["per", "cent"]:
        return ("points", last + 3) if low[2:] == ["points"] else ("percent", last + 2)
    if low[:1] in (["percentage"], ["percent"], ["%"]):
        is_points = low[1:2] in (["points"], ["point"])
        return ("points", last + 2) if is_points else ("percent", last + 1)
    if low[:2] == ["a", "percentage"] and low[2:] == ["point"]:
        return "points", last + 3
    if low[:1] in (["year"], ["years"]) and "old" in low[1:2]:
        return "age", last + 2
    if low[:1] in (["degrees"], ["degree"], ["°"]) and (unit := _degree(following[1:2])):
        return unit, last + 2
    if (
        low[:1] in (["us"], ["canadian"], ["australian"]) and unit_of(following[1])
        if low[1:]
        else ""
    ):
        return unit_of(following[1]), last + 2
    unit = unit_of(following[0]) if following else ""
    return unit, last + bool(unit)


def _degree(following: Sequence[Word]) -> str:
    low = following[0].low if following else ""
    return {"c": "c", "celsius": "c", "f": "f", "fahrenheit": "f"}.get(low, "")


def _written(words: Sequence[Word], first: int, last: int) -> str:
    return " ".join(word.low for word in words[first : last + 1])


def _hedged(words: Sequence[Word], number: Number) -> Number:
    before = " ".join(word.low for word in words[max(0, number.first - 4) : number.first])
    after = [word.low for word in words[number.last + 1 : number.last + 3]]
    if number.hedge:
        return number
    if after[:2] == ["or", "more"] or after[:1] == ["+"]:
        return replace(number, hedge="least")
    for bare in (before, before.removesuffix(" a"), before.removesuffix(" the")):
        for phrase, hedge in _HEDGES:
            if bare == phrase or bare.endswith(f" {phrase}"):
                return replace(number, hedge=hedge, lead=_lead(before, bare, phrase))
    return number


def _lead(before: str, bare: str, phrase: str) -> int:
    return len(phrase.split()) + len(before.split()) - len(bare.split())


def _joined(words: Sequence[Word], found: list[Number]) -> Iterator[Number]:
    """Ranges and scores become one; the first of two takes the unit of the second."""
    place = 0
    while place < len(found):
        one = found[place]
        other = found[place + 1] if place + 1 < len(found) else None
        if other and _is_pair(words, one, other):
            hedge = one.hedge if one.hedge != "about" else ""
            yield replace(
                one, upper=other.value, unit=other.unit or one.unit, last=other.last, hedge=hedge,
                value=_scaled(words, one, other), written=_written(words, one.first, other.last),
            )  # fmt: skip
            place += 2
            continue
        if other and one.unit == "percent" and _is_bare_share(one, other):
            found[place + 1] = replace(other, unit="percent")
        if one.unit != "code":
            yield one
        place += 1


def _scaled(words: Sequence[Word], one: Number, other: Number) -> float:
    """ "250–275 billion": the first is told in billions too."""
    scale = max(SCALES.get(word.low, 1.0) for word in words[other.first : other.last + 1])
    is_bare = words[other.first].hyphen and one.value * scale < other.value
    return one.value * scale if is_bare else one.value


def _is_bare_share(one: Number, other: Number) -> bool:
    """ "61 percent to 39": the second is a share too."""
    is_bare = not other.unit and other.first == other.last and other.value <= 100
    return is_bare and other.first - one.last == 2


def _is_pair(words: Sequence[Word], one: Number, other: Number) -> bool:
    between = [word.low for word in words[one.last + 1 : other.first]]
    units = (one.unit, other.unit)
    # "$250–275 billion": the sign of money is of both
    is_sum = one.unit in MONEY and not (other.unit or between) and words[other.first].hyphen
    if (
        "ordinal" in units
        or "part" in units
        or (one.unit and one.unit != other.unit and not is_sum)
        or (one.unit == "percent" and not other.unit)
    ):
        return False
    first = one.first - one.lead
    before = words[first - 1].low if first > 0 else ""
    if between in (["to"], ["or"]):
        return before != "from" and not (one.unit and other.unit)
    if between == ["and"]:
        return before == "between"
    return not between and words[other.first].hyphen
