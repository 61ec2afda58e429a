"""Reading many files: small ones several at once where that pays, large ones piece by piece."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from index.article import Article
from index.preparing import Preparation
from index.readers.base import Defaults, Item
from index.readers.elsewhere import Elsewhere
from index.readers.formats import read
from index.readers.source import Source

SMALL_BYTES = 1_000_000
"""On disk. A larger file is read piece by piece, by its reader's own means."""
_MOST_CHARS = 8_000_000
"""A small file that holds more, being compressed, is read piece by piece too."""


@dataclass(frozen=True)
class Job:
    """A small file to be read at once."""

    source: Source
    format: str | None
    defaults: Defaults
    preparation: Preparation | None
    """None where articles are given out as they are read."""


def read_all(
    sources: Iterable[Source],
    elsewhere: Elsewhere,
    *,
    format: str | None,
    defaults: Defaults,
) -> Iterator[Item]:
    """All that is in these files, in order.

    Each source counts what has been given out of it, and leaves out what it is told to skip.
    """
    for is_small, near in groupby(sources, lambda source: source.size <= SMALL_BYTES):
        jobs = (Job(source, format, defaults, elsewhere.preparation) for source in near)
        if is_small:
            yield from _several(jobs, elsewhere)
        else:
            for job in jobs:
                yield from job.source.counted(_items(job, elsewhere))


def _several(jobs: Iterable[Job], elsewhere: Elsewhere) -> Iterator[Item]:
    asked: list[Job] = []

    def remembered() -> Iterator[Job]:
        for job in jobs:
            asked.append(job)
            yield job

    for items in elsewhere.engine.in_order(at_once, remembered()):
        job = asked.pop(0)
        if items is None:
            yield from job.source.counted(_items(job, elsewhere))
        else:
            yield from job.source.counted(items)
            job.source.position = job.source.size


def _items(job: Job, elsewhere: Elsewhere) -> Iterator[Item]:
    """Prepared before they are counted: what is given out is what will be safe next."""
    job.source.engine = elsewhere.engine
    items = read(job.source, format=job.format, defaults=job.defaults)
    return elsewhere.prepared(job.source.fresh(items))


def at_once(job: Job) -> list[Item] | None:
    """All that is in a file, also what is to be skipped; None where that is too much."""
    found: list[Item] = []
    chars = 0
    for item in read(Source(job.source.path), format=job.format, defaults=job.defaults):
        found.append(item)
        chars += len(item.text) if isinstance(item, Article) else 0
        if chars > _MOST_CHARS:
            return None
    return job.preparation.of(found) if job.preparation else found
