"""An archive about captives, and the standing questions about it."""

from datetime import date

import pytest

from assistant import Assistant
from assistant.protocol import AskRequest
from assistant.watching import Watchlist
from assistant.watching.records import NewWatch
from index import Archive, Article

QUESTION = "How many Lorvian captives remain in Tessaly?"


def report(count: str, day: date, *, who: str = "The speaker of parliament") -> Article:
    """An article that says how many remain."""
    return Article(
        url=f"https://post.example/{day}-{count}",
        title=f"Speaker on captives, {day}",
        text=f"{who} said that {count} Lorvian captives remain in Tessaly.",
        outlet="Sample Post",
        published=day.isoformat(),
    )


@pytest.fixture
def desk(archive: Archive) -> Assistant:
    """An assistant whose archive says 23."""
    archive.add([report("23", date(2025, 11, 20))])
    return Assistant(archive)


@pytest.fixture
def watchlist(desk: Assistant) -> Watchlist:
    """Nothing is watched yet."""
    return desk.watches


def asked(question: str = QUESTION, **how: object) -> NewWatch:
    """A standing question."""
    fields = {"request": AskRequest(question=question), **how}
    return NewWatch.model_validate(fields)
