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
BLOCKS = 10
VALIDATION = "2023-07"
HITS = 12
"""Sentences are ranked among those of so many hits."""
HELD_OUT = WORK / "held-out"
"""Where the models of the blocks lie; `make bench-retrieval` judges MultiHop-RAG with them."""

Tables = list[Table]
Fit = Callable[[Tables], fitting.Booster]


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
        save(SHIPPED, "passages", *fit_both(passages, fit_passages))
        sentences = sentence_training(news, corpus, passages, recent, queries)
        lines += _sentence_report(sentences, recent)
        save(SHIPPED, "sentences", *fit_both(sentences, fit_sentences))
    lines += ["", f"Fitted in {(time.perf_counter() - started) / 60:.0f} minutes on two cores."]
    (SHIPPED / "report.md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


def passage_tables(archive: Archive, questions: Iterable[Question]) -> Tables:
    """The candidates of each question, as search finds them."""
    tables = []
    for question in questions:
        measured = archive.retriever.measured(question.text, question.scope, is_question=True)
        labels = [min(3, len(question.right(one.text))) for one in measured.candidates]
        keys = [one.row.id for one in measured.candidates]
        tables.append(Table(measured.matrix, _whole(labels), _whole(keys)))
    return tables


def sentence_tables(archive: Archive, questions: Iterable[Question]) -> Tables:
    """The sentences of each question's hits, as the archive's present ranking finds them."""
    tables = []
    for question in questions:
        hits = archive.search(question.text, question.scope, limit=HITS, is_question=True)
        found = archive.retriever.measured_sentences(question.text, hits)
        labels = [int(question.right_sentence(piece.text)) for piece in found.pieces]
        tables.append(Table(found.matrix, _whole(labels), _whole([0] * len(labels))))
    return tables


def fit_passages(tables: Tables) -> fitting.Booster:
    """The model that orders passages."""
    return fitting.fit(tables, PASSAGE_MEASURES, fitting.PASSAGES, ROUNDS)


def fit_sentences(tables: Tables) -> fitting.Booster:
    """The model that orders sentences."""
    return fitting.fit(tables, SENTENCE_MEASURES, fitting.SENTENCES, ROUNDS)


def fit_both(training: Training, fit: Fit) -> tuple[fitting.Booster, fitting.Booster]:
    """The model for questions about events, and the one for questions about coverage."""
    return fit(training.realtimeqa), fit([*training.realtimeqa, *training.multihop])


def save(folder: Path, name: str, events: fitting.Booster, coverage: fitting.Booster) -> None:
    """Write both models into a folder."""
    fitting.save(events, folder / f"{name}-events.txt")
    fitting.save(coverage, folder / f"{name}-coverage.txt")


def held_out(passages: Training, queries: Sequence[Question]) -> None:
    """For each block of queries models that saw neither them nor what is right for them."""
    events = fit_passages(passages.realtimeqa)
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
        coverage = fit_passages([*passages.realtimeqa, *others])
        save(HELD_OUT / str(number), "passages", events, coverage)


def make_held_out() -> None:
    """The models of the blocks, fitted if they are not there."""
    if not (HELD_OUT / str(BLOCKS - 1) / "passages-coverage.txt").exists():
        recent, queries = realtimeqa("2022", "2024"), multihop()
        with opened(REALTIMEQA) as news, opened(MULTIHOP) as corpus:
            held_out(passage_training(news, corpus, recent, queries), queries)


def passage_training(
    news: Archive, corpus: Archive, recent: Sequence[Question], queries: Sequence[Question]
) -> Training:
    """The candidates of both sets."""
    found = passage_tables(corpus, queries)
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
        both = fit_both(Training(seen, passages.multihop), fit_passages)
        save(HELD_OUT / name, "passages", *both)
        found += sentence_tables(_using(news, HELD_OUT / name), asked)
    of_blocks: Tables = []
    for number, block in enumerate(blocks(len(queries), BLOCKS)):
        asked = [queries[place] for place in block]
        ranked = _using(corpus, HELD_OUT / str(number))
        of_blocks += sentence_tables(ranked, asked)
    return Training(found, of_blocks)


def _using(archive: Archive, folder: Path) -> Archive:
    archive.retriever.models = RankingModels(folder)
    return archive


def _passage_report(passages: Training, recent: Sequence[Question]) -> list[str]:
    return _report("Passages", passages, recent, PASSAGE_MEASURES, "first score", fit_passages)


def _sentence_report(sentences: Training, recent: Sequence[Question]) -> list[str]:
    measures = SENTENCE_MEASURES
    return _report("Sentences", sentences, recent, measures, "coverage with title", fit_sentences)


def _report(
    name: str,
    training: Training,
    recent: Sequence[Question],
    measures: tuple[str, ...],
    formula: str,
    fit: Fit,
) -> list[str]:
    before, after = _split(training.realtimeqa, recent)
    events, coverage = fit_both(Training(before, training.multihop), fit)
    return [
        *_heading(name, before, after),
        _row("fixed formula", after, lambda matrix: matrix[:, measures.index(formula)]),
        _row("linear, pairwise logistic", after, fitting.linear(before).predict),
        _row("LambdaMART for events (shipped)", after, events.predict),
        _row(
            "LambdaMART for coverage (shipped for questions that name an outlet)",
            after,
            coverage.predict,
        ),
        *_importances("events", events, measures),
        *_importances("coverage", coverage, measures),
    ]


def _split(tables: Tables, questions: Sequence[Question]) -> tuple[Tables, Tables]:
    dated = list(zip(tables, questions, strict=True))
    before = [table for table, question in dated if question.day < VALIDATION]
    return before, [table for table, question in dated if question.day >= VALIDATION]


def _heading(name: str, seen: Tables, judged: Tables) -> list[str]:
    rows = sum(len(table.labels) for table in seen)
    return [
        "",
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


def _importances(about: str, model: fitting.Booster, names: Sequence[str]) -> list[str]:
    gains = model.feature_importance("gain")
    order = np.argsort(-gains)[:15]
    shares = "; ".join(f"{names[i]} {gains[i] / gains.sum():.0%}" for i in order)
    return ["", f"Share of the gain, {about}: {shares}."]


def _whole(values: Sequence[int]) -> NDArray[np.int64]:
    return np.array(values, dtype=np.int64)


if __name__ == "__main__":
    main()
