"""Who may fill an archive from the page, and when files may be sent."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.requests import HTTPConnection

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.intake import Intake
from assistant.settings import Settings
from assistant.web.app import create_app
from assistant.web.door import MayAdd, nobody, of_this_machine
from index import Archive, Article
from tests.dumps import dump

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
UPLOAD = "/gradio_api/upload"
SENT = {"files": ("../../a<b>.jsonl", b"{}")}


@contextmanager
def _client(
    archive: Archive, may_add: MayAdd | None = None, *, max_upload_mb: int = 1
) -> Iterator[TestClient]:
    async def made() -> FastAPI:
        desk = Assistant(archive, Settings(max_upload_mb=max_upload_mb))
        return create_app(desk, intake=Intake(LocalDesk(desk)), may_add=may_add)

    # Where no event loop runs, Gradio opens some of its own and never closes them.
    app = asyncio.run(made())
    base, client = "http://127.0.0.1:8765", ("127.0.0.1", 50_000)
    with TestClient(app, base_url=base, client=client) as opened:
        yield opened


@pytest.mark.parametrize(
    ("may_add", "headers", "code"),
    [
        (None, {}, 403),
        (nobody, {}, 403),
        (of_this_machine, {}, 200),
        (of_this_machine, {"sec-fetch-site": "same-origin"}, 200),
        (of_this_machine, {"sec-fetch-site": "cross-site"}, 403),
        (of_this_machine, {"sec-fetch-site": "same-site"}, 403),
        (of_this_machine, {"x-forwarded-for": "203.0.113.7"}, 403),
        (of_this_machine, {"via": "1.1 proxy"}, 403),
    ],
)
def test_files_come_only_from_those_who_may_add(
    archive: Archive, may_add: MayAdd | None, headers: dict[str, str], code: int
) -> None:
    with _client(archive, may_add) as client:
        answer = client.post(UPLOAD, files=SENT, headers=headers)
        assert answer.status_code == code
        assert client.get("/intake/rejected", headers=headers).status_code == code
    assert (code == 200) == any((archive.path / "uploads").iterdir())


def test_an_upload_stays_within_its_folder(archive: Archive) -> None:
    with _client(archive, of_this_machine) as client:
        (path,) = client.post(UPLOAD, files=SENT).json()
    assert Path(path).is_relative_to(archive.path / "uploads")


def test_too_large_a_file_is_refused(archive: Archive) -> None:
    with _client(archive, of_this_machine) as client:
        answer = client.post(UPLOAD, files={"files": ("a.txt", b"x" * 1_100_000)})
    assert answer.status_code == 413


def test_without_leave_to_upload_none_may(archive: Archive) -> None:
    with _client(archive, of_this_machine, max_upload_mb=0) as client:
        assert client.post(UPLOAD, files=SENT).status_code == 403


def test_a_filled_archive_takes_no_file(archive: Archive, article: Callable[..., Article]) -> None:
    archive.add([article()])
    with _client(archive, of_this_machine) as client:
        answer = client.post(UPLOAD, files=SENT)
    assert (answer.status_code, answer.text[:21]) == (403, "Articles cannot be ad")


def test_stale_uploads_are_gone_after_a_start(archive: Archive) -> None:
    dump(archive.path / "uploads" / "a" / "left.jsonl", 1)
    with _client(archive):
        assert not any((archive.path / "uploads").iterdir())


@pytest.mark.parametrize(
    ("client", "is_near"),
    [
        (("127.0.0.1", 1), True),
        (("::1", 1), True),
        (("192.0.2.1", 1), False),
        (("testclient", 1), False),
        (None, False),
    ],
)
def test_this_machine_is_known_by_its_address(
    client: tuple[str, int] | None, is_near: bool
) -> None:
    scope = {"type": "http", "client": client, "headers": []}
    assert of_this_machine(HTTPConnection(scope)) is is_near
