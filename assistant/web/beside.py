"""What stands beside the chat: the proof of one answer, and every article that matches."""

from typing import Any

import gradio as gr

from assistant.answer import Answer
from assistant.web.articles import LIST_NAME, NO_ARTICLES, articles_html, list_name
from assistant.web.paragraphs import Articles
from assistant.web.sources import NO_SOURCES, sources_html


def proof(answer: Answer | None, article: Articles) -> dict[str, Any]:
    """The panels by the names of their outputs; what they say before the first answer for None."""
    if answer is None:
        tab = gr.Tab(label=LIST_NAME)
        return {"sources": NO_SOURCES, "articles": NO_ARTICLES, "tab": tab}
    return {
        "sources": sources_html(answer, article),
        "articles": articles_html(answer),
        "tab": gr.Tab(label=list_name(answer)),
    }
