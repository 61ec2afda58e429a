"""XML that others wrote, read element by element: nothing is expanded, fetched or kept.

Two things that break half of the XML of the web are mended first, as bytes: control characters, and
'&' where it should be escaped. Names of characters become numbers on the way, so that no entity
that a file defines is ever used.
"""

import re
from collections.abc import Iterable, Iterator
from html.entities import html5
from itertools import chain
from typing import TYPE_CHECKING

from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Unfit
from index.readers.encoding import utf8

if TYPE_CHECKING:
    from lxml import etree

_DECLARATION = re.compile(rb"\s*<\?xml\b[^>]*?\?>")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([\w.-]{1,40})["']""")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r"))
_AND = re.compile(
    rb"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)(?:([a-z]\w{1,30};))?", re.IGNORECASE
)
_LONGEST_NAME = 40
_START_BYTES = 1024


def elements(chunks: Iterable[bytes], *names: str) -> Iterator["etree._Element"]:
    """Each element of these names when it ends, in any namespace; it is emptied after its turn.

    Raises `Unfit` with what is broken, behind all that stands before it.
    """
    from lxml import etree

    stream, encoding = _opened(mended(chunks))
    parser = _parser(encoding, [f"{{*}}{name}" for name in names])
    waiting = 0
    for chunk in stream:
        error = _fed(parser, chunk)
        waiting += len(chunk)
        for _, element in parser.read_events():
            yield element
            waiting = 0
            _forget(element)
        if error:
            raise Unfit(error)
        if waiting > MAX_RECORD_BYTES:
            raise Unfit(f"broken XML: an element is {TOO_LONG}")
    try:
        parser.close()
    except etree.XMLSyntaxError as error:
        raise Unfit(_reason(error)) from None


def mended(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same XML without control characters and unknown entities, as long as it is no UTF-16."""
    kept = b""
    for chunk in utf8(chunks):
        data = kept + chunk.translate(None, _CONTROLS)
        last = data.rfind(b"&", max(0, len(data) - _LONGEST_NAME))
        kept = data[last:] if last >= 0 and b";" not in data[last:] else b""
        yield _AND.sub(_spelled, data[: len(data) - len(kept)])
    yield _AND.sub(_spelled, kept)


def _spelled(found: re.Match[bytes]) -> bytes:
    """A character that HTML has a name for as its number, any other sign as itself."""
    characters = html5.get(found[1].decode("latin-1")) if found[1] else None
    if characters:
        return b"".join(b"&#%d;" % ord(character) for character in characters)
    return b"&amp;" + found[0][1:]


def _opened(stream: Iterator[bytes]) -> tuple[Iterator[bytes], str]:
    """The stream without its declaration, and the encoding that this states."""
    start = b""
    for chunk in stream:
        start += chunk
        if len(start) >= _START_BYTES:
            break
    declaration = _DECLARATION.match(start)
    stated = _ENCODING.search(declaration[0]) if declaration else None
    encoding = stated[1].decode().lower() if stated else "utf-8"
    rest = start[declaration.end() :] if declaration else start.lstrip()
    # a file in UTF-16 has been rewritten by now
    return chain((rest,), stream), "utf-8" if encoding.startswith("utf") else encoding


def _parser(encoding: str, tags: list[str]) -> "etree.XMLPullParser":
    from lxml import etree

    def made(encoding: str) -> "etree.XMLPullParser":
        return etree.XMLPullParser(
            events=("end",),
            tag=tags,
            encoding=encoding,
            resolve_entities=False,
            no_network=True,
            remove_comments=True,
            remove_pis=True,
        )

    try:
        return made(encoding)
    except LookupError:
        return made("utf-8")


def _fed(parser: "etree.XMLPullParser", chunk: bytes) -> str | None:
    """What is wrong with the chunk, if anything is."""
    from lxml import etree

    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as error:
        return _reason(error)
    return None


def _reason(error: Exception) -> str:
    return f"broken XML: {' '.join(str(error).split())[:200]}"


def _forget(element: "etree._Element") -> None:
    """Free the element and all before it."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]
