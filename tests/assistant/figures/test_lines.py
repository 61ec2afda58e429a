"""The sentences of a passage as they are read."""

import pytest

from assistant.figures.lines import lines_of
from tests.assistant.premises.test_refutation import found


@pytest.mark.parametrize(
    ("sentence", "plain"),
    [
        ("No, the toll is 12.", "    the toll is 12."),
        ("A bulletin had opened with the words: “The gate is shut.”",
         "A bulletin had        with the words: “The gate is shut.”"),
        ("The gate opened with a bang.", "The gate opened with a bang."),
    ],
)  # fmt: skip
def test_words_that_only_lead_to_what_is_said_are_not_read(sentence: str, plain: str) -> None:
    """They tell neither a denial nor a state; every other word keeps its place."""
    (one,) = found([("2024-05-04", "Osk", sentence)])
    ((quote, line),) = lines_of(one.hit)
    assert (quote.text, line.text) == (sentence, plain)
