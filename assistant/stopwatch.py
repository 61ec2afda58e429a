"""How long each stage of a piece of work takes."""

import time


class Stopwatch:
    """Milliseconds by name; every stage ends where the next one begins."""

    def __init__(self) -> None:
        self._started = self._last = time.perf_counter()
        self.spent: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        """Count the time since the last lap to a stage."""
        now = time.perf_counter()
        self.spent[stage] = round(self.spent.get(stage, 0.0) + (now - self._last) * 1000, 1)
        self._last = now

    def total(self) -> dict[str, float]:
        """Every stage and the whole."""
        return {**self.spent, "total": round((time.perf_counter() - self._started) * 1000, 1)}
