"""Bytes to text, for files that do not say how they are encoded."""

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from index.readers.base import Unfit

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

NOT_TEXT = "not a text format that Newsdesk reads"

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_GUESS_BYTES = 1 << 15
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_COMMON = (
    *("cp1252", "cp1251", "gb18030", "shift_jis", "euc_kr", "big5", "cp1250", "cp1254"),
    *("cp1256", "koi8_r", "euc_jp"),
)
"""Encodings other than Unicode in the order of their use on the web; rarer ones mislead a guess.

In all of them the line feed, the quotation mark and the comma are those of ASCII.
"""


def utf8(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same without its byte order mark, UTF-16 rewritten as UTF-8; the rest as it is."""
    remaining = iter(chunks)
    start = b""
    for chunk in remaining:
        start += chunk
        if len(start) >= len(codecs.BOM_UTF8):
            break
    if start.startswith(_UTF16_MARKS):
        yield from _from_utf16(chain((start,), remaining))
    else:
        yield start.removeprefix(codecs.BOM_UTF8)
        yield from remaining


def decoded(data: bytes) -> str:
    """The text of these bytes, of which `utf8` has removed the mark; raises `Unfit`."""
    encoding = encoding_of(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Unfit(f"wrong encoding: neither UTF-8 nor {encoding}") from None


def encoding_of(sample: bytes) -> str:
    """UTF-8, or what the bytes look like where they are not; raises `Unfit` where they are no text.

    A sample may end within a character.
    """
    if b"\0" in sample:
        raise Unfit(NOT_TEXT)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError as error:
        return _guessed(sample, error.start)
    return "utf-8"


def _from_utf16(chunks: Iterable[bytes]) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder("utf-16")("replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode()
    yield decoder.decode(b"", True).encode()


def _guessed(sample: bytes, position: int) -> str:
    """The best reading of the bytes around the first one that UTF-8 does not allow.

    That is the one with the least mess; of equal ones, the encoding that the web uses more.
    """
    from charset_normalizer import from_bytes

    start = max(0, position - _GUESS_BYTES // 2)
    window = sample[start : start + _GUESS_BYTES]
    readings = [
        match for match in from_bytes(window, cp_isolation=list(_COMMON)) if _is_text(match)
    ]
    if not readings:
        raise Unfit(NOT_TEXT)
    return min(readings, key=_mess).encoding


def _mess(match: "CharsetMatch") -> tuple[float, float, int]:
    names = {match.encoding, *match.could_be_from_charset}
    return round(match.chaos, 3), -round(match.coherence, 2), min(map(_COMMON.index, names))


def _is_text(match: "CharsetMatch") -> bool:
    """Noise without NUL can be read in some encodings, but is full of control characters."""
    text = str(match)
    return 50 * len(_CONTROLS.findall(text)) <= len(text)
