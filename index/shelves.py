"""Both lexical indexes: of the passages that stand, and of those that stand no more.

The second is small, made with the first version that is replaced, and only opened where a search
looks back.
"""

from collections.abc import Sequence
from pathlib import Path

from index.lexical import Lexical, Phrases
from index.scope import Bounds


class Shelves:
    """The lexical indexes in an archive directory, searched together where that is wanted."""

    def __init__(self, directory: Path) -> None:
        self.standing = Lexical(directory / "lexical")
        self.past = Lexical(directory / "lexical-past", past=True)

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

    def close(self) -> None:
        """Finish merges and release the locks of the writers."""
        self.standing.close()
        self.past.close()

    def _looks_back(self, bounds: Bounds) -> bool:
        return (bounds.gone or bounds.known_until is not None) and self.past.exists
