"""Identity and checking of articles."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from index import Article
from index.addresses import url_host

Make = Callable[..., Article]


def test_an_article_without_address_is_known_by_its_content(article: Make) -> None:
    assert article("one").id == article("one").id
    assert article("one").id != article("two").id


def test_a_changed_date_or_correction_changes_the_content_hash(article: Make) -> None:
    plain = article(url="https://example.org/a")
    assert (
        plain.content_hash != article(url="https://example.org/a", correction="Fixed.").content_hash
    )
    dated = article(url="https://example.org/a", published="2024-01-01T00:00:00Z")
    assert plain.content_hash != dated.content_hash


def test_dates_become_utc(article: Make) -> None:
    published = article(published="2024-01-01T03:00:00+04:00").published
    assert published == datetime(2023, 12, 31, 23, tzinfo=UTC)
    assert published.utcoffset() == datetime(2024, 1, 1, tzinfo=UTC).utcoffset()


def test_characters_that_no_store_takes_are_replaced_one_for_one(article: Make) -> None:
    made = article("a\x00b\ud800c")
    assert made.text == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"text": " \n "}, "the text is empty"),
        ({"title": " "}, "the title is empty"),
        ({"text": "x" * 5_000_001}, "over the limit"),
    ],
)
def test_an_article_needs_a_title_and_a_text(
    article: Make, fields: dict[str, str], reason: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        article(**fields)


def test_the_host_stands_in_for_a_missing_outlet(article: Make) -> None:
    assert article(url="https://www.example.org/a", outlet=None).outlet == "example.org"
    assert article(url="javascript:alert(1)", outlet=None).outlet is None
    assert article(url="https://m.example.org/story-1/amp", outlet=None).outlet == "example.org"
    assert article(url="https://xn--mller-kva.example/a", outlet=None).outlet == "müller.example"
    assert article(url="https://xn--a.example/a", outlet=None).outlet == "xn--a.example"
    assert url_host("http://[broken") is None


@pytest.mark.parametrize("number", [1_700_000_000, 1_700_000_000.0, 1_700_000_000_000])
def test_seconds_and_milliseconds_since_1970_are_a_moment(article: Make, number: float) -> None:
    assert article(published=number).published == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize("number", [0, 2024, 20240228, True, 5e9, float("inf"), float("nan")])
def test_a_number_that_may_be_something_else_is_no_moment(article: Make, number: float) -> None:
    with pytest.raises(ValidationError, match="it is a number: write the date as text"):
        article(published=number)
