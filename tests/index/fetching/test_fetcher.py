import asyncio
import gzip
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from index.fetching import Fetched, Manners, Unfetched, Validators
from index.fetching.fetcher import Fetcher
from tests.index.fetching.conftest import LOCAL, Get, StillClock
from tests.website import Page, Said, Website, in_turn, moved, tagged

ONCE = Manners(allow_private=True, seconds_between=0.0, retries=0)
HASTY = Manners(allow_private=True, seconds_between=0.0, retries=0, timeout=0.3)
SMALL = Manners(allow_private=True, seconds_between=0.0, retries=0, max_bytes=100_000)
GZIPPED = {"Content-Encoding": "gzip"}


def raw(*pieces: bytes, pause: float = 0.0) -> Said:
    """These bytes, and then the connection is closed."""

    def say(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        for piece in pieces:
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(pause)

    return say


def endless(head: bytes, piece: bytes, pause: float = 0.0) -> Said:
    """The same piece until the other side hangs up."""

    def pieces() -> Iterator[bytes]:
        yield head
        while True:
            yield piece

    def say(handler: BaseHTTPRequestHandler) -> None:
        for each in pieces():
            raw(each, pause=pause)(handler)

    return say


def test_a_page_comes_whole_with_what_the_host_said_of_it(site: Website, get: Get) -> None:
    site.pages["/a"] = Page(
        gzip.compress("Grüße".encode("latin-1")),
        headers={
            **GZIPPED,
            "Content-Type": 'TEXT/HTML; Charset="iso-8859-1"',
            "ETag": '"1"',
            "Last-Modified": "Wed, 01 Oct 2025 10:00:00 GMT",
        },
    )
    found = get("/a#part")
    assert (found.status, found.body) == (200, "Grüße".encode("latin-1"))
    assert (found.content_type, found.charset) == ("text/html", "iso-8859-1")
    assert found.validators == Validators('"1"', "Wed, 01 Oct 2025 10:00:00 GMT")
    assert (found.asked, found.url) == (f"{site.url}/a#part", f"{site.url}/a")


def test_a_host_learns_who_asks_and_what_can_be_read(site: Website, get: Get) -> None:
    site.pages["/"] = Page()
    get("/")
    (_, robots), (_, page) = site.asked
    assert robots["user-agent"] == page["user-agent"] == LOCAL.user_agent
    assert page["accept-encoding"] == "gzip"
    assert "cookie" not in page and "referer" not in page


def test_what_has_not_changed_is_not_sent_again(site: Website, get: Get) -> None:
    site.pages["/"] = tagged(Page("hello"), '"1"')
    first = get("/")
    again = get("/", validators=first.validators)
    assert (again.status, again.body) == (304, b"")
    site.pages["/"] = tagged(Page("changed"), '"2"')
    assert get("/", validators=first.validators).body == b"changed"


def test_304_to_a_question_without_condition_is_no_answer(site: Website, get: Get) -> None:
    site.pages["/"] = Page(status=304)
    with pytest.raises(Unfetched, match="304 to no condition"):
        get("/")


def test_redirects_are_followed(site: Website, get: Get) -> None:
    site.pages |= {"/": moved("a/b", 301), "/a/b": moved("../c", 308), "/c": Page("here")}
    found = get("/")
    assert (found.body, found.url) == (b"here", f"{site.url}/c")


@pytest.mark.parametrize(
    ("pages", "reason"),
    [
        ({"/": moved("/")}, "in a circle"),
        ({"/": moved("/a"), "/a": moved("/b"), "/b": moved("/a#x")}, "in a circle"),
        ({"/": moved("/1")} | {f"/{n}": moved(f"/{n + 1}") for n in range(1, 20)}, "more than 8"),
        ({"/": moved("http://[")}, "broken"),
        ({"/": moved("http://a b/")}, "broken"),
        ({"/": Page(status=302)}, "the host answered 302"),
    ],
)
def test_redirects_that_lead_nowhere_are_told(
    site: Website, get: Get, pages: dict[str, Said], reason: str
) -> None:
    site.pages |= pages
    with pytest.raises(Unfetched, match=reason) as raised:
        get("/")
    assert not raised.value.retryable


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451, 204, 203, 206, 300])
def test_other_answers_are_told_with_their_status(site: Website, get: Get, status: int) -> None:
    site.pages["/"] = Page(status=status)
    with pytest.raises(Unfetched) as raised:
        get("/")
    assert (raised.value.status, raised.value.retryable) == (status, False)
    assert site.paths == ["/"]


@pytest.mark.parametrize(
    ("say", "reason"),
    [
        (Page(gzip.compress(bytes(10**8)), headers=GZIPPED), "longer than 0.1 MB"),
        (Page(gzip.compress(bytes(10**8))), "longer than 0.1 MB"),
        (Page(gzip.compress(gzip.compress(bytes(10**8))), headers=GZIPPED), None),
        (Page(bytes(100_001)), "longer than 0.1 MB"),
        (Page(bytes(100_000)), None),
        (endless(b"HTTP/1.1 200 OK\r\n\r\n", bytes(10_000)), "longer than 0.1 MB"),
        (
            endless(
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                b"2710\r\n" + bytes(10_000) + b"\r\n",
            ),
            "longer than 0.1 MB",
        ),
        (Page("x", headers={"X": "y" * 200_000}), "headers are too long"),
        (endless(b"HTTP/1.1 200 OK\r\n", b"X: yyyyyyyyyyyyy\r\n" * 100), "headers are too long"),
        (endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 1000), "headers are too long"),
        (Page("x", headers={"Content-Encoding": "br"}), "compressed with 'br'"),
        (Page("x", headers={"Content-Encoding": "gzip, gzip"}), "compressed with 'gzip, gzip'"),
        (Page(zlib.compress(b"x"), headers={"Content-Encoding": "deflate"}), "'deflate'"),
        (Page("x", headers={"Content-Length": "-1"}), "does not speak HTTP"),
        (raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), "does not speak HTTP"),
        (raw(b"\x00\x01\x02\r\n\r\n"), "does not speak HTTP"),
    ],
)
def test_answers_are_bounded(site: Website, get: Get, say: Said, reason: str | None) -> None:
    site.pages["/"] = say
    if reason is None:
        assert len(get("/", SMALL).body) <= SMALL.max_bytes
    else:
        with pytest.raises(Unfetched, match=reason):
            get("/", SMALL)


@pytest.mark.parametrize(
    ("say", "reason"),
    [
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), "cut off"),
        (raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel"), "cut off"),
        (raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n"), "cut off"),
        (Page(gzip.compress(b"hello" * 99)[:-9], headers=GZIPPED), "cut off"),
        (Page(gzip.compress(b"hello" * 99)[:10] + b"\xff" * 99, headers=GZIPPED), "damaged"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Le"), "broke|HTTP"),
        (raw(), "broke"),
    ],
)
def test_a_part_of_a_body_is_never_taken_for_the_whole(
    site: Website, get: Get, say: Said, reason: str
) -> None:
    site.pages["/"] = say
    with pytest.raises(Unfetched, match=reason) as raised:
        get("/", ONCE)
    assert raised.value.retryable
    site.pages["/"] = in_turn(say, Page("whole"))
    assert get("/").body == b"whole"


@pytest.mark.parametrize(
    "say",
    [
        endless(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b"x", pause=0.05),
        endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", pause=0.05),
        endless(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n", pause=0.05),
        raw(b"", pause=1.0),
    ],
)
def test_a_host_that_drips_is_given_up(site: Website, get: Get, say: Said) -> None:
    site.pages["/"] = say
    with pytest.raises(Unfetched, match=r"within 0.3 seconds") as raised:
        get("/", HASTY)
    assert raised.value.retryable


def test_a_failure_that_may_pass_is_tried_again_later_and_later(
    site: Website, get: Get, clock: StillClock
) -> None:
    site.pages["/"] = in_turn(Page(status=503), Page(status=500), raw(), Page("hello"))
    assert get("/").body == b"hello"
    first, second, third = clock.slept
    assert 0.5 <= first <= 1 <= second <= 2 <= third <= 4


def test_the_number_of_tries_is_bounded(site: Website, get: Get) -> None:
    site.pages["/"] = Page(status=502)
    with pytest.raises(Unfetched, match="the host answered 502") as raised:
        get("/")
    assert (raised.value.status, raised.value.retryable) == (502, True)
    assert len(site.paths) == 1 + LOCAL.retries


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "17"},
        {"Retry-After": "Wed, 01 Oct 2025 10:00:17 GMT", "Date": "Wed, 01 Oct 2025 10:00:00 GMT"},
    ],
)
def test_a_host_is_left_alone_for_as_long_as_it_asks(
    site: Website, get: Get, clock: StillClock, headers: dict[str, str]
) -> None:
    limited = Page(status=429, headers=headers)
    if "Date" in headers:  # the handler would send its own first
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        say = raw(f"HTTP/1.1 429 Slow down\r\n{lines}Content-Length: 0\r\n\r\n".encode())
        site.pages["/"] = in_turn(say, Page("hello"))
    else:
        site.pages["/"] = in_turn(limited, Page("hello"))
    assert get("/").body == b"hello"
    assert sum(clock.slept) == pytest.approx(17)


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e3", "Wed, 99 Oct", "9" * 400])
def test_a_wish_that_makes_no_sense_stops_nothing(site: Website, get: Get, value: str) -> None:
    site.pages["/"] = in_turn(Page(status=503, headers={"Retry-After": value}), Page("hello"))
    if value.startswith("9"):
        with pytest.raises(Unfetched):
            get("/")
    else:
        assert get("/").body == b"hello"


def test_who_would_have_to_wait_long_comes_again(site: Website, clock: StillClock) -> None:
    site.pages["/"] = Page(status=503, headers={"Retry-After": "3600"})
    site.pages["/other"] = Page("hello")

    async def work() -> None:
        async with Fetcher(LOCAL, clock=clock) as fetcher:
            for path in ("/", "/other"):
                with pytest.raises(Unfetched) as raised:
                    await fetcher.fetch(site.url + path)
                assert raised.value.retryable
                assert raised.value.retry_after == pytest.approx(3600)
            clock.time += 3600
            assert (await fetcher.fetch(f"{site.url}/other")).body == b"hello"

    asyncio.run(work())
    assert site.paths == ["/", "/other"]


def test_few_requests_go_to_one_host_at_a_time_with_pauses(
    site: Website, clock: StillClock
) -> None:
    manners = Manners(allow_private=True, per_host=2, seconds_between=0.5)
    busy, most = 0, 0

    def say(handler: BaseHTTPRequestHandler) -> None:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        time.sleep(0.02)
        busy -= 1
        Page("x")(handler)

    site.pages |= {f"/{n}": say for n in range(8)}

    async def work() -> list[Fetched]:
        async with Fetcher(manners, clock=clock) as fetcher:
            asking = (fetcher.fetch(f"{site.url}/{n}") for n in range(8))
            return await asyncio.gather(*asking)

    assert len(asyncio.run(work())) == 8
    assert most <= 2
    assert clock.time >= 1_000 + 8 * 0.5


def test_connections_are_kept(site: Website, clock: StillClock) -> None:
    ports: set[int] = set()

    def say(handler: BaseHTTPRequestHandler) -> None:
        ports.add(handler.client_address[1])
        Page("x")(handler)

    site.pages |= {"/robots.txt": say, "/a": say, "/b": say}

    async def work() -> None:
        async with Fetcher(LOCAL, clock=clock) as fetcher:
            for path in ("/a", "/b"):
                await fetcher.fetch(site.url + path)

    asyncio.run(work())
    assert len(ports) == 1


def test_nobody_listens(get: Get) -> None:
    with pytest.raises(Unfetched, match="the host cannot be reached") as raised:
        get("http://127.0.0.1:1028/", ONCE)
    assert raised.value.retryable
