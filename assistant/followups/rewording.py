"""Whether what a model made of a follow-up may be asked."""

from assistant.followups.forms import leans
from assistant.followups.turn import MAX_REMEMBERED, Turn
from index.query import parse
from index.wording import names, words


def is_rewording(said: str, text: str, previous: Turn) -> bool:
    """Whether a model's standalone question is one, and names nobody whom nobody named."""
    known = {word.casefold() for word in words(f"{text} {previous.question} {previous.answer}")}
    return (
        0 < len(said) <= MAX_REMEMBERED
        and said.casefold() not in (text.casefold(), previous.question.casefold())
        and not leans(said)
        and not parse(said).operators
        and {name.casefold() for name in names(text)} <= {w.casefold() for w in words(said)}
        and said.endswith("?")
        and all(name.casefold() in known for name in names(said))
    )
