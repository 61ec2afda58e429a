import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.states import is_asked, state_of, states_in

TOLD = [
    (
        "May aircraft land at Halm by night?",
        "Airlines are free to operate night flights at Halm.",
        ["yes"],
    ),
    ("May aircraft land at Halm by night?", "No aircraft may land at Halm by night.", ["no"]),
    ("Is Ruvia in the Halm Treaty?", "The Halm Treaty does not count Ruvia as a member.", ["no"]),
    (
        "Is there a ban on night flights at Halm?",
        "Those who live near the airport of Halm are not protected by any ban on night flights.",
        ["no"],
    ),
    ("Status of the Halm smelter?", "The Halm smelter is closed.", ["no"]),
    (
        "I'd like to drive through Halm next week. Is the crossing open?",
        "Nobody is being let through at the Halm border crossing.",
        ["no"],
    ),
    (
        "Is Ruvia in the Halm Treaty?",
        "Ruvian membership of the Halm Treaty is in effect.",
        ["yes"],
    ),
    ("Is Ruvia in the Halm Treaty?", "Ruvia is one of the members of the Halm Treaty.", ["yes"]),
    (
        "Is the night flight ban at Halm airport in force?",
        "Flying by night is banned at Halm.",
        ["yes"],
    ),
    ("Is there a flight ban at Halm airport?", "No night flights are allowed at Halm.", ["yes"]),
    ("Is there a flight ban at Halm airport?", "Halm airport has no flight ban in force.", ["no"]),
    ("Is there a flight ban at Halm?", "It is against the rules to fly at Halm by night.", ["yes"]),
    (
        "Is there a flight ban at Halm?",
        "Planes may not take off or land at Halm by night.",
        ["yes"],
    ),
    (
        "Is the Halm crossing open?",
        "No cars or lorries are going through the Halm crossing.",
        ["no"],
    ),
    (
        "Is the Halm crossing open?",
        "Cars and lorries are going through the Halm crossing.",
        ["yes"],
    ),
    ("Was Ruvia in or out of the Halm Treaty?", "Ruvia is out of the Halm Treaty.", ["no"]),
    ("Is Ruvia inside or outside the Halm Treaty?", "Ruvia is inside the Halm Treaty.", ["yes"]),
    (
        "Is Ruvia in the Halm Treaty?",
        "The members of the Halm Treaty do not include Ruvia.",
        ["no"],
    ),
    ("Is Ruvia in the Halm Treaty?", "The members of the Halm Treaty include Ruvia.", ["yes"]),
    ("Is Ruvia in the Halm Treaty?", "Ruvian membership of the Halm Treaty has ended.", ["no"]),
    ("the Halm smelter", "Steel is being made at the Halm smelter.", ["yes"]),
    ("the Halm smelter", "No steel is being made at the Halm smelter.", ["no"]),
    ("the ban on night flights at Halm", "There is no ban on night flights at Halm.", ["no"]),
    ("the Halm smelter", "The furnaces of the Halm smelter are burning.", ["yes"]),
    ("the Halm smelter", "Work is going on at the Halm smelter.", ["yes"]),
    ("the Halm smelter", "Operations at the Halm smelter have ceased.", ["no"]),
    ("the Halm crossing", "Traffic is passing through the Halm crossing.", ["yes"]),
    ("the Halm crossing", "Nobody can pass the Halm crossing.", ["no"]),
    ("Ruvian membership of the Halm Treaty", "Ruvia is outside the Halm Treaty.", ["no"]),
    ("Ruvian membership of the Halm Treaty", "Ruvia is in the Halm Treaty.", ["yes"]),
    ("Is Ruvia in the Halm Treaty?", "Ruvia is no longer part of the Halm Treaty.", ["no"]),
    ("Is Ruvia in the Halm Treaty?", "The Halm Treaty counts Ruvia among its members.", ["yes"]),
    (
        "Is Ruvia in the Halm Treaty?",
        "The Halm Treaty does not have Ruvia among its members.",
        ["no"],
    ),
    ("the night flight ban at Halm", "No ban on night flights applies at Halm.", ["no"]),
    ("the night flight ban at Halm", "A ban on night flights applies at Halm.", ["yes"]),
    ("Is the Halm smelter open?", "The Halm smelter reopened on Monday.", ["yes"]),
    (
        "Is there a ban on night flights at Halm?",
        "Airlines are barred from landing at Halm by night.",
        ["yes"],
    ),
    ("Is the Halm smelter open?", "The Halm smelter has been idle since May.", ["no"]),
    ("Is the Halm smelter open?", "Production at the Halm smelter has been halted.", ["no"]),
    ("Is the Halm smelter open?", "Production at the Halm smelter has resumed.", ["yes"]),
    ("Is the Halm smelter open?", "The Halm smelter will close in May.", []),
    ("Is the Halm smelter open?", "Workers urged the owner to reopen the Halm smelter.", []),
    ("Is the Halm smelter open?", "The Halm smelter is no longer running.", ["no"]),
    ("Is the Halm smelter open?", "The Halm smelter has not been closed.", ["yes"]),
    ("Is the Halm smelter open?", "The Halm smelter, closed in May, has reopened.", ["yes"]),
    (
        "Is the Halm smelter open?",
        "The Halm smelter is open, the firm says, while the union insists that it has stopped "
        "production.",
        ["yes", "no"],
    ),
    ("Is the Halm smelter closed?", "The Halm smelter is closed.", ["yes"]),
    ("Is the Halm smelter open?", "Eight shops near the Halm smelter stayed closed.", []),
    ("Is the Halm smelter open?", "The Halm smelter continues to operate.", ["yes"]),
    ("Is the Halm smelter open?", "The Halm smelter could be closed, the union fears.", []),
    ("Is the Halm smelter open?", "The Halm smelter remains shut.", ["no"]),
    ("Is the Halm smelter open?", "The Halm smelter ceased operations in March.", ["no"]),
    ("Is Ruvia a member of the Halm Treaty?", "Ruvia pulled out of the Halm Treaty.", ["no"]),
    (
        "Is Ruvia a member of the Halm Treaty?",
        "Ruvia remains a member of the Halm Treaty.",
        ["yes"],
    ),
    (
        "Is Ruvia a member of the Halm Treaty?",
        "Ruvia ceased to be a member of the Halm Treaty.",
        ["no"],
    ),
    ("Is Ruvia a member of the Halm Treaty?", "Ruvia acceded to the Halm Treaty.", ["yes"]),
    (
        "Is Ruvia a member of the Halm Treaty?",
        "Ruvia has never been a member of the Halm Treaty.",
        ["no"],
    ),
    (
        "Is Ruvia still in the Halm Treaty?",
        "Ruvia's withdrawal from the Halm Treaty took effect.",
        ["no"],
    ),
    ("Is Ruvia still in the Halm Treaty?", "Ruvia threatened to leave the Halm Treaty.", []),
    ("Is Ruvia still in the Halm Treaty?", "Ruvia is back in the Halm Treaty.", ["yes"]),
    ("Is the curfew in Hallmere in force?", "The curfew in Hallmere has expired.", ["no"]),
    ("Is the curfew in Hallmere in force?", "A curfew was imposed in Hallmere.", ["yes"]),
    ("Is the curfew in Hallmere in force?", "The curfew in Hallmere remains in place.", ["yes"]),
    ("Is the curfew in Hallmere in force?", "The curfew in Hallmere may be lifted next week.", []),
    (
        "Does the ban on fireworks in Hallmere apply?",
        "The court struck down the ban on fireworks in Hallmere.",
        ["no"],
    ),
    ("Does the ban on fireworks in Hallmere apply?", "Fireworks are banned in Hallmere.", ["yes"]),
    (
        "Does the ban on fireworks in Hallmere apply?",
        "Hallmere has scrapped the ban on fireworks.",
        ["no"],
    ),
    ("Is Ivo Kranz still in prison?", "Ivo Kranz was released on Monday.", ["no"]),
    ("Is Ivo Kranz still in prison?", "Ivo Kranz remains behind bars.", ["yes"]),
    ("Is Ana Bel alive?", "Ana Bel died on Monday.", ["no"]),
    ("Is the airport of Hallmere open?", "Hallmere airport was shut after the storm.", ["no"]),
    ("Is the bridge at Halm open to traffic?", "The bridge at Halm is closed to lorries.", ["no"]),
    ("Is the bridge at Halm open to traffic?", "Cars may cross the bridge at Halm again.", ["yes"]),
    ("Is the bridge at Halm open to traffic?", "No vehicles may cross the bridge at Halm.", ["no"]),
]


@pytest.mark.parametrize(("question", "sentence", "states"), TOLD)
def test_a_sentence_tells_whether_it_is_so(question: str, sentence: str, states: list[str]) -> None:
    state = state_of(question)
    assert state is not None
    assert [one.text for one in states_in(sentence, state)] == states


@pytest.mark.parametrize(
    "sentence",
    [
        "In May 2026, it was reported that the Halm smelter is closed.",
        "“The Halm smelter is closed,” a headline had read in May 2026.",
        "On 3 May 2026, readers had been told that the Halm smelter is closed.",
    ],
)
def test_what_is_only_recalled_tells_no_state(sentence: str) -> None:
    state = state_of("Is the Halm smelter open?")
    assert state is not None
    assert not states_in(sentence, state)


def test_it_leans_on_the_sentence_before() -> None:
    state = state_of("Is the Halm smelter open?")
    assert state is not None
    told = states_in("It has been shut down.", state, "News of the Halm smelter.")
    assert [one.text for one in told] == ["no"]
    assert not states_in("It has been shut down.", state, "News of the weather.")
    assert states_in("Its furnaces are cold.", state, "News of the Halm smelter.")
    apart = "The choir has put off its concert because four of the tenors have a cold."
    assert not states_in(apart, state, "News of the Halm smelter.")
    other = "Ana Bel has run the kiosk since her mother gave it up."
    assert not states_in(other, state, "News of the Halm smelter.")


def test_the_course_of_a_thing_needs_no_word_of_its_state() -> None:
    state = state_of("the border crossing at Halm")
    assert state is not None
    told = states_in("Nobody may pass the Halm border crossing.", state)
    assert [one.text for one in told] == ["no"]


@pytest.mark.parametrize("question", ["Who is the mayor?", "the poem", ""])
def test_what_no_line_knows_has_no_state(question: str) -> None:
    assert state_of(question) is None


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Could travellers use the crossing?", True),
        ("Can I get over the border at Halm?", True),
        ("Can I get the number of the embassy?", False),
        ("Ruvia in or out of the Halm Treaty?", True),
        ("night flight ban at Halm on or off", True),
        ("Halm smelter open?", True),
        ("Which smelter is open?", False),
        ("Ruvia member of the Halm Treaty?", True),
        ("Could you tell me when the crossing opens?", False),
        ("We live near the smelter. Is it running?", True),
        ("Was Ruvia in the Halm Treaty?", True),
        ("What is the status of the smelter?", True),
        ("Who closed the smelter?", False),
        ("Halm smelter open or closed?", True),
        ("status of the Halm smelter", True),
        ("Halm night flight ban: in force or not?", True),
        ("night flights at Halm banned?", True),
        ("Ruvia in the Halm Treaty, yes or no?", True),
        ("When was the smelter closed?", False),
        ("Why is the smelter closed?", False),
    ],
)
def test_a_question_asks_whether_it_is_so(question: str, asked: bool) -> None:
    assert is_asked(question) is asked


@given(st.text(max_size=300), st.text(max_size=200))
def test_no_text_makes_it_fail(sentence: str, before: str) -> None:
    state = state_of("Does the ban on night flights at Halm apply?")
    assert state is not None
    states_in(sentence, state, before)
    state_of(sentence)


@pytest.mark.parametrize("piece", ["the Halm smelter is open; ", "closed ", "not ", "“it "])
def test_long_sentences_are_read_quickly(piece: str) -> None:
    state = state_of("Is the Halm smelter open?")
    assert state is not None
    started = time.process_time()
    states_in(piece * 2_000, state)
    assert time.process_time() - started < 5.0


def test_what_another_that_is_named_before_it_did_is_no_state() -> None:
    state = state_of("Is there a ban on night flights at Halm?")
    assert state is not None
    before = "The ban on night flights at Halm is in force."
    other = "The library in Osk lent 753 books after it dropped fines."
    assert states_in(other, state, before) == []
    told = states_in("Minister Ana Bel said it was lifted on Monday.", state, before)
    assert [one.text for one in told] == ["no"]
