"""The conversation: from a question to a proved answer."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.answer import Answer, Citation, Statement
    from assistant.assistant import Assistant

__all__ = ["Answer", "Assistant", "Citation", "Statement"]

_HOMES = {
    "Answer": "assistant.answer",
    "Assistant": "assistant.assistant",
    "Citation": "assistant.answer",
    "Statement": "assistant.answer",
}


def __getattr__(name: str) -> object:
    """Public names load when they are first used: `newsdesk --help` needs none of them."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'assistant' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
