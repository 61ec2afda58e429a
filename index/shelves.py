"""Both lexical indexes: of the passages that stand, and of those that stand no more.

The second is small, made with the first version that is replaced, and only opened where a search
looks back.
"""

from collections.abc import Sequence
from pathlib import Path

from index.lexical import Lexical
from index.lexical_documents import LexicalDocument
from index.lexical_queries import Phrases
from index.scope import Bounds


class Shelves:
    """The lexical indexes in an archive directory, searched together where that is wanted."""

    def __init__(self, directory: Path) -> None:
        self.standing = Lexical(directory / "lexical")
        self.past = Lexical(directory / "lexical-past", past=True)
        self._past_has_changed = False

    def put(self, documents: Sequence[LexicalDocument], *, replacing: bool) -> None:
        """Stage passages that stand; with `replacing`, some may be held already."""
        if replacing:
            self.standing.delete([document.passage_id for document in documents])
        self.standing.add(documents)

    def bury(self, ids: Sequence[int], past: Sequence[LexicalDocument]) -> None:
        """Stage that passages stand no more: those of `past` are replaced, the others gone."""
        self.standing.delete(ids)
        if past or (ids and self.past.exists):
            self.past.delete(ids)
            self.past.add(past)
            self._past_has_changed = True

    def commit(self) -> None:
        """Make all that is staged durable and visible."""
        if self._past_has_changed:
            # First, so that a search finds each passage in one of the two at any moment.
            self.past.commit()
            self._past_has_changed = False
        self.standing.commit()

    def reload(self) -> None:
        """Let searches see what another process has committed."""
        if self.past.exists:
            self.past.reload()
        self.standing.reload()

    def wanted(self, query: str, bounds: Bounds) -> list[str]:
        """The terms to search for, as each language of the indexes has them."""
        found = self.standing.wanted(query)
        if self._looks_back(bounds):
            found += self.past.wanted(query)
        return list(dict.fromkeys(found))

    def search(
        self,
        terms: Sequence[str],
        bounds: Bounds,
        limit: int,
        *,
        phrases: Phrases,
        among: Sequence[int] = (),
    ) -> dict[int, float]:
        """Passage id to BM25 score, at most `limit` of each index; see `Lexical.search`."""
        found: dict[int, float] = {}
        if not bounds.gone:
            found = self.standing.search(terms, bounds, limit, among=among, phrases=phrases)
        if self._looks_back(bounds):
            found |= self.past.search(
                terms, bounds, limit, among=among, phrases=phrases, like=self.standing
            )
        return found

    def matching(
        self, query: str, bounds: Bounds, limit: int, *, excluded: Sequence[str] = ()
    ) -> dict[int, float]:
        """Passage id to BM25 score, best first, at most `limit` of each index.

        What matches, `Lexical.matching` says.
        """
        shelves = [self.standing, *([self.past] if self._looks_back(bounds) else [])]
        found: dict[int, float] = {}
        for shelf in shelves:
            if forms := shelf.forms(query):
                found |= shelf.matching(forms, bounds, limit, excluded=excluded)
        return dict(sorted(found.items(), key=lambda one: -one[1]))

    def work(self) -> bool:
        """Whether the indexes can be opened."""
        return self.standing.works() and (not self.past.exists or self.past.works())

    def reset(self) -> None:
        """Start again with no passage."""
        self.standing.reset()
        if self.past.exists:
            self.past.reset()

    def close(self) -> None:
        """Finish merges and release the locks of the writers."""
        self.standing.close()
        self.past.close()

    def _looks_back(self, bounds: Bounds) -> bool:
        return (bounds.gone or bounds.known_until is not None) and self.past.exists
