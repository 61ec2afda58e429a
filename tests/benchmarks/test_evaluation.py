"""The lexical baseline keeps to what it may know, and the table goes between its marks."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.evaluation.questions import EvalQuestion
from benchmarks import evaluation
from index import Archive, Article


def test_the_baseline_says_sixty_words_of_what_was_known_by_then(archive: Archive) -> None:
    archive.add(
        Article(
            url=f"https://outlet.example/{day}",
            title="Bridge of Norvik",
            text=f"Weather was mild. The bridge of Norvik cost {day} million. " + "Filler. " * 80,
            published=f"2024-05-0{day}",
        )
        for day in (1, 3)
    )
    asked = datetime(2024, 5, 2, tzinfo=UTC)
    found = evaluation.Lexical(archive)(
        EvalQuestion("1", "What did the bridge of Norvik cost?", asked=asked)
    )
    assert found.said.startswith("The bridge of Norvik cost 1 million.")
    assert len(found.said.split()) <= 60
    assert not any(one.leaked for one in found.passages)


def test_the_table_replaces_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluation, "ROOT", tmp_path)
    start, end = evaluation.MARKS
    (tmp_path / "README.md").write_text(f"Before\n{start}\nold\n{end}\nAfter\n")
    evaluation._into_readme("new")
    assert (tmp_path / "README.md").read_text() == f"Before\n{start}\nnew\n{end}\nAfter\n"
