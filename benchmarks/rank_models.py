"""Fit the ranking models that ship with Newsdesk, and write their report.

Training data: RealTimeQA's questions of 2022 and 2023, each as of its day, over all its articles,
and MultiHop-RAG's development queries. A passage is right when it holds an accepted answer, or whole
facts; a sentence when it holds an answer. Nothing of 2024 is read.

The report says how models of the same making do on questions that they were not fitted on:
RealTimeQA's second half of 2023 by a model fitted on what came before, MultiHop-RAG's queries block
by block (see `benchmarks.questions`).
"""

import argparse
import pickle
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from benchmarks import fitting
from benchmarks.data import ROOT, WORK
from benchmarks.fitting import Table
from benchmarks.questions import MULTIHOP, REALTIMEQA, Question, multihop, opened, realtimeqa
from index import Archive
from index.ranking.models import Models
from index.ranking.passages import PASSAGE_MEASURES
from index.ranking.sentences import SENTENCE_MEASURES

MULTIHOP_WEIGHT = 0.3


def passage_tables(archive: Archive, questions: Iterable[Question], weight: float = 1.0) -> list[Table]:
    """A table of candidates for each question."""
    found = []
    for question in questions:
        measured = archive.retriever.measured(question.text, question.scope, is_question=True)
        labels = [min(3, len(question.right(c.text))) for c in measured.candidates]
        keys = [candidate.row.id for candidate in measured.candidates]
        found.append(
            Table(measured.matrix, np.array(labels, dtype=np.int64), np.array(keys, dtype=np.int64), weight)
        )
    return found
