"""RealTimeQA (Kasai et al., 2023): weekly news quizzes with the day on which each was asked.

The choices are not shown to whoever answers. A question's kind is its year, because ranking
models are fitted on some years and judged on others.
"""

from pathlib import Path
from typing import Any

from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.readers.fields import question_of
from assistant.evaluation.readers.files import first_record, records, refuse


def fits(path: Path) -> bool:
    """Records of a question with choices."""
    found = first_record(path)
    return "choices" in found and bool({"question", "question_sentence"} & found.keys())


def read(path: Path) -> QuestionSet:
    """The set as it is published, or with the answers written out."""
    asked = tuple(_question(record, path, line) for line, record in records(path))
    return QuestionSet("realtimeqa", asked, str(path), "realtimeqa")


def _question(record: dict[str, Any], path: Path, line: int) -> EvalQuestion:
    """What editors wrote as evidence is their summary, not the words of an article."""
    day = str(record.get("asked") or record.get("question_date") or "").replace("/", "-")
    return question_of(
        {
            "id": record.get("id") or record.get("question_id") or line,
            "question": record.get("question") or record.get("question_sentence"),
            "answers": record.get("answers") or _chosen(record, path, line),
            "asked": day,
            "evidence_urls": record.get("evidence_urls") or record.get("question_url"),
            "kind": day[:4],
        },
        path,
        line,
    )


def _chosen(record: dict[str, Any], path: Path, line: int) -> list[str]:
    """As it is published, an answer is the place of a choice, from 0."""
    choices = record["choices"]
    try:
        return [choices[int(place)] for place in record.get("answer") or ()]
    except (TypeError, ValueError, LookupError):
        refuse(path, "'answer' does not name places in 'choices'", line)
