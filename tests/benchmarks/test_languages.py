"""A question in any of twelve languages is answered from an article in it."""

from benchmarks.languages import LANGUAGES, measured, rows


def test_every_language_finds_answers_and_abstains() -> None:
    found = measured()
    assert len(LANGUAGES) == 12
    assert [row.reached for row in rows(found)] == [True] * 4, found
