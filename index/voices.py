"""One voice for each story group: what carries the same copy stands under its best hit."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.records import StoredArticle
from index.scope import Bounds

if TYPE_CHECKING:
    from index.hits import Hit

PER_ARTICLE = 3


def voices(hits: "Sequence[Hit]", catalog: Catalog, bounds: Bounds, *, limit: int) -> "list[Hit]":
    """The first hits, in order: of each group the best-ranked article, three passages at most.

    The copies of a hit are the other articles of its group inside the bounds; what lies outside
    neither shows nor counts.
    """
    leaders = _leaders(hits)
    own = [hit for hit in hits if hit.article.seq == leaders[hit.article.group]]
    kept = [own[position] for position in at_most(PER_ARTICLE, [hit.article.seq for hit in own])]
    copies = _copies(catalog, {hit.article.group for hit in kept[:limit]}, leaders, bounds)
    return [replace(hit, copies=tuple(copies[hit.article.group])) for hit in kept[:limit]]


def at_most(limit: int, keys: Sequence[int]) -> list[int]:
    """Positions that keep at most `limit` items of each key, in order."""
    seen: dict[int, int] = {}
    kept = []
    for position, key in enumerate(keys):
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= limit:
            kept.append(position)
    return kept


def _leaders(hits: "Sequence[Hit]") -> dict[int, int]:
    """Group to the seq of the article that speaks for it: that of the best hit.

    Of equal passages of one day the earliest speaks: it was the first to say so.
    """
    best: dict[int, Hit] = {}
    for hit in hits:
        found = best.setdefault(hit.article.group, hit)
        if hit.text == found.text and _is_earlier(hit.article, found.article):
            best[hit.article.group] = hit
    return {group: hit.article.seq for group, hit in best.items()}


def _is_earlier(one: StoredArticle, other: StoredArticle) -> bool:
    """Published first on one day, else added first; what has a date goes before what has none."""
    if one.published is None or other.published is None:
        return (one.published is None, one.seq) < (other.published is None, other.seq)
    near = abs(other.published - one.published) < timedelta(days=1)
    return near and (one.published, one.seq) < (other.published, other.seq)


def _copies(
    catalog: Catalog, groups: Collection[int], leaders: dict[int, int], bounds: Bounds
) -> dict[int, list[StoredArticle]]:
    found: dict[int, list[StoredArticle]] = {group: [] for group in groups}
    for article in catalog.members(groups, bounds, but=[leaders[group] for group in groups]):
        found[article.group].append(article)
    return found
