"""The table of retrieval: quality on both question sets, leaks and latency, against the bars.

RealTimeQA's questions of 2024 are asked as of their day over all its articles; the shipped models
were fitted on 2022 and 2023. MultiHop-RAG's development queries were fitted on too, so each is
judged by the model of its block, which saw neither the query nor the passages that are right for
it. What is missing (archives, models of the blocks) is made first, in about a quarter of an hour.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from statistics import median

from benchmarks.judging import Multihop, Realtime, blocks, in_few_words
from benchmarks.questions import MULTIHOP, REALTIMEQA, Question, multihop, opened, realtimeqa
from benchmarks.rank_models import BLOCKS, HELD_OUT, HITS, make_held_out
from benchmarks.readme import told
from benchmarks.timing import p95, timed
from benchmarks.variants import lexically
from index import Archive, Hit, Scope
from index.ranking.models import RankingModels

CONTEXT_HITS = 25
TIMED = 500


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    values: tuple[float, ...]
    floor: tuple[float, ...] = ()
    goal: tuple[float, ...] = ()
    lower_is_better: bool = False

    def __str__(self) -> str:
        """As Markdown."""
        cells = (_numbers(self.values), _numbers(self.floor), _numbers(self.goal), self._verdict())
        return f"| {self.name} | {' | '.join(cells)} |"

    def _verdict(self) -> str:
        if not self.goal:
            return "only reported"
        if self._reaches(self.goal):
            return "goal"
        return "floor" if self._reaches(self.floor) else "below the floor"

    def _reaches(self, bars: tuple[float, ...]) -> bool:
        pairs = list(zip(self.values, bars, strict=True))
        if self.lower_is_better:
            return all(value <= bar for value, bar in pairs)
        return all(round(value, 3) >= bar for value, bar in pairs)


def main() -> None:
    """Print the table."""
    print("| measure | measured | floor | goal | reached |\n| --- | --- | --- | --- | --- |")
    rows = []
    for row in chain(_multihop_rows(), _realtimeqa_rows()):
        print(row, flush=True)
        rows.append(row)
    shown = {row.name: _numbers(row.values) for row in rows if not row.name.startswith("search")}
    told("bench-retrieval", shown)


def _multihop_rows() -> list[Row]:
    queries = multihop()
    make_held_out()
    with opened(MULTIHOP) as archive:
        found: list[tuple[int, Multihop]] = []
        for number, block in enumerate(blocks(len(queries), BLOCKS)):
            archive.retriever.models = RankingModels(HELD_OUT / str(number))
            asked = [queries[place] for place in block]
            judged = Multihop.of(
                asked, lambda q: [hit.text for hit in _hits(archive, q, CONTEXT_HITS)]
            )
            found.append((len(asked), judged))
    values = [_weighted(found, name) for name in ("hits4", "hits10", "mrr10", "facts")]
    name = "MultiHop-RAG dev: Hits@4 / Hits@10 / MRR@10"
    return [
        Row(name, tuple(values[:3]), (0.757, 0.896, 0.603), (0.82, 0.93, 0.68)),
        Row("MultiHop-RAG dev: facts in 1,500 words", (values[3],), (0.52,), (0.65,)),
    ]


def _realtimeqa_rows() -> list[Row]:
    questions = realtimeqa("2024", "2025")
    leaks = answered = 0

    def rank(question: Question) -> Sequence[str]:
        nonlocal leaks, answered
        hits = _hits(archive, question, HITS)
        leaks += sum(map(question.is_later, hits))
        sentences = archive.sentences(question.text, hits)
        answered += in_few_words(question, (sentence.text for sentence in sentences))
        return [hit.text for hit in hits]

    with opened(REALTIMEQA) as archive:
        judged = Realtime.of(questions, rank)
        plain = Realtime.of(questions, lexically(archive))
        slow = {name: _p95(archive, questions, scope) for name, scope in _SCOPES.items()}
    name = "RealTimeQA 2024: answer in passage 1 / first 5"
    return [
        Row(name, (judged.first, judged.five), (0.29, 0.41), (0.34, 0.46)),
        Row("same, BM25 alone", (plain.first, plain.five)),
        Row("same: in 60 words of sentences", (answered / len(questions),), (0.25,), (0.34,)),
        Row("published after the as-of date", (leaks,), (0,), (0,), lower_is_better=True),
        *(
            Row(f"search p95, ms, {name}", (value,), (60,), (25,), lower_is_better=True)
            for name, value in slow.items()
        ),
    ]


_SCOPES: dict[str, Callable[[Question], Scope]] = {
    "no filter": lambda question: Scope(),
    "as of a day": lambda question: question.scope,
}


def _hits(archive: Archive, question: Question, limit: int) -> list[Hit]:
    return archive.search(question.text, question.scope, limit=limit, is_question=True)


def _p95(
    archive: Archive, questions: Sequence[Question], scope: Callable[[Question], Scope]
) -> float:
    def search(question: Question) -> list[Hit]:
        return archive.search(question.text, scope(question), limit=10, is_question=True)

    asked = questions[:: max(1, len(questions) // TIMED)][:TIMED]
    times = [timed(partial(search, question))[1] for question in asked]
    print(f"<!-- median {median(times):.1f} ms over {len(times)} questions -->")
    return p95(times)


def _weighted(found: Sequence[tuple[int, Multihop]], name: str) -> float:
    total = sum(count for count, _ in found)
    return sum(count * float(getattr(judged, name)) for count, judged in found) / total


def _numbers(values: Sequence[float]) -> str:
    return " / ".join(f"{v:.3f}" if 0 < v < 1 else f"{v:.1f}".removesuffix(".0") for v in values)


if __name__ == "__main__":
    main()
