"""Which of all that a source offers is taken in, and how the web is asked for it."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from index.article import Article
from index.fetching import Manners
from index.readers.base import Item
from index.scope import Moment, Scope


@dataclass(frozen=True)
class Wanted:
    """Limits for each source of an `add`."""

    since: datetime | None = None
    """Published then or later; an undated article is outside every range."""
    until: datetime | None = None
    """Published then or earlier."""
    limit: int | None = None
    """The most articles of one source."""
    manners: Manners = field(default_factory=Manners)

    @classmethod
    def within(
        cls,
        since: Moment | None = None,
        until: Moment | None = None,
        *,
        limit: int | None = None,
        allow_private: bool = False,
    ) -> "Wanted":
        """By dates as a `Scope` takes them; `allow_private` also reaches the intranet."""
        scope = Scope.model_validate({"since": since, "until": until})
        return cls(scope.since, scope.until, limit, Manners(allow_private=allow_private))

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.is_dated and self.limit is None

    @property
    def is_dated(self) -> bool:
        """Whether the publication matters."""
        return self.since is not None or self.until is not None

    def covers(self, article: Article) -> bool:
        """Whether an article is within the dates."""
        return self.includes(article.published) if self.is_dated else True

    def includes(self, published: datetime | None) -> bool:
        """Whether a publication is within the dates; of what has none nobody knows."""
        return (
            published is not None
            and (self.since is None or published >= self.since)
            and (self.until is None or published <= self.until)
        )

    def of(self, items: Iterable[Item]) -> Iterator[Item]:
        """What is wanted of a source, and what is said of the rest."""
        left = sys.maxsize if self.limit is None else self.limit
        for item in items:
            if not isinstance(item, Article):
                yield item
            elif self.covers(item):
                yield item
                left -= 1
                if left <= 0:
                    return

    def may_include(self, published: datetime | None, changed: datetime | None) -> bool:
        """Whether a page can be within the dates, judged by what is said of it before it is read.

        A page that changed last before `since` was published before it, too.
        """
        if published is not None:
            return not self.is_dated or self.includes(published)
        return changed is None or self.since is None or changed >= self.since
