"""What the signals of the fixed ranking formula are worth, on training questions.

RealTimeQA, questions of 2022 and 2023, over the archive that `make bench-ingest` left: does an
accepted answer occur in the first passage, in the first five? MultiHop-RAG, development questions
that have evidence: is a passage with a whole gold fact among the first 4, the first 10? The
candidates of a question are found once, and ordered anew for each choice of weights.
"""

import re
from collections.abc import Callable, Sequence
from itertools import product

from benchmarks.data import WORK, contained, data, records
from index import Archive, Hit, Scope
from index.ranking import Weights, score

COSINES = (0.0, 0.35, 0.7)
COVERAGES = (0.0, 0.25, 0.5, 1.0)
CANDIDATES = 150

Judged = tuple[list[Hit], list[bool]]


def main() -> None:
    """Print one row for each choice; the one in use is marked."""
    realtime, multihop = _realtimeqa(400), _multihop(400)
    print(f"{len(realtime)} questions of RealTimeQA, {len(multihop)} of MultiHop-RAG")
    print("cosine  coverage   answer in 1 / 5    hits at 4 / 10")
    for cosine, coverage in product(COSINES, COVERAGES):
        weights = Weights(cosine=cosine, coverage=coverage)
        first = [_share(realtime, weights, k) for k in (1, 5)]
        hits = [_share(multihop, weights, k) for k in (4, 10)]
        mark = "  in use" if weights == Weights() else ""
        print(
            f"{cosine:.2f}    {coverage:.2f}       {first[0]:.3f} / {first[1]:.3f}      "
            f"{hits[0]:.3f} / {hits[1]:.3f}{mark}"
        )


def _realtimeqa(limit: int) -> list[Judged]:
    asked = [
        record
        for record in records("realtimeqa/questions-2022-2024.jsonl")
        if record["asked"] < "2024"
    ]
    with Archive.open(WORK / "realtimeqa", create=False) as archive:
        return [
            _judged(
                archive.search(one["question"], Scope(as_of=one["asked"]), limit=CANDIDATES),
                lambda text, answers=one["answers"]: contained(answers, text),
            )
            for one in asked[:: len(asked) // limit][:limit]
        ]


def _multihop(limit: int) -> list[Judged]:
    asked = [
        record for record in records("multihop-rag/queries-dev.jsonl.gz") if record["evidence_list"]
    ]
    with Archive.open(WORK / "multihop-rag") as archive:
        archive.add_source(data("multihop-rag/corpus.jsonl.gz"))
        return [
            _judged(archive.search(one["query"], limit=CANDIDATES), _holds(one["evidence_list"]))
            for one in asked[:: max(1, len(asked) // limit)][:limit]
        ]


def _holds(evidence: Sequence[dict[str, str]]) -> Callable[[str], bool]:
    """Whether a passage holds the whole text of a gold fact."""
    facts = [_bare(one["fact"]) for one in evidence]
    return lambda text: any(fact in _bare(text) for fact in facts)


def _judged(hits: list[Hit], is_right: Callable[[str], bool]) -> Judged:
    return hits, [is_right(hit.text) for hit in hits]


def _share(judged: Sequence[Judged], weights: Weights, k: int) -> float:
    """The share of questions with a right passage among the first k."""

    def found(hits: list[Hit], right: list[bool]) -> bool:
        order = sorted(range(len(hits)), key=lambda i: -score(hits[i].signals, weights))
        return any(right[position] for position in order[:k])

    return sum(found(hits, right) for hits, right in judged) / len(judged)


def _bare(text: str) -> str:
    """The official comparison: without spaces and line breaks."""
    return re.sub(r"[ \n]", "", text)


if __name__ == "__main__":
    main()
