"""Values handed on in a message, a record or a remark."""

import re

import pytest

from assistant.figures.handed_on import handed_on_by

ASKED = frozenset({"tarn", "floods"})


def _at(sentence: str) -> int:
    found = re.search(r"\d", sentence)
    return found.start() if found else 0


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The dead of the Tarn floods number 28, wrote the Civil Protection Agency yesterday.",
         "the Civil Protection Agency"),
        ("Some 4,000 have left, as the Marn Workers' Union announced yesterday.",
         "the Marn Workers' Union"),
        ("135 are held in Tarn; this comes from Mayor Ana Bel, reached by telephone.",
         "Mayor Ana Bel"),
        ("The count is 12: that was the word on Sunday from the National Statistics Office.",
         "the National Statistics Office"),
        ("The total is 12, they learned on Wednesday from Mayor Ana Bel.", "Mayor Ana Bel"),
        ("An e-mail from Mayor Ana Bel on Thursday reads: “There are 43 cases in Tarn.”",
         "Mayor Ana Bel"),
        ("“It will cost 12 million,” reads the entry in the log kept by Mayor Ana Bel.",
         "Mayor Ana Bel"),
        ("The minutes quote Mayor Ana Bel as saying that 12 have died.", "Mayor Ana Bel"),
        ("When Mayor Ana Bel last looked, the number was 12.", "Mayor Ana Bel"),
        ("It is 12, if one listened to the Marn Workers' Union.", "the Marn Workers' Union"),
        ("Listen to Mayor Ana Bel, though, and it is 12.", "Mayor Ana Bel"),
        ("Minutes later Mayor Ana Bel hit back: the number is 12.", "Mayor Ana Bel"),
        ("Not everybody shares the view, voiced by Mayor Ana Bel, that it is 12.",
         "Mayor Ana Bel"),
    ],
)  # fmt: skip
def test_whose_it_is(sentence: str, who: str) -> None:
    found = handed_on_by(sentence, _at(sentence), ASKED)
    assert found is not None
    assert found.text == who


@pytest.mark.parametrize(
    "sentence",
    [
        "There are 12 ferries in Tarn, as Mayor Bel announced plans for a new harbour.",
        "The town has 12 ferries; it came to Ana Bel as a surprise.",
        "When Ana Bel last counted on the union, 12 ferries were idle.",
        "A letter from Mayor Bel on 3 May reads like a novel of 12 chapters.",
        "12 people died, so it was left to Mayor Bel to speak.",
        "The 12 ferries were built by Marn Yards, wrote off in 2019 and sold.",
        "Hurricane Ana struck the coast: 28 people died.",
        "Minutes later Osk Steel fired three more: 28 workers are gone now.",
        "The toll stands at 28, as the Red Cross announced on Monday its withdrawal.",
        "The toll rose to 28, as Governor Holm said on Sunday that he would not step down.",
        "28 people died; that was from Hurricane Vera.",
        "28 died in the flood, and it was from Governor Holm that they had expected help.",
        "We owe it to President Orlan that 28 survived.",
        "Thieves took 28 books written by Ana Bel from the library.",
        "The report on the 28 dead quotes Ana Bel as saying that she heard nothing.",
        "Nobody wants to quote Ana Bel as saying 28 any more.",
        "On day 28, wrote Ana Bel her last letter.",
        "Ask Mayor Bel, and he points to the 28 dead that the army counted.",
        "When Mayor Bel last spoke in public, 28 people came.",
        "",
    ],
)
def test_who_only_stands_near_tells_nothing(sentence: str) -> None:
    assert handed_on_by(sentence, _at(sentence), ASKED) is None


def test_a_name_that_is_the_value_is_no_voice() -> None:
    sentence = "The coach is Tobin Dole, they learned on Wednesday from Mayor Ana Bel."
    found = handed_on_by(sentence, sentence.index("Tobin"), ASKED, "Tobin Dole")
    assert found is not None
    assert found.text == "Mayor Ana Bel"
