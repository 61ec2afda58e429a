"""Parts of the page that Gradio would be stricter with than a reader deserves."""

import gradio as gr

from assistant.web.layout import filters
from index.running import run


def test_an_outlet_is_taken_from_a_page_that_the_server_does_not_remember() -> None:
    """After a restart Gradio knows of no choices, and refused what the page had listed."""
    outlets = run(_outlets())
    assert outlets.preprocess(["Sample Post", "Sample Wire"]) == ["Sample Post", "Sample Wire"]
    assert outlets.preprocess(None) == []


async def _outlets() -> gr.Dropdown:
    """Where no event loop runs, Gradio opens some of its own and never closes them."""
    with gr.Blocks():
        *_, outlets = filters(["Sample Evening Post"])
    assert isinstance(outlets, gr.Dropdown)
    return outlets
