"""What must not show is found wherever it shows."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, ArticleLine
from benchmarks.editions import leaks, quotes_withdrawn, readable, same, turns_withdrawn
from tests.benchmarks.making import URL, Line, answer, asked, said, side
from tests.timelines.questions import Kind, Withdrawn

OLD, NEW = "The ministry said that 32 captives remain.", "The ministry said that 23 remain."
NOTE = "It said 32."

RECORDS = [
    {"url": URL, "title": "32 captives", "text": OLD, "published": "2024-05-12T12:00:00+00:00"},
    {"url": URL, "title": "23 captives", "text": NEW, "published": "2024-05-12T12:00:00+00:00"}
    | {"updated": "2024-05-20T12:00:00+00:00", "correction": NOTE},
    {"url": "later", "title": "Later", "text": "19.", "published": "2024-06-01T12:00:00+00:00"},
    {"url": "undated", "title": "Undated", "text": "7."},
]
EDITIONS = readable(RECORDS)
THEN = Line("32.", OLD, title="32 captives", figures=(said(32.0),))
NOW = Line("23.", NEW, title="23 captives", figures=(said(23.0, "2024-05-12"),))
ASKED = asked("as_of", side(23.0), as_of="2024-05-15")


def _article(url: str, title: str) -> ArticleLine:
    return ArticleLine(article_id="1", title=title, outlet=None, published=None, url=url)


def test_what_was_known_then_is_no_leak() -> None:
    listed = [_article(URL, "32 captives")]
    assert leaks(ASKED, answer(THEN, as_of="2024-05-15", articles=listed), EDITIONS) == []
    later = replace(ASKED, as_of="2024-05-20")
    shown = answer(replace(NOW, corrected=True, correction=NOTE), as_of="2024-05-20")
    assert leaks(later, shown, EDITIONS) == []
    assert leaks(replace(ASKED, as_of=None), answer(NOW), EDITIONS) == []


@pytest.mark.parametrize(
    ("shown", "named"),
    [
        (answer(replace(THEN, url="later"), as_of="2024-05-15"), "article of later"),
        (answer(replace(THEN, url="undated"), as_of="2024-05-15"), "article of undated"),
        (answer(THEN, articles=[_article("later", "Later")], as_of="2024-05-15"), "of later"),
        (answer(THEN, articles=[_article(URL, "23 captives")], as_of="2024-05-15"), "the title"),
        (answer(replace(THEN, quote=NEW), as_of="2024-05-15"), "a quote"),
        (answer(replace(THEN, correction=NOTE), as_of="2024-05-15"), "the correction"),
        (answer(replace(THEN, figures=(said(19.0, "2024-05-16"),)), as_of="2024-05-15"), "19.0 of"),
        (answer(THEN, as_of="2024-05-15", newest="2024-06-01"), "the newest article"),
        (answer(THEN, as_of="2024-05-15", count=2), "a count"),
        (answer(THEN, as_of="2024-05-16"), "the answer is as of"),
        (answer(THEN), "the answer is as of None"),
    ],
)
def test_a_leak_is_found_wherever_it_shows(shown: Answer, named: str) -> None:
    found = leaks(ASKED, shown, EDITIONS)
    assert len(found) == 1 and named in found[0], found


def test_an_as_of_date_in_the_wording_is_held_to_as_well() -> None:
    worded = replace(ASKED, kind="as_of_worded", as_of=None)
    assert leaks(worded, answer(replace(THEN, quote=NEW), as_of="2024-05-15"), EDITIONS)


GONE = Withdrawn(32.0, "32", URL)
AFTER = asked("as_of", side(23.0), as_of="2024-05-25", withdrawn=(GONE,))
PLAIN = Line("32.", OLD, title="32 captives")


@pytest.mark.parametrize(
    "shown",
    [
        answer(PLAIN),
        answer(NOW, PLAIN),
        answer(replace(NOW, figures=(said(32.0),))),
        answer(replace(NOW, figures=(said(32.0, state="disputed"),))),
    ],
)
def test_a_withdrawn_value_told_as_current_is_found(shown: Answer) -> None:
    assert quotes_withdrawn(AFTER, shown)


@pytest.mark.parametrize(
    "shown",
    [
        answer(NOW),
        answer(replace(PLAIN, corrected=True)),
        answer(replace(PLAIN, text="It was wrong that 32 remain.")),
        answer(replace(PLAIN, quote="Correction: this article said 32; it is 23.")),
        answer(replace(PLAIN, quote="On 3 May 2032 they may leave.")),
        answer(replace(PLAIN, url="later")),
        answer(replace(NOW, figures=(said(32.0, state="superseded"),))),
        answer(PLAIN, reason="not_in_archive"),
    ],
)
def test_a_withdrawn_value_may_be_told_as_such(shown: Answer) -> None:
    assert quotes_withdrawn(AFTER, shown) == []


def test_a_value_that_another_report_holds_stands() -> None:
    assert (
        quotes_withdrawn(replace(AFTER, accepted=(side(32.0, url="later"),)), answer(PLAIN)) == []
    )


def test_old_text_is_found_by_the_editions() -> None:
    asked_later = replace(AFTER, withdrawn=())
    assert quotes_withdrawn(asked_later, answer(NOW), EDITIONS) == []
    assert quotes_withdrawn(asked_later, answer(PLAIN), EDITIONS)
    assert quotes_withdrawn(replace(asked_later, as_of="2024-05-15"), answer(PLAIN), EDITIONS) == []


def test_text_of_a_retracted_article_is_found_by_the_editions() -> None:
    gone = {"updated": "2024-05-13T12:00:00+00:00", "retracted": True}
    editions = readable([RECORDS[0], RECORDS[0] | gone])
    assert quotes_withdrawn(replace(AFTER, withdrawn=()), answer(PLAIN), editions)


@pytest.mark.parametrize(("kind", "expected"), [("change", 1), ("first", 1), ("latest", 0)])
def test_a_withdrawn_value_in_a_list_of_turns_is_counted_apart(kind: Kind, expected: int) -> None:
    assert len(turns_withdrawn(replace(AFTER, kind=kind), answer(PLAIN))) == expected


def test_who_asks_what_was_wrong_may_see_it() -> None:
    assert quotes_withdrawn(replace(AFTER, kind="correction"), answer(PLAIN), EDITIONS) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (23.0, 23.0, True),
        (23.0, 23.5, False),
        (23.0, "23", False),
        ("2024-05", "2024-05-12", False),
        ("Toral", "Ana Toral", True),
        ("Ina Toral", "Ana Toral", False),
    ],
)
def test_values_are_the_same(one: float | str, other: float | str, expected: bool) -> None:
    assert same(one, other) is same(other, one) is expected
