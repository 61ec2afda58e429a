"""Reading what newsrooms have: one module for each format, one protocol for all."""

from index.readers.base import ColumnMap, Defaults, Item, Reader, Rejected, Start, Unfit
from index.readers.beside import read_all
from index.readers.files import expand, is_web_address
from index.readers.formats import FORMATS, check_format, read
from index.readers.source import Source
from index.readers.workers import Workers

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
    "Workers",
    "check_format",
    "expand",
    "is_web_address",
    "read",
    "read_all",
]
