"""How a text is read word by word, and what a glance at it may deny."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.support.words import each, has_digit_or, read, stems

PIECES = st.sampled_from(
    each(
        "forty Forty-one ONE's twenty 7million ½ ② x2 tOne one_two - dozenſ Kelvin İone one\u0345 "
        "two\u00adfold eight\u2019s . , “"
    )
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=12).map(" ".join) | st.text())
@example("ﬁve ﬂoods")
def test_a_glance_denies_no_word_that_is_read(text: str) -> None:
    for word in read(text):
        if word.low.isalpha():
            assert has_digit_or(text, {word.low})
        if any(sign.isdecimal() for sign in word.low):
            assert has_digit_or(text, frozenset())


@given(st.lists(PIECES | st.text(max_size=6), max_size=12).map(" ".join) | st.text())
@example("It's James's, the 1,000 of O`Brien 's")
def test_the_stems_of_a_text_are_those_of_its_words(text: str) -> None:
    assert stems(text) == {word.stem for word in read(text)} - {""}


@pytest.mark.parametrize("text", ["", "The ferry sank.", "Nobody saw the weight of it"])
def test_a_glance_finds_whole_words_only(text: str) -> None:
    assert not has_digit_or(text, {"one", "eight", "body"})
