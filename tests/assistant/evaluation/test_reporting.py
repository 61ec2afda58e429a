"""Reports of runs: where questions went wrong, pages that need nothing else, hostile texts."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.reporting import Report, write
from assistant.evaluation.reporting.bins import by_confidence, by_latency
from assistant.evaluation.reporting.markdown import markdown
from assistant.evaluation.reporting.page import page
from assistant.evaluation.reporting.plots import Line, Place, plot
from assistant.evaluation.reporting.verdicts import verdict
from tests.assistant.evaluation.making import HOLT, HOSTILE, made, outcome, passage, question, quote


@pytest.mark.parametrize(
    ("expected", "asked", "became"),
    [
        ("right", question(answers=("Mira Holt",)), outcome(HOLT)),
        ("rightly abstained", question(unanswerable=True), outcome()),
        ("should have abstained", question(unanswerable=True), outcome(HOLT)),
        ("not retrieved", question(answers=("Mira Holt",)), outcome("It sank.")),
        (
            "not ranked",
            question(answers=("Mira Holt",)),
            outcome(passages=(*[passage("It sank.")] * 5, passage(HOLT))),
        ),
        (
            "not quoted",
            question(answers=("Mira Holt",)),
            outcome("It sank.", passages=(passage(HOLT),)),
        ),
        (
            "wrong answer",
            question(answers=("Mira Holt",)),
            outcome("It sank.", passages=(passage(HOLT),), citations=(quote(HOLT),)),
        ),
        (
            "wrongly abstained",
            question(answers=("Mira Holt",)),
            outcome(passages=(passage(HOLT),)),
        ),
        (
            "wrongly abstained",
            question(answers=("Yes",), evidence=("ran the  ferry",)),
            outcome(passages=(passage(HOLT),)),
        ),
        ("failed", question(), outcome(status="failed", error="The model broke off.")),
        ("not judged", question(), outcome(HOLT)),
        (
            "not judged",
            question(evidence_urls=("https://outlet.example/a",)),
            outcome(HOLT, passages=(passage(HOLT),)),
        ),
        (
            "not retrieved",
            question(evidence_urls=("https://outlet.example/b",), unanswerable=False),
            outcome(passages=(passage(HOLT),)),
        ),
    ],
)
def test_a_question_stands_where_it_first_went_wrong(
    expected: str, asked: EvalQuestion, became: Outcome
) -> None:
    assert verdict(asked, became) == expected


def test_a_short_part_of_a_gold_fact_is_no_proof() -> None:
    asked = question(answers=("Yes",), evidence=(f"{HOLT} It carried people and goods for years.",))
    found = (passage(f"{HOLT} It carried people and goods for years. It was sold."),)
    part = outcome("No.", passages=found, citations=(quote("ferry"),))
    assert verdict(asked, part) == "not quoted"
    most = outcome("No.", passages=found, citations=(quote(f"{HOLT} It carried people and goods"),))
    assert verdict(asked, most) == "wrong answer"


def test_bins_hold_every_question_once_and_keep_their_order(tmp_path: Path) -> None:
    run = made(tmp_path, "a", [number >= 20 for number in range(43)])
    sure, quick = by_confidence(run), by_latency(run)
    assert sum(one.n for one in sure) == sum(one.n for one in quick) == 43
    assert [one.middle for one in sure] == sorted(one.middle for one in sure)
    assert sure[0].accuracy == 0 and sure[-1].accuracy == 1
    assert by_confidence(made(tmp_path, "few", [True] * 4)) == []


@pytest.mark.parametrize("values", [(0.0,), (3.0, 3.0), (0.2, 1_900.0), (5e-4, 7e-4), (-4.0, 2.0)])
def test_a_plot_keeps_all_its_points_and_ticks_inside(values: Sequence[float]) -> None:
    line = Line("a", tuple(Place(value, 0.5) for value in values))
    drawn = plot("A", "a", ("x", "y"), [line, Line("b", ())])
    assert drawn is not None
    assert [one.name for one in drawn.lines] == ["a"]
    assert all(40 <= drawn.x(value) <= 346 for value in values)
    ticks = list(drawn.ticks)
    assert 2 <= len(ticks) <= 7
    assert all(39.9 <= x <= 346.1 for x, _ in ticks)
    assert len({text for _, text in ticks}) == len(ticks)


def test_a_plot_without_points_is_none() -> None:
    assert plot("A", "a", ("x", "y"), [Line("b", ())]) is None


def test_a_page_needs_nothing_else_and_shows_hostile_text_as_text(tmp_path: Path) -> None:
    run = made(tmp_path, "hostile", [False, True], text=HOSTILE)
    html = page(Report.of(run))
    assert "<img" not in html
    assert html.count("<script>") == 1
    assert "javascript:" not in re.sub(r">[^<]*<", "><", html)
    assert not re.search(r"""(?:src|@import|url\()\s*=?\s*["']?(?:https?:)?//""", html)
    text = markdown(Report.of(run))
    assert "\\<script" in text
    assert not re.search(r"(?<!\\)<|(?<!\\)\]\(", text)


def test_a_report_of_a_run_tells_its_figures_and_failures(tmp_path: Path) -> None:
    run = made(tmp_path, "one", [True, True, False])
    path = tmp_path / "report.html"
    write(Report.of(run), path)
    html, text = path.read_text(), path.with_suffix(".md").read_text()
    for told in (html, text):
        assert "contained in 60 words" in told
        assert "0.667" in told
        assert "Who ran ferry 2?" in told
        assert "Who ran ferry 0?" not in told
    assert run.info.data_hash in html


def test_a_comparison_lists_what_changed_side_and_only_paired_figures(tmp_path: Path) -> None:
    first = made(tmp_path, "before", [True, True, False, True])
    second = made(tmp_path, "after", [True, False, True, True])
    report = Report.comparing(first, second)
    assert {label: [one.question.id for one in every] for label, every in report.shown.items()} == {
        "only before is right": ["1"],
        "only after is right": ["2"],
    }
    html = page(report)
    assert "before" in html and "after" in html and "1.000" in html
    assert "only before is right: 1" in html


def test_runs_of_one_name_are_told_apart(tmp_path: Path) -> None:
    runs = [made(tmp_path / folder, "same", [True, False]) for folder in ("a", "b")]
    assert [one.name for one in Report.comparing(*runs).sides] == ["same (first)", "same (second)"]
