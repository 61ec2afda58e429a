"""The browser chat: a conversation, its proof on one side, earlier conversations on the other."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import gradio as gr

from assistant.assistant import Assistant
from assistant.web import intake
from assistant.web.door import Door
from assistant.web.layout import (
    FILTERS,
    conversation,
    editing_notice,
    filters,
    header,
    shelf,
    side,
    signals,
    tools,
)
from assistant.web.ledger import Ledger
from assistant.web.panels import status_html, welcome_html
from assistant.web.shown import Shown
from assistant.web.talking import Talking
from index.status import Status

CONCURRENT_QUESTIONS = 32
MAX_WAITING = 64
KEPT_SESSIONS = 64
"""Of so many pages Gradio remembers what they show, at about 0.7 MB each. A page says all that is
needed with each event, so nobody misses what is forgotten; 10,000, Gradio's own, fill 6 GB."""

# Programs use the HTTP API: no event of the page is offered to them.
_EVENT: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
_AT_ONCE: dict[str, Any] = {**_EVENT, "queue": False}


def build_chat(
    desk: Assistant,
    ledger: Ledger,
    talking: Talking,
    examples: Sequence[str],
    door: Door | None = None,
) -> gr.Blocks:
    """The page; it asks this assistant, and through the door its archive is filled."""
    # What a page begins with till it is told what is so by then, so that nothing moves.
    now = desk.archive.status()
    with gr.Blocks(title="Newsdesk", analytics_enabled=False, fill_width=True) as page:
        status, restart = header(status_html(now, desk.settings.writer))
        with gr.Row(elem_id="nd-main"):
            with gr.Column(scale=1, min_width=0, elem_id="nd-history"):
                find, talks, who = shelf()
            with gr.Column(scale=3, elem_id="nd-talk"):
                tool_row, title, export, delete, confirm, sure, spare = tools()
                filling = intake.panel(door) if door else None
                chat, suggestions, question = conversation(examples, welcome_html(now))
                trouble = gr.Markdown(elem_id="nd-trouble")
                editing, cancel = editing_notice()
                panel, *scope = filters(now.outlets)
            with gr.Column(scale=2, elem_id="nd-side"):
                sources, tab, articles = side()
        marker, place, again, opening, picking, edit = signals()

        outputs = [
            *Shown(
                question, chat, place, marker, trouble, suggestions, editing, sources, articles,
                tab, status, talks, tool_row, title, export, *scope,
            )
        ]  # fmt: skip
        asking = gr.on(
            [question.submit, chat.example_select],
            talking.ask,
            [question, place, *scope],
            outputs,
            **_EVENT,
        )
        asking_again = again.change(talking.again, [again, place], outputs, **_EVENT)
        loading = page.load(_loader(talking), None, outputs, **_EVENT)
        opened = opening.change(
            talking.open,
            opening,
            outputs,
            cancels=[asking, asking_again, loading],
            **_EVENT,
        )
        under_way = [asking, asking_again, loading, opened]
        for event in under_way:
            # Till Gradio has let go of a question, also of one that was stopped, it takes no other:
            # only now may the box say that it does.
            ready = event.then(talking.rest, place, question, **_AT_ONCE)
            ready.then(talking.suggest, place, suggestions, **_EVENT)
        question.stop(talking.stop, place, outputs, cancels=under_way, **_AT_ONCE)
        restart.click(talking.begin, None, outputs, cancels=under_way, **_AT_ONCE)
        picking.change(talking.pick, picking, outputs, **_AT_ONCE)
        edit.change(talking.edit, [edit, place], outputs, **_AT_ONCE)
        cancel.click(talking.let_be, place, outputs, **_AT_ONCE)
        gr.on([title.submit, title.blur], talking.rename, [title, place], outputs, **_AT_ONCE)
        delete.click(_asks(True), None, [delete, confirm], **_AT_ONCE)
        spare.click(_asks(False), None, [delete, confirm], **_AT_ONCE)
        sure.click(_asks(False), None, [delete, confirm], **_AT_ONCE)
        sure.click(talking.delete, place, outputs, cancels=under_way, **_AT_ONCE)
        find.change(talking.find, [find, place], talks, **_AT_ONCE)
        *days, outlets = scope
        gr.on([*(day.change for day in days), outlets.change], _named, scope, panel, **_AT_ONCE)
        grown = [filling.articles.change] if filling else []
        gr.on(
            [page.load, *grown],
            _greeter(desk, ledger, now),
            None,
            [status, chat, outlets, who],
            **_EVENT,
        )
        if door and filling:
            intake.wire(filling, page, door)
    page.state_session_capacity = KEPT_SESSIONS
    page.queue(default_concurrency_limit=CONCURRENT_QUESTIONS, max_size=MAX_WAITING, api_open=False)
    built: gr.Blocks = page
    return built


def _greeter(desk: Assistant, ledger: Ledger, built: Status) -> Any:
    """What a page shows of the archive and of its reader when it is opened.

    What it was built with is left alone: Gradio draws anew whatever it is told.
    """
    writer = desk.settings.writer
    said_then, welcome_then = status_html(built, writer), welcome_html(built)

    def greet(request: gr.Request) -> tuple[Any, Any, Any, str]:
        status = desk.archive.status()
        said, welcome = status_html(status, writer), welcome_html(status)
        is_same = status.outlets == built.outlets
        return (
            gr.skip() if said == said_then else said,
            gr.skip() if welcome == welcome_then else gr.Chatbot(placeholder=welcome),
            gr.skip() if is_same else gr.Dropdown(choices=list(status.outlets)),
            ledger.who(request),
        )

    return greet


def _loader(talking: Talking) -> Any:
    """What a page shows of its conversation when it is opened."""

    async def load(request: gr.Request) -> AsyncIterator[Shown]:
        async for shown in talking.load(request.query_params.get("c"), request):
            yield shown

    return load


def _asks(whether: bool) -> Any:
    """Ask whether a conversation is to be deleted, in place of the button that says so."""
    return lambda: (gr.Button(visible=not whether), gr.Row(visible=whether))


def _named(
    as_of: str | None, since: str | None, until: str | None, outlets: list[str]
) -> gr.Accordion:
    """The filters' headline names those that are set, since a closed panel hides them."""
    days = {"as of": as_of, "since": since, "until": until}
    parts = [f"{name} {day.strip()}" for name, day in days.items() if day and day.strip()]
    if outlets:
        parts.append(outlets[0] if len(outlets) == 1 else f"{len(outlets)} outlets")
    return gr.Accordion(label=f"{FILTERS}: {', '.join(parts)}" if parts else FILTERS)
