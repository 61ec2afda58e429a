"""Who is reading: told apart by a cookie, known by no more than its hash."""

from collections.abc import Iterator

import pytest
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

from assistant.web.visitors import COOKIE, Remembering, Visitors


@pytest.fixture
def client() -> Iterator[TestClient]:
    """An application that says whose request it was."""
    app, visitors = FastAPI(), Visitors()
    app.add_middleware(Remembering)

    @app.get("/")
    @app.get("/who")
    def who(request: Request) -> str:
        visitor = visitors.of(request)
        return visitor.owner if visitor else "nobody"

    with TestClient(app) as opened:
        yield opened


def test_the_page_gives_a_cookie_that_only_the_server_reads(client: TestClient) -> None:
    given = client.get("/").headers["set-cookie"]
    assert "HttpOnly" in given
    assert "SameSite=Lax" in given
    assert "Secure" not in given


def test_a_page_over_https_gives_a_cookie_for_https_alone(client: TestClient) -> None:
    assert client.get("https://testserver/").headers["set-cookie"].endswith("; Secure")


def test_a_visitor_keeps_the_name_and_another_gets_another(client: TestClient) -> None:
    client.get("/")
    first = client.get("/who").json()
    again = client.get("/")
    assert COOKIE in again.headers["set-cookie"]
    assert again.json() == first
    assert client.cookies[COOKIE] not in first
    client.cookies.clear()
    client.get("/")
    assert client.get("/who").json() != first


def test_who_never_saw_the_page_is_nobody_and_gets_no_cookie(client: TestClient) -> None:
    answer = client.get("/who")
    assert answer.json() == "nobody"
    assert "set-cookie" not in answer.headers
