"""How fast real articles go in, how much memory and disk they take, and where the time goes.

Reads the 19,266 articles of realtimeqa/articles-2022-2024.jsonl.gz in a process of its own and
leaves the archive in the benchmarks' folder for the other benchmarks. Stages overlap: each is shown
with the time that it was busy, and together they come to more than the whole.
"""

import argparse
import resource
import shutil
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from itertools import islice
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.data import WORK, data
from benchmarks.readme import told
from index import Archive, Article, prepared
from index.adding import open_sources
from index.catalog import Catalog
from index.embeddings import StaticEmbeddings
from index.lexical import Lexical
from index.pipeline import Pipeline
from index.vectors import Vectors

SOURCE = "realtimeqa/articles-2022-2024.jsonl.gz"
PARTS = {"catalog": "catalog.sqlite3", "lexical index": "lexical", "vectors": "vectors"}
STAGES: dict[str, list[tuple[Any, str]]] = {
    "reading": [],
    "catalog, with cutting": [(Catalog, "ingest")],
    "  of it cutting": [(prepared, "passages")],
    "reading back": [(Catalog, "passages_of"), (Catalog, "articles")],
    "waiting for the others": [(Pipeline, "_finish")],
    "embedding": [(StaticEmbeddings, "embed_passages")],
    "keeping embeddings": [(Catalog, "save_embeddings")],
    "Chroma": [(Vectors, "upsert"), (Vectors, "delete")],
    "tantivy": [(Lexical, "add"), (Lexical, "delete"), (Lexical, "commit")],
    "marking as indexed": [(Catalog, "mark_indexed")],
}
"""In three threads: down to waiting, down to keeping embeddings, the rest."""


class Clock:
    """The seconds for which each stage was busy."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._lock = threading.Lock()

    @contextmanager
    def running(self, stage: str) -> Iterator[None]:
        """Count the time inside."""
        started = time.perf_counter()
        try:
            yield
        finally:
            with self._lock:
                self.spent[stage] += time.perf_counter() - started

    def timed(self, method: Callable[..., Any], stage: str) -> Callable[..., Any]:
        """The same method, with its time counted."""

        @wraps(method)
        def run(*arguments: Any, **options: Any) -> Any:
            with self.running(stage):
                return method(*arguments, **options)

        return run

    def read(self, items: Iterator[Article]) -> Iterator[Article]:
        """The same items, with the time counted in which they are made."""
        while True:
            with self.running("reading"):
                item = next(items, None)
            if item is None:
                return
            yield item


def main() -> None:
    """Print the figures of one run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", default=SOURCE)
    parser.add_argument("--articles", type=int, help="only the first so many")
    parser.add_argument("--folder", help="its name; by default that of the source's folder")
    options = parser.parse_args()
    source = data(options.source)
    place = WORK / (options.folder or source.parent.name)
    shutil.rmtree(place, ignore_errors=True)
    clock = Clock()
    with ExitStack() as stack:
        for stage, methods in STAGES.items():
            for owner, method in methods:
                timed = clock.timed(getattr(owner, method), stage)
                stack.enter_context(patch.object(owner, method, timed))
        _, items = open_sources([str(source)])
        articles = (item for item in items if isinstance(item, Article))
        started = time.perf_counter()
        with Archive.open(place) as archive:
            report = archive.add(clock.read(islice(articles, options.articles)))
            status = archive.status()
        seconds = time.perf_counter() - started
    given = report.added + report.updated + report.unchanged
    print(f"articles given           {given:,}, kept {status.articles:,}")
    print(f"seconds                  {seconds:.1f}")
    print(f"articles per second      {given / seconds:.0f}")
    print(f"passages per second      {status.passages / seconds:,.0f} of {status.passages:,}")
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(f"processor seconds        {usage.ru_utime + usage.ru_stime:.1f}")
    peak = f"peak memory {usage.ru_maxrss / 1024:,.0f} MiB"
    print(peak)
    disk = {part: megabytes(place / name) for part, name in PARTS.items()}
    for part, size in disk.items():
        print(f"disk, {part:<18} {size:,.0f} MiB")
    for stage in STAGES:
        print(f"busy, {stage:<24} {clock.spent[stage]:6.1f} s {clock.spent[stage] / seconds:5.0%}")
    if options.articles is None and options.source == SOURCE:
        rates = f"{given / seconds:.0f} articles/s, {status.passages / seconds:,.0f} passages/s"
        figures = {
            "ingest": f"all in {seconds:.0f} s ({rates}); {peak}",
            "disk": ", ".join(f"{part} {size:,.0f} MiB" for part, size in disk.items()),
        }
        told("bench-ingest", figures)


def megabytes(path: Path) -> float:
    """The size of a file or of everything in a folder."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files) / 2**20


if __name__ == "__main__":
    main()
