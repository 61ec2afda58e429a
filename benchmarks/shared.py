"""What it costs to keep catalog and vectors on servers, beside the same articles in files.

Starts a PostgreSQL and a Chroma server on loopback, so that nothing waits for a network. Prints
what `docs/scale.md` reckons with.
"""

import argparse
import statistics
import time
from itertools import islice
from pathlib import Path

from sqlalchemy import text

from benchmarks.data import data
from benchmarks.ingest import megabytes
from benchmarks.servers import postgres_and_chroma
from index import Archive, Article
from index.adding import open_sources
from index.stores import Stores

QUERIES = ("ceasefire talks", "who won the election", "central bank raises rates", "wildfire")
MIB = 1 << 20


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", default="realtimeqa/articles-2022-2024.jsonl.gz")
    parser.add_argument("--articles", type=int, default=2_000)
    options = parser.parse_args()
    _, items = open_sources([str(data(options.source))])
    articles = list(
        islice((one for one in items if isinstance(one, Article)), options.articles + 20)
    )
    bulk, later = articles[: options.articles], articles[options.articles :]
    with postgres_and_chroma() as (server, chroma, folder):
        places = {
            "files": Stores(),
            "PostgreSQL": Stores(catalog=server.create()),
            "both servers": Stores(catalog=server.create(), vectors=chroma.url),
        }
        for name, stores in places.items():
            with Archive.open(folder / name, stores=stores) as archive:
                _fill(name, archive, bulk)
                _search(name, archive)
                if stores.are_shared:
                    _sizes(archive, folder)
                    _follow(archive, stores, folder / "second", later)


def _fill(name: str, archive: Archive, articles: list[Article]) -> None:
    started, used = time.perf_counter(), time.process_time()
    archive.add(articles)
    seconds, processor = time.perf_counter() - started, time.process_time() - used
    passages = archive.status().passages
    print(
        f"{name:<13} add {len(articles):,} articles: {seconds:.1f} s, "
        f"{passages / seconds:,.0f} passages/s, {1000 * processor / passages:.2f} ms of this "
        "process's processor a passage"
    )


def _search(name: str, archive: Archive) -> None:
    taken = []
    for query in QUERIES * 10:
        started = time.perf_counter()
        archive.search(query)
        taken.append(1000 * (time.perf_counter() - started))
    print(f"{name:<13} search: median {statistics.median(taken[len(QUERIES) :]):.1f} ms")


def _sizes(archive: Archive, folder: Path) -> None:
    passages = archive.status().passages
    with archive.database.reading() as db:
        catalog = db.scalar(text("SELECT pg_database_size(current_database())")) / MIB
    found = {
        "catalog": catalog,
        "lexical": megabytes(archive.path / "lexical"),
        "vectors": megabytes(folder / "chroma"),
    }
    for part, size in found.items():
        print(f"disk, {part:<8} {size:,.0f} MiB, {size * MIB / passages:,.0f} bytes a passage")


def _follow(archive: Archive, stores: Stores, place: Path, later: list[Article]) -> None:
    """A machine that begins late, and how soon it finds what the first one adds."""
    started, used = time.perf_counter(), time.process_time()
    with Archive.open(place, stores=stores) as other:
        seconds, processor = time.perf_counter() - started, time.process_time() - used
        passages = archive.status().passages
        print(
            f"a second machine fills its lexical index: {seconds:.1f} s, "
            f"{1000 * processor / passages:.2f} ms of processor a passage"
        )
        waits = [_wait(archive, other, article) for article in later]
        print(f"seen by it after: median {statistics.median(waits):.2f} s, most {max(waits):.2f} s")
        same = sum(archive.search(query) == other.search(query) for query in QUERIES)
        print(f"the same hits with the same scores on both: {same} of {len(QUERIES)} queries")


def _wait(archive: Archive, other: Archive, article: Article) -> float:
    archive.add([article])
    started = time.perf_counter()
    while not any(hit.article_id == article.id for hit in other.search(article.title)):
        if time.perf_counter() - started > 30:
            return float("inf")
        time.sleep(0.05)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
