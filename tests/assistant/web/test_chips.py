"""Chips: how a question was read, safe to show, each with what asking again takes."""

import json
from collections.abc import Callable, Sequence

import pytest

from assistant.answer import Answer, Reading, ReadingKind
from assistant.web.chips import Again, chips_html
from assistant.web.render import answer_html
from tests.assistant.web.html import HOSTILE, Page

Make = Callable[..., Answer]
MARCH = Reading(kind="time", text="in March 2023", words="March 2023")
OUTLETS = [
    Reading(kind="outlet", text=f"only outlet: {name}", words=name) for name in ("Wire", "Post")
]


def _values(html: str) -> list[dict[str, object]]:
    return [json.loads(value) for value in Page(html).all("value")]


def test_a_chip_asks_again_without_what_it_says(answer: Make) -> None:
    made = answer(understood=(MARCH,))
    html = chips_html(made)
    assert Page(html).text.split("Read as: ")[1] == "Ask again without: in March 2023"
    assert _values(html) == [{"answer": made.id, "ignore": ["time"]}]
    assert Page(html).all("title") == ["The question says “March 2023”"]
    assert "nd-out" not in html


def test_a_chip_that_is_out_asks_again_with_what_it_says(answer: Make) -> None:
    made = answer(understood=tuple(OUTLETS), ignored=(MARCH,))
    html = chips_html(made)
    assert "Ask again without: only outlet: Wire, only outlet: Post" in Page(html).text
    assert "Ask again with: in March 2023" in Page(html).text
    assert _values(html) == [
        {"answer": made.id, "ignore": ["time", "outlet"]},
        {"answer": made.id, "ignore": []},
    ]
    assert Page(html).all("class").count("nd-chip nd-out") == 1


def test_the_reader_s_as_of_date_is_a_chip_without_a_button(answer: Make) -> None:
    html = chips_html(answer(as_of="2023-04-15T23:59:59Z"))
    assert Page(html).text == "Read as: as of 15 April 2023"
    assert "button" not in Page(html).tags
    read = Reading(kind="time", text="as of 15 April 2023", words="by 15 April 2023")
    html = chips_html(answer(as_of="2023-04-15T23:59:59Z", understood=(read,)))
    assert html.count("nd-chip") == 2  # the row and the button


def test_without_a_reading_there_is_no_row(answer: Make) -> None:
    assert chips_html(answer()) == ""


@pytest.mark.parametrize(
    ("kinds", "is_shown"),
    [([], True), (["outlet"], False), (["follow_up"], True), (["follow_up", "time"], True)],
)
def test_only_what_was_filled_in_is_told_in_full(
    answer: Make, kinds: Sequence[ReadingKind], is_shown: bool
) -> None:
    """An answer that was kept before there were readings has none."""
    read = tuple(Reading(kind=kind, text="read", words="words") for kind in kinds)
    html = answer_html(answer(standalone_question="How many in 2020?", understood=read))
    assert ("Understood as: How many in 2020?" in Page(html).text) == is_shown


def test_asking_again_leaves_out_what_was_left_out_unless_a_chip_says_otherwise(
    answer: Make,
) -> None:
    made = answer(ignored=(MARCH,))
    again, with_it = Again.of('{"answer": "1"}'), Again.of('{"answer": "1", "ignore": []}')
    assert again and again.ignored(made) == ("time",)
    assert with_it and with_it.ignored(made) == ()


@pytest.mark.parametrize("signal", ["", "1", "null", '{"answer": "1", "ignore": ["tiem"]}', "[{}"])
def test_what_is_no_wish_of_the_page_is_none(signal: str) -> None:
    assert Again.of(signal) is None


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(answer: Make, text: str) -> None:
    read = Reading(kind="phrase", text=text, words=text)
    html = chips_html(answer(understood=(read,), ignored=(read,)))
    assert set(Page(html).tags) == {"div", "span", "button"}
    assert {name for name, _ in Page(html).attributes} == {"class", "type", "value", "title", "dir"}
    assert Page(html).text.count(text) == 2
