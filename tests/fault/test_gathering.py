"""The process ends while addresses are added: what was fetched but not safe is fetched again."""

from pathlib import Path

import pytest

from index import Archive
from index.catalog import Catalog
from index.fetching import Manners
from index.gathering import Wanted
from tests.fault.crashing import crashing
from tests.index.gathering.outlet import Outlet

WANTED = Wanted(manners=Manners(allow_private=True, seconds_between=0.0))


@pytest.mark.fault
@pytest.mark.parametrize("step", ["ingest", "remember"])
@pytest.mark.parametrize("before", [True, False])
def test_no_article_is_lost_or_doubled_by_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, before: bool
) -> None:
    with Outlet().serving() as outlet:
        assert isinstance(outlet, Outlet)
        outlet.feed(*outlet.items(range(1, 10)))
        monkeypatch.setattr("index.adding.BATCH_ARTICLES", 4)
        with (
            Archive.open(tmp_path / "archive") as archive,
            crashing(monkeypatch, Catalog, step, earlier=1, before=before),
        ):
            archive.add_source(f"{outlet.url}/feed.xml", wanted=WANTED)
        with Archive.open(tmp_path / "archive") as archive:
            archive.add_source(f"{outlet.url}/feed.xml", wanted=WANTED)
            assert archive.status().articles == 9
            versions = (archive.versions(f"{outlet.url}/news/{n}") for n in range(1, 10))
            assert [len(each) for each in versions] == [1] * 9
            assert archive.verify() == []
            again = archive.add_source(f"{outlet.url}/feed.xml", wanted=WANTED)
            assert (again.unchanged, again.rejected) == (9, ())
