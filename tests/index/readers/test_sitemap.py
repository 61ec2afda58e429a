"""Sitemaps, indexes of them, news sitemaps and lists of addresses."""

import gzip
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from index.readers import Unfit
from index.readers.sitemap import MAX_URLS, Map, Page, parse_sitemap
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

DAY = datetime(2025, 11, 26, tzinfo=UTC)
NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://post.example/a?b=1&c=2&amp;d=3</loc><lastmod>2025-11-26</lastmod>
<image:image><image:loc>https://post.example/a.png</image:loc><image:title>Pier</image:title>
</image:image></url>
<url><loc><![CDATA[ https://post.example/b?b=1&c=2 ]]></loc><news:news><news:publication>
<news:name>The Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-11-26T04:00:00+04:00</news:publication_date>
<news:title>Ferry &eacute;</news:title></news:news></url>
<url><loc>ftp://post.example/c</loc></url></urlset>"""
PAGES = (
    Page("https://post.example/a?b=1&c=2&d=3", DAY),
    Page("https://post.example/b?b=1&c=2", None, DAY, "Ferry é", "The Post", "en"),
)


@pytest.mark.parametrize("change", [str.encode, lambda text: gzip.compress(text.encode())])
def test_pages_with_what_is_said_of_them(change: Callable[[str], bytes]) -> None:
    found = parse_sitemap(change(NEWS))
    assert (found.pages, found.maps, found.truncated) == (PAGES, (), False)


def test_an_index_lists_other_sitemaps() -> None:
    found = parse_sitemap(
        b"<sitemapindex><sitemap><loc>https://post.example/s.xml.gz</loc>"
        b"<lastmod>2025-11-26</lastmod></sitemap></sitemapindex>"
    )
    assert (found.pages, found.maps) == ((), (Map("https://post.example/s.xml.gz", DAY),))


def test_a_text_of_addresses() -> None:
    found = parse_sitemap(b"\xef\xbb\xbfhttps://post.example/a\r\n\r\nhttps://post.example/b\n")
    assert [page.url for page in found.pages] == [
        "https://post.example/a",
        "https://post.example/b",
    ]


@pytest.mark.parametrize(
    "content",
    [
        NEWS[:-300].encode(),
        NEWS.replace("</news:title>", "</title>").encode(),
        gzip.compress(NEWS.encode())[:-30],
    ],
)
def test_a_sitemap_that_breaks_off_says_so(content: bytes) -> None:
    found = parse_sitemap(content)
    assert (found.pages, found.truncated) == (PAGES[:1], True)


@pytest.mark.parametrize("content", [b"", b"<html>", b"<rss/>", b"Not found", b"\0\1\2"])
def test_what_is_no_sitemap_is_unfit(content: bytes) -> None:
    with pytest.raises(Unfit):
        parse_sitemap(content)


def test_no_more_than_the_limit_is_read() -> None:
    url = b"<url><loc>https://post.example/%d</loc></url>"
    many = b"".join(url % number for number in range(MAX_URLS + 5))
    found = parse_sitemap(b"<urlset>" + many + b"</urlset>")
    assert (len(found.pages), found.truncated) == (MAX_URLS, True)
    bomb = parse_sitemap(gzip.compress(b"<urlset>" + b" " * 100_000_000 + b"<url/></urlset>"))
    assert (bomb.pages, bomb.truncated) == ((), True)


def test_a_saved_sitemap_holds_no_article(take: Take) -> None:
    articles, rejects = take(NEWS, "a.txt")
    reason = "a sitemap lists pages and holds none: add its address to have them fetched"
    assert (articles, rejects) == ([], [(None, reason)])
