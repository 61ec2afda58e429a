"""What an exported answer shows, in the order in which it is shown; no markup yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.answer import Answer, Citation, Figure, Statement, Support
from assistant.rendering import (
    DOUBTS,
    archive_line,
    filtered_to,
    long_date,
    question_text,
)

MARKS: Mapping[Support, str] = {
    "verified": "✓",
    **{support: f"({doubt})" for support, doubt in DOUBTS.items()},
}
"""What is said behind a statement of its support."""

LEGEND = "✓ marks what the quotes prove."

COLUMNS = ("Date", "Value", "According to", "Outlet", "State", "Source")
"""Of the table of figures."""


@dataclass(frozen=True)
class Source:
    """An article that is cited, by its first citation, and all quotes of it."""

    first: Citation
    quotes: tuple[Citation, ...]

    @property
    def correction(self) -> str | None:
        """That the article was corrected, in the outlet's words where it gives any."""
        if not self.first.corrected:
            return None
        return self.first.correction or "The outlet has corrected this article."


def sources(answer: Answer) -> list[Source]:
    """The cited articles in the order of their numbers."""
    found: dict[int, list[Citation]] = {}
    for citation in sorted(answer.citations, key=lambda one: one.number):
        found.setdefault(citation.number, []).append(citation)
    return [Source(quotes[0], tuple(quotes)) for quotes in found.values()]


def proofs(answer: Answer, statement: Statement) -> list[Citation]:
    """One quote for each article that a statement cites."""
    quotes = (answer.by_id.get(key) for key in statement.quotes)
    exact = {one.number: one for one in quotes if one}
    first = {source.first.number: source.first for source in sources(answer)}
    return [(first | exact)[number] for number in statement.citations if number in first]


def proof_of(answer: Answer, figure: Figure) -> Citation | None:
    """The quote that says a figure."""
    numbered = (one for one in answer.citations if one.number == figure.citation)
    return answer.by_id.get(figure.quote) or next(numbered, None)


def preface(answer: Answer) -> Sequence[str]:
    """How the question was understood, and from when the archive was viewed."""
    notes = []
    if answer.standalone_question != answer.question:
        notes.append(f"Understood as: {question_text(answer.standalone_question)}")
    if answer.as_of:
        notes.append(f"As of {long_date(answer.as_of)}")
    if filters := filtered_to(answer):
        notes.append(f"Looked at what was {', '.join(filters)}")
    return notes


def foot(answer: Answer) -> Sequence[str]:
    """How the answer was made, and how fresh the archive was."""
    lines = [answer.note] if answer.note else []
    if answer.model:
        lines.append(f"Written by {answer.model}, checked against the quotes")
    return [*lines, archive_line(answer)]
