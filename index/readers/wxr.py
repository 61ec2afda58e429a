"""WordPress export (WXR): the published posts; pages, drafts and attachments are passed over."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from index.article import Article
from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.feed_record import moment_of, web_address
from index.readers.markup import line_of_html, text_of_html
from index.readers.plain_text import opening_words
from index.readers.records import checked
from index.readers.source import Source
from index.readers.xml_stream import elements

if TYPE_CHECKING:
    from lxml import etree

_NAMESPACE = b"wordpress.org/export/"
_NAMESPACE_WITHIN = 4096
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_BLOCKS = "<!-- wp:"
"""The newer editor writes whole HTML; with the older one a line feed ends a line."""
_SHORTCODE = re.compile(r"\[/?(?:audio|caption|embed|gallery|playlist|video)\b[^\]]{0,500}\]")


def fits(start: Start) -> bool:
    """RSS with WordPress' own namespace."""
    return start.root == "rss" and _NAMESPACE in start.data[:_NAMESPACE_WITHIN]


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """A post at a time; what is broken in the XML ends the reading, and is told."""
    names: dict[str, str] = {}
    language: str | None = None
    count = 0
    for element in elements(source.chunks(), "item", "author", "language"):
        if element.tag == "language":
            language = (element.text or "").strip() or None
        elif login := _text(element, "author_login"):
            names[login] = _text(element, "author_display_name") or login
        elif element.tag == "item" and _is_published(element):
            count += 1
            yield _item(element, names, language, source, defaults)
    if not count:
        yield source.rejected("no published post is in this export")


def _is_published(item: "etree._Element") -> bool:
    return _text(item, "post_type") == "post" and _text(item, "status") == "publish"


def _item(
    item: "etree._Element",
    names: dict[str, str],
    language: str | None,
    source: Source,
    defaults: Defaults,
) -> Item:
    try:
        return _article(item, names, language, defaults)
    except Unfit as error:
        return source.rejected(error, item.sourceline)


def _article(
    item: "etree._Element", names: dict[str, str], language: str | None, defaults: Defaults
) -> Article:
    text = _body(item.findtext(_CONTENT) or "")
    if not text:
        raise Unfit("no text")
    author = _text(item, "creator")
    found: dict[str, Any] = {
        "url": web_address(None, _text(item, "link")),
        "title": line_of_html(item.findtext("title") or "") or opening_words(text),
        "text": text,
        "authors": (names.get(author, author),) if author else (),
        "published": moment_of(_text(item, "post_date_gmt")) or moment_of(_text(item, "pubDate")),
        "updated": moment_of(_text(item, "post_modified_gmt")),
        "language": language,
        "section": line_of_html(item.findtext("category[@domain='category']") or ""),
    }
    return checked({**defaults.given(), **{name: value for name, value in found.items() if value}})


def _body(html: str) -> str:
    shown = _SHORTCODE.sub("\n", html)
    return text_of_html(shown if _BLOCKS in html else shown.replace("\n", "<br>"))


def _text(element: "etree._Element", name: str) -> str | None:
    """The text of a child of this name, in any namespace."""
    return (element.findtext(f"{{*}}{name}") or "").strip() or None
