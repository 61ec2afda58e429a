"""What an answer must not show: text that nobody could read by then, text that was taken back."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.answer import Answer, ArticleLine, Citation, Figure
from benchmarks.values import Value, holds, numbers, says
from index.scope import end_of
from tests.timelines.questions import Question, Withdrawn

_TAKEN_BACK = re.compile(
    r"\b(?:correct(?:ed|ion|ions|s|ing)|retract\w*|withdr[ae]w\w*|taken? back|earlier version|"
    r"wrong(?:ly)?|incorrect\w*|mistak\w*|erroneous\w*|misstated|in error|errors?|"
    r"no longer stands?|should have)\b",
    re.IGNORECASE,
)
_ASKS_FOR_IT = ("correction", "retraction")
_LISTS_THE_PAST = ("change", "first", "after")


@dataclass(frozen=True)
class Edition:
    """One version of an article."""

    known: datetime | None
    """Since when it can be read; None for an article without any date."""
    title: str
    text: str
    correction: str | None
    retracted: bool


Editions = Mapping[str, Sequence[Edition]]
"""The editions of each URL, as they came in."""


def readable(articles: Iterable[dict[str, Any]]) -> Editions:
    """The editions of generated articles."""
    found: dict[str, list[Edition]] = {}
    for article in articles:
        said = article.get("updated") or article.get("published")
        edition = Edition(
            datetime.fromisoformat(said) if said else None,
            article["title"],
            article["text"],
            article.get("correction"),
            article.get("retracted", False),
        )
        found.setdefault(article["url"], []).append(edition)
    return found


def as_of(question: Question) -> datetime | None:
    """The moment of the argument."""
    return end_of(question.as_of) if question.as_of else None


def leaks(question: Question, answer: Answer, editions: Editions) -> list[str]:
    """What an answer, its list or its figures show that nobody could know by its as-of date."""
    asked, moment = as_of(question), answer.as_of
    if asked and (moment is None or moment > asked):
        return [f"the answer is as of {moment}", *_later(answer, asked, editions)]
    return list(_later(answer, moment, editions)) if moment else []


def _later(answer: Answer, moment: datetime, editions: Editions) -> Iterator[str]:
    shown: list[ArticleLine | Citation] = [*answer.articles, *answer.citations]
    shown += [copy for citation in answer.citations for copy in citation.also]
    for line in shown:
        if fault := _too_new(line, _by(editions.get(line.url or "", ()), moment)):
            yield f"{fault} of {line.url}"
    yield from (f"{f.value} of {f.date}" for f in answer.figures if f.date and f.date > moment)
    if answer.archive.newest and answer.archive.newest > moment:
        yield f"the newest article, of {answer.archive.newest}"
    if answer.archive.articles > sum(bool(_by(own, moment)) for own in editions.values()):
        yield f"a count of {answer.archive.articles} articles"


def _too_new(line: ArticleLine | Citation, known: Sequence[Edition]) -> str | None:
    """What shows of an article that is in no edition that could be read."""
    if not known:
        return "the article"
    if all(line.title != edition.title for edition in known):
        return "the title"
    if isinstance(line, ArticleLine):
        return None
    if all(line.quote not in edition.text for edition in known):
        return "a quote"
    if line.correction and all(line.correction != edition.correction for edition in known):
        return "the correction"
    return None


def quotes_withdrawn(
    question: Question, answer: Answer, editions: Editions | None = None
) -> list[str]:
    """Values and text that were taken back by then and are told as if they stood.

    By a figure that is not superseded, or by a quote of a statement, unless its citation is marked
    as corrected or the statement or quote itself says that it was wrong. With `editions`, also any
    such quote that the edition which stood then does not have, or that was retracted.
    """
    if question.kind in _ASKS_FOR_IT or answer.status != "answered":
        return []
    gone = [one for one in question.withdrawn if not _stands(question, one)]
    found = [f"{one.value} of {one.url}" for one in gone if _is_told(question, answer, one)]
    if editions is None or question.kind in _LISTS_THE_PAST:
        return found
    moment = as_of(question) or answer.as_of
    olds = (c for c in _plain_quotes(answer) if _is_old(c, editions, moment))
    return [*found, *(f"old text of {c.url}: {c.quote[:80]}" for c in olds)]


def turns_withdrawn(question: Question, answer: Answer) -> list[str]:
    """Withdrawn values that a list of turns tells as having been so once."""
    if question.kind not in _LISTS_THE_PAST or answer.status != "answered":
        return []
    plain = list(_plain_quotes(answer))
    return [
        f"{one.value} of {one.url}"
        for one in question.withdrawn
        if any(c.url == one.url and tells(c.quote, one.value, one.said) for c in plain)
    ]


def _stands(question: Question, gone: Withdrawn) -> bool:
    """Whether another report of the same value holds."""
    return any(same(side.value, gone.value) for side in question.accepted)


def _is_told(question: Question, answer: Answer, gone: Withdrawn) -> bool:
    current = [f for f in answer.figures if f.state != "superseded" and same(f.value, gone.value)]
    if any(cited and cited.url == gone.url for f in current if (cited := cited_by(answer, f))):
        return True
    return question.kind not in _LISTS_THE_PAST and any(
        c.url == gone.url and tells(c.quote, gone.value, gone.said) for c in _plain_quotes(answer)
    )


def _plain_quotes(answer: Answer) -> Iterator[Citation]:
    """The citations of statements that do not say that something in them was wrong."""
    for citation in answer.citations:
        told = [s.text for s in answer.statements if citation.id in s.quotes]
        is_marked = citation.corrected or _TAKEN_BACK.search(citation.quote)
        if told and not is_marked and not any(map(_TAKEN_BACK.search, told)):
            yield citation


def _is_old(citation: Citation, editions: Editions, moment: datetime | None) -> bool:
    known = _by(editions.get(citation.url or "", ()), moment)
    return bool(known) and (known[-1].retracted or citation.quote not in known[-1].text)


def _by(own: Sequence[Edition], moment: datetime | None) -> list[Edition]:
    """The editions that could be read at a moment, or that there are."""
    return [one for one in own if moment is None or (one.known is not None and one.known <= moment)]


def cited_by(answer: Answer, figure: Figure) -> Citation | None:
    """The citation that a figure stands on."""
    return answer.by_id.get(figure.quote)


def tells(text: str, value: Value, *said: str) -> bool:
    """Whether a text says a value: as a number, a day or a name, else in the articles' words.

    Words count only where they hold no number ("nearly half"): "12" is in "12 May" as well.
    """
    if holds(text, (value,)):
        return True
    return any(words and not [*numbers(words)] and says(text, words) for words in said)


def same(one: Value, other: Value) -> bool:
    """Whether two values are one; a surname stands for a full name."""
    if isinstance(one, str) and isinstance(other, str):
        is_day = one[:1].isdigit() or other[:1].isdigit()
        return one == other if is_day else says(one, other) or says(other, one)
    if isinstance(one, str) or isinstance(other, str):
        return False
    return abs(one - other) <= 1e-6 * max(1.0, abs(one))
