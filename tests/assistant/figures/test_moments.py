"""Of which day a value is true: each sentence marks its value as [41]."""

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.moments import Moment, is_past_mention, moment

ROWS = [
    json.loads(line)
    for line in Path(__file__).with_name("moments.jsonl").read_text("utf-8").splitlines()
]
PUBLISHED = date(2031, 5, 15)
PIECES = st.sampled_from(
    [
        *(
            "41 people",
            " up from 41",
            " as of ",
            " on Tuesday",
            " 14 May",
            " in March 2021",
            " 2019",
        ),
        *(
            " since ",
            " compared with ",
            " a year earlier",
            " had been ",
            " not 12",
            " will open on ",
        ),
        *(
            " not ",
            ", ",
            "; ",
            ". ",
            " (",
            ") ",
            "Correction: ",
            " 2031-02-30",
            " by the end of ",
            "é",
        ),
        *(" an earlier version of this article said ", " 31 February", " 99 years ago", " to 52"),
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["sentence"][:60])
def test_the_day_of_a_value(row: dict[str, Any]) -> None:
    sentence = row["sentence"].replace("[", "").replace("]", "")
    at = row["sentence"].index("[")
    published = date.fromisoformat(row["published"]) if row["published"] else None
    assert is_past_mention(sentence, at) is row["past"]
    found = moment(
        sentence, published, at=at, before=row.get("before", ""), after=row.get("after", "")
    )
    assert (found and found.day.isoformat()) == row["day"]
    if found:
        assert found.stated is row["stated"]
        assert bool(found.phrase) is found.stated


def test_without_a_place_the_main_value_is_meant() -> None:
    told = "As of 14 May there were 52, up from 41 in March 2021."
    assert moment(told, PUBLISHED) == Moment(date(2031, 5, 14), True, "14 May")


@given(TEXTS, st.none() | st.dates(), st.none() | st.integers(-5, 200), TEXTS)
def test_any_text_has_a_day_of_its_own_words_or_that_of_publication(
    sentence: str, published: date | None, at: int | None, before: str
) -> None:
    found = moment(sentence, published, at=at, before=before)
    is_past_mention(sentence, at or 0)
    if found and found.stated:
        assert found.phrase in sentence or found.phrase in before
    elif found:
        assert found == Moment(published or date.min, False, "")


@pytest.mark.parametrize(
    "piece",
    [
        "up from 41 ",
        "rose ",
        "in 2020 ",
        "on Tuesday, ",
        "a ",
        "not 41 ",
        "earlier ",
        "(",
        "1",
        ",",
    ],
)
def test_long_text_takes_no_longer_than_a_page(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    start = time.process_time()
    for at in (0, 10_000, 19_999):
        moment(text, PUBLISHED, at=at, before=text)
        is_past_mention(text, at)
    assert time.process_time() - start < 1.5
