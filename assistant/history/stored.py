"""Answers as text in the database, and back, also when another version of Newsdesk wrote them."""

import json
import logging
import unicodedata
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from assistant.answer import Answer
from index.article import storable

Model = TypeVar("Model", bound=BaseModel)

_log = logging.getLogger(__name__)


def written(record: BaseModel) -> str:
    """A record as text that every database takes."""
    return storable(json.dumps(record.model_dump(), ensure_ascii=False, default=_plain))


def _plain(value: Any) -> str:
    """A moment as ISO 8601; nothing else in a record is unknown to JSON."""
    return str(value.isoformat())


def read(kind: type[Model], text: str) -> Model | None:
    """The record in a text; None where this version cannot make sense of it.

    Records refuse unknown fields, but what another version has kept may have some: those are left
    out. One that lacks what this version needs, or means another thing by it, cannot be read.
    """
    try:
        return kind.model_validate_json(text)
    except ValidationError as error:
        unknown = [one["loc"] for one in error.errors() if one["type"] == "extra_forbidden"]
    try:
        return kind.model_validate(_without(json.loads(text), unknown)) if unknown else None
    except (ValidationError, LookupError, TypeError):
        return None


def _without(value: Any, places: list[tuple[int | str, ...]]) -> Any:
    for *way, last in places:
        inner = value
        for step in way:
            inner = inner[step]
        del inner[last]
    return value


def read_answer(text: str, answer_id: str) -> Answer | None:
    """The Answer in a text; where it cannot be read the log says so."""
    answer = read(Answer, text)
    if answer is None:
        _log.warning(
            "The answer %s was kept by another version of Newsdesk and cannot be read: "
            "it is passed over, and still there for the version that kept it.",
            answer_id,
        )
    return answer


def folded(text: str) -> str:
    """A text as searches compare it: without case, shapes of letters and kinds of white space."""
    return " ".join(unicodedata.normalize("NFKC", storable(text)).casefold().split())
