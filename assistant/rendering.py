"""The Answer as text for a terminal, a message or a file."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from assistant.answer import Abstention, ArticleLine, Citation, Statement

MAX_CARRIERS = 5
"""How many outlets are named that carry the same copy."""


def answer_text(
    statements: Sequence[Statement], citations: Sequence[Citation], abstention: Abstention | None
) -> str:
    """The whole answer in plain text: every statement with its numbers, outlet and date."""
    by_number = {citation.number: citation for citation in citations}
    if abstention is None:
        return "\n\n".join(_quoted(statement, by_number) for statement in statements)
    nearest = [_line(by_number[number]) for number in abstention.nearest]
    if not nearest:
        return abstention.message
    return "\n".join([abstention.message, "", "Nearest coverage:", *nearest])


def byline(citation: Citation) -> str:
    """Outlet and date, or a plain statement that one is missing."""
    day = long_date(citation.published) if citation.published else "undated"
    return f"{citation.outlet or 'unknown outlet'}, {day}"


def long_date(moment: datetime) -> str:
    """26 November 2025."""
    return f"{moment.day} {moment:%B %Y}"


def carriers(also: Sequence[ArticleLine]) -> str:
    """The outlets of copies: "Sample Wire, Sample Post and 3 more"."""
    outlets = list(dict.fromkeys(line.outlet or "an unknown outlet" for line in also))
    named = ", ".join(outlets[:MAX_CARRIERS])
    more = len(outlets) - MAX_CARRIERS
    return f"{named} and {more:,} more" if more > 0 else named


def sources_text(citations: Sequence[Citation]) -> Iterator[str]:
    """One entry for each citation: number, byline, title, copies and the link to the sentence."""
    for citation in citations:
        corrected = " (corrected)" if citation.corrected else ""
        yield f"[{citation.number}] {byline(citation)}: {citation.title}{corrected}"
        if citation.also:
            yield f"    also carried by {carriers(citation.also)}"
        if citation.deep_link or citation.url:
            yield f"    {citation.deep_link or citation.url}"


def _quoted(statement: Statement, by_number: dict[int, Citation]) -> str:
    cited = [by_number[number] for number in statement.citations]
    numbers = "".join(f"[{citation.number}]" for citation in cited)
    return f"“{statement.text}”\n— {'; '.join(map(byline, cited))} {numbers}"


def _line(citation: Citation) -> str:
    return f"[{citation.number}] {byline(citation)}: {citation.title}\n    “{citation.quote}”"
