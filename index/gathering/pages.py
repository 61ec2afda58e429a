"""From a page of the web to an article, with the help of the feed that named it."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from index.addresses import without_login
from index.article import Article, storable
from index.fetching import Fetched, Unfetched, Validators
from index.fetching.fetcher import Fetcher
from index.gathering.entries import Lead, article_on
from index.gathering.gathered import Gathered, Unchanged
from index.gathering.visits import Visit, told
from index.readers.base import Defaults, Rejected, Unfit

_MOST_FAILURES = 5
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""Such a visit asks for the page again."""
_PAGES = ("", "text/html", "application/xhtml+xml", "text/plain", "application/octet-stream")
"""What may be a page; some hosts state a type that says nothing."""


class Pages:
    """Fetches pages and reads the articles on them."""

    def __init__(self, fetcher: Fetcher, defaults: Defaults) -> None:
        self._fetcher = fetcher
        self._defaults = defaults
        self._failures = Counter[str]()
        """In a row, by host."""

    async def gather(self, lead: Lead, visit: Visit | None) -> Gathered | Unchanged | Rejected:
        """The article, or why there is none; `visit` is an earlier one to the same address."""
        now = datetime.now(UTC)
        try:
            fetched = await self._fetched(lead.address, visit.validators if visit else None)
            if fetched.status == 304 and visit:
                return Unchanged(replace(visit, seen=now))
            return await self.read(fetched, lead, now)
        except (Unfetched, Unfit) as error:
            # What the archive has of the page itself is worth more than what a feed has of it.
            own = None if visit else self._in_own_words(lead, error, now)
            return own or Rejected(storable(without_login(lead.address)), None, told(error, visit))

    def _in_own_words(self, lead: Lead, error: Unfetched | Unfit, now: datetime) -> Gathered | None:
        """What the feed itself has of an article whose page cannot be had, if that is enough."""
        if isinstance(error, Unfetched) and error.is_gone:
            return None
        try:
            article = lead.own(self._defaults)
        except Unfit:
            return None
        if not (isinstance(error, Unfetched) and error.retryable):
            return Gathered(article, Visit(lead.address, article.id, now))
        # The page that comes later must not count as older, and has to be asked for.
        undated = article.model_copy(update={"updated": None})
        return Gathered(undated, Visit(lead.address, article.id, _NEVER))

    async def _fetched(self, address: str, validators: Validators | None) -> Fetched:
        """The page; a host that has failed often in a row is not asked for the rest of its own."""
        host = urlsplit(address).hostname or ""
        if self._failures[host] >= _MOST_FAILURES:
            raise Unfetched(f"{host} has failed {_MOST_FAILURES} times in a row", retryable=True)
        try:
            fetched = await self._fetcher.fetch(address, validators=validators)
        except Unfetched as error:
            self._failures[host] = self._failures[host] + 1 if error.retryable else 0
            raise
        self._failures[host] = 0
        return fetched

    async def read(self, fetched: Fetched, lead: Lead, asked: datetime) -> Gathered:
        """The article on a page that was asked for at a moment; raises `Unfit`."""
        if fetched.content_type not in _PAGES:
            raise Unfit(f"it is {fetched.content_type[:60]}, not a page")
        article = await asyncio.to_thread(_article, fetched, lead, self._defaults)
        return Gathered(article, Visit(lead.address, article.id, asked, fetched.validators))


def _article(fetched: Fetched, lead: Lead, defaults: Defaults) -> Article:
    return lead.filled(article_on(fetched, defaults))
