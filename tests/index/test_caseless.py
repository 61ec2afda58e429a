"""Words found whatever their case."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.caseless import caseless, folded

LETTERS = "abcdefghijklmnopqrstuvwxyzàãäçèéíóõöüışğабвгдежзийклмнопрстуфхцчшщъыьэюя"
PATTERNS = (
    r"\b(?:correct(?:ion|ed)?|in error|mistakes?)\b",
    r"^\W*(?:editors?['’]?s? note|basın|исправлен[аоы]?)\b\W*[:—–-]",
    r"\b(?:we (?:said|wrote)|it)\b[^.;]{0,20}?\bwas (?:\w+ )?wrong\b",
    r"kısa \w{1,8}\s*$",
)
PIECES = (
    *("Correction", "IN ERROR", "mıſtake", "Editor’s NOTE:", "BASIN", "Basın —", "basin", "kısa"),
    *("KISA", "KİSA", "Исправлено", "ИСᲀПРАᲀЛЕН", "исᲃравлен", "We said", "wrote", "it", "İT"),
    *("was", "Wrong", "very wrong", "wr\u212aong", ".", ";", " ", "\n", "ß", "ẞ", "Σ", "ﬅ", "i̇"),
)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_found_in_each_form_that_ignoring_case_finds(letter: str) -> None:
    plainly, ignoring = caseless(letter), re.compile(letter, re.IGNORECASE)
    every = [chr(point) for point in range(0x3000)]
    assert [bool(plainly.match(folded(one))) for one in every] == [
        bool(ignoring.match(one)) for one in every
    ]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=8), st.sampled_from(" |"))
def test_a_pattern_finds_in_a_folded_text_what_it_finds_ignoring_case(
    pieces: list[str], between: str
) -> None:
    text = between.join(pieces)
    for pattern in PATTERNS:
        found = caseless(pattern, re.MULTILINE).search(folded(text))
        wanted = re.compile(pattern, re.IGNORECASE | re.MULTILINE).search(text)
        assert (found and found.span()) == (wanted and wanted.span())


@given(st.text())
def test_folding_leaves_each_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)
