"""What is read and prepared by an engine, beside this process."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from index.engines.base import Engine
from index.preparing import Preparation, partitions
from index.readers.base import Item


@dataclass(frozen=True)
class Elsewhere:
    """An engine, and what it does to each article."""

    engine: Engine
    preparation: Preparation | None = None
    """None where articles are only read, and given out as they are."""

    @classmethod
    def on(cls, engine: Engine, model: str) -> "Elsewhere":
        """With all that can be worked out, for an archive of this embedding model."""
        return cls(engine, Preparation.with_model(model))

    def prepared(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items in order, partition by partition."""
        if self.preparation is None:
            return iter(items)
        parts = self.engine.in_order(self.preparation.of, partitions(items))
        return chain.from_iterable(parts)
