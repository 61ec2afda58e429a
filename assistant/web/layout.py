"""What stands where on the page; what happens on it is in chat.py."""

from collections.abc import Sequence
from typing import Any

import gradio as gr

from assistant.answer import MAX_QUESTION_CHARS
from assistant.history.history import MAX_TITLE
from assistant.web.articles import LIST_NAME, NO_ARTICLES
from assistant.web.sources import NO_SOURCES

FILTERS = "Dates and outlets"
"""The headline of the filters."""

_PAPER, _NIGHT = "#fbfaf7", "#161714"


def theme() -> gr.themes.Base:
    """Paper and ink, and only fonts that the reader's system has; the rest is in static/css."""
    styled: gr.themes.Base = gr.themes.Base(
        neutral_hue="stone",
        text_size="md",
        font=["ui-sans-serif", "system-ui", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    ).set(
        body_background_fill=_PAPER,
        body_background_fill_dark=_NIGHT,
        background_fill_primary=_PAPER,
        background_fill_primary_dark=_NIGHT,
        block_background_fill=_PAPER,
        block_background_fill_dark=_NIGHT,
        block_border_width="0",
    )
    return styled


def header(status: str) -> tuple[gr.Markdown, gr.Button]:
    """The name, the way to earlier conversations, the status of the archive, a new beginning."""
    with gr.Row(elem_id="nd-header"):
        gr.Markdown("<h1>Newsdesk</h1>", elem_id="nd-name")
        shown = gr.Markdown(status, elem_id="nd-status")
        gr.Button("History", size="sm", elem_id="nd-drawer", elem_classes="nd-quiet")
        restart = gr.Button(
            "New conversation", size="sm", elem_id="nd-restart", elem_classes="nd-quiet"
        )
    return shown, restart


def shelf() -> tuple[gr.Textbox, gr.Markdown, gr.Markdown]:
    """A box to search earlier conversations, their list, and whose they are.

    Where it is a drawer, it begins with the way out.
    """
    gr.Button("Close", size="sm", elem_id="nd-drawer-close", elem_classes="nd-quiet")
    find = gr.Textbox(
        label="Search conversations",
        show_label=False,
        container=False,
        placeholder="Search conversations",
        max_length=200,
        max_lines=1,
        elem_id="nd-find",
    )
    return find, gr.Markdown(elem_id="nd-talks"), gr.Markdown(elem_id="nd-who")


def tools() -> tuple[Any, ...]:
    """A conversation's title, which can be edited, and the ways to export and delete it.

    The row of them all, title, export, "Delete", then the row that asks whether, "Delete", "Keep".
    """
    with gr.Row(visible=False, elem_id="nd-tools") as row:
        title = gr.Textbox(
            label="Title of this conversation",
            show_label=False,
            container=False,
            max_length=MAX_TITLE,
            max_lines=1,
            min_width=80,
            elem_id="nd-title",
        )
        export = gr.Markdown(elem_id="nd-export")
        delete = gr.Button("Delete", size="sm", elem_id="nd-delete", elem_classes="nd-quiet")
        with gr.Row(visible=False, elem_id="nd-confirm") as confirm:
            gr.Markdown('<p role="alert">Delete this conversation?</p>')
            sure = gr.Button("Delete", size="sm", elem_classes="nd-quiet nd-grave")
            spare = gr.Button("Keep", size="sm", elem_classes="nd-quiet")
    return row, title, export, delete, confirm, sure, spare


def editing_notice() -> tuple[gr.Row, gr.Button]:
    """What is said while an earlier question is being edited, and the way out of it."""
    with gr.Row(visible=False, elem_id="nd-editing") as row:
        gr.Markdown('<p role="status">The new answer replaces this question and all below it.</p>')
        cancel = gr.Button("Cancel", size="sm", elem_classes="nd-quiet")
    return row, cancel


def signals() -> tuple[Any, ...]:
    """What the server tells the page's script, and what it lets the page remember for it.

    Then what the script tells the server: ask again (JSON), open a conversation, show the proof of
    an answer, edit a question (ids).
    """
    marker = gr.Markdown(visible="hidden", elem_id="nd-place")
    names = ("nd-kept", "nd-again", "nd-open", "nd-pick", "nd-edit")
    return marker, *(gr.Textbox(visible="hidden", elem_id=name) for name in names)


def conversation(
    examples: Sequence[str], welcome: str
) -> tuple[gr.Chatbot, gr.Markdown, gr.Textbox]:
    """The talk, what may be asked next, and the box for the next question."""
    chat = gr.Chatbot(
        label="Conversation",
        show_label=False,
        elem_id="nd-chat",
        height=None,
        autoscroll=False,
        placeholder=welcome,
        examples=[{"text": example} for example in examples],
        buttons=[],
        latex_delimiters=[],
        allow_tags=False,
        feedback_options=None,
        allow_file_downloads=False,
    )
    suggestions = gr.Markdown(elem_id="nd-next")
    question = gr.Textbox(
        label="Question",
        show_label=False,
        container=False,
        placeholder="Ask a question",
        submit_btn="Ask",
        max_length=MAX_QUESTION_CHARS,
        max_lines=6,
        autofocus=True,
        elem_id="nd-question",
    )
    return chat, suggestions, question


def filters(names: Sequence[str]) -> tuple[Any, ...]:
    """A closed panel, then what it holds: three days and the outlets of these names."""
    with gr.Accordion(FILTERS, open=False, elem_id="nd-filters") as panel:
        with gr.Row():
            days = [
                # Not None, which each new conversation would seem to change.
                gr.Textbox(
                    "", label=label, info=info, placeholder="a day, as 2025-11-30", max_length=40
                )
                for label, info in (
                    ("As of", "what was known then"),
                    ("Since", "published on or after"),
                    ("Until", "published on or before"),
                )
            ]
        outlets = gr.Dropdown(
            label="Outlets", info="none means all", choices=list(names), multiselect=True
        )
        # Gradio refuses what its session does not list, and a server that was started anew, or has
        # forgotten the session, lists nothing: the archive alone says what outlets there are.
        outlets.preprocess = _chosen  # type: ignore[method-assign, assignment]
    return panel, *days, outlets


def _chosen(outlets: Any) -> Any:
    return [str(outlet) for outlet in outlets or ()]


def side() -> tuple[gr.Markdown, gr.Tab, gr.Markdown]:
    """The sources; the tab of the articles, which is named with their count, and the articles."""
    with gr.Tabs():
        with gr.Tab("Sources"):
            sources = gr.Markdown(NO_SOURCES, elem_id="nd-sources")
        with gr.Tab(LIST_NAME) as tab:
            articles = gr.Markdown(NO_ARTICLES, elem_id="nd-articles")
    return sources, tab, articles
