import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from index.fetching import Fetched, Manners, Unfetched
from index.fetching.fetcher import Fetcher
from index.fetching.guard import MAX_URL_CHARS, Refused, Resolve, checked
from tests.index.fetching.conftest import LOCAL, Get, StillClock
from tests.website import Page, Website, moved

CERTIFICATE = Path(__file__).with_name("news.example.pem")
STRICT = Manners(seconds_between=0.0)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("file:///etc/passwd", "does not begin with http"),
        ("ftp://example.org/a", "does not begin with http"),
        ("gopher://example.org:70/_", "does not begin with http"),
        ("data:text/html,hello", "does not begin with http"),
        ("javascript:alert(1)", "does not begin with http"),
        ("//example.org/a", "does not begin with http"),
        ("example.org", "does not begin with http"),
        ("", "does not begin with http"),
        ("http://", "no host"),
        ("http:///a", "no host"),
        ("https:example.org", "no host"),
        ("http://user@example.org/", "name or password"),
        ("http://user:secret@example.org/", "name or password"),
        ("http://example.org@127.0.0.1/", "name or password"),
        ("http://example.org:22/", "port 22"),
        ("http://example.org:25/", "port 25"),
        ("http://example.org:6379/", "port 6379"),
        ("http://example.org:11211/", "port 11211"),
        ("http://example.org:99999/", "port 99999"),
        ("http://example.org:0/", "port 0"),
        ("http://example.org:http/", "broken"),
        ("http://[::1/", "broken"),
        ("http://exa\x00mple.org/", "broken"),
        ("http://example.org/\r\nX: y", "broken"),
        ("http://" + "a" * MAX_URL_CHARS, "longer than 8,000 characters"),
    ],
)
def test_what_is_no_address_of_the_web_is_refused(address: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        checked(address)


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.0.0.2", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1"),
        *("0177.0.0.1", "0177.0.0.01", "017700000001", "0x7F.0x0.0x0.0x1", "0", "0.0.0.0", "0x0"),
        *("10.1", "10.0.0.1", "0xa000001", "192.168.1", "3232235777", "172.16.1", "100.64.0.1"),
        *("169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.254.43518"),
        *("[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]"),
        *(
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::]",
            "[fe80::1]",
        ),
        *("[fd00:ec2::254]", "[fc00::1]", "[ff02::1]", "[2001:db8::1]", "224.0.0.1", "localhost"),
        *("１２７.０.０.１", "①②⑦.⓪.⓪.①", "127。0。0。1", "LOCALHOST", "255.255.255.255"),
    ],
)
def test_no_spelling_leads_into_the_private_network(host: str, clock: StillClock) -> None:
    async def work() -> Fetched:
        async with Fetcher(STRICT, clock=clock) as fetcher:
            return await fetcher.fetch(f"http://{host}:8000/")

    with pytest.raises(Refused):
        asyncio.run(work())


@pytest.mark.parametrize(
    "to",
    [
        *("http://169.254.169.254/latest/", "http://[::ffff:169.254.169.254]/", "ftp://a.example/"),
        *("file:///etc/passwd", "http://a:b@a.example/", "http://a.example:25/", "//0.0.0.0/"),
        "http://[fd00:ec2::254]/",
    ],
)
def test_every_redirect_is_checked(site: Website, get: Get, to: str) -> None:
    site.pages["/"] = moved("/next")
    site.pages["/next"] = moved(to)
    with pytest.raises(Refused):
        get("/")
    assert site.paths == ["/", "/next"]


def named(*answers: Sequence[str]) -> tuple[Resolve, list[str]]:
    """A resolver with these answers, one after the other, and what it was asked."""
    asked: list[str] = []

    async def resolve(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return answers[len(asked) - 1]

    return resolve, asked


def fetch_with(resolve: Resolve, url: str, manners: Manners = LOCAL) -> Fetched:
    async def work() -> Fetched:
        async with Fetcher(manners, clock=StillClock(), resolve=resolve) as fetcher:
            return await fetcher.fetch(url)

    return asyncio.run(work())


def test_a_name_is_resolved_once_and_the_checked_answer_is_connected_to(site: Website) -> None:
    resolve, asked = named(["127.0.0.1"])
    site.pages |= {"/robots.txt": Page(), "/": Page("hello")}
    url = site.url.replace("127.0.0.1", "news.example")
    assert fetch_with(resolve, f"{url}/").body == b"hello"
    assert asked == ["news.example"]
    assert {headers["host"] for _, headers in site.asked} == {url.removeprefix("http://")}


def test_a_name_that_leads_elsewhere_later_gains_nothing(site: Website) -> None:
    resolve, asked = named(["127.0.0.1"], ["169.254.169.254"])
    site.pages["/robots.txt"] = Page("", headers={"Connection": "close"})
    url = site.url.replace("127.0.0.1", "news.example")
    with pytest.raises(Refused, match=r"news.example leads to 169.254.169.254, the place where"):
        fetch_with(resolve, f"{url}/")
    assert len(asked) == 2


@pytest.mark.parametrize(
    "answers",
    [
        ["93.184.216.34", "127.0.0.1"],
        ["127.0.0.1", "93.184.216.34"],
        ["93.184.216.34", "::1"],
        ["2606:2800:220:1::1", "::ffff:10.0.0.1"],
    ],
)
def test_one_bad_answer_spoils_the_rest(answers: list[str]) -> None:
    resolve, _ = named(answers)
    with pytest.raises(Refused, match=r"news.example leads to"):
        fetch_with(resolve, "http://news.example/", STRICT)


def test_a_dead_answer_leaves_the_next_one_to_be_tried(site: Website) -> None:
    resolve, _ = named(["::1", "127.0.0.1"])
    site.pages |= {"/robots.txt": Page(), "/": Page("hello")}
    url = site.url.replace("127.0.0.1", "news.example")
    assert fetch_with(resolve, f"{url}/").body == b"hello"


@pytest.mark.parametrize(
    ("error", "retryable"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), False),
        (socket.gaierror(socket.EAI_AGAIN, "later"), True),
        (UnicodeError("label too long"), False),
    ],
)
def test_a_name_that_is_not_found_is_told(error: Exception, retryable: bool) -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        raise error

    with pytest.raises(Unfetched, match=r"the host news.example is not found") as raised:
        fetch_with(resolve, "http://news.example/", STRICT)
    assert raised.value.retryable is retryable


def test_tls_asks_for_the_name_and_not_for_the_checked_address() -> None:
    heard: list[bytes] = []

    def listen(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            heard.append(connection.recv(4096))

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=listen, args=(server,))
        thread.start()
        resolve, _ = named(*[["127.0.0.1"]] * 9)
        manners = Manners(allow_private=True, retries=0)
        with pytest.raises(Unfetched):
            fetch_with(resolve, f"https://news.example:{server.getsockname()[1]}/", manners)
        thread.join()
    assert b"news.example" in heard[0]


@contextmanager
def secure() -> Iterator[int]:
    """A server that speaks TLS as news.example; its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with Website().serving(context) as site:
        site.pages["/"] = Page("hello")
        yield int(site.url.rpartition(":")[2])


@pytest.mark.parametrize(
    ("host", "trusted", "reason"),
    [
        ("news.example", True, None),
        ("other.example", True, "Hostname mismatch"),
        ("news.example", False, "self-signed certificate"),
    ],
)
def test_the_certificate_must_be_of_the_name_that_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, host: str, trusted: bool, reason: str | None
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    resolve, _ = named(*[["127.0.0.1"]] * 9)
    with secure() as port:
        if reason is None:
            assert fetch_with(resolve, f"https://{host}:{port}/").body == b"hello"
        else:
            with pytest.raises(Unfetched, match=rf"cannot be trusted \({reason}") as raised:
                fetch_with(resolve, f"https://{host}:{port}/")
            assert not raised.value.retryable


def test_the_environment_names_no_proxy(
    site: Website, get: Get, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    site.pages["/"] = Page("hello")
    assert get("/").body == b"hello"
