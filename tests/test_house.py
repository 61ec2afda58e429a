"""What keeps the house as it is described: imports, names, files, settings, pins."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import assistant
import index
from assistant.settings import Settings

ROOT = Path(__file__).parents[1]
SOURCES = [*ROOT.glob("index/**/*.py"), *ROOT.glob("assistant/**/*.py")]
HEAVY = {"chromadb", "gradio", "llama_index", "mcp", "openai", "sqlalchemy", "tantivy", "numpy"}
HEAVY |= {"pandas", "alembic"}


def _loaded(code: str) -> set[str]:
    """Top-level packages that are loaded after some code ran in a new process."""
    script = f"{code}\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return {name.partition(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


def test_help_loads_nothing_heavy() -> None:
    code = "from typer.testing import CliRunner; from assistant.cli import app\n"
    code += "assert 'Usage' in CliRunner().invoke(app, ['ask', '--help']).output"
    assert not _loaded(code) & (HEAVY | {"httpx", "fastapi"})


def test_a_model_that_is_set_loads_its_client_with_the_first_call() -> None:
    code = (
        "from assistant.models import model_of; import index.running\n"
        "from assistant.model_settings import ModelSettings\n"
        "model = model_of(ModelSettings(model='http://127.0.0.1:9/v1'))\n"
        "assert model.count('A ferry sank.') > 3\n"
    )
    assert not _loaded(code) & (HEAVY | {"httpx", "jinja2"})


def test_a_question_to_a_small_archive_loads_only_what_it_uses(tmp_path: Path) -> None:
    code = (
        "from index import Archive, Article; from assistant import Assistant\n"
        f"archive = Archive.open({str(tmp_path / 'archive')!r})\n"
    )
    added = "archive.add([Article(title='A ferry', text='The ferry sank.')]); archive.close()"
    assert "chromadb" in _loaded(code + added)
    asked = "assert Assistant(archive).ask('Which ferry sank?').status == 'answered'"
    assert not _loaded(code + asked) & {
        *("alembic", "chromadb", "gradio", "llama_index", "openai", "pandas")
    }


@pytest.mark.parametrize("package", [index, assistant])
def test_the_public_names_are_those_of_the_blueprint(package: object) -> None:
    expected = {
        index: ["Archive", "Article", "Hit", "Passage", "Scope"],
        assistant: ["Answer", "Assistant", "Citation", "Statement"],
    }[package]  # type: ignore[index]
    assert package.__all__ == expected  # type: ignore[attr-defined]
    assert all(getattr(package, name).__name__ == name for name in expected)
    with pytest.raises(AttributeError):
        package.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_imports_go_one_way() -> None:
    for path in ROOT.glob("index/**/*.py"):
        assert "assistant" not in _imported(path), path
    for path in SOURCES:
        assert not _imported(path) & {"tests", "benchmarks"}, path


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    lengths = {path.name: len(path.read_text().splitlines()) for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


@pytest.mark.parametrize(
    ("name", "least"), [("constraints.txt", 100), ("constraints-models.txt", 1)]
)
def test_every_dependency_is_pinned_by_hash_and_names_no_host(name: str, least: int) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    pins = [block for block in re.split(r"\n(?=\S)", text) if not block.startswith("#")]
    assert len(pins) >= least
    for pin in pins:
        assert "==" in pin.splitlines()[0], pin
        assert "--hash=sha256:" in pin, pin


def test_nothing_says_to_install_newsdesk_by_its_name_alone() -> None:
    """On an index of packages that name is free for whoever takes it."""
    pages = [*SOURCES, ROOT / "README.md", *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*")]
    by_name = re.compile(r"\b(?:install|uvx|pipx run) [\"']?newsdesk(?![\w.-])")
    for path in pages:
        assert by_name.search(path.read_text()) is None, path


def test_every_setting_and_command_is_documented() -> None:
    from assistant.cli import app

    text = (ROOT / "docs" / "reference.md").read_text()
    for name in Settings.model_fields:
        assert f"`NEWSDESK_{name.upper()}`" in text
    for command in app.registered_commands:
        assert command.callback is not None
        assert f"`newsdesk {command.callback.__name__}" in text


def test_every_defence_is_held_by_a_test_that_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text()
    threats = [line for line in text.splitlines() if line.startswith("|") and line.count("|") == 4]
    named = [re.findall(r"`([\w./]+/[\w./]+)`", line.split("|")[3]) for line in threats]
    kept = {line.split("|")[1].strip() for line, found in zip(threats, named, strict=True) if found}
    assert len(kept) > 20
    bare = {line.split("|")[1].strip() for line in threats if line.count("`") < 2}
    assert all(name.startswith("**") or name in ("threat", "---") for name in bare), bare
    for path in {path for found in named for path in found}:
        assert (ROOT / path).exists(), path


def test_the_python_example_of_the_readme_runs(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", example], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[0].startswith("answered")


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found
