"""Where a page is: the conversation that it shows, and what of it the next question replaces."""

from pydantic import ValidationError

from assistant.history import Talk
from assistant.protocol import Message
from assistant.rendering import question_text
from assistant.web.markup import escaped


class Place(Message):
    """What an open page remembers for the server, in a hidden box; it proves nothing.

    Were it kept by the server, Gradio would hold a connection open for every page, and a browser
    opens six at most.
    """

    conversation: str | None = None
    """None before the first question."""
    turns: tuple[str, ...] = ()
    """The ids of the answers shown, oldest first."""
    edited: str | None = None
    """The answer whose question is being edited: the next question replaces it and all after it."""

    @classmethod
    def of(cls, talk: Talk) -> "Place":
        """The place that shows a stored conversation."""
        return cls(conversation=talk.id, turns=tuple(turn.id for turn in talk.turns))

    @classmethod
    def told(cls, text: str) -> "Place":
        """What a page tells of itself; a new page where it says nothing that is understood."""
        try:
            return cls.model_validate_json(text)
        except ValidationError:
            return cls()

    @property
    def text(self) -> str:
        """As the page keeps it."""
        return self.model_dump_json()

    def edits(self, answer: str | None) -> "Place":
        """The same place with another question being edited; None for none."""
        return self.model_copy(update={"edited": answer})


def place_html(place: Place, title: str = "") -> str:
    """What the page's script reads to set its address and title."""
    named = escaped(question_text(title))
    return f"<ul><li>{escaped(place.conversation or '')}</li><li>{named}</li></ul>"
