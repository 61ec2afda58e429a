"""Taking in a stream of articles and rejects: batching, counting, progress, the report."""

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from index.article import Article
from index.readers import (
    ColumnMap,
    Defaults,
    Item,
    Rejected,
    Source,
    Workers,
    check_format,
    expand,
    read_all,
)
from index.versioning import Tally

BATCH_ARTICLES = 200
BATCH_CHARS = 2_000_000
"""A batch ends at either bound: the first keeps commits few, the second keeps memory small."""
MOST_LISTED = 10_000
"""Further rejects are only counted: of a large file with nothing else they would fill memory."""


class AddReport(BaseModel):
    """What became of the articles that were given."""

    model_config = ConfigDict(frozen=True)

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    grouped: int = 0
    """Of those added: in a story group that had a member already."""
    rejected: tuple[Rejected, ...] = ()
    """The first of them."""
    more_rejected: int = 0
    """How many besides."""
    columns: tuple[ColumnMap, ...] = ()
    """How the tables were understood; of those that are alike, the first."""
    seconds: float = 0.0

    @model_serializer(mode="wrap")
    def _only_what_is_there(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """As JSON, `columns` is absent where no table was read, `more_rejected` where it is 0."""
        shown: dict[str, Any] = handler(self)
        for name in ("columns", "more_rejected"):
            if not getattr(self, name):
                shown.pop(name, None)
        return shown


@dataclass(frozen=True)
class Progress:
    """How far an `add` has come."""

    articles: int
    """Articles that are safe: added, updated or found unchanged."""
    rejected: int
    position: int
    """Bytes read, as they lie on disk."""
    size: int
    """Bytes in all."""


OnProgress = Callable[[Progress], None]
Store = Callable[[Sequence[Article]], Tally]


def add_all(
    items: Iterable[Item],
    files: Sequence[Source],
    store: Store,
    on_progress: OnProgress | None = None,
    *,
    settle: Callable[[], None] = lambda: None,
    keep: Callable[[], None] = lambda: None,
) -> AddReport:
    """Hand the articles to `store` batch by batch; when it returns, the batch is safe.

    `keep` is called when all that was taken from the items so far is safe; `settle` at the end, to
    wait for what `store` left to the background.
    """
    started = time.perf_counter()
    aside = _Aside()
    tally = Tally()
    size = sum(file.size for file in files)
    for batch in batches(aside.without(items)):
        tally += store(batch)
        keep()
        if on_progress:
            position = sum(file.position for file in files)
            on_progress(Progress(tally.articles, aside.refusals, position, size))
    keep()
    settle()
    return AddReport(
        **asdict(tally),
        rejected=tuple(aside.rejected),
        more_rejected=aside.refusals - len(aside.rejected),
        columns=tuple(aside.columns.values()),
        seconds=round(time.perf_counter() - started, 3),
    )


def open_sources(
    sources: Iterable[str],
    *,
    format: str | None = None,
    defaults: Defaults | None = None,
    begin: Callable[[Sequence[Source]], Iterable[Source]] = iter,
) -> tuple[list[Source], Generator[Item, None, None]]:
    """The files behind files, folders and globs, and what is read from them, as it is needed.

    `begin` may leave files out that need not be read. Closing the generator ends what was started.
    """
    files = [Source(path) for path in expand(sources)]
    check_format(format)
    return files, _read(files, begin, format, defaults or Defaults())


def _read(
    files: Sequence[Source],
    begin: Callable[[Sequence[Source]], Iterable[Source]],
    format: str | None,
    defaults: Defaults,
) -> Generator[Item, None, None]:
    with closing(Workers()) as workers:
        yield from read_all(begin(files), workers, format=format, defaults=defaults)


def batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Runs of articles within both bounds of a batch."""
    batch: list[Article] = []
    chars = 0
    for article in articles:
        batch.append(article)
        chars += len(article.text)
        if len(batch) >= BATCH_ARTICLES or chars >= BATCH_CHARS:
            yield batch
            batch, chars = [], 0
    if batch:
        yield batch


class _Aside:
    """What is read beside the articles."""

    def __init__(self) -> None:
        self.rejected: list[Rejected] = []
        self.refusals = 0
        """All rejects, also those that are not listed."""
        self.columns: dict[str, ColumnMap] = {}

    def without(self, items: Iterable[Item]) -> Iterator[Article]:
        """The articles; the rest is taken aside."""
        for item in items:
            if isinstance(item, Article):
                yield item
            elif isinstance(item, ColumnMap):
                self.columns.setdefault(str(item), item)
            else:
                self.refusals += 1
                if len(self.rejected) < MOST_LISTED:
                    self.rejected.append(item)
