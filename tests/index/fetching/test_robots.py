import asyncio

import pytest

from index.fetching import Manners, Unfetched
from index.fetching.fetcher import Fetcher
from index.fetching.robots import MAX_BYTES
from tests.index.fetching.conftest import LOCAL, Get, StillClock
from tests.website import Page, Website, in_turn, moved

RULES = """
User-agent: *
Disallow: /

User-agent: newsdesk
Disallow: /private
Allow: /private/open
Disallow: /*.pdf$
Disallow: /search?
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/news", True),
        ("/private", False),
        ("/private/a", False),
        ("/private/open/a", True),
        ("/%70rivate/a", False),
        ("/a.pdf", False),
        ("/a.pdf.html", True),
        ("/search?q=a", False),
        ("/searching", True),
    ],
)
def test_rules_for_us_are_kept(site: Website, get: Get, path: str, allowed: bool) -> None:
    site.pages |= {"/robots.txt": Page(RULES), path: Page("hello")}
    if allowed:
        assert get(path).body == b"hello"
    else:
        with pytest.raises(Unfetched, match=r"robots.txt asks not to"):
            get(path)
        assert site.paths == []


def test_another_name_has_other_rules(site: Website, get: Get) -> None:
    site.pages |= {"/robots.txt": Page(RULES), "/news": Page("hello")}
    manners = Manners(allow_private=True, user_agent="OtherBot/2.0 (a reader of newsdesk files)")
    with pytest.raises(Unfetched, match=r"robots.txt asks not to"):
        get("/news", manners)


def test_a_redirect_is_no_way_around(site: Website, get: Get) -> None:
    site.pages |= {"/robots.txt": Page(RULES), "/a": moved("/private/b"), "/private/b": Page("x")}
    with pytest.raises(Unfetched, match=r"robots.txt asks not to"):
        get("/a")
    assert site.paths == ["/a"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_where_there_are_no_rules_everything_is_allowed(
    site: Website, get: Get, status: int
) -> None:
    site.pages |= {"/robots.txt": Page("Disallow: /", status), "/a": Page("hello")}
    assert get("/a").body == b"hello"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_where_rules_cannot_be_had_nothing_is_asked_for_now(
    site: Website, get: Get, status: int
) -> None:
    site.pages |= {"/robots.txt": Page(status=status), "/a": Page("hello")}
    with pytest.raises(Unfetched, match=rf"robots.txt cannot be had \(.*{status}\)") as raised:
        get("/a")
    assert raised.value.retryable
    assert site.paths == []


def test_rules_may_be_elsewhere(site: Website, get: Get) -> None:
    site.pages |= {"/robots.txt": moved("/rules"), "/rules": Page(RULES), "/private/a": Page()}
    with pytest.raises(Unfetched, match=r"robots.txt asks not to"):
        get("/private/a")


@pytest.mark.parametrize("to", ["http://169.254.169.254/", "file:///etc/passwd", "/robots.txt"])
def test_rules_are_not_looked_for_where_nothing_is_fetched(
    site: Website, get: Get, to: str
) -> None:
    site.pages |= {"/robots.txt": moved(to), "/a": Page("hello")}
    with pytest.raises(Unfetched):
        get("/a")
    assert site.paths == []


@pytest.mark.parametrize("rules", ["<html><body>Welcome", "\x00\xff\xfe", "Disallow: /\nfoo", ""])
def test_what_is_no_rule_forbids_nothing(site: Website, get: Get, rules: str) -> None:
    site.pages |= {"/robots.txt": Page(rules.encode("latin-1")), "/a": Page("hello")}
    assert get("/a").body == b"hello"


def test_rules_beyond_the_limit_are_not_read(site: Website, get: Get) -> None:
    filler = "# nothing\n" * (MAX_BYTES // 10)
    long = f"User-agent: *\nDisallow: /first\n{filler}\nDisallow: /last\n" + filler * 20
    site.pages |= {"/robots.txt": Page(long), "/last": Page("hello"), "/first": Page("hello")}
    assert get("/last").body == b"hello"
    with pytest.raises(Unfetched):
        get("/first")


@pytest.mark.parametrize(
    ("rules", "gap"),
    [
        ("User-agent: *\nCrawl-delay: 7", 7),
        ("User-agent: *\nCrawl-delay: 0.1", 0.5),
        ("User-agent: *\nCrawl-delay: 86400", 60),
        ("User-agent: *\nRequest-rate: 1/9", 9),
        ("User-agent: other\nCrawl-delay: 7", 0.5),
        ("User-agent: *\nCrawl-delay: never", 0.5),
        ("User-agent: *\nCrawl-delay: -3", 0.5),
        ("User-agent: *\nCrawl-delay: nan", 0.5),
    ],
)
def test_the_pause_that_a_host_asks_for_is_kept(
    site: Website, clock: StillClock, rules: str, gap: float
) -> None:
    site.pages |= {"/robots.txt": Page(rules), "/a": Page(), "/b": Page()}

    async def work() -> float:
        async with Fetcher(Manners(allow_private=True), clock=clock) as fetcher:
            await fetcher.fetch(f"{site.url}/a")
            before = clock.time
            await fetcher.fetch(f"{site.url}/b")
            return clock.time - before

    assert asyncio.run(work()) == pytest.approx(gap)


def test_rules_are_asked_for_once_in_a_while(site: Website, clock: StillClock) -> None:
    site.pages |= {"/robots.txt": in_turn(Page(), Page(RULES)), "/private/a": Page("hello")}
    url = f"{site.url}/private/a"

    async def work() -> None:
        async with Fetcher(LOCAL, clock=clock) as fetcher:
            await asyncio.gather(*(fetcher.fetch(url) for _ in range(4)))
            assert [path for path, _ in site.asked].count("/robots.txt") == 1
            clock.time += 86_400
            with pytest.raises(Unfetched):
                await fetcher.fetch(url)

    asyncio.run(work())


def test_a_failure_to_get_rules_is_not_remembered_for_long(
    site: Website, clock: StillClock
) -> None:
    broken = [Page(status=500)] * (1 + LOCAL.retries)
    site.pages |= {"/robots.txt": in_turn(*broken, Page()), "/a": Page("hello")}

    async def work() -> None:
        async with Fetcher(LOCAL, clock=clock) as fetcher:
            for _ in range(2):
                with pytest.raises(Unfetched):
                    await fetcher.fetch(f"{site.url}/a")
            assert len(site.asked) == len(broken)
            clock.time += 600
            assert (await fetcher.fetch(f"{site.url}/a")).body == b"hello"

    asyncio.run(work())
