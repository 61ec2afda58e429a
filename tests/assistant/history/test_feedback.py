"""Verdicts of readers, and the evaluation set that they make."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from assistant.answer import Answer
from assistant.history import Feedback, History
from assistant.protocol import Filters
from index.errors import BadInput
from tests.assistant.making import citation, figure

Make = Callable[..., Answer]
NONE = Filters()


def test_a_verdict_is_replaced_and_taken_back(history: History, made: Make) -> None:
    history.keep("ann", None, made(), NONE)
    assert history.ratings("ann", ["a1"]).get("a1") is None
    history.rate("ann", "a1", "bad", " Too old. ")
    history.rate("ann", "a1", "good")
    rating = history.ratings("ann", ["a1"]).get("a1")
    assert rating is not None
    assert (rating.verdict, rating.reason) == ("good", "")
    assert len(list(history.feedback())) == 1
    history.rate("ann", "a1", None)
    history.rate("ann", "a1", None)
    assert history.ratings("ann", ["a1"]).get("a1") is None
    assert list(history.feedback()) == []


def test_a_verdict_outlives_its_conversation(history: History, made: Make) -> None:
    talk = history.keep("ann", None, made(), NONE)
    history.rate("ann", "a1", "good", "Found it at once.")
    history.delete("ann", talk)
    (kept,) = history.feedback()
    assert (kept.answer, kept.reason) == (made(), "Found it at once.")
    history.rate("ann", "a1", "bad")
    assert [one.verdict for one in history.feedback()] == ["bad"]


def test_what_cannot_be_rated_is_refused(history: History, made: Make) -> None:
    history.keep("ann", None, made(), NONE)
    with pytest.raises(BadInput, match="not here any more"):
        history.rate("ann", "a2", "good")
    with pytest.raises(BadInput, match="at most 1,000 characters"):
        history.rate("ann", "a1", "bad", "r" * 1_001)
    history.rate("ann", "a1", "bad", "r" * 1_000)


def test_feedback_of_all_owners_comes_oldest_first_and_names_nobody(
    history: History, made: Make
) -> None:
    for number in range(250):
        owner = f"secret reader {number % 3}"
        history.keep(owner, None, made(f"a{number}"), NONE)
        history.rate(owner, f"a{number}", "good")
    kept = list(history.feedback())
    assert [one.answer.id for one in kept] == [f"a{number}" for number in range(250)]
    assert "secret reader" not in "".join(one.model_dump_json() for one in kept)


def test_a_good_answer_becomes_what_is_expected(history: History, made: Make) -> None:
    values = (figure(1, "2020-01-01", state="superseded"), figure(2))
    cited = [citation(), citation("It sank.", id="c2"), citation(number=2, id="c3", url=None)]
    stated = [{"text": "It sank.", "support": "verified", "citations": [1, 2], "quotes": ["c1"]}]
    good = made(question="What sank?", citations=cited, statements=stated, figures=values)
    history.keep("ann", None, good, NONE)
    history.rate("ann", "a1", "good", "Yes.")
    (kept,) = history.feedback()
    assert kept == Feedback(
        question="What sank?",
        asked=datetime.now(UTC).date(),
        verdict="good",
        reason="Yes.",
        answers=("It sank.",),
        evidence_urls=("https://outlet.example/story",),
        unanswerable=False,
        figures=values,
        answer=good,
    )


def test_a_bad_answer_proves_nothing_and_a_good_abstention_that_there_is_none(
    history: History, made: Make
) -> None:
    moment = datetime(2021, 4, 1, 23, 59, tzinfo=UTC)
    refusal = {"reason": "not_in_archive", "message": "It does not say.", "nearest": [1]}
    silent = {"status": "abstained", "statements": (), "abstention": refusal, "as_of": moment}
    for id, verdict, fields in (
        ("a1", "bad", {"figures": (figure(1), figure(2))}),
        ("a2", "good", silent),
        ("a3", "bad", silent),
    ):
        history.keep("ann", None, made(id, **fields), NONE)
        history.rate("ann", id, verdict)  # type: ignore[arg-type]
    kept = list(history.feedback())
    assert [one.unanswerable for one in kept] == [False, True, False]
    assert all((one.answers, one.evidence_urls, one.figures) == ((), (), ()) for one in kept)
    assert [one.asked for one in kept][1:] == [date(2021, 4, 1)] * 2
