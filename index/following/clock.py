"""The time by which feeds are polled; a test gives a follower another."""

import asyncio
from datetime import UTC, datetime


class WallClock:
    """The machine's own, which people and networks set forward and back."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Let others work for so long."""
        await asyncio.sleep(seconds)
