"""Thoughts are no part of an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.models.thoughts import Thoughts


def heard(deltas: list[str]) -> str:
    thoughts = Thoughts()
    return "".join([thoughts.feed(delta) for delta in deltas] + [thoughts.finish()])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<think>Which ferry?\n\n</think>\n\nIt sank.", "It sank."),
        ("\n<think></think>It sank.", "It sank."),
        ("<think>It never ended", ""),
        ("<think>Nothing follows</think>\n", ""),
        ("It sank <think>here</think>.", "It sank <think>here</think>."),
        ("<thin ice>", "<thin ice>"),
        ("<th", "<th"),
        ("  It sank.", "  It sank."),
        ("", ""),
    ],
)
@given(data=st.data())
def test_thoughts_are_dropped_wherever_the_stream_is_split(
    data: st.DataObject, written: str, expected: str
) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(written)), max_size=4).map(sorted))
    deltas = [written[a:b] for a, b in zip([0, *cuts], [*cuts, len(written)], strict=True)]
    assert heard(deltas) == expected


@given(st.lists(st.text(alphabet="<>/think a\n")))
def test_text_that_begins_otherwise_comes_out_as_it_is(deltas: list[str]) -> None:
    written = "".join(deltas)
    if not written.lstrip().startswith("<think>"):
        assert heard(deltas) == written


def test_an_answer_is_held_back_no_longer_than_needed() -> None:
    thoughts = Thoughts()
    said = [thoughts.feed(delta) for delta in ("<", "th", "e>", " x")]
    assert said == ["", "", "<the>", " x"]
