"""Parts of a service killed at random moments while programs add and ask, again and again.

Some of the kills are of a server that has its archive in files, the others of what a shared archive
is made of: PostgreSQL, a Chroma server, the server of the model, the server itself. What was
acknowledged must be there afterwards, once, and every answer must be right. While a part is away,
an error is right where it is told as one.
"""

import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path
from typing import Protocol

from benchmarks.rows import Row, none_of
from benchmarks.servers import CHROMA_IS_ASKED, postgres_and_chroma, real_articles
from benchmarks.serving import herons, trial
from benchmarks.serving.trial import Trial
from benchmarks.web.serving import Server, answering, started
from index import Archive
from index.stores import Stores
from tests.postgres import free_port

KILLS_IN_FILES = 10
KILLS = 20
"""Of the parts of a shared archive."""
SHORTEST_SECONDS = 15
"""What a kill takes, about, with all that is around it."""
LIVING_SECONDS = (0.5, 6.0)
"""How long all works under load before a kill: the shortest and the longest."""
AWAY_SECONDS = (0.0, 3.0)
BAR_SECONDS = 10
PATIENCE_SECONDS = 60
ASKED = 300
"""Articles that are asked for at the end; the catalog and its indexes are compared whole."""
SEED = 20251126


class Part(Protocol):
    """What can be killed and started again; a start returns once the part answers."""

    def start(self) -> None: ...
    def kill(self) -> None: ...


class Process:
    """A part that prints its address."""

    def __init__(self, begin: Callable[[], AbstractContextManager[Server]]) -> None:
        self._begin = begin
        self._running = ExitStack()
        self._server: Server | None = None

    @property
    def url(self) -> str:
        """Where it answers now."""
        return self._server.url if self._server else ""

    def start(self) -> None:
        """Start it and wait for its address."""
        self._server = self._running.enter_context(self._begin())

    def kill(self) -> None:
        """Kill it, as a machine that loses power would."""
        if self._server:
            self._server.process.kill()
        self.close()

    def close(self) -> None:
        """End it in order."""
        self._running.close()


def rows(seconds: float | None = None) -> Iterator[Row]:
    """What came of both; in a few `seconds` there are fewer kills."""
    kills = KILLS_IN_FILES + KILLS if seconds is None else int(seconds / SHORTEST_SECONDS)
    in_files = max(2, kills * KILLS_IN_FILES // (KILLS_IN_FILES + KILLS))
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "archive"
        yield from _tried("archive in files", place, {}, {}, in_files, chance)
    with _parts(0 if seconds else CHROMA_IS_ASKED) as (place, parts, settings):
        shared = max(len(parts) + 1, kills - in_files)
        yield from _tried("shared archive", place, parts, settings, shared, chance)


@contextmanager
def _parts(articles: int) -> Iterator[tuple[Path, Mapping[str, Part], Mapping[str, str]]]:
    """The place, the parts beside the server, and what that is told of them.

    So many articles are there before.
    """
    port = str(free_port())
    model = Process(lambda: started([sys.executable, "-m", "benchmarks.serving.model", port], {}))
    with postgres_and_chroma() as (database, chroma, folder), closing(model):
        model.start()
        parts = {"PostgreSQL": database, "Chroma": chroma, "the model": model}
        addresses = {"catalog": database.create(), "vectors": chroma.url}
        with Archive.open(folder / "before", stores=Stores(**addresses)) as archive:
            archive.add(real_articles(articles))
        yield folder / "node", parts, addresses | {"model": f"http://127.0.0.1:{port}/v1"}


def _tried(
    name: str,
    place: Path,
    others: Mapping[str, Part],
    settings: Mapping[str, str],
    kills: int,
    chance: random.Random,
) -> Iterator[Row]:
    """The rows of some kills of the server and of the other parts, each as often."""
    seen, returns = Trial(place), defaultdict[str, list[tuple[float, float]]](list)
    server = Process(lambda: answering(place, "serve", **settings))
    with closing(server):
        server.start()
        seen.url = server.url
        with trial.load(seen):
            for victim in _victims(["the server", *others], kills, chance):
                time.sleep(chance.uniform(*LIVING_SECONDS))
                away = chance.uniform(*AWAY_SECONDS)
                returns[victim].append(_return(seen, server, others.get(victim), away, settings))
        with seen.client() as client:
            asked = chance.sample(seen.acknowledged, min(ASKED, len(seen.acknowledged)))
            lost = herons.lost(client, seen.acknowledged, asked)
    for line in [*seen.wrong, *lost][:5]:
        print(f"  {line}")
    name = f"{name}, {kills} kills"
    yield none_of(f"{name}: acknowledged articles lost or doubled", lost, len(seen.acknowledged))
    yield none_of(f"{name}: wrong or doubled answers", seen.wrong, seen.answers)
    yield Row(f"{name}: errors told while a part was away", seen.errors, kills)
    for victim, took in returns.items():
        count, slowest = len(took), max(returning for _, returning in took)
        back = f"{name}: all is well after the return of {victim}, slowest"
        yield Row(back, slowest, count, BAR_SECONDS, "at most", unit="s")
        whole = max(starting + returning for starting, returning in took)
        yield Row(f"{name}: the same from the start of {victim}", whole, count, unit="s")


def _victims(names: list[str], kills: int, chance: random.Random) -> list[str]:
    """Whom each kill meets, in random order."""
    found = [names[at % len(names)] for at in range(kills)]
    chance.shuffle(found)
    return found


def _return(
    seen: Trial, server: Process, other: Part | None, away: float, settings: Mapping[str, str]
) -> tuple[float, float]:
    """Seconds that a killed part took to answer again, and from then until all was as before."""
    part = other or server
    seen.well_since = float("inf")
    part.kill()
    time.sleep(away)
    began = time.monotonic()
    part.start()
    since = time.monotonic()
    seen.url = server.url
    while not _is_well(seen, "model" if "model" in settings else "quotes"):
        if time.monotonic() > since + PATIENCE_SECONDS:
            return since - began, float("inf")
        time.sleep(trial.AGAIN_SECONDS)
    seen.well_since = time.monotonic()
    return since - began, seen.well_since - since


def _is_well(seen: Trial, answerer: str) -> bool:
    """Whether a new article is acknowledged, and a question about it answered as it should be."""
    number = next(seen.numbers)
    with seen.client() as client:
        if not seen.adds(client, [number]):
            return False
        answer = seen.answer(client, number)
    return answer is not None and answer["answerer"] == answerer
