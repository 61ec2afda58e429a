"""How fast real articles go in, how much memory and disk they take, and where the time goes.

Reads the 19,266 articles of realtimeqa/articles-2022-2024.jsonl.gz in a process of its own and
leaves the archive in the benchmarks' folder for `make bench-search` and `make bench-answers`.
"""

import argparse
import resource
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.data import WORK, data
from index import Archive
from index.catalog import Catalog
from index.embeddings import StaticEmbeddings
from index.lexical import Lexical
from index.vectors import Vectors

STAGES: dict[str, list[tuple[type, str]]] = {
    "catalog and cutting": [(Catalog, "ingest")],
    "embedding": [(StaticEmbeddings, "embed_passages")],
    "embeddings kept": [(Catalog, "save_embeddings")],
    "Chroma": [(Vectors, "upsert"), (Vectors, "delete")],
    "tantivy": [(Lexical, "add"), (Lexical, "commit")],
}


def main() -> None:
    """Print the figures of one run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", default="realtimeqa/articles-2022-2024.jsonl.gz")
    source = data(parser.parse_args().articles)
    place = WORK / source.parent.name
    shutil.rmtree(place, ignore_errors=True)
    spent = dict.fromkeys(STAGES, 0.0)
    with ExitStack() as stack:
        for stage, methods in STAGES.items():
            for owner, method in methods:
                timed = _timed(getattr(owner, method), stage, spent)
                stack.enter_context(patch.object(owner, method, timed))
        started = time.perf_counter()
        with Archive.open(place) as archive:
            report = archive.add_source(source)
            status = archive.status()
        seconds = time.perf_counter() - started
    stored = status.articles
    given = report.added + report.updated + report.unchanged
    print(f"articles given           {given:,}, kept {stored:,}, rejected {len(report.rejected):,}")
    print(f"seconds                  {seconds:.1f}")
    print(f"articles per second      {given / seconds:.0f}")
    print(f"passages per second      {status.passages / seconds:,.0f} of {status.passages:,}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory              {peak:,.0f} MiB")
    for part in ("catalog.sqlite3", "lexical", "vectors"):
        print(f"disk, {part:<18} {_megabytes(place / part):,.0f} MiB")
    for stage, value in spent.items():
        print(f"time in {stage:<20} {value / seconds:.0%}")
    print(f"time in {'reading and the rest':<20} {1 - sum(spent.values()) / seconds:.0%}")


def _timed(method: Callable[..., Any], stage: str, spent: dict[str, float]) -> Callable[..., Any]:
    @wraps(method)
    def run(*arguments: Any, **options: Any) -> Any:
        started = time.perf_counter()
        try:
            return method(*arguments, **options)
        finally:
            spent[stage] += time.perf_counter() - started

    return run


def _megabytes(path: Path) -> float:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files) / 2**20


if __name__ == "__main__":
    main()
