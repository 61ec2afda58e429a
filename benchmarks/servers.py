"""The servers of a shared archive, on loopback, so that nothing waits for a network."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from benchmarks.data import data
from index import Article
from index.adding import open_sources
from tests import postgres
from tests.chroma import ChromaServer

CHROMA_IS_ASKED = 2_000
"""Real articles that have more than the 20,000 passages up to which searches need no Chroma."""


def real_articles(count: int) -> Iterator[Article]:
    """The first ones."""
    _, items = open_sources([str(data("realtimeqa/articles-2022-2024.jsonl.gz"))])
    return islice((one for one in items if isinstance(one, Article)), count)


@contextmanager
def postgres_and_chroma() -> Iterator[tuple[postgres.Postgres, ChromaServer, Path]]:
    """Both, and a folder that is given up with them."""
    with tempfile.TemporaryDirectory() as folder, postgres.running() as server:
        chroma = ChromaServer(Path(folder) / "chroma")
        chroma.start()
        try:
            yield server, chroma, Path(folder)
        finally:
            chroma.kill()
