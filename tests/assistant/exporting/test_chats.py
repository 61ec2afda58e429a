"""Answers as messages of chats: nothing of others acts there, and each fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.exporting.chats import DISCORD, SLACK, TELEGRAM, Markup, chat_messages, units
from tests.assistant.exporting.test_hostile_text import TEXTS, hostile
from tests.assistant.making import answer, citation

SERVICES = pytest.mark.parametrize("markup", [TELEGRAM, SLACK, DISCORD])


def test_sources_are_numbered_dated_and_linked() -> None:
    said = answer(citation("The ferry sank."), citation("Nine died.", id="c2", number=2, url=None))
    (message,) = chat_messages(said, TELEGRAM)
    assert message.split("\n\n")[:3] == [
        "The ferry sank. [1]",
        "Nine died. [2]",
        '<a href="https://outlet.example/story#:~:text=ferry">'
        "[1] Sample Post, 26 November 2025: A ferry</a>",
    ]


def test_a_quote_is_shown_where_the_statement_has_other_words() -> None:
    statement = {"text": "It sank.", "support": "verified", "citations": [1], "quotes": ["c1"]}
    (message,) = chat_messages(answer(citation(), statements=[statement]), SLACK)
    assert message.split("\n\n")[1] == (
        "<https://outlet.example/story#:~:text=ferry|[1] Sample Post, 26 November 2025: A ferry>\n"
        "“The ferry sank.”"
    )


def test_a_refusal_says_why_and_names_the_nearest() -> None:
    refusal = {"reason": "not_in_archive", "message": "It does not say.", "nearest": [1]}
    said = answer(citation(), status="abstained", statements=(), abstention=refusal)
    (message,) = chat_messages(said, DISCORD)
    assert message.startswith(
        "It does not say.\n\nNearest coverage: \\[1\\]\n\n[\\[1\\] Sample Post"
    )


def test_sources_that_no_statement_cites_are_left_out() -> None:
    both = answer(citation(), citation("Old.", id="c2", number=2, title="Older"))
    one = both.model_copy(update={"statements": both.statements[:1]})
    assert "Older" not in "".join(chat_messages(one, TELEGRAM))


@SERVICES
def test_a_long_answer_is_several_messages_in_their_order(markup: Markup) -> None:
    cited = [citation(f"Part {at}: {'word ' * 150}.", id=f"c{at}", number=at) for at in range(1, 9)]
    messages = chat_messages(answer(*cited), markup)
    assert len(messages) > 1
    assert re.findall(r"Part (\d)", "\n".join(messages)) == [f"{at}" for at in range(1, 9)]


@SERVICES
@given(text=TEXTS | st.text(min_size=2_000, max_size=6_000), is_abstention=st.booleans())
def test_every_message_fits(markup: Markup, text: str, is_abstention: bool) -> None:
    for message in chat_messages(hostile(text, is_abstention=is_abstention), markup):
        assert 0 < units(message) <= markup.longest


@given(text=TEXTS, is_abstention=st.booleans())
def test_telegram_and_slack_read_no_markup_but_links(text: str, is_abstention: bool) -> None:
    said = hostile(text, is_abstention=is_abstention)
    links = r'<a href="https?://[^"<>]*">|</a>'
    assert not re.search("[<>]", re.sub(links, "", "".join(chat_messages(said, TELEGRAM))))
    links = r"<https?://[^<>|\s]*\|[^<>]*>"
    assert not re.search("[<>]", re.sub(links, "", "".join(chat_messages(said, SLACK))))


@given(text=TEXTS, is_abstention=st.booleans())
def test_discord_reads_no_markup_but_links(text: str, is_abstention: bool) -> None:
    said = "".join(chat_messages(hostile(text, is_abstention=is_abstention), DISCORD))
    shown = re.sub(r"\\[^0-9A-Za-z\s]", "", said)  # as Discord reads them
    rest = re.sub(r"\[[^\[\]]*\]\(<https?://[^<>\s]*>\)", "", shown)
    assert not re.search(r"[*_~`|<>@\[\]]", rest)
