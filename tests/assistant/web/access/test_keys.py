"""With the first API key programs need one, and each opens what its scopes say."""

import asyncio
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from openai import APIStatusError, OpenAI

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.keys import NewKey
from assistant.keys.records import SCOPES, KeyScope
from assistant.remote import RemoteDesk
from assistant.settings import Settings
from assistant.web.paths import is_for_programs
from assistant.web.server import reachable
from index import Archive
from index.errors import NotAllowed
from index.lock import holder
from tests.assistant.captives import QUESTION, counted
from tests.assistant.web.access.conftest import (
    OWNER,
    PASSWORD,
    Clock,
    Serve,
    application,
    write_users,
)
from tests.assistant.web.access.test_gate import _routes
from tests.serving import serving

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

Headers = dict[str, str]


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """The whole server, open to readers, with a key made."""
    with Archive.open(tmp_path_factory.mktemp("keys") / "archive") as archive:
        Assistant(archive).keys.add(NewKey(name="first"))
        yield application(archive, rate_limit="", address_rate_limit="")


@pytest.fixture
def program(closed: FastAPI) -> Iterator[TestClient]:
    """A program without a key."""
    with TestClient(closed, base_url="http://127.0.0.1:8765", follow_redirects=False) as client:
        yield client


@pytest.fixture
def key(program: TestClient) -> Callable[..., Headers]:
    """Makes the header of a new key with these scopes."""

    def make(*scopes: KeyScope) -> Headers:
        new = {"name": secrets.token_hex(4), "scopes": scopes}
        made = program.post("/api/keys", headers=OWNER, json=new).json()
        return {"authorization": f"Bearer {made['secret']}"}

    return make


def test_without_a_key_programs_are_refused_wherever_they_ask(
    closed: FastAPI, program: TestClient
) -> None:
    routes = {(way, path) for way, path in _routes(closed.routes) if is_for_programs(path)}
    routes |= {("POST", "/mcp"), ("GET", "/mcp")}  # which takes all methods itself
    assert {("POST", "/api/ask"), ("GET", "/v1/models")} <= routes
    for method, path in sorted(routes):
        answer = program.request(method, path)
        assert answer.status_code == 401, (method, path)
        assert answer.headers["www-authenticate"].startswith("Bearer")
        if method != "HEAD":
            said = answer.json()
            sentence = said["error"]["message"] if path.startswith("/v1/") else said["detail"]
            assert "'newsdesk keys add NAME'" in sentence
    for path in ("/", "/healthz", "/readyz", "/config"):
        assert program.get(path).status_code == 200, path


@pytest.mark.parametrize("path", ["/api", "/mcp", "/mcp/", "/v1", "/api//status", "/api/./status"])
def test_no_spelling_of_a_path_leads_around_the_key(program: TestClient, path: str) -> None:
    assert program.get(path).status_code == 401
    assert "articles" not in program.get(f"/x/..{path}").text


def test_a_wrong_key_is_told_to_be_wrong_in_the_form_of_the_path(program: TestClient) -> None:
    wrong = {"authorization": f"Bearer nd_{'0' * 12}_{'A' * 43}"}
    answer = program.get("/api/status", headers=wrong)
    assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
    assert answer.json()["detail"].startswith("This API key is none, or works no more: send")
    over_v1 = program.get("/v1/models", headers=wrong).json()
    assert over_v1["error"]["code"] == "invalid_api_key"
    assert program.post("/mcp", headers=wrong).status_code == 401


_ID = "0" * 16
OPENED: dict[tuple[str, str], KeyScope] = {
    ("POST", "/api/ask"): "ask",
    ("POST", "/v1/chat/completions"): "ask",
    ("GET", "/api/search"): "search",
    ("GET", "/api/articles"): "read",
    ("GET", "/api/articles/{article}"): "read",
    ("GET", "/api/history"): "read",
    ("GET", "/api/status"): "read",
    ("POST", "/api/articles"): "write",
    ("POST", "/api/retract"): "write",
    ("POST", "/api/visits"): "write",
    ("POST", "/api/visits/find"): "write",
}
"""What each scope opens; all else is for `admin`."""
OF_ANY_KEY = {("GET", "/v1/models"), ("GET", "/v1/models/{name}")}
OF_NO_KEY = {(way, "/api/keys") for way in ("GET", "POST", "DELETE")} | {
    ("POST", "/api/keys/revoke")
}


def test_each_key_opens_what_its_scopes_say_and_nothing_else(
    closed: FastAPI, program: TestClient, key: Callable[..., Headers]
) -> None:
    document = closed.openapi()
    keys = {scope: key(scope) for scope in SCOPES}
    checked = 0
    for path, item in document["paths"].items():
        for way in map(str.upper, item):
            if not is_for_programs(path):
                continue
            route = (way, path)
            needed = OPENED.get(route, "admin")
            for scope, header in keys.items():
                opens = scope in (needed, "admin") or route in OF_ANY_KEY
                is_open = opens and route not in OF_NO_KEY
                place = path.replace("{article}", _ID).replace("{name}", "x").replace("{id}", "x")
                # Nothing is sent, so that what is opened does nothing.
                answer = program.request(way, place, headers=header)
                assert (answer.status_code == 403) is not is_open, (route, scope, answer.text)
                assert answer.status_code != 401
                checked += 1
    assert checked > 100
    assert program.get("/api/nothing", headers=keys["ask"]).status_code == 404


def test_a_key_that_lacks_a_scope_is_told_which(
    program: TestClient, key: Callable[..., Headers]
) -> None:
    answer = program.post("/api/ask", headers=key("read"), json={"question": "Who?"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert "newsdesk keys add NAME --scope ask" in answer.json()["detail"]
    over_v1 = program.post("/v1/chat/completions", headers=key("read"), json={})
    assert over_v1.json()["error"]["type"] == "permission_error"


def test_no_key_makes_another_one(program: TestClient, key: Callable[..., Headers]) -> None:
    admin, new = key("admin"), {"name": "another"}
    assert program.get("/api/feedback", headers=admin).status_code == 200
    refused = program.post("/api/keys", headers=admin, json=new)
    assert (refused.status_code, "are the owner's" in refused.json()["detail"]) == (403, True)
    made = program.post("/api/keys", headers=OWNER, json=new).json()
    assert made["key"]["name"] == "another" and made["secret"].startswith("nd_")
    listed = program.get("/api/keys", headers=OWNER)
    assert made["secret"] not in listed.text and "digest" not in listed.text


def test_a_key_may_send_articles_and_no_more_than_an_upload(
    program: TestClient, key: Callable[..., Headers]
) -> None:
    writing, text = key("write"), "The ferry sank. " * 100_000
    article = {"title": "A ferry", "text": text, "url": "https://post.example/1"}
    batch = {"articles": [article]}
    assert program.post("/api/articles", headers=writing, json=batch).json()["added"] == 1
    assert program.post("/api/retract", headers=writing, json=batch).status_code == 413
    refused = program.post("/api/articles", headers=key("read"), json=batch)
    assert refused.status_code in (403, 413)
    assert program.post("/api/remove", headers=OWNER, json={"article": article["url"]}).json()


def test_revoking_holds_with_the_next_request(program: TestClient) -> None:
    made = program.post("/api/keys", headers=OWNER, json={"name": "short"}).json()
    header = {"authorization": f"Bearer {made['secret']}"}
    assert program.get("/api/status", headers=header).status_code == 200
    keys = program.get("/api/keys", headers=OWNER).json()
    assert [one["used"] is None for one in keys if one["name"] == "short"] == [False]
    revoked = program.post("/api/keys/revoke", headers=OWNER, params={"key": "short"})
    assert revoked.json() == {"revoked": True}
    assert program.get("/api/status", headers=header).status_code == 401


def test_without_any_key_whatever_is_sent_will_do(serve: Serve) -> None:
    client, guess = serve(), {"authorization": "Bearer none"}
    assert client.get("/api/status", headers=guess).status_code == 200
    assert client.get("/v1/models", headers=guess).status_code == 200
    assert client.post("/api/remove", headers=guess, json={"article": "x"}).status_code == 401
    client.post("/api/keys", headers=OWNER, json={"name": "first"})
    assert client.get("/api/status", headers=guess).status_code == 401
    assert client.delete("/api/keys", headers=OWNER).json() == {"cleared": 1}
    assert client.get("/api/status", headers=guess).status_code == 200


def test_who_has_signed_in_needs_no_key_and_a_key_opens_no_page(
    serve: Serve, archive: Archive, tmp_path: Any
) -> None:
    client = serve(users=str(write_users(tmp_path / "users", "anna")))
    made = client.post("/api/keys", headers=OWNER, json={"name": "bot"}).json()
    header = {"authorization": f"Bearer {made['secret']}"}
    assert client.get("/api/status", headers=header).status_code == 200
    assert client.get("/", headers=header).status_code == 303
    for path in ("/config", "/gradio_api/info", "/history/answers/x.md", "/shared/x"):
        assert client.get(path, headers=header).status_code == 401, path
    assert client.get("/api/status").status_code == 401
    assert client.post("/sign-in", data={"name": "anna", "password": PASSWORD}).status_code == 303
    assert client.get("/api/status").status_code == 200
    # A proxy may pass on a bearer of its own: who has signed in is known already.
    assert client.get("/api/status", headers={"authorization": "Bearer x"}).status_code == 200


def test_each_key_has_a_rate_of_its_own(serve: Serve, clock: Clock) -> None:
    client = serve(clock=clock, rate_limit="1/minute", address_rate_limit="1/minute")

    def searched(header: Headers) -> int:
        return client.get("/api/search", params={"q": "ferry"}, headers=header).status_code

    def made(**new: str) -> Headers:
        secret = client.post("/api/keys", headers=OWNER, json=new).json()["secret"]
        return {"authorization": f"Bearer {secret}"}

    usual, slow, fast = made(name="a"), made(name="b"), made(name="c", rate="3/minute")
    assert [searched(usual) for _ in range(2)] == [200, 429]
    assert [searched(slow) for _ in range(2)] == [200, 429]
    assert [searched(fast) for _ in range(4)] == [200, 200, 200, 429]
    clock.now += 61
    assert [searched(one) for one in (usual, slow, fast)] == [200, 200, 200]


def test_a_command_brings_its_key_to_a_server_far_away(archive: Archive) -> None:
    assistant = Assistant(counted(archive), Settings(rate_limit="", address_rate_limit=""))
    reading, admin = (
        assistant.keys.add(NewKey(name=scope, scopes=(scope,))).secret
        for scope in ("read", "admin")
    )
    with serving(assistant) as url:
        with closing(RemoteDesk(url, reading)) as desk:
            assert desk.status().articles == 2
            with pytest.raises(NotAllowed, match="--scope admin"):
                desk.remove("x")
        with closing(RemoteDesk(url, admin)) as desk:
            assert desk.remove("x") is False
            with pytest.raises(NotAllowed, match="keys are the owner's"):
                desk.keys.all()


def test_the_official_client_of_openai_brings_it_as_its_api_key(archive: Archive) -> None:
    assistant = Assistant(counted(archive), Settings(rate_limit="", address_rate_limit=""))
    asking = assistant.keys.add(NewKey(name="bot", scopes=("ask",))).secret
    reading = assistant.keys.add(NewKey(name="reader", scopes=("read",))).secret

    def said(url: str, secret: str) -> str | int:
        with OpenAI(base_url=f"{url}/v1", api_key=secret, max_retries=0) as client:
            message: Any = {"role": "user", "content": QUESTION}
            try:
                done = client.chat.completions.create(model="newsdesk", messages=[message])
            except APIStatusError as error:
                return error.status_code
            return done.choices[0].message.content or ""

    with serving(assistant) as url:
        assert "captives" in str(said(url, asking))
        assert [said(url, secret) for secret in ("none", reading)] == [401, 403]


def test_mcp_takes_a_key_and_looks_at_the_scope_of_each_tool(archive: Archive) -> None:
    import httpx2
    from mcp import Client
    from mcp.client.streamable_http import streamable_http_client

    assistant = Assistant(counted(archive), Settings(rate_limit="", address_rate_limit=""))
    secret = assistant.keys.add(NewKey(name="bot", scopes=("search",))).secret

    async def used(url: str) -> list[Any]:
        headers = {"authorization": f"Bearer {secret}"}
        async with (
            httpx2.AsyncClient(headers=headers) as http,
            Client(streamable_http_client(f"{url}/mcp", http_client=http)) as client,
        ):
            return [
                await client.call_tool("search", {"query": "captives"}),
                await client.call_tool("ask", {"question": QUESTION}),
                await client.call_tool("archive_status", {}),
            ]

    with serving(assistant) as url:
        found, asked, status = asyncio.run(used(url))
    assert found.structured_content["hits"]
    assert asked.is_error and "--scope ask" in asked.content[0].text
    assert status.is_error and "--scope read" in status.content[0].text


def test_an_archive_that_a_command_holds_asks_for_the_key_too(archive: Archive) -> None:
    desk = LocalDesk(Assistant(archive))
    secret = desk.keys.add(NewKey(name="bot")).secret
    with reachable(desk):
        while not ((found := holder(archive.path)) and found.url):
            time.sleep(0.05)
        assert httpx.get(f"{found.url}/api/status").status_code == 401
        for token in (found.token, secret):
            header = {"authorization": f"Bearer {token}"}
            assert httpx.get(f"{found.url}/api/status", headers=header).status_code == 200
