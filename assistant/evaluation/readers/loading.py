"""Which reader a file or folder of questions wants, found by its shape."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers import (
    beir,
    feedback,
    jsonlines,
    multihop,
    realtimeqa,
    rgb,
    squad,
    table,
)
from index.errors import BadInput


class QuestionReader(Protocol):
    """Reads one format; a module with these two functions is one."""

    def fits(self, path: Path) -> bool:
        """Whether a file or folder has this format's shape."""

    def read(self, path: Path) -> QuestionSet:
        """All that is in it; raises `BadInput` with file and line where something is wrong."""


FORMATS: Mapping[str, QuestionReader] = MappingProxyType(
    {
        "beir": beir,
        "multihop-rag": multihop,
        "csv": table,
        "squad": squad,
        "rgb": rgb,
        "realtimeqa": realtimeqa,
        "feedback": feedback,
        "jsonl": jsonlines,
    }
)
"""By name, in the order in which they are tried: the more a shape asks for, the earlier."""


def load(source: str | Path, *, format: str | None = None) -> QuestionSet:
    """The question set in a file or folder, whose format is found by its shape.

    Raises `BadInput` where there is nothing, nothing that is known, or something broken.
    """
    path = Path(source).expanduser()
    if format and format not in FORMATS:
        raise BadInput(f"There is no format '{format}': use one of {', '.join(FORMATS)}.")
    if not path.exists():
        raise BadInput(f"There is no file or folder {path}: name one that holds questions.")
    chosen = format or next((name for name, one in FORMATS.items() if one.fits(path)), None)
    if chosen is None:
        raise BadInput(
            f"{path} has no shape of a question set that is known ({', '.join(FORMATS)}): "
            "JSON lines with a 'question' and 'answers' each always do."
        )
    return FORMATS[chosen].read(path)
