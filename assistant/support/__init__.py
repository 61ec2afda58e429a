"""Does this quote prove this statement? Decided in code, by what the words say, without a model."""

from assistant.support.checking import Check, check

__all__ = ["Check", "check"]
