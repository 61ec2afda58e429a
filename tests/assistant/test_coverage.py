"""Questions about what outlets wrote: shown outlet by outlet, or refused with what is lacking."""

from collections.abc import Callable

import pytest

from assistant import Assistant
from assistant.coverage.naming import named_in
from assistant.settings import Settings
from index import Archive, Article

Make = Callable[..., Article]

OUTLETS = ("Sample Post - Business", "The Norvik Herald", "Calder Wire")
BOTH = (
    "Does the Sample Post article say that Tarn Energy will close its plant, while The Norvik "
    "Herald report says that the engineers of Tarn Energy went on strike?"
)


@pytest.fixture
def desk(archive: Archive, article: Make) -> Assistant:
    """One company, of which two outlets tell two things; a third tells of something else."""
    archive.add(
        [
            article(
                "Tarn Energy will close its coal plant in Port Calder next spring, it said.",
                title="Coal plant to close",
                outlet=OUTLETS[0],
                published="2024-03-01",
            ),
            article(
                "Engineers of Tarn Energy went on strike over pay on Monday. Talks go on.",
                title="Strike at Tarn Energy",
                outlet=OUTLETS[1],
                published="2024-03-04",
            ),
            article(
                "A ferry with nine sheep on board ran aground off Lurne and was towed home.",
                title="Sheep saved",
                outlet=OUTLETS[2],
                published="2024-03-06",
            ),
        ]
    )
    return Assistant(archive, Settings(answerer="quotes"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("What did the Sample Post report on the strike?", ["Sample Post"]),
        ("Does a Reuters article confirm it?", ["Reuters"]),
        ("Who won, as reported by Calder Wire and CNN?", ["Calder Wire", "CNN"]),
        ("What did the Varnholm Gazette report on the strike?", ["Varnholm Gazette"]),
        ("According to a review in Rolling Stone, who sang?", ["Rolling Stone"]),
        ("Who bought the Washington Post?", []),
        ("Which of The Hill and the lake is older, Mona Hill said?", []),
        ("Is there any article on The Economist?", []),
        ("Does the Calder Wire report on The Economist both name a sum?", ["Calder Wire"]),
    ],
)
def test_an_outlet_is_a_teller_by_how_it_is_named(text: str, names: list[str]) -> None:
    assert [one.name for one in named_in(text, OUTLETS)] == names


def test_a_shorter_name_and_initials_mean_an_outlet_of_the_archive() -> None:
    (short,) = named_in("What does the Norvik Herald article say?", OUTLETS)
    (initials,) = named_in("What did the NYT report?", ["The New York Times"])
    assert short.outlets == ("The Norvik Herald",)
    assert initials.outlets == ("The New York Times",)


def test_each_named_outlet_is_quoted(desk: Assistant) -> None:
    answer = desk.ask(BOTH)
    assert answer.status == "answered"
    assert {one.outlet for one in answer.citations} == {*OUTLETS[:2]}
    assert answer.note and "for you to judge" in answer.note
    assert all(one.support == "verified" for one in answer.statements)


def test_an_outlet_that_the_archive_lacks_is_named(desk: Assistant) -> None:
    answer = desk.ask(BOTH.replace("Sample Post", "Bloomberg"))
    assert answer.abstention and answer.abstention.reason == "not_in_archive"
    assert answer.abstention.message == "The archive has no article of Bloomberg."
    assert answer.abstention.nearest


def test_people_of_whom_the_outlets_do_not_tell_are_named(desk: Assistant) -> None:
    answer = desk.ask(
        "Which role did Odo Brandt play, according to a Calder Wire article and The Norvik Herald?"
    )
    assert answer.abstention
    assert "Calder Wire or The Norvik Herald" in answer.abstention.message
    assert "Odo Brandt" in answer.abstention.message


def test_what_is_told_of_a_year_that_no_passage_has_is_refused(desk: Assistant) -> None:
    answer = desk.ask(BOTH.replace("its plant", "its plant in 1987"))
    assert answer.status == "abstained"


def test_outlets_that_are_not_to_count_are_left_out(desk: Assistant) -> None:
    answer = desk.ask(BOTH.replace("Sample Post", "Bloomberg"), ignore=["outlet"])
    assert answer.abstention is None or "Bloomberg" not in answer.abstention.message


def test_an_absent_outlet_that_an_article_relays_is_no_lack(desk: Assistant, article: Make) -> None:
    told = "Two trams collided on Mill Street in Lurne, Bloomberg reported on Friday."
    desk.archive.add([article(told, title="Trams collide", published="2024-03-08")])
    answer = desk.ask("How many trams collided on Mill Street, according to a Bloomberg report?")
    assert told in answer.text
