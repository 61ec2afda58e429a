"""Addresses of articles, with what a feed or a sitemap says of them beforehand."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from index.article import Article
from index.fetching import Fetched
from index.readers.base import Defaults, Unfit
from index.readers.plain_text import opening_words
from index.readers.records import checked

if TYPE_CHECKING:
    from index.readers.feed import Entry, Feed
    from index.readers.sitemap import Sitemap

_NEAR = timedelta(hours=38)
"""A day begins up to 14 hours before it does in UTC."""
_LEAST_CHARS = 280
"""A shorter text in a feed is a teaser."""
_BROKEN_OFF = ("…", "...", "[…]", "[...]", "…]")


@dataclass(frozen=True)
class Lead:
    """An article to be had."""

    address: str
    title: str | None = None
    published: datetime | None = None
    changed: datetime | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    text: str | None = None
    """The whole text, where the feed carries it."""

    @property
    def moved(self) -> datetime | None:
        """The latest change that is stated."""
        return self.changed or self.published

    def filled(self, article: Article) -> Article:
        """The article of the page, with what only the feed says."""
        said = {
            "published": self.published,
            "authors": self.authors,
            "language": self.language,
        }
        known = article.model_dump()
        if self.published and _is_day_of(article.published, self.published):
            known["published"] = None
        lacking = {name: value for name, value in said.items() if value and not known[name]}
        return Article.model_validate(known | lacking) if lacking else article

    def own(self, defaults: Defaults | None = None) -> Article:
        """The article as the feed has it; raises `Unfit` where it has a teaser only."""
        if not self.text:
            raise Unfit("the feed has no text of it")
        fields = {
            "url": self.address,
            "title": self.title or opening_words(self.text),
            "text": self.text,
            "authors": self.authors,
            "published": self.published,
            "updated": self.changed,
            "language": self.language,
        }
        found = {name: value for name, value in fields.items() if value}
        return checked({**(defaults.given() if defaults else {}), **found})


def leads_of_feed(feed: "Feed") -> list[Lead]:
    """The entries that have an address, in the feed's order."""
    return [_lead(entry, entry.url) for entry in feed.entries if entry.url]


def leads_of_sitemap(sitemap: "Sitemap") -> list[Lead]:
    """The pages, newest first as far as the map says."""
    leads = [
        Lead(
            page.url,
            title=page.title,
            published=page.published,
            changed=page.lastmod,
            language=page.language,
        )
        for page in sitemap.pages
    ]
    return sorted(leads, key=lambda lead: -(lead.moved.timestamp() if lead.moved else 0.0))


def _lead(entry: "Entry", address: str) -> Lead:
    return Lead(
        address,
        title=entry.title,
        published=entry.published,
        changed=entry.updated,
        authors=entry.authors,
        language=entry.language,
        text=_real(entry.content) or _real(entry.summary),
    )


def _is_day_of(day: datetime | None, moment: datetime) -> bool:
    """Whether a page names nothing but the day of a moment, in a time zone of its own."""
    return day is not None and day.timetz() == time(tzinfo=UTC) and abs(moment - day) < _NEAR


def _real(text: str | None) -> str | None:
    whole = (text or "").strip()
    is_teaser = len(whole) < _LEAST_CHARS or whole.endswith(_BROKEN_OFF)
    return None if is_teaser else whole


def article_on(fetched: Fetched, defaults: Defaults) -> Article:
    """The article on a page; raises `Unfit` with the reason why there is none."""
    from index.readers.page import article_of_page

    try:
        return article_of_page(
            fetched.body, url=fetched.url, charset=fetched.charset, defaults=defaults
        )
    except Unfit:
        raise
    except ImportError as error:  # its message alone tells what is to be installed
        raise Unfit(f"the page cannot be read ({' '.join(str(error).split())})") from error
    except Exception as error:  # a page that a parser trips over must not stop the others
        raise Unfit(f"the page cannot be read ({type(error).__name__})") from error
