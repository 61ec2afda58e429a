import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.offices import asks_a_holder, office_of
from assistant.support.words import stem


@pytest.mark.parametrize(
    ("question", "title", "kind"),
    [
        ("Who is the mayor of Hallmere?", "mayor", ""),
        ("Who runs the town hall of Hallmere as mayor?", "mayor", ""),
        ("Who is the Ruvian digital affairs minister?", "minister", "digital affairs"),
        ("Who is minister for digital affairs of Ruvia?", "minister", "digital affairs"),
        ("Who heads the fisheries ministry in Ruvia?", "minister", "fisheries"),
        ("Who headed the ministry of justice of Ruvia?", "minister", "justice"),
        ("Who coaches Velmar Athletic?", "coach", ""),
        ("Who is in charge of Velmar Athletic?", "coach", ""),
        ("Who was in charge of Velmar Athletic as coach?", "coach", ""),
        ("Who runs Onkel Textiles?", "executive", ""),
        ("Who has led Onkel Textiles?", "executive", ""),
        ("Who leads Onkel Textiles as chief executive?", "executive", ""),
        ("the post of trade minister of Ruvia", "minister", "trade"),
        ("Who held the trade portfolio in Ruvia?", "minister", "trade"),
        ("Who is in charge of sport in the Ruvian government?", "minister", "sport"),
        ("Who is in charge of sport as minister in Ruvia?", "minister", "sport"),
        ("By whom are Velmar Athletic coached?", "coach", ""),
        ("Who sat in the mayor's chair in Hallmere?", "mayor", ""),
        ("Who is the acting trade minister of Ruvia?", "minister", "trade"),
    ],
)
def test_a_question_tells_the_title_and_which_one_it_is(
    question: str, title: str, kind: str
) -> None:
    office = office_of(question)
    assert office is not None
    assert stem(title) in office.head
    assert office.kind == {stem(word) for word in kind.split()}


@pytest.mark.parametrize(
    "question", ["Who wrote the report?", "How many captives remain?", "Who is Ana Bel?", ""]
)
def test_a_question_without_an_office_has_none(question: str) -> None:
    assert office_of(question) is None


def test_a_title_of_two_words_is_one_office() -> None:
    office = office_of("Who is the chief executive of Onkel Textiles?")
    assert office is not None
    assert office.whole == {stem("chief"), stem("executive")}


@given(st.text(max_size=300))
def test_no_text_makes_it_fail(question: str) -> None:
    office_of(question)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Hallmere mayor", True),
        ("Minister for sport of Ruvia: who is it?", True),
        ("I want to write to the mayor of Hallmere. Who is that?", True),
        ("By whom is Velmar Steel headed as chief executive?", True),
        ("Who served as mayor of Hallmere?", True),
        ("Who insulted the mayor of Hallmere?", False),
        ("mayor of Hallmere", True),
        ("Velmar Steel CEO on 14 January 2023?", True),
        ("Ruvian trade minister name", True),
        ("What's the name of the mayor in Hallmere?", True),
        ("Who's the head coach of Velmar Athletic?", True),
        ("Why did the mayor of Hallmere resign?", False),
        ("mayor salary Hallmere", False),
        ("How many deputies has the minister?", False),
        ("What did the mayor say?", False),
    ],
)
def test_a_person_may_be_asked_for_by_the_title_alone(question: str, asks: bool) -> None:
    assert asks_a_holder(question) is asks
