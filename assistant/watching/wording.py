"""Notices as text, for mail and the terminal, and as an Atom feed (RFC 4287)."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.answer import Answer, Citation
from assistant.cleaning import visible
from assistant.exporting.contents import proofs
from assistant.exporting.escaping import one_line
from assistant.rendering import byline
from assistant.templates import templates_in
from assistant.watching.records import Notice, Watch

if TYPE_CHECKING:
    from jinja2 import Template

_MOST = 2
"""Statements of an answer that a notice repeats."""


def notice_text(notice: Notice) -> str:
    """A notice in plain text: what changed, what is answered now, what was before."""
    blocks = [notice.question, notice.headline, "Now", *_told(notice.new)]
    if notice.old:
        blocks += ["Before", *_told(notice.old)]
    return "\n\n".join(map(visible, blocks)) + "\n"


def subject(notice: Notice) -> str:
    """A notice in one line."""
    return one_line(f"{notice.headline} {notice.question}")[:200]


def atom(watch: Watch, notices: Sequence[Notice], address: str) -> str:
    """The notices of a standing question as a feed that is read at this address."""
    updated = max((one.at for one in notices), default=watch.created)
    return _template().render(watch=watch, notices=notices, address=address, updated=updated)


def told(answer: Answer) -> list[tuple[str, list[Citation]]]:
    """The first statements of an answer, each with the quotes that prove it; else its refusal.

    One that only says again what has been quoted for another is left out.
    """
    if answer.abstention:
        return [(answer.abstention.message, [])]
    found: list[tuple[str, list[Citation]]] = []
    quoted: set[str] = set()
    for one in answer.statements:
        if one.text not in quoted:
            found.append((one.text, quotes := proofs(answer, one)))
            quoted.update(quote.quote for quote in quotes)
    return found[:_MOST]


def _told(answer: Answer) -> list[str]:
    blocks = []
    for text, quotes in told(answer):
        if all(text != one.quote for one in quotes):
            blocks.append(text)
        blocks += [
            "\n".join(filter(None, (f"  “{one.quote}”", f"  {byline(one)}", _way(one))))
            for one in quotes
        ]
    return blocks


def _way(citation: Citation) -> str:
    return f"  {citation.deep_link}" if citation.deep_link else ""


@lru_cache
def _template() -> "Template":
    environment = templates_in(Path(__file__).parent)
    environment.globals.update(byline=byline, told=told, moment=_moment)
    return environment.get_template("atom.xml")


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
