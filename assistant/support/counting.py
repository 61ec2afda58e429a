"""Whether the quotes hold a statement's numbers: the same value, unit, hedge, and thing counted."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.support.lexicon import alike, is_content, opposite
from assistant.support.numbers import Number
from assistant.support.reading import MOST, Reading
from assistant.support.words import Word, each

_TRIED = 10
"""Of the numbers of the quotes that agree, so many are tried."""
_NEAR = 5
"""Content words on each side of a number that may tell what it counts."""
_COMPARED = frozenset({"from", "against", "compared", "versus"})
_BESIDE_COMPARED = frozenset({"with", "to", "up", "down"})
_EARLIER = frozenset({"before", "earlier", "previous", "previously", "last", "prior", "ago"})
_ALMOST_EQUAL = 1e-9
_AWAY = frozenset(each("in on to at by from after when"))
_PARTING = frozenset({"and", "but", "while", "against", "compared", "whereas", "with"})
_LONG_AGO = frozenset({"year", "month", "week", "day"})


class _Quoted(NamedTuple):
    quote: Reading
    number: Number


def unproved(statement: Reading, quotes: Sequence[Reading]) -> Iterator[tuple[str, bool]]:
    """What is wrong with each number of a statement, and whether the quotes contradict it."""
    quoted = [_Quoted(quote, number) for quote in quotes for number in quote.numbers][:MOST]
    for number in statement.numbers:
        if problem := _problem(statement, number, quoted, quotes):
            yield problem


def _problem(
    statement: Reading, number: Number, quoted: list[_Quoted], quotes: Sequence[Reading]
) -> tuple[str, bool] | None:
    text = f"the number {number.written}"
    same = [one for one in quoted if _same_value(number, one.number)]
    if not same:
        if _is_article(statement, number, quotes):
            return None
        return text, True
    units = [one for one in same if _same_unit(number, one.number)]
    if not units:
        return f"{text} with that unit", True
    hedged = [one for one in units if hedge_allows(number, one.number)]
    if not hedged:
        return f"{text} as it is hedged in the quote", False
    if not any(_is_bound(statement, number, one, quoted) for one in hedged[:_TRIED]):
        return f"{text} beside what it counts", True
    return None


def _same_value(mine: Number, theirs: Number) -> bool:
    if (mine.upper is None) != (theirs.upper is None):
        return False
    if mine.upper is not None and theirs.upper is not None:
        return _equal(mine.value, theirs.value) and _equal(mine.upper, theirs.upper)
    return _equal(mine.value, theirs.value) or _rounds(mine, theirs)


def _rounds(mine: Number, theirs: Number) -> bool:
    """A hedged round number may stand for an exact one, on the side that the hedge tells."""
    if theirs.hedge not in ("", "about") or not mine.hedge or mine.step <= theirs.step:
        return False
    low, high, exact = mine.value - mine.step, mine.value + mine.step, theirs.value
    if mine.hedge == "about":
        return abs(exact - mine.value) <= mine.step / 2
    if theirs.hedge:
        return False
    if mine.hedge in ("near", "less", "most"):
        return low < exact < mine.value
    return mine.hedge in ("more", "least") and mine.value < exact < high


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= _ALMOST_EQUAL * max(1.0, abs(one), abs(other))


def hedge_allows(mine: Number, theirs: Number) -> bool:
    """Whether the statement is no surer than the quote, nor bounded on another side."""
    if not _equal(mine.value, theirs.value) or mine.hedge == theirs.hedge:
        return True
    allowed = {
        ("about", ""),
        ("about", "near"),
        ("least", ""),
        ("most", ""),
        ("least", "more"),
        ("most", "less"),
        ("near", "less"),
        ("less", "near"),
    }
    return (mine.hedge, theirs.hedge) in allowed


def _same_unit(mine: Number, theirs: Number) -> bool:
    pair = {mine.unit, theirs.unit}
    if len(pair) == 1:
        return True
    if "age" in pair:
        return bool(pair & {"", "year"})
    if "degree" in pair:
        return bool(pair & {"c", "f"})
    return False


def _is_article(statement: Reading, number: Number, quotes: Sequence[Reading]) -> bool:
    """ "One soldier" where the quote says "a soldier"."""
    if number.value != 1 or number.written not in ("one", "single"):
        return False
    things = counted(statement, number)
    if not things:
        return True
    return any(
        word.low in ("a", "an", "the")
        and any(alike(things[0].stem, w.stem) for w in quote.words[p + 1 : p + 4])
        for quote in quotes
        for p, word in enumerate(quote.words)
    )


def counted(reading: Reading, number: Number) -> list[Word]:
    """The words right behind a plain count that tell what is counted: at most two."""
    found: list[Word] = []
    clause = reading.words[number.last].clause
    for place in range(number.last + 1, min(len(reading.words), number.last + 7)):
        word = reading.words[place]
        if word.clause != clause or (found and place not in reading.content_set):
            break
        if place in reading.named and not found:
            continue
        if place in reading.taken or word.low in _AWAY | _PARTING:
            break
        if is_content(word) and not word.low.endswith("ly"):
            found.append(word)
        if len(found) == 2:
            break
    return found


def _is_bound(statement: Reading, number: Number, one: _Quoted, quoted: list[_Quoted]) -> bool:
    mine = context(statement, number)
    theirs = context(one.quote, one.number)
    if not _counts_the_same(statement, number, one) or _opposed(mine, theirs):
        return False
    tail = _tail(one.quote, one.number)
    if tail is not None:
        return _told_as_earlier(statement, number, tail)
    return all(
        _belongs(mine, theirs, context(rival.quote, rival.number))
        for rival in quoted
        if rival.number is not one.number
        and _tail(rival.quote, rival.number) is None
        and rival.number.unit == one.number.unit
        and not _same_value(number, rival.number)
    )


def _counts_the_same(statement: Reading, number: Number, one: _Quoted) -> bool:
    """Whether what a plain count counts in the statement stands behind it in the quote."""
    is_age = "age" in (number.unit, one.number.unit)
    things = [] if number.unit or is_age else counted(statement, number)
    if not things:
        return True
    sentence = one.quote.words[one.number.first].sentence
    around = [w.stem for w in one.quote.words if w.sentence == sentence and w.stem]
    if not all(_in(thing.stem, around) for thing in things):
        return False
    right = right_of(one.quote, one.number)
    if _in(things[0].stem, right):
        is_described = things[0].low.endswith(("ed", "ing"))
        return not is_described or all(_in(thing.stem, right) for thing in things)
    own = counted(one.quote, one.number)
    return not own or _is_elliptical(one, things[0].stem)


def _is_elliptical(one: _Quoted, thing: str) -> bool:
    """ "41 people were killed and 120 injured": the second number counts people too."""
    after = one.quote.words[one.number.last + 1 : one.number.last + 2]
    if after and is_content(after[0]) and not after[0].low.endswith(("ed", "en", "ost", "urt")):
        return False
    before = [other for other in one.quote.numbers if other.last < one.number.first]
    return bool(before) and _in(thing, right_of(one.quote, before[-1]))


def right_of(reading: Reading, number: Number) -> list[str]:
    """Stems behind a number, nearest first, up to the next number, comma or "and"."""
    return [
        reading.words[p].stem
        for p in _side(reading, number, range(number.last + 1, len(reading.words)))
    ]


def context(reading: Reading, number: Number) -> list[str]:
    """Stems around a number in the order of the text."""
    left = list(_side(reading, number, range(number.first - 1, -1, -1)))
    return [*(reading.words[p].stem for p in reversed(left)), *right_of(reading, number)]


def _side(reading: Reading, number: Number, places: range) -> Iterator[int]:
    """Places of content words on one side of a number, as far as they are about it."""
    start = reading.words[number.first]
    count = 0
    for place in places:
        word = reading.words[place]
        if word.clause != start.clause or word.low in _PARTING or count == _NEAR:
            return
        if place in reading.number_places and not number.first <= place <= number.last:
            if _is_of(reading, number, place):
                continue
            return
        if place in reading.content_set:
            yield place
            count += 1


def _is_of(reading: Reading, number: Number, place: int) -> bool:
    """ "88 of the 150 seats": both numbers count seats."""
    between = [word.low for word in reading.words[number.last + 1 : place]]
    return between in (["of"], ["of", "the"], ["of", "its"], ["of", "all"], ["out", "of"])


def _opposed(mine: list[str], theirs: list[str]) -> bool:
    """Whether a word near the number says the opposite of one near it in the quote."""
    return any(
        any(opposite(stem, other) for other in theirs) and not _in(stem, theirs) for stem in mine
    )


def _belongs(mine: list[str], theirs: list[str], rival: list[str]) -> bool:
    """Whether what stands near the number here stands near it in the quote, not near another.

    Where as much speaks for both, the first word decides: it is the subject.
    """
    votes = [1 if _in(s, theirs) else -1 for s in mine if _in(s, theirs) != _in(s, rival)]
    return not votes or sum(votes) > 0 or (sum(votes) == 0 and votes[0] > 0)


def _in(stem: str, stems: list[str]) -> bool:
    return any(alike(stem, other) for other in stems)


def _tail(reading: Reading, number: Number) -> list[str] | None:
    """What is told of an earlier figure ("up from 41 in 2020", "compared with 6.3 percent a year
    before"); None where the number is no such figure."""
    before = [word.low for word in reading.words[max(0, number.first - 3) : number.first]]
    while before and (before[-1] in _BESIDE_COMPARED or before[-1] in ("a", "the", "about")):
        before.pop()
    if not before or before[-1] not in _COMPARED:
        return None
    if before[-1] == "from" and before[-2:-1] not in (["up"], ["down"]):
        return None
    clause = reading.words[number.last].clause
    after = reading.words[number.last + 1 : number.last + 9]
    return [word.low for word in after if word.clause == clause and len(word.low) > 2]


def _told_as_earlier(statement: Reading, number: Number, tail: list[str]) -> bool:
    """Whether the statement tells an earlier figure as such."""
    if _tail(statement, number) is not None or statement.words[number.first - 1].low == "from":
        return True
    marks = {low for low in tail if low not in _LONG_AGO} | _EARLIER & set(tail)
    return any(word.low in marks for word in statement.words)
