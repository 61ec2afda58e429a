"""Bytes to text, for formats that do not say how they are encoded."""

import codecs

from index.readers.records import Unfit

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000


def decode(data: bytes) -> str:
    """UTF-8, or what a byte order mark says, or what the text looks like; raises `Unfit`."""
    try:
        return data.decode(encoding_of(data))
    except UnicodeDecodeError as error:
        raise Unfit(f"wrong encoding: {error.reason}") from error


def encoding_of(data: bytes) -> str:
    """The name of the encoding of a text; raises `Unfit` for what is no text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if b"\x00" in data[:_SAMPLE]:
        raise Unfit("not a text format that Newsdesk reads")
    try:
        data.decode()
        return "utf-8"
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise Unfit("wrong encoding: neither UTF-8 nor any other that is known")
    return best.encoding
