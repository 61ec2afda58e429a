"""Figures of an answer in the browser: a drawing of how a number changed, and a table of all."""

from collections.abc import Sequence

from assistant.answer import Answer, Citation, Figure, FigureState
from assistant.values_text import day_text, newest_first, title_of, value_text, voice_of
from assistant.web.markup import escaped, proof_link
from assistant.web.plot import plot_svg

MAX_FIGURES = 60
"""How many are shown, the newest."""

_STATES: tuple[FigureState, ...] = ("current", "superseded", "disputed")
_COLUMNS = ("Date", "Value", "According to", "Outlet", "State")


def figures_html(answer: Answer) -> str:
    """The plot, where there is a number to draw, and the table; empty for fewer than two."""
    if len(answer.figures) < 2:
        return ""
    shown = newest_first(answer.figures)[:MAX_FIGURES]
    plot = plot_svg(shown, lambda figure, mark: _linked(answer, figure, mark, "nd-point"))
    legend = _legend(shown) if plot else ""
    left_out = len(answer.figures) - len(shown)
    more = f'<p class="nd-note">{left_out:,} earlier values are not shown.</p>' if left_out else ""
    return (
        f'<figure class="nd-figures"><figcaption dir="auto">{escaped(title_of(shown))}</figcaption>'
        f"{plot}{legend}{_table(answer, shown)}{more}</figure>"
    )


def _legend(figures: Sequence[Figure]) -> str:
    states = {figure.state for figure in figures}
    marks = (f"<span>{_mark(state)} {state}</span>" for state in _STATES if state in states)
    return f'<p class="nd-legend">{"".join(marks)}</p>'


def _table(answer: Answer, figures: Sequence[Figure]) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in _COLUMNS)
    rows = "".join(_row(answer, figure) for figure in figures)
    return f'<table class="nd-values"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _row(answer: Answer, figure: Figure) -> str:
    value = _linked(answer, figure, escaped(value_text(figure)), "nd-said-value")
    return (
        f'<tr><th scope="row">{day_text(figure)}</th>'
        f'<td class="nd-value" dir="auto">{value}</td>'
        f"{_cell(voice_of(figure))}{_cell(figure.outlet)}"
        f'<td class="nd-state">{_mark(figure.state)} {figure.state}</td></tr>'
    )


def _cell(text: str | None) -> str:
    return f'<td dir="auto">{escaped(text)}</td>' if text else '<td class="nd-none">–</td>'


def _mark(state: FigureState) -> str:
    return f'<span class="nd-mark nd-{state}"></span>'


def _linked(answer: Answer, figure: Figure, content: str, kind: str) -> str:
    """Content that shows the quote that says the figure, and leads to it."""
    quote = answer.by_id.get(figure.quote) or _first(answer.citations, figure.citation)
    return proof_link(quote, content, kind=kind) if quote else content


def _first(citations: Sequence[Citation], number: int) -> Citation | None:
    return next((one for one in citations if one.number == number), None)
