"""Cutting texts, with offsets that always hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.article import storable
from index.passages import MAX_CHARS, Span, passages, sentences

NASTY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            " \n\r\t\u2028\u00a0\u200b.!?…։。؟۔：«»「」“”‘’\"'"
            "()-–—e\u0301👩‍👩‍👧🇦🇲ԱԲгИ中文とﷺ\x1c\x85"
        ),
        st.sampled_from(
            ["Mr. ", "U.S. ", "Jan. 5. ", "e.g. ", "3.5 ", "https://a.b/c?d. "]
        ).flatmap(lambda word: st.sampled_from(word)),
    ),
    max_size=3_000,
)


def _covers(text: str, spans: list[Span]) -> bool:
    """In order, without overlap, and nothing but white space left out."""
    position = 0
    for start, end in spans:
        if start < position or end <= start or text[position:start].strip():
            return False
        position = end
    return not text[position:].strip()


LANGUAGES = st.sampled_from(
    [None, "en", "ru", "hy", "ka", "az", "tr", "de", "fr", "es", "ar", "zh", "ja", "xx"]
)


@given(NASTY.map(storable), LANGUAGES)
def test_passages_cover_any_text_in_order(text: str, language: str | None) -> None:
    spans = passages(text, language)
    assert _covers(text, spans)
    assert all(end - start <= MAX_CHARS for start, end in spans)


@given(NASTY.map(storable), LANGUAGES)
def test_sentences_cover_any_text_in_order(text: str, language: str | None) -> None:
    spans = sentences(text, language)
    assert _covers(text, spans)
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


@given(st.lists(st.text(max_size=60), max_size=30), st.integers(10, 200))
def test_passages_keep_to_any_length(lines: list[str], max_chars: int) -> None:
    text = storable("\n".join(lines))
    spans = passages(text, max_chars=max_chars)
    assert _covers(text, spans)
    assert all(end - start <= max_chars for start, end in spans)


def test_short_paragraphs_share_a_passage() -> None:
    text = "One line.\n\nAnother line.\n"
    assert [text[start:end] for start, end in passages(text)] == ["One line.\n\nAnother line."]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    sentence = "The council voted on the tram line again. "
    text = sentence * 60
    cut = [text[start:end] for start, end in passages(text)]
    assert len(cut) > 1
    assert all(piece.endswith("again.") and piece.startswith("The council") for piece in cut)


def test_a_long_paragraph_fills_up_the_passage_before_it() -> None:
    text = "A short line.\n" + "The council voted on the tram line again. " * 40
    first, *_ = [text[start:end] for start, end in passages(text)]
    assert first.startswith("A short line.\nThe council")
    assert first.endswith("again.")
    assert MAX_CHARS - 42 < len(first) <= MAX_CHARS


def test_plain_english_is_cut_without_the_segmenter(monkeypatch: pytest.MonkeyPatch) -> None:
    line = " ".join(f"The ferry of Norvik made its crossing number {n} today." for n in range(90))
    expected = passages(line)
    monkeypatch.setattr("index.passages._segmenter", lambda _: pytest.fail("was asked"))
    assert passages(line) == expected
    assert all(line[:end].endswith("today.") for _, end in expected)


def test_a_cut_never_parts_a_sentence_from_its_closing_quote() -> None:
    quote = "“" + "The council said no to the tram line. " * 40 + "It will say so again.” "
    for shift in range(0, 400, 7):
        text = "x" * shift + " " + quote * 3
        assert not any(text[start] in "”" for start, _ in passages(text))


def test_a_sentence_longer_than_a_passage_is_cut_between_words() -> None:
    text = "and then the tram came " * 200
    cut = [text[start:end] for start, end in passages(text)]
    assert all(MAX_CHARS - 5 <= len(piece) <= MAX_CHARS for piece in cut[:-1])
    assert {word for piece in cut for word in piece.split()} == {
        "and",
        "then",
        "the",
        "tram",
        "came",
    }


def test_a_text_without_spaces_is_still_cut() -> None:
    assert len(passages("x" * 2_500)) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr. Smith met the U.S. president on Jan. 5. They talked.",
            ["Mr. Smith met the U.S. president on Jan. 5.", "They talked."],
        ),
        (
            "‘We are de facto out’, he said. ‘Leave it to us’.",
            ["‘We are de facto out’, he said.", "‘Leave it to us’."],
        ),
        (
            "Gov. Ron DeSantis signed at 5 p.m. Monday. Prices rose 2.1% to $3.5 million.",
            ["Gov. Ron DeSantis signed at 5 p.m. Monday.", "Prices rose 2.1% to $3.5 million."],
        ),
        ("A headline without a stop\nA sentence.", ["A headline without a stop", "A sentence."]),
    ],
)
def test_sentences_of_news_are_not_broken(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_an_unknown_language_is_cut_by_english_rules() -> None:
    assert len(sentences("One. Two.", "xx-YY")) == 2
