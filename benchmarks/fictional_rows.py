"""What is measured on fictional timelines: values, disputes, corrections, refusals, leaks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import get_args

from assistant import Answer, Assistant
from benchmarks.archives import kept
from benchmarks.editions import Editions, leaks, quotes_withdrawn, readable, turns_withdrawn
from benchmarks.fictional import VALUES, Verdict, score, shows_evidence
from benchmarks.rows import Part, Row, none_of, share
from index import Archive, Article
from tests.timelines.questions import Kind, Question
from tests.timelines.timelines import Timelines

SEED = 20
FOLLOW_UPS = (
    "And what was it before?",
    "And now?",
    "And a year later?",
    "Who said so?",
    "When was that?",
    "How has it changed since then?",
)
ONE_IN = 10
"""Of the questions that leaks are looked for in, one in so many is followed up."""


@dataclass(frozen=True)
class Asked:
    """A question with its answer."""

    question: Question
    answer: Answer
    verdict: Verdict


def opened(made: Timelines, phrasing: str) -> Archive:
    """The archive of a fictional world."""
    return kept(f"fictional-{phrasing}", [Article.model_validate(one) for one in made.articles])


def asked(desk: Assistant, made: Timelines, each: int) -> list[Asked]:
    """So many questions of each kind, drawn at random, with their answers."""
    found = []
    for kind in get_args(Kind):
        own = [one for one in made.questions if one.kind == kind]
        for question in Random(SEED).sample(own, min(each, len(own))):
            answer = desk.ask(question.text, as_of=question.as_of, answerer="quotes")
            found.append(Asked(question, answer, score(question, answer)))
    return found


def rows(every: Sequence[Asked], editions: Editions) -> Iterator[Row]:
    """The lines of the table, but for the leaks."""
    values = _of(every, *VALUES)
    yield share("value as of a date: exact value", _right(values), 0.95)
    yield share("value as of a date: right date", [bool(one.verdict.date) for one in values], 0.95)
    yield share(
        "value as of a date: right attribution", [bool(one.verdict.voice) for one in values], 0.90
    )
    yield from _dispute_rows(every)
    yield from _withdrawn_rows(every, editions)
    false = _of(every, "false_premise")
    answered = [one.answer.status == "answered" for one in false]
    yield share("false premises answered as if true", answered, 0.05, "at most")
    yield share("false premises refused as false", _right(false))
    shown = [one.verdict.value and shows_evidence(one.question, one.answer) for one in false]
    yield share("false premises refused, with what is so", shown)
    yield share("changes told in order", _right(_of(every, "change")))
    yield share("first days", _right(_of(every, "first")))
    yield share("what came after", _right(_of(every, "after")))
    yield share("outside the archive: refused as such", _right(_of(every, "outside")))
    yield share("not in the archive: refused", _right(_of(every, "unanswerable")))


def _dispute_rows(every: Sequence[Asked]) -> Iterator[Row]:
    disputes = _of(every, "dispute")
    yield share("disputes: both sides reported", _right(disputes), 0.90)
    voiced = [one.verdict.value and bool(one.verdict.voice) for one in disputes]
    yield share("disputes: each side with its voice", voiced)
    plain = [one for one in _of(every, *VALUES) if not one.question.disputed]
    wrong = [any(f.state == "disputed" for f in one.answer.figures) for one in plain]
    yield share("superseded wrongly called disputed", wrong, 0.05, "at most")


def _withdrawn_rows(every: Sequence[Asked], editions: Editions) -> Iterator[Row]:
    told = [one for one in every if quotes_withdrawn(one.question, one.answer, editions)]
    yield none_of("answers that quote corrected or retracted text as current", told, len(every))
    past = _of(every, "change", "first", "after")
    turns = [turns_withdrawn(one.question, one.answer) != [] for one in past]
    yield share("corrected values told as having been so", turns)
    yield share("corrections explained", _right(_of(every, "correction")))
    yield share("retractions explained", _right(_of(every, "retraction")))


def leak_rows(desk: Assistant, made: Timelines, count: int) -> Iterator[Row]:
    """What answers show that nobody could know, asked as of random days."""
    editions, found = readable(made.articles), list[str]()
    asking = list(_as_of_days(made, count))
    for number, question in enumerate(asking):
        chat = desk.conversation()
        answer = chat.ask(question.text, as_of=question.as_of, answerer="quotes")
        found += leaks(question, answer, editions)
        if number % ONE_IN == 0:
            text = FOLLOW_UPS[number // ONE_IN % len(FOLLOW_UPS)]
            answer = chat.ask(text, as_of=question.as_of, answerer="quotes")
            found += leaks(question, answer, editions)
    yield none_of(
        "later than the as-of date in answers and follow-ups", found, count + -(-count // ONE_IN)
    )


def _as_of_days(made: Timelines, count: int) -> Iterator[Question]:
    """Questions of any kind as of days of the archive."""
    chance = Random(SEED)
    days = sorted(one["published"][:10] for one in made.articles if "published" in one)
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    for question in chance.choices(made.questions, k=count):
        day = first + timedelta(chance.randint(0, (last - first).days))
        yield replace(question, as_of=day.isoformat())


def parts(every: Sequence[Asked]) -> Iterator[Part]:
    """The questions for a value by their kind and by the kind of fact."""
    values = _of(every, *VALUES)
    for part in ("kind", "fact"):
        for name in dict.fromkeys(getattr(one.question, part) for one in values):
            own = [one.verdict for one in values if getattr(one.question, part) == name]
            marks = ([v.value for v in own], [v.date for v in own], [v.voice for v in own])
            yield Part.of(f"fictional, {part} {name}", *marks)


def _of(every: Iterable[Asked], *kinds: str) -> list[Asked]:
    return [one for one in every if one.question.kind in kinds]


def _right(every: Iterable[Asked]) -> list[bool]:
    return [one.verdict.value for one in every]
