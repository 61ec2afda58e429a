"""How often somebody may ask."""

import threading
import time
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import HTTPConnection

from assistant.keys.records import Key
from assistant.web.access.scopes import key_of
from assistant.web.owner import is_owner
from assistant.web.visitors import Visitors
from index.errors import BadInput, TooManyRequests

MAX_KEYS = 100_000
"""So many are counted at a time: the storage forgets none by itself."""


class Rate:
    """So many in a moving window of time, for each key."""

    def __init__(self, text: str, setting: str, clock: Callable[[], float] = time.time) -> None:
        """Like "30/minute", or several with ";" between; empty for no limit at all."""
        self._items = _items(text, setting) if text.strip() else []
        self._storage = MemoryStorage()
        self._window = MovingWindowRateLimiter(self._storage)
        self._clock = clock

    def other(self, text: str) -> "Rate":
        """Another rate by the same clock."""
        return Rate(text, "", self._clock)

    def wait(self, key: str) -> int:
        """Seconds until there may be one more; 0 for now."""
        spent = [item for item in self._items if not self._window.test(item, key)]
        ends = [self._window.get_window_stats(item, key).reset_time for item in spent]
        return max((max(1, ceil(end - self._clock())) for end in ends), default=0)

    def count(self, key: str) -> None:
        """One more."""
        if len(self._storage.events) > MAX_KEYS:
            self._storage.reset()
        for item in self._items:
            self._window.hit(item, key)


class Limits:
    """Counts questions, searches and suggestions, by reader and address; none of the owner.

    What comes with an API key is counted for that key alone, wherever it comes from.
    """

    def __init__(self, visitors: Visitors, token: str, *, visitor: Rate, address: Rate) -> None:
        self._visitors = visitors
        self._token = token
        self._visitor = visitor
        self._address = address
        self._counting = threading.Lock()
        self._of_keys: dict[str, Rate] = {}

    def check(self, connection: HTTPConnection) -> None:
        """Count one more; raises `TooManyRequests` where it would be one too many."""
        self._count(connection, "")

    async def admit(self, connection: HTTPConnection) -> None:  # in no thread: it takes no time
        """`check` as a dependency of routes."""
        self.check(connection)

    def admits_suggestions(self, connection: HTTPConnection) -> bool:
        """Count one more that asks for suggestions; whether it is not one too many.

        They follow every answer by themselves, so they have the same rates but take no question's
        place.
        """
        try:
            self._count(connection, "suggestions:")
        except TooManyRequests:
            return False
        return True

    def _count(self, connection: HTTPConnection, kind: str) -> None:
        if is_owner(connection.headers.get("authorization", ""), self._token):
            return
        counted = self._counted(connection, kind)
        # None is counted that is refused: who is too fast costs the others at the address nothing.
        with self._counting:
            if seconds := max(rate.wait(key) for rate, key in counted):
                raise too_many("Ask", seconds)
            for rate, key in counted:
                rate.count(key)

    def _counted(self, connection: HTTPConnection, kind: str) -> "list[tuple[Rate, str]]":
        """By which rates a request counts, and under which name."""
        if key := key_of(connection):
            return [(self._rate_of(key), f"{kind}key:{key.id}")]
        counted = [(self._address, f"{kind}{address_of(connection)}")]
        if visitor := self._visitors.of(connection):
            counted.append((self._visitor, f"{kind}{visitor.owner}"))
        return counted

    def _rate_of(self, key: Key) -> Rate:
        if not key.rate:
            return self._visitor
        found = self._of_keys.get(key.rate)
        return found or self._of_keys.setdefault(key.rate, self._visitor.other(key.rate))


def too_many(what: str, seconds: int) -> TooManyRequests:
    """The refusal, which says when to come back."""
    unit = "second" if seconds == 1 else "seconds"
    return TooManyRequests(f"{what} again in {seconds:,} {unit}.", seconds=seconds)


def address_of(connection: HTTPConnection) -> str:
    """Where a request comes from; one reader has a whole /64 network of IPv6."""
    host = connection.client.host if connection.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return str(ip_network((address, 64), strict=False))
    return host


def _items(text: str, setting: str) -> list[RateLimitItem]:
    try:
        items = parse_many(text)
    except ValueError:
        items = []
    if not items or not all(item.amount and item.get_expiry() for item in items):
        raise BadInput(
            f"'{text}' is no rate: write NEWSDESK_{setting.upper()} like '30/minute', or "
            "'30/minute;500/day', or leave it empty for no limit."
        )
    return items
