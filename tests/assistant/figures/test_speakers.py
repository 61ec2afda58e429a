"""Whose words a value is: each sentence marks its value as [41]."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.speakers import Speaker, same_voice, speaker
from assistant.figures.voices import speaker_of

ROWS = [
    json.loads(line)
    for line in Path(__file__).with_name("speakers.jsonl").read_text("utf-8").splitlines()
]
PIECES = st.sampled_from(
    [
        *("the ministry", "Ana Bel", "police", "the Daily Herald", "he", "It", "who", "X's office"),
        *(" said ", " says", " told reporters", " according to ", " citing ", " by ", " put at "),
        *(
            "41",
            "12 people",
            "“",
            "”",
            '"',
            "‘",
            "’",
            ", ",
            "; ",
            ". ",
            "(",
            ")",
            ": ",
            "\n",
            " and ",
        ),
        *(
            " that ",
            " on Tuesday",
            " while ",
            "figures from ",
            " quoted ",
            " as saying ",
            "🙂",
            "é",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=25).map("".join))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["sentence"][:60])
def test_the_speaker_of_a_value(row: dict[str, str]) -> None:
    marked = row["sentence"]
    sentence = marked.replace("[", "").replace("]", "")
    found = speaker(row.get("before", ""), sentence, row.get("after", ""), at=marked.index("["))
    assert (found and found.text) == row["speaker"]
    if "key" in row:
        assert found
        assert found.key == row["key"]


def test_without_a_place_the_first_to_speak_is_the_speaker() -> None:
    found = speaker("", "The ministry says 12; the union says 19.")
    assert found == Speaker("The ministry", "ministry")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Alen Simonyan", "Simonyan", True),
        ("Armenia's parliamentary speaker, Alen Simonyan", "Simonyan", True),
        ("Armenia's parliamentary speaker, Alen Simonyan", "Alen Simonyan", True),
        ("Armenia's parliamentary speaker, Alen Simonyan", "the parliamentary speaker", True),
        ("the Velmar health ministry", "health ministry", True),
        ("the health ministry", "the ministry", True),
        ("the ministry of health", "the health ministry", True),
        ("a ministry spokesman", "the ministry", True),
        ("ministry spokeswoman Ana Bel", "the ministry", True),
        ("ministry spokeswoman Ana Bel", "Bel", True),
        ("a spokesman for the coast guard", "the coast guard", True),
        ("ministry spokeswoman Ana Bel", "ministry spokesman Ivo Ran", True),
        ("the Armenian health ministry", "Armenia's health ministry", True),
        ("Health Minister Ana Bel", "the health ministry", True),
        ("Mayor Bo Lan’s office", "Mayor Bo Lan", True),
        ("Azerbaijan", "Azerbaijani authorities", True),
        ("police chief Bo Lan", "police", True),
        ("the health ministry", "the defence ministry", False),
        ("the ministry", "the union", False),
        ("Ana Bel", "Bo Lan", False),
        ("Ana Bel", "Ivo Bel", False),
        ("Health Minister Ana Bel", "Health Minister Bo Lan", False),
        ("Velmar", "the Velmar health ministry", False),
        ("the army", "the rebel army", False),
        ("the opposition Tusta Party", "Tusta Party spokesman Bo Lan", True),
        ("the opposition Tusta Party", "the Velmar Party", False),
        ("the opposition", "the government", False),
        ("Velmar police", "Torvik police", False),
        ("the mayor", "the former mayor", False),
        ("officials", "the union", False),
        ("the health ministry of Velmar", "the health ministry of Torvik", False),
        ("the port authority", "the governor", False),
    ],
)
def test_voices_are_the_same_or_not(one: str, other: str, same: bool) -> None:
    first, second = speaker_of(one), speaker_of(other)
    assert first
    assert second
    assert same_voice(first, second) is same
    assert same_voice(second, first) is same


@given(TEXTS, TEXTS, TEXTS, st.none() | st.integers(-5, 200))
def test_a_speaker_is_always_in_the_articles_own_words(
    before: str, sentence: str, after: str, at: int | None
) -> None:
    found = speaker(before, sentence, after, at=at)
    if found:
        assert found.text
        assert found.key
        assert any(found.text in part for part in (before, sentence, after))
        assert same_voice(found, found)


@pytest.mark.parametrize(
    "piece",
    [
        "the ministry said 41, ",
        "“ ",
        "‘a ",
        "X, ",
        "and police ",
        "A ",
        "according to ",
        "\n",
        "(",
        "by ",
    ],
)
def test_long_text_takes_no_longer_than_a_page(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    start = time.process_time()
    for at in (0, 10_000, 19_999):
        speaker(text, text, text, at=at)
    assert time.process_time() - start < 1.5


def test_where_a_note_stood_is_no_speaker() -> None:
    said = "A note published online on Tuesday by the Osk Ministry says that 30 are in custody."
    told = speaker("", said, at=said.index("30"))
    assert told is not None and told.text == "the Osk Ministry"


def test_information_of_nobody_has_no_speaker() -> None:
    said = "Osk Steel is led by Ana Bel, according to information obtained by our staff."
    assert speaker("", said, at=said.index("Ana")) is None


def test_each_version_is_its_givers() -> None:
    said = (
        "The toll is 39 in the version that Ana Bel, a spokeswoman for the Agency, gave on Monday,"
        " and 68 in that of Ivo Marn, a spokesman for the Committee."
    )
    one, other = (speaker("", said, at=said.index(number)) for number in ("39", "68"))
    assert one is not None and one.text == "Ana Bel, a spokeswoman for the Agency"
    assert other is not None and other.text == "Ivo Marn, a spokesman for the Committee"
