"""The plain list of matching articles, and what its tab is called."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from markdown_it import MarkdownIt

from assistant.answer import ArticleLine
from assistant.web.articles import LIST_NAME, articles_html, list_name, newest_first
from tests.assistant.web.html import HOSTILE, READER, Page

Make = Callable[..., Any]


def _line(title: str, day: int | None = 1, **fields: object) -> ArticleLine:
    values: dict[str, object] = {
        "article_id": title,
        "title": title,
        "outlet": "Sample Post",
        "published": datetime(2025, 1, day, tzinfo=UTC) if day else None,
        "url": f"{READER}/{title}",
    }
    return ArticleLine.model_validate(values | fields)


LINES = (_line("two", 2), _line("none", None), _line("three", 3), _line("one", 1))


def test_articles_are_listed_by_date_with_the_undated_last() -> None:
    assert [line.title for line in newest_first(LINES)] == ["three", "two", "one", "none"]


def test_of_one_moment_the_better_match_leads() -> None:
    lines = [_line(title, 1) for title in ("best", "good", "fair")]
    assert newest_first(lines) == lines


def test_the_order_is_that_of_moments_not_of_clocks(answer: Make) -> None:
    """Midnight in the east is yesterday evening here, and is shown as that."""
    east = datetime(2025, 1, 2, 0, 30, tzinfo=timezone(timedelta(hours=4)))
    lines = (_line("early", published=east), _line("late", 1, published="2025-01-01T22:00:00Z"))
    assert [line.title for line in newest_first(lines)] == ["late", "early"]
    shown = Page(articles_html(answer(articles=lines)))
    assert shown.all("datetime") == ["2025-01-01T22:00:00+00:00", "2025-01-01T20:30:00+00:00"]
    assert "2 January" not in shown.text


def test_each_row_has_day_title_outlet_and_its_rank(answer: Make) -> None:
    shown = Page(articles_html(answer(articles=LINES)))
    rows = dict(zip(("three", "two", "one", "none"), ("3", "1", "4", "2"), strict=True))
    ranks = [value for value in shown.all("value") if value.isdecimal()]
    assert ranks == list(rows.values())
    assert shown.all("href") == [f"{READER}/{title}" for title in rows]
    assert "3 January 2025threeSample Post" in shown.text
    assert shown.text.endswith("undatednoneSample Post")


def test_what_the_answer_cites_has_its_number(citation: Make, answer: Make) -> None:
    cited = citation(number=2, article_id="two")
    twice = citation(number=2, article_id="two", id="c9")
    shown = Page(articles_html(answer(cited, twice, articles=LINES)))
    assert "two cited as [2]" in shown.text
    assert shown.text.count("cited as") == 1
    assert "#nd-source-c1" in shown.all("href")


def test_a_row_names_who_else_carries_the_copy(answer: Make) -> None:
    few = _line("few", also=("Sample Wire", "Sample Evening"))
    many = _line("many", also=tuple(f"Outlet {number}" for number in range(12)))
    text = Page(articles_html(answer(articles=(few, many)))).text
    assert "Sample Post · also carried by Sample Wire, Sample Evening" in text
    assert "Outlet 4 and 7 more" in text
    assert "Outlet 5" not in text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_lines_stay_text(text: str, citation: Make, answer: Make) -> None:
    hostile = _line(text, outlet=text, also=(text,), url=text)
    html = articles_html(answer(citation(article_id=text), articles=(hostile, _line("one", 20))))
    shown = Page(html)
    assert "\n" not in html
    assert MarkdownIt("commonmark").render(html).strip() == html
    assert text in shown.text
    assert set(shown.tags) <= {
        *("div", "p", "ol", "li", "span", "a", "time", "button", "svg", "rect", "text"),
    }
    assert shown.all("href") == [f"{READER}/one", "#nd-source-c1"]


@pytest.mark.parametrize(
    ("matching", "more", "name", "bound"),
    [
        (0, False, "All 4 matching articles", ""),
        (4, False, "All 4 matching articles", ""),
        (1234, False, "All 1,234 matching articles", "The 4 best of 1,234 matching articles."),
        (1234, True, "The best 4 matching articles", "The 4 best of more than 1,234 matching"),
    ],
)
def test_the_tab_counts_and_a_bound_is_said(
    matching: int, more: bool, name: str, bound: str, answer: Make
) -> None:
    asked = answer(articles=LINES, matching=matching, more_match=more)
    assert list_name(asked) == name
    text = Page(articles_html(asked)).text
    assert bound in text
    assert ("best of" in text) == bool(bound)


def test_an_answer_without_matches_says_so(answer: Make) -> None:
    assert "No article" in articles_html(answer())
    assert list_name(answer()) == LIST_NAME
    assert list_name(answer(articles=LINES[:1])) == "The one matching article"
