"""A conversation as the chat's messages."""

import threading
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from assistant.history import History, Rating, Turn, Verdict
from assistant.web.render import answer_html, question_html
from index import Archive

Message = dict[str, Any]
Messages = list[Message]
Stamp = tuple[int, datetime | None]
"""How many articles there are, and when the last change came: another one means a change."""

MAX_HELD = 500
"""Turns that are held rendered, each of some ten thousand characters."""


class Transcript:
    """Conversations as messages; threads may share it.

    A turn that was rendered is kept till the archive changes, which may correct or replace what
    the turn quotes, so that a long conversation costs no more with every question.
    """

    def __init__(self, history: History, archive: Archive) -> None:
        self._history = history
        self._archive = archive
        self._lock = threading.Lock()
        self._held: dict[tuple[str, str, Verdict | None], str] = {}
        self._stamp: Stamp | None = None

    def messages(self, turns: Sequence[Turn], owner: str) -> Messages:
        """Question and answer of every turn, with what its owner thought of it."""
        if not turns:
            return []
        ratings = self._history.ratings(owner, [turn.id for turn in turns])
        summary = self._archive.summary()
        self._refresh((summary.articles, summary.last_added))
        shown: Messages = []
        for turn in turns:
            html = self._answer(turn, ratings.get(turn.id), owner)
            shown += [asked(turn.answer.question, turn.id), said(html)]
        return shown

    def _answer(self, turn: Turn, rating: Rating | None, owner: str) -> str:
        key = owner, turn.id, rating.verdict if rating else None
        with self._lock:
            stamp, html = self._stamp, self._held.pop(key, None)
        if html is None:
            html = answer_html(turn.answer, rating, self._archive.article)
        with self._lock:
            if stamp == self._stamp:  # else it may show what is so no more
                self._held[key] = html  # the last used last
                if len(self._held) > MAX_HELD:
                    del self._held[next(iter(self._held))]
        return html

    def _refresh(self, stamp: Stamp) -> None:
        with self._lock:
            if stamp != self._stamp:
                self._held.clear()
                self._stamp = stamp


def asked(question: str, answer: str | None = None) -> Message:
    """A question; it can be edited when the answer with this id is stored."""
    return {"role": "user", "content": question_html(question, answer)}


def said(html: str) -> Message:
    """What we say."""
    return {"role": "assistant", "content": html}
