"""Addresses as a source of an `add`: asked in a thread of their own, given out one by one."""

from collections import defaultdict
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing, closing
from typing import TYPE_CHECKING

from index.article import Article, storable
from index.gathering.gathered import Downloaded, Gathered, Unchanged
from index.gathering.visits import Memory, Visit
from index.gathering.wanted import Wanted
from index.readers.base import Defaults, Item
from index.running import iterate

if TYPE_CHECKING:
    from index.adding import Store
    from index.gathering.downloads import Downloads
    from index.gathering.gatherer import Found
    from index.versioning import Tally

_ADDRESSES_AT_A_TIME = 8
_AHEAD = 16
"""So many articles may wait to be stored before the next is fetched."""


class Gathering:
    """One `add` of addresses."""

    def __init__(
        self, memory: Memory, wanted: Wanted, *, format: str | None, defaults: Defaults
    ) -> None:
        self._memory = memory
        self._wanted = wanted
        self._format = format
        self._defaults = defaults
        self._visits = defaultdict[str, list[Visit]](list)

    def items(self, addresses: Sequence[str]) -> Iterator[Item | Unchanged]:
        """What the addresses give, as it comes."""
        from index.gathering.downloads import Downloads

        with (
            closing(Downloads()) as downloads,
            closing(iterate(lambda: self._found(addresses, downloads), ahead=_AHEAD)) as items,
        ):
            for item in items:
                yield from self._given(item, downloads)

    def storing(self, store: "Store") -> "Store":
        """`store`, remembering where what is safe came from."""

        def stored(batch: Sequence[Article]) -> "Tally":
            tally = store(batch)
            visits = [visit for one in batch for visit in self._visits.pop(one.id, ())]
            if visits:
                self._memory.remember(visits)
            return tally

        return stored

    def _given(self, item: "Found", downloads: "Downloads") -> Iterator[Item | Unchanged]:
        if isinstance(item, Downloaded):
            yield from self._wanted.of(self._read(item))
            downloads.done(item.path)
        elif isinstance(item, Gathered):
            self._visits[item.article.id].append(item.visit)
            yield item.article
        else:
            if isinstance(item, Unchanged) and item.visit:
                self._memory.remember([item.visit])
            yield item

    def _read(self, file: Downloaded) -> Iterator[Item]:
        from index.readers import Source, read

        source = Source(file.path)
        source.name = storable(file.address)
        return read(source, format=self._format, defaults=self._defaults)

    async def _found(
        self, addresses: Sequence[str], downloads: "Downloads"
    ) -> AsyncGenerator["Found", None]:
        from index.fetching.fetcher import Fetcher
        from index.gathering.gatherer import Gatherer
        from index.gathering.windows import merged

        async with Fetcher(self._wanted.manners) as fetcher:
            gatherer = Gatherer(
                fetcher,
                self._memory,
                downloads,
                wanted=self._wanted,
                format=self._format,
                defaults=self._defaults,
            )
            streams = [gatherer.gather(address) for address in addresses]
            async with aclosing(merged(streams, most=_ADDRESSES_AT_A_TIME)) as items:
                async for item in items:
                    yield item
