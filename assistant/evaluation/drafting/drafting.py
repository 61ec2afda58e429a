"""Drafting a question set: sampled articles, questions of forms or of a model, some of nothing."""

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from pydantic import Field

from assistant.answer import Record
from assistant.evaluation.drafting.forms import asked_of
from assistant.evaluation.drafting.missing import unanswerable
from assistant.evaluation.drafting.sampling import Sampled, sampled
from assistant.evaluation.drafting.written import Written, written
from assistant.evaluation.metrics.texts import contains
from assistant.evaluation.questions import EvalQuestion
from assistant.models import Budget, Model, model_of
from assistant.orders import is_order
from assistant.settings import Settings
from index import Archive
from index.errors import BadInput
from index.passages import sentences
from index.running import run

ONE_IN = 5
"""Of so many questions one is unanswerable."""
_MOST_READ = 50
"""So many articles are read for one question by forms, which few sentences fit."""
_MOST_ASKED = 4
"""So many are shown to a model for one."""
_LONGEST = 400
_BETWEEN = " | "


@dataclass(frozen=True)
class Drafted:
    """The questions, and what was read for them."""

    questions: tuple[EvalQuestion, ...]
    articles: int
    """Those that were read."""
    by: str
    """'forms', or the model's name."""
    left_out: dict[str, int] = field(default_factory=dict)
    """Why what a model wrote was not used, and how often."""

    def told(self, file: Path) -> "DraftReport":
        """What came of it, as `--json` prints it."""
        kinds = Counter(one.kind for one in self.questions)
        return DraftReport(
            file=str(file),
            questions=len(self.questions),
            kinds=dict(sorted(kinds.items())),
            articles=self.articles,
            by=self.by,
            left_out=self.left_out,
        )


class DraftReport(Record):
    """What a draft came to."""

    file: str
    questions: int
    kinds: dict[str, int] = Field(description="how many of each kind")
    articles: int = Field(description="those that were read")
    by: str = Field(description="'forms', or the model's name")
    left_out: dict[str, int] = Field(description="why what a model wrote was not used")


OnDrafted = Callable[[int, int], None]


def draft(
    archive: Archive,
    count: int,
    *,
    seed: int = 0,
    settings: Settings | None = None,
    on_drafted: OnDrafted | None = None,
) -> Drafted:
    """Draft so many questions, or as many as the archive gives; the same seed gives the same.

    Nothing is asked of Newsdesk: a set of what it answers would flatter it. The model of the
    settings writes the questions, unless the answerer is `quotes`; raises `ModelFailed` where it
    cannot. Raises `BadInput` where nothing in the archive can be asked.
    """
    settings = settings or Settings(answerer="quotes", model="")
    model = model_of(settings) if settings.writer else None
    drafting = _Drafting(archive, random.Random(seed), model, settings)
    found: list[EvalQuestion] = []
    for one in islice(drafting.questions(count), count):
        found.append(one)
        if on_drafted:
            on_drafted(len(found), count)
    if not found:
        raise BadInput(
            "No article of this archive gives a question by a form: add more articles, or set "
            "NEWSDESK_MODEL for a model to write them."
        )
    by = model.name if model else "forms"
    return Drafted(tuple(found), drafting.read, by, dict(drafting.left_out))


class _Drafting:
    """One draft while it is made."""

    def __init__(
        self, archive: Archive, draw: random.Random, model: Model | None, settings: Settings
    ) -> None:
        self.read = 0
        self.left_out: Counter[str] = Counter()
        self._archive = archive
        self._draw = draw
        self._model = model
        self._settings = settings
        self._asked: set[str] = set()
        self._kinds: Counter[str] = Counter()
        self._more: list[EvalQuestion] = []
        """What an article gave besides."""

    def questions(self, count: int) -> Iterator[EvalQuestion]:
        """Each as it is found; every fifth is made one that nothing answers."""
        number = 0
        for question in self._answerable(count):
            if question.question in self._asked:
                continue
            self._asked.add(question.question)
            number += 1
            made = (
                unanswerable(self._archive, question, self._draw) if number % ONE_IN == 0 else None
            )
            yield made or question

    def _answerable(self, count: int) -> Iterator[EvalQuestion]:
        """One of each article, then what the forms found besides."""
        most = count * (_MOST_ASKED if self._model else _MOST_READ)
        for one in islice(sampled(self._archive, self._draw), most):
            self.read += 1
            if question := self._by_model(one) if self._model else self._by_forms(one):
                yield question
        self._draw.shuffle(self._more)
        yield from self._more

    def _by_forms(self, one: Sampled) -> EvalQuestion | None:
        """A question of any sentence of the article, of the kind that is rarest so far."""
        if one.article.language not in (None, "en"):
            return None
        found = list(_formed(one))
        if not found:
            return None
        self._draw.shuffle(found)
        chosen = min(found, key=lambda question: self._kinds[question.kind])
        self._kinds[chosen.kind] += 1
        self._more += [question for question in found if question is not chosen]
        return chosen

    def _by_model(self, one: Sampled) -> EvalQuestion | None:
        assert self._model is not None
        made = run(written(self._model, one.passage, _headline(one), Budget.of(self._settings)))
        if isinstance(made, Written):
            return _question(one, made.question, made.answer, made.quote, "written")
        self.left_out[made] += 1
        return None


def _formed(one: Sampled) -> Iterator[EvalQuestion]:
    text = one.article.text
    for start, end in sentences(text, one.article.language):
        quote = text[start:end]
        if len(quote) > _LONGEST or is_order(quote):
            continue
        for asked in asked_of(quote, text):
            if contains(quote, (asked.answer,)) and (
                question := _question(one, asked.question, asked.answer, quote, asked.kind)
            ):
                yield question


def _question(
    one: Sampled, question: str, answer: str, quote: str, kind: str
) -> EvalQuestion | None:
    """As of the moment since which the article can have been read."""
    if _BETWEEN in answer or _BETWEEN in quote:
        return None  # a cell of a table would fall into two
    key = hashlib.sha256(f"{one.article.id} {question}".encode()).hexdigest()[:8]
    return EvalQuestion(
        id=key,
        question=question,
        answers=(answer,),
        asked=one.article.known_from or one.article.published,
        evidence_urls=(one.article.url,) if one.article.url else (),
        evidence=(quote,),
        unanswerable=False,
        kind=kind,
    )


def _headline(one: Sampled) -> str:
    day = f"{one.article.published:%-d %B %Y}" if one.article.published else ""
    return " · ".join(filter(None, (one.article.title, one.article.outlet, day)))
