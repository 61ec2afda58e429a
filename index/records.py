"""What the catalog hands out: stored articles, passage positions, counts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row

from index.article import Article
from index.changes import Changes
from index.schema import moment, past


class Key(NamedTuple):
    """Names one version of one article."""

    seq: int
    version: int


class StoredArticle(Article):
    """An article as the archive holds it, in one of its versions."""

    stored_id: str
    seq: int
    version: int
    group: int
    """The seq of the first member of its story group; its own while the group is not found yet."""
    added: datetime
    known_from: datetime | None = None
    """Since when this version can have been read; None where it is undated."""
    replaced: datetime | None = None
    """Since when a later version can have been read; None for the current one."""

    changes: Changes | None = None
    """What it changed of the version before it; None for the first."""

    @property
    def key(self) -> Key:
        """Which article and version this is."""
        return Key(self.seq, self.version)

    @property
    def place(self) -> tuple[bool, datetime, datetime, int]:
        """Sorts the versions of an article as one followed the other, the current one last."""
        ends = self.replaced or self.added
        return self.replaced is None, ends, self.known_from or self.added, self.version

    @property
    def id(self) -> str:
        """Its id in this archive, which every version keeps."""
        return self.stored_id


class PassageRow(NamedTuple):
    """Where a passage stands."""

    id: int
    article_seq: int
    start: int
    end: int
    version: int = 1
    replaced: int | None = None
    """Since when it stands no more, in microseconds; None while it stands."""

    @property
    def key(self) -> Key:
        """The article and version that it is of."""
        return Key(self.article_seq, self.version)


@dataclass(frozen=True)
class Listed:
    """What a list tells of an article, in one of its versions."""

    id: str
    title: str
    outlet: str | None
    published: datetime | None
    url: str | None
    group: int
    """The story group, as in `StoredArticle`; below zero for a version that was replaced."""

    @classmethod
    def of(cls, article: StoredArticle) -> "Listed":
        """What a list tells of a stored article."""
        group = article.group if article.replaced is None else -article.seq
        return cls(article.id, article.title, article.outlet, article.published, article.url, group)


class Grave(NamedTuple):
    """A note that a passage stands no more; a later one about the same passage counts too."""

    id: int
    passage_id: int


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
    """Those that stand."""
    replaced: int
    """Passages that stand no more."""
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
        retracted=row.retracted,
        added=past(row.added),
        known_from=moment(row.known_from),
        replaced=moment(row.replaced),
        changes=Changes.of(row.changes) if row.changes else None,
    )
