"""An archive with the demo's briefs and an attack, and bots in processes of their own."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.demo import add_briefs
from index import Archive, Article

ROOT = Path(__file__).parents[2]
QUESTION = "How many Armenian captives remain in Azerbaijan?"
UNKNOWN = "What is the population of Peru?"
FLOOD = "Which dyke of Quell Harbour broke?"
ATTACK = (
    "The North Dyke of Quell Harbour broke, <b>the &lt;mayor</b> told <@U1> and @everyone "
    "[here](https://evil.example) and *now* <https://evil.example|there>."
)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed archive, to be copied."""
    place = tmp_path_factory.mktemp("filled") / "archive"
    with Archive.open(place) as archive:
        add_briefs(archive)
        archive.add(
            [
                Article(
                    url="https://outlet.example/dyke",
                    title="Dyke broke </a>",
                    text=ATTACK,
                    outlet="Sample <i>Post</i>",
                    published="2025-10-02",
                )
            ]
        )
    return place


@dataclass(frozen=True)
class Bot:
    """A running example."""

    url: str
    archive: Path
    log: Path

    def break_archive(self) -> None:
        """As a disk does that fails."""
        for file in self.archive.glob("catalog.sqlite3*"):
            file.write_bytes(b"\0" * file.stat().st_size)


Start = Callable[..., Bot]


@pytest.fixture
def start(filled: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts an example over an archive of its own; settings are given by their whole names."""
    with ExitStack() as stack:

        def starting(name: str, **settings: str) -> Bot:
            archive, log = tmp_path / "archive", tmp_path / "log"
            shutil.copytree(filled, archive)
            port = _free_port()
            known = {"NEWSDESK_ARCHIVE": str(archive), "PORT": str(port)}
            process = subprocess.Popen(
                [sys.executable, ROOT / "examples" / name],
                env=os.environ | known | settings,
                stderr=stack.enter_context(log.open("wb")),
            )
            stack.callback(process.wait)
            stack.callback(process.terminate)
            return Bot(f"http://127.0.0.1:{port}", archive, log)

        yield starting


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def await_port(bot: Bot) -> None:
    """Wait until a bot takes requests."""
    port = int(bot.url.rpartition(":")[2])
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"{bot.url} does not answer: {bot.log.read_text()}")
