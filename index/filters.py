"""What lies inside a scope, as SQL that an index answers without reading what lies outside."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select

from index.schema import articles, passages
from index.scope import Bounds


def within(bounds: Bounds) -> list[ColumnElement[bool]]:
    """What an article must meet.

    Nothing is known before it is published, so an as-of date bounds publication too: then one
    index, by publication, serves every combination of dates.
    """
    wanted: list[ColumnElement[bool]] = []
    if bounds.published_from is not None:
        wanted.append(articles.c.published >= bounds.published_from)
    ends = [end for end in (bounds.published_until, bounds.known_until) if end is not None]
    if ends:
        wanted.append(articles.c.published <= min(ends))
    if bounds.known_until is not None:
        wanted.append(articles.c.known_from <= bounds.known_until)
    if bounds.outlets:
        wanted.append(articles.c.outlet.in_(bounds.outlets))
    if bounds.outlets_excluded:
        named = articles.c.outlet.in_(bounds.outlets_excluded)
        wanted.append(articles.c.outlet.is_(None) | ~named)
    return wanted


def articles_inside(bounds: Bounds, most: int) -> Select[Any]:
    """How many articles lie inside, counting no further than `most`."""
    found = select(articles.c.seq).where(*within(bounds)).limit(most)
    return select(func.count()).select_from(found.subquery())


def inside(bounds: Bounds) -> list[ColumnElement[bool]]:
    """What a passage must meet, found by going from the articles inside to their passages."""
    if bounds == Bounds():
        return []
    return [passages.c.article_seq.in_(select(articles.c.seq).where(*within(bounds)))]


def also_inside(bounds: Bounds) -> ColumnElement[bool]:
    """The same for few given passages, found by looking up the article of each."""
    owner = articles.c.seq == passages.c.article_seq
    return select(literal(1)).where(owner, *within(bounds)).correlate(passages).exists()
