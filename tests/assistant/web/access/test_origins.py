"""What another site sends in a reader's name is refused."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.web.access.origins import SameOrigin
from tests.assistant.web.access.conftest import OWNER, TOKEN

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
