"""Who tells a value where a sentence sets its tellers beside each other, or leads up to one."""

import time

import pytest

from assistant.figures.speakers import speaker
from assistant.figures.tellers import teller
from assistant.figures.tokens import sentences


@pytest.mark.parametrize(
    ("sentence", "value", "who"),
    [
        (
            "According to a statement on 4 May 2026 from Ana Bel, a spokeswoman for the "
            "Tarn Institute, 62% of the labour force is unemployed.",
            "62",
            "Ana Bel, a spokeswoman for the Tarn Institute",
        ),
        (
            "The number of strikers fell to 735, according to a summary on Sunday from Ana "
            "Bel, a spokeswoman for the Tarn Union.",
            "735",
            "Ana Bel, a spokeswoman for the Tarn Union",
        ),
        (
            "The toll rose to 735, according to a summary on Saturday from the Ruvian "
            "Labour Ministry.",
            "735",
            "the Ruvian Labour Ministry",
        ),
        (
            "There are 41 strikers, according to an account that Interior Ministry "
            "spokesman Ivo Kranz gave on 26 July.",
            "41",
            "Interior Ministry spokesman Ivo Kranz",
        ),
        (
            "It was left to Ana Bel, a spokeswoman for the Tarn Union, to say today what "
            "others had only hinted at, which is that the strike is being carried on by "
            "692 workers.",
            "692",
            "Ana Bel, a spokeswoman for the Tarn Union",
        ),
        (
            "As of 22 May 2026, and the authority for this is Ana Bel, a spokeswoman for "
            "the Tarn Union, 13,315 members are refusing to work.",
            "13,315",
            "Ana Bel, a spokeswoman for the Tarn Union",
        ),
        (
            "As of 6 October, and the authority for this is the Ruvian Health Ministry, "
            "laboratories have confirmed 22 cases of Tarn fever.",
            "22",
            "the Ruvian Health Ministry",
        ),
        (
            "The Tarn fire service describes the position as of 11 July 2024 in one "
            "sentence: the wildfire has driven 5,539 people from their homes.",
            "5,539",
            "The Tarn fire service",
        ),
        (
            "Parliament spokesman Ivo Kranz, asked to sum up the situation, began on "
            "Friday with the count of captives, which is 23.",
            "23",
            "Parliament spokesman Ivo Kranz",
        ),
        (
            "Ana Bel, a spokeswoman for the Civil Protection Agency, and Ivo Kranz, a "
            "spokesman for the Tarn Union, parted company on Monday: the former holds that "
            "at least nine miners are missing, the latter that the missing number "
            "twenty-two.",
            "nine",
            "Ana Bel, a spokeswoman for the Civil Protection Agency",
        ),
        (
            "Ana Bel, a spokeswoman for the Civil Protection Agency, and Ivo Kranz, a "
            "spokesman for the Tarn Union, parted company on Monday: the former holds that "
            "at least nine miners are missing, the latter that the missing number "
            "twenty-two.",
            "twenty-two",
            "Ivo Kranz, a spokesman for the Tarn Union",
        ),
        (
            "The statement by Ivo Kranz, a spokesman for the Ruvian Interior Ministry, "
            "drew a flat denial from Ana Bel, a spokeswoman for the Tarn Party: 41 people "
            "are held.",
            "41",
            "Ana Bel, a spokeswoman for the Tarn Party",
        ),
        (
            "This time Wergal said on Wednesday that 1.38 billion marks is what Ruvia "
            "gives, and the answer from the other side was that it is 2 billion.",
            "1.38",
            "Wergal",
        ),
        (
            "As of 18 July 2026, when this summary was put together, the aid that Ruvia "
            "gives for the rebuilding of Tarn stands at 123 million euros.",
            "123",
            None,
        ),
        (
            "The toll, last given as 41 in May, fell to 30, the Ruvian Labour Ministry "
            "saying that more will come home.",
            "30",
            None,
        ),
        (
            "Governor Ivo Kranz would not accept what the Tarn Committee told the press on "
            "Thursday, which was that the refugee population comes to 130,598 people.",
            "130,598",
            "the Tarn Committee",
        ),
        (
            "Of the many numbers that Ana Bel, a spokeswoman for the Tarn Committee, read "
            "out today, one will be remembered: the refugee population of Tarn, at "
            "777,109.",
            "777,109",
            "Ana Bel, a spokeswoman for the Tarn Committee",
        ),
        (
            "The table that the Civil Protection Agency released on Friday shows the "
            "number of miners missing in the Tarn mine at 15.",
            "15",
            "the Civil Protection Agency",
        ),
        (
            "In a two-page note that was handed out on 22 November, Tarn Telecom spokesman "
            "Ivo Kranz states that 41 people work there.",
            "41",
            "Tarn Telecom spokesman Ivo Kranz",
        ),
        (
            "Doldova has 41 captives, if one goes by what government spokeswoman Ana Bel "
            "said, and there is nobody better placed to know.",
            "41",
            "government spokeswoman Ana Bel",
        ),
        (
            "Those who asked Finance Ministry spokesman Ivo Kranz about aid for Tarn on "
            "Thursday were told 136 million; those who asked relief coordinator Ana Bel "
            "were told more than 182 million.",
            "136",
            "Finance Ministry spokesman Ivo Kranz",
        ),
        (
            "Those who asked Finance Ministry spokesman Ivo Kranz about aid for Tarn on "
            "Thursday were told 136 million; those who asked relief coordinator Ana Bel "
            "were told more than 182 million.",
            "182",
            "relief coordinator Ana Bel",
        ),
        (
            "Depending on whom one believed, 2,647 residents are sleeping elsewhere, which "
            "is the account given by the Tarn fire service, or 1,500 people are living as "
            "evacuees, which is the one given by the Osk Relief Committee.",
            "2,647",
            "the Tarn fire service",
        ),
        (
            "Depending on whom one believed, 2,647 residents are sleeping elsewhere, which "
            "is the account given by the Tarn fire service, or 1,500 people are living as "
            "evacuees, which is the one given by the Osk Relief Committee.",
            "1,500",
            "the Osk Relief Committee",
        ),
        (
            "On one side stands Ana Bel, a spokeswoman for the Tarn Union, with a "
            "statement on Tuesday that those on strike number 4,000; on the other stands "
            "Ivo Kranz, a spokesman for Tarn Foods, with the assurance that there are "
            "5,000 workers.",
            "4,000",
            "Ana Bel, a spokeswoman for the Tarn Union",
        ),
        (
            "On one side stands Ana Bel, a spokeswoman for the Tarn Union, with a "
            "statement on Tuesday that those on strike number 4,000; on the other stands "
            "Ivo Kranz, a spokesman for Tarn Foods, with the assurance that there are "
            "5,000 workers.",
            "5,000",
            "Ivo Kranz, a spokesman for Tarn Foods",
        ),
        (
            "Ana Bel, a spokeswoman for the Competition Authority, put the fine of Sora "
            "Steel in the Tarn cartel case at 7 million on Friday, Sora Steel at 12 "
            "million.",
            "7",
            "Ana Bel, a spokeswoman for the Competition Authority",
        ),
        (
            "Ana Bel, a spokeswoman for the Competition Authority, put the fine of Sora "
            "Steel in the Tarn cartel case at 7 million on Friday, Sora Steel at 12 "
            "million.",
            "12",
            "Sora Steel",
        ),
        (
            "The count of missing miners is in dispute: agency director Ana Bel gave it on "
            "12 May as six, while for the Tarn Union the right figure is 11.",
            "six",
            "agency director Ana Bel",
        ),
        (
            "The count of missing miners is in dispute: agency director Ana Bel gave it on "
            "12 May as six, while for the Tarn Union the right figure is 11.",
            "11",
            "the Tarn Union",
        ),
        (
            "The first, given on Saturday by the Ruvian parliament, is that 155 captives "
            "are waiting; the second, which comes from the Osk Defence Ministry, is that "
            "there are 108.",
            "155",
            "the Ruvian parliament",
        ),
        (
            "The first, given on Saturday by the Ruvian parliament, is that 155 captives "
            "are waiting; the second, which comes from the Osk Defence Ministry, is that "
            "there are 108.",
            "108",
            "the Osk Defence Ministry",
        ),
        (
            "Hardly had Health Minister Ana Bel announced on 15 June that 28 cases have "
            "been confirmed in Urla when a contradiction arrived from Doctors' League "
            "spokesman Ivo Kranz: in Urla, 42 people have tested positive.",
            "28",
            "Health Minister Ana Bel",
        ),
        (
            "Hardly had Health Minister Ana Bel announced on 15 June that 28 cases have "
            "been confirmed in Urla when a contradiction arrived from Doctors' League "
            "spokesman Ivo Kranz: in Urla, 42 people have tested positive.",
            "42",
            "Doctors' League spokesman Ivo Kranz",
        ),
        (
            "While the government of Tarn, where defections are common, has 30 seats in "
            "its hands, Ivo Kranz, a spokesman for the opposition, was telling everybody "
            "who would listen that 41 seats belong to it.",
            "41",
            "Ivo Kranz, a spokesman for the opposition",
        ),
        (
            "How to reckon the share divided the two sides on Monday, the polling "
            "institute Tarntrack arriving at 38.9% and the Ruvian government at 24.1%.",
            "38.9",
            "the polling institute Tarntrack",
        ),
        (
            "How to reckon the share divided the two sides on Monday, the polling "
            "institute Tarntrack arriving at 38.9% and the Ruvian government at 24.1%.",
            "24.1",
            "the Ruvian government",
        ),
        (
            "Having read what the Tarn court had to say, the Osk Rights Centre replied on "
            "Friday that 12 people are held.",
            "12",
            "the Osk Rights Centre",
        ),
        (
            "At Tarn Steel a strike is on, and 464 workers have joined it, Ivo Kranz, a "
            "spokesman for the Tarn Union, said; Tarn Steel, asked about that, replied "
            "that 305 workers have joined it.",
            "464",
            "Ivo Kranz, a spokesman for the Tarn Union",
        ),
        (
            "At Tarn Steel a strike is on, and 464 workers have joined it, Ivo Kranz, a "
            "spokesman for the Tarn Union, said; Tarn Steel, asked about that, replied "
            "that 305 workers have joined it.",
            "305",
            "Tarn Steel",
        ),
        (
            "Pollster Ana Bel has the approval rating of the governor at 33 percent.",
            "33",
            "Pollster Ana Bel",
        ),
        (
            "The news came on Sunday, late and without ceremony, in a message from the "
            "Tarn court saying that 12 people are held.",
            "12",
            "the Tarn court",
        ),
    ],
)
def test_who_tells_a_value_is_found(sentence: str, value: str, who: str | None) -> None:
    found = speaker("", sentence, at=sentence.index(value))
    assert (found.text if found else None) == who


@pytest.mark.parametrize(
    ("sentence", "value", "who"),
    [
        (
            "More than 80 lorries went in, but nobody could leave, spokesman Ivo Kranz said.",
            "80",
            "spokesman Ivo Kranz",
        ),
        (
            "More than 80 lorries went in; around 120 cars were stuck, spokesman Ivo Kranz said.",
            "80",
            "spokesman Ivo Kranz",
        ),
        (
            "The Election Commission, asked to sum up, began on Tuesday with the number of seats, "
            "which is 42.",
            "42",
            "The Election Commission",
        ),
        (
            "Word came in a message from Ana Bel, a spokeswoman for the Tarn Institute, saying "
            "that 37 percent approve.",
            "37",
            "Ana Bel, a spokeswoman for the Tarn Institute",
        ),
        ("The Elite Eight began with the victory of Tarn, which has 9 players.", "9", None),
        ("12 died, but the toll is 19, the Osk Union says, in a count of May 3.", "12", None),
    ],
)
def test_the_only_one_who_speaks_speaks_of_all(sentence: str, value: str, who: str | None) -> None:
    found = speaker("", sentence, at=sentence.index(value))
    assert (found.text if found else None) == who


def test_who_gives_another_number_instead_tells_it() -> None:
    sentence = (
        "While Minister Ana Bel reported that it was 41 million, Osk Party spokesman Ivo Kranz "
        "challenged the arithmetic and gave 14 million instead."
    )
    found = speaker("", sentence, at=sentence.index("14"))
    assert found is not None
    assert found.text == "Osk Party spokesman Ivo Kranz"


@pytest.mark.parametrize(
    ("before", "sentence", "who"),
    [
        (
            "The Tarn fire service wrote on Monday to several editors.",
            "The letter, which fits on a page, says that 41 people have left.",
            "The Tarn fire service",
        ),
        (
            "The Tarn Institute has asked voters again.",
            "This time the company said on Saturday that 41 percent approve.",
            "The Tarn Institute",
        ),
        (
            "Reporters had waited for hours when union leader Ana Bel stepped up on Monday.",
            "“41 people have left,” she said.",
            "union leader Ana Bel",
        ),
        (
            "Reporters had waited for hours when spokesman Ivo Kranz stepped up.",
            "“41 people have left,” she said.",
            None,
        ),
        ("Nobody knows who wrote it.", "The letter says that 41 people have left.", None),
    ],
)
def test_who_tells_it_is_named_before(before: str, sentence: str, who: str | None) -> None:
    found = speaker(before, sentence, at=sentence.index("41"))
    assert (found.text if found else None) == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Those who asked the mayor about it got no answer, and 41 people left.",
        "On one of the islands the mayor met 41 people.",
        "The town has the old bridge at 41 Main Street.",
        "A reply came from the mayor on Monday, and 41 people left.",
        "What the mayor told the press was known by 41 people.",
    ],
)
def test_other_sentences_have_no_teller(sentence: str) -> None:
    words = next(iter(sentences(sentence)))
    assert teller(words, next(p for p, one in enumerate(words) if one.text == "41")) is None


def test_long_sentences_are_read_quickly() -> None:
    started = time.process_time()
    for part in ("those who asked the mayor ", "which is from the union ", "for the mayor at "):
        words = next(iter(sentences(part * 400 + "41")))
        teller(words, len(words) - 1)
    assert time.process_time() - started < 2.0
