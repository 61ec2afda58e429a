"""How long `newsdesk serve` takes from the shell until programs and until people are answered."""

import sys
import time
from collections.abc import Iterator
from statistics import median

from benchmarks.data import WORK
from benchmarks.rows import Row
from benchmarks.web.serving import answering

RUNS = 5
BAR_API_SECONDS = 4
BAR_PAGE_SECONDS = 12


def rows(seconds: float | None = None) -> Iterator[Row]:
    """The median of some starts over the real articles; in a few `seconds` there is but one."""
    place = WORK / "realtimeqa"
    if not place.exists():
        sys.exit("There is no archive to serve: run 'make bench-ingest' first.")
    runs = 1 if seconds else RUNS
    found = [_start() for _ in range(runs)]
    listening, api, page, spent = (median(one[at] for one in found) for at in range(4))
    yield Row("start of the server: it listens", listening, runs, unit="s")
    yield Row(
        "start of the server: a search over HTTP", api, runs, BAR_API_SECONDS, "at most", unit="s"
    )
    yield Row("start of the server: the page", page, runs, BAR_PAGE_SECONDS, "at most", unit="s")
    yield Row("start of the server: processor time", spent, runs, unit="s")


def _start() -> tuple[float, float, float, float]:
    """Seconds until it listens, has answered a search, has a page, and those of the processor."""
    import httpx

    began = time.monotonic()
    with answering(WORK / "realtimeqa", "serve") as server:
        listening = time.monotonic() - began
        httpx.get(f"{server.url}/api/search?q=ferry", timeout=30).raise_for_status()
        api = time.monotonic() - began
        server.wait_for_page()
        assert "gradio" in httpx.get(server.url, timeout=60).raise_for_status().text
        return listening, api, time.monotonic() - began, server.processor_seconds
