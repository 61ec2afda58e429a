"""Rated answers over HTTP: for the owner's commands alone."""

import time
from collections.abc import Iterator
from contextlib import closing

import httpx
import pytest

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.protocol import Filters
from assistant.remote import RemoteDesk
from assistant.web.server import reachable
from index import Archive
from index.errors import NotSignedIn
from index.lock import Holder, holder
from tests.assistant.making import answer, citation


@pytest.fixture
def desk(archive: Archive) -> LocalDesk:
    """A desk with answers that readers have rated."""
    desk = LocalDesk(Assistant(archive))
    history = desk.assistant.history
    for number in range(3):
        said = citation(f"The ferry\u2028sank {number} times in Երևան.")
        history.keep("ann", None, answer(said, id=f"a{number}"), Filters())
        history.rate("ann", f"a{number}", "good", "Line one.\nLine two.\u2029")
    return desk


@pytest.fixture
def place(desk: LocalDesk, archive: Archive) -> Iterator[Holder]:
    """Where other commands reach that desk."""
    with reachable(desk):
        while not ((found := holder(archive.path)) and found.url):
            time.sleep(0.02)
        yield found


def test_the_owner_gets_the_same_through_a_server(desk: LocalDesk, place: Holder) -> None:
    with closing(RemoteDesk(place.url or "", place.token)) as remote:
        assert list(remote.feedback()) == list(desk.feedback())


@pytest.mark.parametrize("token", [None, "guess"])
def test_a_stranger_gets_none(place: Holder, token: str | None) -> None:
    with (
        closing(RemoteDesk(place.url or "", token)) as remote,
        pytest.raises(NotSignedIn, match="for the owner"),
    ):
        list(remote.feedback())
    assert httpx.get(f"{place.url}/api/feedback").status_code == 401
