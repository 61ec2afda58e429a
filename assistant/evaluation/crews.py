"""Who answers the questions of a run, and how many at a time."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from assistant.assistant import Assistant
from assistant.evaluation.asking import in_processes, in_threads, room_for
from assistant.evaluation.corpora import corpus_archive
from assistant.evaluation.newsdesk import Newsdesk
from assistant.evaluation.outcomes import Answers, Outcome
from assistant.evaluation.peers import Peer, PeerName
from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.settings import Settings
from index.processors import cores

MODEL_WORKERS = 4
"""Questions that a model's server is asked at once."""
WORTH_PROCESSES = 64
"""Fewer questions are answered before other processes have begun."""


class Crew(Protocol):
    """What answers, ready to be asked."""

    answerer: str
    model: str | None
    settings_hash: str
    archive: dict[str, str | int | None]
    """What it answers from, as far as that is known."""
    workers: int
    """How many questions it takes at a time by default."""

    def ask(
        self, questions: Sequence[EvalQuestion], count: int, folder: Path
    ) -> Generator[Outcome, None, None]:
        """The scored outcomes as they come, so many at a time; the folder is for what it needs."""


@dataclass
class Strangers:
    """A function of somebody else's."""

    answers: Answers
    answerer: str
    model: str | None = None
    settings_hash: str = ""
    archive: dict[str, str | int | None] = field(default_factory=dict)
    workers: int = MODEL_WORKERS

    def ask(
        self, questions: Sequence[EvalQuestion], count: int, folder: Path
    ) -> Generator[Outcome, None, None]:
        """In threads."""
        return in_threads(self.answers, questions, count)


class Desk:
    """Newsdesk over an open archive."""

    def __init__(self, assistant: Assistant, *, may_copy: bool) -> None:
        """With `may_copy` many questions are answered by processes with copies of the archive."""
        self._assistant = assistant
        self._may_copy = may_copy
        self.model = assistant.settings.writer or None
        self.answerer = "model" if self.model else "quotes"
        self.settings_hash = assistant.settings.hash
        self.workers = MODEL_WORKERS if self.model else cores()
        status = assistant.archive.status()
        self.archive: dict[str, str | int | None] = {
            "articles": status.articles,
            "passages": status.passages,
            "newest": f"{status.newest:%Y-%m-%d}" if status.newest else None,
            "embedding_model": status.embedding_model,
        }

    def ask(
        self, questions: Sequence[EvalQuestion], count: int, folder: Path
    ) -> Generator[Outcome, None, None]:
        """Quotes cost this machine's time, so they get processes; a model is waited for."""
        place = self._assistant.archive.path
        if self._may_copy and not self.model and len(questions) >= WORTH_PROCESSES:
            copies = room_for(place, count, folder)
            if copies > 1:
                settings = self._assistant.settings
                return in_processes(place, settings, questions, copies, folder / "copies")
        return in_threads(Newsdesk(self._assistant), questions, count)


@contextmanager
def crew_of(
    questions: QuestionSet,
    answers: Assistant | Answers | None,
    archive: str | Path | None,
    settings: Settings,
    answerer: str,
    peer: PeerName | None = None,
) -> Iterator[Crew]:
    """What is to answer a question set; an archive that is opened for it is closed again."""
    if isinstance(answers, Assistant):
        yield Peer(answers, peer) if peer else Desk(answers, may_copy=False)
    elif answers is not None:
        yield Strangers(answers, answerer or getattr(answers, "__name__", "") or "callable")
    else:
        place = archive or (
            corpus_archive(questions, embedding=settings.embedding)
            if questions.corpus
            else settings.archive
        )
        settings = settings.here() if questions.corpus else settings
        may_copy = settings == settings.here()
        with Assistant.open(place, settings) as assistant:
            yield Peer(assistant, peer) if peer else Desk(assistant, may_copy=may_copy)
