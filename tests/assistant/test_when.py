from datetime import UTC, datetime

import pytest

from assistant.shapes import shape_of
from assistant.when import when


@pytest.mark.parametrize(
    "question",
    [
        "How did the toll change from 2023 on?",
        "I'd like a timeline of the toll starting 2023.",
        "Show me the toll over time, beginning in 2023",
        "From 2023 till now, how has the toll moved?",
        "How has the toll changed since 2023?",
    ],
)
def test_a_course_goes_on_from_its_beginning(question: str) -> None:
    told = when(question, datetime(2026, 1, 1, tzinfo=UTC), shape_of(question))
    assert told.window is not None
    assert told.window.kind == "since"
    assert told.timeless == "the toll"


def test_a_course_from_a_year_to_now_goes_on_from_that_year() -> None:
    read = when(
        "the toll in Velmar over time, 2023 to now", datetime(2024, 6, 1, tzinfo=UTC), "change"
    )
    assert read.window is not None
    assert read.window.start.year == 2023
    assert read.timeless == "the toll in Velmar"
