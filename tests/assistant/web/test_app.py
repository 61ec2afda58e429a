"""The application around the chat: headers, hosts, and what it does not offer."""

import re
from collections.abc import Iterator

import pytest
from fastapi import APIRouter
from fastapi.testclient import TestClient

from assistant import Assistant
from assistant.web.app import create_app
from index import Archive

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The application over an empty archive, with one route of its own."""
    router = APIRouter()
    router.add_api_route("/api/ping", lambda: "pong")

    with Archive.open(tmp_path_factory.mktemp("app") / "archive") as archive:
        app = create_app(Assistant(archive), routers=[router], examples=["Who?"])
        with TestClient(app, base_url="http://127.0.0.1:8765") as opened:
            yield opened


@pytest.mark.parametrize("path", ["/", "/api/ping", "/page/icon.svg", "/config", "/nothing"])
def test_every_response_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy.partition("script-src")[2].partition(";")[0]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers


def test_what_belongs_to_a_visitor_is_kept_by_no_cache(client: TestClient) -> None:
    for path in ("/", "/api/ping", "/config", "/gradio_api/info"):
        assert client.get(path).headers["cache-control"] == "no-store"
    for path in ("/page/icon.svg", "/theme.css"):
        assert client.get(path).headers.get("cache-control") != "no-store"


def test_who_came_over_https_is_told_to_come_back_by_it(client: TestClient) -> None:
    answer = client.get("https://127.0.0.1:8765/api/ping")
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


def test_no_other_site_reads_or_changes_anything(client: TestClient) -> None:
    foreign = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    own = {"host": "localhost:8765"}
    for path in ("/", "/config", "/api/ping", "/gradio_api/info"):
        given = client.get(path, headers=foreign | own).headers
        assert "access-control-allow-origin" not in given
        assert "access-control-allow-credentials" not in given
    for path in ("/gradio_api/queue/join", "/gradio_api/upload"):
        assert client.post(path, headers=foreign).status_code == 403
    asked = foreign | {"access-control-request-method": "POST"}
    assert client.options("/gradio_api/queue/join", headers=asked).status_code == 400


def test_each_page_names_its_own_scripts_and_no_other(client: TestClient) -> None:
    nonces = set()
    for _ in range(2):
        page = client.get("/")
        (nonce,) = re.findall(r"'nonce-([\w-]+)'", page.headers["content-security-policy"])
        assert 0 < page.text.count("<script") == page.text.count(f'<script nonce="{nonce}"')
        nonces.add(nonce)
    assert len(nonces) == 2


def test_the_page_names_first_all_files_that_it_needs(client: TestClient) -> None:
    text = client.get("/").text
    named = re.findall(r'(?:href|src)="\./((?:assets|page)/[^"]+)"', text.partition("</head>")[0])
    assert text.index("<base ") < text.index("modulepreload")
    assert any("/made/newsdesk-" in path for path in named)
    assert len(named) > 30  # the kinds of component that are in the page
    for path in named:
        assert client.get(f"/{path}").status_code == 200


def test_routers_win_over_the_page(client: TestClient) -> None:
    assert client.get("/api/ping").json() == "pong"


@pytest.mark.parametrize(
    ("host", "code"), [("127.0.0.1", 200), ("[::1]", 200), ("evil.example", 400)]
)
def test_a_foreign_host_name_is_refused(client: TestClient, host: str, code: int) -> None:
    assert client.get("/api/ping", headers={"host": f"{host}:8765"}).status_code == code


def test_no_event_of_the_page_is_an_api(client: TestClient) -> None:
    info = client.get("/gradio_api/info").json()
    assert info == {"named_endpoints": {}, "unnamed_endpoints": {}}
    events = client.get("/config").json()["dependencies"]
    assert {event["api_visibility"] for event in events} == {"private"}


@pytest.mark.parametrize("path", ["/gradio_api/upload", "/gradio_api/upload?upload_id=a"])
def test_nothing_can_be_uploaded(client: TestClient, path: str) -> None:
    assert client.post(path, files={"files": ("a.txt", b"x")}).status_code == 403


@pytest.mark.parametrize(
    "path", ["process_recording", "component_server", "stream/x", "vibe-edit", "call/x", "upload/"]
)
def test_gradio_takes_nothing_that_the_page_never_sends(client: TestClient, path: str) -> None:
    answer = client.post(f"/gradio_api/{path}", files={"files": ("a.txt", b"x")})
    assert answer.status_code == 403


def test_the_page_reports_to_nobody(client: TestClient) -> None:
    config = client.get("/config").json()
    assert config["analytics_enabled"] is False
    assert config["footer_links"] == []
    assert "googleapis" not in client.get("/").text + client.get("/theme.css").text


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_no_page_that_loads_from_elsewhere_is_served(client: TestClient, path: str) -> None:
    assert "cdn." not in client.get(path).text
