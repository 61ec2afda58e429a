"""Where values stand in the drawing, and which of them are written out."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Figure, FigureState
from assistant.web.plot import HEIGHT, drawable, labelled, placed, plot_svg
from tests.assistant.making import figure

days = st.dates().map(str)
states = st.sampled_from(["current", "superseded", "disputed"])
figures = st.lists(
    st.builds(lambda value, day, state: figure(value, day, state=state), st.floats(), days, states),
    max_size=12,
)


def _plot(*shown: Figure) -> str:
    return plot_svg(shown, lambda _, mark: f'<a href="#quote">{mark}</a>')


@given(figures)
def test_every_point_is_inside_the_drawing(shown: list[Figure]) -> None:
    points = placed(drawable(shown))
    for point in points:
        assert 0 <= point.x <= 100
        assert 0 <= point.y <= HEIGHT
    assert len({point.x for point in points}) > 1 or not points
    assert "nan" not in re.sub("<title>.*?</title>|<text .*?</text>", "", _plot(*shown))


@given(figures)
def test_points_are_in_the_order_of_days_and_of_values(shown: list[Figure]) -> None:
    points = placed(drawable(shown))
    for one in points:
        for other in points:
            assert one.figure.date is not None and other.figure.date is not None
            if one.figure.date < other.figure.date:
                assert one.x <= other.x
            if one.figure.value < other.figure.value:  # type: ignore[operator]
                assert one.y >= other.y


@given(figures)
def test_no_label_covers_another_or_a_mark(shown: list[Figure]) -> None:
    points = placed(drawable(shown))
    boxes = [label.box for label in labelled(points)] if points else []
    for place, box in enumerate(boxes):
        assert not any(map(box.meets, boxes[:place]))
        assert not any(box.meets(point.box) for point in points)


def test_values_stand_over_zero_in_proportion() -> None:
    low, high, top = placed(
        [figure(0, "2020-01-01"), figure(50, "2021-01-01"), figure(100, "2022-01-01")]
    )
    assert math.isclose(low.y - high.y, high.y - top.y)


def test_numbers_below_zero_keep_zero_in_the_drawing() -> None:
    below, above = placed([figure(-10, "2020-01-01"), figure(10, "2021-01-01")])
    zero = re.search(r'nd-axis" x1="0%" y1="([\d.]+)"', _plot(below.figure, above.figure))
    assert zero and above.y < float(zero[1]) < below.y


def test_the_unit_with_most_values_is_drawn() -> None:
    shown = [
        figure(1, "2020-01-01", unit="percent"),
        figure(2, "2022-01-01"),
        figure(3, "2021-01-01"),
        figure(4, "2023-01-01"),
        figure(5, "2021-01-01", unit="percent"),
    ]
    assert [one.value for one in drawable(shown)] == [3, 2, 4]


@pytest.mark.parametrize(
    ("state", "shape"), [("current", "circle"), ("superseded", "circle"), ("disputed", "path")]
)
def test_a_state_has_its_shape(state: FigureState, shape: str) -> None:
    svg = _plot(figure(1, "2020-01-01", state=state), figure(2, "2021-01-01", state=state))
    assert svg.count(f'<{shape} class="nd-{state}"') == 2


def test_the_settled_are_joined_by_steps_and_the_disputed_never_blended() -> None:
    """Two sides at one day, each said again: two broken lines, no step between the values."""
    sides = [
        figure(value, day, state="disputed")
        for day in ("2023-04-15", "2024-04-12")
        for value in (12, 19)
    ]
    svg = _plot(*sides)
    assert svg.count('class="nd-side"') == 2
    assert svg.count('class="nd-step"') == 0
    levels = re.findall(r'nd-side" x1="[\d.]+%" y1="([\d.]+)" x2="[\d.]+%" y2="([\d.]+)"', svg)
    assert all(one == other for one, other in levels)
    settled = _plot(figure(72, "2021-03-17", state="superseded"), figure(23, "2025-11-26"))
    assert settled.count('class="nd-step"') == 2


def test_first_last_and_disputed_values_are_written_out() -> None:
    shown = [
        figure(410, "2019-10-15", state="superseded"),
        figure(520, "2021-03-09", state="disputed"),
        figure(655, "2025-11-11"),
    ]
    assert {label.text for label in labelled(placed(shown))} == {"410", "520", "655"}


def test_a_long_value_is_cut_in_the_drawing_alone() -> None:
    unit = "crowns of the year of the first report"
    svg = _plot(figure(410, "2019-10-15", unit=unit), figure(655, "2025-11-11", unit=unit))
    assert "655 crowns of the year of…" in svg
    assert f"655 {unit}" in svg


def test_the_first_and_the_last_day_stand_under_the_drawing() -> None:
    svg = _plot(figure(72, "2021-03-17"), figure(23, "2025-11-26"))
    assert re.findall('nd-tick".*?>(.*?)</text>', svg) == ["17 March 2021", "26 November 2025"]
