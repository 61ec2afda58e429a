"""What the tools tell for reading: Markdown in which all that others wrote is text."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from assistant.exporting.escaping import emphasized, escaped, link
from assistant.mcp.requests import ArticlePart
from assistant.protocol import HitRecord
from assistant.rendering import carriers, labelled_note, long_date
from index.status import Status

NOTHING_FOUND = "No passage matches: try other words, or fewer filters."


def hits_text(hits: Iterable[HitRecord]) -> str:
    """Each passage under its number, with where it stands."""
    return "\n\n".join(f"{n}. {_hit(hit)}" for n, hit in enumerate(hits, 1)) or NOTHING_FOUND


def article_text(part: ArticlePart) -> str:
    """The article's head, then its text by paragraphs."""
    return "\n\n".join(filter(None, _article(part)))


def status_text(status: Status) -> str:
    """What the archive holds, in lines."""
    return "  \n".join(map(escaped, _status(status)))


def _hit(hit: HitRecord) -> str:
    also = f" · also carried by {escaped(carriers(hit.also))}" if hit.also else ""
    return (
        f"{link(hit.title, hit.url)} · {_byline(hit.outlet, hit.published)} · "
        f"article {escaped(hit.article_id)}{also}\n\n   > {escaped(hit.text)}"
    )


def _article(part: ArticlePart) -> Iterator[str]:
    yield emphasized(part.title, "**")
    authors = f" · {escaped(', '.join(part.authors))}" if part.authors else ""
    address = f" · {link(part.url, part.url)}" if part.url else ""
    yield f"{_byline(part.outlet, part.published)}{authors} · version {part.version}{address}"
    if part.retracted:
        yield "**The outlet has withdrawn this article.**"
    if part.replaced:
        yield f"*Replaced by a later version on {long_date(part.replaced)}.*"
    if part.correction:
        yield escaped(labelled_note("Correction", part.correction))
    yield from map(escaped, part.text.splitlines())
    if part.start or part.end < part.chars:
        yield f"*Characters {part.start:,} to {part.end:,} of {part.chars:,}.*"


def _status(status: Status) -> Iterator[str]:
    yield f"{status.articles:,} articles, {status.passages:,} passages"
    if status.oldest and status.newest:
        yield f"Published from {long_date(status.oldest)} to {long_date(status.newest)}"
    if status.undated:
        yield f"{status.undated:,} without a date"
    if status.last_added:
        yield f"Last added {long_date(status.last_added)}"
    if status.outlets:
        yield f"Outlets: {', '.join(status.outlets)}"
    yield from status.warnings


def _byline(outlet: str | None, published: datetime | None) -> str:
    day = long_date(published) if published else "undated"
    return f"{escaped(outlet or 'unknown outlet')}, {day}"
