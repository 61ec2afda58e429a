"""How much faster files go in on Ray, with two workers, than in one process of the same machine.

The same real articles as JSON lines, which cost little to read, and as saved pages, which cost most
of the time; one run after the other in turns, each in a process of its own with a new archive. "One
process" is the engine that `newsdesk add` has by default without its helpers; the bar compares with
it held to one core, as one worker is. Where its threads may use every core, Chroma and tantivy work
beside Python, and it takes more than one core; of JSON lines, two workers on the same two cores
cannot be 1.6 times as fast then. Both are told, and starting Ray is a row of its own.

Wall time means nothing where others use the machine; so each way also tells its processor time, and
what that makes of the comparison if nothing but the cores were waited for.
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

ARTICLES = {"saved pages": 3_000, "JSON lines": 6_000}
"""So many that the second or so in which each worker loads its models does not count much."""
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
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for what, usual in ARTICLES.items():
            count, pairs = (ARTICLES_IN_SHORT, 1) if seconds else (usual, PAIRS)
            source = _source(folder, what, count)
            runs = [[_run(way, source, folder / "archive") for way in _WAYS] for _ in range(pairs)]
            yield from _told(what, count, runs)


def _source(folder: Path, what: str, count: int) -> Path:
    articles = islice(records("realtimeqa/articles-2022-2024.jsonl.gz"), count)
    if what == "JSON lines":
        lines = folder / "articles.jsonl"
        lines.write_text("\n".join(map(json.dumps, articles)))
        return lines
    pages = folder / "pages"
    pages.mkdir()
    for number, article in enumerate(articles):
        (pages / f"{number:05}.html").write_text(_page(article))
    return pages


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
        yield Row(f"{name}: articles a second", median(count / one["wall"] for one in found), count)
        for measure in ("writer", "workers") if way == "ray" else ("writer",):
            each = median(1_000 * one[measure] / count for one in found)
            yield Row(f"{name}: processor of the {measure}, 1,000 articles", each, count, unit="s")
    yield Row(f"{what}, start of Ray", median(one["start"] for one in on_ray), count, unit="s")
    for than, others, bar in (("core", alone, BAR), ("process", threads, None)):
        times = [one["wall"] / two["wall"] for one, two in zip(others, on_ray, strict=True)]
        name = f"{what}: Ray with {WORKERS} workers against one {than}"
        yield Row(name, median(times), count, bar, unit="×")
    allowed = [one["writer"] / _at_best(two) for one, two in zip(alone, on_ray, strict=True)]
    name = f"{what}: the same against one core by processor time alone"
    yield Row(name, median(allowed), count, unit="×")


def _at_best(run: dict[str, float]) -> float:
    """Seconds of wall time if both cores were always busy."""
    return (run["writer"] + run["workers"]) / WORKERS


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
        before, began = _processor_seconds(), time.perf_counter()
        report = archive.add_source(source, engine=engine)
        wall = time.perf_counter() - began
        assert report.added and not report.rejected, report
        spent = [now - then for now, then in zip(_processor_seconds(), before, strict=True)]
        found = {"start": start, "wall": wall, "writer": spent[0], "workers": spent[1]}
    print(json.dumps(found))


def _processor_seconds() -> tuple[float, float]:
    """Of this process, and of all that it has started, which Ray's workers are."""
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
    return spent[os.getpid()], sum(spent[pid] for pid in ours - {os.getpid()})


if __name__ == "__main__":
    main(*sys.argv[1:])
