"""Where the evaluation data lies and how it is read; none of it is part of the project."""

import gzip
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
WORK = Path(os.environ.get("NEWSDESK_BENCH", ROOT / ".benchmarks"))
"""Where benchmarks keep their archives between runs; not under version control."""


def data(name: str) -> Path:
    """A file of the data folder (NEWSDESK_DATA, default ../shared/data)."""
    path = Path(os.environ.get("NEWSDESK_DATA", ROOT.parent / "shared" / "data")) / name
    if not path.exists():
        sys.exit(f"{path} is missing: set NEWSDESK_DATA to the folder of evaluation data.")
    return path


def records(name: str) -> Iterator[dict[str, Any]]:
    """The records of a JSON lines file, plain or gzipped."""
    path = data(name)
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        yield from map(json.loads, lines)


def contained(answers: list[str], text: str) -> bool:
    """Whether an answer occurs in a text as whole words, without case, punctuation and articles."""
    found = f" {_normal(text)} "
    return any((wanted := _normal(answer)) and f" {wanted} " in found for answer in answers)


def _normal(text: str) -> str:
    words = re.sub(r"[^\w\s]", " ", text.lower()).split()
    return " ".join(word for word in words if word not in ("a", "an", "the"))
