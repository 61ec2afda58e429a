"""Values over time in the browser: every value in the table, numbers in the plot, all escaped."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from markdown_it import MarkdownIt

from assistant.answer import Answer
from assistant.web.figures import MAX_FIGURES, figures_html
from tests.assistant.making import figure
from tests.assistant.web.html import HOSTILE, READER, Page

Make = Callable[..., Any]
OURS = {
    *("figure", "figcaption", "p", "span", "table", "thead", "tbody", "tr", "th", "td"),
    *("svg", "a", "g", "title", "line", "circle", "path", "text"),
}


@pytest.fixture
def captives(citation: Make, answer: Make) -> Answer:
    """A count that fell twice."""
    made: Answer = answer(
        citation(),
        citation(number=2, id="c2"),
        figures=(
            figure(72, "2021-03-17", attribution="the court", state="superseded", quote="c2"),
            figure(55, "2023-11-30", qualifier="at least", date_stated=False, state="superseded"),
            figure(23, "2025-11-26"),
        ),
    )
    return made


def _cells(html: str) -> list[list[str]]:
    """The text of the table, by rows."""
    rows = re.findall(r"<tr>(.*?)</tr>", html)
    return [
        [Page(cell).text.strip() for cell in re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row)]
        for row in rows
    ]


def test_the_table_lists_every_value_newest_first(captives: Answer) -> None:
    assert _cells(figures_html(captives)) == [
        ["Date", "Value", "According to", "Outlet", "State"],
        ["26 November 2025", "23", "the speaker", "Sample Post", "current"],
        ["reported 30 November 2023", "at least 55", "the speaker", "Sample Post", "superseded"],
        ["17 March 2021", "72", "the court", "Sample Post", "superseded"],
    ]


def test_each_point_and_each_value_leads_to_its_quote(captives: Answer) -> None:
    shown = Page(figures_html(captives))
    quotes = [kind.split()[-1] for kind in shown.all("class") if "nd-of-" in kind]
    assert quotes == [f"nd-of-{id}" for id in ("c2", "c1", "c1", "c1", "c1", "c2")]
    assert set(shown.all("href")) == {f"{READER}#:~:text=ferry"}


def test_each_point_is_named_by_value_day_voice_outlet_and_state(captives: Answer) -> None:
    assert re.findall(r"<a class=.nd-point..*?<title>(.*?)</title>", figures_html(captives)) == [
        "72&#44; 17 March 2021&#44; according to the court&#44; Sample Post &#40;superseded&#41;",
        "at least 55&#44; reported 30 November 2023&#44; according to the speaker&#44; "
        "Sample Post &#40;superseded&#41;",
        "23&#44; 26 November 2025&#44; according to the speaker&#44; Sample Post &#40;current&#41;",
    ]


def test_the_headline_is_the_label_and_the_legend_has_the_states_there_are(
    captives: Answer,
) -> None:
    html = figures_html(captives)
    assert "Captives over time" in Page(html).text
    legend = html.partition('<p class="nd-legend">')[2].partition("</p>")[0]
    assert Page(legend).text.split() == ["current", "superseded"]


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_figures_are_no_change(count: int, citation: Make, answer: Make) -> None:
    assert figures_html(answer(citation(), figures=(figure(23),) * count)) == ""


@pytest.mark.parametrize(
    "figures",
    [
        (figure("2024-09-14", "2022-02-01"), figure("2026-05-09", "2025-02-18")),
        (figure("Anna Example", "2019-02-05"), figure("Clara Specimen", "2023-01-17")),
        (figure(12, "2023-04-15"), figure(19, "2023-04-15")),
        (figure(12, "2023-04-15", unit="percent"), figure(19, "2023-04-16")),
        (figure(12, None), figure(19, "2023-04-16")),
        (figure(float("nan"), "2023-04-15"), figure(float("inf"), "2023-04-16"), figure(1)),
    ],
)
def test_what_is_no_number_that_changes_is_only_in_the_table(
    figures: tuple[Any, ...], citation: Make, answer: Make
) -> None:
    html = figures_html(answer(citation(), figures=figures))
    assert len(_cells(html)) == 1 + len(figures)
    assert not {"svg", "title"} & set(Page(html).tags)
    assert "nd-legend" not in html


def test_a_figure_without_its_quote_leads_to_its_article_or_nowhere(
    citation: Make, answer: Make
) -> None:
    figures = (figure(1, "2020-01-01", quote=""), figure(2, "2021-01-01", quote="x", citation=9))
    html = figures_html(answer(citation(deep_link=None), figures=figures))
    assert Page(html).all("href") == ["#nd-source-c1"] * 2
    assert html.count("<title>") == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(text: str, citation: Make, answer: Make) -> None:
    fields = {"label": text, "unit": text, "attribution": text, "outlet": text}
    figures = (
        figure(1, "2020-01-01", **fields, state="superseded"),
        figure(2, "2021-01-01", **fields),
        figure(text, "2022-01-01", **fields, state="disputed"),
    )
    html = figures_html(answer(citation(deep_link=text), figures=figures))
    shown = Page(html)
    assert "\n" not in html
    assert MarkdownIt("commonmark").render(html).strip() == html
    assert set(shown.tags) <= OURS
    assert {name for name, _ in shown.attributes} <= {
        *("class", "dir", "href", "scope", "width", "height", "x", "y", "x1", "y1", "x2", "y2"),
        *("r", "d", "text-anchor"),
    }
    assert set(shown.all("href")) == {"#nd-source-c1"}
    assert shown.text.count(f"according to {text}, {text} (superseded)") == 1


def test_of_very_many_figures_the_newest_are_shown(citation: Make, answer: Make) -> None:
    figures = tuple(figure(number, f"{1900 + number}-01-01") for number in range(100))
    html = figures_html(answer(citation(), figures=figures))
    assert len(_cells(html)) == 1 + MAX_FIGURES
    assert _cells(html)[1][1] == "99"
    assert "40 earlier values are not shown" in Page(html).text
