"""What stands where on the page; what happens on it is in chat.py."""

from collections.abc import Sequence
from typing import Any, get_args

import gradio as gr

from assistant.answering import MAX_QUESTION_CHARS
from assistant.web.panels import NO_ARTICLES, NO_SOURCES, Order

FILTERS = "Dates and outlets"
"""The headline of the filters."""

_ORDERS: tuple[Order, ...] = get_args(Order)
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


def conversation(examples: Sequence[str]) -> tuple[gr.Chatbot, gr.Textbox]:
    """The talk, and the box for the next question."""
    chat = gr.Chatbot(
        label="Conversation",
        show_label=False,
        elem_id="nd-chat",
        height=None,
        examples=[{"text": example} for example in examples],
        buttons=[],
        latex_delimiters=[],
        allow_tags=False,
        feedback_options=None,
        allow_file_downloads=False,
    )
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
    return chat, question


def filters() -> tuple[Any, ...]:
    """A closed panel, then what it holds: three days and the outlets."""
    with gr.Accordion(FILTERS, open=False, elem_id="nd-filters") as panel:
        with gr.Row():
            days = [
                gr.Textbox(label=label, info=info, placeholder="2025-11-30", max_length=40)
                for label, info in (
                    ("As of", "what was known then"),
                    ("Since", "published on or after"),
                    ("Until", "published on or before"),
                )
            ]
        outlets = gr.Dropdown(label="Outlets", info="none means all", choices=[], multiselect=True)
    return panel, *days, outlets


def side() -> tuple[gr.Markdown, gr.Radio, gr.Markdown]:
    """The sources; the order of the articles, and the articles."""
    with gr.Tabs():
        with gr.Tab("Sources"):
            sources = gr.Markdown(NO_SOURCES, elem_id="nd-sources")
        with gr.Tab("All matching articles"):
            order = gr.Radio(
                _ORDERS, value=_ORDERS[0], label="Order", show_label=False, container=False
            )
            articles = gr.Markdown(NO_ARTICLES, elem_id="nd-articles")
    return sources, order, articles
