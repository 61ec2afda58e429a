"""The servers of a shared archive, on loopback, so that nothing waits for a network."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import postgres
from tests.chroma import ChromaServer


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
