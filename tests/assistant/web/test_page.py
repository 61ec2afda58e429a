"""The page's place before the page is there: programs are answered, behind the same walls."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.settings import Settings
from assistant.web import chat
from assistant.web.api import routers
from assistant.web.app import create_app
from assistant.web.page import MISSING, PREPARED, Mounted, Page
from index import Archive

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
PATIENCE_SECONDS = 60


class Making:
    """The making of a page, which goes on when it is told to."""

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self.may_end = threading.Event()
        self.failure: Exception | None = None

    def __call__(self, *arguments: Any) -> Any:
        assert self.may_end.wait(PATIENCE_SECONDS)
        if self.failure:
            raise self.failure
        return self._build(*arguments)


@pytest.fixture
def making(monkeypatch: pytest.MonkeyPatch) -> Iterator[Making]:
    """Keeps every page of the test from being made."""
    made = Making(chat.build_chat)
    monkeypatch.setattr(chat, "build_chat", made)
    yield made
    made.may_end.set()


@contextmanager
def _client(
    archive: Archive, making: Making, is_there: threading.Event | None = None, **settings: str
) -> Iterator[TestClient]:
    desk = Assistant(archive, Settings.model_validate(settings))
    app = create_app(
        desk,
        routers=routers(LocalDesk(desk), "t"),
        on_page=(is_there or threading.Event()).set,
    )
    with TestClient(app, base_url="http://127.0.0.1:8765", follow_redirects=False) as client:
        try:
            yield client
        finally:
            making.may_end.set()


def test_programs_are_answered_before_the_page_and_then_it_is_there(
    archive: Archive, making: Making
) -> None:
    is_there = threading.Event()
    with _client(archive, making, is_there) as client:
        assert client.get("/healthz").json() == {"status": "ok"}
        assert client.get("/readyz").json() == {"status": "ready", "warnings": [PREPARED]}
        assert client.get("/api/search?q=ferry").json() == []
        waiting = client.get("/")
        assert (waiting.status_code, waiting.headers["retry-after"]) == (503, "2")
        assert PREPARED in waiting.text and "gradio" not in waiting.text
        making.may_end.set()
        assert is_there.wait(PATIENCE_SECONDS)
        page = client.get("/")
        assert page.status_code == 200 and "gradio" in page.text
        assert "/made/newsdesk-" in page.text
        assert client.get("/config").status_code == 200
        assert client.get("/readyz").json() == {"status": "ready"}


def test_what_belongs_to_the_page_is_to_be_asked_for_again(
    archive: Archive, making: Making
) -> None:
    with _client(archive, making) as client:
        for path in ("/config", "/theme.css", "/nothing"):
            answer = client.get(path)
            assert (answer.status_code, answer.json()["detail"]) == (503, PREPARED)
            assert answer.headers["retry-after"] == "2"
        joining = client.post("/gradio_api/queue/join", json={})
        assert joining.status_code == 503


def test_the_waiting_page_stands_behind_all_walls(archive: Archive, making: Making) -> None:
    foreign = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    with _client(archive, making) as client:
        waiting = client.get("/", headers=foreign)
        policy = waiting.headers["content-security-policy"]
        assert waiting.text.count("<script") == 1
        nonce = waiting.text.partition('<script nonce="')[2].partition('"')[0]
        assert nonce and f"'nonce-{nonce}'" in policy and "default-src 'self'" in policy
        assert waiting.headers["cache-control"] == "no-store"
        assert "newsdesk-visitor=" in waiting.headers["set-cookie"]
        assert "access-control-allow-origin" not in waiting.headers
        assert client.get("/", headers={"host": "evil.example"}).status_code == 400
        assert client.post("/gradio_api/queue/join", headers=foreign).status_code == 403
        sent = client.post("/gradio_api/upload", files={"files": ("a.txt", b"x")})
        assert sent.status_code == 403


def test_a_stranger_has_to_sign_in_before_the_page_is_there(
    archive: Archive, making: Making, tmp_path: Path
) -> None:
    users = tmp_path / "users"
    users.touch()
    with _client(archive, making, users=str(users)) as client:
        answer = client.get("/")
        assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
        assert client.get("/sign-in").status_code == 200
        assert client.get("/config").status_code == 401


def test_behind_a_proxy_s_prefix_the_place_is_the_page_s_too(
    archive: Archive, making: Making
) -> None:
    with _client(archive, making) as client:
        prefixed = TestClient(client.app, base_url="http://127.0.0.1", root_path="/desk")
        assert PREPARED in prefixed.get("/desk/").text


def test_a_page_that_cannot_be_made_is_told_of_and_the_api_goes_on(
    archive: Archive, making: Making, caplog: pytest.LogCaptureFixture
) -> None:
    making.failure = ImportError("no such file: gradio/secret-place")
    with _client(archive, making) as client:
        making.may_end.set()
        answer = _when_it_has_failed(client)
        assert MISSING in answer and "<script" not in answer
        assert "secret-place" not in answer and "secret-place" in caplog.text
        assert client.get("/config").status_code == 500
        assert client.get("/api/search?q=ferry").status_code == 200
        assert client.get("/readyz").json() == {"status": "ready", "warnings": [MISSING]}


def _when_it_has_failed(client: TestClient) -> str:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if (answer := client.get("/")).status_code == 500:
            return answer.text
    raise AssertionError("the page has not failed")


def test_an_application_that_ends_before_its_page_is_made_has_none(
    archive: Archive, making: Making
) -> None:
    is_there = threading.Event()
    with _client(archive, making, is_there):
        pass  # a thread cannot be stopped: the end waits for it
    assert making.may_end.is_set() and not is_there.is_set()


def test_a_page_is_not_begun_for_an_application_that_has_ended() -> None:
    may_begin = threading.Event()

    def make() -> Mounted:
        raise AssertionError("the end would wait for it")

    def wait() -> None:
        may_begin.wait()

    async def life() -> Page:
        page = Page(make)
        async with page.running(before=wait):
            asyncio.get_running_loop().call_soon(may_begin.set)
        return page

    assert asyncio.run(life()).lack == PREPARED
