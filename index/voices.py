"""One voice for each story group: what carries the same copy stands under its best hit."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.groups import Wording, same_story
from index.records import StoredArticle
from index.schema import micros
from index.scope import Bounds, outlet_key

if TYPE_CHECKING:
    from index.hits import Hit

PER_ARTICLE = 3


def voices(hits: "Sequence[Hit]", catalog: Catalog, bounds: Bounds, *, limit: int) -> "list[Hit]":
    """The first hits, in order: of each group the best-ranked article, three passages at most.

    The copies of a hit are the other articles of its group inside the bounds; what lies outside
    neither shows nor counts.
    """
    groups = _groups(hits)
    leaders = _leaders(hits, groups)
    own = [hit for hit in hits if hit.article.seq == leaders[groups[hit.article.seq]]]
    kept = [own[position] for position in at_most(PER_ARTICLE, [hit.article.seq for hit in own])]
    copies = _copies(catalog, [hit.article for hit in kept[:limit]], bounds)
    return [replace(hit, copies=tuple(copies[hit.article.seq])) for hit in kept[:limit]]


def at_most(limit: int, keys: Sequence[int]) -> list[int]:
    """Positions that keep at most `limit` items of each key, in order."""
    seen: dict[int, int] = {}
    kept = []
    for position, key in enumerate(keys):
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= limit:
            kept.append(position)
    return kept


def _groups(hits: "Sequence[Hit]") -> dict[int, int]:
    """The seq of each article to its group.

    Groups are of current versions. So an earlier one stays in that of its article only if it
    carries the same copy as the best of the group; else it is a voice of its own, below zero.
    """
    found: dict[int, int] = {}
    best: dict[int, StoredArticle] = {}
    for article in {hit.article.seq: hit.article for hit in hits}.values():
        first = best.setdefault(article.group, article)
        found[article.seq] = article.group if _carry_one_copy(first, article) else -article.seq
    return found


def _carry_one_copy(one: StoredArticle, other: StoredArticle) -> bool:
    """Whether two articles of one group do so in these versions too."""
    if one.seq == other.seq or (one.replaced is None and other.replaced is None):
        return True
    return same_story(_wording(one), _wording(other))


def _wording(article: StoredArticle) -> Wording:
    outlet = outlet_key(article.outlet) if article.outlet else None
    published = micros(article.published)
    return Wording(article.seq, article.title, article.text, outlet, published)


def _leaders(hits: "Sequence[Hit]", groups: Mapping[int, int]) -> dict[int, int]:
    """Group to the seq of the article that speaks for it: that of the best hit.

    Of equal passages of one day the earliest speaks: it was the first to say so.
    """
    best: dict[int, Hit] = {}
    for hit in hits:
        group = groups[hit.article.seq]
        found = best.setdefault(group, hit)
        if hit.text == found.text and _is_earlier(hit.article, found.article):
            best[group] = hit
    return {group: hit.article.seq for group, hit in best.items()}


def _is_earlier(one: StoredArticle, other: StoredArticle) -> bool:
    """Published first on one day, else added first; what has a date goes before what has none."""
    if one.published is None or other.published is None:
        return (one.published is None, one.seq) < (other.published is None, other.seq)
    near = abs(other.published - one.published) < timedelta(days=1)
    return near and (one.published, one.seq) < (other.published, other.seq)


def _copies(
    catalog: Catalog, leaders: Sequence[StoredArticle], bounds: Bounds
) -> dict[int, list[StoredArticle]]:
    """The seq of each leader to the others that carry its copy, oldest first."""
    found: dict[int, list[StoredArticle]] = {leader.seq: [] for leader in leaders}
    by_seq = {leader.seq: leader for leader in leaders}
    members = catalog.members({leader.group for leader in leaders}, bounds, but=list(by_seq))
    for leader in by_seq.values():
        own = (one for one in members if one.group == leader.group)
        found[leader.seq] += [one for one in own if _carry_one_copy(leader, one)]
    return found
