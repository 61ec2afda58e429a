"""What counts as another answer, and what does not."""

from datetime import UTC, datetime

from assistant.answer import Abstention, AbstentionReason, Answer, Figure, Statement
from assistant.watching.changes import changes, position_of
from assistant.watching.records import Change
from tests.assistant.making import answer, citation, figure


def told(*figures: Figure, day: int = 26, id: str = "c1") -> Answer:
    """An answer that is led by one quote of a day in November 2025."""
    proof = citation(id=id, published=datetime(2025, 11, day, tzinfo=UTC))
    lead = Statement(text="It is so.", support="verified", citations=(1,), quotes=(id,))
    return answer(proof, statements=(lead,), figures=figures)


def refused(reason: AbstentionReason = "not_in_archive") -> Answer:
    return answer(
        status="abstained",
        statements=(),
        abstention=Abstention(reason=reason, message="No.", nearest=()),
    )


def between(old: Answer, new: Answer) -> tuple[Change, ...]:
    before = position_of(old)
    return changes(before, position_of(new, before))


def test_the_same_answer_is_no_change() -> None:
    assert between(told(figure(23)), told(figure(23))) == ()
    assert between(refused(), refused()) == ()


def test_another_value_is_told_with_the_one_before() -> None:
    (found,) = between(told(figure(23)), told(figure(24), day=27, id="c2"))
    assert found == Change(kind="value", text="Now 24, before 23.", old="23", new="24")


def test_the_same_value_of_a_later_day_is_no_new_value() -> None:
    newer = told(figure(23, "2025-11-27"), day=27, id="c2")
    assert [one.kind for one in between(told(figure(23)), newer)] == ["news"]


def test_another_bound_or_unit_is_another_value() -> None:
    found = between(told(figure(23)), told(figure(23, qualifier="at least")))
    assert [one.text for one in found] == ["Now at least 23, before 23."]
    found = between(told(figure(5, unit="usd")), told(figure(5, unit="eur")))
    assert [one.text for one in found] == ["Now €5, before $5."]


def test_a_name_in_other_letters_is_the_same() -> None:
    assert between(told(figure("Ann Vale")), told(figure("ANN VALE"))) == ()


def test_a_value_that_is_not_told_once_is_not_taken_back() -> None:
    first = position_of(told(figure(23)))
    without = position_of(told(), first)
    assert changes(first, without) == ()
    assert changes(without, position_of(told(figure(23)), without)) == ()


def test_only_what_stands_is_compared() -> None:
    past = figure(20, "2024-01-01", state="superseded")
    assert between(told(figure(23)), told(figure(23), past)) == ()


def test_a_dispute_that_begins_and_ends_is_told() -> None:
    sides = (figure(23, state="disputed"), figure(25, state="disputed"))
    (begun,) = between(told(figure(23)), told(*sides))
    assert begun.text == "Sources disagree now: 23 or 25."
    (ended,) = between(told(*sides), told(*sides[:0]))
    assert (ended.kind, ended.text) == ("dispute", "Sources disagree no more.")
    assert between(told(*sides), told(*reversed(sides))) == ()


def test_an_answer_that_comes_or_goes_is_told() -> None:
    assert [one.kind for one in between(refused(), told())] == ["status"]
    (gone,) = between(told(figure(23)), refused())
    assert gone.text == "The archive does not answer this any more."


def test_a_refusal_for_another_reason_is_no_change_unless_the_question_is_wrong() -> None:
    assert between(refused(), refused("unclear")) == ()
    (denied,) = between(refused(), refused("false_premise"))
    assert denied.text == "The archive denies now what the question takes for granted."


def test_a_newer_report_that_leads_is_news() -> None:
    assert [one.kind for one in between(told(), told(day=27, id="c2"))] == ["news"]
    assert between(told(), told(day=25, id="c2")) == ()
    assert between(told(), told(day=27)) == ()
