"""How long conversations are kept: once a day those are deleted that have grown too old."""

import asyncio
import logging
from collections.abc import Iterator

from assistant.access_settings import AccessSettings
from assistant.history import History
from assistant.web.visitors import PAGE, SIGNED_IN, UNKNOWN
from index.errors import NewsdeskError

_FIRST_SECONDS, _DAY_SECONDS = 60.0, 24 * 60 * 60.0
_PAGE_DAYS = 1
"""A page without a cookie is soon closed, and then nobody can reach what it asked."""

_log = logging.getLogger(__name__)


def clear(history: History, settings: AccessSettings) -> int:
    """Delete what is too old; how many conversations that were."""
    return sum(history.expire(owners, days=days) for owners, days in _terms(settings))


async def clearing(history: History, settings: AccessSettings) -> None:
    """Clear soon, when whoever waits for the start has got in, and then every day."""
    await asyncio.sleep(_FIRST_SECONDS)
    while True:
        try:
            if count := await asyncio.to_thread(clear, history, settings):
                _log.info("%d conversations were deleted that nobody had gone on with.", count)
        except NewsdeskError as error:
            _log.warning("Old conversations were not deleted, which is tried again: %s", error)
        await asyncio.sleep(_DAY_SECONDS)


def _terms(settings: AccessSettings) -> Iterator[tuple[str, int]]:
    yield PAGE, _PAGE_DAYS
    if settings.visitor_days:
        yield UNKNOWN, settings.visitor_days
    if settings.user_days:
        yield from ((owners, settings.user_days) for owners in SIGNED_IN)
