"""The browser chat: a conversation, and beside it the proof for the newest answer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from typing import Any, NamedTuple

import gradio as gr

from assistant.answer import Answer, Statement
from assistant.answering import Event
from assistant.assistant import Assistant
from assistant.followups import Turn
from assistant.web import intake
from assistant.web.door import Door
from assistant.web.layout import FILTERS, conversation, filters, side
from assistant.web.panels import (
    NO_ARTICLES,
    NO_SOURCES,
    Order,
    articles_html,
    sources_html,
    status_html,
    welcome_html,
)
from assistant.web.render import (
    STOPPED,
    answer_html,
    failure_html,
    pending_html,
    question_html,
)
from assistant.web.visitors import Visitors
from index.errors import NewsdeskError

CONCURRENT_QUESTIONS = 8
MAX_WAITING = 64

_BROKEN = "Something went wrong on the server; the log has the details."
# Programs use the HTTP API: no event of the page is offered to them.
_EVENT: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
_AT_ONCE: dict[str, Any] = {**_EVENT, "queue": False}

_log = logging.getLogger(__name__)

Messages = list[dict[str, Any]]


class Shown(NamedTuple):
    """The parts of the page that a question changes, in the order of the event's outputs."""

    question: Any
    chat: Any
    previous: Any = gr.skip()
    newest: Any = gr.skip()
    sources: Any = gr.skip()
    articles: Any = gr.skip()
    status: Any = gr.skip()


def build_chat(
    desk: Assistant, visitors: Visitors, examples: Sequence[str], door: Door | None = None
) -> gr.Blocks:
    """The page; it asks this assistant, and through the door its archive is filled."""
    with gr.Blocks(title="Newsdesk", analytics_enabled=False, fill_width=True) as page:
        previous, newest = gr.State(None), gr.State(None)
        with gr.Row(elem_id="nd-header"):
            gr.Markdown("<h1>Newsdesk</h1>", elem_id="nd-name")
            status = gr.Markdown(elem_id="nd-status")
            restart = gr.Button("New conversation", size="sm", elem_id="nd-restart")
        with gr.Row(elem_id="nd-main"):
            with gr.Column(scale=3, elem_id="nd-talk"):
                filling = intake.panel(door) if door else None
                chat, question = conversation(examples)
                panel, *scope = filters()
            with gr.Column(scale=2, elem_id="nd-side"):
                sources, order, articles = side()

        outputs = [*Shown(question, chat, previous, newest, sources, articles, status)]
        asking = gr.on(
            [question.submit, chat.example_select],
            _responder(desk),
            [question, chat, previous, order, *scope],
            outputs,
            **_EVENT,
        )
        question.stop(_stopped, chat, outputs, cancels=asking, **_AT_ONCE)
        restart.click(_restarted, None, outputs, cancels=asking, **_AT_ONCE)
        order.change(_listed, [newest, order], articles, **_AT_ONCE)
        *days, outlets = scope
        changed = [*(day.blur for day in days), outlets.change]
        gr.on(changed, _named, scope, panel, **_AT_ONCE)
        grown = [filling.articles.change] if filling else []
        gr.on([page.load, *grown], _greeter(desk), None, [status, chat, outlets], **_EVENT)
        if door and filling:
            intake.wire(filling, page, door)
    page.queue(default_concurrency_limit=CONCURRENT_QUESTIONS, max_size=MAX_WAITING, api_open=False)
    built: gr.Blocks = page
    return built


def _greeter(desk: Assistant) -> Any:
    """What a page shows of the archive when it is opened."""

    def greet() -> tuple[str, gr.Chatbot, gr.Dropdown]:
        status = desk.archive.status()
        return (
            status_html(status, desk.settings.writer),
            gr.Chatbot(placeholder=welcome_html(status)),
            gr.Dropdown(choices=list(status.outlets)),
        )

    return greet


def _responder(desk: Assistant) -> Any:
    """The event that answers a question, typed or chosen from the examples."""

    async def respond(
        typed: str,
        messages: Messages,
        previous: Turn | None,
        order: Order,
        as_of: str,
        since: str,
        until: str,
        outlets: list[str],
        event: gr.EventData,
    ) -> AsyncIterator[Shown]:
        """Show the page anew for every statement, then for the whole answer."""
        chosen = isinstance(event.target, gr.Chatbot)
        question = event.value["text"] if chosen else typed
        if not question.strip():
            yield Shown(gr.skip(), gr.skip())
            return
        scope: dict[str, Any] = {"as_of": as_of, "since": since, "until": until, "outlets": outlets}
        asked = [*messages, {"role": "user", "content": question_html(question)}]
        yield Shown(_busy(), asked)
        asking = desk.conversation(previous).astream(question, **scope)
        async for shown in _steps(desk, question, asking, asked, order):
            yield shown

    return respond


async def _steps(
    desk: Assistant, question: str, asking: AsyncIterator[Event], asked: Messages, order: Order
) -> AsyncIterator[Shown]:
    """Each step of an answer; a failure is a message, since an exception would freeze the page.

    After a failure the question stands in its box again, so that it can be mended.
    """
    statements: list[Statement] = []
    try:
        async for event in asking:
            if isinstance(event, Answer):
                yield await asyncio.to_thread(_whole, desk, event, asked, order)
            else:
                statements.append(event)
                yield Shown(gr.skip(), _said(asked, pending_html(statements)))
    except NewsdeskError as error:
        yield Shown(_idle(question), _said(asked, failure_html(str(error))))
    except Exception:
        _log.exception("A question could not be answered")
        yield Shown(_idle(question), _said(asked, failure_html(_BROKEN)))


def _whole(desk: Assistant, answer: Answer, asked: Messages, order: Order) -> Shown:
    return Shown(
        question=_idle(),
        chat=_said(asked, answer_html(answer)),
        previous=Turn.of(answer),
        newest=answer,
        sources=sources_html(answer, desk.archive.article),
        articles=articles_html(answer.articles, order),
        status=status_html(desk.archive.status(), desk.settings.writer),
    )


def _said(messages: Messages, html: str) -> Messages:
    return [*messages, {"role": "assistant", "content": html}]


def _busy() -> gr.Textbox:
    return gr.Textbox(value="", submit_btn=False, stop_btn="Stop")


def _idle(question: str = "") -> gr.Textbox:
    return gr.Textbox(value=question, submit_btn="Ask", stop_btn=False)


def _stopped(messages: Messages) -> Shown:
    return Shown(_idle(), _said(messages, STOPPED))


def _restarted() -> Shown:
    return Shown(_idle(), [], None, None, NO_SOURCES, NO_ARTICLES)


def _listed(answer: Answer | None, order: Order) -> str:
    return articles_html(answer.articles, order) if answer else NO_ARTICLES


def _named(as_of: str, since: str, until: str, outlets: list[str]) -> gr.Accordion:
    """The filters' headline names those that are set, since a closed panel hides them."""
    days = {"as of": as_of, "since": since, "until": until}
    parts = [f"{name} {day.strip()}" for name, day in days.items() if day.strip()]
    if outlets:
        parts.append(outlets[0] if len(outlets) == 1 else f"{len(outlets)} outlets")
    return gr.Accordion(label=f"{FILTERS}: {', '.join(parts)}" if parts else FILTERS)
