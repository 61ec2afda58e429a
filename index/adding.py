"""Taking in a stream of articles and rejects: batching, counting, progress, the report."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from index.article import Article
from index.readers import ColumnMap, Defaults, Item, Rejected, Source, expand, read
from index.versioning import Tally

BATCH_ARTICLES = 200
BATCH_CHARS = 2_000_000
"""A batch ends at either bound: the first keeps commits few, the second keeps memory small."""


class AddReport(BaseModel):
    """What became of the articles that were given."""

    model_config = ConfigDict(frozen=True)

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    grouped: int = 0
    """Of those added: in a story group that had a member already."""
    rejected: tuple[Rejected, ...] = ()
    columns: tuple[ColumnMap, ...] = ()
    """How the tables were understood; of those that are alike, the first."""
    seconds: float = 0.0

    @model_serializer(mode="wrap")
    def _only_with_tables(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """As JSON, `columns` is absent where no table was read."""
        shown: dict[str, Any] = handler(self)
        if not self.columns:
            shown.pop("columns", None)
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
) -> AddReport:
    """Hand the articles to `store` batch by batch; when it returns, the batch is safe.

    `settle` is called at the end, to wait for what `store` left to the background.
    """
    started = time.perf_counter()
    rejected: list[Rejected] = []
    columns: dict[str, ColumnMap] = {}
    tally = Tally()
    size = sum(file.size for file in files)
    for batch in batches(_sorted_out(items, rejected, columns)):
        tally += store(batch)
        if on_progress:
            position = sum(file.position for file in files)
            on_progress(Progress(tally.articles, len(rejected), position, size))
    settle()
    return AddReport(
        **asdict(tally),
        rejected=tuple(rejected),
        columns=tuple(columns.values()),
        seconds=round(time.perf_counter() - started, 3),
    )


def open_sources(
    sources: Iterable[str], *, format: str | None = None, defaults: Defaults | None = None
) -> tuple[list[Source], Iterator[Item]]:
    """The files behind files, folders and globs, and what is read from them, as it is needed."""
    files = [Source(path) for path in expand(sources)]
    return files, (
        item
        for file in files
        for item in read(file, format=format, defaults=defaults or Defaults())
    )


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


def _sorted_out(
    items: Iterable[Item], rejected: list[Rejected], columns: dict[str, ColumnMap]
) -> Iterator[Article]:
    for item in items:
        if isinstance(item, Rejected):
            rejected.append(item)
        elif isinstance(item, ColumnMap):
            columns.setdefault(str(item), item)
        else:
            yield item
