"""Patterns with the words that they cannot do without."""

import re
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant import orders
from assistant.figures import amending
from assistant.figures.hinted import Part, hinted
from index.caseless import folded

LISTS = (
    *(amending._AMENDING, amending._NOTE, amending._ANYWHERE, amending._HINT),
    orders._ORDERS,
)
PARTS = list(dict.fromkeys(part for one in LISTS for part in one.parts))


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.hints[0])
@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_a_pattern_matches_has_one_of_its_hints(part: Part, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(part.pattern))
    assert any(hint in folded(text) for hint in part.hints)


def test_small_letters_are_those_that_a_pattern_takes_for_plain_ones() -> None:
    plain = re.compile("[a-z]", re.IGNORECASE)
    for one in map(chr, range(sys.maxunicode + 1)):
        if plain.fullmatch(one):
            assert folded(one).isascii() and re.fullmatch(folded(one), one, re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An error of ours", True),
        ("AN ERROR", True),
        ("An error", True),
        ("Terror", False),
        ("We erred here", True),
        ("We erred there", False),
        ("", False),
    ],
)
def test_one_pattern_of_several_is_enough(text: str, found: bool) -> None:
    parts = hinted([("error", r"\berror"), ("here|hither", r"\bh(?:ere|ither)\b")])
    assert parts.is_in(text) == found
