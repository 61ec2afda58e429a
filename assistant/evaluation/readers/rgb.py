"""RGB (Chen et al., 2024): does an answerer stand noise, refuse, and notice planted errors?

Each question is asked up to three times, over passages of its own, which become articles of an
outlet of its own: `noise` (right and other passages), `rejection` (none that answers: it is right
to abstain) and `counterfactual` (passages with a planted error, where the set has them: whoever
quotes them is wrong). Read each kind apart: together they mean nothing.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.readers.fields import question_of
from assistant.evaluation.readers.files import file_hash, first_record, records, refuse
from index import Article

_KINDS: Mapping[str, tuple[str, ...]] = {
    "noise": ("positive", "negative"),
    "rejection": ("negative",),
    "counterfactual": ("positive_wrong", "negative"),
}
_TITLE_WORDS = 8


def fits(path: Path) -> bool:
    """Records of a query with positive and negative passages."""
    return first_record(path).keys() >= {"query", "answer", "positive", "negative"}


def read(path: Path) -> QuestionSet:
    """The questions of every kind that the set has passages for."""
    asked = tuple(one for line, record in records(path) for one in _questions(record, path, line))
    return QuestionSet(
        "rgb",
        asked,
        str(path),
        "rgb",
        corpus=partial(_articles, path),
        corpus_hash=file_hash(path),
    )


def _questions(record: dict[str, Any], path: Path, line: int) -> Iterator[EvalQuestion]:
    name = record.get("id", line)
    answers = _alternatives(record["answer"], path, line)
    for kind, lists in _KINDS.items():
        if not all(record.get(one) for one in lists):
            continue
        is_null = kind == "rejection"
        known = {
            "id": f"{name}-{kind}",
            "question": record["query"],
            "answers": [] if is_null else answers,
            "outlets": [_outlet(name, one) for one in lists],
            "evidence_urls": [
                _address(name, "positive", place)
                for place, _ in enumerate(record["positive"] if "positive" in lists else ())
            ],
            "unanswerable": is_null,
            "kind": kind,
        }
        yield question_of(known, path, line)


def _alternatives(answer: Any, path: Path, line: int) -> Any:
    """RGB lists the parts of an answer, and of each part its spellings: one part is judged here."""
    if isinstance(answer, list):
        if len(answer) != 1:
            refuse(path, "it asks for several answers at once, which no metric here judges", line)
        return answer[0]
    return answer


def _articles(path: Path) -> Iterator[Article]:
    for line, record in records(path):
        name = record.get("id", line)
        for kind in ("positive", "negative", "positive_wrong"):
            for place, text in enumerate(record.get(kind) or ()):
                if isinstance(text, str) and text.strip():
                    yield Article(
                        url=_address(name, kind, place),
                        title=" ".join(text.split()[:_TITLE_WORDS]),
                        text=text,
                        outlet=_outlet(name, kind),
                    )


def _address(name: object, kind: str, place: int) -> str:
    return f"rgb:{name}/{kind}/{place}"


def _outlet(name: object, kind: str) -> str:
    return f"rgb-{name}-{kind}"
