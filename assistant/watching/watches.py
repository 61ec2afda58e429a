"""What a command needs of standing questions, wherever they are kept."""

from typing import Protocol

from assistant.watching.records import NewWatch, Notice, Watch


class Watches(Protocol):
    """Standing questions of this process, or of the server that holds the archive."""

    def add(self, new: NewWatch) -> Watch:
        """Ask a question from now on."""

    def all(self) -> list[Watch]:
        """Every standing question, oldest first."""

    def remove(self, id: str) -> bool:
        """Ask a question no more; False where there is none of this id."""

    def notices(self, id: str | None = None, *, limit: int = 50) -> list[Notice]:
        """What has changed, the newest first."""

    def check(self, *, every: bool = False) -> list[Notice]:
        """Ask what the archive's news touch, or every question; the notices of what changed."""
