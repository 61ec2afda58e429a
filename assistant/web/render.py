"""Answers as HTML that is safe to show: every character of article text is escaped.

Each function gives one line, which Markdown takes for one block of HTML and leaves alone.
"""

from collections.abc import Mapping, Sequence

from assistant.answer import Abstention, AbstentionReason, Answer, Citation, Statement
from assistant.history import Rating
from assistant.rendering import (
    DISAGREEMENT,
    DOUBTS,
    byline,
    is_quotation,
    nearest_coverage,
    question_text,
)
from assistant.web.chips import chips_html
from assistant.web.figures import figures_html
from assistant.web.foot import foot_html
from assistant.web.markup import badge, corrected_badge, escaped, proof_link
from assistant.web.paragraphs import Articles, no_articles
from assistant.web.peeks import peeks_html

STOPPED = '<p class="nd-stopped">Stopped.</p>'
"""The note under an answer that the reader stopped."""

_REASONS: dict[AbstentionReason, str] = {
    "not_in_archive": "Not in the archive",
    "after_archive_end": "After the archive ends",
    "before_archive_start": "Before the archive begins",
    "false_premise": "Not what the archive says",
    "unclear": "Unclear question",
}


def question_html(question: str, answer: str | None = None) -> str:
    """A question as one chat message, as it was typed; with its answer's id, to be edited."""
    said = escaped(question_text(question))
    asked = f'<p class="nd-asked" dir="auto">{said}</p>'
    if answer is None:
        return asked
    edit = f'<button type="button" class="nd-edit" value="{escaped(answer)}">Edit</button>'
    return f'<div class="nd-question">{asked}{edit}</div>'


def pending_html(statements: Sequence[Statement]) -> str:
    """The statements that are verified so far; their sources are still to come."""
    shown = "".join(
        f'<p class="nd-statement" dir="auto">{escaped(statement.text)}</p>'
        for statement in statements
    )
    return f'<div class="nd-answer">{shown}</div>'


def answer_html(
    answer: Answer, rating: Rating | None = None, articles: Articles = no_articles
) -> str:
    """An answer, or an abstention, as one chat message, with what its reader thought of it.

    Of the articles each quote gets its paragraph.
    """
    if answer.abstention:
        shown = _abstention(
            answer.abstention, nearest_coverage(answer.abstention, answer.citations)
        )
    else:
        shown = "".join(_statement(statement, answer.by_id) for statement in answer.statements)
    return (
        f'<div class="nd-answer">{_understood(answer)}{chips_html(answer)}{shown}'
        f"{figures_html(answer)}{_note(answer)}"
        f"{peeks_html(answer, articles)}{foot_html(answer, rating)}</div>"
    )


def failure_html(sentence: str) -> str:
    """What went wrong, in one sentence, as one chat message."""
    return f'<div class="nd-failure" role="alert"><p>{escaped(sentence)}</p></div>'


def _understood(answer: Answer) -> str:
    """How a follow-up was read, in full; what operators took out of it, chips say better."""
    read = {one.kind for one in (*answer.understood, *answer.ignored)}
    is_plain = answer.standalone_question == answer.question
    if is_plain or (read and "follow_up" not in read):
        return ""
    read_as = f"Understood as: {question_text(answer.standalone_question)}"
    return f'<p class="nd-note">{escaped(read_as)}</p>'


def _note(answer: Answer) -> str:
    """How the answer was made, where that is worth a word."""
    return f'<p class="nd-note">{escaped(answer.note)}</p>' if answer.note else ""


def _statement(statement: Statement, by_id: Mapping[str, Citation]) -> str:
    """A verbatim quote with its byline, or a sentence with the numbers that prove it."""
    cited = [by_id[key] for key in dict.fromkeys(statement.quotes)]
    doubt = badge(DOUBTS.get(statement.support))
    if is_quotation(statement, cited):
        return (
            f'<figure class="nd-proof">{_quotation(statement.text)}'
            f"<figcaption>{_signed(cited[0])}{doubt}</figcaption></figure>"
        )
    proofs = "".join(map(_proof, cited))
    if statement.text.startswith(DISAGREEMENT):
        return _dispute(statement.text.removeprefix(DISAGREEMENT), proofs + doubt)
    return f'<p class="nd-statement" dir="auto">{escaped(statement.text)} {proofs}{doubt}</p>'


def _dispute(sides: str, proofs: str) -> str:
    """The sides of a dispute, under the mark that their values have in the plot and the table."""
    return (
        f'<p class="nd-statement nd-dispute" dir="auto"><strong>'
        f'<span class="nd-mark nd-disputed"></span> {escaped(DISAGREEMENT)}</strong>'
        f"{escaped(sides)} {proofs}</p>"
    )


def _quotation(quote: str) -> str:
    return f'<blockquote dir="auto">{escaped(quote)}</blockquote>'


def _signed(citation: Citation) -> str:
    """Outlet and date, the number, and whether the article was corrected."""
    return (
        f'<span class="nd-byline">{escaped(byline(citation))}</span> {_number(citation)}'
        f"{corrected_badge(citation)}"
    )


def _abstention(abstention: Abstention, near: Sequence[Citation]) -> str:
    """A calm notice, and what comes nearest."""
    rows = "".join(
        f'<li><span dir="auto">{escaped(citation.title)}</span>'
        f'<span class="nd-meta">{_signed(citation)}</span></li>'
        for citation in near
    )
    nearest = f"<h4>Nearest coverage</h4><ul>{rows}</ul>" if rows else ""
    return (
        f'<div class="nd-notice"><p class="nd-reason">{_REASONS[abstention.reason]}</p>'
        f"<p>{escaped(abstention.message)}</p>{nearest}</div>"
    )


def _proof(citation: Citation) -> str:
    """The number of a quote that does not stand beside it."""
    return f"{_number(citation)}{corrected_badge(citation)}"


def _number(citation: Citation) -> str:
    """[1], which shows the quote when pointed at, and leads to it."""
    return proof_link(citation, f"&#91;{citation.number}&#93;", kind="nd-number")
