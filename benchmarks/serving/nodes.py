"""Two servers and one writer over a PostgreSQL and a Chroma server: how soon they know the same.

A search of both servers is asked for each new article as soon as it is acknowledged to the writer.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from statistics import median
from typing import Any

import httpx

from benchmarks.data import records
from benchmarks.rows import Row, none_of
from benchmarks.servers import CHROMA_IS_ASKED, postgres_and_chroma, real_articles
from benchmarks.serving import herons
from benchmarks.web.serving import answering
from index import Archive, Article
from index.stores import Stores

ARTICLES_IN_SHORT = 200
NEW = 40
NEW_IN_SHORT = 20
QUESTIONS = 200
QUESTIONS_IN_SHORT = 40
BAR_SECONDS = 5
PATIENCE_SECONDS = 60
POLL_SECONDS = 0.05
_OF_THE_MOMENT = {"id", "timings_ms"}


def rows(seconds: float | None = None) -> Iterator[Row]:
    """What came of it; in a few `seconds` over fewer articles."""
    there, new, questions = (
        (ARTICLES_IN_SHORT, NEW_IN_SHORT, QUESTIONS_IN_SHORT)
        if seconds
        else (CHROMA_IS_ASKED, NEW, QUESTIONS)
    )
    with postgres_and_chroma() as (database, chroma, folder):
        address = database.create()
        stores = Stores(catalog=address, vectors=chroma.url)
        settings = {"catalog": address, "vectors": chroma.url}
        with Archive.open(folder / "writer", stores=stores) as writer:
            writer.add(real_articles(there))
            with (
                answering(folder / "a", "serve", **settings) as first,
                answering(folder / "b", "serve", **settings) as second,
                httpx.Client(base_url=first.url, timeout=60) as one,
                httpx.Client(base_url=second.url, timeout=60) as two,
            ):
                waits = [_wait(writer, (one, two), at) for at in range(new)]
                asked = [*map(herons.question, range(new)), *_questions(questions)]
                pairs = [(_answer(one, text), _answer(two, text)) for text in asked]
    other = [f"{a} / {b}" for a, b in pairs if a != b]
    wrong = [fault for at in range(new) for fault in [herons.fault(pairs[at][0], at)] if fault]
    for line in [*other, *wrong][:5]:
        print(f"  {line[:500]}")
    name = f"two servers and a writer, {there:,} articles"
    yield Row(f"{name}: a new one is found on both, median", median(waits), new, unit="s")
    yield Row(
        f"{name}: a new one is found on both, last",
        max(waits),
        new,
        BAR_SECONDS,
        "at most",
        unit="s",
    )
    yield none_of(f"{name}: answers that differ", other, len(pairs))
    yield none_of(f"{name}: wrong answers about the new ones", wrong, new)
    answered = sum(a["status"] == "answered" for a, _ in pairs)
    yield Row(f"{name}: questions that were answered", answered, len(pairs))


def _questions(count: int) -> Iterator[str]:
    found = records("realtimeqa/questions-2022-2024.jsonl")
    return (record["question"] for record in islice(found, count))


def _wait(writer: Archive, nodes: Sequence[httpx.Client], at: int) -> float:
    """Seconds from the acknowledgement of an article until the last server finds it."""
    writer.add([Article(**herons.article(at))])
    began, waiting = time.monotonic(), list(nodes)
    while waiting and time.monotonic() < began + PATIENCE_SECONDS:
        waiting = [node for node in waiting if not _finds(node, at)]
        time.sleep(POLL_SECONDS if waiting else 0)
    return float("inf") if waiting else time.monotonic() - began


def _finds(node: httpx.Client, at: int) -> bool:
    hits = node.get("/api/search", params={"q": herons.village(at)}).raise_for_status().json()
    return any(hit["url"] == herons.url(at) for hit in hits)


def _answer(node: httpx.Client, question: str) -> Mapping[str, Any]:
    """The whole answer, without what is of the moment."""
    told = node.post("/api/ask", json={"question": question}).raise_for_status().json()
    return {key: value for key, value in told.items() if key not in _OF_THE_MOMENT}
