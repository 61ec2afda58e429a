import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.figures.anchors import Anchor, anchor_of
from assistant.figures.value import Value


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who succeeded Ana Bel as mayor of Hallmere?", "Ana Bel"),
        ("Who became coach of Velmar Athletic after Ana Bel?", "Ana Bel"),
        ("After Ana Bel, who held the post of mayor?", "Ana Bel"),
        ("Who took over from Ana Bel at Velmar Athletic?", "Ana Bel"),
        ("When did Ana Bel first serve as mayor?", "Ana Bel"),
        ("When did Ana Bel first take the post of coach?", "Ana Bel"),
        ("Since when has Ana Bel been mayor?", "Ana Bel"),
        ("From which day on was Ana Bel mayor of Hallmere?", "Ana Bel"),
        ("On what day was Ana Bel first reported to be mayor?", "Ana Bel"),
        ("Ana Bel was mayor of Hallmere. Who came next?", "Ana Bel"),
        ("Ana Bel as mayor of Hallmere: from when?", "Ana Bel"),
        ("When did Ana Bel get the post of mayor?", "Ana Bel"),
        ("Since when was Ana Bel chief executive of Velmar Steel?", "Ana Bel"),
        ("By whom was Ana Bel followed as mayor of Hallmere?", "Ana Bel"),
        ("When Ana Bel stopped being mayor of Hallmere, who took over?", "Ana Bel"),
        ("Who became mayor of Hallmere once Ana Bel was gone?", "Ana Bel"),
        ("When did the news break that Ana Bel was coach of Velmar Athletic?", "Ana Bel"),
        ("When did the post of mayor of Hallmere go to Ana Bel?", "Ana Bel"),
        ("When did Ruvia first leave the Halm Treaty?", None),
        ("When was Quarbesia out of the Halm Treaty?", None),
        ("When did Ruvia become a member of the Halm Treaty?", None),
        ("When did the smelter first close?", None),
    ],
)
def test_a_person_is_the_anchor_of_a_question_on_an_office(question: str, name: str | None) -> None:
    anchor, bare = anchor_of(question)
    assert (anchor.value.text if anchor else None) == name
    assert bare == question if name is None else name not in bare


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("When was the trial first set for 3 May 2027?", "2027-05-03"),
        ("Which day replaced May 3, 2027 for the trial?", "2027-05-03"),
        ("To what day was the trial moved after 3 May 2027?", "2027-05-03"),
    ],
)
def test_a_day_is_the_anchor(question: str, day: str) -> None:
    anchor, bare = anchor_of(question)
    assert anchor is not None
    assert anchor.value.text == day
    assert "2027" not in bare


@pytest.mark.parametrize(
    ("question", "amount", "bound"),
    [
        ("When did the toll first reach 41?", 41, ""),
        ("When did the cost first exceed 500 million crowns?", 500e6, "above"),
        ("When did the rate first fall below 4 percent?", 4, "below"),
        ("When was the fine over the Wemdin cartel first put at 12 million?", 12e6, ""),
    ],
)
def test_a_number_is_the_anchor(question: str, amount: float, bound: str) -> None:
    anchor, _ = anchor_of(question)
    assert anchor is not None
    assert (anchor.value.amount, anchor.bound) == (amount, bound)


@pytest.mark.parametrize(
    ("anchor", "told", "matches"),
    [
        (Anchor(Value(None, "Ana Bel", "", "", 0)), Value(None, "Bel", "", "", 0), True),
        (Anchor(Value(None, "Ana Bel", "", "", 0)), Value(None, "Ivo Kranz", "", "", 0), False),
        (Anchor(Value(41.0, "", "", "", 0), "above"), Value(42.0, "", "", "", 0), True),
        (Anchor(Value(41.0, "", "", "", 0), "above"), Value(41.0, "", "", "", 0), False),
        (Anchor(Value(41.0, "", "", "", 0)), Value(41.0, "", "", "about", 0), True),
    ],
)
def test_a_told_value_is_the_anchor_or_lies_beyond_it(
    anchor: Anchor, told: Value, matches: bool
) -> None:
    assert anchor.matches(told) is matches


@given(st.text(max_size=300))
def test_no_text_makes_it_fail(question: str) -> None:
    anchor_of(question)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("When did news of Ana Bel as mayor of Velmar come?", "Ana Bel"),
        ("Name the immediate successor of Ana Bel as mayor of Velmar.", "Ana Bel"),
        ("When Ana Bel was no longer mayor of Velmar, who was?", "Ana Bel"),
        ("What is the earliest date at which Ana Bel was mayor of Velmar Bay?", "Ana Bel"),
    ],
)
def test_the_only_person_of_a_question_on_an_office_is_meant(question: str, name: str) -> None:
    anchor, _ = anchor_of(question)
    assert anchor is not None
    assert anchor.value.text == name


@pytest.mark.parametrize(
    "question",
    [
        "When 300 dead in Velmar was superseded, what was the new one?",
        "The toll in Velmar was 300 at one point. What came next?",
    ],
)
def test_one_stands_for_what_was_told_before(question: str) -> None:
    anchor, _ = anchor_of(question)
    assert anchor is not None
    assert anchor.value.amount == 300


def test_a_million_is_a_value() -> None:
    anchor, _ = anchor_of("When did the number of refugees from Osk first reach one million?")
    assert anchor is not None and anchor.value.amount == 1_000_000


def test_where_somebody_went_is_no_holder() -> None:
    assert anchor_of("When did the Osk president first visit Port Velmar?")[0] is None


def test_what_happened_after_somebody_went_is_no_question_for_the_next() -> None:
    assert anchor_of("What happened in Osk after mayor Ana Bel resigned?")[0] is None
