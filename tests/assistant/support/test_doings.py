"""Deeds in the other words that news has for them."""

import pytest

from assistant.support.doings import deed_at, doings, is_deed, told_by
from assistant.support.words import read


@pytest.mark.parametrize(
    ("deed", "things", "like"),
    [
        ("catch", (), {"captur", "apprehend"}),
        ("leav", ("prison",), {"releas", "free"}),
        ("take", ("offic",), {"swear_in"}),
        ("give_up", (), {"abandon"}),
    ],
)
def test_a_deed_has_other_words(deed: str, things: tuple[str, ...], like: set[str]) -> None:
    assert like | {deed} <= doings(deed, things)


def test_an_idiom_is_of_its_things_only() -> None:
    assert "releas" not in doings("leav", ("town",))


def test_a_particle_may_stand_behind_what_is_done() -> None:
    words = read("They got the golden helmet back.")
    assert deed_at(words, 1) == "get_back"
    assert told_by({"get_back"}, words, 1) == (1, 5)
    assert told_by({"recov"}, words, 1) == ()


def test_a_verb_that_only_the_list_has_is_a_deed() -> None:
    assert is_deed("discharged")
    assert not is_deed("helmet")
