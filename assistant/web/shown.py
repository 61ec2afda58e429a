"""What an event of the chat changes on the page."""

import logging
from collections.abc import AsyncIterator, Callable
from functools import wraps
from typing import Any, NamedTuple, ParamSpec

import gradio as gr

from assistant.intake import BROKEN
from assistant.web.render import failure_html
from index.errors import NewsdeskError

_log = logging.getLogger(__name__)
_KEEP = gr.skip()

Given = ParamSpec("Given")


class Shown(NamedTuple):
    """The parts of the page that change with its conversation, in the order of the outputs."""

    question: Any = _KEEP
    chat: Any = _KEEP
    place: Any = _KEEP
    marker: Any = _KEEP
    trouble: Any = _KEEP
    """What went wrong, in a sentence; what goes well afterwards takes it away."""
    suggestions: Any = _KEEP
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


def sentence_of(error: Exception) -> str:
    """What a reader is told of an error; what is no error of ours is told to the log."""
    if isinstance(error, NewsdeskError):
        return str(error)
    _log.error("An event of the page failed", exc_info=error)
    return BROKEN


def telling(handler: Callable[Given, Shown]) -> Callable[Given, Shown]:
    """An event that tells its failure on the page: Gradio would say nothing, or freeze."""

    @wraps(handler)
    def told(*given: Given.args, **named: Given.kwargs) -> Shown:
        try:
            return _well(handler(*given, **named))
        except Exception as error:
            return failed(error)

    return told


def telling_all(
    handler: Callable[Given, AsyncIterator[Shown]],
) -> Callable[Given, AsyncIterator[Shown]]:
    """The same for an event in steps."""

    @wraps(handler)
    async def told(*given: Given.args, **named: Given.kwargs) -> AsyncIterator[Shown]:
        try:
            async for shown in handler(*given, **named):
                yield _well(shown)
        except Exception as error:
            yield failed(error)

    return told


def _well(shown: Shown) -> Shown:
    return shown._replace(trouble="") if shown.trouble is _KEEP else shown


def failed(error: Exception) -> Shown:
    """What is shown of an event that failed."""
    return Shown(trouble=failure_html(sentence_of(error)))
