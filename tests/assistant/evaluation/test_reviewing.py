"""Looking through a question set in the browser, without a script and out of others' reach."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from assistant.evaluation.drafting.files import read, write
from assistant.evaluation.drafting.reviewing import review_app
from index.errors import BadInput
from tests.assistant.evaluation.making import HOSTILE, question

QUESTIONS = [
    question(id="a", question=HOSTILE, answers=("Mira",), unanswerable=False, kind=HOSTILE),
    question(id="b", question="Where?", answers=("Norvik",), evidence_urls=("javascript:x",)),
    question(id="c", question="Who rules Velmere?", unanswerable=True),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write(QUESTIONS, tmp_path / "set.csv", {"b"})
    return tmp_path / "set.csv"


def _client(path: Path, host: str = "127.0.0.1") -> TestClient:
    return TestClient(review_app(path, "secret"), base_url=f"http://{host}:8000")


def _of(page: str) -> str:
    return page.split('name="of" value="')[1].split('"')[0]


def test_what_is_saved_is_what_the_form_has(path: Path) -> None:
    client = _client(path)
    of = _of(client.get("/secret").text)
    form = {
        "of": of,
        "keep-0": "on",
        "question-0": " Who ran\nthe ferry? ",
        "answers-0": "Mira Holt\r\n\r\nHolt\r\n",
        "keep-1": "on",
        "question-1": "Where?",
        "unanswerable-1": "on",
        "answers-1": "Norvik",
        "question-2": "Who rules Velmere?",
        "answers-2": "Ana Bel",
    }
    saved = client.post("/secret", data=form)
    assert saved.status_code == 200 and "Saved: 2 of 3" in saved.text
    (first, second, third), left_out = read(path)
    assert (first.question, first.answers) == ("Who ran the ferry?", ("Mira Holt", "Holt"))
    assert first.unanswerable is False
    assert (second.unanswerable, second.answers) == (True, ())
    assert (third.unanswerable, third.answers) == (False, ("Ana Bel",))
    assert left_out == {"c"}
    assert client.post("/secret", data=form).status_code == 409, "an old page must not overwrite"


def test_hostile_text_is_text_and_nothing_may_run(path: Path) -> None:
    answer = _client(path).get("/secret")
    assert "<script" not in answer.text and "<img" not in answer.text
    assert 'href="javascript' not in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src" not in policy


def test_others_neither_read_nor_save(path: Path) -> None:
    before = path.read_bytes()
    client = _client(path)
    assert client.get("/").status_code == client.get("/other").status_code == 404
    assert client.post("/secret", data={"question-0": "Taken?"}).status_code == 409
    assert client.post("/secret", content=b"\xff\xfe=1").status_code == 409
    assert _client(path, "evil.example").get("/secret").status_code == 400
    assert path.read_bytes() == before


def test_a_file_that_is_gone_or_broken_is_told(path: Path) -> None:
    client = _client(path)
    path.write_text("keep,answers\nno,Mira\n")
    assert client.get("/secret").status_code == 409
    path.unlink()
    assert "no file" in client.get("/secret").text
    with pytest.raises(BadInput):
        read(path)
