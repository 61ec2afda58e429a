"""Numbers of another, whom or which the question does not name."""

import pytest

from assistant.figures.amounts import values_in
from assistant.figures.wanted import Wanted

YEARS = "How many years in prison does Ivo Kranz have to serve?"
TARIFF = "What tariff did Turkey put on Greek cars?"
BARREL = "What does a barrel of Tarn Crude cost?"
AGED = "How many people have fled their homes in Velmar?"
OF_NAMES = "How many of the Port Calder South jail escapees are still free?"


@pytest.mark.parametrize(
    ("question", "sentence", "amounts"),
    [
        (
            YEARS,
            "A court cuts Ana Bel's prison sentence from 23 years to 15 years over the coup of "
            "former president Ivo Kranz.",
            [],
        ),
        (YEARS, "A court raises Ivo Kranz's prison sentence to seven years.", [7]),
        (
            BARREL,
            "Oil prices rise, with Velmar Light to US$102.7 a barrel and Tarn Crude to US$112.8 "
            "a barrel.",
            [112.8],
        ),
        (
            BARREL,
            "Oil prices, including Velmar Light and Tarn Crude, fall to US$90 a barrel.",
            [90],
        ),
        (TARIFF, "Canada announces a tariff of 25% on certain cars from Greece.", []),
        (TARIFF, "Turkey raises its tariff to 84% on cars from Greece.", [84]),
        (AGED, "Those who fled their homes in Velmar are people under the age of 18.", []),
        (OF_NAMES, "Five escapees remain free.", [5]),
    ],
)
def test_a_number_is_of_whom_the_question_names(
    question: str, sentence: str, amounts: list[float]
) -> None:
    found = values_in(sentence, Wanted.of(question), "News of Port Calder South")
    assert [one.amount for one in found] == amounts
