"""What stands beside the chat: the proof of one answer, and every article that matches."""

from assistant.answer import Answer
from assistant.web.panels import (
    NO_ARTICLES,
    NO_SOURCES,
    Articles,
    Order,
    articles_html,
    sources_html,
)


def proof(answer: Answer | None, order: Order, article: Articles) -> dict[str, str]:
    """The panels by the names of their outputs; what they say before the first answer for None."""
    if answer is None:
        return {"sources": NO_SOURCES, "articles": NO_ARTICLES}
    return {
        "sources": sources_html(answer, article),
        "articles": articles_html(answer.articles, order),
    }
