"""Reading questions: kind, names, time, and what follow-ups lean on."""

import pytest

from assistant.followups import Turn, standalone
from assistant.question import answers_kind, is_whole, names, understand


def _words(text: str) -> list[str]:
    return [word.strip("?.,!'").lower() for word in text.split() if word.strip("?.,!'")]


def _content(text: str) -> list[str]:
    return [word for word in _words(text) if word not in ("the", "of", "in", "a")]


@pytest.mark.parametrize(
    ("text", "kind", "about_now"),
    [
        ("How many Armenian captives remain in Azerbaijan?", "count", True),
        ("Who is the minister of defence?", "person", True),
        ("Is the bridge still closed?", "yes or no", True),
        ("What is the latest toll?", "what", True),
        ("When does the museum reopen?", "time", True),
        ("When did Armenia freeze its participation?", "time", False),
        ("Who won the election?", "person", False),
        ("How many homes were destroyed?", "count", False),
        ("How many captives are held in 2021?", "count", False),
        ("What was the budget last year?", "what", False),
    ],
)
def test_kind_and_time_are_read_from_the_wording(text: str, kind: str, about_now: bool) -> None:
    question = understand(text, _words)
    assert (question.kind, question.about_now) == (kind, about_now)


def test_asking_words_are_not_looked_for() -> None:
    question = understand("How many Armenian captives remain in Azerbaijan?", _words)
    assert question.terms == ("armenian", "captives", "remain", "in", "azerbaijan")
    assert question.names == ("armenian", "azerbaijan")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the population of Peru?", ["Peru"]),
        ("Who won the 2026 World Cup?", ["2026", "World", "Cup"]),
        ("Nikol Pashinyan said what?", ["Nikol", "Pashinyan"]),
        ("Did COVID-19 reach Tonga?", ["COVID-19", "Tonga"]),
        ("Captives remain where?", []),
        ("Քանի՞ գերի կա Բաքվում", ["Բաքվում"]),
    ],
)
def test_names_are_capitalised_words_and_numbers(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("question", "sentence", "fits"),
    [
        ("How many captives remain?", "Officials say 23 captives remain.", True),
        ("How many captives remain?", "Two dozen captives remain.", True),
        ("How many captives remain?", "Captives remain in custody.", False),
        ("How many died in 2020?", "Many died in 2020.", False),
        ("What is the population of Peru?", "Peru has a population of 33 million.", True),
        (
            "What is the population of Peru?",
            "A quake with a magnitude of 7.0 shook much of Peru on Wednesday, but only little "
            "damage was reported in an area with a small population.",
            False,
        ),
        ("How many captives remain?", "On 26 November 2025 captives remain.", False),
        ("How many died in 2020?", "Some 200 died in 2020.", True),
        ("Who leads Norvik Energy?", "Norvik Energy is led by Clara Specimen.", True),
        ("Who leads Norvik Energy?", "The head of Norvik Energy is new.", False),
        ("When does it reopen?", "It reopens on 9 May.", True),
        ("When does it reopen?", "It will reopen.", False),
    ],
)
def test_a_proof_holds_the_kind_of_thing_asked_for(
    question: str, sentence: str, fits: bool
) -> None:
    assert answers_kind(sentence, understand(question, _content), _words) is fits


@pytest.mark.parametrize(
    ("sentence", "fits"),
    [
        ("Wardens counted 1513 herons in Balace on 3 May 2021.", True),
        ("About 2000 herons were seen by wardens.", True),
        ("More than 1600 herons came to the lake.", True),
        ("In 2020 herons came back to the lake.", False),
        ("Wardens wrote of herons in 1999.", False),
        ("Since 1987 herons have been counted there.", False),
        ("In May 2021 herons came back.", False),
        ("The lake of 1999 was full of herons.", False),
    ],
)
def test_a_year_is_no_count_and_a_count_is_no_year(sentence: str, fits: bool) -> None:
    question = understand("How many herons did wardens count?", _content)
    assert answers_kind(sentence, question, _words) is fits


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("The ferry sank on Tuesday.", True),
        ("‘We are de facto out’, he said.", True),
        ("“We have lost everything.”", True),
        ("Գերիները վերադարձան տուն այսօր։", True),
        ("https://example.org/2021/06/29/surfside-condo-collapse-dna/", False),
        ("More: Supreme Court overturns the decision", False),
        ("JUST WATCHED Ferry sinks Replay More Videos", False),
        ("Read more.", False),
    ],
)
def test_links_captions_and_headings_are_no_sentences(line: str, whole: bool) -> None:
    assert is_whole(line) is whole


CAPTIVES = "How many Armenian captives remain in Azerbaijan?"


@pytest.mark.parametrize(
    ("text", "previous", "expected"),
    [
        ("And in 2020?", CAPTIVES, "How many Armenian captives remain in Azerbaijan in 2020?"),
        (
            "And in 2021?",
            "How many Armenian captives remain in Azerbaijan in 2020?",
            "How many Armenian captives remain in Azerbaijan in 2021?",
        ),
        ("What about Georgia?", CAPTIVES, "How many Armenian captives remain in Georgia?"),
        (
            "When was he elected?",
            "Who is Nikol Pashinyan?",
            "When was Nikol Pashinyan elected?",
        ),
        ("Who leads Norvik Energy?", CAPTIVES, "Who leads Norvik Energy?"),
        ("And?", CAPTIVES, "And?"),
        ("And in 2020?", None, "And in 2020?"),
        (
            "How many homes did the flood destroy?",
            CAPTIVES,
            "How many homes did the flood destroy?",
        ),
    ],
)
def test_follow_ups_are_made_to_stand_alone(text: str, previous: str | None, expected: str) -> None:
    assert standalone(text, previous and Turn(previous)) == expected
