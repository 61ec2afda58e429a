"""Questions of the course of a figure: how it changed, what it was in another year.

Each is the question itself, turned by a rule that leaves its grammar in order; where no rule fits,
nothing is asked.
"""

import re
from collections.abc import Callable, Iterator

from assistant.answer import Answer, Figure
from assistant.followups import timeless
from assistant.followups.tenses import in_the_past
from assistant.suggesting.candidate import Candidate, Matter

_THINGS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"How many (?P<what>[^?,]+?) (?:are|remain(?:ed)?|were) (?P<rest>[^?,]+)\?"),
        "the number of {what} {rest}",
    ),
    (
        re.compile(r"How much (?:will|does|did|would) (?P<what>[^?,]+) cost\?"),
        "the cost of {what}",
    ),
    (re.compile(r"What (?:is|was) (?P<what>the [a-z ]*[a-rt-z] of [^?,]+)\?"), "{what}"),
    (
        re.compile(r"When (?:does|did|will) (?P<what>[^?,]+) (?P<do>(?:re)?open|clos|start)e?\?"),
        "the {do}ing date of {what}",
    ),
)
"""What a question asks the value of, as a noun: "the cost of the tram line"."""
_YEAR = re.compile(r" in (?:1[5-9]|20)\d\d\?$")
_ANY_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_MOST_YEARS = 2


def courses(matter: Matter) -> Iterator[Candidate]:
    """Of the value that was asked for, where it has another one at another time."""
    figures = matter.answer.figures
    if not any(figure.state == "disputed" for figure in figures) and _values(figures) > 1:
        yield from _change(timeless(matter.question))
        yield from _years(matter)


def _change(question: str) -> Iterator[Candidate]:
    for pattern, form in _THINGS:
        if found := pattern.fullmatch(question):
            yield Candidate(f"How has {form.format(**found.groupdict())} changed?", _shows_change)


def _years(matter: Matter) -> Iterator[Candidate]:
    """Only years in which somebody is known to have told the value."""
    past = _in_the_past(matter.question)
    if past is None:
        return
    figures = matter.answer.figures
    spoken = {*_ANY_YEAR.findall(matter.question), *filter(None, [_year(figures[0])])}
    others = [one for one in figures if one.attribution and one.value != figures[0].value]
    years = map(_year, others)
    told = [year for year in dict.fromkeys(years) if year and year not in spoken]
    for year in told[:_MOST_YEARS]:
        yield Candidate(f"{past} in {year}?", _tells(year))


def _in_the_past(question: str) -> str | None:
    """The question up to where its year is to stand."""
    if _YEAR.search(question):
        return _YEAR.sub("", question)
    bare = timeless(question)
    if _ANY_YEAR.search(bare):
        return None
    past = in_the_past(bare)
    return past.rstrip("?") if past else None


def _tells(year: str) -> Callable[[Answer], bool]:
    """A proof: what leads the answer was told of that year by somebody who is named."""

    def proves(answer: Answer) -> bool:
        value = answer.figures[0].value if answer.figures else None
        same = [one for one in answer.figures if one.value == value and _year(one) == year]
        return any(one.attribution for one in same)

    return proves


def _year(figure: Figure) -> str | None:
    return f"{figure.date:%Y}" if figure.date else None


def _shows_change(answer: Answer) -> bool:
    """A proof: several values are told, none of which is the day of its own report."""
    is_clear = all(one.date is None or one.value != f"{one.date:%F}" for one in answer.figures)
    return is_clear and _values(answer.figures) > 1


def _values(figures: tuple[Figure, ...]) -> int:
    return len({figure.value for figure in figures if figure.value not in ("yes", "no")})
