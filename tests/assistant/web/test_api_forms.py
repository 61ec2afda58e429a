"""What every route of the API has: a name, errors in one form, tags, pages, a description."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator, FormatChecker

from assistant.protocol import HitRecord
from index import Archive
from tests.assistant.captives import counted
from tests.assistant.web.access.conftest import OWNER, application


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
        ("TRACE", "/healthz", 405, "GET"),
        ("HEAD", "/healthz", 405, "GET"),
        ("POST", "/readyz", 405, "GET"),
        ("POST", "/metrics", 405, "GET"),
        ("OPTIONS", "/api/watches/check", 405, "POST"),
        ("OPTIONS", "/api/watches/0123", 405, "DELETE"),
        ("QUERY", "/api/search", 405, "GET"),
    ],
)
def test_failures_are_problems_wherever_they_come_from(
    client: TestClient, method: str, path: str, status: int, allowed: str | None
) -> None:
    sent = client.request(method, path)
    assert (sent.status_code, sent.headers.get("allow")) == (status, allowed)
    assert sent.headers["content-type"] == "application/problem+json"
    if method == "HEAD":
        return
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


def test_a_search_tells_exactly_what_the_records_of_hits_hold(
    client: TestClient, archive: Archive
) -> None:
    """They are written as JSON where the search is made, maybe in another process."""
    sent = client.get("/api/search", params={"q": "captives"})
    assert sent.headers["content-type"] == "application/json"
    records = [HitRecord.of(hit) for hit in archive.search("captives")]
    assert len(records) > 1
    assert sent.json() == [record.model_dump(mode="json") for record in records]
    document = client.get("/api/openapi.json").json()
    (described,) = document["paths"]["/api/search"]["get"]["responses"]["200"]["content"].values()
    assert described["schema"]["items"] == {"$ref": "#/components/schemas/HitRecord"}


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


ARTICLE = {"title": "A ferry", "text": "The ferry sank."}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": " "}, "articles.0.title: the title is empty."),
        ({"text": ""}, "articles.0.text: the text is empty."),
        ({"published": 0}, "articles.0.published: it is a number: write the date as text."),
        ({"published": "2024"}, "articles.0.published: '2024' is not a date: write it like"),
        ({"updated": "0001-01-01T00:00:00+05:00"}, "articles.0.updated: '0001-01-01T00:00:00+05"),
        ({"retracted": 0}, "articles.0.retracted: Input should be a valid boolean."),
    ],
)
def test_an_article_that_is_none_is_refused_in_a_sentence(
    client: TestClient, fields: dict[str, object], said: str
) -> None:
    sent = client.post("/api/articles", json={"articles": [ARTICLE | fields]}, headers=OWNER)
    assert sent.status_code == 422
    assert sent.json()["detail"].startswith(said)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/api/follow", {"feed": "https://sample.example/feed", "allow_private": 0}, 422),
        ("/api/watches", {"request": {"question": "Who sank?"}, "allow_private": 0}, 422),
        ("/api/visits", {"visits": [{"address": "", "article_id": "", "seen": 0}]}, 422),
        ("/api/ask", {"question": "Who sank?", "answerer": "model"}, 409),
        ("/api/ask", {"question": "Who sank?", "as_of": ""}, 200),
        ("/api/ask", {"question": "Who sank?", "as_of": "0999-12-31"}, 422),
        ("/api/ask", {"question": "\xa5"}, 200),
    ],
)
def test_what_is_taken_is_what_the_description_says(
    client: TestClient, path: str, body: dict[str, object], status: int
) -> None:
    sent = client.post(path, json=body, headers=OWNER)
    assert sent.status_code == status
    document = client.get("/api/openapi.json").json()
    schema = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
    whole = schema | {"components": document["components"]}
    checker = Draft202012Validator(whole, format_checker=FormatChecker(["date"]))
    assert checker.is_valid(body) is (status != 422)


def test_an_id_that_is_none_is_no_id(client: TestClient) -> None:
    for name, status in (("%C3%A7", 422), ("unknown-1", 200)):
        assert client.delete(f"/api/watches/{name}", headers=OWNER).status_code == status


def test_who_has_not_the_token_is_asked_for_it(client: TestClient) -> None:
    for headers in ({}, {"authorization": "Bearer guess"}):
        sent = client.post("/api/remove", json={"article": "x"}, headers=headers)
        assert sent.status_code == 401
        assert sent.headers["www-authenticate"] == 'Bearer realm="Newsdesk"'
        assert "use the newsdesk command" in sent.json()["detail"]


def test_a_misspelt_filter_never_widens_a_search(client: TestClient) -> None:
    sent = client.get("/api/search?q=captives&outlet=Post")
    assert sent.status_code == 422
    assert sent.json()["detail"].startswith("There is no parameter 'outlet' here: there are q, ")
    for path in ("/api/articles?untill=2020-01-01", "/api/history?article=x&as_of=2020-01-01"):
        assert client.get(path).status_code == 422
    assert client.post("/api/ask?as_of=2020-01-01", json={"question": "Who?"}).status_code == 422
    assert client.get("/healthz?probe=1").status_code == 200


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"question": "Who?"}', "the request: send a JSON object, with the header 'Content-Type"),
        ('{"question": "Who?", "outlets": "Post"}', "outlets: Input should be a list."),
    ],
)
def test_what_newcomers_forget_is_said_in_their_words(
    client: TestClient, body: str, said: str
) -> None:
    kind = "application/json" if "outlets" in body else "application/x-www-form-urlencoded"
    sent = client.post("/api/ask", content=body, headers={"content-type": kind})
    assert sent.status_code == 422
    assert sent.json()["detail"].startswith(said)
