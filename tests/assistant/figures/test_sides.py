"""Who tells a value where a sentence sets two who tell one beside each other."""

import time

import pytest

from assistant.figures.sides import SIDES
from assistant.figures.speakers import speaker
from assistant.figures.tokens import sentences


@pytest.mark.parametrize(
    ("sentence", "value", "who"),
    [
        (
            "By the reckoning that the Tarn Union offered on 28 April 2026, the tally of "
            "workers who have walked out stands at 291; by that of Tarn Steel chairman "
            "Ivo Kranz, at 198.",
            "291",
            "the Tarn Union",
        ),
        (
            "By the reckoning that the Tarn Union offered on 28 April 2026, the tally of "
            "workers who have walked out stands at 291; by that of Tarn Steel chairman "
            "Ivo Kranz, at 198.",
            "198",
            "Tarn Steel chairman Ivo Kranz",
        ),
        (
            "The count of strikers at Tarn Foods, 385 as recently as July 2025, rose to "
            "518 in the reckoning that the Osk Union made public.",
            "518",
            "the Osk Union",
        ),
        (
            "A spreadsheet that Relief Committee spokesman Ivo Kranz sent round tells "
            "the story in two lines: the count of refugees was 141,547 in May 2025 and "
            "then rose to 205,075.",
            "205,075",
            "Relief Committee spokesman Ivo Kranz",
        ),
        (
            "Ivo Kranz, a spokesman for the grid operator Tarnnet, put the number of "
            "homes in the dark at 711 on Friday, a figure that Osk city council rejected "
            "in favour of 1,090.",
            "711",
            "Ivo Kranz, a spokesman for the grid operator Tarnnet",
        ),
        (
            "Ivo Kranz, a spokesman for the grid operator Tarnnet, put the number of "
            "homes in the dark at 711 on Friday, a figure that Osk city council rejected "
            "in favour of 1,090.",
            "1,090",
            "Osk city council",
        ),
        (
            "The Tarn Union and Ivo Kranz, a spokesman for Tarn Foods, found themselves "
            "at odds again on Tuesday, the former saying that talks have been offered to "
            "the strikers, who number roughly 400, the latter that Tarn Foods has 314 "
            "workers on strike.",
            "400",
            "The Tarn Union",
        ),
        (
            "The Tarn Union and Ivo Kranz, a spokesman for Tarn Foods, found themselves "
            "at odds again on Tuesday, the former saying that talks have been offered to "
            "the strikers, who number roughly 400, the latter that Tarn Foods has 314 "
            "workers on strike.",
            "314",
            "Ivo Kranz, a spokesman for Tarn Foods",
        ),
        (
            "Transport Ministry spokeswoman Ana Bel addressed the matter in public, "
            "saying that 41 people work in the tunnel, and left it to others to draw "
            "conclusions.",
            "41",
            "Transport Ministry spokeswoman Ana Bel",
        ),
        (
            "The grid operator Tarnnet on Monday addressed the matter in public, saying "
            "that 1,614 homes are without power, and left it to others to draw "
            "conclusions.",
            "1,614",
            "The grid operator Tarnnet",
        ),
        (
            "What was put forward by ministry spokeswoman Ana Bel bears no relation to "
            "the facts, the contractor Osk Construction said; rather, 41 people work "
            "there.",
            "41",
            "the contractor Osk Construction",
        ),
        (
            "Agency director Ana Bel had news on 1 August of the death toll of the "
            "floods in Tarn, which rose to 23; in July 2026 it had been 16.",
            "23",
            "Agency director Ana Bel",
        ),
        (
            "Election Commission spokesman Ivo Kranz spoke on 23 September for only a "
            "few minutes, but he left no room for doubt: the group consists of 44 "
            "deputies.",
            "44",
            "Election Commission spokesman Ivo Kranz",
        ),
        (
            "The gulf between the parties was on plain view, with Ana Bel, a spokeswoman "
            "for the Tarn court, declaring that 12 people are held and the Osk Rights "
            "Centre declaring, no less firmly, that 19 are.",
            "12",
            "Ana Bel, a spokeswoman for the Tarn court",
        ),
        (
            "The gulf between the parties was on plain view, with Ana Bel, a spokeswoman "
            "for the Tarn court, declaring that 12 people are held and the Osk Rights "
            "Centre declaring, no less firmly, that 19 are.",
            "19",
            "the Osk Rights Centre",
        ),
        (
            "Not for the first time, the public was left on Sunday to choose between two "
            "stories: that of the Tarn Relief Committee, who said that 535 refugees have "
            "been given shelter, and that of the Osk regional government, who said that "
            "799 refugees are living there.",
            "535",
            "the Tarn Relief Committee",
        ),
        (
            "Not for the first time, the public was left on Sunday to choose between two "
            "stories: that of the Tarn Relief Committee, who said that 535 refugees have "
            "been given shelter, and that of the Osk regional government, who said that "
            "799 refugees are living there.",
            "799",
            "the Osk regional government",
        ),
        (
            "Three: that is what Civil Protection Agency spokesman Ivo Kranz gave on "
            "Monday for the count of missing miners, in answer to a written question.",
            "Three",
            "Civil Protection Agency spokesman Ivo Kranz",
        ),
        (
            "For the Tarn district court, the arithmetic is simple enough: the fine of "
            "Osk Foods is 287 million marks.",
            "287",
            "the Tarn district court",
        ),
        (
            "The number of people detained is 274, according to figures that prosecutor "
            "spokesman Ivo Kranz brought up to date on 10 February 2026.",
            "274",
            "prosecutor spokesman Ivo Kranz",
        ),
        (
            "Commission chairman Ana Bel, with evident care over the wording, said "
            "yesterday that turnout is 43.7 percent.",
            "43.7",
            "Commission chairman Ana Bel",
        ),
        (
            "To hear the Ruvian Finance Ministry tell it, the budget is more than 2.13 "
            "billion florins, and anybody who suggests otherwise has not been paying "
            "attention.",
            "2.13",
            "the Ruvian Finance Ministry",
        ),
        (
            "The fever has been confirmed in around 800 cases, Health Minister Ana Bel "
            "insisted on Sunday, brushing aside a rival account from league president "
            "Ivo Kranz, who had asserted that with 1,217 confirmed cases there is cause "
            "for vigilance.",
            "800",
            "Health Minister Ana Bel",
        ),
        (
            "The fever has been confirmed in around 800 cases, Health Minister Ana Bel "
            "insisted on Sunday, brushing aside a rival account from league president "
            "Ivo Kranz, who had asserted that with 1,217 confirmed cases there is cause "
            "for vigilance.",
            "1,217",
            "league president Ivo Kranz",
        ),
        (
            "Relief Committee spokesman Ivo Kranz and Ana Bel, a spokeswoman for the "
            "Tarn regional government, do not even agree on the refugee population of "
            "Tarn, which is 22,508 for the one and 36,964 for the other; neither "
            "relented.",
            "22,508",
            "Relief Committee spokesman Ivo Kranz",
        ),
        (
            "Relief Committee spokesman Ivo Kranz and Ana Bel, a spokeswoman for the "
            "Tarn regional government, do not even agree on the refugee population of "
            "Tarn, which is 22,508 for the one and 36,964 for the other; neither "
            "relented.",
            "36,964",
            "Ana Bel, a spokeswoman for the Tarn regional government",
        ),
        (
            "Depending on whom one asks, the number of homes in the dark is 997 or "
            "1,279: the former is the figure that Ana Bel, a spokeswoman for the grid "
            "operator Tarnnet, offered, the latter that of city council spokesman Ivo "
            "Kranz.",
            "997",
            "Ana Bel, a spokeswoman for the grid operator Tarnnet",
        ),
        (
            "Depending on whom one asks, the number of homes in the dark is 997 or "
            "1,279: the former is the figure that Ana Bel, a spokeswoman for the grid "
            "operator Tarnnet, offered, the latter that of city council spokesman Ivo "
            "Kranz.",
            "1,279",
            "city council spokesman Ivo Kranz",
        ),
        (
            "Two figures for the fine imposed on Tarn Telecom were in circulation on "
            "Saturday: 224 million marks, from authority chairwoman Ana Bel, and more "
            "than 415 million marks, from Tarn Telecom.",
            "224",
            "authority chairwoman Ana Bel",
        ),
        (
            "Two figures for the fine imposed on Tarn Telecom were in circulation on "
            "Saturday: 224 million marks, from authority chairwoman Ana Bel, and more "
            "than 415 million marks, from Tarn Telecom.",
            "415",
            "Tarn Telecom",
        ),
        (
            "The budget amounts to about 2.32 billion marks, if regional government "
            "spokesman Ivo Kranz is to be believed; the budget amounts to about 1.79 "
            "billion marks, if one listens instead to the opposition Osk Party.",
            "1.79",
            "the opposition Osk Party",
        ),
        (
            "Ana Bel, a spokeswoman for the Statistics Office, sought on 7 September to "
            "assure the public that unemployment in Tarn stands at 9%, an assurance that "
            "Economic Institute spokesman Ivo Kranz dismissed out of hand: it is 16.6 "
            "percent.",
            "9%",
            "Ana Bel, a spokeswoman for the Statistics Office",
        ),
        (
            "Ana Bel, a spokeswoman for the Statistics Office, sought on 7 September to "
            "assure the public that unemployment in Tarn stands at 9%, an assurance that "
            "Economic Institute spokesman Ivo Kranz dismissed out of hand: it is 16.6 "
            "percent.",
            "16.6",
            "Economic Institute spokesman Ivo Kranz",
        ),
        (
            "For those who had hoped to hear something different, the word on 23 June "
            "from Relief Committee spokeswoman Ana Bel will have been sobering: the "
            "refugee population is about 1 million.",
            "1 mil",
            "Relief Committee spokeswoman Ana Bel",
        ),
        (
            "Tarn Foods chairman Ivo Kranz flatly denied that, and said that 41 people "
            "are on strike.",
            "41",
            "Tarn Foods chairman Ivo Kranz",
        ),
        (
            "Side by side: the Ruvian Transport Ministry, with the message that 12 people died, "
            "and Ana Bel, a spokeswoman for the Osk Union, with the message that 19 did.",
            "12",
            "the Ruvian Transport Ministry",
        ),
        (
            "Side by side: the Ruvian Transport Ministry, with the message that 12 people died, "
            "and Ana Bel, a spokeswoman for the Osk Union, with the message that 19 did.",
            "19",
            "Ana Bel, a spokeswoman for the Osk Union",
        ),
    ],
)
def test_each_side_tells_its_own(sentence: str, value: str, who: str) -> None:
    found = speaker("", sentence, at=sentence.index(value))
    assert found is not None
    assert found.text == who


def test_who_is_quoted_alone_is_named_before() -> None:
    before = "Tarn Athletic spokeswoman Ana Bel sought to put an end to speculation."
    sentence = "“41 people work here,” she said, reading from a single sheet of paper."
    found = speaker(before, sentence, at=sentence.index("41"))
    assert found is not None
    assert found.text == "Tarn Athletic spokeswoman Ana Bel"


@pytest.mark.parametrize(
    "sentence",
    [
        "The council voted in favour of the mayor, and 41 people left.",
        "Two figures were wrong: 41 workers, from Tarn Foods, had left.",
        "The former mayor and the latter met 41 people.",
        "The union that the mayor dismissed has 41 members.",
    ],
)
def test_no_side_is_made_up(sentence: str) -> None:
    words = next(iter(sentences(sentence)))
    place = next(p for p, one in enumerate(words) if one.text == "41")
    assert not any(rule(words, place, 0, len(words)) for _, rule in SIDES)


def test_long_sentences_are_read_quickly() -> None:
    started = time.process_time()
    parts = (
        "the mayor declaring that ",
        "from the union, ",
        "the former is of the bank: the latter ",
    )
    for part in parts:
        words = next(iter(sentences(part * 300 + "41")))
        for _, rule in SIDES:
            rule(words, len(words) - 1, 0, len(words))
    assert time.process_time() - started < 2.0
