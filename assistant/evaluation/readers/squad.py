"""SQuAD and what shares its shape (Rajpurkar et al., 2016 and 2018): questions on paragraphs.

Each paragraph becomes an article, so that the right one has to be found first; who wants the
reading alone gives the answerer an archive of one.
"""

from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.readers.fields import question_of
from assistant.evaluation.readers.files import document, file_hash, head, refuse
from index import Article


class _Paragraph(NamedTuple):
    title: str
    address: str
    text: str
    questions: list[dict[str, Any]]


def fits(path: Path) -> bool:
    """A JSON document with `data` and in it `paragraphs`."""
    start = head(path)
    return start.startswith("{") and '"paragraphs"' in start and '"data"' in start


def read(path: Path) -> QuestionSet:
    """All questions, those without an answer in their paragraph too."""
    numbers = count(1)
    asked = tuple(
        _question(one, paragraph, path, next(numbers))
        for paragraph in _paragraphs(path)
        for one in paragraph.questions
    )
    return QuestionSet(
        path.name.partition(".")[0],
        asked,
        str(path),
        "squad",
        corpus=partial(_articles, path),
        corpus_hash=file_hash(path),
    )


def _paragraphs(path: Path) -> Iterator[_Paragraph]:
    try:
        for topic in document(path)["data"]:
            title = str(topic.get("title") or "untitled").replace("_", " ")
            for place, one in enumerate(topic["paragraphs"]):
                address = f"squad:{quote(title, safe='')}/{place}"
                yield _Paragraph(title, address, one["context"], list(one["qas"]))
    except (TypeError, LookupError, AttributeError) as error:
        refuse(path, f"it lacks what SQuAD's format has ({error})")


def _articles(path: Path) -> Iterator[Article]:
    for one in _paragraphs(path):
        if one.text.strip():
            yield Article(url=one.address, title=one.title, text=one.text, outlet="SQuAD")


def _question(one: dict[str, Any], paragraph: _Paragraph, path: Path, number: int) -> EvalQuestion:
    is_null = bool(one.get("is_impossible"))
    return question_of(
        {
            "id": one.get("id") or number,
            "question": one.get("question"),
            "answers": [] if is_null else [answer["text"] for answer in one.get("answers") or ()],
            "evidence_urls": [] if is_null else [paragraph.address],
            "unanswerable": is_null,
        },
        path,
        number,
    )
