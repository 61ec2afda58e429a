"""What lies inside a scope, as SQL that an index answers without reading what lies outside."""

from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, literal, select

from index.schema import articles, earlier, passages
from index.scope import Bounds


def within(bounds: Bounds, versions: Table = articles) -> list[ColumnElement[bool]]:
    """What a current version must meet or, with the other table, one that is `earlier`.

    Nothing is known before it is published, so an as-of date bounds publication too: then one
    index, by publication, serves every combination of dates.
    """
    wanted: list[ColumnElement[bool]] = []
    columns = versions.c
    if bounds.published_from is not None:
        wanted.append(columns.published >= bounds.published_from)
    ends = [end for end in (bounds.published_until, bounds.known_until) if end is not None]
    if ends:
        wanted.append(columns.published <= min(ends))
    if bounds.known_until is not None:
        wanted.append(columns.known_from <= bounds.known_until)
        if versions is earlier:
            wanted.append(columns.replaced > bounds.known_until)
    if bounds.outlets:
        wanted.append(columns.outlet.in_(bounds.outlets))
    if bounds.outlets_excluded:
        named = columns.outlet.in_(bounds.outlets_excluded)
        wanted.append(columns.outlet.is_(None) | ~named)
    return wanted


def tables(bounds: Bounds) -> list[Table]:
    """Where to look for the versions that stand in a scope: each article is in one of them."""
    return [articles] if bounds.known_until is None else [articles, earlier]


def articles_inside(bounds: Bounds, most: int) -> Select[Any]:
    """How many current versions lie inside, counting no further than `most`."""
    found = select(articles.c.seq).where(*within(bounds)).limit(most)
    return select(func.count()).select_from(found.subquery())


def inside(bounds: Bounds) -> list[ColumnElement[bool]]:
    """What a standing passage must meet, found by going from articles inside to their passages."""
    standing = passages.c.replaced.is_(None)
    if bounds == Bounds():
        return [standing]
    found = select(articles.c.seq).where(*within(bounds))
    return [passages.c.article_seq.in_(found), standing]


def also_inside(bounds: Bounds) -> ColumnElement[bool]:
    """The same for few given passages, found by looking up the article of each."""
    owner = articles.c.seq == passages.c.article_seq
    article = select(literal(1)).where(owner, *within(bounds)).correlate(passages).exists()
    return and_(passages.c.replaced.is_(None), article)
