"""What an archive holds and whether it is well, in one record."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from index.following.status import FeedStatus, without_query
from index.freshness import Quiet


class Status(BaseModel):
    """What an archive holds and whether it is well."""

    model_config = ConfigDict(frozen=True)

    path: str
    articles: int
    passages: int
    """Those that stand: of current versions that are not retracted."""
    replaced: int = 0
    """Passages that stand no more, kept for searches as of then."""
    undated: int
    pending: int
    """Articles that are safe in the catalog but not in the indexes yet."""
    oldest: datetime | None
    newest: datetime | None
    last_added: datetime | None
    outlets: tuple[str, ...]
    quiet: tuple[Quiet, ...] = ()
    """Outlets that have brought nothing for longer than is their habit."""
    feeds: tuple[FeedStatus, ...] = ()
    """Those that are followed."""
    embedding_model: str
    next_embedding_model: str = ""
    """The model that an unfinished rebuild goes over to; empty where there is none."""

    def without_keys(self) -> "Status":
        """For strangers: of a feed's address only what is no key to it."""
        feeds = (feed.model_copy(update={"url": without_query(feed.url)}) for feed in self.feeds)
        return self.model_copy(update={"feeds": tuple(feeds)})

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is doubtful although the archive answers, in sentences."""
        feeds = (feed.warning for feed in self.feeds if feed.warning)
        return (*(outlet.sentence for outlet in self.quiet), *feeds)

    @property
    def counted_warnings(self) -> tuple[str, ...]:
        """The same for strangers: how many outlets and feeds, and not which."""
        quiet, failing = len(self.quiet), sum(1 for feed in self.feeds if feed.warning)
        outlets = "outlet has" if quiet == 1 else "outlets have"
        feeds = "feed needs" if failing == 1 else "feeds need"
        told = (
            (quiet, f"{quiet:,} {outlets} brought nothing for longer than is usual."),
            (failing, f"{failing:,} followed {feeds} a look: 'newsdesk status' says why."),
        )
        return tuple(sentence for count, sentence in told if count)
