"""BEIR (Thakur et al., 2021): a folder of a corpus, queries, and judgements of relevance.

There are no answers: only what was found is judged. The judgements of `test.tsv` count where
there are several.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from assistant.evaluation.questions import EvalQuestion, QuestionSet
from assistant.evaluation.readers.files import file_hash, records, refuse, rows
from index import Article

_SPLITS = ("test", "dev", "train")
_TITLE_WORDS = 8


def fits(path: Path) -> bool:
    """A folder with `queries.jsonl`, `corpus.jsonl` and `qrels`, compressed or not."""
    return bool(_file(path, "queries") and _file(path, "corpus") and (path / "qrels").is_dir())


def read(path: Path) -> QuestionSet:
    """The queries that are judged."""
    judged = _judgements(path)
    queries, corpus = _file(path, "queries"), _file(path, "corpus")
    assert queries and corpus  # it fits
    asked = tuple(
        _question(record, judged[name], queries, line)
        for line, record in records(queries)
        if (name := str(record.get("_id"))) in judged
    )
    return QuestionSet(
        path.resolve().name,
        asked,
        str(path),
        "beir",
        corpus=partial(_articles, corpus),
        corpus_hash=file_hash(corpus),
    )


def _file(folder: Path, name: str) -> Path | None:
    candidates = (folder / f"{name}.jsonl{packed}" for packed in ("", ".gz", ".zst"))
    return next((one for one in candidates if one.is_file()), None)


def _judgements(path: Path) -> dict[str, dict[str, int]]:
    """Of each query the documents that are relevant, and how much."""
    found = {one.name.removesuffix(".tsv"): one for one in sorted((path / "qrels").glob("*.tsv"))}
    if not found:
        refuse(path / "qrels", "it holds no .tsv of judgements")
    file = next((found[name] for name in _SPLITS if name in found), next(iter(found.values())))
    judged: dict[str, dict[str, int]] = {}
    for line, row in rows(file):
        try:
            query, article, grade = row["query-id"], row["corpus-id"], int(row["score"])
        except (LookupError, ValueError):
            refuse(file, "a row has the columns query-id, corpus-id and a whole score", line)
        if grade > 0:
            judged.setdefault(query, {})[article] = grade
    return judged


def _question(
    record: dict[str, Any], grades: dict[str, int], path: Path, line: int
) -> EvalQuestion:
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        refuse(path, "a query has no 'text'", line)
    return EvalQuestion(
        id=str(record["_id"]),
        question=" ".join(text.split()),
        evidence_urls=tuple(map(_address, grades)),
        grades=tuple(grades.values()),
    )


def _articles(path: Path) -> Iterator[Article]:
    for _, record in records(path):
        title, text = str(record.get("title") or ""), str(record.get("text") or "")
        words = (title or text).split()
        if words:
            yield Article(
                url=_address(str(record["_id"])),
                title=title if title.strip() else " ".join(words[:_TITLE_WORDS]),
                text=text if text.strip() else title,
                outlet="BEIR",
            )


def _address(document: str) -> str:
    return f"beir:{quote(document, safe='')}"
