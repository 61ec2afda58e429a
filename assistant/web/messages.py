"""A conversation as the chat's messages."""

from collections.abc import Iterable
from typing import Any

from assistant.history import History, Turn
from assistant.web.paragraphs import Articles
from assistant.web.render import answer_html, question_html

Message = dict[str, Any]
Messages = list[Message]


def messages(turns: Iterable[Turn], history: History, owner: str, articles: Articles) -> Messages:
    """Question and answer of every turn, with what its owner thought of it."""
    shown: Messages = []
    for turn in turns:
        rating = history.rating(owner, turn.id)
        shown += [
            asked(turn.answer.question, turn.id),
            said(answer_html(turn.answer, rating, articles)),
        ]
    return shown


def asked(question: str, answer: str | None = None) -> Message:
    """A question; it can be edited when the answer with this id is stored."""
    return {"role": "user", "content": question_html(question, answer)}


def said(html: str) -> Message:
    """What we say."""
    return {"role": "assistant", "content": html}
