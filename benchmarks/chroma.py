"""Which settings of Chroma's index suit our vectors: time to build, time to ask, what is missed.

Takes 60,000 of the kept vectors of the archive that `make bench-retrieval` made and 300 real
questions; recall is of the 50 nearest by a full scan.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import partial
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.questions import REALTIMEQA, opened, realtimeqa
from benchmarks.timing import p95, timed
from index.homes import HNSW
from index.vectors import BATCH

VECTORS = 60_000
QUESTIONS = 300
NEAREST = 50
TRIED: Sequence[dict[str, int]] = (
    {},
    {"ef_search": 100},
    {"ef_construction": 100, "ef_search": 100},
    {"ef_construction": 200},
    {"max_neighbors": 32},
    {"batch_size": 100},
    {"sync_threshold": 2_000},
    {"sync_threshold": 100_000},
)
"""What differs from the settings in use; the first row is these."""

Matrix = NDArray[np.float32]


def main() -> None:
    """Print a row for each choice of settings."""
    rows, questions = _vectors()
    exact = np.argsort(-(questions @ rows.T), axis=1, kind="stable")[:, :NEAREST]
    print("| differs | built in s | p50 ms | p95 ms | recall |\n| --- | --- | --- | --- | --- |")
    for changes in TRIED:
        built, times, recall = _measured(HNSW | changes, rows, questions, exact)
        told = ", ".join(f"{name} {value:,}" for name, value in changes.items()) or "in use"
        speed = f"{built:.1f} | {median(times):.2f} | {p95(times):.2f}"
        print(f"| {told} | {speed} | {recall:.3f} |", flush=True)


def _vectors() -> tuple[Matrix, Matrix]:
    with opened(REALTIMEQA) as archive:
        catalog, embedder = archive.retriever.catalog, archive.retriever.embedder
        ids = catalog.passage_ids()
        _, rows = catalog.vectors(ids[:: max(1, len(ids) // VECTORS)][:VECTORS])
        asked = realtimeqa("2022", "2024")[:QUESTIONS]
        return rows, np.stack([embedder.embed_query(question.text) for question in asked])


def _measured(
    settings: dict[str, Any], rows: Matrix, questions: Matrix, exact: NDArray[np.int64]
) -> tuple[float, list[float], float]:
    """Seconds to build, milliseconds of each query, the share of the nearest that is found."""
    import chromadb
    from chromadb.config import Settings

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        client = chromadb.PersistentClient(folder, Settings(anonymized_telemetry=False))
        collection = client.create_collection("vectors", configuration={"hnsw": settings})
        started = time.perf_counter()
        for first in range(0, len(rows), BATCH):
            batch = rows[first : first + BATCH]
            collection.upsert(ids=[str(first + n) for n in range(len(batch))], embeddings=batch)
        built = time.perf_counter() - started
        found = list(_asked(collection, questions))
    hits = [
        len(set(ids) & set(right)) for (ids, _), right in zip(found, exact.tolist(), strict=True)
    ]
    return built, [spent for _, spent in found], sum(hits) / (NEAREST * len(hits))


def _asked(collection: Any, questions: Matrix) -> Iterator[tuple[list[int], float]]:
    for question in questions:
        asking = partial(collection.query, n_results=NEAREST, include=[])
        found, spent = timed(partial(asking, query_embeddings=question[None, :]))
        yield [int(key) for key in found["ids"][0]], spent


if __name__ == "__main__":
    main()
