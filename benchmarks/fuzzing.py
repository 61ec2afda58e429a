"""Files that are broken at random, and what the readers make of each.

Run as a program it reads the files FROM…TO of a run, each within a time limit, and prints one line
a file, so that whoever started it knows which file it died of.
"""

import faulthandler
import gzip
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from benchmarks.data import data
from benchmarks.format_samples import samples
from index.readers import FORMATS, Source, read

LIMIT_SECONDS = 20
_LARGEST_SEED = 150_000
_NAMES = (
    *("a", "a.txt", "a.csv", "a.tsv", "a.md", "a.json", "a.jsonl", "a.xml", "a.html", "a.rss"),
    *("a.parquet", "a.arrow", "a.warc", "a.warc.gz", "a.arc", "state.json", "README.md"),
)
_TOKENS = (
    *(
        b"<",
        b">",
        b"]]>",
        b"<![CDATA[",
        b"&",
        b"&#0;",
        b"&nbsp;",
        b'"',
        b"'",
        b"{",
        b"}",
        b"[",
        b"]",
    ),
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r\n\r\n", b"WARC/1.0\r\n", b"<item>", b"</item>"),
    *(b"<!DOCTYPE a [<!ENTITY b 'cc'>]>", b"-1", b"99999999999999999999", b"\x80", b"\\ud800"),
)


@cache
def seeds() -> dict[str, list[bytes]]:
    """Whole files by their kind: the samples, and real ones that are small."""
    found = {name: [content] for name, content in samples().items()}
    raw = data("raw")
    found["real warc"] = [path.read_bytes() for path in sorted(raw.glob("warc/*"))]
    pages = (gzip.decompress(path.read_bytes()) for path in sorted(raw.glob("fundus/*/*.html.gz")))
    found["real html"] = [page for page in pages if len(page) <= _LARGEST_SEED]
    return found


def broken(number: int) -> bytes:
    """The file of this number: a whole one with one to five things done to it."""
    rng = random.Random(number)
    kinds = seeds()
    content = rng.choice(kinds[rng.choice(sorted(kinds))])
    for _ in range(rng.choice((1, 1, 2, 3, 5))):
        content = rng.choice(_HARMS)(rng, content)
    return gzip.compress(content, mtime=0) if rng.random() < 0.25 else content


def _flipped(rng: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(rng.choice((1, 4, 32)) if changed else 0):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _cut(rng: random.Random, content: bytes) -> bytes:
    return content[: rng.randrange(len(content) + 1)]


def _hole(rng: random.Random, content: bytes) -> bytes:
    start, end = sorted(rng.randrange(len(content) + 1) for _ in range(2))
    return content[:start] + content[end:]


def _repeated(rng: random.Random, content: bytes) -> bytes:
    start = rng.randrange(len(content) + 1)
    end = min(len(content), start + rng.choice((1, 10, 200, 5000)))
    return content[:start] + content[start:end] * rng.choice((2, 10, 300)) + content[end:]


def _spliced(rng: random.Random, content: bytes) -> bytes:
    kinds = seeds()
    other = rng.choice(kinds[rng.choice(sorted(kinds))])
    return _cut(rng, content) + other[rng.randrange(len(other) + 1) :]


def _inserted(rng: random.Random, content: bytes) -> bytes:
    start = rng.randrange(len(content) + 1)
    token = rng.choice(_TOKENS) * rng.choice((1, 1, 3, 2000))
    return content[:start] + token + content[start:]


_HARMS: Sequence[Callable[[random.Random, bytes], bytes]] = (
    *(_flipped, _cut, _hole, _repeated, _spliced, _inserted),
)


def invented(count: int) -> Iterator[tuple[int, bytes]]:
    """Files that Hypothesis makes up, from nothing but the beginnings of formats."""
    starts = sorted({content[:20] for some in seeds().values() for content in some} | {b""})
    made: list[bytes] = []

    @seed(1)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.sampled_from(starts),
        st.lists(
            st.binary(max_size=60)
            | st.text(max_size=40).map(lambda text: text.encode(errors="replace"))
            | st.sampled_from(_TOKENS),
            max_size=12,
        ),
    )
    def make(start: bytes, parts: list[bytes]) -> None:
        made.append(start + b"".join(parts))

    make()
    return enumerate(made)


def outcome(number: int, content: bytes, folder: Path) -> str:
    """`read`, or the exception that escaped a reader."""
    rng = random.Random(-number - 1)
    path = folder / rng.choice(_NAMES)
    path.write_bytes(content)
    format = rng.choice(sorted(FORMATS)) if rng.random() < 0.2 else None
    try:
        for _ in read(Source(path), format=format):
            pass
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]} (format {format}, {path.name})"
    return "read"


def main(first: int, last: int, made_up: int) -> None:
    """Read the files of these numbers, broken ones and then, below zero, invented ones."""
    faulthandler.enable()
    numbers = range(first, last)
    contents: Iterator[tuple[int, bytes]] = ((number, broken(number)) for number in numbers)
    if made_up:
        contents = ((-number - 1, made) for number, made in invented(made_up) if number >= first)
    with tempfile.TemporaryDirectory() as folder:
        for number, content in contents:
            print(json.dumps({"number": number}), flush=True)
            faulthandler.dump_traceback_later(LIMIT_SECONDS, exit=True)
            started = time.perf_counter()
            told = outcome(number, content, Path(folder))
            faulthandler.cancel_dump_traceback_later()
            seconds = round(time.perf_counter() - started, 2)
            megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(json.dumps({"told": told, "seconds": seconds, "mb": megabytes}), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
