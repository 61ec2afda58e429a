"""Requests that name a measure and put no question of their own."""

import pytest

from assistant.framing import plain_question
from assistant.measured import measure_alone


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Desk needs the number of captives in Osk for the evening bulletin. Most recent one.",
         "the number of captives in Osk"),
        ("So how much are we talking about by now, when it comes to the number of homes in Osk?",
         "the number of homes in Osk"),
        ("Dear archive, I would be grateful to learn how high the toll in Osk is at this point.",
         "the toll in Osk"),
        ("Fact check, up-to-date value wanted: the part of Osk that is dark.",
         "the share of Osk that is dark"),
        ("Nobody here knows the number of miners missing in Osk. What is on record?",
         "the number of miners missing in Osk"),
        ("The number of refugees in Osk latest", "the number of refugees in Osk"),
        ("Sorry to bother you again, but what did the last article have for the toll in Osk?",
         "the toll in Osk"),
        ("Look up voter participation in the Osk vote as last reported.",
         "turnout in the Osk vote"),
    ],
)  # fmt: skip
def test_the_measure_is_what_is_asked(text: str, thing: str) -> None:
    assert measure_alone(text) == thing
    assert plain_question(text) == f"What is {thing}?"


@pytest.mark.parametrize(
    "text",
    [
        "What caused the number of deaths in Osk to rise?",
        "How did the number of captives in Osk change?",
        "Please compare the number of captives in Osk with the number of captives in Velm.",
        "According to Ana Bel, what is the current number of deaths in Osk?",
        "What was the number of deaths in Osk in March 2024? I need it.",
        "What does the latest report on the number of captives in Osk leave out?",
        "Who knows the number of captives in Osk?",
        "We need to know why the cost of the Osk bridge is wanted.",
        "I want the number of captives in Osk if the ministry confirms it.",
        "The number of captives in Osk",
        "",
    ],
)
def test_what_asks_for_more_stays(text: str) -> None:
    assert measure_alone(text) is None
