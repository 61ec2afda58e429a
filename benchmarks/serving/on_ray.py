"""How much faster files go in on Ray, with two workers, than in one process of the same machine.

The same real articles as JSON lines, which cost little to read, and as saved pages, which cost most
of the time; one run after the other in turns, each in a process of its own with a new archive. "One
process" is the engine that `newsdesk add` has by default without its helpers: its threads may use
every core. The same held to one core tells what one worker does. Starting Ray is a row of its own.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from html import escape
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from benchmarks.data import ROOT, records
from benchmarks.rows import Row

ARTICLES = 3_000
ARTICLES_IN_SHORT = 400
PAIRS = 2
WORKERS = 2
BAR = 1.6
_WAYS = ("one core", "one process", "ray")
_MENU = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(60))
_PAGE = (
    "<html><head><title>{title}</title><meta property='article:published_time' content='{day}'>"
    "<link rel='canonical' href='{url}'></head><body><nav><ul>{menu}</ul></nav><main><article>"
    "<h1>{title}</h1>{paragraphs}</article><aside><ul>{menu}</ul></aside></main>"
    "<footer><ul>{menu}</ul></footer></body></html>"
)


def rows(seconds: float | None = None) -> Iterator[Row]:
    """The median of a few pairs; in a few `seconds` one of fewer articles."""
    count, pairs = (ARTICLES_IN_SHORT, 1) if seconds else (ARTICLES, PAIRS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for what, source in _sources(folder, count):
            runs = [[_run(way, source, folder / "archive") for way in _WAYS] for _ in range(pairs)]
            yield from _told(what, count, runs)


def _sources(folder: Path, count: int) -> Iterator[tuple[str, Path]]:
    articles = list(islice(records("realtimeqa/articles-2022-2024.jsonl.gz"), count))
    pages = folder / "pages"
    pages.mkdir()
    for number, article in enumerate(articles):
        (pages / f"{number:05}.html").write_text(_page(article))
    yield "saved pages", pages
    lines = folder / "articles.jsonl"
    lines.write_text("\n".join(map(json.dumps, articles)))
    yield "JSON lines", lines


def _page(article: dict[str, Any]) -> str:
    """What surrounds the text on many pages: menus, a column at the side, a foot."""
    return _PAGE.format(
        title=escape(article["title"]),
        day=article.get("published") or "",
        url=escape(article["url"]),
        paragraphs="".join(f"<p>{escape(line)}</p>" for line in article["text"].splitlines()),
        menu=_MENU,
    )


def _run(way: str, source: Path, place: Path) -> dict[str, float]:
    shutil.rmtree(place, ignore_errors=True)
    command = [sys.executable, "-m", __name__, way, str(source), str(place)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _told(what: str, count: int, runs: Sequence[Sequence[dict[str, float]]]) -> Iterator[Row]:
    alone, threads, on_ray = zip(*runs, strict=True)
    for way, found in zip(_WAYS, (alone, threads, on_ray), strict=True):
        name = f"{what}, {f'Ray with {WORKERS} workers' if way == 'ray' else way}"
        for measure in ("wall", "processor"):
            yield Row(f"{name}: {measure}", median(one[measure] for one in found), count, unit="s")
    yield Row(f"{what}, start of Ray", median(one["start"] for one in on_ray), count, unit="s")
    for than, found, bar in (("core", alone, None), ("process", threads, BAR)):
        times = [one["wall"] / two["wall"] for one, two in zip(found, on_ray, strict=True)]
        name = f"{what}: Ray with {WORKERS} workers against one {than}"
        yield Row(name, median(times), count, bar, unit="×")


def main(way: str, source: str, place: str) -> None:
    """Take a source in, in one way, and print what it took as JSON."""
    from index import Archive
    from index.engines import RayEngine
    from index.readers import workers

    if way == "one core":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with ExitStack() as stack:
        began = time.perf_counter()
        engine = stack.enter_context(closing(RayEngine(workers=WORKERS))) if way == "ray" else None
        if engine is None:
            stack.enter_context(patch.object(workers, "PATIENCE_SECONDS", float("inf")))
        start = time.perf_counter() - began
        archive = stack.enter_context(Archive.open(place))
        spent, began = _processor_seconds(), time.perf_counter()
        report = archive.add_source(source, engine=engine)
        wall = time.perf_counter() - began
        assert report.added and not report.rejected, report
        found = {"start": start, "wall": wall, "processor": _processor_seconds() - spent}
    print(json.dumps(found))


def _processor_seconds() -> float:
    """Of this process and of all that it has started, which Ray's workers are, too."""
    parents, spent = {}, {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended
        pid = int(entry.parent.name)
        parents[pid] = int(fields[1])
        spent[pid] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    ours, fresh = set(), {os.getpid()}
    while fresh:
        ours |= fresh
        fresh = {pid for pid, parent in parents.items() if parent in fresh} - ours
    return sum(spent[pid] for pid in ours)


if __name__ == "__main__":
    main(*sys.argv[1:])
