"""Taking in a stream of articles and rejects: batching, counting, progress, the report."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import filterfalse
from typing import Any

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from index.article import Article
from index.gathering import Memory, Wanted
from index.gathering.gathered import Unchanged
from index.gathering.gathering import Gathering
from index.readers import (
    ColumnMap,
    Defaults,
    Item,
    Rejected,
    Source,
    expand,
    is_web_address,
    read,
)
from index.versioning import Tally

BATCH_ARTICLES = 200
BATCH_CHARS = 2_000_000
"""A batch ends at either bound: the first keeps commits few, the second keeps memory small."""
_BATCH_SECONDS = 5.0
"""Or with the next article after so long: what comes slowly, as from the web, is soon safe, too."""


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
    items: Iterable[Item | Unchanged],
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
    sorted_out = _SortedOut(items)
    rejected, columns = sorted_out.rejected, sorted_out.columns
    tally = Tally()
    size = sum(file.size for file in files)
    for batch in batches(sorted_out.articles()):
        tally += store(batch)
        if on_progress:
            position = sum(file.position for file in files)
            safe = tally.articles + sorted_out.unchanged
            on_progress(Progress(safe, len(rejected), position, size))
    settle()
    tally += Tally(unchanged=sorted_out.unchanged)
    return AddReport(
        **asdict(tally),
        rejected=tuple(rejected),
        columns=tuple(columns.values()),
        seconds=round(time.perf_counter() - started, 3),
    )


def open_sources(
    sources: Iterable[str],
    *,
    format: str | None = None,
    defaults: Defaults | None = None,
    wanted: Wanted | None = None,
) -> tuple[list[Source], Iterator[Item]]:
    """The files behind files, folders and globs, and what is read from them, as it is needed."""
    files = [Source(path) for path in expand(sources)]
    chosen = wanted or Wanted()
    return files, (
        item
        for file in files
        for item in chosen.of(read(file, format=format, defaults=defaults or Defaults()))
    )


class Opened:
    """What is given to an `add`, opened, and read as it is needed: files first, then addresses."""

    def __init__(
        self,
        sources: Iterable[str],
        memory: Memory,
        *,
        format: str | None = None,
        defaults: Defaults | None = None,
        wanted: Wanted | None = None,
    ) -> None:
        named = list(sources)
        chosen = wanted or Wanted()
        self._addresses = list(dict.fromkeys(filter(is_web_address, named)))
        self.files, self._read = open_sources(
            filterfalse(is_web_address, named), format=format, defaults=defaults, wanted=chosen
        )
        self._gathering = Gathering(memory, chosen, format=format, defaults=defaults or Defaults())

    def items(self) -> Iterator[Item | Unchanged]:
        """What is wanted of each source."""
        yield from self._read
        if self._addresses:
            yield from self._gathering.items(self._addresses)

    def storing(self, store: Store) -> Store:
        """`store`, remembering where what is safe came from."""
        return self._gathering.storing(store)


def batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Runs of articles within both bounds of a batch."""
    batch: list[Article] = []
    chars, began = 0, time.monotonic()
    for article in articles:
        batch.append(article)
        chars += len(article.text)
        is_old = time.monotonic() - began > _BATCH_SECONDS
        if len(batch) >= BATCH_ARTICLES or chars >= BATCH_CHARS or is_old:
            yield batch
            batch, chars, began = [], 0, time.monotonic()
    if batch:
        yield batch


class _SortedOut:
    """A stream of articles, with what else came in it."""

    def __init__(self, items: Iterable[Item | Unchanged]) -> None:
        self._items = items
        self.rejected: list[Rejected] = []
        self.columns: dict[str, ColumnMap] = {}
        self.unchanged = 0

    def articles(self) -> Iterator[Article]:
        for item in self._items:
            if isinstance(item, Article):
                yield item
            elif isinstance(item, Rejected):
                self.rejected.append(item)
            elif isinstance(item, ColumnMap):
                self.columns.setdefault(str(item), item)
            else:
                self.unchanged += 1
