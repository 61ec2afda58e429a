"""Runs are kept, go on where they stopped, and come out the same."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant import Assistant
from assistant.answer import Answer
from assistant.cli import app
from assistant.evaluation import evaluate
from assistant.evaluation.comparing import compare
from assistant.evaluation.outcomes import Outcome, SaidStatement
from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.runs import Run
from assistant.settings import Settings
from index import Archive, Article
from index.errors import BadInput, NewsdeskError
from tests.assistant.captives import OLDER, OPEN, RIGHT, citing, counted
from tests.assistant.making import answer, citation
from tests.scripted_model import ScriptedModel

ROOT = Path(__file__).parents[3]
SAME = ("run.json", "questions.jsonl", "outcomes.jsonl", "summary.json")
TOWNS = ("Norvik", "Tarn", "Belsund", "Ostra", "Pell")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An archive of what each town paid for its bridge."""
    with Archive.open(tmp_path / "bridges") as archive:
        archive.add(
            Article(
                url=f"https://outlet.example/{town}",
                title=f"Bridge of {town} opens",
                text=f"The bridge of {town} opened on Monday. It cost {number} million crowns.",
                outlet="Sample Post",
                published=f"2024-05-0{number}",
            )
            for number, town in enumerate(TOWNS, start=1)
        )
    return tmp_path / "bridges"


def questions(count: int = 5) -> QuestionSet:
    """What each town paid, again and again, and something that nobody says."""
    asked = [
        EvalQuestion(
            id=str(number),
            question=f"How much did the bridge of {TOWNS[number % 5]} cost?",
            answers=(f"{number % 5 + 1} million",),
            evidence_urls=(f"https://outlet.example/{TOWNS[number % 5]}",),
            unanswerable=False,
        )
        for number in range(count - 1)
    ]
    null = EvalQuestion(id="null", question="Who is the mayor of Lisbon?", unanswerable=True)
    return QuestionSet("bridges", (*asked, null), "made here", "jsonl")


def _bytes(run: Run) -> list[bytes]:
    return [(run.path / name).read_bytes() for name in SAME]


def test_an_archive_is_evaluated_with_its_proofs_looked_up(place: Path, tmp_path: Path) -> None:
    run = evaluate(questions(), archive=place, runs=tmp_path / "runs")
    assert run.scores["contained in 60 words"].value == 1
    assert run.scores["abstention recall"].value == 1
    assert run.scores["offsets exact"].value == 1
    assert run.scores["citation precision"].value == 1
    assert run.scores["answer in passage 1"].n == 4
    assert run.info.archive["articles"] == 5
    assert {"p50", "p95"} <= run.timing.latency_ms["total"].keys()
    assert run.scores.curve[-1].accuracy == 1


def test_a_second_run_is_the_same_byte_by_byte_also_in_processes(
    place: Path, tmp_path: Path
) -> None:
    asked = questions(70)
    alone, together = (
        evaluate(asked, archive=place, workers=count, name="a", runs=tmp_path / str(count))
        for count in (1, 2)
    )
    assert _bytes(alone) == _bytes(together)
    assert not (together.path / "copies").exists()
    with Archive.open(place):
        pass  # given back


def test_what_is_done_is_not_asked_again_and_what_failed_is(tmp_path: Path) -> None:
    asked: list[str] = []

    def first(question: EvalQuestion) -> Outcome:
        asked.append(question.id)
        if question.id == "2" and len(asked) < 6:
            raise NewsdeskError("The model is away: ask later.")
        return Outcome(question_id=question.id, status="abstained")

    run = evaluate(questions(), first, workers=1, runs=tmp_path, name="r")
    assert run.scores["failed"].value == 0.2
    assert [one.error for one in run.outcomes if one.error] == ["The model is away: ask later."]
    again = evaluate(questions(), first, workers=1, runs=tmp_path, name="r")
    assert asked[5:] == ["2"]
    assert again.scores["failed"].value == 0
    evaluate(questions(), first, workers=1, runs=tmp_path, name="r")
    assert len(asked) == 6


def test_another_evaluation_does_not_take_a_name_that_is_taken(tmp_path: Path) -> None:
    evaluate(questions(), _silent, runs=tmp_path, name="r")
    with pytest.raises(BadInput, match="another --name"):
        evaluate(questions(4), _silent, runs=tmp_path, name="r")
    again = evaluate(questions(4), _silent, runs=tmp_path, name="r", again=True)
    assert len(again.outcomes) == 4


async def _silent(question: EvalQuestion) -> Outcome:
    return Outcome(question_id=question.id, status="abstained")


def test_any_function_plain_or_async_and_an_open_assistant_can_be_evaluated(
    place: Path, tmp_path: Path
) -> None:
    def ferry(question: EvalQuestion) -> Answer:
        return answer(citation(f"{question.answers} of the ferry"), question=question.question)

    assert evaluate(questions(), ferry, runs=tmp_path).info.answerer == "ferry"
    assert evaluate(questions(), _silent, runs=tmp_path).scores["answered"].value == 0
    with Assistant.open(place) as desk:
        run = evaluate(questions(), desk, runs=tmp_path)
    assert run.scores["contained in 60 words"].value == 1


def test_what_a_model_writes_is_evaluated_with_what_it_cost(
    archive: Archive, scripted: ScriptedModel, tmp_path: Path
) -> None:
    scripted.replies = [citing(f"{RIGHT} {OLDER}")]
    asked = EvalQuestion("1", OPEN, answers=("23",))
    desk = Assistant(counted(archive), Settings(model=scripted.url, model_retries=0))
    run = evaluate(QuestionSet("captives", (asked,), "here", "jsonl"), desk, runs=tmp_path)
    assert run.info.answerer == "model"
    assert run.scores["contained in 60 words"].value == 1
    assert run.scores["prompt tokens"].value == 100
    assert run.scores["ALCE citation recall"].value == 1
    assert run.outcomes[0].passages


def test_a_set_with_articles_of_its_own_is_asked_over_them(tmp_path: Path) -> None:
    body = {"title": "A ferry", "body": "The ferry Aurelia sank on Monday off Norvik."}
    fact = {"fact": "The ferry Aurelia sank", "url": "https://outlet.example/f"}
    record = {"query": "Which ferry sank?", "answer": "Aurelia", "evidence_list": [fact]}
    (tmp_path / "corpus.jsonl").write_text(json.dumps({**body, "url": fact["url"]}) + "\n")
    line = json.dumps({**record, "question_type": "inference_query"})
    (tmp_path / "queries.jsonl").write_text(line + "\n")
    run = evaluate(tmp_path, runs=tmp_path / "runs")
    assert run.scores["hits@4 (passages)"].value == 1
    assert run.scores["strict class accuracy"].value == 1


@pytest.fixture
def killed(place: Path, tmp_path: Path) -> Iterator[Path]:
    """The folder of a run that was killed in the middle."""
    code = (
        "import time; from pathlib import Path\n"
        "from assistant.evaluation import evaluate\n"
        "from tests.assistant.evaluation.test_evaluating import questions\n"
        f"evaluate(questions(60), archive={str(place)!r}, runs={str(tmp_path / 'runs')!r},"
        " name='r', workers=1)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=dict(os.environ))
    outcomes = tmp_path / "runs" / "r" / "outcomes.jsonl"
    until = time.monotonic() + 60
    while not (outcomes.exists() and outcomes.read_bytes().count(b"\n") > 5):
        assert time.monotonic() < until, "nothing was answered"
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    yield tmp_path / "runs" / "r"


@pytest.mark.fault
def test_a_killed_run_goes_on_and_ends_as_if_it_had_not_been(
    killed: Path, place: Path, tmp_path: Path
) -> None:
    with (killed / "outcomes.jsonl").open("a") as file:
        file.write('{"question_id": "cut o')
    done = len(Run.open(killed).outcomes)
    assert 0 < done < 60
    counts: list[int] = []
    run = evaluate(
        questions(60),
        archive=place,
        runs=killed.parent,
        name="r",
        on_answered=lambda count, total: counts.append(count),
    )
    assert counts[0] == done + 1
    whole = evaluate(questions(60), archive=place, runs=tmp_path / "whole", name="r")
    assert _bytes(run) == _bytes(whole)


def test_two_runs_are_compared_pair_by_pair(place: Path, tmp_path: Path) -> None:
    quotes = evaluate(questions(), archive=place, runs=tmp_path, name="quotes")
    silent = evaluate(questions(), _silent, runs=tmp_path, name="silent")
    found = compare(quotes, silent)
    by_name = {one.metric: one for one in found.differences}
    assert found.common == 5
    assert by_name["contained in 60 words"].difference == -1
    assert by_name["contained in 60 words"].p == 2 / 2**4
    assert {one.question_id for one in found.changed} == {"0", "1", "2", "3"}
    other = QuestionSet("o", (EvalQuestion("x", "What?"),), "here", "jsonl")
    with pytest.raises(BadInput, match="no question in common"):
        compare(quotes, evaluate(other, _silent, runs=tmp_path))


def test_the_command_takes_a_data_set_first_and_has_commands_of_its_own(
    place: Path, tmp_path: Path
) -> None:
    record = {"question": "How much did the bridge of Tarn cost?", "answers": ["2 million"]}
    file = tmp_path / "q.jsonl"
    file.write_text(json.dumps(record) + "\n")
    run = CliRunner().invoke
    began = ["--archive", str(place), "evaluate"]
    done = run(app, [*began, "--runs", str(tmp_path / "r"), "--name", "one", str(file), "--json"])
    told = json.loads(done.stdout)
    values = {one["metric"]: one["value"] for one in told["scores"]["figures"]}
    assert values["contained in 60 words"] == 1
    shown = run(app, [*began, str(file), "--runs", str(tmp_path / "r"), "--name", "one"])
    assert "contained in 60 words" in shown.stdout
    pair = [str(tmp_path / "r" / "one"), "one"]
    compared = run(app, ["evaluate", "compare", *pair, "--runs", str(tmp_path / "r"), "--json"])
    assert json.loads(compared.stdout)["common"] == 1


def test_what_is_said_before_words_are_counted_is_the_statements() -> None:
    marked = Outcome(
        question_id="1",
        status="answered",
        text="The ferry. [1]",
        statements=(SaidStatement(text="The ferry."),),
    )
    assert marked.said == "The ferry."


def test_the_guide_of_the_evaluation_works_as_it_stands(place: Path, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "evaluation.md").read_text()
    line = text.partition("echo '")[2].partition("'")[0]
    (tmp_path / "questions.jsonl").write_text(line + "\n")
    place.rename(tmp_path / "my-archive")
    code = text.partition("```python\n")[2].partition("```")[0]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.startswith("0.0")
