"""The page of an empty archive: files or an address, and how far taking them in has come."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import gradio as gr
from pydantic import ValidationError
from starlette.requests import HTTPConnection

from assistant.intake import BROKEN, Intake, IntakeStatus, Phase
from assistant.protocol import Message
from assistant.web.door import Door, drop_empty
from assistant.web.progress import empty_html, ended_html, running_html, terminal_html
from index.errors import NewsdeskError
from index.records import Summary

RUNNING_SECONDS = 1.0
"""How often a page looks how far an intake has come."""
WAITING_SECONDS = 4.0
"""And whether one has begun, or the archive was filled by somebody else."""

_EVENT: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden", "queue": False}
_FILES = "<h3>Files</h3>"
_FORMATS = (
    '<p class="nd-hint">Up to {most:,} MB at once: JSON lines, JSON, CSV, Parquet, Arrow, crawls '
    "(WARC, ARC), saved pages, feeds, WordPress exports, NITF, ninjs, Markdown and text, also as "
    ".gz or .zst. What a file is, is found by what is inside.</p>"
)
_ADDRESS = (
    '<p class="nd-hint">A feed is followed from then on; a site map, a page or a file is read '
    "once.</p>"
)

_log = logging.getLogger(__name__)


class Seen(Message):
    """Which intake a page shows, and how far it was; the page keeps it in a hidden box."""

    number: int
    phase: Phase

    @classmethod
    def told(cls, text: str) -> "Seen | None":
        """What a page tells; None where it shows no intake."""
        try:
            return cls.model_validate_json(text)
        except ValidationError:
            return None


class Panel(NamedTuple):
    """The parts, in the order of the events' outputs."""

    room: Any
    course: Any
    form: Any
    files: Any
    address: Any
    stop: Any
    close: Any
    timer: Any
    articles: Any
    """How many the page knows of, hidden: what shows the archive listens to its changes."""
    seen: Any
    """A `Seen` as the page keeps it; empty on a page that shows no intake."""


def panel(door: Door) -> Panel:
    """The parts; nothing is seen of them until the page has asked whether it may."""
    most = door.max_upload_mb
    with gr.Column(visible=False, elem_id="nd-intake") as room:
        course = gr.Markdown(elem_id="nd-intake-course")
        with gr.Column(visible=False, elem_id="nd-intake-form") as form:
            with gr.Column(visible=most > 0, elem_classes="nd-way"):
                gr.Markdown(_FILES)
                files = gr.File(
                    label="Files",
                    show_label=False,
                    file_count="multiple",
                    height=136,
                    elem_id="nd-intake-files",
                )
                gr.Markdown(_FORMATS.format(most=most))
            with gr.Column(elem_classes="nd-way"):
                address = gr.Textbox(
                    label="Or an address of the web",
                    placeholder="https://example.org/feed",
                    submit_btn="Add",
                    max_length=8_000,
                    max_lines=1,
                    elem_id="nd-intake-address",
                )
                gr.Markdown(_ADDRESS)
            gr.Markdown(f"<h3>Or a terminal</h3>{terminal_html(door.path)}")
        stop = gr.Button("Stop", size="sm", visible=False, elem_id="nd-intake-stop")
        close = gr.Button("Close", size="sm", visible=False, elem_id="nd-intake-close")
    timer = gr.Timer(WAITING_SECONDS, active=False)
    articles, seen = (gr.Textbox(visible="hidden") for _ in range(2))
    return Panel(room, course, form, files, address, stop, close, timer, articles, seen)


def wire(panel: Panel, page: gr.Blocks, door: Door) -> None:
    """What happens in it; every event asks anew whether its sender may."""
    looking = [page.load, panel.timer.tick]
    gr.on(looking, _looker(door), panel.seen, [*panel], **_EVENT)
    for trigger, act, given in (
        (panel.files.upload, _take_files, panel.files),
        (panel.address.submit, _take_address, panel.address),
        (panel.stop.click, _stop, panel.seen),
    ):
        trigger(_actor(door, act), [given, panel.seen], [*panel], **_EVENT)
    panel.close.click(_closed, None, [*panel], **_EVENT)


def _take_files(intake: Intake, files: list[str] | None) -> None:
    if files:
        uploads = [Path(file) for file in files]
        drop_empty(uploads)
        intake.add_files(uploads)


def _take_address(intake: Intake, address: str) -> None:
    if address.strip():
        intake.add_address(address.strip())


def _stop(intake: Intake, _seen: str) -> None:
    intake.stop()


def _actor(door: Door, act: Callable[[Intake, Any], None]) -> Any:
    """An event that changes something; what stands against it is a sentence beside the form."""

    def done(given: Any, seen: Seen | None, sender: HTTPConnection | None) -> Panel:
        if sender is not None and door.is_open(sender):
            act(door.intake, given)
        # Perhaps nothing has begun, or it has ended by now.
        return _look(door, sender, seen)

    async def event(given: Any, told: str, request: gr.Request) -> Panel:
        try:
            return await asyncio.to_thread(done, given, Seen.told(told), request.request)
        except NewsdeskError as error:
            return _refused(str(error))
        except Exception:
            _log.exception("An intake could not begin or end")
            return _refused(BROKEN)

    return event


def _looker(door: Door) -> Any:
    """The event that shows what is so now; a page that may not add, or need not, looks no more."""

    async def look(told: str, request: gr.Request) -> Panel:
        try:
            return await asyncio.to_thread(_look, door, request.request, Seen.told(told))
        except Exception:
            _log.exception("How far an intake is could not be seen")
            return _skipped()

    return look


def _look(door: Door, sender: HTTPConnection | None, seen: Seen | None) -> Panel:
    may = sender is not None and door.is_for(sender)
    if not may or (seen is None and not door.intake.is_offered):
        return _closed()
    status = door.intake.status
    if status.is_running:
        return _running(status, door.intake.summary)
    summary = door.intake.summary
    now = Seen(number=status.number, phase=status.phase)
    if summary.articles:
        return _filled(status, summary, shown=seen is not None and seen != now)
    return _skipped() if now == seen else _empty(status, now)


def _running(status: IntakeStatus, summary: Summary) -> Panel:
    return _skipped()._replace(
        room=gr.Column(visible=True),
        form=gr.Column(visible=False),
        files=None,
        course=running_html(status),
        stop=gr.Button(visible=True, interactive=status.phase == "running"),
        timer=gr.Timer(RUNNING_SECONDS, active=True),
        articles=str(summary.articles),
        seen=Seen(number=status.number, phase=status.phase).model_dump_json(),
    )


def _empty(status: IntakeStatus, seen: Seen) -> Panel:
    """The form, with what became of the last try."""
    return _skipped()._replace(
        room=gr.Column(visible=True),
        form=gr.Column(visible=True),
        files=None,
        course=empty_html(status.said, status),
        stop=gr.Button(visible=False),
        timer=gr.Timer(WAITING_SECONDS, active=True),
        seen=seen.model_dump_json(),
    )


def _filled(status: IntakeStatus, summary: Summary, *, shown: bool) -> Panel:
    """The end, for a page that has seen how it came; the page around becomes the usual one."""
    return _skipped()._replace(
        room=gr.Column(visible=shown),
        form=gr.Column(visible=False),
        files=None,
        course=ended_html(status, summary) if shown else "",
        stop=gr.Button(visible=False),
        close=gr.Button(visible=shown),
        timer=gr.Timer(active=False),
        articles=str(summary.articles),
        seen="",
    )


def _refused(sentence: str) -> Panel:
    return _skipped()._replace(files=None, course=empty_html(sentence))


def _closed() -> Panel:
    return _skipped()._replace(room=gr.Column(visible=False), timer=gr.Timer(active=False), seen="")


def _skipped() -> Panel:
    """Nothing changes."""
    return Panel(*[gr.skip()] * len(Panel._fields))
