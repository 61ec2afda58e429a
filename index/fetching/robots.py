"""What a host asks of robots (RFC 9309)."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import httpx

from index.fetching.clock import Clock
from index.fetching.fetched import Unfetched
from index.fetching.guard import Refused

if TYPE_CHECKING:
    from protego import Protego

MAX_BYTES = 512_000
"""What comes after is not read, as the standard allows."""
MAX_DELAY = 60.0
"""A host that asks for longer pauses between requests gets these."""
_KEPT_SECONDS = 12 * 3600.0
_FAILURE_KEPT_SECONDS = 300.0
_MOST_KEPT = 500

Get = Callable[[httpx.URL], Awaitable[bytes]]
"""Fetches a robots.txt, cut after `MAX_BYTES`; raises `Unfetched`."""


@dataclass(frozen=True)
class Unknown:
    """There may be rules, but they cannot be had for now."""

    reason: str
    status: int | None
    retryable: bool
    retry_after: float | None


@dataclass(frozen=True)
class _Kept:
    rules: "Protego | Unknown"
    until: float


class Robots:
    """The rules of every host, each asked for once in a while."""

    def __init__(self, user_agent: str, get: Get, clock: Clock) -> None:
        # "Newsdesk/0.1 (news archive)": rules name the word before the slash
        self._name = user_agent.partition("/")[0].partition(" ")[0].strip()
        self._get = get
        self._clock = clock
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._asking = WeakValueDictionary[str, asyncio.Lock]()

    async def permit(self, url: httpx.URL) -> float:
        """Seconds to leave between requests; raises `Unfetched` where the page is not for robots.

        A host whose rules cannot be had is left alone until they can.
        """
        rules = await self._rules(url)
        if isinstance(rules, Unknown):
            raise Unfetched(
                rules.reason,
                status=rules.status,
                retryable=rules.retryable,
                retry_after=rules.retry_after,
            )
        if not rules.can_fetch(str(url), self._name):
            raise Unfetched("robots.txt asks not to")
        return min(self._delay(rules), MAX_DELAY)

    def _delay(self, rules: "Protego") -> float:
        rate = rules.request_rate(self._name)
        between = rate.seconds / rate.requests if rate and rate.requests else 0.0
        return max(rules.crawl_delay(self._name) or 0.0, between)

    async def _rules(self, url: httpx.URL) -> "Protego | Unknown":
        origin = str(url.copy_with(raw_path=b"/"))
        lock = self._asking.setdefault(origin, asyncio.Lock())  # gone when nobody waits any more
        async with lock:
            kept = self._kept.get(origin)
            if kept is None or kept.until <= self._clock.now():
                kept = await self._asked(url)
                self._kept[origin] = kept
                while len(self._kept) > _MOST_KEPT:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(origin)
        return kept.rules

    async def _asked(self, url: httpx.URL) -> _Kept:
        from protego import Protego

        try:
            text = await self._get(url.copy_with(raw_path=b"/robots.txt"))
        except Refused:
            raise
        except Unfetched as error:
            if error.status is None or error.status == 429 or error.status >= 500:
                return _Kept(_unknown(error), self._clock.now() + _FAILURE_KEPT_SECONDS)
            text = b""  # there are none, so everything is allowed
        rules = Protego.parse(text.decode("utf-8", "replace"))
        return _Kept(rules, self._clock.now() + _KEPT_SECONDS)


def _unknown(error: Unfetched) -> Unknown:
    reason = f"its robots.txt cannot be had ({error})" if error.status else str(error)
    return Unknown(reason, error.status, error.retryable, error.retry_after)
