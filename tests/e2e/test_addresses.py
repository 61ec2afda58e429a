"""Addresses as a user adds them: by the real command, alone and through a running server."""

import gzip
import json
from collections.abc import Iterator

import pytest

from tests.e2e.conftest import Newsdesk, Server, run
from tests.index.gathering.outlet import TEXT, Outlet
from tests.website import Page

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def outlet() -> Iterator[Outlet]:
    """The outlet lists its articles in every way."""
    with Outlet().serving() as outlet:
        assert isinstance(outlet, Outlet)
        outlet.feed(*outlet.items([1, 2, 3]))
        outlet.sitemap("/map.xml", {f"/news/{n}": f"2025-11-{n:02}" for n in range(1, 6)})
        records = [{"title": f"Ships {n}", "text": TEXT.format(n=n)} for n in range(50)]
        lines = "\n".join(map(json.dumps, records))
        outlet.pages["/dump.jsonl.gz"] = Page(gzip.compress(lines.encode()))
        yield outlet


def test_a_page_a_feed_a_sitemap_and_a_dump_become_articles(
    newsdesk: Newsdesk, outlet: Outlet
) -> None:
    def added(*arguments: str) -> int:
        done = newsdesk("add", "--allow-private", "--json", *arguments)
        assert (done.code, done.err) == (0, "")
        count: int = done.json["added"]
        return count

    assert added(f"{outlet.url}/news/1") == 1
    assert added(f"{outlet.url}/feed.xml") == 2
    assert added(f"{outlet.url}/map.xml", "--since", "2025-11-05") == 1
    assert added(f"{outlet.url}/map.xml", "--limit", "2") == 1
    assert added(f"{outlet.url}/dump.jsonl.gz") == 50
    answer = newsdesk("ask", "Who said that the lighthouse made the passage safer?")
    assert "Orla Venn" in answer.out


def test_an_address_of_this_network_needs_leave(newsdesk: Newsdesk, outlet: Outlet) -> None:
    done = newsdesk("add", f"{outlet.url}/news/1")
    assert done.code == 1
    assert "127.0.0.1 is a private address, which needs --allow-private" in done.out
    assert outlet.asked == []


@pytest.mark.parametrize("address", ["ftp://example.org/a", "file:///etc/passwd"])
def test_other_addresses_are_bad_usage(newsdesk: Newsdesk, address: str) -> None:
    done = newsdesk("add", address)
    assert done.code == 2
    assert "is an address that cannot be fetched" in done.err


def test_addresses_are_added_through_a_running_server(demo_server: Server, outlet: Outlet) -> None:
    add = ("--archive", str(demo_server.archive), "add", "--allow-private", "--json")
    assert run(*add, f"{outlet.url}/feed.xml").json["added"] == 3
    outlet.asked.clear()
    again = run(*add, f"{outlet.url}/feed.xml").json
    assert (again["added"], again["unchanged"]) == (0, 3)
    assert outlet.paths == ["/feed.xml"]
    for n in (1, 2, 3):
        run("--archive", str(demo_server.archive), "remove", f"{outlet.url}/news/{n}")
