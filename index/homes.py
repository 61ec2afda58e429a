"""Where Chroma keeps the generations of a vector index: in files of ours, or at a server."""

import shutil
import time
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from index import native_memory
from index.errors import BadInput, StorageFailed, Unreachable

if TYPE_CHECKING:
    import httpx
    from chromadb.api.models.Collection import Collection

HNSW = {
    "space": "ip",
    "ef_construction": 64,
    "ef_search": 200,
    "max_neighbors": 16,
    "sync_threshold": 20_000,
    "batch_size": 1_000,
}
"""Chosen by `make bench-chroma`. `sync_threshold` is the number of writes between two rewrites of
the index file, which a kill may destroy: of 24 kills in mid-ingest, 4 did so at 2,000, 1 at 10,000.
"""

_AT_ONCE = 2
"""The lowest `sync_threshold` that Chroma takes."""
_PATIENCE_SECONDS = 60.0
"""For one answer of a server, which rewrites an index file now and then; Chroma sets no limit."""


class Home(Protocol):
    """Where generations lie."""

    is_shared: bool
    """Whether other processes use it too."""

    def client(self, generation: int) -> Any:
        """A client of Chroma."""

    def close(self, client: Any) -> None:
        """Release its files or connections."""

    def collection(self, client: Any, generation: int) -> "Collection":
        """The passages of a generation."""

    def settle(self, generation: int) -> None:
        """Have its index file written, if it is ours; only while no client has it open."""

    def generations(self) -> list[int]:
        """The numbers that are taken."""

    def claim(self, generation: int) -> bool:
        """Take a number, so that no other generation gets it; false where one has it."""

    def drop(self, generation: int) -> None:
        """Delete a generation that nobody uses; what is gone already is no matter."""

    def errors(self) -> AbstractContextManager[None]:
        """What goes wrong inside is raised as `StorageFailed`."""


class Files:
    """A directory for each generation, because Chroma's client caches one as long as it lives."""

    is_shared = False

    def __init__(self, root: Path) -> None:
        self._root = root

    def client(self, generation: int) -> Any:
        """An embedded Chroma."""
        import chromadb

        directory = self._root / str(generation)
        directory.mkdir(parents=True, exist_ok=True)
        return chromadb.PersistentClient(str(directory), _settings())

    def close(self, client: Any) -> None:
        """Release its files and its memory."""
        client.close()
        native_memory.give_back()

    def collection(self, client: Any, generation: int) -> "Collection":
        """The passages of a generation, made where there is none."""
        found = _made(client, "passages")
        if _threshold(found) != HNSW["sync_threshold"]:  # somebody was killed while settling
            _write_every(found, HNSW["sync_threshold"])
        return found

    def settle(self, generation: int) -> None:
        """Chroma reads its log when it is opened, and looks then whether the file is due."""
        with self.errors(), closing(self.client(generation)) as client:
            _write_every(self.collection(client, generation), _AT_ONCE)
        with self.errors(), closing(self.client(generation)) as client:
            found = _made(client, "passages")
            found.count()
            _write_every(found, HNSW["sync_threshold"])

    def generations(self) -> list[int]:
        """Those that have a directory."""
        return [int(path.name) for path in self._root.glob("*") if path.name.isdecimal()]

    def claim(self, generation: int) -> bool:
        """Make its directory."""
        try:
            (self._root / str(generation)).mkdir(parents=True)
        except FileExistsError:
            return False
        return True

    def drop(self, generation: int) -> None:
        """Delete its directory."""
        shutil.rmtree(self._root / str(generation), ignore_errors=True)

    @contextmanager
    def errors(self) -> Iterator[None]:
        """What Chroma and the disk refuse is raised as `StorageFailed`."""
        from chromadb.errors import ChromaError

        try:
            yield
        except (ChromaError, OSError) as error:
            raise StorageFailed(
                f"The vector index failed ({error}): run 'newsdesk verify --repair' to rebuild it."
            ) from error


class Server:
    """A collection for each generation at a Chroma server."""

    is_shared = True

    def __init__(self, url: str, token: str, archive: str) -> None:
        """`url` may end with a tenant and a database; `archive` sets our collections apart."""
        self._url = urlsplit(url)
        self._token = token
        self._prefix = f"newsdesk-{archive}-"
        self._place = _place(self._url.path)

    def client(self, generation: int) -> Any:
        """A client that has found the server, the tenant and the database."""
        import chromadb

        url, is_safe = self._url, self._url.scheme == "https"
        client = chromadb.HttpClient(
            host=url.hostname or "",
            port=url.port or (443 if is_safe else 8000),
            ssl=is_safe,
            headers={"x-chroma-token": self._token} if self._token else None,
            settings=_settings(),
            **self._place,
        )
        for session in _sessions(client):
            session.timeout = _PATIENCE_SECONDS
        return client

    def close(self, client: Any) -> None:
        """Release its connections, which Chroma itself leaves open."""
        for session in _sessions(client):
            session.close()
        client.close()

    def collection(self, client: Any, generation: int) -> "Collection":
        """The passages of a generation; one that was dropped must not come back empty."""
        found: Collection = client.get_collection(self._name(generation), embedding_function=None)
        return found

    def settle(self, generation: int) -> None:
        """Nothing: the server minds its files."""

    def generations(self) -> list[int]:
        """Those that have a collection."""
        with self.errors(), self._visiting() as client:
            names = [one.name for one in client.list_collections()]
        ours = [name[len(self._prefix) :] for name in names if name.startswith(self._prefix)]
        return [int(number) for number in ours if number.isdecimal()]

    def claim(self, generation: int) -> bool:
        """Make its collection; whoever makes one has the turn."""
        with self.errors(), self._visiting() as client:
            _made(client, self._name(generation))
        return True

    def drop(self, generation: int) -> None:
        """Delete its collection."""
        with suppress(StorageFailed), self.errors(), self._visiting() as client:
            client.delete_collection(self._name(generation))

    @contextmanager
    def errors(self) -> Iterator[None]:
        """What the server refuses is raised as `StorageFailed`, a missing one as `Unreachable`."""
        from chromadb.errors import ChromaError

        try:
            yield
        except StorageFailed:
            raise
        except ChromaError as error:
            raise StorageFailed(
                f"The vector index at {self._url.hostname} failed ({error}): try again in a "
                "moment, then run 'newsdesk verify --repair'."
            ) from error
        except Exception as error:  # of the client's network library, or nothing but `Exception`
            why = str(error).partition("\n")[0][:200]
            raise Unreachable(
                f"The Chroma server at {self._url.hostname} cannot be used ({why}): start it, or "
                "correct NEWSDESK_VECTORS; then do the same again."
            ) from error

    def _name(self, generation: int) -> str:
        return f"{self._prefix}{generation}"

    @contextmanager
    def _visiting(self) -> Iterator[Any]:
        client = self.client(0)
        try:
            yield client
        finally:
            self.close(client)


def _sessions(client: Any) -> "Iterator[httpx.Client]":
    """A client has a second one inside, which looks for tenant and database."""
    for one in (client, client._admin_client):
        yield one._server._session


def _made(client: Any, name: str) -> "Collection":
    made: Collection = client.get_or_create_collection(
        name, configuration={"hnsw": HNSW}, embedding_function=None
    )
    return made


def _threshold(collection: "Collection") -> int:
    found: int = collection.configuration_json["hnsw"]["sync_threshold"]
    return found


def _write_every(collection: "Collection", writes: Any) -> None:
    """It holds for whoever opens the index from now on.

    A client that was closed a moment ago may still be writing, which SQLite calls a deadlock
    instead of waiting, because this begins by reading.
    """
    from chromadb.errors import InternalError

    with warnings.catch_warnings():  # of a collection without a function that embeds
        warnings.simplefilter("ignore", DeprecationWarning)
        for pause in (0.1, 0.2, 0.5, 1.0, 2.0, None):
            try:
                return collection.modify(configuration={"hnsw": {"sync_threshold": writes}})
            except InternalError as error:
                if pause is None or "database is locked" not in str(error):
                    raise
                time.sleep(pause)


def _settings() -> Any:
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)


def _place(path: str) -> dict[str, str]:
    """Tenant and database, where the address names them."""
    parts = path.strip("/").split("/") if path.strip("/") else []
    if len(parts) not in (0, 2):
        raise BadInput(
            "The address of the Chroma server may end with a tenant and a database and with "
            "nothing else: write it like 'https://host/TENANT/DATABASE'."
        )
    return dict(zip(("tenant", "database"), parts, strict=False))
