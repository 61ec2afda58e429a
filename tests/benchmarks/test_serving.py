"""What the benchmark of the server takes for right and for wrong."""

from pathlib import Path

import httpx
import pytest

from benchmarks.serving import herons, model
from benchmarks.serving.trial import Trial
from tests.postgres import free_port


def _answer(*quotes: str, status: str = "answered") -> dict[str, object]:
    return {"status": status, "text": "", "citations": [{"quote": quote} for quote in quotes]}


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (_answer(herons.text(7)), ""),
        (_answer(herons.text(8), herons.text(7)), ""),
        (_answer(herons.text(8)), " "),
        (_answer(herons.text(7), status="abstained"), " "),
        (_answer(herons.text(7), herons.text(7)), " has one quote twice"),
    ],
)
def test_an_answer_has_the_quote_of_its_village_once(answer: dict[str, object], fault: str) -> None:
    found = herons.fault(answer, 7)
    assert (found.startswith(herons.question(7)), found.endswith(fault)) == (bool(fault), True)


def test_villages_have_names_of_their_own() -> None:
    assert len({herons.village(at) for at in range(20_000)}) == 20_000


def test_the_model_repeats_the_passage_that_is_asked_for() -> None:
    blocks = [
        f"--- passage [k7m{at}] ---\nHerons · Sample Wire\n{herons.text(at)}\n--- end ---"
        for at in (5, 6)
    ]
    asked = [
        {"content": ""},
        {"content": "\n\n".join([*blocks, f"Question: {herons.question(6)}"])},
    ]
    assert model.reply(asked) == f"{herons.text(6)} [k7m6]"
    asked[1]["content"] = f"{blocks[0]}\n\nQuestion: {herons.question(6)}"
    assert model.reply(asked) == "NOT_IN_PASSAGES"


@pytest.mark.parametrize(("well_since", "errors", "wrong"), [(float("inf"), 1, 0), (0.0, 0, 1)])
def test_an_error_is_right_only_while_a_part_is_away(
    tmp_path: Path, well_since: float, errors: int, wrong: int
) -> None:
    trial = Trial(tmp_path, well_since=well_since)
    with httpx.Client(base_url=f"http://127.0.0.1:{free_port()}") as client:
        assert not trial.adds(client, [1])
    assert (trial.errors, len(trial.wrong), trial.acknowledged) == (errors, wrong, [])
