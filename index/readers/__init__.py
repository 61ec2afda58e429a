"""Reading what newsrooms have: one module for each format, one protocol for all."""

from index.readers.base import ColumnMap, Defaults, Item, Reader, Rejected, Start, Unfit
from index.readers.files import expand
from index.readers.formats import FORMATS, read
from index.readers.source import Source

__all__ = [
    "FORMATS",
    "ColumnMap",
    "Defaults",
    "Item",
    "Reader",
    "Rejected",
    "Source",
    "Start",
    "Unfit",
    "expand",
    "read",
]
