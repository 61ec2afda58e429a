"""Ready is ready: silent outlets are only warned of, there and in the printed status."""

from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant import Assistant, printing
from assistant.desk import LocalDesk
from assistant.web.api import routers
from index import Archive, Article

FIRST = datetime(2024, 1, 1, 9, tzinfo=UTC)
WARNING = (
    "Sample Post has brought nothing since 10 January 2024; "
    "its usual pauses are no longer than 2 days."
)


def _add(archive: Archive, outlet: str, days: int) -> None:
    archive.add(
        Article(
            title=f"Report {day}",
            text=f"A report of {outlet}.",
            url=f"https://example.org/{outlet}/{day}",
            outlet=outlet,
            published=FIRST + timedelta(days=day),
        )
        for day in range(days)
    )


def test_silence_is_a_warning(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    app = FastAPI()
    desk = LocalDesk(Assistant(archive))
    app.include_router(routers(desk, "token")[0])
    client = TestClient(app)
    _add(archive, "Sample Post", 10)
    assert client.get("/readyz").json() == {"status": "ready"}
    _add(archive, "Sample Wire", 40)
    owner = {"Authorization": "Bearer token"}
    (stranger,) = client.get("/readyz").json()["warnings"]
    assert stranger == "1 outlet has brought nothing for longer than is usual."
    answered = client.get("/readyz", headers=owner)
    assert (answered.status_code, answered.json()) == (
        200,
        {"status": "ready", "warnings": [WARNING]},
    )
    printing.status(desk.status())
    assert WARNING in " ".join(capsys.readouterr().out.split())


def test_a_feed_that_nobody_polls_is_a_warning_and_its_key_is_told_to_its_owner_alone(
    archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    feed = "https://sample.example/feed?key=secret"
    archive.schedule.follow(feed, FIRST, outlet=None, allow_private=False)
    app = FastAPI()
    app.include_router(routers(LocalDesk(Assistant(archive)), "token")[0])
    client = TestClient(app)
    owner = {"Authorization": "Bearer token"}
    (stranger,) = client.get("/readyz").json()["warnings"]
    assert stranger == "1 followed feed needs a look: 'newsdesk status' says why."
    (warning,) = client.get("/readyz", headers=owner).json()["warnings"]
    assert warning.startswith("The feed https://sample.example/feed has been due since")
    (shown,) = client.get("/api/status", headers=owner).json()["feeds"]
    (hidden,) = client.get("/api/status").json()["feeds"]
    assert (shown["url"], hidden["url"]) == (feed, feed.partition("?")[0])
    printing.status(archive.status())
    printed = capsys.readouterr().out
    assert feed in printed and "has been due since" in printed
