"""Lines of any file, numbered, none of them longer in memory than the limit."""

from collections.abc import Iterable, Iterator

from index.readers.base import MAX_RECORD_BYTES


def numbered(chunks: Iterable[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Lines without their line feed, counted from 1; None in place of one that is too long."""
    number = 1
    parts: list[bytes] = []
    length = 0
    for chunk in chunks:
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            length += len(end)
            yield number, b"".join((*parts, end)) if length <= MAX_RECORD_BYTES else None
            parts.clear()
            number, length = number + 1, 0
        length += len(rest)
        if length > MAX_RECORD_BYTES:
            parts.clear()
        elif rest:
            parts.append(rest)
    if length:
        yield number, b"".join(parts) if length <= MAX_RECORD_BYTES else None
