"""Finding words in an article: exactly, else but for white space, quotation marks and case."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.quoting import located
from index.passages import Span

TEXT = (
    "The minister said: “We won’t  leave\nuntil the 3,000 captives are free.” "
    "In 2019 the «old» party left. The ﬁnal toll was 2.5 million; STRASSE or Straße."
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("We won’t  leave", "We won’t  leave"),
        ("we won't leave until", "We won’t  leave\nuntil"),
        (' "We won‘t leave', "“We won’t  leave"),
        ("3,000 captives", "3,000 captives"),
        ("'old' PARTY", "«old» party"),
        ("strasse", "STRASSE"),
        ("or strasse", "or Straße"),
        ("final toll", "ﬁnal toll"),
        ("are free.”", "are free.”"),
    ],
)
def test_words_are_found_with_their_own_characters(wanted: str, found: str) -> None:
    span = located(TEXT, wanted, Span(0, len(TEXT)))
    assert span is not None
    assert TEXT[span.start : span.end] == found


@pytest.mark.parametrize(
    "wanted",
    [
        "",
        " \n",
        "We will leave",
        "won’t until",
        "000 captives",
        "3 captives",
        "3",
        "2",
        "5 million",
        "201",
        "art",
        "part",
        "nal toll",
        "wont leave",
        "We won’t leave until the 3000",
        "naïve",
    ],
)
def test_nothing_looser_is_found(wanted: str) -> None:
    assert located(TEXT, wanted, Span(0, len(TEXT))) is None


def test_only_the_span_is_looked_at() -> None:
    text = "A ferry sank. A FERRY sank."
    assert located(text, "A ferry", Span(0, 13)) == (0, 7)
    assert located(text, "A ferry", Span(14, 27)) == (14, 21)
    assert located(text, "sank. A", Span(0, 13)) is None


def test_an_exact_place_goes_before_a_nearer_one_that_is_only_alike() -> None:
    assert located("THE FERRY. The ferry.", "The ferry", Span(0, 21)) == (11, 20)


def test_words_without_spaces_around_them_are_found() -> None:
    assert located("他说没有人死亡。", "没有人", Span(0, 8)) == (2, 5)


@given(st.text(alphabet="aAß 'ﬁ1,.\n\t“«", max_size=30) | st.text(max_size=60), st.data())
def test_what_is_found_is_what_was_wanted(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    wanted = data.draw(st.just(text[start:end].upper()) | st.text(max_size=3))
    span = located(text, wanted, Span(start, end))
    if span is not None:
        assert start <= span.start < span.end <= end
        assert _alike(text[span.start : span.end]) == _alike(wanted)


@given(st.text(alphabet="ab 1,.\n'“", min_size=1, max_size=30))
def test_a_whole_text_is_found_in_itself(text: str) -> None:
    found = located(text, text, Span(0, len(text)))
    assert found == ((len(text) - len(text.lstrip()), len(text.rstrip())) if text.strip() else None)


def _alike(text: str) -> str:
    return re.sub("[`´‘’‚‛“”„‟«»‹›′″〝〞＂＇']", '"', " ".join(text.split())).casefold()
