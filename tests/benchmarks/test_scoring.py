"""The scorer of answers about time: what is right passes, and a wrong lead never does."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal

import pytest

from assistant.answer import (
    Abstention,
    AbstentionReason,
    Answer,
    ArchiveSummary,
    Citation,
    Figure,
    FigureState,
    Statement,
    citation_id,
)
from benchmarks.current_events import Gold, Kind, Point, Question, Side, address
from benchmarks.scoring import Verdict, score
from benchmarks.values import Value
from index.article import article_id

Said = tuple[str, str]
"""A statement's text, and the day of the article that it cites."""


def _question(
    kind: Kind,
    *values: Value,
    days: Sequence[str] = (),
    voices: tuple[str, ...] = (),
    timeline: Sequence[tuple[str, Value]] = (),
    sides: tuple[Side, ...] = (),
) -> Question:
    points = tuple(Point(frozenset({day}), (value,)) for day, value in timeline)
    gold = Gold(values, frozenset(days), voices, ("wce-2025-03-02-001",), points, sides)
    return Question("a-name", "What?", None, kind, gold, held=False)


def _moment(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def _citation(number: int, day: str, article: str = "an-article") -> Citation:
    quote = f"Quote {number}."
    return Citation(
        number=number,
        id=citation_id(article, 0, len(quote), quote),
        article_id=article,
        url=None,
        deep_link=None,
        title="A title",
        outlet="Sample Post",
        authors=(),
        published=_moment(day),
        quote=quote,
        start=0,
        end=len(quote),
        corrected=False,
        group_size=1,
    )


def _figure(
    value: float | str,
    day: str | None,
    *,
    citation: int = 1,
    state: FigureState = "current",
    voice: str | None = None,
) -> Figure:
    return Figure(
        label="captives",
        value=value,
        unit=None,
        date=_moment(day) if day else None,
        attribution=voice,
        citation=citation,
        state=state,
    )


def _answer(
    *said: Said, figures: tuple[Figure, ...] = (), abstention: Abstention | None = None
) -> Answer:
    statements = tuple(
        Statement(text=text, support="verified", citations=(number,))
        for number, (text, _) in enumerate(said, 1)
    )
    citations = tuple(_citation(number, day) for number, (_, day) in enumerate(said, 1))
    status: Literal["answered", "abstained"] = "abstained" if abstention else "answered"
    return Answer(
        id="1",
        question="What?",
        standalone_question="What?",
        status=status,
        text=" ".join(text for text, _ in said),
        as_of=None,
        statements=statements,
        citations=citations,
        figures=figures,
        abstention=abstention,
        articles=(),
        archive=ArchiveSummary(articles=1, oldest=None, newest=None, last_added=None),
        answerer="quotes",
        settings_hash="",
        timings_ms={},
    )


CAPTIVES = _question("value", 23, days=["2025-03-02"], voices=("Red Cross",))
RIGHT: Said = ("The Red Cross says that 23 captives remain.", "2025-03-02")


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_answer(RIGHT), (True, True, True)),
        (_answer(("Twenty-three captives remain.", "2025-03-02")), (True, True, False)),
        (_answer(("There are 23, as of 2 March 2025.", "2025-03-09")), (True, True, False)),
        (_answer(("There are 23.", "2025-03-09")), (True, False, False)),
        (_answer(("On 23 March some remain.", "2025-03-02")), (False, True, False)),
        (_answer(("There are 230 of them.", "2025-03-02")), (False, True, False)),
        (_answer(("There are 40.", "2025-03-01"), RIGHT), (False, False, False)),
        (_answer(RIGHT, figures=(_figure(23, "2025-03-02"),)), (True, True, True)),
        (_answer(RIGHT, figures=(_figure(23, "2025-02-01"),)), (True, False, True)),
        (_answer(RIGHT, figures=(_figure(23, None),)), (True, True, True)),
        (_answer(RIGHT, figures=(_figure(40, "2025-03-02"),)), (False, True, True)),
        (
            _answer(RIGHT, figures=(_figure(23, "2025-03-02", state="superseded"),)),
            (False, True, True),
        ),
        (
            _answer(("Some remain.", "2025-03-02"), figures=(_figure(23, "2025-03-02"),)),
            (False, True, False),
        ),
        (
            _answer(
                ("There are 23.", "2025-03-02"),
                figures=(_figure(23, "2025-03-02", voice="the Red Cross"),),
            ),
            (True, True, True),
        ),
        (
            _answer(
                ("There are 23.", "2025-03-02"),
                ("There are 40.", "2025-01-01"),
                figures=(_figure(23, "2025-03-02", citation=2, voice="the Red Cross"),),
            ),
            (True, True, False),
        ),
    ],
)
def test_a_value_is_right_when_the_lead_says_it(
    answer: Answer, expected: tuple[bool, bool, bool]
) -> None:
    assert _marks(score(CAPTIVES, answer)) == expected


def test_a_name_is_right_without_accents_and_unknown_voices_are_not_judged() -> None:
    question = _question("value", "Balcázar", days=["2026-02-18"])
    verdict = score(question, _answer(("Jose Maria Balcazar succeeds him.", "2026-02-18")))
    assert verdict == Verdict(True, True, None, "right")
    figures = (_figure("José Jerí", "2025-10-10"),)
    named = _answer(("Balcázar succeeds Jerí.", "2026-02-18"), figures=figures)
    assert not score(question, named).value_right


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_answer(("It was first so on May 12.", "2025-05-12")), (True, True)),
        (_answer(("It was first so.", "2025-05-12")), (False, True)),
        (
            _answer(("It is so.", "2025-05-12"), figures=(_figure("2025-05-12", None),)),
            (True, True),
        ),
        (_answer(("It is so.", "2025-05-12"), figures=(_figure(1, "2025-05-12"),)), (True, True)),
        (_answer(("It is so.", "2025-05-12"), figures=(_figure(1, "2025-05-13"),)), (False, True)),
    ],
)
def test_of_when_the_reader_must_be_told_the_day(
    answer: Answer, expected: tuple[bool, bool]
) -> None:
    question = _question("when", "2025-05-12", days=["2025-05-12"])
    assert _marks(score(question, answer))[:2] == expected


STEPS: list[tuple[str, Value]] = [
    ("2025-01-01", 4),
    ("2025-01-02", 12),
    ("2025-01-05", 21),
    ("2025-01-09", 30),
]
LINES: list[Said] = [(f"There are {value} dead.", day) for day, value in STEPS]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (LINES, (True, True)),
        (LINES[:2] + LINES[3:], (True, True)),
        (LINES[:3], (False, False)),
        (LINES[1:], (False, False)),
        ([LINES[0], LINES[3]], (False, False)),
        (LINES[::-1], (True, False)),
        ([(text, "2025-02-01") for text, _ in LINES], (True, False)),
    ],
)
def test_a_change_is_told_from_its_first_to_its_last_point(
    lines: list[Said], expected: tuple[bool, bool]
) -> None:
    question = _question("change", timeline=STEPS)
    assert _marks(score(question, _answer(*lines)))[:2] == expected


def test_a_change_may_be_told_by_figures() -> None:
    figures = tuple(_figure(float(value), day) for day, value in STEPS)
    lead: Said = ("There are 30 dead.", "2025-01-09")
    question = _question("change", timeline=STEPS)
    assert score(question, _answer(lead, figures=figures)) == Verdict(True, True, None, "right")
    assert not score(question, _answer(lead, figures=figures[::-1])).date_right


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([("He resigned.", "2025-09-09")], (True, True)),
        ([("She is elected.", "2025-09-12"), ("He resigned.", "2025-09-09")], (True, False)),
        ([("He resigned.", "2025-09-12")], (False, False)),
        ([("The vote is called.", "2025-09-01"), ("He resigned.", "2025-09-09")], (False, True)),
        ([("It rains.", "2025-09-09")], (False, False)),
    ],
)
def test_what_happened_after_is_of_after(lines: list[Said], expected: tuple[bool, bool]) -> None:
    events: list[tuple[str, Value]] = [("2025-09-09", "resign*"), ("2025-09-12", "elected")]
    question = _question("after", days=["2025-09-08"], timeline=events)
    assert _marks(score(question, _answer(*lines)))[:2] == expected


BOTH: Said = ("The army says that 54 died, the rebels say 70.", "2025-04-24")
TWO_SIDES = _question(
    "dispute", days=["2025-04-24"], sides=(Side((54,), ("army",)), Side((70,), ("rebels",)))
)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_answer(BOTH), (True, True, True)),
        (_answer(("54 died, others say 70.", "2025-04-24")), (True, True, False)),
        (_answer(("The army says that 54 died.", "2025-04-24")), (False, False, False)),
        (_answer(("Between the army's and rebels' words, 62.", "2025-04-24")), (False,) * 3),
        (_answer((BOTH[0], "2025-05-24")), (True, False, True)),
        (_answer(BOTH, figures=(_figure(54, "2025-04-24", state="disputed"),)), (True,) * 3),
        (_answer(BOTH, figures=(_figure(54, "2025-04-24"),)), (False, True, True)),
        (
            _answer(BOTH, figures=(_figure(70, "2025-04-24", state="superseded"),)),
            (False, True, True),
        ),
        (
            _answer(
                ("They disagree.", "2025-04-24"),
                figures=(
                    _figure(54, "2025-04-24", state="disputed", voice="the army"),
                    _figure(70, "2025-04-24", state="disputed", voice="the rebels"),
                ),
            ),
            (True, True, True),
        ),
    ],
)
def test_a_dispute_needs_both_sides_and_is_never_settled(
    answer: Answer, expected: tuple[bool, bool, bool]
) -> None:
    assert _marks(score(TWO_SIDES, answer)) == expected


def _refusal(reason: AbstentionReason, *articles: str) -> Answer:
    citations = tuple(
        _citation(number, "2025-03-02", one) for number, one in enumerate(articles, 1)
    )
    numbers = tuple(one.number for one in citations)
    refusal = Abstention(reason=reason, message="No.", nearest=numbers)
    return _answer(abstention=refusal).model_copy(update={"citations": citations})


def test_a_false_premise_is_told_with_what_is_so() -> None:
    evidence = article_id(address("wce-2025-03-02-001"))
    question = _question("false_premise", days=["2025-03-02"])

    def right(answer: Answer) -> bool:
        return score(question, answer).value_right

    assert right(_refusal("false_premise", "another", evidence))
    assert not right(_refusal("false_premise", "another"))
    assert not right(_refusal("false_premise"))
    assert not right(_refusal("not_in_archive", evidence))
    assert not right(_answer(RIGHT))
    unnamed = _refusal("false_premise", evidence)
    assert unnamed.abstention is not None
    silent = unnamed.abstention.model_copy(update={"nearest": ()})
    assert not right(unnamed.model_copy(update={"abstention": silent}))


@pytest.mark.parametrize(
    ("kind", "answer", "right"),
    [
        ("outside", _refusal("after_archive_end"), True),
        ("outside", _refusal("before_archive_start"), False),
        ("outside", _refusal("not_in_archive"), False),
        ("outside", _answer(RIGHT), False),
        ("unanswerable", _refusal("not_in_archive"), True),
        ("unanswerable", _refusal("unclear"), True),
        ("unanswerable", _answer(RIGHT), False),
        ("value", _refusal("not_in_archive"), False),
        ("value", _answer(), False),
    ],
)
def test_a_refusal_is_right_only_where_it_is_wanted(
    kind: Kind, answer: Answer, right: bool
) -> None:
    verdict = score(_question(kind, "after_archive_end", days=["2025-03-02"]), answer)
    assert verdict.value_right is right
    assert (verdict.reason == "right") is right


def test_a_statement_that_names_its_quotes_stands_on_those_only() -> None:
    answer = _answer(RIGHT)
    other = answer.citations[0].model_copy(
        update={"id": "other", "published": _moment("2025-01-01")}
    )
    lead = answer.statements[0].model_copy(update={"quotes": ("other",)})
    changed = answer.model_copy(
        update={"citations": (*answer.citations, other), "statements": (lead,)}
    )
    assert not score(CAPTIVES, changed).date_right


def test_the_reason_tells_every_fault() -> None:
    reason = score(CAPTIVES, _answer(("None remain.", "2025-01-01"))).reason
    assert "23" in reason
    assert "2025-03-02" in reason
    assert "Red Cross" in reason


def _marks(verdict: Verdict) -> tuple[bool, bool | None, bool | None]:
    return verdict.value_right, verdict.date_right, verdict.attribution_right
