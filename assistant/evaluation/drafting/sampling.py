"""Articles of an archive in an order of chance that is spread over outlets and time."""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest

from index import Archive
from index.records import Key, PassageRow, StoredArticle


@dataclass(frozen=True)
class Sampled:
    """One article, and a passage of it."""

    article: StoredArticle
    passage: str


def sampled(archive: Archive, draw: random.Random) -> Iterator[Sampled]:
    """An article of each story, every outlet and month by turns; the same for the same archive.

    Only articles with an address are drawn: without one no gold could name them.
    """
    catalog = archive.retriever.catalog
    rows: dict[Key, list[PassageRow]] = defaultdict(list)
    for row in catalog.passages(catalog.passage_ids()):
        rows[row.key].append(row)
    stories: set[int] = set()
    for key in _spread(archive, sorted(rows), draw):
        row = draw.choice(rows[key])
        article = catalog.articles([key.seq]).get(key.seq)
        if article and article.url and article.group not in stories:
            stories.add(article.group)
            yield Sampled(article, article.text[row.start : row.end])


def _spread(archive: Archive, keys: list[Key], draw: random.Random) -> Iterator[Key]:
    """One of each outlet and month, then a second one of each, and so on."""
    listed = archive.retriever.catalog.listed(keys)
    strata: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key in keys:
        if one := listed.get(key):
            month = f"{one.published:%Y-%m}" if one.published else ""
            strata[one.outlet or "", month].append(key)
    piles = [strata[name] for name in sorted(strata)]
    draw.shuffle(piles)
    for pile in piles:
        draw.shuffle(pile)
    return (key for key in chain.from_iterable(zip_longest(*piles)) if key)
