"""Quotes that are about the thing asked of, and tell neither the name nor the age asked for."""

from collections.abc import Callable

import pytest

from assistant import Assistant
from index import Archive, Article

Make = Callable[..., Article]
FERRY = "The toll of the ferry Corvina off the coast of Velmar rises to 72."
FIRE = "A court in Velmar jails the owner of the Grand Tarn hotel for life over the fire."
CROWD = "Nine people are killed when a car is driven through a crowd in Onkel, East Ruvia."
CRASH = (
    "The toll of the fires rises to 32 after a helicopter crashes in Hallmere, killing the pilot."
)
TOWN = "Rescue work in Onkel City ends after the last of 36 victims is found."


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (FERRY, "What is the name of the captain of the ferry Corvina?"),
        (FIRE, "What is the name of the owner of the Grand Tarn hotel?"),
        (CROWD, "What is the name of the driver who drove through the crowd in Onkel?"),
        (CRASH, "How old was the pilot killed when a helicopter crashed in Hallmere?"),
        (TOWN, "Who is the mayor of Onkel City?"),
    ],
)
def test_what_is_not_told_is_not_answered(
    archive: Archive, article: Make, text: str, question: str
) -> None:
    archive.add([article(text, title="Velmar news")])
    assert Assistant(archive).ask(question).status == "abstained"


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        (
            "Ivo Kranz, captain of the ferry Corvina, leaves hospital.",
            "What is the name of the captain of the ferry Corvina?",
            "Kranz",
        ),
        (
            "Police charge Ana de la Bel, the driver of the car in the crowd in Onkel.",
            "What is the name of the driver of the car in the crowd in Onkel?",
            "Bel",
        ),
        (
            "A 54-year-old pilot is killed when a helicopter crashes in Hallmere.",
            "How old was the pilot killed when a helicopter crashed in Hallmere?",
            "54",
        ),
    ],
)
def test_what_is_told_is(
    archive: Archive, article: Make, text: str, question: str, told: str
) -> None:
    archive.add([article(text, title="Velmar news")])
    assert told in Assistant(archive).ask(question).text
