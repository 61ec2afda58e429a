"""The questions of RealTimeQA and MultiHop-RAG, and what counts as a right passage for each.

RealTimeQA is split by time: 2022 and 2023 are for fitting, 2024 for reporting. MultiHop-RAG's
development queries are both: they are cut into blocks by the date of their newest evidence, and a
block is judged by a model that saw neither its queries nor the passages that are right for them.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.data import WORK, contained, data, records
from index import Archive, Hit, Scope

REALTIMEQA = "realtimeqa"
MULTIHOP = "multihop-rag"
_SOURCES = {
    REALTIMEQA: "realtimeqa/articles-2022-2024.jsonl.gz",
    MULTIHOP: "multihop-rag/corpus.jsonl.gz",
}


@dataclass(frozen=True)
class Question:
    """A question with what is known of its answer."""

    text: str
    day: str
    """The day it was asked; of a MultiHop-RAG query, that of its newest evidence."""
    as_of: str | None
    answers: tuple[str, ...] = ()
    """RealTimeQA: any of these is right."""
    facts: tuple[str, ...] = ()
    """MultiHop-RAG: the sentences that a right passage holds whole."""

    @property
    def scope(self) -> Scope:
        """What may be searched."""
        return Scope(as_of=self.as_of)

    def is_later(self, hit: Hit) -> bool:
        """Whether a hit, or a copy that it names, was published after the day of the question."""
        if self.as_of is None:
            return False
        dates = [article.published for article in (hit.article, *hit.copies)]
        return any(day is None or f"{day:%Y-%m-%d}" > self.as_of for day in dates)

    def right(self, text: str) -> frozenset[int]:
        """Which of the facts, or of the accepted answers at once, a text holds."""
        if self.answers:
            return frozenset({0} if contained(list(self.answers), text) else ())
        found = bare(text)
        return frozenset(n for n, fact in enumerate(self._bare_facts) if fact in found)

    def right_sentence(self, text: str) -> bool:
        """Whether a sentence holds an answer, or is a good part of a fact."""
        if self.answers:
            return contained(list(self.answers), text)
        found = bare(text)
        return len(found) > 20 and any(found in fact or fact in found for fact in self._bare_facts)

    @cached_property
    def _bare_facts(self) -> tuple[str, ...]:
        return tuple(bare(fact) for fact in self.facts)


def bare(text: str) -> str:
    """MultiHop-RAG's official comparison: without spaces and line breaks."""
    return re.sub(r"[ \n]", "", text)


def realtimeqa(first: str, last: str) -> list[Question]:
    """The questions asked from one day until before another, in order."""
    found = [
        Question(one["question"], one["asked"], one["asked"], answers=tuple(one["answers"]))
        for one in records("realtimeqa/questions-2022-2024.jsonl")
        if first <= one["asked"] < last
    ]
    return sorted(found, key=lambda question: question.day)


def multihop() -> list[Question]:
    """The development queries that have evidence, by the day of the newest."""
    found = [
        Question(
            one["query"],
            max(evidence["published_at"] for evidence in one["evidence_list"])[:10],
            None,
            facts=tuple(evidence["fact"] for evidence in one["evidence_list"]),
        )
        for one in records("multihop-rag/queries-dev.jsonl.gz")
        if one["evidence_list"]
    ]
    return sorted(found, key=lambda question: question.day)


def opened(name: str) -> Archive:
    """The archive of a set, made if it is not there yet."""
    place: Path = WORK / name
    archive = Archive.open(place)
    if not archive.status().articles or archive.status().pending:
        archive.add_source(data(_SOURCES[name]))
    return archive
