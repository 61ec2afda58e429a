"""The Answer as text for a terminal, a message or a file."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import shorten

from assistant.answer import (
    Abstention,
    Answer,
    ArticleLine,
    Citation,
    Reading,
    Statement,
    Support,
)
from assistant.cleaning import harmless_line, visible
from assistant.orders import is_order

DOUBTS: dict[Support, str] = {"partial": "only partly proved", "unsupported": "not proved"}
"""What is said of a statement that its quotes do not prove."""

DISAGREEMENT = "Sources disagree:"
"""What a statement begins with that names the sides of a dispute."""

MAX_CARRIERS = 5
"""How many outlets are named that carry the same copy."""

MAX_OUTLET_CHARS = 80
"""A longer outlet is not named in a sentence."""

MAX_QUESTION_SHOWN = 400
"""How much of a question is shown; data and what is stored have it whole."""

_LABELLED = re.compile(r"correct(?:ed|ions?)\s*[^\w\s]", re.IGNORECASE)
"""Begins a note that says itself what it is: "Correction: …"."""
MAX_NOTE_CHARS = 300
"""How much of a correction note is shown."""


def answer_text(
    statements: Sequence[Statement], citations: Sequence[Citation], abstention: Abstention | None
) -> str:
    """The whole answer in plain text: every statement with its numbers; quotes with bylines."""
    if abstention is None:
        return "\n\n".join(_paragraphs(statements, {one.id: one for one in citations}))
    nearest = [_line(one) for one in nearest_coverage(abstention, citations)]
    if not nearest:
        return abstention.message
    return "\n".join([abstention.message, "", "Nearest coverage:", *nearest])


def numbered(statement: Statement) -> str:
    """A sentence with its numbers, and with our doubt where it is not proved."""
    doubt = DOUBTS.get(statement.support)
    return f"{statement.text} {_numbers(statement)}{f' ({doubt})' if doubt else ''}".rstrip()


def is_quotation(statement: Statement, cited: Sequence[Citation]) -> bool:
    """Whether a statement is nothing but the quote that proves it."""
    return [citation.quote for citation in cited] == [statement.text]


def nearest_coverage(abstention: Abstention, citations: Sequence[Citation]) -> list[Citation]:
    """One citation for each number of the nearest coverage."""
    first = {one.number: one for one in reversed(citations)}
    return [first[number] for number in abstention.nearest]


def byline(citation: Citation) -> str:
    """Outlet and date, or a plain statement that one is missing."""
    day = long_date(citation.published) if citation.published else "undated"
    return f"{citation.outlet or 'unknown outlet'}, {day}"


def outlet_name(outlet: str | None) -> str | None:
    """An outlet as a sentence of ours may name it; None where it is no name, but text or an order.

    Whoever writes a feed writes this too, and a sentence of ours is read as found out.
    """
    name = " ".join(visible(outlet or "").split())
    is_name = len(name) <= MAX_OUTLET_CHARS and name == harmless_line(name) and not is_order(name)
    return name if name and is_name and _line_count(outlet) == 1 else None


def _line_count(outlet: str | None) -> int:
    return len(visible(outlet or "").strip().splitlines())


def long_date(moment: date) -> str:
    """26 November 2025."""
    return f"{moment.day} {moment:%B %Y}"


def carriers(also: Sequence[ArticleLine]) -> str:
    """The outlets of copies: "Sample Wire, Sample Post and 3 more"."""
    outlets = list(dict.fromkeys(line.outlet or "an unknown outlet" for line in also))
    named = ", ".join(outlets[:MAX_CARRIERS])
    more = len(outlets) - MAX_CARRIERS
    return f"{named} and {more:,} more" if more > 0 else named


def sources_text(citations: Sequence[Citation], said: str) -> Iterator[str]:
    """One entry for each article: number, byline, title, copies, quotes, links to the sentences.

    A quote that what was `said` above holds word for word is not repeated.
    """
    shown: set[int] = set()
    for citation in sorted(citations, key=lambda one: one.number):
        if citation.number not in shown:
            yield from _heading(citation)
        shown.add(citation.number)
        if citation.quote not in said:
            yield f"    “{citation.quote}”"
        if citation.deep_link or citation.url:
            yield f"    {citation.deep_link or citation.url}"


def correction_note(correction: str) -> str:
    """A correction in the outlet's words, on one line of a bearable length."""
    return shorten(correction, MAX_NOTE_CHARS, placeholder=" …")


def labelled_note(label: str, note: str) -> str:
    """A correction behind a label, unless its own words begin by saying what it is."""
    return note if _LABELLED.match(note) else f"{label}: {note}"


def read_as(understood: Sequence[Reading]) -> str | None:
    """The times that a question was read to name, where its own words do not say them so."""
    told = [
        f"{one.text} (from “{one.words}”)"
        for one in understood
        if one.kind == "time" and not one.text.casefold().endswith(one.words.casefold())
    ]
    return f"Read as: {', '.join(told)}" if told else None


def filtered_to(answer: Answer) -> list[str]:
    """What part of the archive was looked at, as its reader had set it: outlets and days.

    The as-of date is not among them: what the question says may have set it too.
    """
    told = []
    if answer.since:
        told.append(f"published since {long_date(answer.since)}")
    if answer.until:
        told.append(f"published until {long_date(answer.until)}")
    if answer.outlets:
        told.append(f"only from {_listed(answer.outlets)}")
    return told


def _listed(outlets: Sequence[str]) -> str:
    named = ", ".join(shorten_to(name, MAX_OUTLET_CHARS) for name in outlets[:MAX_CARRIERS])
    more = len(outlets) - MAX_CARRIERS
    return f"{named} and {more:,} more" if more > 0 else named


def question_text(question: str) -> str:
    """A question as it was typed, or of a bearable length on one line."""
    return shorten_to(question, MAX_QUESTION_SHOWN)


def shorten_to(text: str, limit: int) -> str:
    """A text; on one line and cut where it is too long, in the middle of an endless word too."""
    if len(text) <= limit:
        return text
    cut = " ".join(text.split())[: limit - 2]
    head, _, _ = cut.rpartition(" ")
    return f"{head if len(head) > limit // 2 else cut} …"


def archive_line(answer: Answer) -> str:
    """How fresh the archive was in which the answer was sought, as of the moment asked for."""
    held = answer.archive
    when = f" as of {long_date(answer.as_of)}" if answer.as_of else ""
    if not held.articles:
        facts = ["no article that could answer"]
    elif held.newest:
        facts = [f"newest article of {long_date(held.newest)}"]
    else:
        facts = ["no dated article"]
    if held.last_added:
        facts.append(f"last added {long_date(held.last_added)}")
    return f"Archive{when}: {', '.join(facts)}"


def _paragraphs(statements: Sequence[Statement], by_id: dict[str, Citation]) -> Iterator[str]:
    """A paragraph for each quotation, and one for each run of sentences."""
    prose: list[str] = []
    for statement in statements:
        cited = [by_id[key] for key in statement.quotes]
        if not is_quotation(statement, cited):
            prose.append(numbered(statement))
            continue
        if prose:
            yield " ".join(prose)
            prose = []
        yield f"“{statement.text}”\n— {'; '.join(map(byline, cited))} {_numbers(statement)}"
    if prose:
        yield " ".join(prose)


def _heading(citation: Citation) -> Iterator[str]:
    corrected = " (corrected)" if citation.corrected else ""
    yield f"[{citation.number}] {byline(citation)}: {citation.title}{corrected}"
    if citation.correction:
        yield f"    {labelled_note('correction', correction_note(citation.correction))}"
    if citation.also:
        yield f"    also carried by {carriers(citation.also)}"


def _line(citation: Citation) -> str:
    return f"[{citation.number}] {byline(citation)}: {citation.title}\n    “{citation.quote}”"


def _numbers(statement: Statement) -> str:
    return "".join(f"[{number}]" for number in statement.citations)
