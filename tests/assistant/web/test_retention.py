"""Old conversations go: of pages soon, of unknown readers in time, of who signs in if it is set."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from assistant import Assistant
from assistant.history.tables import talks
from assistant.protocol import Filters
from assistant.settings import Settings
from assistant.web.retention import clear
from index import Archive
from index.schema import stamp
from tests.assistant import making

OWNERS = ("page:p", "browser:b", "user:anna", "proxy:anna")


@pytest.fixture
def desk(archive: Archive) -> Assistant:
    return Assistant(archive)


def _kept(desk: Assistant, days: float) -> None:
    """A conversation of each owner, last used so many days ago."""
    for owner in OWNERS:
        answer = making.answer(making.citation(), id=f"{owner}-{days}")
        desk.history.keep(owner, None, answer, Filters())
        desk.history.share(owner, answer.id)
    with desk.archive.database.writing() as db:
        used = stamp(datetime.now(UTC) - timedelta(days=days))
        db.execute(update(talks).values(changed=used))


@pytest.mark.parametrize(
    ("settings", "days", "left"),
    [
        ({}, 0.5, OWNERS),
        ({}, 2, OWNERS[1:]),
        ({}, 89, OWNERS[1:]),
        ({}, 91, OWNERS[2:]),
        ({}, 4_000, OWNERS[2:]),
        ({"visitor_days": 0}, 4_000, OWNERS[1:]),
        ({"visitor_days": 7, "user_days": 30}, 8, OWNERS[2:]),
        ({"visitor_days": 7, "user_days": 30}, 31, ()),
    ],
)
def test_what_nobody_goes_on_with_is_deleted_in_time(
    desk: Assistant, settings: dict[str, Any], days: float, left: tuple[str, ...]
) -> None:
    _kept(desk, days)
    assert clear(desk.history, Settings(**settings)) == len(OWNERS) - len(left)
    assert tuple(owner for owner in OWNERS if desk.history.conversations(owner)) == left
    assert clear(desk.history, Settings(**settings)) == 0


def test_with_a_conversation_its_shares_go(desk: Assistant) -> None:
    _kept(desk, 0)
    token = desk.history.share("browser:b", "browser:b-0")
    assert token and desk.history.shared(token)
    assert desk.history.expire("browser:", days=0) == 1
    assert desk.history.shared(token) is None
    assert desk.history.expire("%", days=0) == 0
