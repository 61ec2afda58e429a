"""The form of an empty archive: what a page shows after something was sent."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gradio as gr
import pytest
from starlette.requests import Request

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.intake import Intake
from assistant.web.door import Door
from assistant.web.intake import Panel, Seen, panel, wire
from index import Archive
from tests.dumps import dump

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
Send = Callable[[str, Any, str], Panel]


@pytest.fixture
def intake(archive: Archive) -> Iterator[Intake]:
    """Fills an empty archive."""
    opened = Intake(LocalDesk(Assistant(archive)))
    yield opened
    opened.close()


@pytest.fixture
def send(intake: Intake) -> Send:
    """Sends what a part of the form holds, and what the page has seen, and gives what it shows."""

    async def made() -> tuple[gr.Blocks, Panel]:
        door = Door(intake, lambda _: True, 1, "news")
        with gr.Blocks() as page:
            parts = panel(door)
            wire(parts, page, door)
        return page, parts

    # Where no event loop runs, Gradio opens some of its own and never closes them.
    page, parts = asyncio.run(made())
    request = gr.Request(Request({"type": "http", "headers": []}))

    def sent(part: str, given: Any, seen: str) -> Panel:
        block = getattr(parts, part)._id
        event = next(
            one.fn for one in page.fns.values() if any(block == target for target, _ in one.targets)
        )
        shown = asyncio.run(event(given, seen, request))  # type: ignore[misc]
        assert isinstance(shown, Panel)
        return shown

    return sent


def _seen(intake: Intake) -> str:
    status = intake.status
    return Seen(number=status.number, phase=status.phase).model_dump_json()


def _end(intake: Intake) -> None:
    for _ in range(1200):
        if not intake.status.is_running:
            return
        time.sleep(0.05)
    raise AssertionError(intake.status)


def _is_left(value: Any) -> bool:
    return bool(value == gr.skip())


@pytest.mark.parametrize(("part", "given"), [("address", ""), ("address", " "), ("files", None)])
def test_nothing_given_changes_nothing(
    intake: Intake, send: Send, part: str, given: str | None
) -> None:
    assert all(map(_is_left, send(part, given, _seen(intake))))


def test_nothing_given_after_a_failure_leaves_the_form(
    intake: Intake, send: Send, tmp_path: Path
) -> None:
    intake.add_files([dump(tmp_path / "a" / "broken.jsonl", 0, broken=3)])
    _end(intake)
    assert all(map(_is_left, send("address", "", _seen(intake))))


def test_an_intake_that_has_ended_before_it_is_looked_at_is_shown_at_its_end(
    intake: Intake, send: Send, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, begin = _seen(intake), intake.add_files

    def through(files: Any) -> None:
        begin(files)
        _end(intake)

    monkeypatch.setattr(intake, "add_files", through)
    shown = send("files", [str(dump(tmp_path / "a" / "broken.jsonl", 0, broken=3))], before)
    assert shown.form.visible
    assert "No article could be taken in" in shown.course
    shown = send("files", [str(dump(tmp_path / "b" / "whole.jsonl", 2))], shown.seen)
    assert "2 articles" in shown.course
    assert shown.close.visible


def test_a_stop_as_an_intake_ends_shows_its_end(intake: Intake, send: Send, tmp_path: Path) -> None:
    intake.add_files([dump(tmp_path / "a" / "broken.jsonl", 0, broken=3)])
    _end(intake)
    running = Seen(number=1, phase="running").model_dump_json()
    shown = send("stop", running, running)
    assert shown.form.visible
    assert not shown.stop.visible
