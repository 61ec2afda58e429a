import pytest

from assistant.when import Shape, shape_of


@pytest.mark.parametrize(
    ("question", "shape"),
    [
        ("Who became coach of Velmar Athletic after Ana Bel?", "after"),
        ("Who was chief executive of Onkel Textiles after Ana Bel?", "after"),
        ("Which day replaced 3 May 2027 for the trial?", "after"),
        ("Who was mayor after June 2026?", "state"),
        ("Who was mayor of Hallmere after the election?", "state"),
        ("When did Ana Bel become mayor of Hallmere?", "first"),
        ("When was Ana Bel sworn in as mayor?", "first"),
        ("Since when has Ana Bel been mayor?", "first"),
        ("When did the toll become known?", "state"),
        ("How often was the trial postponed, and to when?", "change"),
        ("How often was the trial postponed?", "state"),
        ("List the dates announced for the trial.", "change"),
    ],
)
def test_a_question_has_the_shape_of_its_wording(question: str, shape: Shape) -> None:
    assert shape_of(question) == shape
