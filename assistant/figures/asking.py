"""Which value a question asks for, and how to read it from a sentence."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.figures.amounts import best_of, may_tell, values_in
from assistant.figures.days import asks_a_day, days_in, is_of_days, may_tell_day
from assistant.figures.employing import employed
from assistant.figures.holders import holder_in
from assistant.figures.interrogatives import asks_an_age, is_note, may_ask_a_number
from assistant.figures.lines import Line
from assistant.figures.offices import Office, asks_a_holder, office_of
from assistant.figures.opposed import other_days, other_numbers
from assistant.figures.plausible import likely, may_be
from assistant.figures.states import State, is_asked, state_of, states_in
from assistant.figures.value import Value
from assistant.figures.wanted import Wanted
from assistant.question import Question
from assistant.shapes import Shape
from assistant.support.words import read

Read = Callable[[Line], list[Value]]


_ASKING = re.compile(
    r"^\W*(?:how (?:many|much|high|old|far|big|large|long)|what(?:'s|’s)?(?: (?:is|was|are|were))?|"
    r"who(?: (?:is|was|are|were))?|when|on what day)\b\s*",
    re.IGNORECASE,
)
_WHOLE_QUESTION = re.compile(
    r"\b(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|can|"
    r"could|will|would|may|should|tell|explain|describe|summari[sz]e|list)\b",
    re.IGNORECASE,
)
"""Without such a word it is a note of what is wanted: "Norvik Bend flood homes destroyed"."""
_ASKS_MORE = re.compile(
    r"^\W*\w[^?]*\b(?:how (?:many|much|high|far)|what (?:is|was|share|percentage|number))\b",
    re.IGNORECASE,
)
"""A question that begins with yes or no in view and goes on: "Is it back, or how many are off?"."""
_WHO_AND_HOW_MANY = re.compile(r"\bwho and how many\b", re.IGNORECASE)
_WHAT_IS = re.compile(r"\W*what(?:['’]s|\s(?:is|was|are|were))\sthe\b", re.IGNORECASE)
""" "What is the tally of workers who have walked out?" asks for nobody's name."""
_TELLS_MORE = re.compile(
    r"\b(?:why|how (?:come|did|do|does|can|could|will|would|is|are|was|were|has|have)|"
    r"explain\w*|describe|summar\w+|list|compare|background)\b"
    r"|^\W*(?:which|who\w*)\b|\b(?:of|to|by|from|with|at|in) which\b"
    r"|^\W*what(?!(?:['’]s|\s(?:is|was|are|were))?\s(?:the\s)?(?:(?!political|public)[\w-]+\s){0,2}"
    r"(?:number|tally|count|toll|figure|share|rate|cost|price|amount|sum|percentage)\b|"
    r"\s(?:do|does|did)\b[^?]*\b(?:says?|report|give|reckon)\b)",
    re.IGNORECASE,
)
"""What asks for more than a value, or of something else."""
_QUANTITY = re.compile(
    r"\b(?:numbers?|tally|count|toll|total|figures?|population|size|strength|extent|share|"
    r"percentage|proportion|rate|level|costs?|price|budget|sum|amount|"
    r"how (?:much|many|large|big))\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(?:when|date|what day|which day)\b", re.IGNORECASE)
_NAME = re.compile(r"\b(?:who|name|named|called)\b", re.IGNORECASE)
_YES_OR_NO = re.compile(
    r"[,:.]\s(?:is|are|was|were|can|could|may|does|do|did|has|have)\s", re.IGNORECASE
)
"""Behind a lead: "A driver asks: is the crossing open?"."""
_LEADS = re.compile(r"^(?:leads|heads|runs|led|headed|ran)\s", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"\b(?:did|does|do|will|would|has|have|had|was|were|is|are|been|remains?|still|there)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Asking:
    """How to read the value of a question from a sentence, and what to call it."""

    read: Read
    label: str
    may_tell: Callable[[str], bool] = bool
    """Whether a sentence may tell such a value, whatever stands before: it costs less than `read`,
    which finds nothing in any other."""
    is_state: bool = False
    """Whether it is so or not, which is told by the quote."""
    likely: Callable[[Line, Sequence[float]], Value | None] | None = None
    """The number of a sentence that is likely the value, beside numbers that are known of it."""
    may_be: Callable[[Line, Value], bool] = lambda line, value: True
    """Whether nothing in a sentence speaks against a value that another one tells."""
    others: Callable[[Line, Value], list[Value]] = lambda line, value: []
    """What may be a value in a sentence where one is read, that one among it."""
    words: frozenset[str] = frozenset()
    """The folded words of the question."""
    is_bound: bool = False
    """Whether a value is only read where its own words tell of what it is, so that of the question
    only the names need stand around it."""


@lru_cache(maxsize=64)
def askings(question: Question, shape: Shape) -> tuple[Asking, ...]:
    """How to read what a question without its times asks, the likeliest way first.

    None where it asks for no value. What changes or is disputed may be any kind of value. Those of
    the last questions are kept, for an answer needs them more than once.
    """
    return tuple(one for one in _askings(question, shape) if one)


def _askings(question: Question, shape: Shape) -> Sequence[Asking | None]:
    text, label = question.text, _label(question.text)
    wanted, words = Wanted.of(employed(text)), frozenset(word.low for word in read(text))
    number = Asking(
        lambda line: best_of(values_in(line.text, wanted, line.before), line.text),
        label,
        lambda sentence: may_tell(sentence, wanted),
        likely=lambda line, known: likely(line.text, wanted, line.before, known),
        may_be=lambda line, value: may_be(line.text, wanted, line.before, value),
        others=lambda line, value: other_numbers(line.text, wanted, value),
        words=words,
    )
    day = Asking(
        lambda line: days_in(line.text, text, line.published, line.before),
        label,
        may_tell_day,
        others=lambda line, value: other_days(line.text, line.published),
        words=words,
        is_bound=True,
    )
    state, office = state_of(text), office_of(text)
    so = _so(state, label) if state else None
    holder = _holder(office, label) if office else None
    asks_a_number = wanted.asks_a_number and may_ask_a_number(text)
    if shape != "state":
        is_number = asks_a_number and not (holder and wanted.measure == "any")
        is_of_a_day = is_of_days(text) or asks_a_day(text)
        found = [number if is_number else None, holder, day if is_of_a_day else None, so]
        return found if any(found) or shape != "dispute" else [number]  # sides differ in a value
    if asks_a_day(text):
        return [day]
    if is_asked(text) and so and not _ASKS_MORE.search(text):
        return [so]
    if _WHO_AND_HOW_MANY.search(text):
        return [number]
    if asks_a_holder(text):
        return [holder]
    is_of_people = question.kind == "person" and not (asks_a_number and _WHAT_IS.match(text))
    if is_of_people or asks_an_age(text):
        return []  # the sentence that says so tells who did it, or whose age it is
    if question.kind == "count" or asks_a_number:
        return [number]
    if _WHOLE_QUESTION.search(text) or not is_note(text):
        return [_meant(text, wanted, number, day, holder, so)]
    is_number = wanted.measure != "any"
    is_counted = asks_a_number or bool(wanted.deeds)
    is_dated = is_of_days(text)
    return [
        None if is_number else holder,
        day if is_dated else None,
        number if is_counted else None,
    ]


def _meant(
    text: str,
    wanted: Wanted,
    number: Asking,
    day: Asking,
    holder: Asking | None,
    so: Asking | None,
) -> Asking | None:
    """What a question means whose wording is not known, by the words for values in it."""
    if _TELLS_MORE.search(text):
        return None
    if wanted.measure != "any" or _QUANTITY.search(text):
        return number
    if _DAY.search(text):
        return day
    if holder and _NAME.search(text):
        return holder
    return so if _YES_OR_NO.search(text) else None


def _so(state: State, label: str) -> Asking:
    return Asking(
        lambda line: states_in(line.text, state, line.before), label, is_state=True, is_bound=True
    )


def _holder(office: Office, label: str) -> Asking:
    return Asking(
        lambda line: _one(holder_in(line.text, office, line.before)), label, is_bound=True
    )


def _one(value: Value | None) -> list[Value]:
    return [value] if value else []


def _label(text: str) -> str:
    """What the value is of, in the question's words: "Armenian captives remain in Azerbaijan"."""
    bare = _ASKING.sub("", text.strip()).rstrip("?!. ")
    bare = _LEADS.sub("leader of ", bare)
    noun, auxiliary, rest = _parted(bare)
    return (noun if auxiliary and noun else rest if auxiliary else bare).strip() or text


def _parted(text: str) -> tuple[str, str, str]:
    """What stands before an auxiliary verb, the verb, and what stands behind it."""
    found = _AUXILIARY.search(text)
    if not found:
        return text, "", ""
    return text[: found.start()].strip(), found.group(), text[found.end() :].strip()
