"""The law of the gate: with a sign-in on, a stranger is refused on every route there is."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.routing import BaseRoute, Mount, Route
from starlette.websockets import WebSocketDisconnect

from assistant.web.access.gate import PUBLIC
from index import Archive
from index.errors import BadInput
from tests.assistant.web.access.conftest import (
    OWNER,
    PASSWORD,
    Clock,
    Serve,
    application,
    write_users,
)

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

HEADER = "X-Forwarded-User"


@pytest.fixture(scope="module")
def signing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """The whole server, which asks for a sign-in."""
    folder = tmp_path_factory.mktemp("gate")
    users = write_users(folder / "users", "anna", "boris")
    with Archive.open(folder / "archive") as archive:
        yield application(archive, users=str(users))


@pytest.fixture
def stranger(signing: FastAPI) -> Iterator[TestClient]:
    """Somebody whom the server does not know."""
    with TestClient(signing, base_url="http://127.0.0.1:8765", follow_redirects=False) as client:
        yield client


@pytest.fixture
def reader(stranger: TestClient) -> TestClient:
    """Somebody who has signed in."""
    form = {"name": "anna", "password": PASSWORD}
    assert stranger.post("/sign-in", data=form).status_code == 303
    return stranger


def _routes(routes: list[BaseRoute], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Method and path of all there is, in Gradio and what else is mounted too."""
    for route in routes:
        path = f"{prefix}{getattr(route, 'path', '')}"
        if isinstance(route, Mount):
            yield "GET", f"{path}/x"
            yield from _routes(route.routes, path)
        elif included := getattr(route, "original_router", None):
            yield from _routes(included.routes, prefix)
        else:
            assert isinstance(route, Route), f"this test does not know what {route} is"
            for method in route.methods or ():
                yield method, re.sub(r"[{}]|:path", "", path)


def test_a_stranger_is_refused_on_every_route(signing: FastAPI, stranger: TestClient) -> None:
    routes = set(_routes(signing.routes))
    assert len(routes) > 60
    assert {
        ("POST", f"/{way}") for way in ("api/ask", "v1/chat/completions", "gradio_api/queue/join")
    } <= routes
    open_to_all = set()
    for method, path in sorted(routes):
        with stranger.stream(method, path) as answer:
            kind = answer.headers.get("content-type")
            told = "application/json" if path.startswith("/v1/") else "application/problem+json"
            if (answer.status_code, kind) != (401, told):
                assert path != "/" or answer.status_code == 303
                open_to_all.add(path)
    assert open_to_all == {*PUBLIC, "/page/x", "/page/made/x", "/watch/id.atom", "/"}


@pytest.mark.parametrize(
    "path",
    [
        *("//", "/./", "/%2e/", "/page", "/page/../api/status", "/page/..%2fapi/status"),
        *("/sign-in/", "/healthz/x", "/API/status", "/api//status", "/gradio_api/../config"),
    ],
)
def test_no_spelling_of_a_path_leads_around_the_gate(stranger: TestClient, path: str) -> None:
    assert stranger.get(path).status_code in (303, 401, 404)
    assert "articles" not in stranger.get(path).text


def test_a_page_leads_to_the_sign_in_and_from_there_back(stranger: TestClient) -> None:
    assert stranger.get("/").headers["location"] == "/sign-in"
    html = {"accept": "text/html,*/*;q=0.8"}
    answer = stranger.get("/share/ab c?d=e", headers=html)
    assert (answer.status_code, answer.headers["location"]) == (
        303,
        "/sign-in?next=%2Fshare%2Fab%2520c%3Fd%3De",
    )
    assert stranger.get("/api/status", headers=html).status_code == 401
    assert stranger.get("/gradio_api/info", headers=html).status_code == 401
    assert stranger.post("/sign-out", headers=html).headers["location"] == "/sign-in"


def test_a_socket_is_closed(stranger: TestClient) -> None:
    with pytest.raises(WebSocketDisconnect), stranger.websocket_connect("/any"):
        pass


def test_who_has_signed_in_is_served_under_their_name(reader: TestClient) -> None:
    page = reader.get("/")
    assert page.status_code == 200
    assert "newsdesk-visitor" not in page.headers.get("set-cookie", "")
    assert reader.get("/config").json()["username"] == "anna"
    assert reader.get("/api/status").json()["articles"] == 0
    assert reader.get("/gradio_api/info").status_code == 200


def test_the_owners_commands_need_no_sign_in(stranger: TestClient) -> None:
    assert stranger.get("/api/status", headers=OWNER).status_code == 200
    guess = {"authorization": "Bearer guess"}
    assert stranger.get("/api/status", headers=guess).status_code == 401


def test_gradio_itself_refuses_a_stranger_too(signing: FastAPI) -> None:
    (gradio,) = (
        route.app for route in signing.routes if isinstance(route, Mount) and not route.path
    )
    behind = TestClient(gradio)
    assert behind.get("/config").status_code == 401
    assert behind.post("/gradio_api/queue/join", json={}).status_code == 401


def test_a_proxy_signs_readers_in(serve: Serve) -> None:
    behind = serve(user_header=HEADER)
    assert behind.get("/config", headers={HEADER: "anna"}).json()["username"] == "anna"
    assert behind.get("/api/status", headers={HEADER: "anna"}).status_code == 200
    for path in ("/", "/api/status", "/sign-in"):
        answer = behind.get(path, headers={"accept": "text/html"})
        assert answer.status_code in (401, 404), path
    assert "did not say who you are" in behind.get("/").json()["detail"]
    assert behind.get("/healthz").status_code == 200


def test_past_the_proxy_nobody_gets_in(serve: Serve) -> None:
    past = serve(peer="192.0.2.9", user_header=HEADER)
    for path in ("/", "/api/status", "/config"):
        answer = past.get(path, headers={HEADER: "anna", "x-forwarded-for": "127.0.0.1"})
        assert answer.status_code == 403
        assert "only to its proxy" in answer.json()["detail"]


def test_without_a_sign_in_all_are_welcome_and_headers_name_nobody(serve: Serve) -> None:
    client = serve()
    assert client.get("/").status_code == 200
    assert client.get("/sign-in").status_code == 404
    assert client.get("/config", headers={HEADER: "anna"}).json()["username"] is None


def test_two_ways_to_sign_in_are_one_too_many(archive: Archive, users_file: Path) -> None:
    with pytest.raises(BadInput, match="not both"):
        application(archive, users=str(users_file), user_header=HEADER)


def test_too_many_questions_are_refused_with_the_time_to_wait(serve: Serve, clock: Clock) -> None:
    client = serve(clock=clock, address_rate_limit="2/minute")
    asked = [client.get("/api/search", params={"q": "ferry"}) for _ in range(3)]
    assert [answer.status_code for answer in asked] == [200, 200, 429]
    assert asked[-1].headers["retry-after"] == "60"
    assert asked[-1].json()["detail"] == "Ask again in 60 seconds."
    refused = client.post("/api/ask", content=json.dumps({"question": "Which ferry?"}))
    assert refused.status_code == 429
    owner = client.get("/api/search", params={"q": "ferry"}, headers=OWNER)
    assert owner.status_code == 200
