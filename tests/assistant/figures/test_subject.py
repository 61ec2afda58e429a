"""Whether a passage is about what a question asks the value of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.subject import Subject, _named, _words
from assistant.question import understand
from index.terms import terms

PIECES = st.sampled_from(["Ruvia", "RUVIAN", "ruv", "Ruvia's", "Armenians", "U.S.", "us", "İ", "ß"])
TEXTS = st.lists(PIECES | st.text(max_size=5), max_size=8).map(" ".join)


@pytest.mark.parametrize(
    "question", ["How many captives does Ruvia hold?", "How many soldiers of Armenia and the USA?"]
)
@given(TEXTS)
def test_a_name_is_passed_over_only_where_no_word_begins_like_it(question: str, text: str) -> None:
    subject = Subject(understand(question, terms), {}, terms)
    assert subject.names_in(text) == all(_named(one, _words(text)) for one in subject._names)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [("Ruvian courts freed 41.", True), ("Courts of RUVIA", True), ("Velmar freed 41.", False)],
)
def test_what_is_of_a_name_names_it(text: str, is_named: bool) -> None:
    asked = understand("How many captives does Ruvia hold?", terms)
    assert Subject(asked, {}, terms).names_in(text) == is_named


def test_what_is_done_weighs_less_than_of_what() -> None:
    asked = understand("How many people have joined the strike at Velmar Glass?", terms)
    weights = Subject(asked, {"join": 4.0, "strike": 4.0}, terms)._weights
    assert weights["join"] <= weights["strike"]


@pytest.mark.parametrize(
    ("question", "is_named"),
    [
        ("Date set for the Velmar trial?", True),
        ("Status of the Velmar smelter?", True),
        ("Hallmere trial at Velmar?", False),
    ],
)
def test_what_a_note_asks_for_is_no_name(question: str, is_named: bool) -> None:
    subject = Subject(understand(question, terms), {}, terms)
    assert subject.names_in("Velmar waits for the court.") == is_named


@pytest.mark.parametrize("asked", ["the United States", "the US", "America"])
@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("U.S. president Ana Bel dismissed him.", True),
        ("The United States charges 41 %.", True),
        ("The United Kingdom charges 41 %.", False),
    ],
)
def test_a_land_of_two_words_is_named_by_any_spelling(
    asked: str, text: str, is_named: bool
) -> None:
    subject = Subject(understand(f"What tariff does {asked} charge?", terms), {}, terms)
    assert subject.names_in(text) == is_named
