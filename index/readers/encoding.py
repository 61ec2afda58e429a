"""Bytes to text, for formats that do not say how they are encoded."""

import codecs

from index.readers.records import Unfit

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = (
    *("cp1252", "cp1251", "gb18030", "shift_jis", "euc_kr", "big5", "cp1250", "cp1254"),
    *("cp1256", "koi8_r", "euc_jp"),
)
"""Encodings other than Unicode in the order of their use on the web; rarer ones mislead a guess."""
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
    """The reading with the least mess; of equal ones the encoding that the web uses more."""
    from charset_normalizer import from_bytes

    readings = list(from_bytes(data[:_SAMPLE], cp_isolation=list(_COMMON)))
    if not readings:
        raise Unfit("wrong encoding: neither UTF-8 nor any other that is known")
    best = min(
        readings,
        key=lambda reading: (
            round(reading.chaos, 3),
            -round(reading.coherence, 2),
            min(map(_COMMON.index, {reading.encoding, *reading.could_be_from_charset})),
        ),
    )
    return best.encoding
