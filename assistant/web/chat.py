"""The browser chat: a conversation, and beside it the sources of the newest answer."""

import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import gradio as gr

from assistant.answer import Answer, Statement
from assistant.assistant import MAX_QUESTION_CHARS, Assistant
from assistant.web.render import (
    answer_html,
    articles_html,
    escaped,
    notice_html,
    pending_html,
    sources_html,
    status_html,
)
from index.errors import NewsdeskError

CONCURRENT_QUESTIONS = 8

_WELCOME = (
    '<div class="nd-welcome"><h1>Ask the archive</h1>'
    "<p>Every answer is made of quotes, each with its outlet, its date and a link to the sentence. "
    "What the archive does not say is not answered.</p></div>"
)
_NO_SOURCES = '<p class="nd-empty">The sources of an answer appear here.</p>'
_BROKEN = "Something went wrong on the server; its log has the details."

_log = logging.getLogger(__name__)

Messages = list[dict[str, Any]]


@dataclass(frozen=True)
class Turn:
    """What one step of an answer changes on the page."""

    message: str
    answer: Answer | None = None


def style() -> str:
    """The page's style sheet."""
    return (files(__package__) / "style.css").read_text()


def theme() -> gr.themes.Base:
    """Calm, and only fonts that the reader's system has."""
    sans = ["ui-sans-serif", "system-ui", "sans-serif"]
    mono = ["ui-monospace", "monospace"]
    return gr.themes.Base(
        primary_hue="teal", neutral_hue="stone", radius_size="md", font=sans, font_mono=mono
    )


def build_chat(desk: Assistant, examples: Sequence[str]) -> gr.Blocks:
    """The page, with every event private: programs use the HTTP API."""
    with gr.Blocks(title="Newsdesk", analytics_enabled=False, fill_width=True) as page:
        previous = gr.State(None)
        newest = gr.State(None)
        with gr.Row(elem_id="nd-header"):
            gr.HTML('<span class="nd-name">Newsdesk</span>')
            status = gr.HTML(lambda: status_html(desk.archive.status()))
        with gr.Row(elem_id="nd-main", equal_height=False):
            with gr.Column(scale=3, min_width=320):
                chatbot, question, stop, clear, suggestions = _conversation(examples)
                filters = _filters(desk)
            with gr.Column(scale=2, min_width=320, elem_id="nd-side"):
                sources, articles, by_date = _side()

        inputs = [question, chatbot, previous, newest, *filters]
        outputs = [question, chatbot, previous, newest, sources, articles, status]
        respond = _responder(desk)
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        limit: dict[str, Any] = {"concurrency_limit": CONCURRENT_QUESTIONS, **private}
        asking = [question.submit(respond, inputs, outputs, **limit)]
        for suggestion in suggestions:
            chosen = suggestion.click(lambda text: text, suggestion, question, **private)
            asking.append(chosen.then(respond, inputs, outputs, **limit))
        stop.click(None, None, None, cancels=asking, **private)
        clear.click(
            lambda: ([], None, None, _NO_SOURCES, ""),
            None,
            [chatbot, previous, newest, sources, articles],
            **private,
        )
        by_date.change(_listed, [newest, by_date], articles, **private)
    page.queue(max_size=64)
    built: gr.Blocks = page
    return built


def _conversation(examples: Sequence[str]) -> tuple[Any, ...]:
    chatbot = gr.Chatbot(
        show_label=False,
        elem_id="nd-chat",
        height="calc(100dvh - 22rem)",
        min_height=300,
        placeholder=_WELCOME,
        buttons=["copy"],
        latex_delimiters=[],
        feedback_options=None,
        layout="panel",
    )
    question = gr.Textbox(
        show_label=False,
        label="Question",
        placeholder="Ask a question",
        submit_btn="Ask",
        max_length=MAX_QUESTION_CHARS,
        autofocus=True,
        elem_id="nd-question",
    )
    with gr.Row(elem_id="nd-examples"):
        suggestions = [gr.Button(example, size="sm") for example in examples]
    with gr.Row(elem_id="nd-actions"):
        stop = gr.Button("Stop", size="sm", variant="secondary")
        clear = gr.Button("New conversation", size="sm", variant="secondary")
    return chatbot, question, stop, clear, suggestions


def _filters(desk: Assistant) -> tuple[Any, ...]:
    with gr.Accordion("Dates and outlets", open=False, elem_id="nd-filters"):
        with gr.Row():
            as_of = gr.Textbox(label="As of", placeholder="2025-11-30", max_length=40)
            since = gr.Textbox(label="Published since", placeholder="2020-01-01", max_length=40)
            until = gr.Textbox(label="Published until", placeholder="2025-12-31", max_length=40)
        outlets = gr.Dropdown(
            label="Outlets", choices=list(desk.archive.status().outlets), multiselect=True
        )
    return as_of, since, until, outlets


def _side() -> tuple[Any, ...]:
    with gr.Tab("Sources"):
        sources = gr.HTML(_NO_SOURCES, elem_id="nd-sources")
    with gr.Tab("All matching articles"):
        by_date = gr.Radio(
            ["Most relevant first", "Newest first"],
            value="Most relevant first",
            show_label=False,
            container=False,
        )
        articles = gr.HTML("", elem_id="nd-articles")
    return sources, articles, by_date


def _listed(answer: Answer | None, order: str) -> str:
    return articles_html(answer.articles, newest_first=order == "Newest first") if answer else ""


def _responder(desk: Assistant) -> Any:
    async def respond(
        question: str,
        messages: Messages,
        previous: str | None,
        newest: Answer | None,
        as_of: str,
        since: str,
        until: str,
        outlets: list[str],
    ) -> AsyncIterator[tuple[Any, ...]]:
        """Yield the page's parts again for every statement, then for the whole answer."""
        if not question.strip():
            yield (gr.skip(),) * 7
            return
        scope = {"as_of": as_of, "since": since, "until": until, "outlets": outlets}
        asked = [*messages, {"role": "user", "content": escaped(question)}]
        yield "", asked, previous, newest, gr.skip(), gr.skip(), gr.skip()
        async for turn in _turns(desk, question, previous, scope):
            shown = [*asked, {"role": "assistant", "content": turn.message}]
            if turn.answer is None:
                yield "", shown, previous, newest, gr.skip(), gr.skip(), gr.skip()
                continue
            answer = turn.answer
            yield (
                "",
                shown,
                answer.standalone_question,
                answer,
                sources_html(answer, desk.archive.article),
                articles_html(answer.articles, newest_first=False),
                status_html(desk.archive.status()),
            )

    return respond


async def _turns(
    desk: Assistant, question: str, previous: str | None, scope: dict[str, Any]
) -> AsyncIterator[Turn]:
    """Each step of an answer; a failure is a message, since an exception would freeze the page."""
    statements: list[Statement] = []
    try:
        async for event in desk.conversation(previous).astream(question, **scope):
            if isinstance(event, Answer):
                yield Turn(answer_html(event), event)
            else:
                statements.append(event)
                yield Turn(pending_html(statements))
    except NewsdeskError as error:
        yield Turn(notice_html(str(error)))
    except Exception:
        _log.exception("A question could not be answered")
        yield Turn(notice_html(_BROKEN))
