"""Follow-up questions that the archive can answer, made without a model and proved by asking."""

from assistant.suggesting.suggesting import suggestions

__all__ = ["suggestions"]
