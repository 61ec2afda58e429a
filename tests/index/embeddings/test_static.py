"""The built-in embedding model gives what its table and its tokenizer say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from index.article import storable
from index.embeddings import StaticEmbeddings, static

WORDS = st.sampled_from(
    [
        "The",
        "ferry",
        "sank",
        "U.S.",
        "“quoted”",
        "don't",
        "3,500",
        "Հայաստան",
        "中文",
        "👩‍👩‍👧",
        "e\u0301",
    ]
)
GAPS = st.sampled_from(
    [" ", " ", " ", "  ", "   ", "\n", "\n\n", " \n", "\n ", "\t", "\r\n", "▁", ""]
)
TEXTS = st.one_of(
    st.lists(st.one_of(WORDS, GAPS, st.characters()), max_size=40).map("".join),
    st.text(max_size=80),
).filter(lambda text: "<" not in text)
"""Without '<', for '<s>' is a mark of the model and no word."""


@pytest.fixture(scope="module")
def model() -> StaticEmbeddings:
    return StaticEmbeddings()


@pytest.fixture(scope="module")
def whole() -> Tokenizer:
    """The model's tokenizer as it is published, which reads whole texts."""
    file = static._file("tokenizers", "l2_supercat_tokenizer_config.json")
    return Tokenizer.from_file(str(file))


@given(st.lists(TEXTS.map(storable), max_size=4))
def test_remembered_words_make_the_pieces_of_whole_texts(
    model: StaticEmbeddings, whole: Tokenizer, texts: list[str]
) -> None:
    expected = [found.ids for found in whole.encode_batch(texts, add_special_tokens=False)]
    assert [ids.tolist() for ids in model._pieces(texts)] == expected


def test_vectors_have_length_one_and_an_empty_text_has_none(model: StaticEmbeddings) -> None:
    lengths = np.linalg.norm(model.embed_passages(["The ferry sank.", "x", ""]), axis=1)
    assert lengths == pytest.approx([1, 1, 0], abs=1e-6)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(static, "_KNOWN_WORDS", 10)
    model = StaticEmbeddings()
    texts = [" ".join(f"word{n}-{k}" for k in range(7)) for n in range(20)]
    one_by_one = [model.embed_query(text) for text in texts]
    assert len(model._known) <= 17
    assert len(model._known._before) <= 17
    assert np.array_equal(one_by_one, StaticEmbeddings().embed_passages(texts))


def test_a_word_that_was_known_before_is_not_looked_up_again(
    model: StaticEmbeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = static._Known(model._tokenizer, {"Norvik": b"\x01\x00"})
    monkeypatch.setattr(known, "_tokenize", lambda _: pytest.fail("was looked up"))
    assert known["Norvik"] == b"\x01\x00"
    assert "Norvik" in known


@pytest.mark.parametrize(("text", "mark"), [("a <s> b", 1), ("</s>", 2), ("one<unk>two", 0)])
def test_marks_of_the_model_stay_marks(model: StaticEmbeddings, text: str, mark: int) -> None:
    (ids,) = model._pieces([text])
    assert mark in ids
