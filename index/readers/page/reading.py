"""From the bytes of a page to the article on it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from index.article import Article
from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Defaults, Rejected, Unfit
from index.readers.page.addresses import address_of
from index.readers.page.dates import published_on, updated_on
from index.readers.page.kinds import check_is_article
from index.readers.page.languages import language_of
from index.readers.page.markup import tree_of
from index.readers.page.stated import Stated, stated_on
from index.readers.page.text import text_of
from index.readers.page.titles import headlines, title_of
from index.readers.records import checked, fields_of
from index.readers.source import Source

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BIG_PAGE_BYTES = 3_000_000
"""Few pages of news come near; one that is larger would fill the extractor's caches."""


def read_html(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """The whole file is one page; its address is the one that it states itself."""
    yield article_of_page(source.whole("page"), url=None, defaults=defaults)


def article_of_page(
    data: bytes, *, url: str | None, charset: str | None = None, defaults: Defaults
) -> Article:
    """The article on a page; raises `Unfit` with the reason why there is none.

    `url` is where the page was found, `charset` the encoding that its host stated. What the user
    says in `defaults` counts before what is found.
    """
    if len(data) > MAX_RECORD_BYTES:
        raise Unfit(f"the page is {TOO_LONG}")
    try:
        found = _fields(tree_of(data, charset), url)
    finally:
        if len(data) > _BIG_PAGE_BYTES:
            _forget()
    return checked({**found, **defaults.given()})


def _fields(tree: "HtmlElement", url: str | None) -> dict[str, Any]:
    stated = stated_on(tree)
    address = address_of(stated, url)
    published = published_on(tree, stated, address)
    known = headlines(tree, stated)
    check_is_article(tree, stated, known, address)
    authors = _authors(tree, stated)
    text = text_of(tree, stated, known, authors)
    found = {
        "url": address,
        "title": title_of(known, stated.outlets),
        "text": text,
        "outlet": stated.outlet,
        "authors": authors,
        "published": published,
        "updated": updated_on(stated, published),
        "language": language_of(stated, text),
        "section": stated.section,
    }
    return {name: value for name, value in found.items() if value}


def _authors(tree: "HtmlElement", stated: Stated) -> tuple[str, ...]:
    """The people; an outlet that names itself as the author has named nobody."""
    from trafilatura.metadata import extract_author

    stated_names = stated.authors or (extract_author(tree) or "").split("; ")
    # one text may name several people: "AUTHOR1 and AUTHOR2"
    several = len(stated_names) > 1
    found = fields_of({"authors": list(stated_names) if several else stated_names[0]})
    names: tuple[str, ...] = found.get("authors", ())
    return tuple(dict.fromkeys(name for name in names if name != stated.outlet))


def _forget() -> None:
    """Empty the caches of the extractor, which keep the texts that they have seen last."""
    from trafilatura.meta import reset_caches

    reset_caches()
