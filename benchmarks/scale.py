"""How memory, disk and latency grow with the archive: 20,000, 100,000 and 500,000 articles.

There are not so many real articles, so they are repeated with altered text: in each repetition a
fifth of the words is replaced by words drawn from the real ones, sentences change places, the day
moves a year back and the address is new. Words stay as frequent as they are in the news and no two
articles count as one story; what does not grow as in life is the number of different words.

The archive grows in place from size to size, so a run that was cut short goes on where it ended. At
each size a process of its own opens it and searches: its memory is that of somebody who only asks.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from statistics import median

from benchmarks.data import WORK, data, records
from benchmarks.ingest import megabytes
from benchmarks.timing import p95, timed
from index import Archive, Article, Scope
from index.adding import open_sources

PLACE = WORK / "scale"
QUESTIONS = 200
REPLACED = 0.2
VOCABULARY = 2_000
"""So many articles lend their words."""
PARTS = ("catalog.sqlite3", "lexical", "vectors")


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[20_000, 100_000, 500_000])
    parser.add_argument("--grow", type=int, help="only add up to this size, for main")
    parser.add_argument("--search", action="store_true", help="only search, for main")
    options = parser.parse_args()
    if options.grow:
        print(json.dumps(_grow(options.grow)))
    elif options.search:
        print(json.dumps(_search()))
    else:
        _print(options.sizes)


def altered(articles: Sequence[Article], first: int, last: int) -> Iterator[Article]:
    """The articles at these places of an endless row of repetitions; the first one is real."""
    words = [word for article in articles[:VOCABULARY] for word in article.text.split()]
    for place in range(first, last):
        repetition, number = divmod(place, len(articles))
        article = articles[number]
        yield _altered(article, repetition, words) if repetition else article


def _altered(article: Article, repetition: int, words: Sequence[str]) -> Article:
    draw = random.Random(f"{article.id} {repetition}")

    def rewritten(text: str) -> str:
        return " ".join(
            draw.choice(words) if draw.random() < REPLACED else word for word in text.split()
        )

    sentences = article.text.split(". ")
    draw.shuffle(sentences)
    published = article.published and article.published - timedelta(days=365 * repetition)
    return Article(
        url=f"https://example.org/{repetition}/{article.id}",
        title=rewritten(article.title),
        text=rewritten(". ".join(sentences)),
        outlet=article.outlet,
        published=published,
    )


def _print(sizes: Sequence[int]) -> None:
    columns = (
        *("articles", "passages", "added/s", "ingest MiB"),
        *(f"{part.partition('.')[0]} MiB" for part in PARTS),
        *("open s", "search MiB", "p50 ms", "p95 ms", "as of: p50", "p95", "month: p50", "p95"),
    )
    print(f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}")
    for size in sizes:
        grown, searched = _in_process("--grow", str(size)), _in_process("--search")
        disk = [megabytes(PLACE / part) for part in PARTS]
        cells = (
            *(f"{searched[name]:,.0f}" for name in ("articles", "passages")),
            *(f"{grown[name]:,.0f}" for name in ("per second", "memory")),
            *(f"{one:,.0f}" for one in disk),
            f"{searched['opening']:.1f}",
            f"{searched['memory']:,.0f}",
            *(f"{one:.0f}" for one in searched["latencies"]),
        )
        print(f"| {' | '.join(cells)} |", flush=True)


def _in_process(*arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.scale", *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _grow(size: int) -> dict[str, float]:
    _, items = open_sources([str(data("realtimeqa/articles-2022-2024.jsonl.gz"))])
    real = [item for item in items if isinstance(item, Article)]
    prepared = _peak_memory()
    started = time.perf_counter()
    with Archive.open(PLACE) as archive:
        held = archive.status().articles
        archive.add(altered(real, held, size))
        added = archive.status().articles - held
    seconds = time.perf_counter() - started
    return {"per second": added / seconds, "memory": _peak_memory() - prepared}


def _search() -> dict[str, object]:
    every = list(records("realtimeqa/questions-2022-2024.jsonl"))
    asked = every[:: len(every) // QUESTIONS][:QUESTIONS]
    started = time.perf_counter()
    with Archive.open(PLACE, create=False) as archive:
        archive.search("warm")
        opening = time.perf_counter() - started
        for record in asked[:20]:
            archive.search(record["question"])
        latencies: list[float] = []
        for scope in (lambda r: Scope(), _as_of, _month):
            times = [
                timed(partial(archive.search, record["question"], scope(record)))[1]
                for record in asked
            ]
            latencies += [median(times), p95(times)]
        status = archive.status()
        return {
            "articles": status.articles,
            "passages": status.passages,
            "opening": opening,
            "memory": _peak_memory(),
            "latencies": latencies,
        }


def _as_of(record: dict[str, str]) -> Scope:
    return Scope(as_of=record["asked"])


def _month(record: dict[str, str]) -> Scope:
    return Scope(since=f"{record['asked'][:7]}-01", until=record["asked"])


def _peak_memory() -> float:
    """MiB of this process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
