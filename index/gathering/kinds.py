"""What an address gives, told by its first bytes."""

import re
from typing import Literal

Kind = Literal["page", "feed", "sitemap", "file"]

_BEFORE_ROOT = r"\A(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*>)*+"
_ROOT = re.compile(rf"{_BEFORE_ROOT}<(?:[\w.-]+:)?([A-Za-z]+)".encode(), re.IGNORECASE | re.DOTALL)
_EXPORT = re.compile(rb"xmlns:wp\s*=", re.IGNORECASE)
"""WordPress writes its exports as RSS, with all texts inside."""
_JSON_FEED = re.compile(
    rb'\A\{\s*(?:"[^"]*"\s*:\s*"[^"]*"\s*,\s*)*"version"\s*:\s*"https?://jsonfeed'
)
_PAGE = re.compile(rb"\A(?:\s+|<\?.*?\?>|<!--.*?-->)*+<!DOCTYPE\s+html", re.IGNORECASE | re.DOTALL)
_KINDS: dict[bytes, Kind] = {
    b"rss": "feed",
    b"feed": "feed",
    b"rdf": "feed",
    b"urlset": "sitemap",
    b"sitemapindex": "sitemap",
    b"html": "page",
}


def kind_of(start: bytes, content_type: str) -> Kind:
    """`file` is what the readers of files find out more of."""
    start = start.removeprefix(b"\xef\xbb\xbf")
    if _PAGE.match(start):
        return "page"
    if _JSON_FEED.match(start):
        return "feed"
    if (root := _ROOT.match(start)) and (kind := _KINDS.get(root[1].lower())):
        return "file" if kind == "feed" and _EXPORT.search(start) else kind
    is_page = content_type in ("text/html", "application/xhtml+xml") and start.lstrip()[:1] == b"<"
    return "page" if is_page else "file"
