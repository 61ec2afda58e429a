"""The notebook and the cron script run as they are; the bots are short."""

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from index import Archive, Article
from tests.examples.conftest import ROOT, UNKNOWN

EXAMPLES = ROOT / "examples"


@pytest.mark.parametrize("name", ["telegram", "slack", "discord"])
def test_a_bot_is_shorter_than_eighty_lines(name: str) -> None:
    assert len((EXAMPLES / f"{name}.py").read_text().splitlines()) < 80


@pytest.mark.parametrize("name", ["telegram", "slack", "discord"])
def test_a_bot_without_its_settings_says_which(name: str) -> None:
    done = subprocess.run(
        [sys.executable, EXAMPLES / f"{name}.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"Set {name.upper()}_TOKEN") and done.stderr.count("\n") == 1


def cells() -> list[str]:
    """The code of the notebook, which must be one that any Jupyter opens."""
    book = json.loads((EXAMPLES / "notebook.ipynb").read_text())
    assert (book["nbformat"], book["nbformat_minor"]) == (4, 5)
    names = [cell["id"] for cell in book["cells"]]
    assert len(set(names)) == len(names)
    coded = [cell for cell in book["cells"] if cell["cell_type"] == "code"]
    for cell in coded:
        assert set(cell) == {"cell_type", "execution_count", "id", "metadata", "outputs", "source"}
        assert (cell["outputs"], cell["execution_count"]) == ([], None)
    return ["".join(cell["source"]) for cell in coded]


def shown(source: str, names: dict[str, Any]) -> object:
    """What a cell shows below it: the value of its last line, where that is an expression."""
    tree = ast.parse(source)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), names)
    if isinstance(last, ast.Expr):
        return eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    return None


def test_the_notebook_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    tables = [shown(cell, names) for cell in cells()]
    printed = capsys.readouterr().out
    assert printed.startswith("23, as of 26 November 2025")
    assert "not_in_archive – The archive has nothing about Peru" in printed
    quotes, figures, measures = (one for one in tables if type(one).__name__ == "DataFrame")
    assert "23 Armenian captives" in quotes["quote"][0]  # type: ignore[index]
    assert len(figures) > 2  # type: ignore[arg-type]
    assert measures.set_index("measure")["value"]["answered"] > 0.5  # type: ignore[attr-defined]


def cron(archive: Path, *questions: str) -> str:
    """What cron would mail."""
    done = subprocess.run(
        [sys.executable, EXAMPLES / "cron.py", *questions],
        env=os.environ | {"NEWSDESK_ARCHIVE": str(archive)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_cron_prints_changes_alone(filled: Path, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    shutil.copytree(filled, archive)
    question = "How many people are missing after the Quell Harbour flood?"
    assert "Today's answer" in cron(archive, question, UNKNOWN)
    assert cron(archive, question, UNKNOWN) == ""
    with Archive.open(archive) as opened:
        story = "Nine people are missing after the Quell Harbour flood, the mayor said."
        opened.add([Article(title="Flood", text=story, published="2025-10-03", outlet="Post")])
    told = cron(archive, question, UNKNOWN)
    assert question in told and story in told and "Peru" not in told
    assert cron(archive, question, UNKNOWN) == ""
