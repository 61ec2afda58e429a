"""What a citation's number shows when it is pointed at: the quote, without leaving the answer.

Each quote of an answer is put beside it once, hidden, so that no request is needed; peeking.js
shows it. Gradio keeps neither data nor ARIA attributes, so that a class says which is whose.
"""

from assistant.answer import Answer, Citation
from assistant.rendering import byline
from assistant.web.markup import escaped, peek_class
from assistant.web.paragraphs import Articles, Cited
from assistant.web.sources import opening, quote_html, state_badges
from index.errors import NewsdeskError

MAX_PEEK_CHARS = 200
"""How much of the quote's paragraph is shown on either side of it."""


def peeks_html(answer: Answer, articles: Articles) -> str:
    """The hidden cards of an answer; empty where it cites nothing."""
    shown = "".join(_peek(citation, articles) for citation in answer.citations)
    return f'<div class="nd-peeks" hidden>{shown}</div>' if shown else ""


def _peek(citation: Citation, articles: Articles) -> str:
    cited = _cited(citation, articles)
    way = opening(citation, cited)
    return (
        f'<div class="nd-peek {peek_class(citation)}">'
        f"{quote_html(citation, cited.article, MAX_PEEK_CHARS)}"
        f'<p class="nd-title" dir="auto">{escaped(citation.title)}</p>'
        f'<p class="nd-meta" dir="auto">{escaped(byline(citation))}'
        f"{state_badges(citation, cited)}</p>"
        f"{f'<p>{way}</p>' if way else ''}</div>"
    )


def _cited(citation: Citation, articles: Articles) -> Cited:
    """Without the article where it cannot be read: an old conversation is shown all the same."""
    try:
        return Cited.of(citation, articles)
    except NewsdeskError:
        return Cited(None)
