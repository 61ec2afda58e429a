import errno
import random
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from index.fetching import Manners, Unfetched
from tests.index.fetching.conftest import LOCAL, Get, StillClock
from tests.index.fetching.test_fetcher import endless
from tests.website import Page, Said, Website

BODY = random.Random(7).randbytes(300_000)
ONCE = Manners(allow_private=True, seconds_between=0.0, retries=0)


def breaking(
    body: bytes, after: int, *, etag: str | None = '"1"', ranges: bool = True
) -> Callable[[BaseHTTPRequestHandler], None]:
    """A host that hangs up after so many bytes, and goes on from there when asked to."""

    def say(handler: BaseHTTPRequestHandler) -> None:
        start = 0
        wanted = handler.headers.get("Range", "").removeprefix("bytes=").removesuffix("-")
        if ranges and wanted and handler.headers.get("If-Range") == etag:
            start = int(wanted)
        rest = body[start:]
        handler.send_response(206 if start else 200)
        if etag:
            handler.send_header("ETag", etag)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        handler.send_header("Content-Length", str(len(rest)))
        handler.end_headers()
        handler.wfile.write(rest[:after])
        handler.close_connection = True

    return say


def test_a_body_goes_to_the_file_as_it_is_sent(
    site: Website, download: Get, tmp_path: Path
) -> None:
    site.pages["/dump.gz"] = Page(b"\x1f\x8bnot undone", headers={"Content-Encoding": "gzip"})
    found = download("/dump.gz", tmp_path / "dump")
    assert (found.status, found.body) == (200, b"")
    assert (tmp_path / "dump").read_bytes() == b"\x1f\x8bnot undone"
    assert [path.name for path in tmp_path.glob("dump*")] == ["dump"]
    assert site.asked[-1][1]["accept-encoding"] == "identity"


def test_what_breaks_off_is_continued(site: Website, download: Get, tmp_path: Path) -> None:
    site.pages["/"] = breaking(BODY, 70_000)
    download("/", tmp_path / "dump")
    assert (tmp_path / "dump").read_bytes() == BODY
    ranges = [headers.get("range") for path, headers in site.asked if path == "/"]
    assert ranges == [None, *(f"bytes={start}-" for start in (70_000, 140_000, 210_000, 280_000))]


def test_a_later_call_goes_on_with_what_came(site: Website, download: Get, tmp_path: Path) -> None:
    with pytest.raises(Unfetched, match=r"cut off|500"):
        site.pages["/"] = _then_dead(breaking(BODY, 200_000))
        download("/", tmp_path / "dump", ONCE)
    assert not (tmp_path / "dump").exists()
    site.asked.clear()
    site.pages["/"] = breaking(BODY, 300_000)
    download("/", tmp_path / "dump")
    assert (tmp_path / "dump").read_bytes() == BODY
    assert site.asked[-1][1]["range"] == "bytes=200000-"


def test_what_has_changed_meanwhile_is_begun_anew(
    site: Website, download: Get, tmp_path: Path
) -> None:
    with pytest.raises(Unfetched):
        site.pages["/"] = _then_dead(breaking(BODY, 200_000))
        download("/", tmp_path / "dump", ONCE)
    other = BODY[::-1]
    site.pages["/"] = breaking(other, 300_000, etag='"2"')
    download("/", tmp_path / "dump")
    assert (tmp_path / "dump").read_bytes() == other


@pytest.mark.parametrize("etag", [None, 'W/"1"'])
def test_without_proof_that_it_is_the_same_nothing_is_continued(
    site: Website, download: Get, tmp_path: Path, etag: str | None
) -> None:
    with pytest.raises(Unfetched):
        site.pages["/"] = _then_dead(breaking(BODY, 200_000, etag=etag))
        download("/", tmp_path / "dump", ONCE)
    site.asked.clear()
    site.pages["/"] = breaking(BODY, 300_000, etag=etag)
    download("/", tmp_path / "dump")
    assert (tmp_path / "dump").read_bytes() == BODY
    assert "range" not in site.asked[-1][1]


@pytest.mark.parametrize(
    "wrong",
    [
        Page(BODY[9:], 206, {"Content-Range": "bytes 9-299999/300000"}),
        Page(BODY, 206, {"Content-Range": "bytes 0-299999/300000"}),
        Page(BODY, 206, {"Content-Range": "lines 1-2/3"}),
        Page(BODY, 206),
        Page("", 416),
    ],
)
def test_a_part_that_does_not_fit_is_never_put_together(
    site: Website, download: Get, tmp_path: Path, wrong: Said
) -> None:
    with pytest.raises(Unfetched):
        site.pages["/"] = _then_dead(breaking(BODY, 200_000))
        download("/", tmp_path / "dump", ONCE)
    whole = breaking(BODY, 300_000)
    site.pages["/"] = lambda handler: (wrong if "Range" in handler.headers else whole)(handler)
    download("/", tmp_path / "dump")
    assert (tmp_path / "dump").read_bytes() == BODY


def test_a_host_that_always_begins_anew_is_not_asked_without_end(
    site: Website, download: Get, tmp_path: Path, clock: StillClock
) -> None:
    site.pages["/"] = breaking(BODY, 100_000, ranges=False)
    with pytest.raises(Unfetched, match="cut off"):
        download("/", tmp_path / "dump")
    assert len(site.paths) < 20


@pytest.mark.parametrize(
    ("say", "manners", "reason"),
    [
        (
            endless(b"HTTP/1.1 200 OK\r\n\r\n", bytes(10_000)),
            Manners(allow_private=True, max_download=100_000),
            "longer than 0.1 MB",
        ),
        (
            endless(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", bytes(10_000)),
            Manners(allow_private=True, max_bytes=100_000),
            "longer than 0.1 MB",
        ),
        (Page(BODY), Manners(allow_private=True, max_download=100_000), "longer than 0.1 MB"),
        (
            endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x", pause=0.05),
            Manners(allow_private=True, timeout=0.3, retries=0),
            "within 0.3 seconds",
        ),
    ],
)
def test_downloads_are_bounded(
    site: Website, download: Get, tmp_path: Path, say: Said, manners: Manners, reason: str
) -> None:
    site.pages["/"] = say
    with pytest.raises(Unfetched, match=reason):
        download("/", tmp_path / "dump", manners)


def test_304_to_a_question_without_condition_is_no_file(
    site: Website, download: Get, tmp_path: Path
) -> None:
    site.pages["/"] = Page(status=304)
    with pytest.raises(Unfetched, match="304 to no condition"):
        download("/", tmp_path / "dump")


def test_a_full_disk_does_not_stay_full(
    site: Website, download: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages["/"] = Page(BODY)

    def full(_source: object, _to: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space left"):
        download("/", tmp_path / "dump")
    assert list(tmp_path.glob("dump*")) == []


def test_robots_and_redirects_count_for_downloads(
    site: Website, download: Get, tmp_path: Path
) -> None:
    site.pages |= {"/robots.txt": Page("User-agent: *\nDisallow: /dump"), "/dump": Page(BODY)}
    with pytest.raises(Unfetched, match=r"robots.txt asks not to"):
        download("/dump", tmp_path / "dump", LOCAL)


def _then_dead(first: Said) -> Said:
    """The answer once; after that nothing but failures."""
    left = [first]

    def say(handler: BaseHTTPRequestHandler) -> None:
        (left.pop() if left else Page(status=500))(handler)

    return say
