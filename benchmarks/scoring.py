"""Whether an answer about time is right: its value, its day and who is said to say it.

The lead is the first statement of an answer. What stands on a statement: its citations (those of
its quotes, if it names quotes) and the figures with one of these citations.

- `value`, `when`: the value is right if the text of the lead says an accepted one and, where the
  answer has figures at all, a current one is an accepted one too. Of `when` the value is the day;
  there a current figure that stands on the lead and has that day, as value or as date, is enough.
  To cite the right article never is: a reader must be told. The day is right if accepted current
  figures on the lead have it; without such, if a citation of the lead was published that day; or if
  the lead says it. The attribution is right if such a figure, or the lead, names an accepted voice.
- `change`: the value is right if the statements, or the figures, tell the first point, the last and
  three quarters of all; the day if that many have their right days too and come in order.
- `after`: half of the events are told, each with its day, and no statement rests only on what was
  published before the event that is asked about; the day is right if they come in order.
- `dispute`: each side's value stands in a statement or in a figure, and every figure that has one
  is disputed, not current or superseded. The day is right if each side has it; the attribution if
  the same statement or figure names the side's voice.
- `false_premise`: refused for that reason, with an article of the gold among the nearest.
- `outside`: refused because the archive ends before, or begins after, as gold says.
- `unanswerable`: refused.

What gold does not know is not judged: None.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.answer import Answer, Citation, Figure, Statement
from benchmarks.current_events import Point, Question, Side
from benchmarks.values import Value, holds, says, says_day

SHARE_OF_CHANGES = 0.75
SHARE_OF_EVENTS = 0.5


@dataclass(frozen=True)
class Verdict:
    """What is right; None where gold does not know it or nothing was to be said."""

    value_right: bool
    date_right: bool | None
    attribution_right: bool | None
    reason: str


@dataclass(frozen=True)
class Told:
    """A statement, or a figure alone, with what stands on it."""

    text: str
    days: frozenset[str]
    figures: tuple[Figure, ...]

    def tells(self, values: Iterable[Value]) -> bool:
        """Whether it says an accepted value."""
        accepted = tuple(values)
        return holds(self.text, accepted) or any(_is(one, accepted) for one in self.figures)

    def is_of(self, days: Iterable[str]) -> bool:
        """Whether it has one of these days, or says it."""
        return any(day in self.days or says_day(self.text, day) for day in days)

    def names(self, voices: Iterable[str]) -> bool:
        """Whether it says who says it."""
        texts = [self.text, *(figure.attribution or "" for figure in self.figures)]
        return any(says(text, voice) for voice in voices for text in texts)


def score(question: Question, answer: Answer) -> Verdict:
    """What is right in an answer, by the rule of the question's kind."""
    if question.kind in ("false_premise", "outside", "unanswerable"):
        return _abstained(question, answer)
    if answer.status != "answered" or not answer.statements:
        why = answer.abstention.reason if answer.abstention else "no statement"
        asked = bool(question.gold.voices or any(side.voices for side in question.gold.sides))
        return Verdict(False, False, False if asked else None, f"no answer: {why}")
    if question.kind == "dispute":
        return _dispute(question, answer)
    if question.kind in ("change", "after"):
        return _timeline(question, answer)
    return _value(question, answer)


def _value(question: Question, answer: Answer) -> Verdict:
    gold, lead = question.gold, _told(answer)[0]
    own = tuple(one for one in lead.figures if one.state == "current" and _answers(question, one))
    said = holds(lead.text, gold.values) or (question.kind == "when" and bool(own))
    agreed = not answer.figures or any(
        one.state == "current" and _answers(question, one) for one in answer.figures
    )
    dated = frozenset(_day(one) for one in own if one.date)
    day = Told(lead.text, dated or lead.days, own).is_of(gold.days)
    voice = Told(lead.text, lead.days, own).names(gold.voices) if gold.voices else None
    wanted = " or ".join(str(value) for value in gold.values)
    return _verdict(
        (said and agreed, f"the lead does not say {wanted}" if not said else
         f"no current figure is {wanted}"),
        (day, f"the lead is not of {_listed(gold.days)}"),
        (voice, f"the lead does not name {_listed(gold.voices)}"),
    )  # fmt: skip


def _answers(question: Question, figure: Figure) -> bool:
    """Whether a figure is an accepted value; of `when`, its day may be the answer."""
    if _is(figure, question.gold.values):
        return True
    return question.kind == "when" and bool(figure.date) and _day(figure) in question.gold.values


def _timeline(question: Question, answer: Answer) -> Verdict:
    points, anchor = question.gold.timeline, min(question.gold.days, default="")
    statements = _told(answer)
    figures = [Told("", frozenset({_day(one)}), (one,)) for one in answer.figures]
    rows = (statements, figures) if question.kind == "change" else (statements,)
    enough = _enough_changes if question.kind == "change" else _enough_events
    places = [_places(points, row, dated=question.kind == "after") for row in rows]
    dated = [_places(points, row, dated=True) for row in rows]
    early = [one for one in statements if one.days and max(one.days) < anchor]
    missed = max(places, key=lambda row: sum(place is not None for place in row))
    lacking = [point for point, place in zip(points, missed, strict=True) if place is None]
    told = "; ".join(" or ".join(map(str, point.values)) for point in lacking)
    return _verdict(
        (not early and any(map(enough, places)), "a statement is of before the event" if early
         else f"not told: {told}"),
        (any(enough(row) and _in_order(row) for row in dated), "not dated, or not in order"),
        (None, ""),
    )  # fmt: skip


def _places(points: tuple[Point, ...], row: list[Told], *, dated: bool) -> list[int | None]:
    """Where in the row each point is first told, with its day if it must have it."""
    return [
        next(
            (
                place
                for place, one in enumerate(row)
                if one.tells(point.values) and (not dated or one.is_of(point.days))
            ),
            None,
        )
        for point in points
    ]


def _enough_changes(places: list[int | None]) -> bool:
    told = [place is not None for place in places]
    return told[0] and told[-1] and sum(told) >= SHARE_OF_CHANGES * len(told)


def _enough_events(places: list[int | None]) -> bool:
    return sum(place is not None for place in places) >= SHARE_OF_EVENTS * len(places)


def _in_order(places: list[int | None]) -> bool:
    found = [place for place in places if place is not None]
    return found == sorted(found)


def _dispute(question: Question, answer: Answer) -> Verdict:
    gold = question.gold
    rows = [*_told(answer), *(Told("", frozenset({_day(one)}), (one,)) for one in answer.figures)]
    sides = [(side, [one for one in rows if one.tells(side.values)]) for side in gold.sides]
    untold = [side for side, tellers in sides if not tellers]
    settled = [
        one
        for one in answer.figures
        if one.state != "disputed" and any(_is(one, side.values) for side in gold.sides)
    ]
    voiced = [_voiced(side, tellers) for side, tellers in sides if side.voices]
    return _verdict(
        (not untold and not settled, f"not told: {[side.values for side in untold]}" if untold
         else f"a figure of a side is called {settled[0].state if settled else ''}"),
        (all(any(one.is_of(gold.days) for one in tellers) for _, tellers in sides),
         f"a side is not of {_listed(gold.days)}"),
        (all(voiced) if voiced else None, "a side's voice is not named with its value"),
    )  # fmt: skip


def _voiced(side: Side, tellers: list[Told]) -> bool:
    return any(one.names(side.voices) for one in tellers)


def _abstained(question: Question, answer: Answer) -> Verdict:
    if answer.abstention is None:
        return Verdict(False, None, None, "it answers")
    reason, gold = answer.abstention.reason, question.gold
    if question.kind == "outside" and reason not in gold.values:
        return Verdict(False, None, None, f"refused as {reason}, not {_listed(gold.values)}")
    if question.kind == "false_premise":
        nearest = set(answer.abstention.nearest)
        shown = {one.article_id for one in answer.citations if one.number in nearest}
        if reason != "false_premise":
            return Verdict(False, None, None, f"refused as {reason}, not false_premise")
        if not shown & gold.articles:
            return Verdict(False, None, None, "the nearest do not hold what is so")
    return Verdict(True, None, None, "right")


def _told(answer: Answer) -> list[Told]:
    """The statements, in order."""
    return [_statement(answer, one) for one in answer.statements]


def _statement(answer: Answer, statement: Statement) -> Told:
    cited = [one for one in answer.citations if _cites(statement, one)]
    ids, numbers = {one.id for one in cited}, {one.number for one in cited}
    figures = tuple(
        one
        for one in answer.figures
        if (one.quote in ids if one.quote else one.citation in numbers)
    )
    days = frozenset(f"{one.published:%Y-%m-%d}" for one in cited if one.published)
    return Told(statement.text, days, figures)


def _cites(statement: Statement, citation: Citation) -> bool:
    if statement.quotes:
        return citation.id in statement.quotes
    return citation.number in statement.citations


def _is(figure: Figure, accepted: Iterable[Value]) -> bool:
    """Whether a figure's value is one of these."""
    if isinstance(figure.value, str):
        return holds(figure.value, (one for one in accepted if isinstance(one, str)))
    number = figure.value
    return any(not isinstance(one, str) and math.isclose(one, number) for one in accepted)


def _day(figure: Figure) -> str:
    return f"{figure.date:%Y-%m-%d}" if figure.date else ""


def _listed(words: Iterable[Value]) -> str:
    return " or ".join(sorted(map(str, words)))


def _verdict(
    value: tuple[bool, str], day: tuple[bool, str], voice: tuple[bool | None, str]
) -> Verdict:
    faults = [why for right, why in (value, day, voice) if right is False]
    return Verdict(value[0], day[0], voice[0], "; ".join(faults) or "right")
