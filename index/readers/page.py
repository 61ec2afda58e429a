"""HTML: one saved or fetched page, one article."""

from collections.abc import Iterator
from typing import Any

from index.article import Article
from index.dates import parse_moment
from index.errors import BadInput
from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Defaults, Rejected, Unfit
from index.readers.encoding import decoded, utf8
from index.readers.records import checked
from index.readers.source import Source


def read_html(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """The whole file is one page; its address is the one that it states itself."""
    parts: list[bytes] = []
    length = 0
    for chunk in source.chunks():
        parts.append(chunk)
        length += len(chunk)
        if length > MAX_RECORD_BYTES:
            raise Unfit(f"the page is {TOO_LONG}")
    yield article_of_page(b"".join(parts), url=None, defaults=defaults)


def article_of_page(
    data: bytes, *, url: str | None, charset: str | None = None, defaults: Defaults
) -> Article:
    """The article on a page; raises `Unfit` with the reason why there is none.

    `url` is where the page was found, `charset` the encoding that its host stated.
    """
    from trafilatura import bare_extraction

    document = bare_extraction(
        _markup(data, charset), url=url, with_metadata=True, include_comments=False
    )
    if document is None or not (document.text or "").strip():
        raise Unfit("no article on this page")
    found: dict[str, Any] = {
        "url": url or document.url,
        "title": document.title,
        "text": document.text,
        "outlet": document.sitename,
        "authors": tuple((document.author or "").split("; ")),
        "published": _moment(document.date),
    }
    present = {name: value for name, value in found.items() if value}
    return checked({**present, **defaults.given()})


def _markup(data: bytes, charset: str | None) -> str:
    if charset:
        try:
            return data.decode(charset, "replace")
        except LookupError:
            pass
    return decoded(b"".join(utf8([data])))


def _moment(day: str | None) -> Any:
    try:
        return parse_moment(day) if day else None
    except BadInput:
        return None
