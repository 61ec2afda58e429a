"""Whatever a host sends, it comes as a body or as `Unfetched`."""

import asyncio
import gzip
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.fetching import Manners, Unfetched
from index.fetching.fetcher import Fetcher
from index.fetching.guard import Refused, checked
from tests.website import Page, Website

MANNERS = Manners(allow_private=True, seconds_between=0.0, retries=0, timeout=5.0, max_bytes=10_000)
HEADS = st.sampled_from(
    [
        *(b"HTTP/1.1 200 OK", b"HTTP/1.0 200", b"HTTP/1.1 999 ?", b"HTTP/1.1 302 X", b"<html>"),
        *(
            b"HTTP/9 200 OK",
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
            b"HTTP/1.1 101 ?",
            b"",
        ),
    ]
)
LINES = st.sampled_from(
    [
        *(b"Content-Length: 5", b"Content-Length: 5, 6", b"Content-Length: 99999999999999999999"),
        *(b"Transfer-Encoding: chunked", b"Transfer-Encoding: gzip, chunked", b"Location: ?a b"),
        *(b"Location: /\xff\x00", b"Location: http://[::1", b"Location: //", b"Location: \xe2\x82"),
        *(b"Content-Encoding: gzip", b"Content-Encoding: zstd", b"Content-Type: ;;charset", b"X"),
        *(b"Retry-After: \xff", b": empty", b" folded", b"X: \x00", b"Set-Cookie: a=b", b"ETag: "),
    ]
)
BODIES = st.one_of(
    st.binary(max_size=200),
    st.binary(max_size=50).map(gzip.compress),
    st.sampled_from(
        [b"5\r\nhello\r\n0\r\n\r\n", b"-1\r\n", b"fffffffff\r\n", b"5;x=y\r\nhello\r\n"]
    ),
    st.just(gzip.compress(bytes(1_000_000))),
    st.just(b"\x28\xb5\x2f\xfd" + b"\xff" * 20),
)


@pytest.fixture(scope="module")
def odd() -> Iterator[Website]:
    with Website().serving() as site:
        site.pages["/robots.txt"] = Page()
        yield site


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(HEADS, st.lists(LINES, max_size=4), BODIES)
def test_any_answer_is_a_body_or_a_reason(
    odd: Website, head: bytes, lines: list[bytes], body: bytes
) -> None:
    answer = b"\r\n".join([head, *lines, b"", b""]) + body

    def say(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(answer)
        handler.close_connection = True

    async def work() -> None:
        async with Fetcher(MANNERS) as fetcher:
            try:
                found = await fetcher.fetch(f"{odd.url}/")
                assert len(found.body) <= MANNERS.max_bytes
                assert found.content_type is not None and found.validators
                assert found.charset != ""
            except Unfetched as error:
                assert str(error) and "\n" not in str(error)

    odd.pages["/"] = say
    asyncio.run(work())


@given(st.text() | st.text().map("http://{}".format) | st.text().map("https://a.example/{}".format))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        url = checked(text)
    except Refused:
        return
    assert url.scheme in ("http", "https")
    assert url.host and not url.userinfo
    url.raw_host.decode("ascii")
