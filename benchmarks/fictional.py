"""Whether an answer about a fictional timeline is right.

Gold is exact (`tests.timelines.questions`). What is told first is the *lead*: the first statement,
with the figures and citations that stand on it. `benchmarks.editions` judges what must not show.

- Value: the lead says an accepted value, as a number or a day or a name; has a figure of it, where
  it has figures; and no figure that is current or disputed has another value (a current one may
  have one for which "about" or "at least" leaves room). Of a state ("is the plant open?") no value
  is said: there the lead must quote what an article says of the state that stands, and rest on no
  article that tells another.
- First, after: the same, but other values may be current, for the end of the story is none of
  theirs. What is asked with "when … first" is a day: a lead that has it as its value, from an
  article that tells the value asked about, is right too.
- Day: the figure of the value on the lead has an accepted day; without a figure, the lead says it
  or cites an article of that day.
- Attribution: the figure of the value on the lead has one of the words that gold has for the
  speaker, or the outlet where the outlet itself reports; where it names nobody, and without a
  figure, the lead says it, as in the quote that it gives.
- Dispute: each side's value is said, and is a disputed figure where there are figures, and never a
  current one; without figures and of a state, each side's voice must be named. The attribution is
  right if each side's value stands with its voice.
- Change: the first turn, the last and three in four of all, in order, each in a line of its own;
  the days are right if as many of the lines have them.
- Correction, retraction: the answer says so, tells the old and the new value (of a retraction there
  is none), and cites the article or the item that corrects it.
- False premise, outside: refused for that reason; unanswerable: refused.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.answer import Answer, Citation, Figure, Statement
from benchmarks.editions import (
    as_of,
    leaks,
    quotes_withdrawn,
    readable,
    same,
    tells,
    turns_withdrawn,
)
from benchmarks.values import days, numbers, says, says_day
from tests.timelines.ledger import Side
from tests.timelines.questions import Amendment, Question

__all__ = ["as_of", "leaks", "quotes_withdrawn", "readable", "score", "turns_withdrawn"]

VALUES = ("latest", "as_of", "as_of_worded", "at_month")
SHARE_OF_TURNS = 0.75
ROUGH = 0.1
"""What "about" and "nearly" leave open, as a share of the value."""
_RETRACTED = re.compile(
    r"\b(?:retract\w*|withdr[ae]w\w*|taken? (?:back|down)|removed|unpublished|no longer stands?)\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?:correct(?:ed|ion|ions|s)|wrong(?:ly)?|misstated|mistak\w*|erroneous\w*|incorrect\w*|"
    r"errors?|amended|changed|should have|instead|rather than|earlier version|clarif\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Verdict:
    """What is right; None where nothing was to be said."""

    value: bool
    date: bool | None = None
    voice: bool | None = None
    reason: str = ""


def score(question: Question, answer: Answer) -> Verdict:
    """The verdict by the rule of the question's kind."""
    if question.kind in ("false_premise", "outside", "unanswerable"):
        return _refused(question, answer)
    if answer.status != "answered" or not answer.statements:
        reason = answer.abstention.reason if answer.abstention else "no statement"
        return Verdict(False, False, False, f"no answer: {reason}")
    if question.kind in (*VALUES, "after", "first"):
        return _led(question, answer)
    if question.kind == "dispute":
        return _disputed(question, answer)
    if question.kind == "change":
        return _told_in_order(question, answer)
    return _amended(question, answer)


def lead_of(answer: Answer) -> tuple[Statement, list[Figure], list[Citation]]:
    """The first statement with its figures and citations."""
    first = answer.statements[0]
    cited = [c for c in answer.citations if c.id in first.quotes]
    return first, [f for f in answer.figures if f.quote in first.quotes], cited


def _led(question: Question, answer: Answer) -> Verdict:
    first, figures, cited = lead_of(answer)
    own = [side for side in question.accepted if _leads(question, side, first, figures, cited)]
    others = [f for f in answer.figures if f.state != "superseded" and _is_other(f, question)]
    is_wrong = bool(others) and question.fact != "state" and question.kind in VALUES
    return Verdict(
        bool(own) and not is_wrong,
        any(_of_day(side, first, figures, cited) for side in own),
        any(_by(side, first, figures) for side in own),
        f"{first.text[:150]} // gold {_gold(question)}",
    )


def _is_other(figure: Figure, question: Question) -> bool:
    """Whether a figure that is not superseded has a value that cannot be true beside gold's."""
    if _is(figure, [side.value for side in question.accepted]):
        return False
    return figure.state == "disputed" or not any(
        _admits(side.qualifier, side.value, figure.value)
        or _admits(figure.qualifier, figure.value, side.value)
        for side in question.accepted
    )


def _admits(qualifier: str | None, value: float | str, other: float | str) -> bool:
    """Whether "about", "at least" … and a value leave room for the other one."""
    if isinstance(value, str) or isinstance(other, str) or qualifier is None:
        return False
    if qualifier in ("at least", "more than"):
        return other >= value
    if qualifier in ("at most", "less than"):
        return other <= value
    return abs(other - value) <= ROUGH * value


def _leads(
    question: Question,
    side: Side,
    first: Statement,
    figures: Sequence[Figure],
    cited: Sequence[Citation],
) -> bool:
    """Whether the lead tells a side's value."""
    if question.fact == "state":
        urls = {url for one in question.accepted for url in one.urls}
        quoted = [c for c in cited if c.url in side.urls and _quotes(c, side)]
        return bool(quoted) and all(c.url in urls for c in cited)
    if question.kind == "first" and any(_is(f, side.dates) for f in figures):
        return any(c.url in side.urls for c in cited)
    return _says(first.text, side) and (not figures or any(_is(f, [side.value]) for f in figures))


def _disputed(question: Question, answer: Answer) -> Verdict:
    told = " ".join(statement.text for statement in answer.statements)
    voiced = all(_has_voice(side, answer) for side in question.accepted)
    if question.fact == "state":
        cited = [c for s in answer.statements for c in answer.citations if c.id in s.quotes]
        value = all(any(_quotes(c, side) for c in cited) for side in question.accepted) and voiced
    else:
        called = [f for f in answer.figures if f.state == "disputed"] if answer.figures else None
        value = all(
            _says(told, side)
            and (voiced if called is None else any(_is(f, [side.value]) for f in called))
            for side in question.accepted
        )
    values = [side.value for side in question.accepted]
    states = {f.state for f in answer.figures if _is(f, values)}
    return Verdict(
        value and "current" not in states,
        None,
        voiced,
        f"{told[:150]} {states} // gold {_gold(question)}",
    )


def _has_voice(side: Side, answer: Answer) -> bool:
    """Whether who says it stands with what a side says."""
    words = side.attribution or side.outlets
    figures = [f for f in answer.figures if _is(f, [side.value])]
    if any(_names(f.attribution or f.outlet or "", words) for f in figures):
        return True
    lines = [s.text for s in answer.statements if _says(s.text, side)]
    lines += [c.quote for c in answer.citations if _quotes(c, side)]
    return any(_names(line, words) for line in lines)


def _told_in_order(question: Question, answer: Answer) -> Verdict:
    turns, lines = question.timeline, answer.statements
    right = [[any(_turn(s, line, answer) for s in turn) for line in lines] for turn in turns]
    dated = [
        [any(_turn(s, line, answer, dated=True) for s in turn) for line in lines] for turn in turns
    ]
    told, on_days = _in_order(right), _in_order(dated)
    values = [side.value for sides in turns for side in sides]
    return Verdict(
        told >= SHARE_OF_TURNS * len(turns),
        on_days >= SHARE_OF_TURNS * len(turns),
        None,
        f"{told}/{len(turns)} {' | '.join(s.text for s in lines)[:150]} // {values}",
    )


def _in_order(right: Sequence[Sequence[bool]]) -> int:
    """How many turns are told in order, each by a later line; none if the ends are not."""
    if not right:
        return 0
    first, last = right[0], right[-1]
    if not any(first) or len(right) == 1:
        return int(any(first))
    begin, end = first.index(True), len(last) - 1 - last[::-1].index(True) if any(last) else 0
    if end <= begin:
        return 0
    return 2 + _longest([turn[begin + 1 : end] for turn in right[1:-1]], end - begin - 1)


def _turn(side: Side, line: Statement, answer: Answer, *, dated: bool = False) -> bool:
    """Whether a line tells a turn: its value, or of a state the words of its article."""
    cited = [c for c in answer.citations if c.id in line.quotes]
    figures = [f for f in answer.figures if f.quote in line.quotes]
    if side.value in ("on", "off"):
        told = any(_quotes(c, side) and c.url in side.urls for c in cited)
    else:
        told = _says(line.text, side)
    return told and (not dated or _of_day(side, line, figures, cited))


def _longest(right: Iterable[Sequence[bool]], lines: int) -> int:
    """The length of a longest common subsequence of turns and lines."""
    best = [0] * (lines + 1)
    for turn in right:
        row = [0]
        for place, fits in enumerate(turn):
            row.append(max(row[-1], best[place + 1], best[place] + fits))
        best = row
    return best[-1]


def _amended(question: Question, answer: Answer) -> Verdict:
    change = question.amendment
    assert change is not None  # questions of these kinds have one
    text = " ".join(statement.text for statement in answer.statements)
    cited = [c for c in answer.citations if c.url in change.urls]
    is_right = bool(cited) and (
        _explained(change, text, cited) if change.new else bool(_RETRACTED.search(text))
    )
    return Verdict(is_right, reason=f"{text[:200]} // {change.old} -> {change.new}")


def _explained(change: Amendment, text: str, cited: Sequence[Citation]) -> bool:
    told = _has(text, change.old) and _has(text, change.new or "")
    return told and (bool(_CORRECTED.search(text)) or any(c.corrected for c in cited))


def _has(text: str, said: str) -> bool:
    """Whether a text says what was said, in these or in other words: "24" for "two dozen"."""
    for year, month, day in days(said):
        return says_day(text, f"{year}-{month:02}-{day:02}")
    return tells(text, next(numbers(said), said), said)


def _refused(question: Question, answer: Answer) -> Verdict:
    if answer.abstention is None:
        return Verdict(False, reason=f"answers: {answer.text[:150]}")
    reason = answer.abstention.reason
    return Verdict(
        question.kind == "unanswerable" or reason == question.abstain,
        reason=f"{reason}, not {question.abstain}",
    )


def shows_evidence(question: Question, answer: Answer) -> bool:
    """Whether a refusal shows an article that tells what is so."""
    urls = {url for side in question.accepted for url in side.urls}
    return bool(urls & {citation.url for citation in answer.citations})


def _says(text: str, side: Side) -> bool:
    return tells(text, side.value, *side.said)


def _quotes(citation: Citation, side: Side) -> bool:
    """Whether a quote says what a side says, in its words."""
    return any(says(citation.quote, said) for said in side.said)


def _of_day(
    side: Side, first: Statement, figures: Sequence[Figure], cited: Sequence[Citation]
) -> bool:
    if figures:
        own = [f for f in figures if _is(f, [side.value])] or figures
        return any(f.date and f"{f.date:%Y-%m-%d}" in side.dates for f in own)
    published = {f"{c.published:%Y-%m-%d}" for c in cited if c.published}
    return bool(published & set(side.dates)) or any(says_day(first.text, d) for d in side.dates)


def _by(side: Side, first: Statement, figures: Sequence[Figure]) -> bool:
    words = side.attribution or side.outlets
    own = [f for f in figures if _is(f, [side.value])] or figures
    texts = [f.attribution or f"{f.outlet} {first.text}" for f in own] or [first.text]
    return any(_names(text, words) for text in texts)


def _names(text: str, words: Iterable[str]) -> bool:
    return any(says(text, word) for word in words)


def _is(figure: Figure, accepted: Iterable[float | str]) -> bool:
    return any(same(figure.value, value) for value in accepted)


def _gold(question: Question) -> str:
    return json.dumps([(s.value, s.date, s.attribution) for s in question.accepted])
