"""gzip and Zstandard, known by their first bytes, undone piece by piece.

Nothing here trusts its input: each piece that comes out is bounded, whatever the compression ratio,
and what stands before a damage is given out before the damage is reported.
"""

import re
import zlib
from collections.abc import Generator, Iterable, Iterator
from itertools import chain

from index.readers.base import Unfit

_GZIP = b"\x1f\x8b"
_ZSTD = re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18")
"""A frame, or one to be skipped, which some parallel compressors write first."""
_CUT_OFF = "the compressed file is cut off"
_OUT_BYTES = 1 << 18
_ZSTD_FEED_BYTES = 1 << 10
"""4 bytes of Zstandard can hold 128 KiB, so a piece of this size gives 32 MiB at worst."""
_ZSTD_WINDOW_BYTES = 1 << 27


def decompressed(chunks: Iterator[bytes]) -> Generator[bytes, None, None]:
    """The bytes inside; those of no known compression come as they are.

    The first chunk must hold the first four bytes, as every piece of a file does.
    """
    start = next(chunks, b"")
    everything = chain((start,), chunks)
    if start.startswith(_GZIP):
        yield from _gunzipped(everything)
    elif _ZSTD.match(start):
        yield from _unzstd(everything)
    elif start:
        yield from everything


def _gunzipped(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """All members, one after the other."""
    member = _member()
    for chunk in chunks:
        rest = chunk
        while rest:
            if member.eof:
                if not (rest := rest.lstrip(b"\0")):  # padding up to the block of a tape
                    break
                member = _member()
            rest = yield from _inflated(member, rest)
    while not member.eof and (data := member.decompress(b"", _OUT_BYTES)):
        yield data
    if not member.eof:
        raise Unfit(_CUT_OFF)


def _inflated(member: "zlib._Decompress", data: bytes) -> Generator[bytes, None, bytes]:
    """Give out a bounded piece, return what is left to be read."""
    before = member.copy()
    try:
        yield member.decompress(data, _OUT_BYTES)
    except zlib.error as error:
        yield from _up_to_the_damage(before, data)
        raise Unfit(f"the gzip compression is damaged ({error})") from None
    return member.unused_data if member.eof else member.unconsumed_tail


def _up_to_the_damage(member: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
    """The same bytes again, one by one, because an error withholds all that its call had read."""
    try:
        for index in range(len(data)):
            yield member.decompress(data[index : index + 1])
    except zlib.error:
        return


def _member() -> "zlib._Decompress":
    return zlib.decompressobj(zlib.MAX_WBITS | 16)


def _unzstd(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """All frames, one after the other."""
    import zstandard

    decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW_BYTES)
    frame = decompressor.decompressobj()
    try:
        for piece in _pieces(chunks, _ZSTD_FEED_BYTES):
            rest = piece
            while rest:
                if frame.eof:
                    frame = decompressor.decompressobj()
                yield from _pieces([frame.decompress(rest)], _OUT_BYTES)
                rest = frame.unused_data
    except zstandard.ZstdError as error:
        raise Unfit(f"the Zstandard compression is damaged ({error})") from None
    if not frame.eof:
        raise Unfit(_CUT_OFF)


def _pieces(chunks: Iterable[bytes], size: int) -> Iterator[bytes]:
    for chunk in chunks:
        for start in range(0, len(chunk), size):
            yield chunk[start : start + size]
