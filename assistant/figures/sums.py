"""Whether an amount is money at all, and the very sum that a question asks for."""

from collections.abc import Iterable, Sequence

from assistant.figures.wanted import Wanted, persons, related
from assistant.support.lexicon import alike
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.units import MONEY, unit_of
from assistant.support.words import each, read, stem

_MONEY_TOLD = frozenset(
    map(
        stem,
        each(
            "cost price pay bill budget fund money fine penalty loan debt profit revenue loss "
            "worth salary wage fee fare toll tax spend expense aid grant earn sell buy income sum "
            "expensive cheap charge borrow owe donate pledge invest raise contribute contribution "
            "relief compensation damage value sale subsidy reserve account turnover rent deposit"
        ),
    )
)
_SUMS = frozenset(
    map(
        stem,
        each(
            "fine penalty profit revenue salary wage fee fare ticket toll rent electricity entry "
            "subscription earn"
        ),
    )
)
"""Sums that are no cost of a thing, and things with a price of their own."""
_COSTS = frozenset(map(stem, each("cost price bill budget expense expensive expenditure")))
_PAYING = frozenset(
    map(
        stem,
        each(
            "pay payment spend spending money cost price sum grid take blackout power outage dark"
        ),
    )
)
_EVENTS = frozenset(map(stem, each("blackout year half quarter case company first")))
_ASIDE = frozenset(
    map(
        stem,
        each(
            "figure number report amount level recent latest newest most current total part firm "
            "impose levy order hand slap set put stand amount"
        ),
    )
)
"""What a question says of a sum that its report leaves out: "the latest report of the fine"."""
_OWED = frozenset(map(stem, each("must ordered obliged required liable")))
"""Who must pay a sum pays no price."""
_OWE, _PAY = stem("owe"), stem("pay")
_SUM = 1e6
"""So much of something without a word of money is money all the same."""


def is_priced(wanted: Wanted, whole: Sequence[str], before: str, *, is_named: bool) -> bool:
    """Whether the very kind of sum is told, and the very thing: no fine for a budget.

    Where the names of the question are told, one other word of the thing is enough.
    """
    around = [*whole, *(word.stem for word in read(before) if word.stem)]
    sums = wanted.rest & _SUMS
    unsaid = _MONEY_TOLD | _EVENTS | _ASIDE | {stem(one) for one in wanted.dimension}
    others = wanted.all - sums - unsaid if sums else frozenset()
    told = [_any_alike((one,), around) for one in others]
    if not all(told) and not (is_named and any(told)):
        return False
    if not sums and not _COSTS & {*whole} and _SUMS & {*around} - {*whole}:
        return False  # "adults will pay 140", behind "tickets go on sale", is no cost of a building
    return all(_any_alike((one,), around) or _is_same_sum(one, around) for one in sums)


def _is_same_sum(one: str, others: Sequence[str]) -> bool:
    is_owed = _OWE in others or (_PAY in others and not _OWED.isdisjoint(others))
    return is_owed or any(related(one) & related(other) for other in others if other not in _PAYING)


def is_no_money(told: Reading, number: Number) -> bool:
    """ "310,000 households": a thing, and no currency that no table knows."""
    after = told.words[number.last + 1 : number.last + 2]
    if after and unit_of(after[0]) in MONEY:
        return False
    sentence = told.words[number.first].sentence
    whole = {word.stem for word in told.words if word.sentence == sentence}
    is_thing = bool(after) and (after[0].stem in persons() or bool(related(after[0].stem)))
    return is_thing or (number.value < _SUM and not _MONEY_TOLD & whole)


def _any_alike(stems: Iterable[str], others: Sequence[str]) -> bool:
    return any(alike(one, other) for one in stems for other in others)
