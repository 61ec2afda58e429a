"""Every article that matches the words of a question: a plain list, beside what is ranked."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
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


def matching(catalog: Catalog, shelves: Shelves, query: str, scope: Scope) -> Matches:
    """The articles inside the scope of which a passage holds half of the query's content words."""
    parsed = parse(query)
    bounds = parsed.narrowed(scope.bounds())
    if bounds is None:
        return Matches()
    passages = shelves.matching(parsed.words, bounds, MAX_PASSAGES, excluded=parsed.excluded)
    known = catalog.matched(list(passages), bounds)
    ranked = dict(known[id] for id in passages if id in known)
    best = set(islice(dict.fromkeys(ranked.values()), MAX_LISTED))
    keys: list[Key] = [key for key, group in ranked.items() if group in best]
    told = catalog.listed(keys)
    return Matches(
        articles=[told[key] for key in keys if key in told],
        groups=frozenset(ranked.values()),
        is_all=len(passages) < MAX_PASSAGES,
    )
