"""The server killed at random moments while programs add, search and ask, again and again.

What it acknowledged must be there afterwards, once, and every answer that it gives must be right.
"""

import json
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from benchmarks.rows import Row, none_of
from benchmarks.web.serving import Server, answering, newsdesk

KILLS = 30
KILLS_AT_LEAST = 2
LIVING_SECONDS = (0.5, 6.0)
"""How long a server works under load before it is killed: the shortest and the longest."""
BATCH = 5
BAR_SECONDS = 10
SEED = 20251126
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru")


@dataclass
class Trial:
    """What was acknowledged, and what went wrong."""

    place: Path
    acknowledged: list[int] = field(default_factory=list)
    answers: int = 0
    wrong: list[str] = field(default_factory=list)
    returns: list[float] = field(default_factory=list)
    """Seconds from the start of a server until it was ready again."""

    @property
    def token(self) -> str:
        """The owner's, which each server makes anew."""
        holder = json.loads((self.place / "holder.json").read_text(encoding="utf-8"))
        return f"Bearer {holder['token']}"


def rows(seconds: float | None = None) -> Iterator[Row]:
    """What came of it; in a few `seconds` there are fewer kills."""
    kills = KILLS if seconds is None else max(KILLS_AT_LEAST, int(seconds / 15))
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder) / "archive")
        for _ in range(kills):
            _life(trial, chance.uniform(*LIVING_SECONDS))
        lost = _lost(trial)
    for line in [*trial.wrong, *lost][:5]:
        print(f"  {line}")
    name = f"{kills} kills of the server"
    yield none_of(f"{name}: acknowledged articles lost or doubled", lost, len(trial.acknowledged))
    yield none_of(f"{name}: wrong or doubled answers", trial.wrong, trial.answers)
    slowest = max(trial.returns)
    yield Row(f"{name}: slowest return", slowest, kills, BAR_SECONDS, "at most", unit="s")


def _life(trial: Trial, seconds: float) -> None:
    """From a start to a kill."""
    began = time.monotonic()
    with answering(trial.place, "serve") as server:
        httpx.get(f"{server.url}/readyz", timeout=60).raise_for_status()
        trial.returns.append(time.monotonic() - began)
        working: tuple[Callable[[Trial, Server], None], ...] = (_add, _ask, _ask)
        threads = [threading.Thread(target=work, args=(trial, server)) for work in working]
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        server.process.kill()
        for thread in threads:
            thread.join()


def _add(trial: Trial, server: Server) -> None:
    """Add batches until the server is gone; a batch counts when it is acknowledged."""
    headers = {"authorization": trial.token}
    with httpx.Client(base_url=server.url, headers=headers, timeout=60) as client:
        # What was sent but not acknowledged may be there or not: it is sent once more.
        first = len(trial.acknowledged)
        while server.process.poll() is None:
            batch = range(first, first + BATCH)
            try:
                sent = client.post("/api/articles", json={"articles": [*map(_article, batch)]})
            except httpx.HTTPError:
                return
            if not sent.is_success:
                trial.wrong.append(f"{sent.status_code}: {sent.text[:200]}")
                return
            trial.acknowledged += batch
            first += BATCH


def _ask(trial: Trial, server: Server) -> None:
    """Ask about what was acknowledged until the server is gone."""
    chance = random.Random()
    with httpx.Client(base_url=server.url, timeout=60) as client:
        while server.process.poll() is None:
            known = len(trial.acknowledged)
            if not known:
                time.sleep(0.05)
                continue
            try:
                fault = _fault(client, chance.randrange(known))
            except httpx.TransportError:
                return
            trial.answers += 1
            trial.wrong += filter(None, [fault])


def _fault(client: httpx.Client, at: int) -> str:
    """What is wrong with the answer to a question; empty for nothing."""
    sent = client.post("/api/ask", json={"question": _question(at)})
    if not sent.is_success:
        return f"{sent.status_code}: {sent.text[:200]}"
    answer = sent.json()
    quotes = [one["quote"] for one in answer["citations"]]
    if len(set(quotes)) < len(quotes):
        return f"{_question(at)} has one quote twice"
    if answer["status"] != "answered" or _text(at) not in quotes:
        return f"{_question(at)} {answer['text'][:200]}"
    return ""


def _lost(trial: Trial) -> list[str]:
    """What is not there, or there twice, after all; the indexes are asked as the catalog is."""
    with newsdesk(trial.place, command="serve") as server:
        headers = {"authorization": trial.token}
        with httpx.Client(base_url=server.url, headers=headers, timeout=300) as client:
            urls = list(_urls(client))
            problems = client.post("/api/verify").json()
            faults = (_fault(client, at) for at in trial.acknowledged)
            unanswered = [fault for fault in faults if fault]
    counts = {url: urls.count(url) for url in map(_url, trial.acknowledged)}
    wrong = [f"{url} is there {count} times" for url, count in counts.items() if count != 1]
    return [*wrong, *map(str, problems), *unanswered]


def _urls(client: httpx.Client) -> Iterator[str]:
    """The address of every article."""
    cursor = None
    while True:
        asked = {"limit": 200} | ({"cursor": cursor} if cursor else {})
        page = client.get("/api/articles", params=asked).json()
        yield from (one["url"] for one in page["articles"])
        if not (cursor := page["next"]):
            return


def _name(at: int) -> str:
    """A village of its own for each number."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{at:04}").capitalize()


def _url(at: int) -> str:
    return f"https://sample-wire.example/{at}"


def _text(at: int) -> str:
    return f"Wardens counted {at + 1_000} herons in {_name(at)} on 3 May 2021."


def _question(at: int) -> str:
    return f"How many herons did wardens count in {_name(at)}?"


def _article(at: int) -> dict[str, str]:
    named = {"url": _url(at), "title": f"Herons of {_name(at)}", "outlet": "Sample Wire"}
    return {**named, "text": _text(at), "published": "2021-05-04"}
