"""One embedding model, the vectors that it made, and what writes and searches them.

A search uses one space from its beginning to its end. So a question is only ever compared with
passages that the same model embedded, also while the archive goes over to another model.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from index.catalog import Catalog
from index.embeddings import EmbeddingModel, Guarded, StaticEmbeddings, remembered
from index.errors import StorageFailed
from index.homes import Home
from index.parts import Parts, generation
from index.reranking import Reranker
from index.search import Retriever
from index.shelves import Shelves
from index.writer import Writer


class Space:
    """A table of kept vectors, Chroma's generations of them, and the model behind both."""

    def __init__(
        self,
        home: Home,
        catalog: Catalog,
        shelves: Shelves,
        model: EmbeddingModel,
        reranker: Reranker | None,
        vectors: Parts | None = None,
        *,
        may_write: Callable[[], bool] | None = None,
    ) -> None:
        """`home` holds Chroma's generations; without `vectors`, the current ones are used.

        Where other machines share the catalog, `may_write` says whether it is this one's turn, and
        the lexical indexes are not the writer's.
        """
        self.catalog = catalog
        self.model = Guarded(model, catalog.dimensions())
        own = None if may_write else shelves
        self.writer = Writer(catalog, own, self.vectors, self.model)
        self.retriever = Retriever(
            catalog,
            shelves,
            self.vectors,
            self.model,
            static=model if isinstance(model, StaticEmbeddings) else StaticEmbeddings(),
            reranker=reranker,
        )
        self._home = home
        self._may_write = may_write
        self._unguarded = model
        self._shelves = shelves
        self._reranker = reranker
        self._vectors = vectors
        self._opening = threading.Lock()

    def vectors(self) -> Parts:
        """The vector index, checked at its first use and refilled from the catalog if damaged."""
        with self._opening:
            if self._vectors is None:
                self._vectors = Parts(self._home, self.catalog, may_write=self._may_write)
            return self._vectors

    def mend(self) -> None:
        """Check the vector index again, which another program keeps."""
        self.vectors().mend()

    def successor(self) -> "Space | None":
        """What the catalog names by now, if another process has gone over to it."""
        catalog, model = self.catalog.now(), self._unguarded
        name = catalog.setting("embedding_model", default=model.name)
        held = self._vectors.generation if self._vectors else None
        named = (name, catalog.embedding_table, generation(catalog))
        if named == (model.name, self.catalog.embedding_table, held or named[2]):
            return None
        if name != model.name:
            model = remembered(name)
        return self._with(catalog, model, None)

    def renewed(self) -> "Space":
        """The same with an empty vector index."""
        return self._with(self.catalog, self._unguarded, self.vectors().renewed(self.catalog))

    def beside(self, model: EmbeddingModel) -> "Space":
        """Another model with the other table of kept vectors and an empty vector index."""
        catalog = self.catalog.beside()
        return self._with(catalog, model, self.vectors().renewed(catalog))

    def close(self) -> None:
        """End the threads and release Chroma's files."""
        self._end_threads()
        if self._vectors:
            with suppress(StorageFailed):  # whoever opens it next will see, and mend it
                self._vectors.settle()
            self._vectors.close()

    def drop(self) -> None:
        """End the threads and delete the vector index."""
        self._end_threads()
        self.vectors().drop()

    def _with(self, catalog: Catalog, model: EmbeddingModel, vectors: Parts | None) -> "Space":
        parts = self._shelves, model, self._reranker, vectors
        return Space(self._home, catalog, *parts, may_write=self._may_write)

    def _end_threads(self) -> None:
        self.writer.close()
        self.retriever.close()


class Current:
    """The space that searches use now."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self._searches: Counter[Space] = Counter()
        self._changed = threading.Condition()

    @contextmanager
    def searching(self) -> Iterator[Space]:
        """The space of one search, which stays whole until the search ends."""
        with self._changed:
            space = self.space
            self._searches[space] += 1
        try:
            yield space
        finally:
            with self._changed:
                self._searches[space] -= 1
                self._changed.notify_all()

    def replace(self, new: Space) -> Space:
        """Let searches that begin from now on use another space; returns the one before."""
        with self._changed:
            old, self.space = self.space, new
        return old

    def retire(self, old: Space, *, dropping: bool = True) -> None:
        """Drop a replaced space, or only close it, once the last search in it has ended."""
        with self._changed:
            self._changed.wait_for(lambda: not self._searches[old])
            del self._searches[old]
        if dropping:
            old.drop()
        else:
            old.close()
