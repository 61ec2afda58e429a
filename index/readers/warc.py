"""WARC and ARC: the pages that a crawler has kept, and the texts of WET files.

The day of the crawl is not taken for a day of publication: a crawl finds old articles too, and a
wrong date is worse than none. It only bounds what a page says: nothing is published after it.
"""

import io
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from index.article import Article
from index.readers.arc import captures as captures_of_arc
from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Defaults, Item, Start, Unfit
from index.readers.captures import Capture, Kind, page_in, refusals
from index.readers.plain_text import opening_words
from index.readers.records import checked
from index.readers.source import Source
from index.readers.stream import Stream

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_WARC, _ARC = b"WARC/", b"filedesc://"
_CLOCKS = timedelta(days=1)
"""How far the clocks of a crawler and an outlet may differ."""
_URL_CHARS = 200
_WAT = "application/json"
_KINDS: Mapping[str, Kind] = MappingProxyType(
    {"response": "http", "resource": "resource", "conversion": "text", "metadata": "metadata"}
)


def fits(start: Start) -> bool:
    """By the first words."""
    return start.data.startswith((_WARC, _ARC))


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """Answers with status 200 that are HTML; images, redirects and requests are passed over."""
    stream = Stream(source.chunks())
    is_arc = source.head(len(_ARC)).lstrip().startswith(_ARC)
    found = captures_of_arc(io.BufferedReader(stream)) if is_arc else _captures(stream)
    count = 0
    for outcome in source.each(partial(_outcome, defaults=defaults), found):
        if outcome:
            count += 1
            yield source.rejected(outcome) if isinstance(outcome, str) else outcome
    if stream.damage:
        raise stream.damage
    if not count:
        yield source.rejected("no web page is in this crawl")


def _captures(stream: Stream) -> Iterator[Capture | Unfit]:
    """Every record that may hold a page, up to the first that cannot be read."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    try:
        with refusals():
            for record in ArchiveIterator(
                stream,
                record_types=kinds | WarcRecordType.metadata,
                parse_http=False,
                stream_detect=False,
            ):
                if capture := _capture(record):
                    yield capture
    except Unfit as error:
        yield error


def _capture(record: "WarcRecord") -> Capture | None:
    headers = record.headers
    kind = str(record.record_type)
    if kind == "response" and not record.is_http:
        return None
    wanted = min(record.content_length, MAX_RECORD_BYTES + 1)
    data = record.reader.read(wanted)
    return Capture(
        url=(headers.get("WARC-Target-URI") or "").strip("<> "),
        kind=_KINDS[kind],
        type=headers.get("Content-Type") or "",
        date=record.record_date,
        data=data,
        cut=_cut(headers.get("WARC-Truncated"), is_whole=len(data) == wanted),
    )


def _cut(stated: str | None, *, is_whole: bool) -> str | None:
    """Why the block is not whole; the crawler states its own reason."""
    if stated:
        return f"the crawler cut the page off ({stated[:40]})"
    return None if is_whole else "the file ends within this record"


def _outcome(capture: Capture | Unfit, defaults: Defaults) -> Article | str | None:
    """The article, the reason why there is none, or None for what is passed over."""
    if isinstance(capture, Unfit):
        return str(capture)
    try:
        return _article(capture, defaults)
    except Unfit as error:
        return f"{capture.url[:_URL_CHARS]}: {error}" if capture.url else str(error)


def _article(capture: Capture, defaults: Defaults) -> Article | None:
    if capture.kind == "text":
        return _text(capture, defaults)
    if capture.kind == "metadata":
        if capture.type.startswith(_WAT):
            raise Unfit("WAT holds only facts about pages: add the WARC or WET file")
        return None
    page = page_in(capture)
    if page is None:
        return None
    from index.readers.page import article_of_page

    article = article_of_page(page.data, url=capture.url, charset=page.charset, defaults=defaults)
    if capture.date and article.published and article.published > capture.date + _CLOCKS:
        return article.model_copy(update={"published": defaults.published})
    return article


def _text(capture: Capture, defaults: Defaults) -> Article:
    """The text of a page in WET, whose first line is the title."""
    if len(capture.data) > MAX_RECORD_BYTES:
        raise Unfit(f"the text is {TOO_LONG}")
    if capture.cut:
        raise Unfit(capture.cut)
    text = capture.data.decode("utf-8", "replace")
    title, _, body = text.strip().partition("\n")
    found = {"url": capture.url, "title": title or opening_words(text), "text": body}
    return checked({**found, **defaults.given()})
