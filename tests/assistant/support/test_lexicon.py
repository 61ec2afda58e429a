"""Words that stand for one another, and words that say the opposite."""

from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.support.lexicon import Words, _senses, alike, opposite

STEMS = st.sampled_from(["", "able", "unable", "legal", "illegal", "ill", *sorted(_senses())])


@given(STEMS, st.frozensets(STEMS, max_size=5))
def test_many_words_at_once_are_alike_and_opposite_as_one_by_one(
    one: str, others: frozenset[str]
) -> None:
    words = Words(others)
    assert words.say(one) == any(alike(one, other) for other in others)
    assume(not words.say(one))
    assert words.oppose(one) == any(opposite(one, other) for other in others)
