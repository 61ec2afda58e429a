"""Feeds: RSS, RDF, Atom and JSON Feed."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers import Unfit
from index.readers.feed import parse_feed
from tests.index.readers.conftest import Found

Take = Callable[..., Found]

HERE = "https://post.example/feed.xml"
MORNING = datetime(2025, 11, 26, 6, tzinfo=UTC)


def rss(items: str, channel: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        f"<channel><title>The Post</title>{channel}{items}</channel></rss>"
    )


FULL = rss(
    "<item><title>Ferry &lt;b&gt;sinks&lt;/b&gt; &amp; floats</title><link>/a?x=1&y=2</link>"
    '<guid isPermaLink="false">g1</guid><dc:creator>By Ann Lee and Bo Ma</dc:creator>'
    "<description>&lt;p&gt;Short.&lt;/p&gt;</description>"
    "<content:encoded><![CDATA[<p>One<br>two</p><script>alert(1)</script>"
    "<p>Three &nbsp; &amp; four</p>]]></content:encoded>"
    "<pubDate>Wed, 26 Nov 2025 10:00:00 +0400</pubDate></item>",
    "<link>https://post.example/</link><language>en-gb</language><ttl>30</ttl>",
)
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<title>Post</title><link href="https://post.example/"/><author><name>Ann Lee</name></author>
<entry><id>urn:1</id><title>Fähre</title><link rel="alternate" href="a.html"/>
<updated>2025-11-26T10:00:00+04:00</updated><content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>Eins <b>zwei</b></p><p>drei</p></div></content>
</entry></feed>"""


def test_rss_is_read_as_plain_text_with_absolute_links() -> None:
    feed = parse_feed(FULL.encode(), url=HERE)
    assert (feed.title, feed.url, feed.language) == ("The Post", "https://post.example/", "en-gb")
    assert (feed.every, feed.truncated) == (timedelta(minutes=30), False)
    (entry,) = feed.entries
    assert (entry.id, entry.url) == ("g1", "https://post.example/a?x=1&y=2")
    assert (entry.title, entry.authors) == ("Ferry sinks & floats", ("Ann Lee", "Bo Ma"))
    assert (entry.summary, entry.content) == ("Short.", "One\ntwo\nThree & four")
    assert (entry.published, entry.language) == (MORNING, "en-gb")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_atom_is_read_in_any_encoding(encoding: str) -> None:
    feed = parse_feed(ATOM.encode(encoding), url=HERE)
    (entry,) = feed.entries
    assert (entry.id, entry.url) == ("urn:1", "https://post.example/a.html")
    assert (entry.title, entry.content) == ("Fähre", "Eins zwei\ndrei")
    assert (entry.published, entry.updated) == (None, MORNING)
    assert (entry.authors, entry.language) == (("Ann Lee",), "de")


def test_a_stated_encoding_counts() -> None:
    text = rss("<item><title>Première</title></item>").replace("UTF-8", "iso-8859-1")
    assert parse_feed(text.encode("latin-1")).entries[0].title == "Première"


def test_rdf_is_read() -> None:
    feed = parse_feed(
        b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        b'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        b'<channel rdf:about="https://r.example/"><title>R</title></channel>'
        b'<item rdf:about="https://r.example/1"><title>T</title><link>https://r.example/1</link>'
        b"<dc:date>2025-11-26T06:00:00Z</dc:date></item></rdf:RDF>"
    )
    assert [(one.url, one.published) for one in feed.entries] == [("https://r.example/1", MORNING)]


def test_json_feed_is_read() -> None:
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Post",
        "home_page_url": "https://post.example/",
        "authors": [{"name": "Ann Lee"}, {"url": "x"}],
        "items": [
            {"id": 5, "url": "/x", "content_html": "<p>a</p><p>b", "date_published": "2025-11-26"},
            {"content_text": "Alone."},
            "no item",
            {},
        ],
    }
    feed = parse_feed(json.dumps(value).encode(), url="https://post.example/feed.json")
    first, second = feed.entries
    assert (first.id, first.url, first.content) == ("5", "https://post.example/x", "a\nb")
    assert (first.authors, second.url, second.content) == (("Ann Lee",), None, "Alone.")
    assert len(second.id) == 16


@pytest.mark.parametrize(
    ("channel", "minutes"),
    [
        ("<ttl>15</ttl>", 15),
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", 60),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 720),
        ("<ttl>-5</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999999</ttl>", None),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
            None,
        ),
        ("", None),
    ],
)
def test_the_rhythm_of_a_feed(channel: str, minutes: int | None) -> None:
    expected = timedelta(minutes=minutes) if minutes else None
    assert parse_feed(rss("", channel).encode()).every == expected


@pytest.mark.parametrize(
    "date", ["Mon, 01 Jan 0001 00:00:00 GMT", "1970-01-01T00:00:00Z", "2199-01-01", "soon", ""]
)
def test_absurd_dates_are_left_out(date: str) -> None:
    (entry,) = parse_feed(
        rss(f"<item><title>T</title><pubDate>{date}</pubDate></item>").encode()
    ).entries
    assert entry.published is None


@pytest.mark.parametrize("link", ["javascript:alert(1)", "mailto:a@post.example", "http://[", "/a"])
def test_a_link_that_is_no_web_address_is_left_out(link: str) -> None:
    (entry,) = parse_feed(rss(f"<item><title>T</title><link>{link}</link></item>").encode()).entries
    assert entry.url is None


def test_an_entry_that_names_nothing_has_the_same_id_at_each_poll() -> None:
    text = rss("<item><title>Same</title></item><item><title>Other</title></item><item/>")
    ids = [entry.id for entry in parse_feed(text.encode()).entries]
    assert ids == [entry.id for entry in parse_feed(text.encode()).entries]
    assert len(set(ids)) == 2


@given(st.integers(0, len(FULL) - 1))
def test_a_feed_that_is_cut_off_says_so(end: int) -> None:
    try:
        feed = parse_feed(FULL[:end].encode(), url=HERE)
    except Unfit:
        return
    whole = parse_feed(FULL.encode(), url=HERE)
    assert feed.truncated or feed == whole
    assert set(feed.entries) <= set(whole.entries)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no feed: neither RSS nor Atom"),
        (b"<html><body>Not found", "no feed: neither RSS nor Atom"),
        (b"<rss><channel><item><title>Cut", "the feed is cut off before its first entry ends"),
        (b'{"version": "1"}', "no feed: JSON without a 'version' of JSON Feed"),
        (
            b'{"version": "https://jsonfeed.org/version/1"}',
            "broken JSON Feed: it has no list 'items'",
        ),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [{"', "broken JSON: "),
    ],
)
def test_what_is_no_feed_is_unfit(content: bytes, reason: str) -> None:
    with pytest.raises(Unfit) as refusal:
        parse_feed(content)
    assert str(refusal.value).startswith(reason)


def _declaring(entities: str) -> str:
    return (
        f"<!DOCTYPE rss [{entities}]>"
        + rss("<item><title>A &x; b</title><description>Text.</description></item>").partition(
            "\n"
        )[2]
    )


@pytest.mark.parametrize("value", ['SYSTEM "file:///etc/hostname"', '"' + "&lol;" * 9 + '"'])
def test_a_feed_with_harmful_entities_is_unfit(take: Take, value: str) -> None:
    text = _declaring(f"<!ENTITY lol 'lol'><!ENTITY x {value}>")
    with pytest.raises(Unfit, match="its DTD declares entities made of other"):
        parse_feed(text.encode())
    articles, ((_, reason),) = take(text, "feed.xml")
    assert (articles, reason[:7]) == ([], "its DTD")


def test_harmless_entities_of_a_feed_are_never_used() -> None:
    text = _declaring("<!ENTITY nbsp '&#160;'><!ENTITY x 'lol'>")
    assert [entry.title for entry in parse_feed(text.encode()).entries] == ["A &x; b"]


def test_the_doctype_of_old_rss_is_read() -> None:
    dtd = '"-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd"'
    text = f"<!DOCTYPE rss PUBLIC {dtd}>" + rss("<item><title>A</title></item>").partition("\n")[2]
    assert [entry.title for entry in parse_feed(text.encode()).entries] == ["A"]


def test_broken_xml_gives_what_it_holds() -> None:
    text = rss("<item><title>Fish & chips\x0b</title><description>x</b></description></item>")
    assert [entry.title for entry in parse_feed(text.encode()).entries] == ["Fish & chips"]


def test_a_saved_feed_gives_the_entries_with_text(take: Take) -> None:
    stub = "<item><title>Stub</title><link>https://post.example/stub</link></item>"
    alone = "<item><description>Text alone.</description></item>"
    text = FULL.replace("</item>", f"</item>{stub}{alone}")
    articles, rejects = take(text, "a.txt")
    assert [article.title for article in articles] == ["Ferry sinks & floats", "Text alone."]
    assert articles[0].text == "One\ntwo\nThree & four"
    assert articles[1].outlet == "The Post"
    ((_, reason),) = rejects
    assert reason.startswith(
        "the feed carries no text of https://post.example/stub: add the feed's "
    )


def test_a_saved_feed_that_is_cut_off_is_told(take: Take) -> None:
    text = rss("<item><description>One</description></item>" * 2)
    articles, rejects = take(text[: text.rindex("</item>")], "feed")
    assert [article.text for article in articles] == ["One"]
    assert rejects == [(None, "the feed is cut off: the entries before that were read")]
