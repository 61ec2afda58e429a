"""Whether an answer about a fictional timeline is right, and whether it shows what it must not.

Gold is exact (`tests.timelines.questions`). What is told first is the *lead*: the first statement,
with the figures and citations that stand on it.

- Value: the lead says an accepted value, as the articles put it or as a number, and no other value
  of the story is called current. Of a state ("is the plant open?") no value is said: there the lead
  must rest on an article that tells the state that stands, and on none that tells another.
- Day: the figure on the lead has an accepted day; without a figure, the lead says it or cites an
  article of that day.
- Attribution: the lead or its figure names one of the words that gold has for the speaker, or the
  outlet where the outlet itself reports.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.answer import Answer, Citation, Figure, Statement
from assistant.rendering import long_date
from benchmarks.values import holds
from index.scope import end_of
from tests.timelines.ledger import Side
from tests.timelines.questions import Question

VALUES = ("latest", "as_of", "as_of_worded", "at_month")
WORDS = re.compile(r"\w+")


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
    if answer.status != "answered":
        reason = answer.abstention.reason if answer.abstention else ""
        return Verdict(False, False, False, f"no answer: {reason}")
    if question.kind in (*VALUES, "after", "first"):
        return _led(question, answer)
    if question.kind == "dispute":
        return _disputed(question, answer)
    if question.kind == "change":
        return _told_in_order(question, answer)
    return _amended(question, answer)


def leaks(question: Question, answer: Answer, published: dict[str, datetime | None]) -> list[str]:
    """Articles in an answer, its list or its figures that nobody could know by its as-of date.

    `published` has for each URL since when its first version could be read; a citation's version
    must have been out as well.
    """
    if answer.as_of is None:
        return []
    moment = answer.as_of
    shown = [*answer.articles, *answer.citations, *(a for c in answer.citations for a in c.also)]
    found = [line.url or "" for line in shown if _is_later(published.get(line.url or ""), moment)]
    found += [c.url or "" for c in answer.citations if c.published and c.published > moment]
    found += [str(figure.date) for figure in answer.figures if figure.date and figure.date > moment]
    if answer.archive.newest and answer.archive.newest > moment:
        found.append("the newest article")
    return found


def quotes_withdrawn(question: Question, answer: Answer) -> list[str]:
    """Withdrawn values that are told as current: by the lead, by a figure or by a bare quote."""
    if question.kind in ("correction", "retraction") or not answer.statements:
        return []
    found = []
    for gone in question.withdrawn:
        stands = [side for side in question.accepted if _same(side.value, gone.value)]
        current = [f for f in answer.figures if f.state != "superseded" and _is(f, [gone.value])]
        cited = [c for c in answer.citations if c.url == gone.url and gone.said in c.quote]
        lead = {key for s in answer.statements[:1] for key in s.quotes}
        if not stands and (
            any(_cites(answer, figure, gone.url) for figure in current)
            or any(c.id in lead and not _is_amended(c, gone.url) for c in cited)
        ):
            found.append(f"{gone.value} of {gone.url}")
    return found


def lead_of(answer: Answer) -> tuple[Statement, list[Figure], list[Citation]]:
    """The first statement with its figures and citations."""
    first = answer.statements[0]
    cited = [c for c in answer.citations if c.id in first.quotes]
    return first, [f for f in answer.figures if f.quote in first.quotes], cited


def _led(question: Question, answer: Answer) -> Verdict:
    first, figures, cited = lead_of(answer)
    if question.fact == "state":
        urls = {url for side in question.accepted for url in side.urls}
        value = bool(cited) and all(c.url in urls for c in cited)
        own: Sequence[Side] = question.accepted
    else:
        own = [side for side in question.accepted if _says(first.text, side)]
        accepted = [side.value for side in question.accepted]
        wrong = [f for f in answer.figures if f.state != "superseded" and not _is(f, accepted)]
        value = bool(own) and not (wrong and not question.disputed)
    return Verdict(
        value,
        any(_of_day(side, first, figures, cited) for side in own),
        any(_by(side, first, figures) for side in own),
        f"{first.text[:150]} // gold {_gold(question)}",
    )


def _disputed(question: Question, answer: Answer) -> Verdict:
    told = " ".join(statement.text for statement in answer.statements)
    if question.fact == "state":
        urls = [set(side.urls) for side in question.accepted]
        cited = {c.url for s in answer.statements for c in answer.citations if c.id in s.quotes}
        value = all(cited & side for side in urls)
        return Verdict(value, reason=f"{told[:150]} // gold {_gold(question)}")
    states = {f.state for f in answer.figures if _is(f, [s.value for s in question.accepted])}
    value = all(_says(told, side) for side in question.accepted) and "current" not in states
    return Verdict(value, reason=f"{told[:150]} {states} // gold {_gold(question)}")


def _told_in_order(question: Question, answer: Answer) -> Verdict:
    """Three in four of the turns, the first and the last among them, in order."""
    lines = [statement.text for statement in answer.statements]
    places = []
    for sides in question.timeline:
        found = [
            place
            for place, line in enumerate(lines)
            if any(_turn(s, line, answer, place) for s in sides)
        ]
        places.append(found)
    told = [bool(place) for place in places]
    firsts = [place[0] for place in places if place]
    enough = told and sum(told) >= 0.75 * len(told) and told[-1]
    return Verdict(
        bool(enough and firsts == sorted(firsts)),
        reason=f"{sum(told)}/{len(told)} {' | '.join(lines)[:150]} // "
        f"{[side.value for sides in question.timeline for side in sides]}",
    )


def _turn(side: Side, line: str, answer: Answer, place: int) -> bool:
    if side.said:
        return _says(line, side)
    keys = answer.statements[place].quotes
    return any(c.url in side.urls for c in answer.citations if c.id in keys)


def _amended(question: Question, answer: Answer) -> Verdict:
    """The answer names what was said and what is said now, and shows the article."""
    change = question.amendment
    assert change is not None  # questions of these kinds have one
    text = " ".join(statement.text for statement in answer.statements)
    cited = {c.url for c in answer.citations}
    old = _normal(change.old) in _normal(text)
    new = change.new is None or _normal(change.new) in _normal(text)
    shown = bool(cited & set(change.urls))
    return Verdict(old and new and shown, reason=f"{text[:200]} // {change.old} -> {change.new}")


def _refused(question: Question, answer: Answer) -> Verdict:
    if answer.abstention is None:
        return Verdict(False, reason=f"answers: {answer.text[:150]}")
    reason = answer.abstention.reason
    return Verdict(
        question.kind == "unanswerable" or reason == question.abstain,
        reason=f"{reason}, not {question.abstain}",
    )


def _says(text: str, side: Side) -> bool:
    if any(_normal(said) in _normal(text) for said in side.said):
        return True
    if isinstance(side.value, str):
        return holds(text, (side.value,)) or _day_text(side.value) in text
    return holds(text, (side.value,))


def _day_text(value: str) -> str:
    try:
        return long_date(datetime.fromisoformat(value))
    except ValueError:
        return "\0"


def _of_day(
    side: Side, first: Statement, figures: Sequence[Figure], cited: Sequence[Citation]
) -> bool:
    if figures:
        own = [f for f in figures if _is(f, [side.value])] or figures
        return any(f.date and f"{f.date:%Y-%m-%d}" in side.dates for f in own)
    days = {f"{c.published:%Y-%m-%d}" for c in cited if c.published}
    return bool(days & set(side.dates)) or any(_day_text(day) in first.text for day in side.dates)


def _by(side: Side, first: Statement, figures: Sequence[Figure]) -> bool:
    words = side.attribution or side.outlets
    texts = [first.text, *(f.attribution or f.outlet or "" for f in figures)]
    return any(_normal(word) in _normal(text) for word in words for text in texts)


def _is(figure: Figure, accepted: Iterable[float | str]) -> bool:
    return any(_same(figure.value, value) for value in accepted)


def _same(one: float | str, other: float | str) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return str(one).split()[-1:] == str(other).split()[-1:]
    return abs(one - other) <= 1e-6 * max(1.0, abs(one))


def _is_later(known: datetime | None, moment: datetime) -> bool:
    return known is None or known > moment


def _cites(answer: Answer, figure: Figure, url: str) -> bool:
    cited = answer.by_id.get(figure.quote)
    return cited is not None and cited.url == url


def _is_amended(citation: Citation, url: str) -> bool:
    return citation.url != url


def _normal(text: str) -> str:
    return f" {' '.join(WORDS.findall(text.casefold()))} "


def _gold(question: Question) -> str:
    return json.dumps([(s.value, s.date, s.attribution) for s in question.accepted])


def as_of(question: Question) -> datetime | None:
    """The moment of the argument."""
    return end_of(question.as_of) if question.as_of else None


def readable(articles: Iterable[dict[str, Any]]) -> dict[str, datetime | None]:
    """Since when each URL can be read, by its first version; None for undated articles."""
    found: dict[str, datetime | None] = {}
    for article in articles:
        said = article.get("published")
        moment = datetime.fromisoformat(said) if said else None
        known = found.get(article["url"], moment)
        found[article["url"]] = min(known, moment) if known and moment else moment or known
    return found
