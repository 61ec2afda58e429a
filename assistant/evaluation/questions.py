"""What is asked in an evaluation, and what is known of its answer."""

import hashlib
import random
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from index import Article, Scope
from index.article import article_id
from index.errors import BadInput

Corpus = Callable[[], Iterable[Article]]
"""Reads the articles that a question set brings with it, anew at each call."""


@dataclass(frozen=True)
class EvalQuestion:
    """One question with its gold; what is not known of the gold is empty or None."""

    id: str
    """One of its kind within the set, the same at each reading."""
    question: str
    answers: tuple[str, ...] = ()
    """Any of these is right."""
    asked: datetime | None = None
    """The as-of moment, to which nothing later may be known."""
    outlets: tuple[str, ...] = ()
    """The only publishers whose articles may be looked at; empty for all."""
    evidence_urls: tuple[str, ...] = ()
    """The addresses of the articles that hold the answer."""
    grades: tuple[int, ...] = ()
    """How relevant each of them is, from 1; empty where all are alike."""
    evidence: tuple[str, ...] = ()
    """Facts that stand verbatim in those articles, each of which a right passage holds whole."""
    unanswerable: bool | None = None
    """Whether it is right to abstain; None where the set does not say."""
    figures: tuple[dict[str, Any], ...] = ()
    """Gold values, with the fields of `Figure` as far as they are known."""
    kind: str = ""
    """What the set calls its sort, such as 'comparison_query'; results are given for each apart."""

    @property
    def scope(self) -> Scope:
        """What may be searched."""
        return Scope(as_of=self.asked, outlets=self.outlets)

    @property
    def gold(self) -> dict[str, int]:
        """How relevant each gold article is, by the id that its address gives."""
        grades = self.grades or (1,) * len(self.evidence_urls)
        pairs = zip(self.evidence_urls, grades, strict=True)
        return {article_id(url): grade for url, grade in pairs}


@dataclass(frozen=True)
class QuestionSet:
    """Questions, where they come from, and the articles that they bring, if any."""

    name: str
    questions: tuple[EvalQuestion, ...]
    source: str
    """The file or folder that was read."""
    format: str
    """The name of the reader that read it."""
    corpus: Corpus | None = None
    corpus_hash: str = ""
    """Of the file that holds the corpus: an archive made of it is kept under this."""

    @cached_property
    def data_hash(self) -> str:
        """16 hex digits of all that is asked and known, whatever file it stood in."""
        key = hashlib.sha256()
        for one in self.questions:
            key.update(repr(asdict(one)).encode())
        return key.hexdigest()[:16]

    def of_kinds(self, kinds: Collection[str]) -> "QuestionSet":
        """Only the questions of these kinds; all where none is named."""
        if not kinds:
            return self
        known = {one.kind for one in self.questions}
        if unknown := sorted(set(kinds) - known):
            raise BadInput(
                f"{self.source} has no questions of the kind '{unknown[0]}': "
                f"it has {', '.join(sorted(filter(None, known))) or 'none with a kind'}."
            )
        return replace(self, questions=tuple(one for one in self.questions if one.kind in kinds))

    def sample(self, limit: int | None, seed: int) -> "QuestionSet":
        """So many of the questions, chosen by the seed and in their old order; all without one."""
        if limit is None or limit >= len(self.questions):
            return self
        places = sorted(random.Random(seed).sample(range(len(self.questions)), limit))
        return replace(self, questions=tuple(self.questions[place] for place in places))

    def __post_init__(self) -> None:
        """Refuse a set that cannot be evaluated."""
        if not self.questions:
            raise BadInput(f"{self.source} holds no questions: give a file that has some.")
        seen: set[str] = set()
        for one in self.questions:
            if one.id in seen:
                raise BadInput(
                    f"{self.source} has two questions with the id '{one.id}': give each its own."
                )
            seen.add(one.id)
