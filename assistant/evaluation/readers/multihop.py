"""MultiHop-RAG (Tang and Yang, 2024): questions over several articles, with the facts they need.

A query of the kind `null_query` has no answer in the corpus: it is right to abstain.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.readers.fields import question_of
from assistant.evaluation.readers.files import file_hash, first_record, records, refuse
from index import Article
from index.readers import Defaults
from index.readers.formats import read as read_articles
from index.readers.source import Source

NULL = "null_query"
_SHAPE = {"query", "answer", "question_type", "evidence_list"}


def fits(path: Path) -> bool:
    """A file of queries with their evidence, or a folder that holds one."""
    return _queries(path) is not None


def read(path: Path) -> QuestionSet:
    """The queries, with the corpus where a file of that name lies beside them."""
    queries = _queries(path)
    assert queries is not None  # it fits
    asked = tuple(_question(record, queries, line) for line, record in records(queries))
    corpus = next((one for one in _files(queries.parent) if one.name.startswith("corpus")), None)
    return QuestionSet(
        "multihop-rag",
        asked,
        str(path),
        "multihop-rag",
        corpus=partial(articles, corpus) if corpus else None,
        corpus_hash=file_hash(corpus) if corpus else "",
    )


def articles(path: Path) -> Iterator[Article]:
    """The articles of a file that `newsdesk add` takes; what is broken in it is left out."""
    items = read_articles(Source(path), format=None, defaults=Defaults())
    return (item for item in items if isinstance(item, Article))


def _queries(path: Path) -> Path | None:
    candidates = _files(path) if path.is_dir() else [path]
    return next((one for one in candidates if first_record(one).keys() >= _SHAPE), None)


def _files(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if ".json" in one.name and one.is_file())


def _question(record: dict[str, Any], path: Path, line: int) -> EvalQuestion:
    evidence = record.get("evidence_list")
    if not isinstance(evidence, list) or not all(isinstance(one, dict) for one in evidence):
        refuse(path, "'evidence_list' is no list of objects", line)
    is_null = record.get("question_type") == NULL
    return question_of(
        {
            "id": record.get("qid") or line,
            "question": record.get("query"),
            "answers": [] if is_null else [record.get("answer")],
            "evidence_urls": [one["url"] for one in evidence if one.get("url")],
            "evidence": [one["fact"] for one in evidence if one.get("fact")],
            "unanswerable": is_null,
            "kind": record.get("question_type", ""),
        },
        path,
        line,
    )
