"""What the catalog hands out: stored articles, passage positions, counts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from index.article import Article
from index.schema import moment, past


class StoredArticle(Article):
    """An article as the archive holds it: its current version."""

    stored_id: str
    seq: int
    version: int
    group: int
    """The seq of the first member of its story group; its own while the group is not found yet."""
    added: datetime

    @property
    def id(self) -> str:
        """Its id in this archive, which every version keeps."""
        return self.stored_id


@dataclass(frozen=True)
class PassageRow:
    """Where a passage stands."""

    id: int
    article_seq: int
    start: int
    end: int


@dataclass(frozen=True)
class Summary:
    """What a scope holds."""

    articles: int
    oldest: datetime | None
    newest: datetime | None
    last_added: datetime | None
    """When the archive last took something in, whatever the scope."""


@dataclass(frozen=True)
class Counts:
    """What the whole archive holds besides."""

    passages: int
    undated: int
    pending: int


def stored_article(row: Row[Any]) -> StoredArticle:
    """Skips validation: the row was checked when it was stored."""
    return StoredArticle.model_construct(
        stored_id=row.id,
        seq=row.seq,
        version=row.version,
        group=row.seq if row.group_seq is None else row.group_seq,
        url=row.url,
        title=row.title,
        text=row.text,
        outlet=row.outlet,
        authors=tuple(row.authors),
        published=moment(row.published),
        updated=moment(row.updated),
        language=row.language,
        section=row.section,
        correction=row.correction,
        added=past(row.added),
    )
