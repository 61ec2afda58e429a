"""Conversations as messages: rendered once, and anew when what they show has changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.history import History, Turn
from assistant.protocol import Filters
from assistant.web import messages
from assistant.web.messages import Transcript
from assistant.web.render import answer_html
from index import Archive, Article

URL = "https://example.org/tram"
OWNER = "ann"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Assistant]:
    with Archive.open(tmp_path / "archive") as archive:
        archive.add([_article("The tram line will cost 23 million crowns.")])
        yield Assistant(archive)


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the answers that were rendered."""
    ids: list[str] = []

    def noted(answer, rating, articles):  # type: ignore[no-untyped-def]
        ids.append(answer.id)
        return answer_html(answer, rating, articles)

    monkeypatch.setattr(messages, "answer_html", noted)
    return ids


def _article(text: str) -> Article:
    return Article(url=URL, title="Tram", text=text, outlet="Post", published="2025-03-02")


def _told(desk: Assistant) -> tuple[History, str, tuple[Turn, ...]]:
    answer = desk.ask("How much will the tram line cost?")
    id = desk.history.keep(OWNER, None, answer, Filters())
    talk = desk.history.conversation(OWNER, id)
    assert talk
    return desk.history, answer.id, talk.turns


def test_a_turn_is_rendered_once(desk: Assistant, rendered: list[str]) -> None:
    history, answer, turns = _told(desk)
    transcript = Transcript(history, desk.archive)
    first = transcript.messages(turns, OWNER)
    assert transcript.messages(turns, OWNER) == first
    assert rendered == [answer]


def test_a_verdict_shows_at_once_to_its_owner_alone(desk: Assistant) -> None:
    history, answer, turns = _told(desk)
    transcript = Transcript(history, desk.archive)
    plain = transcript.messages(turns, OWNER)
    history.rate(OWNER, answer, "good")
    assert "nd-pressed" in transcript.messages(turns, OWNER)[1]["content"]
    assert transcript.messages(turns, "bob") == plain


def test_a_correction_and_a_removal_show_at_once(desk: Assistant) -> None:
    history, _, turns = _told(desk)
    transcript = Transcript(history, desk.archive)
    before = transcript.messages(turns, OWNER)[1]["content"]
    assert "earlier version" not in before
    desk.archive.add([_article("The tram line will cost 24 million crowns, the city now says.")])
    corrected = transcript.messages(turns, OWNER)[1]["content"]
    assert "earlier version" in corrected
    desk.archive.remove(URL)
    assert "earlier version" not in transcript.messages(turns, OWNER)[1]["content"]


def test_no_more_turns_are_held_than_is_said(
    desk: Assistant, rendered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "MAX_HELD", 1)
    history, answer, turns = _told(desk)
    transcript = Transcript(history, desk.archive)
    for owner in (OWNER, "bob", OWNER):
        transcript.messages(turns, owner)
    assert rendered == [answer] * 3
