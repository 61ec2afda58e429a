"""A history in a database of its own, and answers to keep in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.history import History
from index.database import Database
from tests.assistant.making import answer, citation


@pytest.fixture(params=["sqlite", "postgresql"])
def database(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'history.sqlite3'}"
    else:
        url = request.getfixturevalue(request.param).create()
    opened = Database(url)
    yield opened
    opened.close()


@pytest.fixture
def history(database: Database) -> History:
    """A history of nothing yet."""
    return History(database)


@pytest.fixture
def made() -> Callable[..., Answer]:
    """Makes an answer of an id and a question, which one statement answers."""

    def make(id: str = "a1", question: str = "What sank?", **fields: object) -> Answer:
        asked = {"id": id, "question": question, "standalone_question": question}
        return answer(citation(), **asked, **fields)

    return make
