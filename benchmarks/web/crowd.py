"""Fifty readers at a time, who ask for a minute: errors, waiting, and the server's memory."""

import asyncio
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from benchmarks.rows import Row, none_of
from benchmarks.web.asking import QUESTIONS
from benchmarks.web.reader import Failed, Reader, Wiring
from benchmarks.web.serving import Server, newsdesk

READERS = 50
SECONDS = 60
WARM_UP_SECONDS = 15
THINKING_SECONDS = (2.0, 8.0)
"""How long a reader looks at an answer: the shortest and the longest."""
PAGE_QUESTIONS = 4
"""After so many a reader opens the page anew."""
BAR_SECONDS = 5
GROWTH = 0.10
SEED = 20251126


@dataclass
class Tally:
    """What the readers saw."""

    waits: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def rows() -> Iterator[Row]:
    """What came of it."""
    with tempfile.TemporaryDirectory() as folder, newsdesk(Path(folder) / "demo") as server:
        tally = Tally()
        warm, end = asyncio.run(_minute(server, tally))
    name = f"{READERS} sessions for {SECONDS} s"
    asked = len(tally.waits) + len(tally.errors)
    for error in tally.errors[:5]:
        print(f"  {error}")
    yield none_of(f"{name}: errors", tally.errors, asked)
    yield Row(f"{name}: median wait for the whole answer", median(tally.waits), asked, unit="s")
    slow = quantiles(tally.waits, n=20)[-1]
    yield Row(f"{name}: p95", slow, asked, BAR_SECONDS, "at most", unit="s")
    yield Row(f"{name}: memory after {WARM_UP_SECONDS} s", warm, 1, unit="MB")
    bar = warm * (1 + GROWTH)
    yield Row(f"{name}: memory at the end", end, 1, bar, "at most", unit="MB")


async def _minute(server: Server, tally: Tally) -> tuple[float, float]:
    """Megabytes after the warm-up and at the end."""
    import httpx

    async with httpx.AsyncClient(base_url=server.url) as client:
        wiring = Wiring.of((await client.get("/config")).json())
    until = time.monotonic() + SECONDS
    reading = [
        asyncio.create_task(_read(at, server, wiring, tally, until)) for at in range(READERS)
    ]
    await asyncio.sleep(WARM_UP_SECONDS)
    warm = server.megabytes
    await asyncio.gather(*reading)
    return warm, server.megabytes


async def _read(at: int, server: Server, wiring: Wiring, tally: Tally, until: float) -> None:
    """One reader, who comes at a moment of their own."""
    import httpx

    chance = random.Random(SEED + at)
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=server.url, timeout=60, limits=limits) as client:
        reader = Reader(client, wiring)
        await asyncio.sleep(chance.uniform(0, THINKING_SECONDS[1]))
        asked = 0
        while time.monotonic() < until:
            try:
                if asked % PAGE_QUESTIONS == 0:
                    await reader.open()
                began = time.monotonic()
                await reader.ask(chance.choice(QUESTIONS))
                tally.waits.append(time.monotonic() - began)
            except (Failed, httpx.HTTPError) as error:
                tally.errors.append(f"{type(error).__name__}: {error}")
            asked += 1
            await asyncio.sleep(chance.uniform(*THINKING_SECONDS))
