"""What people say around a question, and what stays of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.framing import plain_question


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Hey, how many homes are dark in Hallmere?", "How many homes are dark in Hallmere?"),
        ("Hello there, who is mayor of Tarn?", "Who is mayor of Tarn?"),
        ("Quick question: is the Tarn mine open?", "Is the Tarn mine open?"),
        ("As a driver I wonder what the Norvik Bridge costs", "What the Norvik Bridge costs"),
        ("I want to write to her: who is mayor of Tarn?", "Who is mayor of Tarn?"),
        ("So is Ruvia in the Tarn Pact or isn't it?", "Is Ruvia in the Tarn Pact?"),
        ("I missed the news. Who coaches Tarn Rovers?", "Who coaches Tarn Rovers?"),
        (
            "My uncle lives near Hallmere. How many people have been moved out there?",
            "How many people have been moved out near Hallmere?",
        ),
        ("We moved to Hallmere. Who is the mayor?", "Who is the mayor of Hallmere?"),
        (
            "I want to follow the Tarn Bank trial. When is the first day?",
            "When is the first day of the Tarn Bank trial?",
        ),
        (
            "A reader doubts our figure for the Norvik Bridge. What will it cost?",
            "What will the Norvik Bridge cost?",
        ),
        (
            "A colleague asked about turnout in the Tarn vote. What should I tell him?",
            "What is turnout in the Tarn vote?",
        ),
        (
            "As a driver I'd like to know what the Norvik Bridge will cost. How much is it?",
            "What the Norvik Bridge will cost?",
        ),
        (
            "I hear of the Ruvian captives in Tarn every week. How many of them are there?",
            "How many Ruvian captives in Tarn are there?",
        ),
        (
            "What do the most recent reports say about the toll in Hallmere?",
            "What is the toll in Hallmere?",
        ),
        (
            "I read that Ana Bel is or was mayor of Hallmere. Since when?",
            "Since when is Ana Bel mayor of Hallmere?",
        ),
        (
            "What did they say in May 2026 that the Norvik Bridge would cost?",
            "What would the Norvik Bridge cost in May 2026?",
        ),
        (
            "Could you verify the seat count of the Tarn Party for me, as last reported?",
            "What is the seat count of the Tarn Party?",
        ),
        (
            "I need an up-to-date figure for the toll in Hallmere, with a source.",
            "What is the toll in Hallmere?",
        ),
        (
            "For a chart: how many died in Hallmere in May 2026?",
            "How many died in Hallmere in May 2026?",
        ),
        (
            "How do things stand with the toll in Hallmere, what's the number?",
            "What is the toll in Hallmere?",
        ),
        (
            "Under which coach are Hallmere Rovers playing now?",
            "Who is the coach of Hallmere Rovers now?",
        ),
        ("The toll in Hallmere: what is it today?", "What is the toll in Hallmere today?"),
        (
            "The strikers at Hall Steel: what is the current figure and who gives it?",
            "What is the strikers at Hall Steel?",
        ),
        ("Any date for the Tarn trial, when does it begin?", "When does the Tarn trial begin?"),
        (
            "What's the latest on the Tarn crossing, is it open to cars?",
            "Is the Tarn crossing open to cars?",
        ),
        (
            "For a profile of Hall Steel: who was its chief executive in May 2031?",
            "Who was Hall Steel’s chief executive in May 2031?",
        ),
        ("I'm driving tomorrow. Is the Tarn pass open?", "Is the Tarn pass open?"),
        (
            "I'm lost about Hallmere. How many seats has the Tarn Party in the assembly?",
            "How many seats has the Tarn Party in the assembly of Hallmere?",
        ),
        ("Before I file: how many are on strike at Tarn?", "How many are on strike at Tarn?"),
        (
            "Going by the reports of the time, how many captives were in Ruvia?",
            "How many captives were in Ruvia?",
        ),
        (
            "According to what was known at the end of May 2031, when was Tarn to vote?",
            "When was Tarn to vote at the end of May 2031?",
        ),
        ("How many died in Hallmere, and on whose word?", "How many died in Hallmere?"),
        (
            "How many are missing in Tarn, according to the newest word from the mine?",
            "How many are missing in Tarn?",
        ),
    ],
)
def test_what_is_said_around_a_question_goes(said: str, asked: str) -> None:
    assert plain_question(said) == asked


@pytest.mark.parametrize(
    "text",
    [
        "How many captives remain in Ruvia?",
        "So many people died in Tarn: how many?",
        "Ruvia released all captives in 2031. Why?",
        "The mayor said the bridge is safe. Is it?",
        "I read about a fire. Who put it out?",
        "For a map of the Tarn Pact: was Ruvia a member in June 2031?",
        "Now That's What I Call Music: who sings?",
        "Who says what about the toll in Hallmere?",
        "What did the minister say, and what happened next?",
        "AMC's Better Call Tarn ended this week. What series is it a spin-off of?",
        "Which outlet said so first, and who said it was wrong?",
        "Tarn, Hallmere and Norvik: which has most people?",
        "turnout Hallmere",
        "I read that 300 people died in Tarn in May 2031. How did that come about?",
        "My aunt lives in Tarn. It lost its mine in 2031. How so?",
    ],
)
def test_what_is_no_frame_stays(text: str) -> None:
    assert plain_question(text) == text


@pytest.mark.parametrize("rest", ["How many live there?", "When did its mine open?", "Who won it?"])
def test_a_backslash_in_a_name_is_only_a_letter(rest: str) -> None:
    assert "Tarn\\1\\q" in plain_question(f"We live in Tarn\\1\\q. {rest}")


@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(plain_question(text), str)
    assert bool(plain_question(text).strip()) == bool(text.strip())
