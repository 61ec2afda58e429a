"""What every route of the API has: a name, errors in one form, tags, pages, a description."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from index import Archive
from tests.assistant.captives import counted
from tests.assistant.web.access.conftest import application


@pytest.fixture
def client(archive: Archive) -> Iterator[TestClient]:
    """A client of a server with two articles."""
    app = application(counted(archive), rate_limit="", address_rate_limit="")
    with TestClient(app, base_url="http://127.0.0.1") as opened:
        yield opened


@pytest.mark.parametrize(
    ("given", "kept"), [("job-17", True), ("", False), ("a b", False), ("x" * 129, False)]
)
def test_every_response_names_its_request(client: TestClient, given: str, kept: bool) -> None:
    for path in ("/healthz", "/api/nothing"):
        name = client.get(path, headers={"x-request-id": given}).headers["x-request-id"]
        assert (name == given) is kept
        assert name


@pytest.mark.parametrize(
    ("method", "path", "status", "allowed"),
    [
        ("GET", "/api/nothing", 404, None),
        ("GET", "/api/ask", 405, "POST"),
        ("PATCH", "/api/articles", 405, "GET, POST"),
        ("GET", "/api/articles/none", 422, None),
        ("GET", "/api/articles/0123456789abcdef", 404, None),
        ("GET", "/api/articles?cursor=x", 422, None),
        ("GET", "/api/search?q=ferry&offset=-1", 422, None),
    ],
)
def test_failures_are_problems_wherever_they_come_from(
    client: TestClient, method: str, path: str, status: int, allowed: str | None
) -> None:
    sent = client.request(method, path)
    assert (sent.status_code, sent.headers.get("allow")) == (status, allowed)
    assert sent.headers["content-type"] == "application/problem+json"
    problem = sent.json()
    assert set(problem) == {"type", "title", "status", "detail"}
    assert problem["status"] == status


def test_an_article_is_sent_once_and_again_when_it_has_changed(client: TestClient) -> None:
    (first, _) = client.get("/api/articles").json()["articles"]
    path = f"/api/articles/{first['article_id']}"
    sent = client.get(path)
    assert sent.json()["text"].startswith("The ministry met.")
    etag = sent.headers["etag"]
    for known in (etag, f'"other", W/{etag}', "*"):
        again = client.get(path, headers={"if-none-match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert client.get(path, headers={"if-none-match": '"other"'}).status_code == 200


def test_articles_come_page_by_page(client: TestClient) -> None:
    first = client.get("/api/articles", params={"limit": 1}).json()
    second = client.get("/api/articles", params={"limit": 1, "cursor": first["next"]}).json()
    urls = [page["articles"][0]["url"] for page in (first, second)]
    assert urls == ["https://example.org/new", "https://example.org/old"]
    assert second["next"] is None


def test_a_search_goes_on_where_it_ended(client: TestClient) -> None:
    def found(**parameters: int) -> list[str]:
        hits = client.get("/api/search", params={"q": "captives", **parameters}).json()
        return [hit["url"] for hit in hits]

    assert found(limit=1) + found(limit=1, offset=1) == found()
    assert found(offset=2) == []


def test_the_description_tells_of_every_failure_and_of_both_forms(client: TestClient) -> None:
    document = client.get("/api/openapi.json").json()
    assert not any(path.startswith("/history") for path in document["paths"])
    ask = document["paths"]["/api/ask"]["post"]["responses"]
    assert set(ask["200"]["content"]) == {"application/json", "text/event-stream"}
    assert set(ask["429"]["content"]) == {"application/problem+json"}
    completions = document["paths"]["/v1/chat/completions"]["post"]["responses"]
    assert "422" not in completions
    for item in document["paths"].values():
        for operation in item.values():
            for response in operation["responses"].values():
                assert "X-Request-Id" in response["headers"]
    assert document["paths"]["/api/remove"]["post"]["security"] == [{"token": []}]
