"""What another site sends in a reader's name is refused."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.web.access.origins import SameOrigin, origins
from index.errors import BadInput
from tests.assistant.web.access.conftest import OWNER, TOKEN, Serve

OWN = "http://desk.example:8765"


@pytest.fixture(scope="module")
def client() -> TestClient:
    """An application of one route."""
    app = FastAPI()
    app.add_middleware(SameOrigin, token=TOKEN)
    app.add_api_route("/", lambda: "done", methods=["GET", "POST", "PUT", "DELETE"])
    return TestClient(app, base_url=OWN)


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, 200),
        ({"origin": OWN}, 200),
        ({"origin": "http://desk.example"}, 403),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "same-origin", "origin": OWN}, 200),
        ({"sec-fetch-site": "none"}, 200),
        ({"sec-fetch-site": "same-site", "origin": "http://other.desk.example"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "cross-site", "authorization": "Bearer guess"}, 403),
        ({"sec-fetch-site": "cross-site", **OWNER}, 200),
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_only_what_another_site_sends_is_refused(
    client: TestClient, method: str, headers: dict[str, str], code: int
) -> None:
    answer = client.request(method, "/", headers=headers)
    assert answer.status_code == code
    if code == 403:
        assert answer.headers["content-type"] == "application/problem+json"


def test_reading_is_left_to_the_browsers_own_rules(client: TestClient) -> None:
    assert client.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 200


NAMED = "https://desk.example.org"
PREFLIGHT = {"access-control-request-method": "POST"}
PREFLIGHT |= {"access-control-request-headers": "authorization,content-type"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_no_other_site_reads_or_asks_unless_it_is_named(serve: Serve) -> None:
    usual, naming = serve(), serve(cors_origins=f"{NAMED}, https://other.example")
    for client, origin, allowed in (
        (usual, NAMED, None),
        (naming, "https://evil.example", None),
        (naming, NAMED, NAMED),
    ):
        headers = {"origin": origin, "sec-fetch-site": "cross-site"}
        before = client.options("/api/ask", headers=headers | PREFLIGHT)
        assert before.status_code == (200 if allowed else 400)
        assert before.headers.get("access-control-allow-origin") == allowed
        read = client.get("/api/status", headers=headers)
        assert read.headers.get("access-control-allow-origin") == allowed
        assert "access-control-allow-credentials" not in read.headers
        asked = client.post("/api/ask", headers=headers, json={"question": "Which ferry sank?"})
        assert asked.status_code == (200 if allowed else 403)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_named_site_cannot_use_the_page_in_a_readers_name(serve: Serve) -> None:
    headers = {"origin": NAMED, "sec-fetch-site": "cross-site"}
    client = serve(cors_origins=NAMED)
    for path in ("/gradio_api/queue/join", "/history/answers/x/rating"):
        assert client.post(path, headers=headers, json={}).status_code == 403


@pytest.mark.parametrize("text", ["desk.example.org", "https://desk.example.org/", "*", "null"])
def test_what_is_no_origin_is_a_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="NEWSDESK_CORS_ORIGINS like"):
        origins(text)
