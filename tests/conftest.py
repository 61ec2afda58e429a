"""What every test gets: an empty home, no settings from outside, small archives to ask."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from index import Archive, Article
from index.embeddings import HashEmbeddings
from index.stores import Stores
from tests import local_model, postgres
from tests.chroma import ChromaServer
from tests.scripted_model import ScriptedModel

ROOT = Path(__file__).parent.parent

# A busy machine is no fault of what is tested: one of 117 properties failed by a deadline of 0.2 s.
settings.register_profile("newsdesk", deadline=None)
settings.load_profile("newsdesk")


@pytest.fixture(autouse=True, scope="session")
def _interruptible() -> None:
    """A shell starts what runs in its background deaf to Ctrl-C, and that is inherited."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _isolated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test sees the settings or the home of whoever runs it."""
    ours = ("NEWSDESK_", "OPENAI_", "AZURE_OPENAI_")
    for name in [name for name in os.environ if name.startswith(ours)]:
        if name not in ("NEWSDESK_DATA", "NEWSDESK_TEST_REQUIRE"):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _current_loop() -> Iterator[None]:
    """Fail the very test that leaves an event loop open for this thread, not a later bystander."""
    before = _loop_of_this_thread()
    yield
    left = _loop_of_this_thread()
    assert left is before or left is None or left.is_closed(), "an event loop is left open"


def _loop_of_this_thread() -> asyncio.AbstractEventLoop | None:
    """The one that `set_event_loop` was given; asking for it in public would make one."""
    policy = getattr(asyncio.events, "_event_loop_policy", None)
    return getattr(getattr(policy, "_local", None), "_loop", None)


@pytest.fixture
def stores() -> Stores:
    """Where the archive keeps its parts; `tests.storing` has another."""
    return Stores()


@pytest.fixture
def archive(tmp_path: Path, stores: Stores) -> Iterator[Archive]:
    """An empty archive with the built-in embedding model."""
    with Archive.open(tmp_path / "archive", stores=stores) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgresql() -> Iterator[postgres.Postgres]:
    """A real PostgreSQL, which tests share: each has databases of its own."""
    with postgres.running() as server:
        yield server


@pytest.fixture
def database(postgresql: postgres.Postgres) -> str:
    """The address of a new database of a real PostgreSQL."""
    return postgresql.create()


@pytest.fixture(scope="session")
def chroma(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChromaServer]:
    """A real Chroma server, which tests share: each archive has collections of its own."""
    server = ChromaServer(tmp_path_factory.mktemp("chroma"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def article() -> Callable[..., Article]:
    """Makes an article from what a test cares about."""

    def make(text: str = "The ferry sank.", **fields: object) -> Article:
        values: dict[str, object] = {"title": "A ferry", "outlet": "Sample Post", "text": text}
        return Article.model_validate(values | fields)

    return make


@pytest.fixture
def hashing() -> HashEmbeddings:
    """An embedding model that records what it was asked to embed."""
    return HashEmbeddings()


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real articles and questions; a test that needs it skips without it."""
    folder = Path(os.environ.get("NEWSDESK_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        if "data" in os.environ.get("NEWSDESK_TEST_REQUIRE", ""):
            pytest.fail(f"{folder} is missing, and this run requires it")
        pytest.skip(f"{folder} is missing: set NEWSDESK_DATA to the folder of evaluation data")
    return folder


@pytest.fixture
def scripted() -> Iterator[ScriptedModel]:
    """A model's server that says what the test has written down."""
    with ScriptedModel().serving() as serving:
        yield serving


@pytest.fixture(scope="session")
def local_model_url() -> Iterator[str]:
    """A real model behind a real server, as NEWSDESK_MODEL takes it."""
    with local_model.served() as url:
        yield url
