from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article
from index.readers import Defaults, Unfit
from index.readers.records import ALIASES, Repeated, article_from, fields_of

GOOD = {"title": "A title", "text": "A text."}
DAY = datetime(2024, 5, 1, tzinfo=UTC)
HOW = "write it like 2024-02-28 or 2024-02-28T10:30:00+04:00."


@pytest.mark.parametrize(
    ("field", "name"), [(field, name) for field, names in ALIASES.items() for name in names]
)
def test_every_alias_names_its_field(field: str, name: str) -> None:
    value = {"published": "2024-05-01", "updated": "2024-05-01", "retracted": "yes"}.get(
        field, "Some value"
    )
    expected = {
        "published": DAY,
        "updated": DAY,
        "authors": ("Some value",),
        "retracted": True,
    }.get(field, value)
    for spelling in (name, name.upper(), name.replace("_", " ").title(), name.replace("_", "")):
        assert fields_of({spelling: value}) == {field: expected}


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("By A One, B Two and C Three", ("A One", "B Two", "C Three")),
        ("BY: A One", ("A One",)),
        ("A One, B Two, and C Three", ("A One", "B Two", "C Three")),
        ("A One; B Two | C Three & D Four", ("A One", "B Two", "C Three", "D Four")),
        ("Martin Luther King, Jr. and B Two", ("Martin Luther King, Jr.", "B Two")),
        ("Byron Sand", ("Byron Sand",)),
        (
            ["A One", {"name": "B Two"}, None, {"id": 5}, "by C Three"],
            ("A One", "B Two", "C Three"),
        ),
        (["Ministry of Health and Sport"], ("Ministry of Health and Sport",)),
        ({"name": "A One"}, ("A One",)),
        ([], ()),
        ("", ()),
        (None, ()),
    ],
)
def test_authors_come_as_names(value: Any, names: tuple[str, ...]) -> None:
    assert article_from(GOOD | {"author": value}, Defaults()).authors == names


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        ({"source": {"id": 1, "name": "Post"}}, "outlet", "Post"),
        ({"source": {"id": 1}}, "outlet", None),
        ({"outlet": "", "publisher": "Post"}, "outlet", "Post"),
        ({"published": " ", "date": None}, "published", None),
        ({"published": None, "date": "2024-05-01"}, "published", DAY),
        ({"published": 1714521600}, "published", DAY),
        ({"unknown": [1], "5": {}, "": 0}, "section", None),
        ({"language": "hy"}, "language", "hy"),
        ({"retracted": True}, "retracted", True),
        ({"withdrawn": "TRUE "}, "retracted", True),
        ({"Withdrawn": 1}, "retracted", True),
        ({"retracted": False}, "retracted", False),
        ({"retracted": "0", "withdrawn": True}, "retracted", False),
        ({"retracted": ""}, "retracted", False),
        ({}, "retracted", False),
    ],
)
def test_fields_are_taken_as_feeds_write_them(
    record: dict[str, Any], field: str, value: Any
) -> None:
    assert getattr(article_from(GOOD | record, Defaults()), field) == value


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"text": "A text."}, "no title"),
        ({"title": " \n", "text": "A text."}, "no title"),
        ({"title": "A title"}, "no text"),
        ({"title": "A title", "text": " \n"}, "no text"),
        (GOOD | {"text": "x" * 5_000_001}, "the text has 5,000,001 characters, over the limit of "),
        (GOOD | {"title": 5}, "title is a number, not text"),
        (GOOD | {"body": "B", "text": True}, "text is true or false, not text"),
        (GOOD | {"link": ["a"]}, "url is a list, not text"),
        (GOOD | {"source": {"name": ["Post"]}}, "outlet is a list, not text"),
        (GOOD | {"author": 5}, "authors is a number, not text"),
        (GOOD | {"authors": ["A", [5]]}, "authors is a list, not text"),
        (GOOD | {"lang": {"a": 1}}, "language is an object, not text"),
        (
            GOOD | {"published": float("nan")},
            f"impossible date in published: nan is not a date: {HOW}",
        ),
        (
            GOOD | {"pub_date": "2024-02-30"},
            f"impossible date in published: '2024-02-30' is not a date: {HOW}",
        ),
        (
            GOOD | {"updated": [2024]},
            f"impossible date in updated: A value of type list is not a date: {HOW}",
        ),
        (GOOD | {"withdrawn": "2024-05-01"}, "retracted is neither true nor false"),
        (GOOD | {"retracted": 0.5}, "retracted is neither true nor false"),
        (GOOD | {"retracted": {"by": "us"}}, "retracted is neither true nor false"),
        (Repeated(GOOD, "title"), "the key 'title' stands twice"),
        ([], "a list where a record of one article was expected"),
        (5, "a number where a record of one article was expected"),
        (None, "null where a record of one article was expected"),
    ],
)
def test_what_is_no_article_is_refused_with_one_plain_reason(record: Any, reason: str) -> None:
    with pytest.raises(Unfit) as refusal:
        article_from(record, Defaults())
    assert str(refusal.value).startswith(reason)


def test_defaults_fill_what_a_record_lacks_and_no_more() -> None:
    said = Defaults(title="Said", outlet="Said", published=DAY, language="hy", authors=("Said",))
    own = GOOD | {"outlet": "Own", "date": "2020-01-01", "lang": "en", "author": "Own"}
    article = article_from(own, said)
    assert (article.title, article.outlet, article.language) == ("A title", "Own", "en")
    assert (article.published, article.authors) == (datetime(2020, 1, 1, tzinfo=UTC), ("Own",))
    filled = article_from({"text": "A text.", "outlet": ""}, said)
    assert (filled.title, filled.outlet, filled.language) == ("Said", "Said", "hy")
    assert (filled.published, filled.authors) == (DAY, ("Said",))


def test_what_no_store_can_keep_is_replaced() -> None:
    article = article_from({"title": "A\ud83d", "text": "B\0", "url": "\udfff"}, Defaults())
    assert (article.title, article.text, article.url) == ("A\ufffd", "B\ufffd", "\ufffd")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
)
NAMES = st.sampled_from([name for names in ALIASES.values() for name in names])


@given(VALUES | st.dictionaries(NAMES | st.integers(), VALUES))
def test_any_value_is_an_article_or_unfit(record: object) -> None:
    try:
        assert isinstance(article_from(record, Defaults()), Article)
    except Unfit as error:
        assert str(error)
