"""Whoever keeps a connection without asking anything is hung up on."""

import asyncio
import socket
from collections.abc import Iterator
from threading import Thread
from time import sleep
from typing import Any

import pytest
import uvicorn

from assistant.web.access.patience import Patient

HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"


class _Quick(Patient):
    seconds = 0.1
    max_head = 2_000
    max_rest = 100_000


async def _app(scope: Any, receive: Any, send: Any) -> None:
    """Answers after a while, to bodies without reading them."""
    if scope["type"] != "http":
        return
    await asyncio.sleep(0.6 if scope["path"] == "/slow" else 0)
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]}
    )
    await send({"type": "http.response.body", "body": b"ok"})


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A server that is not patient."""
    config = uvicorn.Config(
        _app, http=_Quick, port=0, lifespan="off", log_level="critical", timeout_keep_alive=30
    )
    server = uvicorn.Server(config)
    thread = Thread(target=server.run)
    thread.start()
    while not server.started:
        sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join()


def _until_closed(connection: socket.socket, drip: bytes = b"") -> bytes:
    """What comes until the server hangs up, while this is sent again and again."""
    connection.settimeout(0.05)
    got = b""
    for _ in range(200):
        try:
            connection.sendall(drip)
            part = connection.recv(65_536)
        except TimeoutError:
            continue
        except OSError:
            return got
        if not part:
            return got
        got += part
    pytest.fail("the server did not hang up")


@pytest.mark.parametrize(("begun", "drip"), [(b"", b""), (HEAD, b""), (HEAD, b"x: y\r\n")])
def test_a_head_that_does_not_come_ends_the_connection(
    port: int, begun: bytes, drip: bytes
) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(begun)
        assert _until_closed(connection, drip) == b""


def test_so_does_the_next_head_on_the_same_connection(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(HEAD + b"\r\n")
        got = b""
        while not got.endswith(b"ok"):
            got += connection.recv(1_000)
        connection.sendall(HEAD)
        assert _until_closed(connection, b"x: y\r\n") == b""


def test_between_requests_a_reader_may_think(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        for _ in range(2):
            connection.sendall(HEAD + b"\r\n")
            got = b""
            while not got.endswith(b"ok"):
                got += (part := connection.recv(1_000))
                assert part, "the server hung up"
            sleep(5 * _Quick.seconds)


def test_a_head_without_end_is_cut_off(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        sent = 0
        with pytest.raises(OSError, match=r"."):
            connection.sendall(HEAD + b"x: ")
            while sent < 50_000_000:
                connection.sendall(b"y" * 10_000)
                sent += 10_000
        assert sent < 50_000_000


def test_an_answer_may_take_its_time(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        connection.settimeout(5)
        got = b""
        while part := connection.recv(1_000):
            got += part
    assert got.endswith(b"ok")


def test_the_rest_of_a_body_that_nobody_reads_has_a_bound(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        length = b"Content-Length: 90000000\r\n\r\n"
        connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\n" + length)
        sent = 0
        with pytest.raises(OSError, match=r"."):
            while sent < 90_000_000:
                connection.sendall(b"y" * 10_000)
                sent += 10_000
        assert sent < 90_000_000
