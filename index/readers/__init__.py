"""Reading what newsrooms have: one module for each format, one protocol for all."""

from index.readers.base import Defaults, Reader, Rejected, Unfit
from index.readers.files import expand, is_web_address
from index.readers.formats import FORMATS, read
from index.readers.source import Source

__all__ = [
    "FORMATS",
    "Defaults",
    "Reader",
    "Rejected",
    "Source",
    "Unfit",
    "expand",
    "is_web_address",
    "read",
]
