"""What is read and prepared by an engine, beside this process."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from index.article import Article
from index.engines.base import Engine
from index.preparing import Preparation, partitions
from index.readers.base import Item


@dataclass(frozen=True)
class Elsewhere:
    """An engine, and what it does to each article."""

    engine: Engine
    preparation: Preparation | None = None
    """None where articles are only read, and given out as they are."""
    unknown: Callable[[Sequence[Article]], Sequence[Article]] | None = None
    """Which of some articles are to be prepared, for the archive lacks them; None for all."""

    def prepared(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items in order, partition by partition."""
        if self.preparation is None:
            yield from items
            return
        asked: deque[tuple[list[Item], set[int]]] = deque()

        def remembered() -> Iterator[Sequence[Article]]:
            for part in partitions(items):
                articles = [item for item in part if isinstance(item, Article)]
                unknown = self.unknown(articles) if self.unknown else articles
                asked.append((part, set(map(id, unknown))))
                yield unknown

        for made in self.engine.in_order(self.preparation.of, remembered()):
            part, sent = asked.popleft()
            prepared = iter(made)
            yield from (next(prepared) if id(item) in sent else item for item in part)
