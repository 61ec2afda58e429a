"""What a page states of itself for machines: JSON-LD, microdata and meta elements."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from index.readers.page.json_ld import Linked
from index.readers.page.markers import Items, Meta, texts

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATES = (
    *("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date"),
    *("dc.date", "datepublished", "publishdate", "publish-date", "publication_date", "pubdate"),
    *("publish_date", "date", "cxenseparse:recs:publishtime", "article.published"),
)
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


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
    descriptions: tuple[str, ...]
    """What the article says in a sentence or two."""
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
    article, meta, items = linked.article(), Meta(tree), Items(tree)
    body = article.get("articleBody")
    return Stated(
        headline=_first(texts(article.get("headline")), items.of("headline")),
        share_titles=tuple(meta.of("og:title", "twitter:title")),
        outlets=(
            *_names(linked, article.get("publisher")),
            *meta.of("og:site_name", "application-name"),
        ),
        authors=_authors(_names(linked, article.get("author")), meta, items),
        **_times(article, meta, items),
        languages=(
            *texts(tree.get("lang") or tree.get(_XML_LANG)),
            *texts(article.get("inLanguage")),
            *meta.of("og:locale", "content-language", "language", "dc.language"),
        ),
        section=_first(texts(article.get("articleSection")), meta.of("article:section")),
        addresses=_addresses(tree, article, meta),
        shared_at=_first(meta.of("og:url")),
        descriptions=(
            *texts(article.get("description")),
            *meta.of("og:description", "description", "twitter:description"),
        ),
        body=body if isinstance(body, str) else "",
        kinds=frozenset(
            (*linked.types(), *items.types(), *(f"og:{kind}" for kind in meta.of("og:type")))
        ),
    )


def _times(article: Mapping[str, Any], meta: Meta, items: Items) -> dict[str, Any]:
    return {
        "published": (
            *texts(article.get("datePublished")),
            *meta.of("article:published_time", "og:published_time", "og:article:published_time"),
            *items.of("datePublished"),
            *meta.of(*_DATES),
        ),
        "updated": (
            *texts(article.get("dateModified")),
            *meta.of("article:modified_time", "og:updated_time"),
            *items.of("dateModified"),
            *meta.of("last-modified", "dcterms.modified", "dc.date.modified"),
        ),
    }


def _authors(linked: list[str], meta: Meta, items: Items) -> tuple[str, ...]:
    """From the first place that names any; an address in place of a name is none."""
    for names in (linked, meta.of(*_AUTHORS), items.names("author")):
        if found := [name for name in names if "://" not in name]:
            return tuple(dict.fromkeys(found))
    return ()


def _names(linked: Linked, value: object) -> list[str]:
    """The names of people or organizations: texts, objects, references, or a list of such."""
    people = [linked.whole(one) for one in (value if isinstance(value, list) else [value])]
    named = (texts(one.get("name") if isinstance(one, Mapping) else one) for one in people)
    return [name for names in named for name in names]


def _addresses(tree: "HtmlElement", article: Mapping[str, Any], meta: Meta) -> tuple[str, ...]:
    page = article.get("mainEntityOfPage")
    return (
        *tree.xpath("//link[@rel='canonical']/@href")[:1],
        *meta.of("og:url"),
        *texts(page.get("@id") if isinstance(page, Mapping) else page),
        *texts(article.get("url")),
    )


def _first(*places: Iterable[str]) -> str | None:
    return next((value for place in places for value in place), None)
