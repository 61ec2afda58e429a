"""Nearness of words: synonyms count for something, strangers for little, nothing for nothing."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.support.nearness import nearness

WORDS = st.sets(st.text("abcdefghij", min_size=1, max_size=8), min_size=1, max_size=6)


def test_a_word_of_like_meaning_is_nearer_than_a_stranger() -> None:
    near = nearness({"doctor"}, [{"the", "physician"}])
    far = nearness({"doctor"}, [{"the", "gravel"}])
    assert far < near < 1.0


def test_words_that_the_quotes_say_are_near_whichever_quote_says_them() -> None:
    assert nearness({"bridge", "toll"}, [{"bridge"}, {"a", "toll"}]) > 0.99


def test_where_nothing_is_wanted_or_quoted_nothing_is_near() -> None:
    assert nearness(set(), [{"bridge"}]) == nearness({"bridge"}, []) == 0.0
    assert nearness({"bridge"}, [set(), set()]) == 0.0


@given(WORDS, WORDS, WORDS)
def test_it_is_a_share_and_another_quote_never_lessens_it(
    wanted: set[str], quote: set[str], other: set[str]
) -> None:
    alone, both = nearness(wanted, [quote]), nearness(wanted, [quote, other])
    assert 0.0 <= alone <= both + 1e-6 <= 1.0 + 1e-5
