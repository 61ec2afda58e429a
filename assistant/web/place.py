"""Where a page is: the conversation that it shows, and what of it the next question replaces."""

from dataclasses import dataclass, replace

from assistant.history import Talk
from assistant.web.markup import escaped


@dataclass(frozen=True)
class Place:
    """What the server remembers of an open page."""

    conversation: str | None = None
    """None before the first question."""
    turns: tuple[str, ...] = ()
    """The ids of the answers shown, oldest first."""
    edited: str | None = None
    """The answer whose question is being edited: the next question replaces it and all after it."""

    @classmethod
    def of(cls, talk: Talk) -> "Place":
        """The place that shows a stored conversation."""
        return cls(talk.id, tuple(turn.id for turn in talk.turns))

    def edits(self, answer: str | None) -> "Place":
        """The same place with another question being edited; None for none."""
        return replace(self, edited=answer)


def place_html(place: Place, title: str = "") -> str:
    """What the page's script reads to set its address and title."""
    return f"<ul><li>{escaped(place.conversation or '')}</li><li>{escaped(title)}</li></ul>"
