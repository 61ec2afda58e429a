"""Where questions come from."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

Surface = Literal["page", "api", "openai", "mcp", "watch", "python"]

_surface: ContextVar[Surface] = ContextVar("surface", default="python")


def surface() -> Surface:
    """Where what is done here was asked for."""
    return _surface.get()


@contextmanager
def asked_from(name: Surface) -> Iterator[None]:
    """Whatever this block asks, and whatever it starts, comes from there."""
    before = _surface.set(name)
    try:
        yield
    finally:
        _surface.reset(before)
