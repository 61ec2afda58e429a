"""Politeness: few requests to one host at a time, with pauses, and none while it asks for rest."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from index.fetching.clock import Clock
from index.fetching.fetched import Manners, Unfetched

PATIENCE = 120.0
"""The most seconds that anyone waits for a host; who would have to wait longer comes again."""
_MOST_KEPT = 2_000


class Hosts:
    """Who is being asked, and since when each may be asked again."""

    def __init__(self, manners: Manners, clock: Clock) -> None:
        self._manners = manners
        self._clock = clock
        self._hosts: OrderedDict[str, _Host] = OrderedDict()

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """A request to the host may be made inside.

        Raises a retryable `Unfetched` at once where the host wants to be left alone for long.
        """
        state = self._state(host)
        state.users += 1
        try:
            async with state.places:
                await self._rested(host, state)
                yield
        finally:
            state.users -= 1

    def slow_down(self, host: str, seconds: float) -> None:
        """Leave at least so long between two requests."""
        self._state(host).gap = max(self._manners.seconds_between, seconds)

    def rest(self, host: str, seconds: float) -> None:
        """Make no request for so long."""
        state = self._state(host)
        state.free = max(state.free, self._clock.now() + seconds)

    async def _rested(self, host: str, state: "_Host") -> None:
        while (wait := state.free - self._clock.now()) > 0:
            if wait > PATIENCE:
                raise Unfetched(
                    f"{host} asks to be left alone for {wait / 60:.0f} minutes",
                    retryable=True,
                    retry_after=wait,
                )
            await self._clock.sleep(wait)
        state.free = self._clock.now() + state.gap

    def _state(self, host: str) -> "_Host":
        if host not in self._hosts:
            self._forget()
            self._hosts[host] = _Host(self._manners)
        self._hosts.move_to_end(host)
        return self._hosts[host]

    def _forget(self) -> None:
        """Drop who has not been asked for longest, if nobody waits there."""
        if len(self._hosts) >= _MOST_KEPT:
            idle = next((name for name, one in self._hosts.items() if not one.users), None)
            if idle is not None:
                del self._hosts[idle]


class _Host:
    def __init__(self, manners: Manners) -> None:
        self.places = asyncio.Semaphore(manners.per_host)
        self.gap = manners.seconds_between
        self.free = 0.0
        """The moment from which the next request may be made."""
        self.users = 0
