"""What an address gives: a page, what a feed or a sitemap lists, or a file to be read."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Coroutine, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from index.addresses import without_login
from index.article import article_id, storable
from index.fetching import Fetched, Unfetched
from index.fetching.fetcher import Fetcher
from index.gathering.downloads import Downloads
from index.gathering.entries import Lead, leads_of_feed, leads_of_sitemap
from index.gathering.gathered import Downloaded, Gathered, Unchanged
from index.gathering.pages import Pages
from index.gathering.visits import Memory, Visit, told
from index.gathering.wanted import Wanted
from index.gathering.windows import in_order
from index.readers.base import Defaults, Rejected, Unfit
from index.readers.formats import found_format
from index.readers.source import Source

if TYPE_CHECKING:
    from index.readers.sitemap import Sitemap

Found = Gathered | Unchanged | Rejected | Downloaded
Job = Coroutine[Any, Any, Gathered | Unchanged | Rejected | None]
"""None is an article outside the dates."""

_PAGES_AT_A_TIME = 8
_LOOKED_UP = 200
_MAX_MAPS = 50_000
_MAX_DEPTH = 3
_NO_ADDRESS = "the entry '{:.80}' names no page"
_CUT_OFF = "it is cut off: what comes before was read"


class Gatherer:
    """Asks addresses, and for what they list."""

    def __init__(
        self,
        fetcher: Fetcher,
        memory: Memory,
        downloads: Downloads,
        *,
        wanted: Wanted,
        format: str | None,
        defaults: Defaults,
    ) -> None:
        self._fetcher = fetcher
        self._memory = memory
        self._downloads = downloads
        self._wanted = wanted
        self._format = format
        self._pages = Pages(fetcher, defaults)
        self._seen: set[str] = set()

    async def gather(self, address: str) -> AsyncGenerator[Found, None]:
        """All that the address gives; what goes wrong comes as a `Rejected`."""
        path = self._downloads.file(address)
        visit: Visit | None = None
        try:
            now = datetime.now(UTC)
            visit = (await asyncio.to_thread(self._memory.known, [address])).get(address)
            validators = visit.validators if visit else None
            fetched = await self._fetcher.download(address, path, validators=validators)
            if fetched.status == 304 and visit:
                yield Unchanged(replace(visit, seen=now))
                return
            source = Source(path)
            kind = self._format or _kind(source, fetched)
            if self._format or kind not in ("html", "feed", "sitemap"):
                yield Downloaded(address, path)
                return
            whole = replace(fetched, body=await asyncio.to_thread(source.whole))
            self._downloads.done(path)
            jobs = self._page(whole, now) if kind == "html" else self._listed(whole, kind)
            async with aclosing(self._results(jobs)) as results:
                async for found in results:
                    yield found
        except (Unfetched, Unfit) as error:
            yield _rejected(address, told(error, visit))
        except OSError as error:
            yield _rejected(address, f"it cannot be kept: {error.strerror or error}")

    async def _results(self, jobs: AsyncGenerator[Job, None]) -> AsyncGenerator[Found, None]:
        limit = sys.maxsize if self._wanted.limit is None else self._wanted.limit
        found = in_order(jobs, most=_PAGES_AT_A_TIME, counts=_is_article, limit=limit)
        async with aclosing(found) as results:
            async for result in results:
                if result is not None:
                    yield result

    async def _page(self, fetched: Fetched, asked: datetime) -> AsyncGenerator[Job, None]:
        yield self._read(fetched, asked)

    async def _read(self, fetched: Fetched, asked: datetime) -> Gathered | Rejected:
        gathered = await self._pages.read(fetched, Lead(fetched.asked), asked)
        if self._wanted.covers(gathered.article):
            return gathered
        return _rejected(fetched.asked, "published outside the dates")

    async def _listed(self, fetched: Fetched, kind: str) -> AsyncGenerator[Job, None]:
        from index.readers.feed import parse_feed
        from index.readers.sitemap import parse_sitemap

        if kind == "sitemap":
            sitemap = await asyncio.to_thread(parse_sitemap, fetched.body)
            async for job in self._of_sitemap(sitemap, fetched.url):
                yield job
            return
        feed = await asyncio.to_thread(parse_feed, fetched.body, url=fetched.url)
        async for job in self._of_leads(leads_of_feed(feed)):
            yield job
        for entry in feed.entries:
            if not entry.url:
                yield _said(_rejected(fetched.asked, _NO_ADDRESS.format(entry.title or entry.id)))
        if feed.truncated:
            yield _said(_rejected(fetched.asked, _CUT_OFF))

    async def _of_sitemap(
        self, sitemap: "Sitemap", address: str, depth: int = 1
    ) -> AsyncGenerator[Job, None]:
        """The pages that it lists, then those of the sitemaps that it lists, newest first."""
        async for job in self._of_leads(leads_of_sitemap(sitemap)):
            yield job
        if sitemap.truncated:
            yield _said(_rejected(address, _CUT_OFF))
        for listed in sorted(sitemap.maps, key=_age):
            if not self._wanted.may_include(None, listed.lastmod) or not self._is_new(listed.url):
                continue
            try:
                inner = await self._sitemap(listed.url, depth)
            except (Unfetched, Unfit) as error:
                yield _said(_rejected(listed.url, error))
                continue
            async for job in self._of_sitemap(inner, listed.url, depth + 1):
                yield job

    async def _sitemap(self, address: str, depth: int) -> "Sitemap":
        from index.readers.sitemap import parse_sitemap

        if depth >= _MAX_DEPTH:
            raise Unfit("sitemaps inside sitemaps are read three deep")
        fetched = await self._fetcher.fetch(address)
        return await asyncio.to_thread(parse_sitemap, fetched.body)

    async def _of_leads(self, leads: Sequence[Lead]) -> AsyncGenerator[Job, None]:
        """What is not known yet, or has changed; each address once in a run."""
        within = [
            lead
            for lead in leads
            if self._wanted.may_include(lead.published, lead.changed) and self._is_new(lead.address)
        ]
        for start in range(0, len(within), _LOOKED_UP):
            some = within[start : start + _LOOKED_UP]
            addresses = [lead.address for lead in some]
            known = await asyncio.to_thread(self._memory.known, addresses)
            for lead in some:
                visit = known.get(lead.address)
                if visit and visit.is_current(lead.moved):
                    yield _said(Unchanged())
                else:
                    yield self._asked(lead, visit)

    async def _asked(
        self, lead: Lead, visit: Visit | None
    ) -> Gathered | Unchanged | Rejected | None:
        found = await self._pages.gather(lead, visit)
        if isinstance(found, Gathered) and not self._wanted.covers(found.article):
            return None
        return found

    def _is_new(self, address: str) -> bool:
        key = article_id(address)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new


def _kind(source: Source, fetched: Fetched) -> str:
    """The format, as for a file; the host knows a page that does not begin like one."""
    found = found_format(source)
    return "html" if found == "text" and fetched.content_type == "text/html" else found


async def _said(found: Unchanged | Rejected) -> Unchanged | Rejected:
    """A job that is done."""
    return found


def _is_article(found: object) -> bool:
    return isinstance(found, Gathered | Unchanged)


def _rejected(address: str, reason: object) -> Rejected:
    return Rejected(storable(without_login(address)), None, str(reason))


def _age(listed: Any) -> float:
    return -(listed.lastmod.timestamp() if listed.lastmod else 0.0)
