"""Programs that add to a server and ask it, whatever happens to it, and what they have seen.

An error is right while a part is away, if it is told as one; a wrong answer never is.
"""

import json
import random
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path

import httpx

from benchmarks.serving import herons

BATCH = 5
ASKING = 2
AGAIN_SECONDS = 0.1
TIMEOUT_SECONDS = 60
TOLD = (409, 503)
"""The statuses that say that the same may be done again later."""


@dataclass
class Trial:
    """What was acknowledged, and what went wrong."""

    place: Path
    """The directory of the server, which holds the owner's token."""
    url: str = ""
    """Where the server answers now."""
    acknowledged: list[int] = field(default_factory=list)
    answers: int = 0
    errors: int = 0
    """Of those that were right: a part was away."""
    wrong: list[str] = field(default_factory=list)
    well_since: float = 0.0
    """When all parts were there and answered rightly; infinite while one of them does not."""
    numbers: Iterator[int] = field(default_factory=count)
    """Of the articles that are still to be made."""

    def client(self) -> httpx.Client:
        """Of the owner, whose token each server makes anew."""
        url = self.url  # before the token: a new server makes that before it has an address
        holder = json.loads((self.place / "holder.json").read_text(encoding="utf-8"))
        headers = {"authorization": f"Bearer {holder['token']}"}
        return httpx.Client(base_url=url, headers=headers, timeout=TIMEOUT_SECONDS)

    def adds(self, client: httpx.Client, numbers: Sequence[int]) -> bool:
        """Whether so many articles were acknowledged."""
        sent = self._sent(client, "/api/articles", {"articles": [*map(herons.article, numbers)]})
        if sent:
            self.acknowledged += numbers
        return sent is not None

    def answer(self, client: httpx.Client, at: int) -> dict[str, object] | None:
        """The answer to a question about what was acknowledged, unless there was an error."""
        sent = self._sent(client, "/api/ask", {"question": herons.question(at)})
        if sent is None:
            return None
        found: dict[str, object] = sent.json()
        self.answers += 1
        self.wrong += filter(None, [herons.fault(found, at)])
        return found

    def _sent(
        self, client: httpx.Client, path: str, body: dict[str, object]
    ) -> httpx.Response | None:
        began, told = time.monotonic(), False
        try:
            sent = client.post(path, json=body)
            if sent.is_success:
                return sent
            why, told = f"{path} {sent.status_code}: {sent.text[:200]}", sent.status_code in TOLD
        except httpx.TransportError as error:
            why, told = f"{path} {type(error).__name__}: {error}", True
        if told and began < self.well_since:
            self.errors += 1
        else:
            self.wrong.append(why)
        return None


@contextmanager
def load(trial: Trial, *, asking: int = ASKING) -> Iterator[None]:
    """Programs that go on until the block ends."""
    ending = threading.Event()
    threads = [threading.Thread(target=_add, args=(trial, ending))]
    threads += [threading.Thread(target=_ask, args=(trial, ending)) for _ in range(asking)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        ending.set()
        for thread in threads:
            thread.join()


def _add(trial: Trial, ending: threading.Event) -> None:
    """Add batches; what was sent but not acknowledged, which may be there, is sent once more."""
    batch: list[int] = []
    for client in _clients(trial, ending):
        batch = batch or list(islice(trial.numbers, BATCH))
        if trial.adds(client, batch):
            batch = []
        else:
            ending.wait(AGAIN_SECONDS)


def _ask(trial: Trial, ending: threading.Event) -> None:
    """Ask about what was acknowledged."""
    chance = random.Random()
    for client in _clients(trial, ending):
        known = trial.acknowledged
        if not known or trial.answer(client, known[chance.randrange(len(known))]) is None:
            ending.wait(AGAIN_SECONDS)


def _clients(trial: Trial, ending: threading.Event) -> Iterator[httpx.Client]:
    """One client for as long as the server stays where it is, again and again."""
    while not ending.is_set():
        with trial.client() as client:
            while str(client.base_url).rstrip("/") == trial.url and not ending.is_set():
                yield client
