"""Stored answers over HTTP: each visitor's own, and what is shared."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.answer import Answer
from assistant.history import History
from assistant.protocol import Filters
from assistant.web.kept import kept_router
from assistant.web.problems import add_error_handlers
from assistant.web.visitors import COOKIE, Visitors
from index import Archive

Make = Callable[..., Any]


@pytest.fixture
def history(archive: Archive) -> History:
    """An empty history."""
    return History(archive.database)


@pytest.fixture
def client(history: History) -> Iterator[TestClient]:
    """A visitor of the routes."""
    app = FastAPI()
    app.include_router(kept_router(history, Visitors()))
    add_error_handlers(app)
    with TestClient(app, cookies={COOKIE: "anna"}) as opened:
        yield opened


@pytest.fixture
def kept(history: History, answer: Make, citation: Make) -> Answer:
    """An answer that this visitor got."""
    made: Answer = answer(citation(), question="What sank? <b>")
    history.keep(_owner("anna"), None, made, Filters())
    return made


def _owner(cookie: str) -> str:
    from starlette.requests import HTTPConnection

    header = (b"cookie", f"{COOKIE}={cookie}".encode())
    visitor = Visitors().of(HTTPConnection({"type": "http", "headers": [header]}))
    assert visitor
    return visitor.owner


@pytest.mark.parametrize(
    ("ending", "begins"), [("md", "# What sank?"), ("html", "<!doctype html>"), ("json", "{")]
)
def test_an_answer_is_had_as_a_file(
    client: TestClient, kept: Answer, ending: str, begins: str
) -> None:
    got = client.get(f"/history/answers/{kept.id}.{ending}")
    assert got.status_code == 200
    assert got.text.lower().startswith(begins.lower())
    assert "The ferry sank." in got.text
    named = got.headers["content-disposition"]
    assert named == f'attachment; filename="what-sank-b.{ending}"'


def test_a_file_of_json_is_the_answer(client: TestClient, kept: Answer) -> None:
    got = client.get(f"/history/answers/{kept.id}.json")
    assert Answer.model_validate(got.json()) == kept


@pytest.mark.parametrize("ending", ["md", "html", "json"])
def test_a_conversation_is_had_as_a_file(
    client: TestClient, history: History, kept: Answer, ending: str
) -> None:
    (line,) = history.conversations(_owner("anna"))
    got = client.get(f"/history/conversations/{line.id}.{ending}")
    assert got.status_code == 200
    assert "The ferry sank." in got.text
    if ending == "json":
        assert json.loads(got.text)["title"] == line.title


def test_nobody_gets_what_is_another_visitors(
    client: TestClient, history: History, kept: Answer
) -> None:
    (line,) = history.conversations(_owner("anna"))
    paths = (f"answers/{kept.id}.md", f"conversations/{line.id}.md")
    for cookies in ({COOKIE: "boris"}, {}):
        client.cookies.clear()
        client.cookies.update(cookies)
        for path in paths:
            got = client.get(f"/history/{path}")
            assert got.status_code == 404
            assert got.headers["content-type"] == "application/problem+json"
            assert "ferry" not in got.text
        assert client.put(f"/history/answers/{kept.id}/share").status_code == 404
        rated = client.put(f"/history/answers/{kept.id}/rating", json={"verdict": "bad"})
        assert rated.status_code in (404, 422)
    assert list(history.feedback()) == []


def test_a_shared_answer_is_read_by_whoever_has_the_link(client: TestClient, kept: Answer) -> None:
    path = client.put(f"/history/answers/{kept.id}/share").json()["path"]
    client.cookies.clear()
    page = client.get(f"/{path}")
    assert page.status_code == 200
    assert "The ferry sank." in page.text
    assert "What sank? &lt;b&gt;" in page.text
    assert page.headers["x-robots-tag"] == "noindex"


def test_a_withdrawn_link_leads_nowhere(client: TestClient, kept: Answer) -> None:
    path = client.put(f"/history/answers/{kept.id}/share").json()["path"]
    assert client.delete(f"/history/answers/{kept.id}/share").status_code == 204
    assert client.get(f"/{path}").status_code == 404


def test_an_opinion_is_kept_and_taken_back(
    client: TestClient, history: History, kept: Answer
) -> None:
    place = f"/history/answers/{kept.id}/rating"
    assert client.put(place, json={"verdict": "bad", "reason": "Old."}).status_code == 204
    (item,) = history.feedback()
    assert (item.verdict, item.reason, item.answer) == ("bad", "Old.", kept)
    assert client.put(place, json={"verdict": None}).status_code == 204
    assert list(history.feedback()) == []


@pytest.mark.parametrize(
    "body", [{"verdict": "fine"}, {}, {"verdict": "bad", "reason": "x" * 1001}, {"verdict": 1}]
)
def test_a_bad_opinion_is_a_sentence(client: TestClient, kept: Answer, body: object) -> None:
    got = client.put(f"/history/answers/{kept.id}/rating", json=body)
    assert got.status_code == 422
    assert got.json()["detail"].endswith((".", "reason"))
