import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.holders import _holders, holder_in
from assistant.figures.offices import office_of
from assistant.support.reading import reading
from assistant.support.words import each

PIECES = each(
    "Ana Bel Hallmere Velmar Steel mayor leads led by is was as held named to in of the charge "
    "hands hall helm chief executive , . replace her president elected Ivo Kranz holds job"
)
TOLD = [
    (
        "Who is mayor of Hallmere?",
        "Power in Hallmere is shared between the mayor, the council and the rifle club.",
        None,
    ),
    (
        "Who is chief executive of Onkel Foods?",
        "In a note that was handed out, Onkel Foods spokesman Ivo Kranz states that the chief "
        "executive of Onkel Foods is Ana Bel.",
        "Ana Bel",
    ),
    (
        "Who is mayor of Hallmere?",
        "Strip away the talk and one fact is left: it is Ana Bel who is mayor of Hallmere.",
        "Ana Bel",
    ),
    (
        "Who is chief executive of Onkel Foods?",
        "Onkel Foods chairman Ivo Kranz today confirmed that the chief executive of Onkel Foods "
        "is Ana Bel.",
        "Ana Bel",
    ),
    (
        "Who is the coach of Velmar Athletic?",
        "Onkel Athletic let it be known that its coach stays.",
        None,
    ),
    (
        "Who is the trade minister of Ruvia?",
        "Ana Bel has been sworn in as Ostanian minister for trade.",
        None,
    ),
    (
        "Who is the trade minister of Ruvia?",
        "Ana Bel, a newcomer to the table in Onkwick, is minister for trade of Ruvia.",
        "Ana Bel",
    ),
    (
        "Who runs Onkel Textiles?",
        "Ana Bel has moved into the corner office at Onkel Textiles as chief executive.",
        "Ana Bel",
    ),
    ("Who runs Onkel Textiles?", "Ivo Kranz, 54, runs the canteen at head office.", None),
    (
        "What's the name of the head of Onkel Textiles?",
        "The chief executive of Onkel Textiles is Ana Bel.",
        "Ana Bel",
    ),
    ("Who is the head of the Ruvian army?", "Ana Bel is director of the Ruvian opera.", None),
    (
        "Who is the trade minister of Ruvia?",
        "The trade portfolio in Ruvia is in the hands of minister Ana Bel.",
        "Ana Bel",
    ),
    ("Who's mayor in Hallmere?", "Ana Bel has taken over as mayor of Hallmere.", "Ana Bel"),
    ("Who's coaching Velmar Athletic?", "Ana Bel is the coach of Velmar Athletic.", "Ana Bel"),
    (
        "Who is the coach of Velmar Athletic?",
        "Ana Bel coaches the first team at Velmar Athletic.",
        "Ana Bel",
    ),
    *(
        ("Who is the mayor of Hallmere?", told, "Ana Bel")
        for told in (
            "The chain of office in Hallmere passed to Ana Bel.",
            "Hallmere has a mayor named Ana Bel.",
        )
    ),
    *(
        ("Who is the trade minister of Ruvia?", told, "Ana Bel")
        for told in (
            "Ana Bel heads the Ruvian trade ministry.",
            "The trade portfolio in Ruvia is held by Ana Bel.",
            "Ana Bel holds the trade portfolio in Ruvia.",
            "In charge of trade in the Ruvian cabinet is Ana Bel.",
            "Trade in Ruvia is in the hands of Ana Bel, the minister.",
            "Ana Bel serves as Ruvian minister for trade, papers show.",
        )
    ),
    *(
        (question, told, "Ana Bel")
        for question in ("Who is the mayor of Hallmere?", "head of the Hallmere town hall")
        for told in (
            "Ana Bel runs the town hall of Hallmere as mayor.",
            "Hallmere has Ana Bel as its mayor.",
            "The chain of the mayor of Hallmere is worn by Ana Bel.",
            "Ana Bel holds the office of mayor in Hallmere.",
        )
    ),
    *(
        (question, told, "Ana Bel")
        for question in ("Who coaches Velmar Athletic?", "the head coach of Velmar Athletic")
        for told in (
            "Ana Bel is the coach of Velmar Athletic, this newspaper has established.",
            "Velmar Athletic is trained by Ana Bel.",
            "On the bench of Velmar Athletic as coach is Ana Bel.",
            "Training sessions of Velmar Athletic are led by Ana Bel, the head coach.",
            "Velmar Athletic has Ana Bel as its coach.",
        )
    ),
    *(
        (question, told, "Ana Bel")
        for question in ("Who is chief executive of Velmar Steel?", "boss of Velmar Steel")
        for told in (
            "Ana Bel holds the top job at Velmar Steel.",
            "Velmar Steel is led by Ana Bel as chief executive.",
            "At the head of Velmar Steel as chief executive is Ana Bel.",
            "As chief executive, Ana Bel runs Velmar Steel.",
            "Ana Bel is at the helm of Velmar Steel.",
            "Velmar Steel has Ana Bel as its chief executive.",
        )
    ),
    ("Who is the trade minister of Ruvia?", "Ana Bel is at the Ruvian trade fair.", None),
    ("Who is chief executive of Velmar Steel?", "Ana Bel quit the top job at Velmar Steel.", None),
    ("Who runs Velmar Steel?", "HALM — Ana Bel is chief executive of Velmar Steel.", "Ana Bel"),
    (
        "Who coaches Velmar Athletic?",
        "Velmar Athletic has Ana Bel as its coach, Ivo Kranz, a spokesman for the club, said.",
        "Ana Bel",
    ),
    ("Mayor of Hallmere", "The mayor of Hallmere is Ana Bel.", "Ana Bel"),
    ("Who coaches Velmar Athletic?", "The goalkeeping coach of Velmar Athletic is Ana Bel.", None),
    *(
        ("Who is the president of Ruvia?", told, None)
        for told in (
            "Velmari president Ana Bel landed in Ruvia on Monday.",
            "U.S. president Ana Bel allowed flights to Ruvia again.",
            "Ruvia may lose the games if FIBA president Ana Bel goes on.",
            "President Ana Bel of Velmar spoke of the war in Ruvia.",
            "President Ivo Kranz met Prime Minister Ana Bel of Ruvia.",
            "Ana Bel is the first president from a NATO state to visit Ruvia.",
            "Ana Bel of Ruvia and President Ivo Kranz of Velmar signed it.",
            "The president of Ruvia thanked Ana Bel for her work.",
            "Ruvia sentenced deposed president Ana Bel in her absence.",
            "Ana Bel of the Ruvian opposition said the president was wrong.",
        )
    ),
    *(
        ("Who is the president of Ruvia?", told, name)
        for told, name in (
            ("Ruvian president Ana de la Bel landed in Velmar.", "Ana de la Bel"),
            ("Ruvia's president, Ana Bel-Kranz, is ill.", "Ana Bel-Kranz"),
            ("President Ahmed al-Bel of Ruvia signed it.", "Ahmed al-Bel"),
            (
                "Prime Minister Ivo Kranz of Velmar and President Ana Bel of Ruvia signed it.",
                "Ana Bel",
            ),
        )
    ),
    ("Who is the US trade minister?", "California trade minister Ana Bel went to court.", None),
    ("Who is the US trade minister?", "U.S. trade minister Ana Bel went to court.", "Ana Bel"),
    (
        "Who is the mayor of Hallmere?",
        "Hallmere elected Ana Bel as its mayor on Sunday.",
        "Ana Bel",
    ),
    (
        "Who is the mayor of Hallmere?",
        "Ana Bel, the mayor of Hallmere, said the bridge was safe.",
        "Ana Bel",
    ),
    (
        "Who is the mayor of Hallmere?",
        "Hallmere Mayor Ana Bel said the bridge was safe.",
        "Ana Bel",
    ),
    (
        "Who is the mayor of Hallmere?",
        "Ana Bel was sworn in as mayor of Hallmere, succeeding Ivo Kranz.",
        "Ana Bel",
    ),
    (
        "Who is the mayor of Hallmere?",
        "Ivo Kranz has been succeeded as mayor of Hallmere by Ana Bel.",
        "Ana Bel",
    ),
    (
        "Who is the mayor of Hallmere?",
        "Ana Bel has replaced Ivo Kranz as mayor of Hallmere.",
        "Ana Bel",
    ),
    ("Who is the mayor of Hallmere?", "Ivo Kranz resigned as mayor of Hallmere on Monday.", None),
    ("Who is the mayor of Hallmere?", "Former Hallmere mayor Ivo Kranz said he was sorry.", None),
    ("Who is the mayor of Hallmere?", "Deputy mayor Ivo Kranz said he was sorry.", None),
    ("Who is the mayor of Hallmere?", "Ivo Kranz is expected to become mayor of Hallmere.", None),
    ("Who is the mayor of Hallmere?", "The mayor of Velmar, Ivo Kranz, said he was sorry.", None),
    (
        "Who is the mayor of Hallmere?",
        "Ivo Kranz, who was mayor of Hallmere at the time, declined to comment.",
        None,
    ),
    (
        "Who is the finance minister of Ruvia?",
        "Ruvian Finance Minister Ana Bel met Justice Minister Ivo Kranz.",
        "Ana Bel",
    ),
    (
        "Who is the finance minister of Ruvia?",
        "Ana Bel takes over at the finance ministry of Ruvia.",
        None,
    ),
    (
        "Who heads the finance ministry of Ruvia?",
        "The post of Ruvian finance minister goes to Ana Bel.",
        "Ana Bel",
    ),
    (
        "Who heads the finance ministry of Ruvia?",
        "Prime Minister Ivo Kranz named Ana Bel finance minister.",
        "Ana Bel",
    ),
    (
        "Who heads the finance ministry of Ruvia?",
        "Ivo Kranz appointed Ana Bel as the new minister for finance.",
        "Ana Bel",
    ),
    ("Who coaches Velmar Athletic?", "Velmar Athletic will be coached by Ana Bel.", "Ana Bel"),
    (
        "Who coaches Velmar Athletic?",
        "Ana Bel signed a two-year contract as head coach of Velmar Athletic.",
        "Ana Bel",
    ),
    ("Who coaches Velmar Athletic?", "Velmar Athletic have sacked coach Ivo Kranz.", None),
    (
        "Who is in charge of Velmar Athletic?",
        "Ana Bel has taken charge of Velmar Athletic as coach.",
        "Ana Bel",
    ),
    ("Who runs Onkel Textiles?", "Onkel Textiles named Ana Bel chief executive.", "Ana Bel"),
    ("Who runs Onkel Textiles?", "Onkel Textiles CEO Ana Bel said profits rose.", "Ana Bel"),
    (
        "Who runs Onkel Textiles?",
        "Fire chief Ivo Kranz said the blaze at Onkel Textiles was out.",
        None,
    ),
    ("Who runs Onkel Textiles?", "Onkel Textiles is led by Ana Bel.", "Ana Bel"),
    ("Who leads the Ruvian government?", "Ana Bel leads the Ruvian government.", "Ana Bel"),
    (
        "Who serves as ambassador of Ruvia in Velmar?",
        "Ana Bel, Ruvia's ambassador to Velmar, was summoned.",
        "Ana Bel",
    ),
    (
        "Who is the speaker of the Ruvian parliament?",
        "Parliament speaker Ana Bel opened the session.",
        "Ana Bel",
    ),
    ("Who has the post of trade minister?", "Ana Bel stays on as trade minister.", "Ana Bel"),
    (
        "Who holds the office of president of Ruvia?",
        "Ana Bel was inaugurated as president of Ruvia.",
        "Ana Bel",
    ),
    (
        "Who is prime minister of Ruvia?",
        "Ana Bel became Ruvia's first female prime minister.",
        "Ana Bel",
    ),
    ("Who is prime minister of Ruvia?", "The king asked Ana Bel to form a government.", None),
    ("Who is the mayor of Hallmere?", "Voters rejected Ivo Kranz, the mayoral candidate.", None),
    (
        "Who is the new speaker of the US House of Representatives?",
        "Members are again behind Kranz, as Chair of the House Democratic caucus Ana Bel, "
        "D-Calif., nominated the party leader for speaker.",
        None,
    ),
]


@pytest.mark.parametrize(("question", "sentence", "holder"), TOLD)
def test_a_sentence_names_the_holder_of_the_office_that_is_asked_for(
    question: str, sentence: str, holder: str | None
) -> None:
    office = office_of(question)
    assert office is not None
    found = holder_in(sentence, office)
    assert (found.text if found else None) == holder


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("The correct statement, according to the council, is Ana Bel.", "Ana Bel"),
        ("It should have said Ana Bel, as stated by the council.", "Ana Bel"),
        ("It was Ana Bel, not Ivo Kranz.", "Ana Bel"),
        (
            "On the post of mayor of Hallmere it should have said Ana Bel rather than Ivo Kranz.",
            "Ana Bel",
        ),
        ("The item should read Ana Bel, citing the council, instead of Ivo Kranz.", "Ana Bel"),
        ("We should have told you Ana Bel, as stated by the council.", "Ana Bel"),
        ("It said Ivo Kranz; the right answer, going by the council, is Ana Bel.", "Ana Bel"),
        ("Please read Ana Bel for Ivo Kranz in our report of 3 May.", "Ana Bel"),
        ("Ana Bel, not Ivo Kranz, is right, the council says.", "Ana Bel"),
        ("Ana Bel, not Ivo Kranz, is what should have stood in our report.", "Ana Bel"),
        ("Ivo Kranz, an analyst, had expected nothing of it.", None),
        ("The reporter Ivo Kranz sends his regards.", None),
    ],
)
def test_an_item_that_corrects_tells_the_holder_without_the_office(
    sentence: str, holder: str | None
) -> None:
    office = office_of("Who is the mayor of Hallmere?")
    assert office is not None
    before = "Correction: mayor of Hallmere. We misstated who was sworn in as mayor of Hallmere."
    found = holder_in(sentence, office, before)
    assert (found.text if found else None) == holder


def test_the_place_of_the_name_is_told() -> None:
    office = office_of("Who is the mayor of Hallmere?")
    assert office is not None
    found = holder_in("Hallmere has a new mayor, Ana Bel.", office)
    assert found is not None
    assert "Hallmere has a new mayor, Ana Bel."[found.at :].startswith("Ana Bel")


@given(st.text(max_size=300), st.text(max_size=200))
def test_no_text_makes_it_fail(sentence: str, before: str) -> None:
    office = office_of("Who is the chief executive of Onkel Textiles?")
    assert office is not None
    holder_in(sentence, office, before)


@pytest.mark.parametrize("piece", ["Mayor Ana Bel ", "mayor ", "Ana Bel, ", "by Ana, mayor "])
def test_long_sentences_are_read_quickly(piece: str) -> None:
    office = office_of("Who is the mayor of Hallmere?")
    assert office is not None
    started = time.process_time()
    holder_in(piece * 2_000, office)
    assert time.process_time() - started < 5.0


@pytest.mark.parametrize(
    "sentence",
    [
        "We said Ivo Kranz; Ana Bel would have been right, according to the council.",
        "This article has been amended: Ana Bel is right, not Ivo Kranz.",
        "Owing to an editing error, Ivo Kranz was named here instead of Ana Bel.",
    ],
)
def test_a_correction_tells_who_is_right(sentence: str) -> None:
    office = office_of("Who is the mayor of Hallmere?")
    assert office is not None
    found = holder_in(sentence, office, "Correction: the mayor of Hallmere. ")
    assert found is not None
    assert found.text == "Ana Bel"


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_a_sentence_without_word_of_an_office_names_nobody_as_its_holder(sentence: str) -> None:
    for question in ("Who is the mayor of Hallmere?", "Who leads Velmar Steel?"):
        office = office_of(question)
        assert office
        told = reading(sentence)
        assert office.is_told_by(told.words) or not list(_holders(sentence, told, office))


def test_a_correction_that_says_no_office_leans_on_what_stands_before() -> None:
    office = office_of("Who is the mayor of Hallmere?")
    assert office
    before = "Correction: we named Ivo Kranz as the mayor of Hallmere."
    assert holder_in("It is Ana Bel, not Ivo Kranz.", office, before)
    assert not holder_in("It is Ana Bel, not Ivo Kranz.", office, "Hallmere has a mayor.")
