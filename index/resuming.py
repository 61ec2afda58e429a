"""Going on where an earlier run ended: what it had taken in of a file is not taken in again.

What is not sure is read again, which finds the articles unchanged: a file that is not the same as
it was, or so young that a change might not show, or read by another Newsdesk or with other options.
Of a run that takes only a part of each file no account is kept.
"""

import hashlib
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from importlib.metadata import version
from pathlib import Path

from index.adding import AddReport, OnProgress, Opened, Store, add_all
from index.article import storable
from index.catalog import Catalog
from index.checkpoints import Checkpoint
from index.engines.base import Engine
from index.gathering import Wanted
from index.preparing import Preparation
from index.readers import Defaults, Rejected, Source
from index.readers.elsewhere import Elsewhere
from index.schema import chunks

_ENDS_BYTES = 1 << 16
"""Read at both ends of a file to know it again, beside its size and times."""
_YOUNG_SECONDS = 2.0
"""A file that was changed so lately may change again without another time of change."""
_AT_ONCE = 500
"""Files whose checkpoints are looked up and kept at once."""


class Resuming:
    """One run, and the account that it keeps."""

    def __init__(
        self,
        catalog: Catalog,
        *,
        format: str | None,
        defaults: Defaults,
        wanted: Wanted,
        model: str,
        engine: Engine | None = None,
    ) -> None:
        self._catalog = catalog
        self._format = format
        self._defaults = defaults
        self._wanted = wanted
        self._preparation = Preparation.with_model(model)
        self._engine = engine
        self._way = repr((version("newsdesk"), format, defaults))
        self._begun: deque[tuple[Source, str, str]] = deque()
        """Sources whose last state is not kept, in order, with their paths and fingerprints."""
        self._articles = self._refusals = 0
        self._refused: list[Rejected] = []

    def add(
        self,
        sources: Iterable[str],
        store: Store,
        on_progress: OnProgress | None,
        *,
        settle: Callable[[], None],
    ) -> AddReport:
        """Take in files, folders, globs and addresses; see `add_all`."""
        given = Opened(
            sources,
            self._catalog,
            format=self._format,
            defaults=self._defaults,
            wanted=self._wanted,
            begin=self._begin if self._wanted.is_everything else iter,
            on=partial(Elsewhere, preparation=self._preparation, unknown=self._catalog.unknown),
            engine=self._engine,
        )
        store = given.storing(store)
        with closing(given.items()) as items:
            report = add_all(items, given.files, store, on_progress, settle=settle, keep=self._keep)
        return self._completed(report)

    def _begin(self, sources: Sequence[Source]) -> Iterator[Source]:
        """The sources that are to be read, told what they are to skip."""
        for some in chunks(sources, _AT_ONCE):
            paths = [storable(os.path.realpath(source.path)) for source in some]
            known = self._catalog.checkpoints_of(paths)
            for source, path in zip(some, paths, strict=True):
                fingerprint = _fingerprint(source.path, self._way)
                found = known.get(path)
                if found and found.fingerprint == fingerprint:
                    self._take_up(source, found)
                if not source.is_done:
                    if fingerprint:
                        self._begun.append((source, path, fingerprint))
                    yield source

    def _keep(self) -> None:
        """Note that all that the sources have given out is safe."""
        found = []
        while self._begun and self._begun[0][0].is_done:
            found.append(self._begun.popleft())
        if self._begun and self._begun[0][0].records:
            found.append(self._begun[0])
        told = [_checkpoint(*one) for one in found if not one[0].is_unreadable]
        for some in chunks(told, _AT_ONCE):
            self._catalog.save_checkpoints(some)

    def _completed(self, report: AddReport) -> AddReport:
        """The report with what earlier runs had taken in; their rejects are told again."""
        more = self._refusals - len(self._refused)
        return report.model_copy(
            update={
                "unchanged": report.unchanged + self._articles,
                "rejected": (*self._refused, *report.rejected),
                "more_rejected": report.more_rejected + more,
            }
        )

    def _take_up(self, source: Source, found: Checkpoint) -> None:
        source.records, source.is_done = found.records, found.is_done
        source.refusals = found.refusals
        source.refused = [(line, reason) for line, reason in found.refused]
        if found.is_done:
            source.position = source.size
        else:
            source.skipping = found.records
        self._articles += found.records - found.refusals
        self._refusals += found.refusals
        self._refused += (source.rejected(reason, line) for line, reason in source.refused)


def _checkpoint(source: Source, path: str, fingerprint: str) -> Checkpoint:
    return Checkpoint(
        path,
        fingerprint,
        source.records,
        source.is_done,
        source.refusals,
        source.refused,
    )


def _fingerprint(path: Path, way: str) -> str | None:
    """What tells a file and the way to read it from any other; None where nothing surely does."""
    try:
        if not path.is_file():
            return None  # to open a pipe would wait for who writes to it
        with path.open("rb") as file:
            state = os.fstat(file.fileno())
            if time.time() - state.st_mtime < _YOUNG_SECONDS:
                return None
            digest = hashlib.sha256(way.encode("utf-8", "surrogatepass"))
            digest.update(repr((state.st_size, state.st_mtime_ns, state.st_ctime_ns)).encode())
            digest.update(file.read(_ENDS_BYTES))
            file.seek(max(0, state.st_size - _ENDS_BYTES))
            digest.update(file.read(_ENDS_BYTES))
    except (OSError, ValueError):
        return None
    return digest.hexdigest()[:16]
