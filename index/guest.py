"""The part in an archive of a process that only reads, beside the one that holds it."""

from contextlib import AbstractContextManager

from index.catalog import Catalog
from index.errors import NotAllowed
from index.shelves import Shelves
from index.space import Current


class Guest:
    """The part of a process that only reads; the counterpart of `Alone`."""

    leads = False
    """Feeds and standing questions are the holder's."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves

    def turn(self, current: Current) -> AbstractContextManager[None]:
        """Nothing can be changed from here."""
        raise NotAllowed("This process only reads: change the archive in the one that holds it.")

    def join(self, current: Current) -> None:
        """The holder has finished what a crash left undone."""

    def catch_up(self, catalog: Catalog) -> None:
        """See what the holder has committed."""
        self._shelves.reload()

    def remake(self, catalog: Catalog) -> None:
        """The indexes are the holder's."""

    def close(self) -> None:
        """There is nothing to end."""
