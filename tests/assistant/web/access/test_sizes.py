"""Bodies are counted as they come."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from pydantic import BaseModel
from starlette.responses import JSONResponse, StreamingResponse

from assistant.web.access.sizes import MEGABYTE, Sizes
from tests.assistant.web.access.conftest import OWNER, TOKEN


class _Body(BaseModel):
    text: str


@pytest.fixture(scope="module")
def client() -> TestClient:
    """An application that tells how much came."""
    app = FastAPI()
    app.add_middleware(Sizes, token=TOKEN, max_upload=3 * MEGABYTE)

    @app.post("/api/ask")
    def ask(body: _Body) -> int:
        return len(body.text)

    @app.post("/gradio_api/upload")
    @app.post("/api/articles")
    @app.post("/sign-in")
    async def count(request: Request) -> int:
        return len(await request.body())

    return TestClient(app)


def _parts(size: int) -> Iterator[bytes]:
    """A body without a length."""
    for _ in range(0, size, 64 * 1024):
        yield b"x" * 64 * 1024


@pytest.mark.parametrize(
    ("path", "megabytes", "code"),
    [
        ("/api/ask", 1.5, 413),
        ("/api/articles", 1.5, 413),
        ("/sign-in", 0.1, 413),
        ("/gradio_api/upload", 2.5, 200),
        ("/gradio_api/upload", 4.5, 413),
    ],
)
@pytest.mark.parametrize("announced", [True, False])
def test_a_body_that_is_too_large_is_refused(
    client: TestClient, path: str, megabytes: float, code: int, announced: bool
) -> None:
    size = int(megabytes * MEGABYTE)
    content = b"x" * size if announced else _parts(size)
    answer = client.post(path, content=content)
    assert answer.status_code == code
    if code == 413:
        assert answer.headers["content-type"] == "application/problem+json"
        assert "send less at once" in answer.json()["detail"]


def test_the_owner_sends_batches_of_any_size(client: TestClient) -> None:
    answer = client.post("/api/articles", content=_parts(9 * MEGABYTE), headers=OWNER)
    assert answer.json() == 9 * MEGABYTE


def test_a_small_question_passes(client: TestClient) -> None:
    assert client.post("/api/ask", json={"text": "Who?"}).json() == 4


def _sent(app: Any, length: str, parts: int) -> tuple[list[dict[str, Any]], int]:
    """What is answered to 64 KiB parts announced as this long, and how many parts were read."""
    sent: list[dict[str, Any]] = []
    read = 0

    async def receive() -> dict[str, Any]:
        nonlocal read
        read += 1
        return {"type": "http.request", "body": b"x" * 65536, "more_body": read < parts}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    headers = [(b"content-length", length.encode())]
    scope = {"type": "http", "method": "POST", "path": "/api/ask", "headers": headers}
    asyncio.run(Sizes(app, TOKEN, 0)(scope, receive, send))  # type: ignore[arg-type]
    return sent, read


def test_a_length_that_lies_does_not_help() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        await Request(scope, receive).body()

    sent, read = _sent(app, "10", 1000)
    assert sent[0]["status"] == 413
    assert read == 17


def test_nothing_is_read_of_a_body_that_says_it_is_too_large() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        pytest.fail("the application was asked")

    sent, read = _sent(app, str(2 * MEGABYTE), 1000)
    assert (sent[0]["status"], read) == (413, 0)


def test_an_answer_that_has_begun_is_not_begun_again() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        async def echo() -> Any:
            yield b"begun"
            async for part in Request(scope, receive).stream():
                yield part[:1]

        await StreamingResponse(echo())(scope, asyncio.Event().wait, send)  # type: ignore[arg-type]

    sent, _ = _sent(app, "", 1000)
    starts = [message for message in sent if message["type"] == "http.response.start"]
    assert [start["status"] for start in starts] == [200]


def _dripping(patience: float, seconds: float, parts: int) -> tuple[int, dict[bytes, bytes]]:
    """The status of an answer to parts that come so many seconds apart, and its headers."""
    sent: list[dict[str, Any]] = []
    left = parts

    async def app(scope: Any, receive: Any, send: Any) -> None:
        body = await Request(scope, receive).body()
        await JSONResponse(len(body))(scope, receive, send)

    async def receive() -> dict[str, Any]:
        nonlocal left
        await asyncio.sleep(seconds)
        left -= 1
        return {"type": "http.request", "body": b"x", "more_body": left > 0}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/api/ask", "headers": []}
    asyncio.run(Sizes(app, TOKEN, 0, patience)(scope, receive, send))  # type: ignore[arg-type]
    return sent[0]["status"], dict(sent[0]["headers"])


def test_a_body_that_drips_is_waited_for_no_longer_than_is_patient() -> None:
    assert _dripping(60.0, 0.0, 100)[0] == 200
    status, headers = _dripping(0.05, 0.02, 1_000)
    assert (status, headers[b"connection"]) == (408, b"close")


def test_who_is_answered_may_wait_as_long_as_the_answer_takes() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        await request.body()
        await asyncio.wait_for(_gone(request), 5)
        await JSONResponse("done")(scope, receive, send)

    messages = [{"type": "http.request", "body": b"x"}, {"type": "http.disconnect"}]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        if len(messages) == 1:
            await asyncio.sleep(0.1)
        return messages.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/api/ask", "headers": []}
    asyncio.run(Sizes(app, TOKEN, 0, 0.05)(scope, receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 200


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
