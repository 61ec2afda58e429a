"""How long a hybrid search takes, warm, over the archive that `make bench-ingest` left.

500 real questions, each searched once without a filter, once as of its date, once in one month of
one outlet; the passages that a search returns are made ready to be shown.
"""

import sys
from collections.abc import Callable
from statistics import median

from benchmarks.data import WORK, records
from benchmarks.readme import told
from benchmarks.timing import p95, timed
from index import Archive, Scope

QUESTIONS = 500


def main() -> None:
    """Print the median and the 95th percentile of each kind of search."""
    place = WORK / "realtimeqa"
    if not place.exists():
        sys.exit("There is no archive to search: run 'make bench-ingest' first.")
    every = list(records("realtimeqa/questions-2022-2024.jsonl"))
    asked = every[:: len(every) // QUESTIONS][:QUESTIONS]
    scopes: dict[str, Callable[[str], Scope]] = {
        "no filter": lambda day: Scope(),
        "as of the question's date": lambda day: Scope(as_of=day),
        "its month, one outlet": lambda day: Scope(
            since=f"{day[:7]}-01", until=day, outlets=("USA Today",)
        ),
    }
    with Archive.open(place, create=False) as archive:
        for record in asked[:50]:
            archive.search(record["question"])
        print(f"{len(asked)} questions, {archive.status().passages:,} passages")
        figures = {}
        for name, scope in scopes.items():
            times = [_milliseconds(archive, r["question"], scope(r["asked"])) for r in asked]
            figure = f"median {median(times):.1f} ms, 95th percentile {p95(times):.1f} ms"
            print(f"{name:<26} {figure}")
            figures[f"hybrid search, warm, {len(asked)} real questions, {name}"] = figure
    told("bench-search", figures)


def _milliseconds(archive: Archive, question: str, scope: Scope) -> float:
    return timed(lambda: archive.search(question, scope, limit=10))[1]


if __name__ == "__main__":
    main()
