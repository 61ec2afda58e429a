"""Standing questions: asked again when news touches them, told of when their answer changes."""

from assistant.watching.records import Change, Notice, Watch
from assistant.watching.watchlist import Watchlist

__all__ = ["Change", "Notice", "Watch", "Watchlist"]
