"""Readers that other packages bring, through the entry point group `newsdesk.readers`.

The name of an entry point is the name of the format, and its object is a `Reader`: a module with
`fits` and `read`, or anything else that has both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import TYPE_CHECKING

from index.readers.base import Defaults, Item, Reader, Start, Unfit

if TYPE_CHECKING:
    from index.readers.source import Source

GROUP = "newsdesk.readers"


@dataclass(frozen=True)
class _Guarded:
    """A reader of strangers: whatever goes wrong in it is a reason, and the other files go in."""

    point: EntryPoint

    def fits(self, start: Start) -> bool:
        """Whether the plug-in says so."""
        try:
            return bool(self._reader().fits(start))
        except Unfit:
            raise
        except Exception as error:
            raise self._failed(error) from error

    def read(self, source: "Source", defaults: Defaults) -> Iterator[Item]:
        """What the plug-in finds, up to where it fails."""
        try:
            yield from self._reader().read(source, defaults)
        except (Unfit, OSError):
            raise
        except Exception as error:
            raise self._failed(error) from error

    def _reader(self) -> Reader:
        found: Reader = self.point.load()
        return found

    def _failed(self, error: Exception) -> Unfit:
        kind = type(error).__name__
        return Unfit(f"the plug-in for the format '{self.point.name}' failed ({kind}: {error})")


@cache
def plugged_in(path: tuple[str, ...]) -> Mapping[str, Reader]:
    """The readers of the packages that are installed on `sys.path`, which is `path`."""
    found = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    return MappingProxyType({point.name: _Guarded(point) for point in found})
