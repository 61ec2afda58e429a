import gzip
import json
import signal
import threading
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from index import Archive, Article
from index.article import article_id
from index.gathering.gathering import Gathering
from index.gathering.wanted import Wanted
from index.versioning import Tally
from tests.index.gathering.conftest import Add
from tests.index.gathering.outlet import TEXT, Outlet, article
from tests.website import Page, in_turn, moved


def titles(archive: Archive) -> list[str]:
    return sorted(hit.title for hit in archive.search("ships lighthouse", limit=50))


def reasons(report: object) -> dict[str, str]:
    return {
        "/" + one.source.split("/", 3)[3]: one.reason
        for one in report.rejected  # type: ignore[attr-defined]
    }


def test_a_page_is_one_article(add: Add, archive: Archive, outlet: Outlet) -> None:
    assert add("/news/3").added == 1
    found = archive.article(f"{outlet.url}/news/3")
    assert found
    assert (found.title, found.outlet) == ("Ships counted: 3", "Port Elm Post")
    assert str(found.published) == "2025-11-03 10:00:00+00:00"
    assert "counted 3 ships on day 3" in found.text


def test_a_page_that_announces_a_feed_is_simply_the_page(add: Add, outlet: Outlet) -> None:
    outlet.feed(*outlet.items(range(1, 10)))
    assert add("/news/3").added == 1
    assert outlet.paths == ["/news/3"]


def test_the_articles_of_a_feed_are_fetched(add: Add, archive: Archive, outlet: Outlet) -> None:
    outlet.feed(*outlet.items(range(1, 6)))
    assert add("/feed.xml").added == 5
    assert titles(archive) == [f"Ships counted: {n}" for n in range(1, 6)]


def test_a_json_feed_is_a_feed(add: Add, outlet: Outlet) -> None:
    items = [{"id": str(n), "url": f"{outlet.url}/news/{n}"} for n in (1, 2)]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": items}
    outlet.pages["/feed"] = Page(json.dumps(feed), headers={"Content-Type": "application/json"})
    assert add("/feed").added == 2


def test_a_feed_fills_what_a_page_does_not_say(add: Add, archive: Archive, outlet: Outlet) -> None:
    outlet.pages |= {"/news/5": article(5, day=""), "/news/6": article(6, day="2025-11-17")}
    outlet.pages["/news/7"] = article(7, day="2025-11-16T08:00:00Z")
    outlet.feed(*(outlet.item(f"/news/{n}", day=17) for n in (5, 6, 7)))
    assert add("/feed.xml").added == 3
    found = [archive.article(f"{outlet.url}/news/{n}") for n in (5, 6, 7)]
    assert [f"{one.published:%d %H:%M}" for one in found if one] == [
        "17 10:00",
        "17 10:00",  # the page names the day only
        "16 08:00",
    ]


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Page(status=404), "the host answered 404"),
        (Page(status=503), "the host answered 503"),
        (Page("<html><body><p>Log in.</p></body></html>"), ""),
        (Page("%PDF-1.7", headers={"Content-Type": "application/pdf"}), "not a page"),
        (Page(gzip.compress(bytes(10**8)), headers={"Content-Encoding": "gzip"}), "longer than"),
        (moved("http://169.254.169.254/"), "secrets"),
    ],
)
def test_the_text_of_a_feed_serves_where_the_page_cannot_be_had(
    add: Add, archive: Archive, outlet: Outlet, page: Page, reason: str
) -> None:
    outlet.pages |= {"/news/teaser": page, "/news/whole": page}
    teaser = outlet.item("/news/teaser", text="The harbour office counted ships. Read more …")
    outlet.feed(teaser, outlet.item("/news/whole", text=TEXT.format(n=77), title="Whole"))
    report = add("/feed.xml")
    assert report.added == 1
    assert titles(archive) == ["Whole"]
    assert reason in reasons(report)["/news/teaser"]


def test_a_page_that_was_away_for_a_while_replaces_the_text_of_the_feed(
    add: Add, archive: Archive, outlet: Outlet
) -> None:
    outlet.pages["/news/1"] = in_turn(Page(status=503), Page(status=503), article(1))
    outlet.feed(outlet.item("/news/1", text=TEXT.format(n=77), title="In its own words"))
    assert add("/feed.xml").added == 1
    assert reasons(add("/feed.xml")) == {"/news/1": "the host answered 503"}
    assert titles(archive) == ["In its own words"]
    assert add("/feed.xml").updated == 1
    assert titles(archive) == ["Ships counted: 1"]


def test_what_is_gone_for_good_is_not_brought_back_by_a_feed(add: Add, outlet: Outlet) -> None:
    outlet.pages["/news/1"] = Page(status=410)
    outlet.feed(outlet.item("/news/1", text=TEXT))
    assert reasons(add("/feed.xml")) == {"/news/1": "the host answered 410"}


def test_how_to_retract_what_is_gone_for_good_is_told_where_the_archive_has_it(
    add: Add, outlet: Outlet
) -> None:
    add("/news/1")
    outlet.pages |= {"/news/1": Page(status=410), "/news/22": Page(status=410)}
    told = reasons(add("/news/1", "/news/22"))
    assert told["/news/1"].startswith(
        f"the host answered 410: 'newsdesk retract {article_id(f'{outlet.url}/news/1')}'"
    )
    assert told["/news/22"] == "the host answered 410"


def test_what_is_not_for_robots_is_not_asked_for(add: Add, outlet: Outlet) -> None:
    outlet.feed(outlet.item("/members/1"))
    assert reasons(add("/feed.xml")) == {"/members/1": "robots.txt asks not to"}
    assert outlet.paths == ["/feed.xml"]


def test_an_entry_without_a_page_is_told(add: Add, outlet: Outlet) -> None:
    outlet.feed(outlet.item("/news/1"), "<item><title>A note</title></item>")
    report = add("/feed.xml")
    assert report.added == 1
    assert reasons(report) == {"/feed.xml": "the entry 'A note' names no page"}


def test_a_feed_that_breaks_off_says_so(add: Add, outlet: Outlet) -> None:
    outlet.feed(*outlet.items([1, 2]))
    whole = outlet.pages["/feed.xml"]
    assert isinstance(whole, Page) and isinstance(whole.body, str)
    outlet.pages["/feed.xml"] = Page(whole.body.partition("</channel>")[0] + "<item><ti")
    report = add("/feed.xml")
    assert report.added == 2
    assert "cut off" in reasons(report)["/feed.xml"]


def test_only_what_is_new_in_a_feed_is_asked_for(add: Add, outlet: Outlet) -> None:
    outlet.feed(*outlet.items([1, 2]))
    assert add("/feed.xml").added == 2
    outlet.news()
    outlet.feed(*outlet.items([1, 2, 3]))
    report = add("/feed.xml")
    assert (report.added, report.unchanged) == (1, 2)
    assert outlet.news() == ["/news/3"]


def test_what_has_changed_since_is_asked_for_again(
    add: Add, archive: Archive, outlet: Outlet
) -> None:
    outlet.tag(1, article(1), '"1"')
    outlet.tag(2, article(2), '"1"')
    pages = ("/news/1", "/news/2")
    outlet.sitemap("/map.xml", dict.fromkeys(pages, "2025-11-02T10:00:00Z"))
    assert add("/map.xml").added == 2
    outlet.news()
    outlet.sitemap("/map.xml", dict.fromkeys(pages, _later()))
    outlet.tag(1, article(1, TEXT.replace("second", "third")), '"2"')
    report = add("/map.xml")
    assert (report.added, report.updated, report.unchanged) == (0, 1, 1)
    assert outlet.news() == ["/news/1", "/news/2"]
    found = archive.article(f"{outlet.url}/news/1")
    assert found and found.version == 2 and "a third lighthouse" in found.text


def test_a_page_is_asked_for_again_on_its_own_terms(add: Add, outlet: Outlet) -> None:
    outlet.tag(1, article(1), '"1"')
    assert add("/news/1").added == 1
    assert add("/news/1").unchanged == 1
    assert outlet.asked[-1][1]["if-none-match"] == '"1"'


def test_what_was_removed_can_be_added_again(add: Add, archive: Archive, outlet: Outlet) -> None:
    outlet.tag(1, article(1), '"1"')
    outlet.feed(*outlet.items([1]))
    assert add("/feed.xml").added == 1
    archive.remove(f"{outlet.url}/news/1")
    assert add("/feed.xml").added == 1


def test_what_came_from_a_file_is_not_fetched(add: Add, archive: Archive, outlet: Outlet) -> None:
    known = {"title": "Known", "text": TEXT, "published": "2025-11-01T10:00:00Z"}
    archive.add([Article.model_validate({"url": f"{outlet.url}/news/1", **known})])
    outlet.feed(*outlet.items([1, 2]))
    assert add("/feed.xml").unchanged == 1
    assert outlet.news() == ["/news/2"]


def test_sitemaps_inside_sitemaps_are_read(add: Add, outlet: Outlet) -> None:
    outlet.sitemap("/a.xml.gz", {"/news/1": "2025-11-01", "/news/2": "2025-11-02"})
    outlet.sitemap("/b.xml", {"/news/2": "2025-11-02", "/news/3": "2025-11-03"})
    maps = {"/a.xml.gz": "2025-11-02", "/b.xml": "2025-11-03", "/gone.xml": "2025-11-03"}
    outlet.sitemap("/map.xml", maps | {"/map.xml": "2025-11-03"}, of="sitemap")
    report = add("/map.xml")
    assert report.added == 3
    assert reasons(report) == {"/gone.xml": "the host answered 404"}
    assert len(outlet.news()) == 3


def test_sitemaps_without_end_are_left(add: Add, outlet: Outlet) -> None:
    for n in range(9):
        outlet.sitemap(f"/map{n}.xml", {f"/map{n + 1}.xml": "2025-11-01"}, of="sitemap")
    report = add("/map0.xml")
    assert list(reasons(report).values()) == ["sitemaps inside sitemaps are read three deep"]


def test_dates_limit_what_is_asked_for(add: Add, archive: Archive, outlet: Outlet) -> None:
    pages = {f"/news/{n}": f"2025-11-{n:02}" for n in range(1, 10)}
    outlet.sitemap("/new.xml", pages)
    outlet.sitemap("/map.xml", {"/new.xml": "2025-11-09", "/old.xml": "2024-01-01"}, of="sitemap")
    report = add("/map.xml", since="2025-11-04", until="2025-11-07")
    assert (report.added, report.rejected) == (4, ())
    assert titles(archive) == [f"Ships counted: {n}" for n in (4, 5, 6, 7)]
    # A page that changed after `until` may have been published before it.
    assert outlet.news() == [f"/news/{n}" for n in range(4, 10)]


def test_the_newest_are_taken_where_only_some_are(add: Add, outlet: Outlet) -> None:
    outlet.sitemap("/map.xml", {f"/news/{n}": f"2025-11-{n:02}" for n in range(1, 10)})
    outlet.pages["/news/8"] = Page(status=404)
    assert add("/map.xml", limit=3).added == 3
    assert outlet.news() == ["/news/6", "/news/7", "/news/8", "/news/9"]


def test_a_dump_is_read_as_a_file_is(
    add: Add, archive: Archive, outlet: Outlet, cache: Path
) -> None:
    records = [{"title": f"Ships {n}", "text": TEXT.format(n=n)} for n in range(500)]
    lines = "\n".join(map(json.dumps, records)) + "\nnonsense\n"
    outlet.pages["/dump.jsonl.gz"] = Page(gzip.compress(lines.encode()))
    report = add("/dump.jsonl.gz")
    assert report.added == 500
    (rejected,) = report.rejected
    assert (rejected.source, rejected.line) == (f"{outlet.url}/dump.jsonl.gz", 501)
    assert list(cache.rglob("*")) == []
    assert add("/dump.jsonl.gz", limit=7).unchanged == 7


def test_a_format_that_is_named_counts(add: Add, outlet: Outlet) -> None:
    outlet.feed(outlet.item("/news/1", text=TEXT))
    assert add("/feed.xml", format="text").added == 1
    assert outlet.news() == []


def test_several_addresses_are_asked_at_a_time_and_each_page_once(add: Add, outlet: Outlet) -> None:
    outlet.feed(*outlet.items([1, 2, 3]))
    outlet.sitemap("/map.xml", {f"/news/{n}": "2025-11-03" for n in (2, 3, 4)})
    assert add("/feed.xml", "/map.xml", "/news/5").added == 5
    assert outlet.news() == [f"/news/{n}" for n in range(1, 6)]


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Page("", headers={"Content-Type": "text/html"}), "the file is empty"),
        (Page("<html><body></body></html>"), ""),
        (Page("<rss"), ""),
        (Page(b"\x00\x01\x02\x03" * 99), ""),
        (Page("<urlset"), ""),
    ],
)
def test_what_holds_nothing_is_rejected_with_its_address(
    add: Add, outlet: Outlet, page: Page, reason: str
) -> None:
    outlet.pages["/a"] = page
    report = add("/a")
    assert report.added == 0
    if report.rejected:
        assert reason in reasons(report)["/a"]


def test_a_password_is_not_printed_back(archive: Archive) -> None:
    (rejected,) = archive.add_source("http://user:secret@127.0.0.1:8312/nest").rejected
    assert rejected.source == "http://***@127.0.0.1:8312/nest"
    assert rejected.reason == "the address holds a name or password"


def test_a_host_that_fails_all_the_time_is_left_alone(add: Add, outlet: Outlet) -> None:
    outlet.pages |= {f"/news/{n}": Page(status=503) for n in range(40)}
    outlet.feed(*(outlet.item(f"/news/{n}") for n in range(40)))
    report = add("/feed.xml")
    assert len(report.rejected) == 40
    assert len(outlet.news()) < 20
    assert any("has failed 5 times in a row" in reason for reason in reasons(report).values())


def test_files_and_addresses_may_be_mixed(
    add: Add, archive: Archive, outlet: Outlet, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    wanted = Wanted.within(allow_private=True)
    report = archive.add_source(tmp_path / "a.txt", f"{outlet.url}/news/1", wanted=wanted)
    assert report.added == 2


def test_dates_and_limit_hold_for_files_too(archive: Archive, tmp_path: Path) -> None:
    records = [{"title": f"{n}", "text": TEXT, "published": f"2025-11-0{n}"} for n in range(1, 10)]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, records)))
    wanted = Wanted.within("2025-11-03", "2025-11-08", limit=4)
    assert archive.add_source(tmp_path / "a.jsonl", wanted=wanted).added == 4
    assert str(archive.status().oldest) == "2025-11-03 00:00:00+00:00"


def test_a_visit_counts_only_once_its_article_is_safe(archive: Archive, outlet: Outlet) -> None:
    """A batch that is lost is asked for again, although its pages have been fetched."""
    outlet.feed(*outlet.items([1, 2, 3]))
    wanted = Wanted.within(allow_private=True)
    from index.readers import Defaults

    gathering = Gathering(archive.visits, wanted, format=None, defaults=Defaults())

    def lost(batch: Sequence[Article]) -> Tally:
        raise OSError("the disk is full")

    fetched = [one for one in gathering.items([f"{outlet.url}/feed.xml"])]
    articles = [one for one in fetched if isinstance(one, Article)]
    with pytest.raises(OSError, match="full"):
        gathering.storing(lost)(articles)
    assert archive.visits.known([f"{outlet.url}/news/{n}" for n in (1, 2, 3)]) == {}
    report = archive.add_source(f"{outlet.url}/feed.xml", wanted=wanted)
    assert report.added == 3


def test_an_interrupt_ends_it_and_what_is_safe_stays(
    add: Add, archive: Archive, outlet: Outlet, cache: Path
) -> None:
    """Ctrl-C while a host is silent."""
    entered = threading.Event()
    done = threading.Event()

    def silent(handler: BaseHTTPRequestHandler) -> None:
        entered.set()
        done.wait(20)
        handler.close_connection = True

    outlet.pages["/news/2"] = silent
    outlet.feed(*outlet.items([1, 2]))

    def interrupt() -> None:
        entered.wait(20)
        signal.raise_signal(signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            add("/feed.xml")
    finally:
        done.set()
        thread.join()
    assert list(cache.rglob("*")) == []
    outlet.pages["/news/2"] = article(2)
    report = add("/feed.xml")
    assert report.added + report.unchanged == 2


def _later() -> str:
    """A change that nobody can have seen yet."""
    from datetime import UTC, datetime, timedelta

    return (datetime.now(UTC) + timedelta(hours=1)).isoformat()
