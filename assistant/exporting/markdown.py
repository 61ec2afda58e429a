"""Answers as Markdown: what articles, readers and models wrote is text in it, never markup."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from assistant.answer import Answer, Citation, Figure, Statement
from assistant.exporting.contents import (
    COLUMNS,
    LEGEND,
    MARKS,
    Source,
    foot,
    preface,
    proof_of,
    proofs,
    sources,
)
from assistant.exporting.escaping import emphasized, escaped, link
from assistant.rendering import (
    byline,
    carriers,
    correction_note,
    is_quotation,
    labelled_note,
    long_date,
    nearest_coverage,
    question_text,
)
from assistant.values_text import day_text, newest_first, title_of, value_text, voice_of

if TYPE_CHECKING:
    from assistant.history import Talk


def answer_markdown(answer: Answer) -> str:
    """An answer as a document: statements, figures, sources with their quotes."""
    return _document(_blocks(answer, "#"))


def talk_markdown(talk: "Talk") -> str:
    """A conversation as a document, with a section for each question."""
    return _document(_talk_blocks(talk))


def _document(blocks: Iterable[str]) -> str:
    return "\n\n".join(filter(None, blocks)) + "\n"


def _talk_blocks(talk: "Talk") -> Iterator[str]:
    yield f"# {escaped(talk.title)}"
    if talk.note:
        yield emphasized(talk.note, "*")
    for turn in talk.turns:
        yield from _blocks(turn.answer, "##", f"Asked on {long_date(turn.asked)}")


def _blocks(answer: Answer, level: str, *notes: str) -> Iterator[str]:
    yield f"{level} {escaped(question_text(answer.question))}"
    yield from (emphasized(note, "*") for note in (*notes, *preface(answer)))
    if answer.abstention:
        yield emphasized(answer.abstention.message, "**")
        if nearest := nearest_coverage(answer.abstention, answer.citations):
            yield "Nearest coverage:"
            yield "\n".join(f"- {_titled(one)} {_number(one)}" for one in nearest)
    for statement in answer.statements:
        yield _statement(answer, statement)
    if len(answer.figures) > 1:
        newest = newest_first(answer.figures)
        yield f"{level}# {escaped(title_of(newest))}"
        yield _table(answer, newest)
    if cited := sources(answer):
        yield f"{level}# Sources"
        yield from (source_markdown(source, _number(source.first)) for source in cited)
    legend = [LEGEND] if answer.statements else []
    yield "  \n".join(emphasized(line, "*") for line in [*legend, *foot(answer)])


def _statement(answer: Answer, statement: Statement) -> str:
    """A sentence, or a quotation signed by its outlets, with numbers and its mark."""
    cited = proofs(answer, statement)
    said, numbers = escaped(statement.text), " ".join(map(_number, cited))
    if is_quotation(statement, cited):
        signed = escaped("; ".join(map(byline, cited)))
        return f"> “{said}”\n>\n> — {signed} {numbers} {MARKS[statement.support]}"
    return f"{said} {numbers} {MARKS[statement.support]}"


def _table(answer: Answer, figures: Iterable[Figure]) -> str:
    rows = (_row(_cells(answer, figure)) for figure in figures)
    return "\n".join([table_head(), *rows])


def table_head() -> str:
    """The rows of a table of figures before the first figure."""
    return "\n".join([_row(COLUMNS), _row("---" for _ in COLUMNS)])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(answer: Answer, figure: Figure) -> Iterator[str]:
    yield from figure_cells(figure)
    proof = proof_of(answer, figure)
    yield _number(proof) if proof else "–"


def figure_cells(figure: Figure) -> Iterator[str]:
    """All cells of a figure but the number of its source."""
    for text in (day_text(figure), value_text(figure), voice_of(figure), figure.outlet or ""):
        yield escaped(text) or "–"
    yield figure.state


def source_markdown(source: Source, number: str) -> str:
    """Byline, title, correction, copies, then each quote with the way to it."""
    lines = [f"{number} {_titled(source.first)}"]
    if source.correction:
        lines.append(escaped(labelled_note("Corrected", correction_note(source.correction))))
    if source.first.also:
        lines.append(f"Also carried by {escaped(carriers(source.first.also))}")
    quotes = (f"> “{escaped(one.quote)}” {_way(one)}".rstrip() for one in source.quotes)
    return "\n\n".join(["  \n".join(lines), *quotes])


def _titled(citation: Citation) -> str:
    return f"{escaped(byline(citation))}: {link(citation.title or 'untitled', citation.url)}"


def _number(citation: Citation) -> str:
    """[1]; only the sources have links, so that people can read the Markdown itself."""
    return escaped(f"[{citation.number}]")


def _way(citation: Citation) -> str:
    return link("open at the sentence", citation.deep_link) if citation.deep_link else ""
