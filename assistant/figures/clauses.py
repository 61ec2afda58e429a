"""The clauses of a sentence, by who says what in them."""

from assistant.figures.phrases import Words
from assistant.figures.reports import Report
from assistant.support.words import each

_ASIDE = 100_000
"""From here on clauses are numbered that stand in brackets."""
_HAVING = frozenset(each("has have had is are was were as"))
_CLAUSES = frozenset(each("but while whereas although though yet"))


def clauses(words: Words, found: list[Report]) -> list[int]:
    """For each word the number of its clause; a semicolon leaves a gap in the numbers."""
    starts = {one.first: one.is_fact for one in found if one.kind in ("direct", "adjunct")}
    numbers: list[int] = []
    clause = outside = 0
    for place, word in enumerate(words):
        if word.text == "(" and clause < _ASIDE:
            outside, clause = clause, _ASIDE + place
        elif word.text == ")" and clause >= _ASIDE:
            clause = outside
        elif word.text == ";":
            clause += 2
        elif _begins_clause(words, place, starts):
            clause += 1
        numbers.append(clause)
    return numbers


def _begins_clause(words: Words, place: int, starts: dict[int, bool]) -> bool:
    word = words[place]
    has_comma = place > 0 and words[place - 1].text == ","
    if word.low in _CLAUSES:
        is_helped = place > 0 and words[place - 1].low in _HAVING  # "has yet to"
        return word.low != "yet" or not is_helped
    if word.low == "and":
        return has_comma or place + 1 in starts
    return has_comma and starts.get(place) is False and word.low not in ("according", "if")
