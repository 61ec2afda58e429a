import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.cores import core_of

_TOLL = "the number of workers on strike at Velmar Steel"


@pytest.mark.parametrize(
    "question",
    [
        "How did {} change?",
        "How has {} developed over time?",
        "Can you list all the figures given for {}?",
        "What happened to {}?",
        "Show me {} over time",
        "how has {} moved",
        "I'd like a timeline of {}.",
        "Give me the ups and downs of {}.",
        "What is the history of {}?",
        "Which values have been reported for {}?",
        "Please trace {} step by step.",
        "Please list how {} went up and down.",
        "In what steps has {} moved?",
        "Give me the figures for {}, one by one.",
        "Take me through {}.",
    ],
)
def test_the_words_that_ask_for_a_course_are_cut_off(question: str) -> None:
    assert core_of(question.format(_TOLL), "change") == _TOLL


@pytest.mark.parametrize(
    ("question", "core"),
    [
        (
            "Which dates have been given for the trial over Velmar Bank?",
            "the trial over Velmar Bank",
        ),
        ("How often was the date for the trial moved, and to when?", "the trial"),
        ("How did the schedule for the trial slip?", "the trial"),
        ("List everyone who was mayor of Hallmere", "mayor of Hallmere"),
        ("Who has served as mayor of Movford?", "mayor of Movford"),
        (
            "Give me a summary of how the number of strikers has developed.",
            "the number of strikers",
        ),
        ("Which people held the post of mayor?", "the post of mayor"),
        ("How did the post of mayor change hands?", "the post of mayor"),
        ("What is the timeline of changes in the post of mayor?", "the post of mayor"),
        ("How has the status of the ban on night flights changed?", "the ban on night flights"),
        ("how did the situation around the smelter develop", "the smelter"),
        ("Give me the back and forth over the smelter.", "the smelter"),
        ("How did things change for the smelter?", "the smelter"),
    ],
)
def test_dates_offices_and_states_have_courses_too(question: str, core: str) -> None:
    assert core_of(question, "change") == core


@pytest.mark.parametrize(
    "question",
    [
        "Who says what about {}?",
        "there are two versions about {}, what are they?",
        "What do the two sides say on {}?",
        "Why do reports on {} not agree? Who claims what?",
        "conflicting statements on {}",
        "Do the sources agree about {}? If not, what does each say?",
        "What are the competing accounts of {}?",
        "Which conflicting statements are there about {}?",
        "Is there disagreement about {}?",
        "Do the reports about {} differ?",
        "What is disputed about {}?",
        "Please set out both sides on {}.",
        "Where do the accounts of {} part ways?",
        "Sources differ on {}. What does each of them say?",
        "I have read different things about {}. Who claims what?",
        "Whose word stands against whose on {}?",
        "Is there any agreement on {}, and what do the parties claim?",
        "They can't both be right about {}, what does each side say?",
        "Sum up the conflicting accounts of {}, please.",
        "Who disputes what when it comes to {}?",
        "On {} the papers do not agree. Who says what?",
        "Somebody must be wrong about {}. What is each side's position?",
        "Are there conflicting statements on {}, and who makes them?",
        "Different versions of {}, who claims which",
    ],
)
def test_the_words_that_ask_for_sides_are_cut_off(question: str) -> None:
    assert core_of(question.format(_TOLL), "dispute") == _TOLL


@pytest.mark.parametrize(
    ("question", "core"),
    [
        ("Everyone says about 300 dead in Osk, who differs?", "300 dead in Osk"),
        ("How many people were fired over the leak in Osk? Sources differ.", "fired over the leak"),
        ("How high is the fine regarding the Osk spill, and who disputes it?", "fine regarding"),
        ("How many people resigned over the Osk row: conflicting reports?", "resigned over"),
    ],
)
def test_what_is_counted_stays_before_what_it_is_about(question: str, core: str) -> None:
    assert core in core_of(question, "dispute")


@pytest.mark.parametrize(
    "question",
    [
        "When was {} first reported as ?",
        "first time {} was said to be ?",
        "Since when has the figure been around for {}?",
        "On what day did first come up for {}?",
        "When did the news first give as {}?",
        "what was the date when {} was given as for the first time",
        "After , what was the next figure for {}?",
        "what came after for {}",
        "{} was once . What did it become next?",
        "Once {} had been , what was it then?",
        "Which figure for {} followed ?",
        "What did {} change to after it was ?",
        "Once {} had been , where did it go from there?",
        "From , to what did {} change?",
        "{} at : first reported when?",
    ],
)
def test_what_is_said_of_a_value_is_cut_off(question: str) -> None:
    assert core_of(question.format(_TOLL), "first") == _TOLL


@pytest.mark.parametrize(
    ("question", "core"),
    [
        ("When was dropped for the trial, which day was set instead?", "the trial"),
        ("After was given up, which date was named for the trial?", "the trial"),
        ("The trial was set. What was the next date?", "The trial"),
        ("what date came after in the plans for the trial", "the trial"),
        ("was mayor of Hallmere. Who came next?", "mayor of Hallmere"),
        ("as mayor of Hallmere: from when?", "mayor of Hallmere"),
        ("On what date did take over as mayor of Hallmere?", "mayor of Hallmere"),
        ("After , who got the post of mayor?", "the post of mayor"),
    ],
)
def test_what_came_after_a_day_or_a_person_is_of_their_thing(question: str, core: str) -> None:
    assert core_of(question, "after") == core


@pytest.mark.parametrize(
    "question",
    [
        "The article on {}: did they fix something?",
        "I read a piece on {} dated. Has it been corrected?",
        "did they retract the piece on {}",
        "Which mistake was there in the story about {}?",
    ],
)
def test_what_was_amended_is_what_the_report_is_about(question: str) -> None:
    assert core_of(question.format(_TOLL), "correction") == _TOLL


@given(st.text(max_size=300))
def test_no_question_makes_it_fail(question: str) -> None:
    for shape in ("change", "first", "after", "dispute", "correction"):
        core_of(question, shape)


@pytest.mark.parametrize("word", ["was ", "the ", "what ", "it was ", "which the ", "a, ", "on "])
def test_a_long_question_is_read_at_once(word: str) -> None:
    start = time.process_time()
    core_of((word * 2_000)[:2_000], "change")
    assert time.process_time() - start < 0.5
