"""Whether the archive contradicts what a question takes for granted."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.premises import refuted
from index import Article
from index.hits import Sentence
from index.passages import sentences
from tests.assistant.making import hit

HERE = Path(__file__).parent


def _cases(name: str) -> list[dict[str, Any]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]


def found(articles: Iterable[tuple[str, str, str]]) -> list[Sentence]:
    """The sentences of articles, each a day, a title and a text."""
    return [
        Sentence(one, span.start, span.end, 1.0)
        for day, title, text in articles
        for one in [
            hit(
                Article(
                    title=title,
                    text=text,
                    outlet="Lurne Post",
                    published=datetime.fromisoformat(f"{day}T09:00+00:00"),
                )
            )
        ]
        for span in sentences(text, "en")
    ]


@pytest.mark.parametrize("case", _cases("cases.jsonl"), ids=lambda case: case["q"][:60])
def test_what_the_archive_says_otherwise_is_refuted_and_nothing_else(case: dict[str, Any]) -> None:
    quotes = refuted(case["q"], found(case["articles"]), as_of=None)
    assert bool(quotes) is case["no"], [quote.text for quote in quotes]
    if case["no"]:
        assert any(case["proof"] in quote.text for quote in quotes)
