"""One citation as people paste it into a text, a note or a bibliography."""

import re
import unicodedata
from collections.abc import Iterator

from assistant.answer import Citation
from assistant.deep_links import safe_url
from assistant.exporting.escaping import escaped, latex, link, one_line
from assistant.rendering import byline

_DIVIDED = re.compile(r",|\band\b", re.I)

_ID_CHARS = 6
"""How much of a citation's id its BibTeX key holds."""


def plain(citation: Citation) -> str:
    """One line: outlet, date, title, quote, link to the sentence."""
    parts = (
        f"{byline(citation)}{_corrected(citation)}: {citation.title}.",
        f"“{citation.quote}”",
        _address(citation) or "",
    )
    return one_line(" ".join(parts))


def markdown(citation: Citation) -> str:
    """A block quotation signed with outlet, date and a linked title."""
    signed = f"{escaped(byline(citation))}{_corrected(citation)}"
    title = link(citation.title or "untitled", _address(citation))
    return f"> “{escaped(citation.quote)}”\n>\n> — {signed}: {title}"


def bibtex(citation: Citation) -> str:
    """An entry: `@article` of an outlet, `@misc` where none is known; the quote is its note."""
    kind = "article" if citation.outlet else "misc"
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(citation))
    return f"@{kind}{{{_key(citation)},\n{fields}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{latex(citation.title)}}}}}"
    if citation.authors:
        yield "author", f"{{{' and '.join(map(_author, citation.authors))}}}"
    if citation.outlet:
        yield "journal", f"{{{latex(citation.outlet)}}}"
    if day := citation.published:
        yield "year", f"{{{day.year}}}"
        yield "month", f"{{{day.month}}}"
        yield "day", f"{{{day.day}}}"
    if address := _address(citation):
        yield "url", f"{{{address}}}"
    yield "note", f"{{“{latex(citation.quote)}”{_corrected(citation)}}}"


def _author(name: str) -> str:
    """A name; in braces where BibTeX would take an "and" or a comma in it for its own."""
    written = latex(name)
    return f"{{{written}}}" if _DIVIDED.search(written) else written


def _key(citation: Citation) -> str:
    """Such as `samplepost-20251126-1f6a2c`, in ASCII, which every tool takes."""
    plain_outlet = unicodedata.normalize("NFKD", citation.outlet or "").lower()
    outlet = re.sub("[^a-z0-9]", "", plain_outlet) or "news"
    day = f"{citation.published:%Y%m%d}" if citation.published else "undated"
    return f"{outlet}-{day}-{citation.id[:_ID_CHARS]}"


def _address(citation: Citation) -> str | None:
    return safe_url(citation.deep_link or citation.url or "")


def _corrected(citation: Citation) -> str:
    return " (corrected)" if citation.corrected else ""
