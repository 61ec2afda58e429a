"""Settings that change answers, and where they reach."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.settings import Settings
from index import Archive, Article
from index.errors import ArchiveMismatch, BadInput


@pytest.mark.parametrize(
    ("field", "value", "changes"),
    [
        ("embedding", "local-deep", True),
        ("reranker", "cohere:rerank-v3.5", True),
        ("passages", 3, True),
        ("port", 1, False),
    ],
)
def test_the_hash_tells_settings_apart_that_change_answers(
    field: str, value: object, changes: bool
) -> None:
    changed = Settings.model_validate({field: value})
    assert (changed.hash != Settings().hash) == changes


def test_the_models_of_the_settings_reach_the_archive(
    archive: Archive, article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.add([article()])
    archive.close()
    place: Path = archive.path
    monkeypatch.setenv("NEWSDESK_EMBEDDING", "local-deep")
    with pytest.raises(ArchiveMismatch, match="'static', not with 'local-deep'"):
        Assistant.open(place)
    monkeypatch.setenv("NEWSDESK_EMBEDDING", "static")
    monkeypatch.setenv("NEWSDESK_RERANKER", "best")
    with pytest.raises(BadInput, match="There is no reranker 'best'"):
        Assistant.open(place)
    monkeypatch.delenv("NEWSDESK_RERANKER")
    Assistant.open(place).close()


@pytest.mark.parametrize(
    ("model", "shown"),
    [
        ("openai:gpt-4.1-mini", "openai:gpt-4.1-mini"),
        ("qwen3:4b@http://localhost:11434/v1", "qwen3:4b"),
        ("http://me:s3cret@host/v1?key=s3cret", "a local model"),
        ("", ""),
    ],
)
def test_what_is_shown_of_a_model_holds_no_address(model: str, shown: str) -> None:
    assert Settings(model=model).writer == shown
    assert Settings(model=model, answerer="quotes").writer == ""
