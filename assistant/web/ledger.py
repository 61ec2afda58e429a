"""The ledger: whose conversations a page shows, and what is kept in them."""

from datetime import UTC, datetime

import gradio as gr
from starlette.requests import HTTPConnection

from assistant.answer import Answer
from assistant.history import History, Talk
from assistant.protocol import Filters
from assistant.web.access.rates import Limits
from assistant.web.place import Place
from assistant.web.shelf import MAX_LISTED, shelf_html, who_html
from assistant.web.visitors import PAGE, Visitors
from index.errors import NewsdeskError


class Ledger:
    """Every visitor's conversations, each for its owner alone; threads may share it."""

    def __init__(self, history: History, visitors: Visitors, limits: Limits) -> None:
        self.history = history
        self._visitors = visitors
        self._limits = limits

    def owner(self, request: gr.Request) -> str:
        """Whose conversations a page shows; those of the page alone without a cookie."""
        visitor = self._visitors.of(connection_of(request))
        return visitor.owner if visitor else f"{PAGE}{request.session_hash}"

    def who(self, request: gr.Request) -> str:
        """Who reads this page, where they have signed in."""
        visitor = self._visitors.of(connection_of(request))
        return who_html(visitor, may_leave=self._visitors.sign_in is not None)

    def count(self, request: gr.Request) -> None:
        """Count a question; raises `TooManyRequests` where it is one too many."""
        self._limits.check(connection_of(request))

    def admits_suggestions(self, request: gr.Request) -> bool:
        """Count a wish for suggestions; whether it is not one too many."""
        return self._limits.admits_suggestions(connection_of(request))

    def talk(self, owner: str, place: Place) -> Talk:
        """The stored conversation of a page; an empty one where there is none."""
        id = place.conversation or ""
        return (self.history.conversation(owner, id) if id else None) or Talk(id, "", ())

    def keep(
        self, owner: str, conversation: str, replaced: str | None, filters: Filters, answer: Answer
    ) -> NewsdeskError | None:
        """Keep an answer; gives why that failed, since the answer is worth showing all the same.

        The turn that it replaces goes only now, with all after it: a question that fails has cost
        nothing.
        """
        try:
            if replaced:
                self.history.cut(owner, conversation, replaced)
            self.history.keep(owner, conversation, answer, filters)
        except NewsdeskError as error:
            return error
        return None

    def shelf(self, owner: str, place: Place, query: str = "") -> str:
        """The list of an owner's conversations."""
        lines = self.history.conversations(owner, query=query, limit=MAX_LISTED)
        return shelf_html(lines, place.conversation, query, datetime.now(UTC).date())


def connection_of(request: gr.Request) -> HTTPConnection:
    """The request behind one of Gradio's."""
    assert request.request  # only a call without HTTP has none
    return request.request
