"""The unit in which a number may answer: whether it is money, a share or a plain count as asked."""

from assistant.figures.wanted import Wanted
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.units import MONEY
from assistant.support.words import each, stem

_TIMES = frozenset(each("second minute hour day week month year decade century"))
FIGURES = frozenset(
    each("number figure total toll count tally statement answer sum amount estimate rate share")
)
""" "The number is 41": words that stand for a number."""
_FIGURE_LEADS = 4
"""Words of "the total number of", with which a line of a figure begins."""


def unit_asked(told: Reading, number: Number, wanted: Wanted) -> str | None:
    """The unit of a number that may be meant; None where it measures something else."""
    unit = number.unit
    if unit == "age" and _ends_a_figure(told, number):
        unit = ""
    if unit in ("ordinal", "age", "am", "pm", "times") or unit.startswith("code"):
        return None
    if wanted.measure == "percent":
        return unit if unit == "percent" or _is_part(told, number) else None
    if wanted.measure == "money":
        if unit in MONEY:
            return unit
        return currency(told, number) if not unit else None
    if wanted.measure == "amount":
        return unit or currency(told, number)
    if wanted.measure == "count":
        return unit if not unit or _is_head(unit, wanted) else None
    if wanted.measure == "measure":
        return unit if unit and unit == (wanted.unit or unit) and unit not in MONEY else None
    return unit if unit not in _TIMES else None


def _ends_a_figure(told: Reading, number: Number) -> bool:
    """ "The number of cases in Velmar: 75." tells nobody's age."""
    sentence = told.words[number.first].sentence
    is_last = all(word.sentence != sentence for word in told.words[number.last + 1 :])
    lead = [word.low for word in told.words[: number.first] if word.sentence == sentence]
    return is_last and not FIGURES.isdisjoint(lead[:_FIGURE_LEADS])


def _is_part(told: Reading, number: Number) -> bool:
    """ "Nearly half", "a quarter of": but not "for three quarters before"."""
    is_time = told.words[number.last].low.startswith("quarter")
    after = [word.low for word in told.words[number.last + 1 : number.last + 2]]
    return number.unit == "part" and number.value <= 1 and (not is_time or after == ["of"])


def _is_head(unit: str, wanted: Wanted) -> bool:
    return any(alike(stem(unit), head) for head in wanted.head)


def currency(told: Reading, number: Number) -> str | None:
    """The word behind an amount of a currency that no table knows: "655 million crowns"."""
    after = told.words[number.last + 1 : number.last + 2]
    if not after or after[0].low in FUNCTION or not after[0].low.endswith("s"):
        return None
    return after[0].low
