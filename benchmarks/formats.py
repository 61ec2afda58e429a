"""Whether the readers stand what they are given: real crawls, and thousands of broken files."""

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from benchmarks.data import ROOT, data
from benchmarks.fuzzing import LIMIT_SECONDS
from benchmarks.rows import HEAD, Row, none_of

BROKEN, INVENTED = 9_000, 1_000
"""Files made from whole ones by mutation, and files made up by Hypothesis."""
_PROCESSES = 2
_READ_ONE = """
import sys
from index.readers import Source, read
print(sum(1 for _ in read(Source(sys.argv[1]))))
"""


@dataclass(frozen=True)
class Told:
    """What became of one file."""

    number: int
    told: str
    seconds: float
    megabytes: int
    """The most that the process had held by then."""


def rows() -> Iterator[Row]:
    """The measures of this benchmark."""
    crawls = sorted(data("raw").glob("warc/*"))
    silent = [path.name for path in crawls if not _is_told(str(path))]
    yield none_of("crawls neither read nor rejected with a reason", silent, len(crawls))
    every = _run()
    escaped = [one for one in every if one.told not in ("read", "hang", "crash")]
    yield none_of("broken files: exceptions that escape a reader", escaped, len(every))
    stuck = [one for one in every if one.told == "hang"]
    yield none_of(f"broken files: longer than {LIMIT_SECONDS} s", stuck, len(every))
    crashed = [one for one in every if one.told == "crash"]
    yield none_of("broken files: the process died", crashed, len(every))
    slowest = max(one.seconds for one in every)
    yield Row("broken files: the slowest", slowest, len(every), unit="s")
    memory = float(max(one.megabytes for one in every))
    yield Row("broken files: most memory of a process", memory, len(every), unit="MB")
    for one in (*escaped, *stuck, *crashed):
        print(f"file {one.number}: {one.told}", file=sys.stderr)


def _is_told(path: str) -> bool:
    """Whether reading the file ends in time, and gives an article or a reason."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", _READ_ONE, path],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=LIMIT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0 and int(done.stdout) > 0


def _run() -> list[Told]:
    """All files, in processes beside each other; the invented ones in the first."""
    share = BROKEN // _PROCESSES
    with ThreadPoolExecutor(_PROCESSES) as pool:
        parts = pool.map(lambda part: list(_part(part * share, (part + 1) * share)), range(2))
        found = [one for part in parts for one in part]
    return [*found, *_part(0, 0, invented=INVENTED)]


def _part(first: int, last: int, *, invented: int = 0) -> Iterator[Told]:
    """The files of these numbers; where a process dies, the next goes on behind that file."""
    while first < max(last, invented):
        arguments = map(str, (first, last, invented))
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.fuzzing", *arguments],
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        lines = list(map(json.loads, done.stdout.splitlines()))
        for begun, ended in zip(lines[::2], lines[1::2], strict=False):
            yield Told(begun["number"], ended["told"], ended["seconds"], ended["mb"])
        if done.returncode == 0:
            return
        yield _died(lines, done.stderr)
        first = abs(lines[-1]["number"]) + (0 if invented else 1)


def _died(lines: list[dict[str, Any]], stderr: str) -> Told:
    """Of a file that was begun and not ended."""
    if not lines or "number" not in lines[-1]:
        sys.exit(f"The fuzz run does not start: {stderr[-2000:]}")
    is_hang = "Timeout" in stderr
    told = "hang" if is_hang else "crash"
    return Told(lines[-1]["number"], told, LIMIT_SECONDS if is_hang else 0.0, 0)


def main() -> None:
    """Print the table."""
    print(HEAD)
    for row in rows():
        print(row, flush=True)


if __name__ == "__main__":
    main()
