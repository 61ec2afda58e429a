import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index.fetching import Fetched, Manners, Validators
from index.fetching.clock import Clock
from index.fetching.fetcher import Fetcher
from tests.website import Website

LOCAL = Manners(allow_private=True, seconds_between=0.0)


class StillClock(Clock):
    """Nobody waits: sleeping moves it on."""

    def __init__(self) -> None:
        self.time = 1_000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds
        await asyncio.sleep(0)


@pytest.fixture
def site() -> Iterator[Website]:
    with Website().serving() as serving:
        yield serving


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


Get = Callable[..., Fetched]


@pytest.fixture
def get(site: Website, clock: StillClock) -> Get:
    """Fetches a path of the site, or any address, with a fetcher of its own."""

    def fetched(
        path: str, manners: Manners = LOCAL, *, validators: Validators | None = None
    ) -> Fetched:
        async def work() -> Fetched:
            async with Fetcher(manners, clock=clock) as fetcher:
                url = path if "://" in path else site.url + path
                return await fetcher.fetch(url, validators=validators)

        return asyncio.run(work())

    return fetched


@pytest.fixture
def download(site: Website, clock: StillClock) -> Get:
    """Downloads a path of the site."""

    def fetched(path: str, to: Path, manners: Manners = LOCAL) -> Fetched:
        async def work() -> Fetched:
            async with Fetcher(manners, clock=clock) as fetcher:
                return await fetcher.download(site.url + path, to)

        return asyncio.run(work())

    return fetched
