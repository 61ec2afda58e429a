"""Answers as messages of a chat: Markdown that people can also read as it is.

Statements come first, each a paragraph that needs nothing but the statement, so that one can be
told before the next one is known. Numbers in brackets stand as they are: nothing that others wrote
can make links of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from assistant.answer import Answer, Citation, Figure, Statement
from assistant.exporting.contents import foot, preface, proof_of, proofs, sources
from assistant.exporting.escaping import emphasized, escaped
from assistant.exporting.markdown import figure_cells, source_markdown, table_head
from assistant.rendering import DOUBTS, nearest_coverage
from assistant.values_text import newest_first, title_of

BREAK = "\n\n"
"""Between two paragraphs."""

HEADING = "**"
"""Around the headings of what stands below the statements, which hold none of these."""

Piece = str | Citation


@dataclass(frozen=True)
class Mark:
    """A number in brackets: `message.text[start:end]`, and the quote that it stands for."""

    start: int
    end: int
    citation: Citation


@dataclass(frozen=True)
class Message:
    """The whole text, and the numbers in it in their order; those of the sources are left out."""

    text: str
    marks: tuple[Mark, ...]


def statement_message(statement: Statement) -> str:
    """The paragraph of a statement, as it stands in the message of its answer."""
    return "".join(map(str, _statement(statement, map(_number, statement.citations))))


def answer_message(answer: Answer) -> Message:
    """An answer with its sources and quotes below, and how fresh the archive was."""
    pieces = list(_joined(_paragraphs(answer)))
    texts = [piece if isinstance(piece, str) else _number(piece.number) for piece in pieces]
    ends = accumulate(map(len, texts))
    marks = (
        Mark(end - len(text), end, piece)
        for piece, text, end in zip(pieces, texts, ends, strict=True)
        if isinstance(piece, Citation)
    )
    return Message("".join(texts), tuple(marks))


def _paragraphs(answer: Answer) -> Iterator[Iterable[Piece]]:
    for statement in answer.statements:
        yield _statement(statement, proofs(answer, statement))
    if answer.abstention:
        yield [escaped(answer.abstention.message)]
        if nearest := nearest_coverage(answer.abstention, answer.citations):
            yield ["Nearest coverage: ", *nearest]
    if len(answer.figures) > 1:
        newest = newest_first(answer.figures)
        yield [emphasized(title_of(newest), HEADING)]
        yield _table(answer, newest)
    if cited := sources(answer):
        yield [emphasized("Sources", HEADING)]
        yield from ([source_markdown(one, _number(one.first.number))] for one in cited)
    lines = [*preface(answer), *foot(answer)]
    yield ["  \n".join(filter(None, (emphasized(line, "*") for line in lines)))]


def _statement(statement: Statement, numbers: Iterable[Piece]) -> Iterator[Piece]:
    yield escaped(statement.text)
    if statement.citations:
        yield " "
        yield from numbers
    if doubt := DOUBTS.get(statement.support):
        yield f" ({doubt})"


def _table(answer: Answer, figures: Iterable[Figure]) -> Iterator[Piece]:
    yield table_head()
    for figure in figures:
        yield f"\n| {' | '.join(figure_cells(figure))} | "
        yield proof_of(answer, figure) or "–"
        yield " |"


def _joined(paragraphs: Iterable[Iterable[Piece]]) -> Iterator[Piece]:
    for count, paragraph in enumerate(paragraphs):
        if count:
            yield BREAK
        yield from paragraph


def _number(number: int) -> str:
    return f"[{number}]"
