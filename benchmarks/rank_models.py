"""Fit the ranking models that ship with Newsdesk, and write their report.

Training data: RealTimeQA's questions of 2022 and 2023, each as of its day, over all its articles,
and MultiHop-RAG's development queries. A passage is right when it holds an accepted answer or whole
facts, a sentence when it holds an answer or is a good part of a fact. Nothing of 2024 is read.

The report says how models of the same making do on questions that they were not fitted on:
RealTimeQA's second half of 2023 by a model fitted on what came before, MultiHop-RAG's queries block
by block (`held_out`), so that neither a query nor a right passage of a block was seen.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks import fitting
from benchmarks.data import WORK
from benchmarks.fitting import Table
from benchmarks.judging import blocks
from benchmarks.questions import MULTIHOP, REALTIMEQA, Question, multihop, opened, realtimeqa
from index import Archive
from index.ranking.models import SHIPPED, RankingModels
from index.ranking.passages import PASSAGE_MEASURES
from index.ranking.sentences import SENTENCE_MEASURES

ROUNDS = 150
MULTIHOP_WEIGHT = 0.5
"""A query of MultiHop-RAG has many right passages, and weighs more for each."""
BLOCKS = 10
VALIDATION = "2023-07"
HITS = 12
"""Sentences are ranked among those of so many hits."""
HELD_OUT = WORK / "held-out"
"""Where the models of the blocks lie; `make bench-retrieval` judges MultiHop-RAG with them."""

Tables = list[Table]


@dataclass(frozen=True)
class Training:
    """A table for each question, in the order of the questions."""

    realtimeqa: Tables
    multihop: Tables


def main() -> None:
    """Fit, judge, write."""
    started = time.perf_counter()
    recent, queries = realtimeqa("2022", "2024"), multihop()
    with opened(REALTIMEQA) as news, opened(MULTIHOP) as corpus:
        passages = passage_training(news, corpus, recent, queries)
        lines = ["# How the ranking models were fitted", ""]
        lines += _passage_report(passages, recent)
        held_out(passages, queries)
        model = fit_passages([*passages.realtimeqa, *passages.multihop])
        fitting.save(model, SHIPPED / "passages.txt")
        sentences = sentence_training(news, corpus, passages, recent, queries)
        lines += _sentence_report(sentences, recent)
        model = fit_sentences([*sentences.realtimeqa, *sentences.multihop])
        fitting.save(model, SHIPPED / "sentences.txt")
    lines += ["", f"Fitted in {(time.perf_counter() - started) / 60:.0f} minutes on two cores."]
    (SHIPPED / "report.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


def passage_tables(archive: Archive, questions: Iterable[Question], weight: float = 1.0) -> Tables:
    """The candidates of each question, as search finds them."""
    tables = []
    for question in questions:
        measured = archive.retriever.measured(question.text, question.scope, is_question=True)
        labels = [min(3, len(question.right(one.text))) for one in measured.candidates]
        keys = [one.row.id for one in measured.candidates]
        tables.append(Table(measured.matrix, _whole(labels), _whole(keys), weight))
    return tables


def sentence_tables(archive: Archive, questions: Iterable[Question], weight: float = 1.0) -> Tables:
    """The sentences of each question's hits, as the archive's present ranking finds them."""
    tables = []
    for question in questions:
        hits = archive.search(question.text, question.scope, limit=HITS, is_question=True)
        pieces, matrix = archive.retriever.measured_sentences(question.text, hits, question.scope)
        labels = [int(question.right_sentence(piece.text)) for piece in pieces]
        tables.append(Table(matrix, _whole(labels), _whole([0] * len(labels)), weight))
    return tables


def fit_passages(tables: Tables) -> fitting.Booster:
    """The model that orders passages."""
    return fitting.fit(tables, PASSAGE_MEASURES, fitting.PASSAGES, ROUNDS)


def fit_sentences(tables: Tables) -> fitting.Booster:
    """The model that orders sentences."""
    return fitting.fit(tables, SENTENCE_MEASURES, fitting.SENTENCES, ROUNDS)


def held_out(passages: Training, queries: Sequence[Question]) -> None:
    """For each block of queries a model that saw neither them nor what is right for them."""
    for number, block in enumerate(blocks(len(queries), BLOCKS)):
        gold = {
            key
            for place in block
            for key, label in zip(
                passages.multihop[place].keys.tolist(),
                passages.multihop[place].labels.tolist(),
                strict=True,
            )
            if label
        }
        others = [t.without(gold) for n, t in enumerate(passages.multihop) if n not in block]
        model = fit_passages([*passages.realtimeqa, *others])
        fitting.save(model, HELD_OUT / str(number) / "passages.txt")


def make_held_out() -> None:
    """The models of the blocks, fitted if they are not there."""
    if not (HELD_OUT / str(BLOCKS - 1) / "passages.txt").exists():
        recent, queries = realtimeqa("2022", "2024"), multihop()
        with opened(REALTIMEQA) as news, opened(MULTIHOP) as corpus:
            held_out(passage_training(news, corpus, recent, queries), queries)


def passage_training(
    news: Archive, corpus: Archive, recent: Sequence[Question], queries: Sequence[Question]
) -> Training:
    """The candidates of both sets."""
    found = passage_tables(corpus, queries, MULTIHOP_WEIGHT)
    return Training(passage_tables(news, recent), found)


def sentence_training(
    news: Archive,
    corpus: Archive,
    passages: Training,
    recent: Sequence[Question],
    queries: Sequence[Question],
) -> Training:
    """Sentences of the hits that models find which were not fitted on the question."""
    half = len(recent) // 2
    found: Tables = []
    for name, seen, asked in (
        ("later", passages.realtimeqa[half:], recent[:half]),
        ("earlier", passages.realtimeqa[:half], recent[half:]),
    ):
        fitting.save(fit_passages([*seen, *passages.multihop]), HELD_OUT / name / "passages.txt")
        found += sentence_tables(_using(news, HELD_OUT / name), asked)
    of_blocks: Tables = []
    for number, block in enumerate(blocks(len(queries), BLOCKS)):
        asked = [queries[place] for place in block]
        ranked = _using(corpus, HELD_OUT / str(number))
        of_blocks += sentence_tables(ranked, asked, MULTIHOP_WEIGHT)
    return Training(found, of_blocks)


def _using(archive: Archive, folder: Path) -> Archive:
    archive.retriever.models = RankingModels(folder)
    return archive


def _passage_report(passages: Training, recent: Sequence[Question]) -> list[str]:
    before, after = _split(passages.realtimeqa, recent)
    seen = [*before, *passages.multihop]
    return [
        *_heading("Passages", seen, after),
        _row("fixed formula", after, lambda m: m[:, PASSAGE_MEASURES.index("first score")]),
        _row("linear, pairwise logistic", after, fitting.linear(seen).predict),
        _row("LambdaMART (shipped)", after, fit_passages(seen).predict),
        *_importances(fit_passages(seen), PASSAGE_MEASURES),
    ]


def _sentence_report(sentences: Training, recent: Sequence[Question]) -> list[str]:
    before, after = _split(sentences.realtimeqa, recent)
    seen = [*before, *sentences.multihop]
    return [
        *_heading("Sentences", seen, after),
        _row("coverage", after, lambda m: m[:, SENTENCE_MEASURES.index("coverage with title")]),
        _row("linear, pairwise logistic", after, fitting.linear(seen).predict),
        _row("LambdaMART (shipped)", after, fit_sentences(seen).predict),
        *_importances(fit_sentences(seen), SENTENCE_MEASURES),
    ]


def _split(tables: Tables, questions: Sequence[Question]) -> tuple[Tables, Tables]:
    dated = list(zip(tables, questions, strict=True))
    before = [table for table, question in dated if question.day < VALIDATION]
    return before, [table for table, question in dated if question.day >= VALIDATION]


def _heading(name: str, seen: Tables, judged: Tables) -> list[str]:
    rows = sum(len(table.labels) for table in seen)
    return [
        f"## {name}",
        "",
        f"Fitted on {len(seen):,} questions ({rows:,} rows), judged on {len(judged):,} questions "
        f"of RealTimeQA from {VALIDATION} on: how often is a right row first, among five?",
        "",
        "| order | first | among five |",
        "| --- | --- | --- |",
    ]


def _row(name: str, tables: Tables, scores: Callable[[fitting.Matrix], NDArray[np.float64]]) -> str:
    first = five = 0
    for table in tables:
        if len(table.labels):
            order = np.argsort(-scores(table.matrix), kind="stable")
            first += bool(table.labels[order[0]])
            five += bool(table.labels[order[:5]].any())
    return f"| {name} | {first / len(tables):.3f} | {five / len(tables):.3f} |"


def _importances(model: fitting.Booster, names: Sequence[str]) -> list[str]:
    gains = model.feature_importance("gain")
    order = np.argsort(-gains)[:15]
    shares = "; ".join(f"{names[i]} {gains[i] / gains.sum():.0%}" for i in order)
    return ["", f"Share of the gain: {shares}.", ""]


def _whole(values: Sequence[int]) -> NDArray[np.int64]:
    return np.array(values, dtype=np.int64)


if __name__ == "__main__":
    main()
