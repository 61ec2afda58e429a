"""From bytes to a tree of elements, within bounds of time and memory."""

import codecs
import re
from typing import TYPE_CHECKING, Any

from index.readers.base import Unfit
from index.readers.encoding import NOT_TEXT, encoding_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 200
MAX_ELEMENTS = 50_000
MAX_ATTRIBUTES = 200_000
"""Of all elements together; all three are far above what pages of news have: 30, 4,000, 10,000."""

_MAX_OF_ONE = 1_000
"""The time to read an element grows with the square of its attributes."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_BYTES = 4096
_META = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*["']?\s*([\w:.+-]{1,40})""",
    re.IGNORECASE,
)
_WEB_NAMES = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **{"iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874"},
    **{"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932"},
}
"""What browsers read for an encoding that pages state but do not keep to: a superset of it."""
_NO_WEB_NAMES = frozenset(
    ("idna", "punycode", "unicode_escape", "raw-unicode-escape", "utf-7", "undefined")
)
_UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def tree_of(data: bytes, charset: str | None) -> "HtmlElement":
    """The page's elements, without comments; raises `Unfit` for what no page can be read from."""
    from lxml import etree, html
    from trafilatura.utils import repair_faulty_html

    text = _text(data, charset)
    if not text.strip():
        raise Unfit("the page is empty")
    markup = repair_faulty_html(text, text[:50].lower()).encode()
    try:
        etree.fromstring(markup, etree.HTMLParser(target=_Gauge(), encoding="utf-8"))
        parser = html.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False
        )
        return html.document_fromstring(markup, parser=parser)
    except etree.LxmlError:
        raise Unfit("the page holds no HTML") from None


def _text(data: bytes, charset: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _UNPRINTABLE.sub("", data.removeprefix(mark).decode(encoding, "replace"))
    text = data.decode(_encoding(data, charset), "replace")
    printable = _UNPRINTABLE.sub("", text)
    if 20 * len(printable) < 19 * len(text):
        raise Unfit(NOT_TEXT)
    return printable


def _encoding(data: bytes, charset: str | None) -> str:
    """What is stated, unless the bytes prove otherwise, else what they look like.

    Bytes beyond ASCII that happen to be UTF-8 are UTF-8 indeed, whatever is stated: servers often
    state an old default.
    """
    meta = _META.search(data, 0, _META_BYTES)
    stated = _known(charset) or _known(meta[1].decode("ascii", "replace") if meta else None)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return stated or encoding_of(data)
    return stated if stated and data.isascii() else "utf-8"


def _known(name: str | None) -> str | None:
    """The codec for a stated encoding; None where there is none, or none that pages use."""
    try:
        codec = codecs.lookup(name or "").name
        "".encode(codec)
    except (LookupError, ValueError):
        return None
    return None if codec in _NO_WEB_NAMES else _WEB_NAMES.get(codec, codec)


class _Gauge:
    """Counts what a parser comes by, before a tree of unknown size is built."""

    def __init__(self) -> None:
        self._depth = 0
        self._elements = 0
        self._attributes = 0

    def start(self, tag: str, attributes: Any) -> None:
        self._depth += 1
        self._elements += 1
        self._attributes += len(attributes)
        if self._depth > MAX_DEPTH:
            raise Unfit(f"HTML nested more than {MAX_DEPTH} deep")
        if self._elements > MAX_ELEMENTS:
            raise Unfit(f"the page has more than {MAX_ELEMENTS:,} elements")
        if self._attributes > MAX_ATTRIBUTES or len(attributes) > _MAX_OF_ONE:
            raise Unfit("the page has more attributes than any page of news")

    def end(self, tag: str) -> None:
        self._depth -= 1

    def close(self) -> None:
        """The parser asks for it at the end."""
