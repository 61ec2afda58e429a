"""Taking in a stream of articles and rejects: batching, counting, progress, the report."""

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import filterfalse
from typing import Any

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from index.article import Article
from index.engines.base import Engine
from index.gathering import Memory, Wanted
from index.gathering.gathered import Unchanged
from index.gathering.gathering import Gathering
from index.readers import (
    ColumnMap,
    Defaults,
    Item,
    Rejected,
    Source,
    Workers,
    check_format,
    expand,
    is_web_address,
    read_all,
)
from index.readers.elsewhere import Elsewhere
from index.versioning import Tally

OnEngine = Callable[[Engine], Elsewhere]
"""What an engine is to do to each article."""
BATCH_ARTICLES = 200
BATCH_CHARS = 2_000_000
"""A batch ends at either bound: the first keeps commits few, the second keeps memory small."""
_BATCH_SECONDS = 5.0
"""Or with the next article after so long: what comes slowly, as from the web, is soon safe, too."""
_ASIDE_SECONDS = 1.0
"""Where nothing but rejects comes, or what is known, progress is told so often."""
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
    items: Iterable[Item | Unchanged],
    files: Sequence[Source],
    store: Store,
    on_progress: OnProgress | None = None,
    *,
    settle: Callable[[], None] = lambda: None,
    keep: Callable[[], None] = lambda: None,
) -> AddReport:
    """Hand the articles to `store` batch by batch; when it returns, the batch is safe.

    What `on_progress` raises ends the run. `keep` is called when all that was taken from the items
    so far is safe; `settle` at the end, to wait for what `store` left to the background.
    """
    started = time.perf_counter()
    tally = Tally()
    size = sum(file.size for file in files)

    def tell() -> None:
        if on_progress:
            position = sum(file.position for file in files)
            safe = tally.articles + aside.unchanged
            on_progress(Progress(safe, aside.refusals, position, size))

    aside = _Aside(tell)
    for batch in batches(aside.without(items)):
        tally += store(batch)
        keep()
        tell()
    keep()
    settle()
    tally += Tally(unchanged=aside.unchanged)
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
    wanted: Wanted | None = None,
    begin: Callable[[Sequence[Source]], Iterable[Source]] = iter,
    on: OnEngine = Elsewhere,
    engine: Engine | None = None,
) -> tuple[list[Source], Generator[Item, None, None]]:
    """The files behind files, folders and globs, and what is wanted of them, as it is needed.

    `begin` may leave files out that need not be read; `on` says what an engine does to each
    article. Closing the generator ends what was started; an engine that is given stays with the
    caller.
    """
    files = [Source(path) for path in expand(sources)]
    check_format(format)
    reading = partial(_read, files, begin, format, defaults or Defaults(), wanted or Wanted())
    return files, reading(on(engine)) if engine else _read_here(reading, on)


def _read_here(
    reading: Callable[[Elsewhere], Generator[Item, None, None]], on: OnEngine
) -> Generator[Item, None, None]:
    with closing(Workers()) as workers:
        yield from reading(on(workers))


def _read(
    files: Sequence[Source],
    begin: Callable[[Sequence[Source]], Iterable[Source]],
    format: str | None,
    defaults: Defaults,
    wanted: Wanted,
    elsewhere: Elsewhere,
) -> Generator[Item, None, None]:
    if wanted.is_everything:
        yield from read_all(begin(files), elsewhere, format=format, defaults=defaults)
        return
    only_read = replace(elsewhere, preparation=None)
    for file in begin(files):
        found = wanted.of(read_all([file], only_read, format=format, defaults=defaults))
        yield from elsewhere.prepared(found)


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
        begin: Callable[[Sequence[Source]], Iterable[Source]] = iter,
        on: OnEngine = Elsewhere,
        engine: Engine | None = None,
    ) -> None:
        named = list(sources)
        chosen = wanted or Wanted()
        self._addresses = list(dict.fromkeys(filter(is_web_address, named)))
        self.files, self._read = open_sources(
            filterfalse(is_web_address, named),
            format=format,
            defaults=defaults,
            wanted=chosen,
            begin=begin,
            on=on,
            engine=engine,
        )
        self._gathering = Gathering(memory, chosen, format=format, defaults=defaults or Defaults())

    def items(self) -> Generator[Item | Unchanged, None, None]:
        """What is wanted of each source; closing the generator ends what was started."""
        with closing(self._read):
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


class _Aside:
    """What is read beside the articles; tells now and then that some was."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._told = time.monotonic()
        self.rejected: list[Rejected] = []
        self.refusals = 0
        """All rejects, also those that are not listed."""
        self.columns: dict[str, ColumnMap] = {}
        self.unchanged = 0
        """Articles that needed not be read, for they are as the archive has them."""

    def without(self, items: Iterable[Item | Unchanged]) -> Iterator[Article]:
        """The articles; the rest is taken aside."""
        for item in items:
            if isinstance(item, Article):
                yield item
                continue
            if isinstance(item, ColumnMap):
                self.columns.setdefault(str(item), item)
            elif isinstance(item, Unchanged):
                self.unchanged += 1
            else:
                self.refusals += 1
                if len(self.rejected) < MOST_LISTED:
                    self.rejected.append(item)
            if time.monotonic() - self._told > _ASIDE_SECONDS:
                self._tell()
                self._told = time.monotonic()
