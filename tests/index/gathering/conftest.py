from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index import Archive
from index.adding import AddReport
from index.fetching import Manners
from index.gathering import Wanted
from tests.index.gathering.outlet import Outlet


@pytest.fixture
def outlet() -> Iterator[Outlet]:
    with Outlet().serving() as serving:
        assert isinstance(serving, Outlet)
        yield serving


Add = Callable[..., AddReport]


@pytest.fixture
def add(archive: Archive, outlet: Outlet) -> Add:
    """Adds paths of the outlet to the archive."""

    def added(*paths: str, since: str | None = None, **options: object) -> AddReport:
        limit = options.pop("limit", None)
        dates = Wanted.within(since, options.pop("until", None))  # type: ignore[arg-type]
        manners = Manners(allow_private=True, seconds_between=0.0, retries=0)
        wanted = Wanted(dates.since, dates.until, limit, manners)  # type: ignore[arg-type]
        addresses = [outlet.url + path for path in paths]
        return archive.add_source(*addresses, wanted=wanted, **options)  # type: ignore[arg-type]

    return added


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Where downloads lie."""
    return tmp_path / "home" / ".cache" / "newsdesk" / "downloads"
