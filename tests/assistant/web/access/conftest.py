"""Clocks that tests turn, users with cheap passwords, and applications behind walls."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import time
from types import SimpleNamespace
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.settings import Settings
from assistant.web.access.access import access_of
from assistant.web.access.passwords import Cost, HashedPassword
from assistant.web.api import routers
from assistant.web.app import create_app
from index import Archive

PASSWORD = "tram line 23"
TOKEN = "owner-token"
OWNER = {"authorization": f"Bearer {TOKEN}"}


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock, which is that of the rate limits' storage too."""
    made = Clock()
    monkeypatch.setattr("limits.storage.memory.time", SimpleNamespace(time=made))
    return made


@pytest.fixture
def users_file(tmp_path: Path) -> Path:
    """A file of two users."""
    return write_users(tmp_path / "users", "anna", "boris")


def write_users(path: Path, *names: str, password: str = PASSWORD) -> Path:
    """Users whose hashes cost next to nothing."""
    hashed = HashedPassword.of(password, Cost(10, 8, 1))
    path.write_text("".join(f"{name}:{hashed}\n" for name in names))
    return path


Serve = Callable[..., TestClient]


def application(archive: Archive, clock: Callable[[], float] = time, **settings: Any) -> FastAPI:
    """The whole server with these settings."""

    async def made() -> FastAPI:
        desk = Assistant(archive, Settings(**settings))
        access = access_of(desk, TOKEN, clock=clock)
        api = routers(LocalDesk(desk), TOKEN, access.limits, access.auditor)
        return create_app(desk, routers=api, access=access)

    # Where no event loop runs, Gradio opens some of its own and never closes them.
    return asyncio.run(made())


@pytest.fixture
def serve(archive: Archive) -> Iterator[Serve]:
    """Serves the archive with these settings, to a client at this address."""
    with ExitStack() as stack:

        def serving(peer: str = "127.0.0.1", scheme: str = "http", **settings: Any) -> TestClient:
            client = TestClient(
                application(archive, **settings),
                base_url=f"{scheme}://127.0.0.1:8765",
                client=(peer, 50000),
                follow_redirects=False,
            )
            return stack.enter_context(client)

        yield serving
