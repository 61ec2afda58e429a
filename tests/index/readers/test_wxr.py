"""WordPress exports."""

import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index import Article
from index.readers import Source, read
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Post</title><link>https://post.example</link><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[ann]]></wp:author_login>
<wp:author_display_name><![CDATA[Ann Lee]]></wp:author_display_name></wp:author>
"""
POST = """<item><title><![CDATA[Ferry &amp; pier]]></title><link>https://post.example/ferry/</link>
<dc:creator><![CDATA[ann]]></dc:creator><excerpt:encoded><![CDATA[Short]]></excerpt:encoded>
<content:encoded><![CDATA[The ferry <b>sank</b>.

[gallery ids="1,2"]
It was old.
AT&T said so.]]></content:encoded><wp:post_date_gmt>2025-11-26 06:00:00</wp:post_date_gmt>
<wp:post_modified_gmt>0000-00-00 00:00:00</wp:post_modified_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="post_tag"><![CDATA[tag]]></category>
<category domain="category"><![CDATA[Sea]]></category></item>
"""
END = "</channel></rss>"


def test_published_posts_are_read_under_any_name(take: Take) -> None:
    draft = POST.replace("publish", "draft")
    page = POST.replace("<wp:post_type>post", "<wp:post_type>page")
    ((article,), rejects) = take(f"{HEAD}{draft}{page}{POST}{END}", "export.txt")
    assert (article.title, article.url) == ("Ferry & pier", "https://post.example/ferry/")
    assert article.text == "The ferry sank.\nIt was old.\nAT&T said so."
    assert (article.authors, article.section) == (("Ann Lee",), "Sea")
    assert article.published == datetime(2025, 11, 26, 6, tzinfo=UTC)
    assert (article.updated, article.language, rejects) == (None, "en-GB", [])


def test_blocks_of_the_newer_editor_are_paragraphs(take: Take) -> None:
    blocks = "<!-- wp:paragraph --><p>One\ntwo.</p><!-- /wp:paragraph -->\n<h2>Three</h2>"
    post = POST[: POST.index("The ferry")] + blocks + POST[POST.index("]]></content") :]
    ((article,), _) = take(f"{HEAD}{post}{END}")
    assert article.text == "One two.\nThree"


@pytest.mark.parametrize(
    ("content", "count", "line", "reason"),
    [
        (f"{HEAD}{END}", 0, None, "no published post is in this export"),
        (f"{HEAD}{POST}{POST}"[:-40], 1, None, "broken XML: "),
        (f"{HEAD}{POST}<item></wrong></item>{POST}{END}", 1, None, "broken XML: "),
        (f"{HEAD}{POST.replace('encoded', 'else')}{POST}{END}", 1, 9, "no text"),
        (f"{HEAD}{POST}\x0b&nbsp;&bogus;{END}", 1, None, None),
    ],
    ids=range(5),
)
def test_a_broken_export_is_read_as_far_as_it_goes(
    take: Take, content: str, count: int, line: int | None, reason: str | None
) -> None:
    articles, rejects = take(content)
    assert len(articles) == count
    assert [told[0] for told in rejects] == ([line] if reason else [])
    assert all(told[1].startswith(reason or "") for told in rejects)


def test_memory_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text(HEAD + POST.replace("The ferry", "The ferry " * 100_000) * 100 + END)
    tracemalloc.start()
    count = sum(isinstance(item, Article) for item in read(Source(path)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 100
    assert peak < 40_000_000
