"""Terms that are kept are the terms that would be found anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import terms as analysis
from index.kept_terms import KeptTerms

_STEMMERS = ("english", "german", "turkish", "none")


@given(st.lists(st.tuples(st.text(max_size=60), st.sampled_from(_STEMMERS)), max_size=12))
def test_kept_terms_are_those_of_the_text(asked: list[tuple[str, str]]) -> None:
    kept = KeptTerms(most_bytes=2_000)
    for text, stemmer in [*asked, *asked]:
        assert kept.of(text, stemmer) == analysis.terms(text, stemmer)


def test_one_text_has_the_terms_of_each_stemmer() -> None:
    kept = KeptTerms()
    assert kept.of("closures", "english") != kept.of("closures", "none")


def test_what_a_caller_does_to_its_terms_changes_nothing() -> None:
    kept = KeptTerms()
    for _ in range(3):
        found = kept.of("The bridge opens", "english")
        assert found == analysis.terms("The bridge opens", "english")
        found.clear()


def test_kept_terms_stay_within_their_bytes() -> None:
    kept = KeptTerms(most_bytes=20_000)
    for number in range(500):
        kept.of(f"Norvik counts {number} boats in the harbour", "english")
        assert kept.bytes <= 20_000
    assert kept.bytes > 15_000


def test_a_text_that_is_too_large_is_read_and_not_kept() -> None:
    kept = KeptTerms(most_bytes=1_000)
    assert len(kept.of("word " * 1_000, "english")) == 1_000
    assert kept.bytes == 0


def test_what_was_used_lately_is_kept_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    terms = analysis.terms

    def noted(text: str, stemmer: str) -> list[str]:
        read.append(text)
        return terms(text, stemmer)

    monkeypatch.setattr(analysis, "terms", noted)
    kept = KeptTerms(most_bytes=2_000)
    for number in range(40):
        kept.of("the first", "english")
        kept.of(f"another {number}", "english")
    assert read.count("the first") == 1
    kept.of("another 0", "english")
    assert read.count("another 0") == 2
