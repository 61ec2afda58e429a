"""What an event of the chat changes on the page."""

from typing import Any, NamedTuple

import gradio as gr

_KEEP = gr.skip()


class Shown(NamedTuple):
    """The parts of the page that change with its conversation, in the order of the outputs."""

    question: Any = _KEEP
    chat: Any = _KEEP
    place: Any = _KEEP
    marker: Any = _KEEP
    editing: Any = _KEEP
    sources: Any = _KEEP
    articles: Any = _KEEP
    tab: Any = _KEEP
    status: Any = _KEEP
    shelf: Any = _KEEP
    tools: Any = _KEEP
    title: Any = _KEEP
    export: Any = _KEEP
    as_of: Any = _KEEP
    since: Any = _KEEP
    until: Any = _KEEP
    outlets: Any = _KEEP


NOTHING = Shown()
"""Everything stays as it is."""


def busy(text: str | None = None) -> gr.Textbox:
    """The box while a question is answered; without a text, what is typed into it stays."""
    given: dict[str, Any] = {} if text is None else {"value": text}
    return gr.Textbox(**given, submit_btn=False, stop_btn="Stop")


def idle() -> gr.Textbox:
    """The box as it waits for a question; what was typed into it stays."""
    return gr.Textbox(submit_btn="Ask", stop_btn=False)


def typed(text: str) -> gr.Textbox:
    """The box with a question to be mended."""
    return gr.Textbox(value=text)
