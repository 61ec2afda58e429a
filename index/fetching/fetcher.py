"""Fetching from the web: checked at every step, polite to hosts, patient with failures."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from index.fetching.clock import Clock
from index.fetching.download import Download
from index.fetching.exchange import (
    MOVED,
    NO_CONDITION,
    REDIRECTS,
    Exchange,
    Reply,
    check_status,
    conditions,
    told,
    whole,
)
from index.fetching.fetched import Fetched, Manners, Unfetched, Validators
from index.fetching.guard import Resolve, checked, resolved
from index.fetching.hosts import PATIENCE, Hosts
from index.fetching.robots import MAX_BYTES, Robots

_FIRST_WAIT = 1.0
_LONGEST_WAIT = 60.0


Ask = Callable[[httpx.URL], Awaitable[Reply]]
"""Makes one request; raises `Unfetched`."""


class Fetcher:
    """Shares connections, politeness and robots.txt between all that is fetched with it.

    To be used with `async with`, in one event loop.
    """

    def __init__(
        self,
        manners: Manners = Manners(),  # noqa: B008  # frozen
        *,
        clock: Clock | None = None,
        resolve: Resolve = resolved,
    ) -> None:
        self.manners = manners
        self._clock = clock or Clock()
        self._exchange = Exchange(manners, resolve)
        self._hosts = Hosts(manners, self._clock)
        self._robots = Robots(manners.user_agent, self._robots_txt, self._clock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._exchange.close()

    async def fetch(self, url: str, *, validators: Validators | None = None) -> Fetched:
        """The whole body; raises `Unfetched`.

        With the validators of an earlier answer the status is 304 where nothing has changed.
        """
        headers = {"Accept-Encoding": "gzip", **conditions(validators)}

        async def ask(target: httpx.URL) -> Reply:
            reply = await self._asked(target, headers, self.manners.max_bytes)
            if reply.status == 304 and not validators:
                raise Unfetched(NO_CONDITION, status=304)
            return reply

        first = checked(url)
        target, lasting, reply = await self._followed(first, ask, self._permitted)
        moved = str(lasting) if lasting != first else None
        return Fetched(url, str(target), reply.status, reply.headers, reply.body, moved)

    async def download(
        self, url: str, to: Path, *, validators: Validators | None = None
    ) -> Fetched:
        """Write the body to a file, as it is sent; raises `Unfetched` or `OSError`.

        What breaks off is continued where the host allows, also by a later call for the same file.
        The file is there only when it is whole.
        """
        download = Download(self._exchange, self.manners, to, validators)
        while True:
            come = download.size
            try:
                target, _, reply = await self._followed(checked(url), download.ask, self._permitted)
                return Fetched(url, str(target), reply.status, reply.headers)
            except Unfetched as error:
                if not error.retryable or download.size <= come:
                    raise

    async def _robots_txt(self, url: httpx.URL) -> bytes:
        async def ask(target: httpx.URL) -> Reply:
            return await self._asked(target, {"Accept-Encoding": "gzip"}, MAX_BYTES, cut=True)

        return (await self._followed(url, ask, _anything))[2].body

    async def _followed(
        self, url: httpx.URL, ask: Ask, permit: Callable[[httpx.URL], Awaitable[None]]
    ) -> tuple[httpx.URL, httpx.URL, Reply]:
        """Where the redirects end, where those that are for good end, and what is there.

        Each is checked like the first address.
        """
        seen, lasting = {url}, url
        for _ in range(self.manners.max_redirects + 1):
            await permit(url)
            reply = await self._patiently(url, ask)
            if reply.status not in REDIRECTS:
                return url, lasting, reply
            last, url = url, _next(url, reply.headers["location"])
            if last == lasting and reply.status in MOVED:
                lasting = url
            if url in seen:
                raise Unfetched("it redirects in a circle")
            seen.add(url)
        raise Unfetched(f"it redirects more than {self.manners.max_redirects} times")

    async def _permitted(self, url: httpx.URL) -> None:
        self._hosts.slow_down(url.host, await self._robots.permit(url))

    async def _patiently(self, url: httpx.URL, ask: Ask) -> Reply:
        """Ask again after what may pass, later and later."""
        for failures in count(1):
            try:
                async with self._hosts.turn(url.host):
                    return await ask(url)
            except Unfetched as error:
                if error.retry_after:
                    self._hosts.rest(url.host, error.retry_after)
                wait = max(_backed_off(failures), error.retry_after or 0.0)
                if not error.retryable or failures > self.manners.retries or wait > PATIENCE:
                    raise
            await self._clock.sleep(wait)
        raise AssertionError("never reached")

    async def _asked(
        self, url: httpx.URL, headers: Mapping[str, str], most: int, *, cut: bool = False
    ) -> Reply:
        seconds = self.manners.timeout
        with told(seconds):
            async with asyncio.timeout(seconds), self._exchange.ask(url, headers) as answer:
                check_status(answer)
                if answer.status == 206:
                    raise Unfetched("the host sent a part that nobody asked for", status=206)
                body = await whole(answer, most, cut=cut) if answer.status == 200 else b""
                return Reply(answer.status, answer.headers, body)


async def _anything(_url: httpx.URL) -> None:
    """robots.txt itself needs no leave."""


def _next(url: httpx.URL, location: str) -> httpx.URL:
    try:
        return checked(url.join(location))
    except (httpx.InvalidURL, UnicodeError, ValueError):
        raise Unfetched("it redirects to a broken address") from None


def _backed_off(failures: int) -> float:
    """Twice as long each time, and never in step with other clients."""
    longest = min(_FIRST_WAIT * 2 ** (failures - 1), _LONGEST_WAIT)
    return random.uniform(longest / 2, longest)
