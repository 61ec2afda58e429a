"""Large files: how fast, with how much memory, with how much of the processors; and going on.

Writes gzips of real articles with altered text (see `benchmarks.scale`) and adds each, in a process
of its own, to a new archive: a small one, then a large one. Chroma holds its graph in memory, so an
archive keeps it in parts, of which an `add` has one open; what it needs must not grow once one part
is full. So that a small file fills one, memory is compared with parts of few passages. The last
rows are of runs over a file that was taken in wholly, or half.
"""

import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from unittest.mock import patch

from benchmarks.data import data
from benchmarks.rows import HEAD, Row
from benchmarks.scale import altered
from index import Archive, Article, native_memory, parts
from index.adding import Progress, open_sources

MEGABYTES = 8
SMALLER = 4
"""The small file is so many times smaller."""
PART = 5_000
"""Passages in one part where memory is compared; a gzip of 2 MB fills one."""
MOST_MEMORY = 2_000
MOST_GROWTH = 1.2
"""The first thousands of articles fill buffers and caches too. One graph for all would go on adding
1.6 KiB a passage, which tells in a gzip of 50 MB."""
_AGE_SECONDS = 60
_AT_ONCE = 500


class Half(Exception):
    """Enough was taken in."""


def main() -> None:
    """Print a row for each measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=MEGABYTES, help="of the large gzip")
    parser.add_argument("--add", nargs=2, metavar=("FILE", "ARCHIVE"), help="only add, for rows")
    parser.add_argument("--most", type=int, help="stop after so many articles, for rows")
    parser.add_argument("--part", type=int, default=parts.MOST, help="passages in one, for rows")
    options = parser.parse_args()
    if options.add:
        file, archive = map(Path, options.add)
        print(json.dumps(_add(file, archive, options.most, options.part)))
        return
    print(HEAD)
    for row in rows(options.megabytes):
        print(row)


def rows(megabytes: int = MEGABYTES) -> list[Row]:
    """What a file of so many megabytes, compressed, needs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = folder / "small.jsonl.gz", folder / "large.jsonl.gz"
        _write(small, megabytes * 1_000_000 // SMALLER)
        articles = _write(large, megabytes * 1_000_000)
        less = _run(small, folder / "small", "--part", str(PART))
        more = _run(large, folder / "large-in-parts", "--part", str(PART))
        half = str(articles // 2)
        whole = _run(large, folder / "large")
        again = _run(large, folder / "large")
        _run(large, folder / "halved", "--most", half)
        rest = _run(large, folder / "halved", "--most", half)
    of = f"a gzip of {megabytes} MB"
    return [
        _row(f"{of}: peak memory", whole["peak"], articles, "MB", MOST_MEMORY),
        _row(f"{of}: peak memory of each process that helps", whole["helper"], articles, "MB"),
        _row(f"{of}: in parts of {PART:,} passages", more["peak"], articles, "MB", MOST_MEMORY),
        _row(
            f"{of}: the same against a file of a quarter",
            more["peak"] / less["peak"],
            articles,
            "times",
            MOST_GROWTH,
        ),
        _row(f"{of}: articles a second", whole["articles"] / whole["seconds"], articles),
        _row(
            f"{of}: processors busy, of {len(os.sched_getaffinity(0))}",
            whole["processor"] / whole["seconds"],
            articles,
            "in the mean",
        ),
        _row(f"{of}: added again", again["seconds"], articles, "s"),
        _row(f"{of}: going on in the middle", rest["first"], articles, "s"),
    ]


def _row(name: str, value: float, articles: int, unit: str = "", bar: float | None = None) -> Row:
    return Row(name, value, articles, bar, "at most", unit=unit)


def _write(path: Path, size: int) -> int:
    """A gzip of at least this size, old enough to be known again; the number of its articles."""
    _, items = open_sources([str(data("realtimeqa/articles-2022-2024.jsonl.gz"))])
    real = [item for item in items if isinstance(item, Article)]
    with gzip.open(path, "wt", compresslevel=6) as file:
        # From the second repetition on, the texts are altered.
        for first in count(len(real), _AT_ONCE):
            for article in altered(real, first, first + _AT_ONCE):
                file.write(article.model_dump_json() + "\n")
            file.flush()
            if path.stat().st_size >= size:
                break
    before = time.time() - _AGE_SECONDS
    os.utime(path, (before, before))
    return first + _AT_ONCE - len(real)


def _run(*arguments: str | Path) -> dict[str, float]:
    file, archive, *options = map(str, arguments)
    command = [sys.executable, "-m", "benchmarks.bulk", "--add", file, archive, *options]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _add(file: Path, place: Path, most: int | None, part: int) -> dict[str, float]:
    firsts: list[float] = []

    def report(progress: Progress) -> None:
        firsts.append(time.perf_counter() - started)
        if most and progress.articles >= most:
            raise Half

    native_memory.keep_large_blocks_apart()  # as `newsdesk add` does
    started = time.perf_counter()
    with patch.object(parts, "MOST", part), Archive.open(place) as archive:
        articles = _taken_in(lambda: archive.add_source(file, on_progress=report).added)
    seconds = time.perf_counter() - started
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {
        "articles": articles,
        "seconds": seconds,
        "first": min(firsts, default=seconds),
        "processor": sum(one.ru_utime + one.ru_stime for one in usage),
        "peak": usage[0].ru_maxrss * 1024 / 1e6,
        "helper": usage[1].ru_maxrss * 1024 / 1e6,
    }


def _taken_in(add: Callable[[], int]) -> int:
    try:
        return add()
    except Half:
        return 0


if __name__ == "__main__":
    main()
