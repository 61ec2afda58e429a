"""Searches as fast as they are answered: how many a second, how long each waits, what it holds.

The load comes from a process of its own, which shares the cores with the server; by its processor
time it says whether the server was what was measured, or the load itself.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import quantiles

from benchmarks.data import ROOT, WORK, records
from benchmarks.rows import Row, none_of
from benchmarks.web.serving import Server, newsdesk

SECONDS = 300
WARM_UP_SECONDS = 30
ASKING = 8
"""Connections that ask one thing after the other; a search waits for two cores, not for the net."""
BAR_RATE = 60
BAR_MILLISECONDS = 250
GROWTH = 0.10
QUESTIONS = 1_000
MAX_SHARE = 50
"""Percent of a core, above which the load may have been what was slow."""


@dataclass(frozen=True)
class Load:
    """What a process saw that has asked for a while."""

    waits: tuple[float, ...]
    """Milliseconds."""
    errors: tuple[str, ...]
    seconds: float
    processor_seconds: float


def rows(seconds: float | None = None) -> Iterator[Row]:
    """What came of it over the real articles."""
    limit = seconds or SECONDS
    place = WORK / "realtimeqa"
    if not place.exists():
        sys.exit("There is no archive to search: run 'make bench-ingest' first.")
    with newsdesk(place, command="serve") as server:
        _asked(server, min(WARM_UP_SECONDS, limit))
        warm, spent = server.megabytes, server.processor_seconds
        found = _asked(server, limit)
        spent = server.processor_seconds - spent
        end = server.megabytes
    name, count = f"searches for {limit:.0f} s, {ASKING} at a time", len(found.waits)
    for error in found.errors[:5]:
        print(f"  {error}")
    yield none_of(f"{name}: errors", found.errors, count + len(found.errors))
    yield Row(f"{name}: a second", count / found.seconds, count, BAR_RATE, unit="/s")
    slowest = quantiles(found.waits, n=100)[-1]
    yield Row(f"{name}: p99", slowest, count, BAR_MILLISECONDS, "at most", unit="ms")
    yield Row(f"{name}: memory after the warm-up", warm, 1, unit="MB")
    yield Row(f"{name}: memory at the end", end, 1, warm * (1 + GROWTH), "at most", unit="MB")
    yield Row(f"{name}: processor time of one", spent / count * 1000, count, unit="ms")
    share = 100 * found.processor_seconds / found.seconds
    yield Row(f"{name}: what the load took of a core", share, 1, MAX_SHARE, "at most", unit="%")


def _asked(server: Server, seconds: float) -> Load:
    """The load of a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", __name__, server.url, str(seconds)],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return Load(**json.loads(done.stdout))


async def _load(url: str, seconds: float, questions: Sequence[str]) -> Load:
    import aiohttp  # parses in C: it takes a tenth of the processor time that httpx does

    waits: list[float] = []
    errors: list[str] = []
    began = time.monotonic()
    patience = aiohttp.ClientTimeout(total=30)

    async def ask(first: int) -> None:
        async with aiohttp.ClientSession(url, timeout=patience, raise_for_status=True) as client:
            at = first
            while time.monotonic() < began + seconds:
                started = time.perf_counter()
                try:
                    asked = {"q": questions[at % len(questions)]}
                    async with client.get("/api/search", params=asked) as found:
                        await found.read()
                    waits.append((time.perf_counter() - started) * 1000)
                except (aiohttp.ClientError, TimeoutError) as error:
                    errors.append(f"{type(error).__name__}: {error}")
                at += ASKING

    await asyncio.gather(*map(ask, range(ASKING)))
    spent = time.process_time()
    return Load(tuple(waits), tuple(errors), time.monotonic() - began, spent)


def main(url: str, seconds: str) -> None:
    """Ask, and print what was seen as JSON."""
    every = [record["question"] for record in records("realtimeqa/questions-2022-2024.jsonl")]
    questions = every[:: max(1, len(every) // QUESTIONS)]
    print(json.dumps(asdict(asyncio.run(_load(url, float(seconds), questions)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
