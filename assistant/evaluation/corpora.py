"""Archives of the articles that question sets bring with them, kept for the next evaluation."""

import re
from pathlib import Path

from assistant.evaluation.questions import QuestionSet
from index import Archive
from index.adding import OnProgress

DEFAULT_CORPORA = "~/.local/share/newsdesk/evaluation"
_DONE = "complete"
"""A file that says that everything came in."""


def corpus_archive(
    questions: QuestionSet,
    folder: str | Path = DEFAULT_CORPORA,
    *,
    embedding: str = "",
    on_progress: OnProgress | None = None,
) -> Path:
    """The archive of a set's own corpus, made if it is not there; the set must have one.

    It is known by the corpus itself and the embedding model; one that was cut short goes on.
    """
    assert questions.corpus is not None
    model = re.sub(r"\W+", "-", embedding) or "static"
    name = f"{questions.name}-{questions.corpus_hash}-{model}"
    place = Path(folder).expanduser() / name
    if not (place / _DONE).exists():
        with Archive.open(place, embedding=embedding, timeout=10) as archive:
            archive.add(questions.corpus(), on_progress=on_progress)
        (place / _DONE).touch()
    return place
