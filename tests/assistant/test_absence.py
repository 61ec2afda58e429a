"""Nearest coverage is near, and what the archive has nothing about is named."""

from collections.abc import Callable

import pytest

from assistant import Assistant
from index import Archive, Article


@pytest.fixture
def desk(archive: Archive, article: Callable[..., Article]) -> Assistant:
    archive.add(
        [
            article("The population of Tarn was counted in March.", title="Tarn counts heads"),
            article("Nina Pash opened the bridge at Tarn on Monday.", title="A bridge opens"),
            article("The ferry Alma sank in the harbour of Port Calder.", title="A ferry sinks"),
        ]
    )
    return Assistant(archive)


@pytest.mark.parametrize(
    ("question", "message", "near"),
    [
        ("What is the population of Peru?", "The archive has nothing about Peru (3 articles).", 0),
        (
            "Did Zed Zork or Nina Pash visit Peru in 2020?",
            "The archive has nothing about Zed Zork or Peru (3 articles).",
            0,
        ),
        ("Why do cats purr?", "Nothing in the archive comes near this (3 articles).", 0),
        ("Who married Nina Pash?", "The archive does not say (3 articles).", 1),
    ],
)
def test_only_what_is_near_is_shown(
    desk: Assistant, question: str, message: str, near: int
) -> None:
    abstention = desk.ask(question).abstention
    assert abstention is not None
    assert (abstention.message, len(abstention.nearest) >= near) == (message, True)
    assert bool(abstention.nearest) is bool(near)


def test_nothing_of_outside_the_scope_is_known(desk: Assistant) -> None:
    abstention = desk.ask("Where did the ferry Alma sink?", outlets=["Sample Wire"]).abstention
    assert abstention is not None
    assert (
        abstention.message == "The archive holds no articles for this question's dates and outlets."
    )


@pytest.mark.parametrize("question", ["What happened today?", "Where did the ferry Alma sink?"])
def test_of_an_empty_archive_it_is_told_how_it_is_filled(
    archive: Archive, article: Callable[..., Article], question: str
) -> None:
    desk = Assistant(archive)
    for outlets in ([], ["Sample Wire"]):
        abstention = desk.ask(question, outlets=outlets).abstention
        assert abstention is not None
        assert abstention.message == (
            "The archive is empty: 'newsdesk add FILE' or 'newsdesk follow FEED' fills it."
        )
    archive.add([article(published="2025-03-01")])
    abstention = desk.ask(question, outlets=["Sample Wire"]).abstention
    assert abstention is not None
    assert "dates and outlets" in abstention.message
