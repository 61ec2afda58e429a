import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.parts import parts
from assistant.support.words import read


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is open, he said", [0, 0, 0, 0, 0]),
        ("“It is open,” he said", [0, 0, 0, 1, 1]),
        ("He said: it is open; she did not", [0, 0, 1, 1, 1, 2, 2, 2]),
        ("", []),
    ],
)
def test_quotations_and_semicolons_part_a_sentence(sentence: str, found: list[int]) -> None:
    assert parts(sentence, read(sentence)) == found


@given(st.text(max_size=300))
def test_every_word_has_a_part_and_parts_only_rise(sentence: str) -> None:
    words = read(sentence)
    found = parts(sentence, words)
    assert len(found) == len(words)
    assert found == sorted(found)
