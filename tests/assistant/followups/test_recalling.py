"""Who said so: answered from the quotes of the answer before, as far as they may still be shown."""

from collections.abc import Callable
from typing import Any

import pytest

from assistant import Assistant
from assistant.followups import Turn
from index import Archive, Article

QUESTION = "How many captives remain in Port Calder?"


@pytest.fixture
def desk(archive: Archive, article: Callable[..., Article]) -> Assistant:
    archive.add(
        [
            article(
                title="Captives in Port Calder",
                text="The speaker, Alan Simon, said on 3 May 2024 that 23 captives remain in Port "
                "Calder.",
                outlet="Sample Post",
                published="2024-05-03",
                url="https://post.example/captives",
            ),
            article(
                title="A harvest",
                text="According to the farmers, 400 apples remain in Tarn.",
                outlet="Sample Wire",
                published="2024-05-09",
                url="https://wire.example/apples",
            ),
        ]
    )
    return Assistant(archive)


@pytest.mark.parametrize("asked", ["Who said so?", "Source?", "Really?", "How do you know?"])
def test_the_source_is_told_with_its_quote(desk: Assistant, asked: str) -> None:
    chat = desk.conversation()
    first = chat.ask(QUESTION)
    told = chat.ask(asked)
    assert told.standalone_question.startswith("According to whom: how many captives remain")
    assert [one.kind for one in told.understood] == ["follow_up"]
    (statement,) = told.statements
    assert statement.support == "verified"
    assert statement.text.startswith("According to the speaker, Alan Simon (Sample Post, 3 May")
    assert told.citations[0].quote in statement.text
    assert told.citations[0].id in first.by_id


def test_the_conversation_goes_on_from_what_was_asked(desk: Assistant) -> None:
    chat = desk.conversation()
    chat.ask(QUESTION)
    chat.ask("Who said so?")
    assert chat.ask("And in Tarn?").standalone_question == "How many captives remain in Tarn?"
    assert len(chat.ask("Says who?").statements) <= 3


@pytest.mark.parametrize(
    "scope", [{"as_of": "2024-05-01"}, {"outlets": ["Sample Wire"]}, {"since": "2024-05-05"}]
)
def test_no_quote_of_outside_the_scope_is_told_again(
    desk: Assistant, scope: dict[str, Any]
) -> None:
    chat = desk.conversation()
    chat.ask(QUESTION)
    told = chat.ask("Who said so?", **scope)
    assert "Sample Post" not in told.model_dump_json(exclude={"question", "standalone_question"})


def test_a_quote_whose_article_was_removed_is_not_told_again(desk: Assistant) -> None:
    chat = desk.conversation()
    chat.ask(QUESTION)
    desk.archive.remove("https://post.example/captives")
    assert not any("23" in one.text for one in chat.ask("Who said so?").statements)


def test_what_is_remembered_is_bounded(desk: Assistant) -> None:
    answer = desk.ask(QUESTION)
    turn = Turn.of(answer)
    assert f"{turn.day}" == "2024-05-03"
    assert len(turn.proofs) == 1
    assert turn.seen(answer.archive.oldest) == Turn(turn.question, as_of=None)
