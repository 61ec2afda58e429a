"""The table of answers about time: a small run gives every line, and bars are what they say."""

import argparse
import json
from pathlib import Path

import pytest

from assistant import answering
from benchmarks import data, over_time, real_rows
from benchmarks.archives import kept
from benchmarks.current_events import Gold, Question
from benchmarks.intervals import of_share
from benchmarks.rows import Part, Row, none_of, share
from benchmarks.scoring import Verdict
from index import Article

SMALL = argparse.Namespace(phrasing="develop", seed=7, articles=200, questions=30, leaks=20)


def test_a_small_run_measures_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(data, "WORK", tmp_path)
    wide = vars(answering)["READ_CANDIDATES"]
    record = over_time.fictional(SMALL)
    assert vars(answering)["READ_CANDIDATES"] == wide
    rows = {row["name"]: row for row in record["rows"]}
    assert rows["value as of a date: exact value"]["count"] == 32
    leaks = rows["later than the as-of date in answers and follow-ups"]
    assert (leaks["value"], leaks["count"], leaks["reached"]) == (0, 22, True)
    assert rows["value as of a date: exact value"]["value"] > 0.3
    assert rows["whole answer, 95th percentile"]["value"] > 0
    assert all(0 <= row["value"] <= 1 for row in rows.values() if row["low"] is not None)
    assert {part["name"] for part in record["parts"]} >= {"fictional, kind as_of"}
    assert capsys.readouterr().out.count("\n") == len(rows) == 23
    assert json.loads(json.dumps(record)) == record


def test_an_archive_is_kept_until_its_articles_are_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "WORK", tmp_path)
    ferry, port = (Article(title=name, text=f"The {name} closed.") for name in ("ferry", "port"))
    made = []
    for articles in ([ferry], [ferry], [ferry, port]):
        with kept("small", articles) as archive:
            assert archive.status().articles == len(articles)
        (place,) = tmp_path.glob("small-*")
        made.append((place, (place / "made").stat().st_mtime_ns))
    assert made[0] == made[1]
    assert made[1][0] != made[2][0]


def test_an_archive_that_was_not_finished_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "WORK", tmp_path)
    articles = [Article(title="A ferry", text="The ferry closed.")]
    kept("small", articles).close()
    place = next(tmp_path.glob("small-*"))
    (place / "made").unlink()
    (place / "stray").touch()
    with kept("small", articles) as archive:
        assert archive.status().articles == 1
    assert not (place / "stray").exists()


@pytest.mark.parametrize(
    ("row", "reached", "shown"),
    [
        (share("a", [True] * 19 + [False], 0.95), True, "95.0% (85.0%–100.0%)"),
        (share("a", [True] * 18 + [False] * 2, 0.95), False, "90.0%"),
        (share("a", [False] * 20, 0.05, "at most"), True, "at most 5.0%"),
        (share("a", [True, False]), None, "50.0%"),
        (none_of("a", [], 9), True, "| 0 | 9 | at most 0 | yes |"),
        (none_of("a", ["a leak"], 9), False, "| 1 | 9 | at most 0 | NO |"),
        (Row("a", 61.2, 300, 60, "at most", unit="ms"), False, "61.2 ms"),
        (share("a", [], 0.95), None, "| 0 |"),
    ],
)
def test_a_row_says_whether_its_bar_is_reached(row: Row, reached: bool | None, shown: str) -> None:
    assert row.reached is reached
    assert shown in str(row)


def test_a_part_leaves_out_what_was_not_to_be_said() -> None:
    part = Part.of("kind", [True, False], [True, None], [None, None])
    assert (part.value, part.date, part.attribution) == (0.5, 1.0, None)
    assert str(part) == "| kind | 2 | 50.0% | 100.0% |  |"


def test_an_interval_is_wider_for_fewer_questions() -> None:
    few, many = (of_share([True, False] * times) for times in (5, 500))
    assert few[0] < many[0] < 0.5 < many[1] < few[1]


def test_a_real_question_is_right_by_value_and_by_a_date_that_is_known() -> None:
    gold = Gold((23,), frozenset(), (), (), (), ())
    marks = [(True, True), (True, None), (True, False), (False, True)]
    every = [
        real_rows.Judged(
            Question(str(place), "How many?", None, "value", gold, held=place < 2),
            Verdict(value, date, None, ""),
        )
        for place, (value, date) in enumerate(marks)
    ]
    values = [row.value for row in real_rows.rows(every)]
    assert values == [0.5, 0.0, 1.0, 0.0]
