"""What a page states of itself for machines: JSON-LD, microdata and meta elements."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from index.readers.page.json_ld import Linked

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 2_000
"""Characters; what is longer is no title, name or description."""


@dataclass(frozen=True)
class Stated:
    """All that is stated, in the order in which it is to be believed, empty where it is not."""

    headline: str | None
    """Of JSON-LD or microdata."""
    share_titles: tuple[str, ...]
    """For social networks."""
    outlets: tuple[str, ...]
    """The names of the publisher and of the site."""
    authors: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    languages: tuple[str, ...]
    section: str | None
    addresses: tuple[str, ...]
    """Of the article, by which search engines are to know it."""
    shared_at: str | None
    """The address of this page, for social networks."""
    body: str
    """The whole text, where a page repeats it in JSON-LD."""
    kinds: frozenset[str]
    """The types of schema.org and of Open Graph."""

    @property
    def outlet(self) -> str | None:
        """The publisher, else the site."""
        return next(iter(self.outlets), None)

    @property
    def is_article(self) -> bool:
        """Whether it says that it is one."""
        return bool(self.headline and self.published) or "og:article" in self.kinds


def stated_on(tree: "HtmlElement") -> Stated:
    """Everything that the page states."""
    linked = Linked(tree)
    article = linked.article()
    meta = _Meta(tree)
    items = _Items(tree)
    return Stated(
        headline=_first(_texts(article.get("headline")), items.of("headline")),
        share_titles=tuple(meta.of("og:title", "twitter:title")),
        outlets=tuple(
            [
                *_names(linked, article.get("publisher")),
                *meta.of("og:site_name", "application-name"),
            ]
        ),
        authors=tuple(_authors(linked, article, meta, items)),
        published=tuple(
            [
                *_texts(article.get("datePublished")),
                *meta.of(
                    "article:published_time", "og:published_time", "og:article:published_time"
                ),
                *items.of("datePublished"),
                *meta.of(*_DATES),
            ]
        ),
        updated=tuple(
            [
                *_texts(article.get("dateModified")),
                *meta.of("article:modified_time", "og:updated_time"),
                *items.of("dateModified"),
                *meta.of("last-modified", "dcterms.modified", "dc.date.modified"),
            ]
        ),
        languages=tuple(
            [
                *_texts(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")),
                *_texts(article.get("inLanguage")),
                *meta.of("og:locale", "content-language", "language", "dc.language"),
            ]
        ),
        section=_first(
            _texts(article.get("articleSection")),
            meta.of("article:section"),
            items.of("articleSection"),
        ),
        addresses=tuple(_addresses(tree, article, meta)),
        shared_at=_first(meta.of("og:url")),
        body=max(_texts(article.get("articleBody"), longest=None), key=len, default=""),
        kinds=frozenset(
            [*linked.types(), *(f"og:{kind}" for kind in meta.of("og:type")), *items.types()]
        ),
    )


_DATES = (
    *("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date"),
    *("dc.date", "datepublished", "publishdate", "publish-date", "publication_date", "pubdate"),
    *("publish_date", "date", "cxenseparse:recs:publishtime", "article.published"),
)


class _Meta:
    """The meta elements by their names."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._found: dict[str, list[str]] = {}
        for element in tree.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("http-equiv")
            content = _plain(element.get("content"))
            if name and content:
                self._found.setdefault(name.strip().lower(), []).append(content)

    def of(self, *names: str) -> list[str]:
        """The values of these names, one after the other."""
        return [value for name in names for value in self._found.get(name, ())]


class _Items:
    """Microdata: the elements with an `itemprop`."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._tree = tree

    def of(self, name: str) -> list[str]:
        """The values of a property, of the first element that has it and all its like."""
        found = self._tree.xpath("//*[@itemprop=$name]", name=name)
        return [value for element in found[:5] if (value := _item_value(element))]

    def names(self, name: str) -> list[str]:
        """The names of the people or organizations of a property."""
        return [
            value
            for element in self._tree.xpath("//*[@itemprop=$name]", name=name)[:20]
            if (value := _item_name(element))
        ]

    def types(self) -> list[str]:
        return [
            kind.rstrip("/").rpartition("/")[2] for kind in self._tree.xpath("//@itemtype")[:100]
        ]


def _item_value(element: "HtmlElement") -> str:
    stated = element.get("content") or element.get("datetime")
    return _plain(stated or element.text_content()) or ""


def _item_name(element: "HtmlElement") -> str:
    named = element.xpath(".//*[@itemprop='name']")
    return _item_value(named[0] if named else element)


def _authors(
    linked: Linked, article: Mapping[str, object], meta: _Meta, items: _Items
) -> Iterator[str]:
    """From the first place that names any."""
    for names in (
        _names(linked, article.get("author")),
        meta.of(
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"
        ),
    ):
        found = [name for name in names if "://" not in name]
        if found:
            yield from dict.fromkeys(found)
            return


def _names(linked: Linked, value: object) -> list[str]:
    """The names of people or organizations: texts, objects, references, or a list of such."""
    people = [linked.whole(one) for one in (value if isinstance(value, list) else [value])]
    return [
        name
        for one in people
        for name in _texts(one.get("name") if isinstance(one, Mapping) else one)
    ]


def _addresses(tree: "HtmlElement", article: Mapping[str, object], meta: _Meta) -> Iterator[str]:
    yield from tree.xpath("//link[@rel='canonical']/@href")[:1]
    yield from meta.of("og:url")
    page = article.get("mainEntityOfPage")
    yield from _texts(page.get("@id") if isinstance(page, Mapping) else page)
    yield from _texts(article.get("url"))


def _texts(value: object, longest: int | None = _LONGEST) -> list[str]:
    """A text, or those of a list."""
    values = value if isinstance(value, list) else [value]
    texts = (_plain(one, longest) for one in values if isinstance(one, str))
    return [text for text in texts if text]


def _plain(text: str | None, longest: int | None = _LONGEST) -> str | None:
    """Without white space around and entities left over; None where nothing of use is left."""
    if not text or (longest and len(text) > longest):
        return None
    return " ".join(unescape(text).split()) or None


def _first(*places: Iterable[str]) -> str | None:
    return next((value for place in places for value in place), None)
