"""A small valid file of every format, all of it fictional."""

import gzip
import io
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

_TEXT = "The ferry Aurora sank off Norvik on Wednesday. All 112 passengers were saved, police said."
_URL = "https://post.example/2025/ferry?id=7&lang=en"
_PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Ferry sinks off Norvik</title>
<link rel="canonical" href="https://post.example/2025/ferry">
<meta property="article:published_time" content="2025-11-26T10:00:00+04:00"></head>
<body><article><h1>Ferry sinks off Norvik</h1><p>{_TEXT}</p><p>{_TEXT} It was built in 1987.</p>
</article></body></html>"""

_RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Norvik Post</title>
<link>https://post.example/</link><language>en</language><ttl>30</ttl>
<item><title>Ferry sinks &amp; floats</title><link>/ferry?a=1&amp;b=2</link><guid>f1</guid>
<dc:creator>By Ann Lee and Bo Ma</dc:creator><pubDate>Wed, 26 Nov 2025 10:00:00 +0400</pubDate>
<description>&lt;p&gt;Short.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>{_TEXT}</p><p>It was &eacute;ld.</p>]]></content:encoded></item>
<item><title>Pier closed</title><link>https://post.example/pier</link></item></channel></rss>"""

_ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://post.example/">
<title>Norvik Post</title><id>urn:post</id><updated>2025-11-26T10:00:00Z</updated>
<entry><id>urn:post:1</id><title type="html">Ferry &lt;b&gt;sinks&lt;/b&gt;</title>
<link rel="alternate" href="ferry"/><updated>2025-11-26T10:00:00Z</updated>
<author><name>Ann Lee</name></author><content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>{_TEXT}</p></div></content></entry></feed>"""

_SITEMAP = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>{_URL.replace("&", "&amp;")}</loc><lastmod>2025-11-26</lastmod><news:news>
<news:publication><news:name>Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-11-26T10:00:00Z</news:publication_date>
<news:title>Ferry sinks</news:title></news:news></url></urlset>"""

_WXR = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Post</title><language>en</language>
<wp:author><wp:author_login>ann</wp:author_login>
<wp:author_display_name><![CDATA[Ann Lee]]></wp:author_display_name></wp:author>
<item><title>Ferry sinks</title><link>https://post.example/ferry</link>
<dc:creator>ann</dc:creator><content:encoded><![CDATA[{_TEXT}

Second <b>paragraph</b>.]]></content:encoded>
<wp:post_date_gmt>2025-11-26 06:00:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>"""

_NITF = f"""<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf xml:lang="en"><head><title>Ferry</title><docdata><doc-id regsrc="NPA" id-string="7"/>
<date.issue norm="20251126T100000+0400"/></docdata></head><body><body.head>
<hedline><hl1>Ferry sinks</hl1></hedline><byline>By <person>Ann Lee</person></byline>
</body.head><body.content><p>{_TEXT}</p><p>It was old.</p></body.content></body></nitf>"""

_NINJS = {
    "uri": "urn:npa:7",
    "type": "text",
    "versioncreated": "2025-11-26T10:00:00Z",
    "pubstatus": "usable",
    "headline": "Ferry sinks",
    "byline": "By Ann Lee",
    "body_xhtml": f"<p>{_TEXT}</p><p>It was old.</p>",
}

_JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Norvik Post",
    "items": [{"id": 7, "url": "https://post.example/7", "content_html": f"<p>{_TEXT}</p>"}],
}

_RECORDS = [
    {
        "url": f"https://post.example/{number}",
        "title": f"Ferry {number}",
        "text": _TEXT,
        "authors": ["Ann Lee"],
        "published": "2025-11-26T10:00:00Z",
    }
    for number in range(3)
]

_MARKDOWN = f"---\ntitle: Ferry sinks\ndate: 2025-11-26\n---\n# Ferry sinks\n\n{_TEXT}\n"


def samples() -> Mapping[str, bytes]:
    """The files by what they are."""
    texts = {
        "rss": _RSS,
        "atom": _ATOM,
        "json feed": json.dumps(_JSON_FEED),
        "sitemap": _SITEMAP,
        "wxr": _WXR,
        "nitf": _NITF,
        "ninjs": json.dumps(_NINJS),
        "html": _PAGE,
        "json": json.dumps(_RECORDS, indent=1),
        "jsonl": "\n".join(map(json.dumps, _RECORDS)),
        "csv": f'title,text,date\nFerry,"{_TEXT}\nIt was ""old"".",2025-11-26\nPier,Closed.,\n',
        "markdown": _MARKDOWN,
        "text": _TEXT,
        "utf-16": "\ufeff" + _RSS.replace("UTF-8", "UTF-16"),
    }
    plain = {
        name: text.encode("utf-16-le" if name == "utf-16" else "utf-8")
        for name, text in texts.items()
    }
    return plain | dict(_binary())


def _binary() -> Iterator[tuple[str, bytes]]:
    import zstandard

    yield "warc", warc()
    yield "warc.gz", gzip.compress(warc(), mtime=0)
    yield "warc.zst", zstandard.compress(warc())
    yield "arc", _arc()
    for name, compression in (("arrow", None), ("arrow.lz4", "lz4"), ("arrow.zstd", "zstd")):
        yield name, _arrow(compression)
    for name, compression in (("parquet", "snappy"), ("parquet.zstd", "zstd")):
        yield name, _parquet(compression or "snappy")


def warc() -> bytes:
    """A WARC with a page, and one with the same page as gzip."""
    packed = gzip.compress(_PAGE.encode(), mtime=0)
    return (
        _record("warcinfo", "application/warc-fields", b"software: none\r\n")
        + _record("response", "application/http; msgtype=response", _http(_PAGE.encode()))
        + _record(
            "response",
            "application/http; msgtype=response",
            _http(packed, "Content-Encoding: gzip\r\n"),
        )
        + _record("conversion", "text/plain", f"Ferry sinks\n{_TEXT}".encode())
    )


def _http(body: bytes, headers: str = "") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def _record(kind: str, media_type: str, block: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2025-11-27T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000007>\r\n"
        f"WARC-Target-URI: {_URL}\r\nContent-Type: {media_type}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _arc() -> bytes:
    version = b"1 0 Norvik\nURL IP-address Archive-date Content-type Archive-length\n\n"
    http = _http(_PAGE.encode())
    return b"\n".join(
        (
            b"filedesc://a.arc 127.0.0.1 20251127000000 text/plain %d" % len(version),
            version,
            f"{_URL} 127.0.0.1 20251127000000 text/html {len(http)}".encode(),
            http,
            b"",
        )
    )


def _arrow(compression: str | None) -> bytes:
    import pyarrow as pa

    table = _table()
    options = pa.ipc.IpcWriteOptions(compression=compression)
    sink = io.BytesIO()
    new = pa.ipc.new_file if compression else pa.ipc.new_stream
    with new(sink, table.schema, options=options) as writer:
        writer.write_table(table)
    return sink.getvalue()


def _parquet(compression: str) -> bytes:
    from pyarrow import parquet

    sink = io.BytesIO()
    parquet.write_table(_table(), sink, compression=compression)
    return sink.getvalue()


def _table():  # type: ignore[no-untyped-def]
    import pyarrow as pa

    return pa.table(
        {
            "headline": [f"Ferry {number}" for number in range(40)],
            "body": pa.array([_TEXT] * 40).dictionary_encode(),
            "author": [[{"name": "Ann Lee"}], [], None, [{"name": None}]] * 10,
            "date": pa.array([datetime(2025, 11, 26, tzinfo=UTC)] * 40, pa.timestamp("ns", "UTC")),
            "id": list(range(40)),
        }
    )
