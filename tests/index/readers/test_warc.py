"""WARC and ARC."""

import gzip
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zstandard

from index.readers import Source, read
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

URL = "https://post.example/2025/ferry"
TEXT = "The ferry Aurora sank off Norvik on Wednesday. All 112 passengers were saved, police said."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Ferry sinks off Norvik</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2025-11-26T06:00:00Z"></head>
<body><article><h1>Ferry sinks off Norvik</h1><p>{TEXT}</p><p>{TEXT} It was old.</p></article>
</body></html>""".encode()
HTTP = "application/http; msgtype=response"


def http(body: bytes = PAGE, headers: str = "", status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n"
    return head.encode() + body


def record(block: bytes, kind: str = "response", media: str = HTTP, headers: str = "") -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2025-11-27T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:7>\r\nWARC-Target-URI: {URL}\r\n{headers}"
        f"Content-Type: {media}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


WARC = record(b"software: none\r\n", "warcinfo", "application/warc-fields") + record(http())


@pytest.mark.parametrize(
    "pack", [bytes, lambda data: gzip.compress(data, mtime=0), zstandard.compress]
)
def test_a_page_is_read_from_a_crawl_under_any_name(
    take: Take, pack: Callable[[bytes], bytes]
) -> None:
    ((article,), rejects) = take(pack(WARC), "crawl.txt")
    assert (article.url, article.title) == (URL, "Ferry sinks off Norvik")
    assert TEXT in article.text
    assert article.published == datetime(2025, 11, 26, 6, tzinfo=UTC)
    assert rejects == []


@pytest.mark.parametrize(
    "block",
    [
        http(gzip.compress(PAGE, mtime=0), "Content-Encoding: gzip\r\n"),
        http(b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE), "Transfer-Encoding: chunked\r\n"),
        http().replace(b"\r\n", b"\n"),
    ],
    ids=range(3),
)
def test_what_a_server_encoded_is_decoded(take: Take, block: bytes) -> None:
    ((article,), rejects) = take(record(block))
    assert (article.title, rejects) == ("Ferry sinks off Norvik", [])


@pytest.mark.parametrize(
    "other",
    [
        record(http(status="404 Not Found")),
        record(http().replace(b"text/html", b"image/png")),
        record(b"GET / HTTP/1.1\r\n\r\n", "request", "application/http; msgtype=request"),
        record(http(b""), "revisit"),
        record(b"\x89PNG", "resource", "image/png"),
        record(b"via: https://post.example/", "metadata", "application/warc-fields"),
        record(b"20251127\tIN\tA\t127.0.0.1", "response", "text/dns"),
    ],
    ids=range(7),
)
def test_other_records_are_passed_over(take: Take, other: bytes) -> None:
    assert len(take(other + WARC)[0]) == 1
    assert take(other) == ([], [(None, "no web page is in this crawl")])


def test_a_saved_resource_that_is_a_page_is_read(take: Take) -> None:
    ((article,), _) = take(record(PAGE, "resource", "text/html; charset=utf-8"))
    assert article.title == "Ferry sinks off Norvik"


def test_a_date_after_the_crawl_is_not_believed(take: Take) -> None:
    ((article,), _) = take(record(http(PAGE.replace(b"2025-11-26T06", b"2025-12-26T06"))))
    assert article.published is None


def test_the_text_of_a_wet_file_has_its_title_in_the_first_line(take: Take) -> None:
    block = f"Ferry sinks\n{TEXT}\nMenu".encode()
    ((article,), rejects) = take(record(block, "conversion", "text/plain"))
    assert (article.title, article.text) == ("Ferry sinks", f"{TEXT}\nMenu")
    assert (article.url, article.published, rejects) == (URL, None, [])


def test_a_wat_file_is_rejected_with_what_to_add_instead(take: Take) -> None:
    articles, rejects = take(record(b'{"Envelope": {}}', "metadata", "application/json"))
    reason = f"{URL}: WAT holds only facts about pages: add the WARC or WET file"
    assert (articles, rejects) == ([], [(None, reason)])


@pytest.mark.parametrize(
    ("content", "count", "reason"),
    [
        (WARC + record(http())[:-400], 1, f"{URL}: the file ends within this record"),
        (WARC + b"lost\r\n\r\n" + record(http()), 1, "broken record: "),
        (WARC + b"\0" * 50, 1, "broken record: "),
        (gzip.compress(WARC + record(http()), mtime=0)[:-9], 2, "the compressed file is cut off"),
        (
            WARC + record(http(), headers="WARC-Truncated: length\r\n"),
            1,
            f"{URL}: the crawler cut the page off (length)",
        ),
        (record(http(b"x", "Content-Encoding: gzip\r\n")) + WARC, 1, f"{URL}: "),
        (record(http(b"x" * 20_000_001)) + WARC, 1, f"{URL}: the page is longer than 20 MB"),
    ],
    ids=range(7),
)
def test_a_broken_crawl_is_read_as_far_as_it_goes(
    take: Take, content: bytes, count: int, reason: str
) -> None:
    articles, rejects = take(content)
    assert len(articles) == count
    ((_, told),) = rejects
    assert told.startswith(reason)


def test_an_arc_is_read(take: Take) -> None:
    block = http()
    arc = (
        b"filedesc://a.arc 127.0.0.1 20251127000000 text/plain 9\n1 0 Post\n\n"
        b"https://post.example/spaces in it 127.0.0.1 20251127000000 text/html %d\n%b\n"
        b"lost\nlost again\n"
        b"%b 127.0.0.1 20251127000000 text/html 200 - - 0 a.arc %d\n%b\n"
    ) % (len(block), block, URL.encode(), len(block), block)
    articles, rejects = take(arc, "a.csv")
    assert [article.url for article in articles] == ["https://post.example/spaces in it", URL]
    assert rejects == [(None, "broken ARC: no header of a record in 'lost'")]


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = gzip.compress(b"<html>" + b" " * 300_000_000, mtime=0)
    path = tmp_path / "bomb.warc"
    path.write_bytes(record(http(bomb, "Content-Encoding: gzip\r\n")))
    tracemalloc.start()
    (found,) = read(Source(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert getattr(found, "reason", "") == f"{URL}: the page is longer than 20 MB"
    assert peak < 100_000_000
