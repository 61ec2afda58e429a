"""Time as a fetcher knows it; a test gives it another."""

import asyncio
import time


class Clock:
    """The machine's own."""

    def now(self) -> float:
        """Seconds since some moment; never set back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Let others work for so long."""
        await asyncio.sleep(seconds)
