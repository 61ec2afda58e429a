"""Every article that matches the words of a question: a plain list, beside what is ranked."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from index.catalog import Catalog
from index.query import parse
from index.records import Key, Listed
from index.scope import Scope
from index.shelves import Shelves

MAX_LISTED = 500
"""So many stories are listed, the best."""
MAX_PASSAGES = 2_000
"""So many matching passages are looked at, the best, and their stories counted."""
MOST_KEPT = 10_000
"""So many listings are remembered, in about eight megabytes: each is read behind a whole text."""


@dataclass(frozen=True)
class Story:
    """One row of a list: what carries the same copy stands together."""

    article: Listed
    also: tuple[Listed, ...] = ()
    """The others that match."""


@dataclass(frozen=True)
class Matches:
    """What matches a query."""

    articles: Sequence[Listed] = ()
    """Of the best `MAX_LISTED` stories, best first."""
    groups: Collection[int] = field(default_factory=frozenset)
    """The groups of all the stories that were counted."""
    is_all: bool = True
    """Whether everything that matches was counted."""

    def stories(self, first: Iterable[Listed]) -> list[Story]:
        """One story for each group, at most `MAX_LISTED`; those given lead, matching or not."""
        by_group: dict[int, dict[str, Listed]] = {}
        for article in (*first, *self.articles):
            by_group.setdefault(article.group, {}).setdefault(article.id, article)
        found = (tuple(members.values()) for members in by_group.values())
        return [Story(best, tuple(also)) for best, *also in islice(found, MAX_LISTED)]

    def total(self, first: Iterable[Listed]) -> int:
        """How many stories that would be without a bound."""
        return len({*self.groups, *(article.group for article in first)})


class Listings:
    """What lists tell of versions lately listed; threads may share it.

    Of what is told only the group of a version ever changes, and no key is used twice.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._known: dict[Key, Listed] = {}

    def of(self, catalog: Catalog, groups: Mapping[Key, int]) -> dict[Key, Listed]:
        """As `Catalog.listed`, of versions whose groups are known."""
        known = self._known
        if unknown := [key for key in groups if key not in known]:
            found = catalog.listed(unknown)
            if len(known) + len(found) > self._most:
                known = {key: known[key] for key in groups if key in known}
            known = self._known = known | found
        return {
            key: told if (told := known[key]).group == group else replace(told, group=group)
            for key, group in groups.items()
            if key in known
        }


def matching(
    catalog: Catalog, shelves: Shelves, listings: Listings, query: str, scope: Scope
) -> Matches:
    """The articles inside the scope of which a passage holds half of the query's content words."""
    parsed = parse(query)
    bounds = parsed.narrowed(scope.bounds())
    if bounds is None:
        return Matches()
    passages = shelves.matching(parsed.words, bounds, MAX_PASSAGES, excluded=parsed.excluded)
    known = catalog.matched(list(passages), bounds)
    ranked = dict(known[id] for id in passages if id in known)
    best = set(islice(dict.fromkeys(ranked.values()), MAX_LISTED))
    told = listings.of(catalog, {key: group for key, group in ranked.items() if group in best})
    return Matches(
        articles=list(told.values()),
        groups=frozenset(ranked.values()),
        is_all=len(passages) < MAX_PASSAGES,
    )
