"""Figures go between their marks, and leave those of other commands where they stand."""

from pathlib import Path

import pytest

from benchmarks import readme

ROWS = """| what | figure | measured | printed by |
| --- | --- | --- | --- |
| ingest | slow | 2020-01-01 | `make bench-ingest` |
| disk | much | 2020-01-01 | `make bench-ingest` |
| search | slow | 2020-01-01 | `make bench-search` |"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A README with both tables."""
    monkeypatch.setattr(readme, "ROOT", tmp_path)
    path = tmp_path / "README.md"
    path.write_text(
        f"Before\n<!-- measures: made by make bench -->\n{ROWS}\n<!-- /measures -->\nBetween\n"
        "<!-- evaluation: made by make bench -->\nold\n<!-- /evaluation -->\nAfter\n"
    )
    return path


def test_a_table_replaces_the_one_before(page: Path) -> None:
    whole = page.read_text()
    readme.replaced(readme.EVALUATION, "new")
    assert page.read_text() == whole.replace("\nold\n", "\nnew\n")


def test_the_rows_of_a_command_are_replaced_where_they_stood(page: Path) -> None:
    readme.told("bench-ingest", {"ingest": "fast", "disk": "little", "memory": "little"})
    rows = [line.split(" | ")[:2] for line in page.read_text().splitlines() if line[:2] == "| "]
    assert rows[2:] == [
        ["| ingest", "fast"],
        ["| disk", "little"],
        ["| memory", "little"],
        ["| search", "slow"],
    ]
    assert page.read_text().startswith("Before\n") and "Between\n" in page.read_text()


def test_the_rows_of_a_new_command_come_last(page: Path) -> None:
    readme.told("bench-other", {"other": "1"})
    last = [line for line in page.read_text().splitlines() if line.startswith("| ")][-1]
    assert last.startswith("| other | 1 | ") and last.endswith("| `make bench-other` |")
