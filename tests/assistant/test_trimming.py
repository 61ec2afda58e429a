import pytest

from assistant.cores import core_of
from assistant.trimming import named_part, names, only_asks, trimmed

_TOLL = "the number of workers on strike at Velmar Steel"


@pytest.mark.parametrize(
    "question",
    [
        "By what steps has {} got to where it is?",
        "{} has been",
        "find out when {} was first said to be about",
        "{}, with dates",
        "the earliest report that put {} at nearly",
        "which turns has {} taken",
    ],
)
def test_words_that_only_ask_are_trimmed_from_both_ends(question: str) -> None:
    assert trimmed(question.format(_TOLL)) == _TOLL


@pytest.mark.parametrize("text", ["What was it moved to?", "When was it?"])
def test_a_text_that_only_asks_is_left_whole(text: str) -> None:
    assert only_asks(text)
    assert trimmed(text) == text


def test_a_name_is_no_word_of_asking() -> None:
    assert trimmed("how have US exports to Osk changed") == "US exports to Osk"
    assert not names("What happened to them?")
    assert names("What happened to Velmar?")


@pytest.mark.parametrize(
    "lead",
    ["For a footnote: ", "I lost count. ", "I am drawing a graph: "],
)
def test_sentences_that_name_nothing_are_left_out(lead: str) -> None:
    assert named_part(f"{lead}How has {_TOLL} changed?") == f"How has {_TOLL} changed?"


def test_a_successor_is_asked_for_and_the_office_is_the_thing() -> None:
    assert trimmed("Name the immediate successor of as mayor of Velmar.") == "mayor of Velmar"
    assert (
        trimmed("The case count of marsh fever in Osk was")
        == "The case count of marsh fever in Osk"
    )


@pytest.mark.parametrize(
    "text",
    [
        "number of people released",
        "share of people who can read",
        "Will Smith ranking",
        "US exports",
        "cost of Expo 2025",
        "budget for 2026",
    ],
)
def test_what_is_asked_about_is_not_trimmed(text: str) -> None:
    assert trimmed(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "The war in Osk: how has the number of hostages changed?",
        "How has the death toll changed? I mean in Osk.",
    ],
)
def test_a_part_that_asks_is_never_left_out(text: str) -> None:
    assert named_part(text) == text


def test_a_text_without_names_is_one_part() -> None:
    assert named_part("the strike: how many joined?") == "the strike: how many joined?"


@pytest.mark.parametrize(
    "question",
    [
        "Are the union and its employers at odds over {}?",
        "Who is arguing with whom about {}?",
        "Whose word is there on {}, and does anybody contradict it?",
        "Is {} contested, and if so by whom?",
        "Why do I read different things about {}?",
        "{}: conflicting claims?",
        "Lay out the rival positions on {}, with attribution.",
    ],
)
def test_what_is_quarrelled_over_stands_behind_the_quarrel(question: str) -> None:
    assert core_of(question.format(_TOLL), "dispute") == _TOLL


def test_what_came_after_an_event_keeps_the_words_of_the_event() -> None:
    asked = "happened after Ana Bel changed parties"
    assert core_of(asked, "after", is_of_value=False) == asked
