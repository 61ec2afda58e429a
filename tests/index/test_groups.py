"""What makes two articles the same story, and under which keys they meet."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.groups import WINDOW_DAYS, Wording, keys, same_story
from index.schema import micros
from tests.index.stories import DAY, paragraphs, published, text

STORY = paragraphs("Ferry sinks off Norvik Bend")
OTHER = paragraphs("Tram line opens in Port Calder")
LOTTERY = [
    "Lottery draw: the winning numbers of the Norvik lottery are {0}, {1} and {2}, with {3} as the "
    "extra number, the Norvik lottery company said after the draw in Port Calder.",
    *paragraphs("Rules of the lottery"),
]


def wording(
    parts: list[str],
    *,
    title: str = "Ferry sinks off Norvik Bend",
    outlet: str | None = "sample wire",
    at: datetime | None = DAY,
) -> Wording:
    """What a test cares about of an article."""
    return Wording(1, title, text(parts), outlet, micros(at))


def meet(one: Wording, other: Wording) -> bool:
    """Whether one is looked at when the other comes in, and found to be the same story."""
    kept, wanted = keys([one, other])
    back = bool({*kept.near, *kept.own} & {*wanted.own})
    assert bool({*wanted.near, *wanted.own} & {*kept.own}) == back
    assert same_story(one, other) == same_story(other, one)
    return back and same_story(one, other)


COPIES = {
    "the same text": STORY,
    "other spacing and quotation of case": [part.upper().replace(" ", "  ") for part in STORY],
    "an added first paragraph": [OTHER[1], *STORY],
    "another first paragraph": [OTHER[1], *STORY[1:]],
    "a cut end": STORY[:4],
    "an added end": [*STORY, *OTHER[1:3]],
    "a number spelled out": [*STORY[:-1], f"Of the passengers 12 were saved. {STORY[-1]}"],
}


@pytest.mark.parametrize("parts", COPIES.values(), ids=COPIES)
def test_wire_copy_with_small_changes_is_one_story(parts: list[str]) -> None:
    original = wording(STORY)
    copy = wording(parts, title="Norvik Bend: ferry lost", outlet="sample post", at=published(1))
    assert meet(original, copy)


def test_a_spelled_out_number_is_the_same_number() -> None:
    parts = ["The ferry off Norvik Bend sinks with {} people aboard, of whom none was hurt."]
    one, other = ([parts[0].format(number), *STORY] for number in ("12", "twelve"))
    assert meet(wording(one), wording(other, outlet="sample post"))


def test_the_same_title_over_another_text_is_another_story() -> None:
    other = [OTHER[0].replace("Tram line opens in Port Calder", "Ferry sinks off Norvik Bend")]
    assert not same_story(wording(STORY), wording([*other, *OTHER[1:]]))


def test_shared_background_under_news_of_its_own_is_another_story() -> None:
    background = paragraphs("History of the ferry", count=6)
    one = wording([*STORY[:3], *background])
    other = wording(["Ferry sinks off Norvik Bend", *OTHER[:3], *background])
    assert not same_story(one, other)


def test_one_newsroom_needs_more_agreement_than_two() -> None:
    changed = [OTHER[1], *STORY[1:]]
    assert same_story(wording(STORY), wording(changed, outlet="sample post"))
    assert not same_story(wording(STORY), wording(changed))


def test_a_picture_gallery_under_two_stories_does_not_make_them_one() -> None:
    gallery = paragraphs("Ferry sinks off Norvik Bend in pictures", count=100)
    assert not same_story(wording([*STORY, *gallery]), wording([*OTHER, *gallery]))


def test_a_page_filled_in_with_other_numbers_is_another_story() -> None:
    def draw(*numbers: int) -> Wording:
        filled = [LOTTERY[0].format(*numbers), *LOTTERY[1:]]
        return wording(filled, title="Norvik lottery: winning numbers of the draw")

    assert meet(draw(7, 11, 23, 5), draw(7, 11, 23, 5))
    assert not same_story(draw(7, 11, 23, 5), draw(8, 11, 23, 5))


def test_a_later_count_is_another_story() -> None:
    one, other = (
        wording([f"At least {count} people died when a ferry sank off Norvik Bend.", *STORY])
        for count in ("twelve", "19")
    )
    assert not same_story(one, other)


@pytest.mark.parametrize(("days", "same"), [(0, True), (2.9, True), (3.1, False), (30, False)])
def test_a_changed_copy_counts_only_within_days(days: float, same: bool) -> None:
    changed = wording([*STORY, OTHER[1]], at=published(days))
    assert meet(wording(STORY), changed) == same
    assert meet(wording(STORY), wording(STORY, at=published(days)))


@pytest.mark.parametrize("at", [None, published()])
def test_without_dates_only_an_equal_text_is_a_copy(at: datetime | None) -> None:
    undated = wording(STORY, at=None)
    assert meet(undated, wording(STORY, at=at))
    assert not meet(undated, wording([*STORY, OTHER[1]], at=at))


NOTICE = paragraphs("Subscribers get unlimited access to everything that we publish", count=5)
CAPTION = ["A photo shows the ferry off Norvik Bend in calm weather before the accident."]


@pytest.mark.parametrize("parts", [NOTICE, CAPTION], ids=["notice", "caption"])
def test_a_notice_or_caption_is_a_copy_only_under_the_same_title(parts: list[str]) -> None:
    one = wording(parts, title="Ferry sinks off Norvik Bend")
    assert meet(one, wording(parts, title="FERRY sinks off  Norvik Bend", at=None))
    assert not meet(one, wording(parts, title="Rents in Port Calder reach a record"))


def test_the_name_of_the_outlet_does_not_make_a_notice_a_story() -> None:
    parts = paragraphs("Sample Weekly readers can register here for the newsletter", count=5)
    ferry, rents = (
        wording(parts, title=f"{title} | Sample Weekly", outlet="sample weekly")
        for title in ("Ferry sinks", "Rents rise")
    )
    assert not meet(ferry, rents)


def test_the_parts_of_a_series_under_one_short_introduction_stay_apart() -> None:
    introduction = paragraphs("The ten best ferries of the coast", count=2)
    parts = [
        wording(introduction, title=f"The best ferries of the coast, part {number}")
        for number in (1, 2)
    ]
    assert not meet(*parts)


def test_another_number_in_the_title_is_another_part() -> None:
    fourth, fifth = (
        wording(parts, title=f"Ferry sinks off Norvik Bend, day {day}", outlet=outlet)
        for parts, day, outlet in (
            (STORY, 4, "sample wire"),
            ([*STORY, OTHER[1]], 5, "sample post"),
        )
    )
    assert not same_story(fourth, fifth)


def test_a_digest_that_holds_a_brief_is_no_copy_of_it() -> None:
    assert not same_story(wording(STORY[:2]), wording([*STORY[:2], *OTHER, *NOTICE]))


@given(st.integers(-40_000, 40_000), st.floats(-WINDOW_DAYS, WINDOW_DAYS))
def test_articles_within_the_window_always_meet(day: int, later: float) -> None:
    one = wording(STORY, at=published(day / 10))
    other = wording(STORY, at=published(day / 10 + later))
    kept, wanted = keys([one, other])
    assert len(set(kept.own) & {*wanted.own, *wanted.near}) == len(kept.own)


def test_any_text_has_keys() -> None:
    odd = ["", "?", "a", "слово " * 60, "汉字。" * 200, "\ufffd" * 100, "1 2 3 4 5 " * 50]
    for parts in odd:
        one = wording([parts], title=parts or "x")
        assert meet(one, one)


def test_keys_are_the_same_in_every_process_and_release() -> None:
    """They are stored: a library or a change here that gives others needs a new catalog format."""
    words = [" ".join(f"word{number}" for number in range(80))]
    (found,) = keys([wording(words, title="word1 word2 word3")])
    assert (len(found.own), len(found.near)) == (17, 16)
    assert (found.own[0], found.own[1], found.near[-1]) == (
        -1248586217394058812,
        -8074973205708515868,
        4101529480423180176,
    )
