"""An amendment: what became of a report after it was published."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from assistant.answerers.base import Quote
from index.records import StoredArticle

Kind = Literal["corrected", "changed", "withdrawn"]


@dataclass(frozen=True)
class Amendment:
    """A correction, a change without a word about it, or a withdrawal."""

    kind: Kind
    report: StoredArticle
    """What was amended, in any of its versions; an item of corrections where that alone is left."""
    at: datetime | None
    """Since when it can be read; None where nothing says so."""
    note: str | None
    """In the outlet's words."""
    proof: Quote
    """What shows it: the note where it stands in a text, else the amended text."""
    old: tuple[Quote, ...] = ()
    """What was said until then."""
    new: tuple[Quote, ...] = ()
    """What is said instead."""
    old_title: str | None = None
    """The headline until then, where it is another one now."""
