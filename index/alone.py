"""An archive that one process has alone: its writer fills the lexical indexes, too."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from index.catalog import Catalog
from index.errors import ModelFailed, ModelMissing
from index.filling import fill_lexical
from index.shelves import Shelves
from index.space import Current


class Alone:
    """This process's part in such an archive: all of it."""

    leads = True
    """What one process does, it does."""
    may_write = None
    """It always may."""

    def __init__(self, shelves: Shelves) -> None:
        self._standing, self._past = shelves.standing, shelves.past

    @contextmanager
    def turn(self, current: Current) -> Iterator[None]:
        """Change the archive, as one may at any time."""
        yield

    def join(self, current: Current) -> None:
        """Finish groups and indexes; mend the lexical indexes."""
        catalog, writer = current.space.catalog, current.space.writer
        catalog.finish_groups()
        if not self._standing.works():
            self._standing.reset()
        if self._past.exists and not self._past.works():
            self._past.drop()
        # An archive whose model cannot be reached still opens: to be read, or to be given another.
        with suppress(ModelFailed, ModelMissing):
            writer.settle()
            if not self._standing.holds(catalog.counts().passages):
                self._standing.reset()
                fill_lexical(self._standing, catalog)
            self._recover_past(current)

    def catch_up(self, catalog: Catalog) -> None:
        """The indexes have followed already."""

    def remake(self, catalog: Catalog) -> None:
        """Empty the lexical indexes; what is pending and buried fills them again."""
        self._standing.reset()
        if self._past.exists:
            self._past.reset()
        catalog.bury_again()

    def close(self) -> None:
        """There is nothing to end."""

    def _recover_past(self, current: Current) -> None:
        """Only looked into where there is anything to be found."""
        catalog = current.space.catalog
        expected = catalog.counts().replaced
        if not expected:
            self._past.drop()
        elif not (self._past.exists and self._past.holds(expected)):
            self._past.drop()
            catalog.bury_again()
            current.space.writer.settle()
