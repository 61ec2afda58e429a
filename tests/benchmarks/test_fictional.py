"""The scorer of fictional timelines: what is right passes, and every fault is seen."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, FigureState
from benchmarks.fictional import Verdict, score, shows_evidence
from tests.benchmarks.making import Line, answer, asked, said, side
from tests.timelines.questions import Amendment, Kind, Question

RIGHT = Line("23, as of 12 May 2024, according to the ministry.", figures=(said(23.0),))
LATEST = asked("latest", side(23.0))


def _marks(verdict: Verdict) -> tuple[bool | None, ...]:
    return verdict.value, verdict.date, verdict.voice


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (RIGHT, (True, True, True)),
        (Line("The ministry says that 23 remain."), (True, True, True)),
        (Line("19, as of 12 May 2024.", figures=(said(19.0),)), (False, False, False)),
        (Line("23, as of 1 May 2024.", figures=(said(23.0, "2024-05-01"),)), (True, False, True)),
        (
            Line("23, says the union.", figures=(said(23.0, voice="the union"),)),
            (True, True, False),
        ),
        (Line("23, says the Post.", figures=(said(23.0, voice=None),)), (True, True, False)),
        (Line("23.", figures=(said(23.0), said(19.0))), (False, True, True)),
        (Line("23.", figures=(said(23.0), said(19.0, state="disputed"))), (False, True, True)),
        (Line("23.", figures=(said(23.0), said(19.0, state="superseded"))), (True, True, True)),
        (Line("23 and more.", figures=(said(19.0),)), (False, False, False)),
    ],
)
def test_the_lead_is_judged_by_value_day_and_voice(line: Line, expected: tuple[bool, ...]) -> None:
    assert _marks(score(LATEST, answer(line))) == expected


@pytest.mark.parametrize("text", ["123.", "1,323.", "As of 23 May 2024.", "3.23 million.", "None."])
def test_a_number_inside_another_or_of_a_date_is_not_said(text: str) -> None:
    assert not score(LATEST, answer(Line(text))).value


@pytest.mark.parametrize(
    ("value", "words", "text"),
    [
        (24.0, "about two dozen", "About 24, says the ministry."),
        (24.0, "about two dozen", "About two dozen, says the ministry."),
        (50.0, "nearly half", "Nearly half, says the ministry."),
        (50.0, "nearly half", "Nearly 50 percent, says the ministry."),
        (1.2e6, "1.2 million", "1.2 million, says the ministry."),
        (655e6, "655 million dollars", "$655 million, says the ministry."),
    ],
)
def test_a_value_may_be_put_in_other_words(value: float, words: str, text: str) -> None:
    question = asked("latest", side(value, words=(words,)))
    assert score(question, answer(Line(text))).value


@pytest.mark.parametrize(
    ("qualifier", "other", "state", "expected"),
    [
        ("about", 25.0, "current", True),
        ("about", 26.0, "current", False),
        ("about", 25.0, "disputed", False),
        ("at least", 60.0, "current", True),
        ("at least", 20.0, "current", False),
        (None, 25.0, "current", False),
    ],
)
def test_a_current_value_may_be_one_that_a_rounded_one_leaves_room_for(
    qualifier: str | None, other: float, state: FigureState, expected: bool
) -> None:
    question = asked("latest", replace(side(23.0), qualifier=qualifier))
    line = replace(RIGHT, figures=(said(23.0), said(other, state=state)))
    assert score(question, answer(line)).value is expected


def test_where_the_outlet_itself_reports_a_speaker_is_wrong() -> None:
    question = asked("latest", side(23.0, voices=None))
    own = Line("23.", figures=(said(23.0, voice=None),))
    assert score(question, answer(own)).voice
    assert not score(question, answer(RIGHT)).voice


@pytest.mark.parametrize(
    ("value", "expected"),
    [("Ana Toral", True), ("Toral", True), ("Ina Toral", False), ("Toral Banner", False)],
)
def test_a_holder_is_the_same_by_surname_but_not_with_another_first_name(
    value: str, expected: bool
) -> None:
    question = asked("latest", side("Ana Toral"), fact="holder")
    line = Line("Ana Toral, as of 12 May 2024.", figures=(said(value),))
    assert score(question, answer(line)).value is expected


@pytest.mark.parametrize(
    ("quote", "url", "expected"),
    [
        ("The ministry said that the plant is shut.", "own", True),
        ("The minister took questions.", "own", False),
        ("The ministry said that the plant is shut.", "other", False),
    ],
)
def test_a_state_is_told_by_a_quote_of_it(quote: str, url: str, expected: bool) -> None:
    question = asked("latest", side("off", words=("the plant is shut",), url="own"), fact="state")
    assert score(question, answer(Line("So it is.", quote, url))).value is expected


TWO = asked("dispute", side(23.0), side(19.0, voices=("union",), url="other"))
BOTH = "Sources disagree: 23, according to the ministry; 19, according to the union."


def _two(first: str, second: str, *, other: str = "the union") -> Line:
    figures = (said(23.0, state=first), said(19.0, voice=other, state=second))  # type: ignore[arg-type]
    return Line(BOTH, figures=figures)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (_two("disputed", "disputed"), (True, True)),
        (_two("current", "superseded"), (False, True)),
        (_two("disputed", "superseded"), (False, True)),
        (replace(_two("disputed", "disputed"), text="23, says the ministry."), (False, True)),
        (Line(BOTH), (True, True)),
        (Line("Some say 23, and some say 19."), (False, False)),
        (RIGHT, (False, False)),
    ],
)
def test_a_dispute_wants_both_sides_disputed_and_named(
    line: Line, expected: tuple[bool, bool]
) -> None:
    verdict = score(TWO, answer(line))
    assert (verdict.value, verdict.voice) == expected


def test_a_disputed_state_wants_both_quotes_with_their_voices() -> None:
    shut, runs = "the plant is shut", "the plant runs"
    question = asked(
        "dispute",
        side("off", words=(shut,)),
        side("on", words=(runs,), voices=("union",)),
        fact="state",
    )
    one = Line("One.", f"The ministry said that {shut}.")
    assert not score(question, answer(one)).value
    assert score(question, answer(one, Line("Two.", f"The union said {runs}."))).value
    assert not score(question, answer(one, Line("Two.", f"Yet {runs}."))).value


COURSE = asked(
    "change",
    timeline=tuple(
        (side(value, days=(f"2024-05-{day}",)),)
        for day, value in ((10, 41.0), (12, 23.0), (14, 41.0), (16, 19.0))
    ),
)


def _course(*told: tuple[float, str]) -> Answer:
    lines = [
        Line(
            f"{value:g} remain.", f"{value:g}, on {day}.", figures=(said(value, f"2024-05-{day}"),)
        )
        for value, day in told
    ]
    return answer(*lines)


A, B, C, D = (41.0, "10"), (23.0, "12"), (41.0, "14"), (19.0, "16")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((A, B, C, D), (True, True)),
        ((A, B, D), (True, True)),
        ((A, B, (41.0, "15"), (19.0, "17")), (True, False)),
        ((B, C, D), (False, False)),
        ((A, C, B, C, D), (True, True)),
        ((A, D), (False, False)),
        ((B, D), (False, False)),
        ((A, B, C), (False, False)),
        ((D, C, B, A), (False, False)),
    ],
)
def test_a_change_is_told_in_order_from_first_to_last(
    told: tuple[tuple[float, str], ...], expected: tuple[bool, bool]
) -> None:
    verdict = score(COURSE, _course(*told))
    assert (verdict.value, verdict.date) == expected


@pytest.mark.parametrize(
    ("kind", "expected"), [("first", True), ("after", True), ("latest", False)]
)
def test_another_value_may_be_current_only_where_the_past_is_asked_for(
    kind: Kind, expected: bool
) -> None:
    question = asked(kind, side(23.0))
    figures = (said(23.0, state="superseded"), said(7.0, "2024-06-01"))
    assert score(question, answer(replace(RIGHT, figures=figures))).value is expected


def test_a_first_day_may_be_the_value() -> None:
    question = asked("first", side(23.0))
    line = Line("12 May 2024, as of 12 May 2024.", figures=(said("2024-05-12"),))
    assert _marks(score(question, answer(line))) == (True, True, True)
    other = replace(line, figures=(said("2024-05"),))
    assert not score(question, answer(other)).value


NOTE = "A previous version gave the number as 32; it is 23."
AMENDED = asked(
    "correction",
    side(23.0),
    amendment=Amendment("32", "23", "2024-05-12", "2024-05-13T12:00:00+00:00", ("own",)),
)
TAKEN_BACK = asked(
    "retraction",
    amendment=Amendment("32", None, "2024-05-12", "2024-05-13T12:00:00+00:00", ("own",)),
)


@pytest.mark.parametrize(
    ("question", "line", "expected"),
    [
        (AMENDED, Line(f"It was corrected: {NOTE}", url="own"), True),
        (AMENDED, Line(NOTE, url="own", corrected=True), True),
        (AMENDED, Line(NOTE, url="own"), False),
        (AMENDED, Line(f"It was corrected: {NOTE}", url="other"), False),
        (AMENDED, Line("It was corrected, and is 23.", url="own"), False),
        (AMENDED, Line("It was corrected, and is not 32.", url="own"), False),
        (TAKEN_BACK, Line("The Post retracted it on 13 May 2024.", url="own"), True),
        (TAKEN_BACK, Line("There are 32.", url="own"), False),
        (TAKEN_BACK, Line("The Post retracted it.", url="other"), False),
    ],
)
def test_an_amendment_is_told_as_one(question: Question, line: Line, expected: bool) -> None:
    assert score(question, answer(line)).value is expected


def test_a_correction_of_a_day_or_in_other_words_counts() -> None:
    change = Amendment("two dozen", "30 June 2024", "2024-05-12", "2024-05-13", ("own",))
    text = "It was corrected from 24 to June 30, 2024."
    question = replace(AMENDED, amendment=change)
    assert score(question, answer(Line(text, url="own"))).value
    assert not score(question, answer(Line(text.replace("30, ", "29, "), url="own"))).value


def test_a_refusal_needs_its_reason_and_no_answer_is_one() -> None:
    false = asked("false_premise", side(23.0), abstain="false_premise")
    assert score(false, answer(RIGHT, reason="false_premise")).value
    assert shows_evidence(false, answer(RIGHT, reason="false_premise"))
    assert not shows_evidence(false, answer(reason="false_premise"))
    assert not score(false, answer(RIGHT, reason="not_in_archive")).value
    assert not score(false, answer(RIGHT)).value
    unknown = asked("unanswerable", abstain="not_in_archive")
    assert score(unknown, answer(reason="unclear")).value
    assert not score(unknown, answer(RIGHT)).value


@pytest.mark.parametrize("kind", ["latest", "as_of", "first", "after", "dispute", "change"])
def test_to_refuse_what_has_an_answer_is_wrong(kind: Kind) -> None:
    verdict = score(replace(TWO, kind=kind), answer(RIGHT, reason="not_in_archive"))
    assert _marks(verdict) == (False, False, False)
