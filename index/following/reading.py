"""From a page and what the feed says of it to an article."""

import re
from urllib.parse import urlsplit

from index.article import Article
from index.fetching import Fetched
from index.following.records import Followed, Item
from index.gathering.entries import Lead, article_on
from index.readers.base import Defaults, Unfit

CUT_OFF = "the page is cut off"
_APART = ("url", "updated")
_BEGIN = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)
_END = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)


def is_cut_off(fetched: Fetched) -> bool:
    """Whether a page begins as HTML does and does not end so."""
    return bool(_BEGIN.search(fetched.body)) and not _END.search(fetched.body)


def leads_home(fetched: Fetched) -> bool:
    """Whether a page was answered with the site's front page: it is not there any more."""
    asked, found = urlsplit(fetched.asked), urlsplit(fetched.url)
    return asked.path.strip("/") != "" and found.path.strip("/") == "" and not found.query


def article_of(fetched: Fetched, item: Item, feed: Followed) -> Article:
    """The article on a page; the feed fills what the page lacks. Raises `Unfit`."""
    article = article_on(fetched, Defaults(outlet=feed.outlet))
    # An article stays the one it was when its page moves.
    known_as = {"url": item.article_url} if item.article_url else {}
    filled = _lead(item, feed).filled(article)
    updated = article.updated or item.listing.changed
    return filled.model_copy(update={"updated": updated, **known_as})


def own_article(item: Item, feed: Followed) -> Article | None:
    """The article in the feed's own words; None where it has none."""
    try:
        article = _lead(item, feed).own()
    except Unfit:
        return None
    outlet = feed.outlet or (article.outlet if item.listing.url else feed.title)
    return article.model_copy(update={"outlet": outlet})


def says_the_same(article: Article, stored: Article) -> bool:
    """Whether an article brings nothing but another time of change.

    What it leaves open the archive may have found out by itself. Some feeds state a new time of
    change at every poll.
    """
    said = ((name, getattr(article, name)) for name in Article.model_fields if name not in _APART)
    return all(getattr(stored, name) == value for name, value in said if value)


def as_of_now(article: Article, stored: Article) -> Article:
    """A page that was read now is the latest version, also where it states an older time."""
    times = (stored.published, stored.updated, article.published, article.updated)
    latest = max(filter(None, times), default=None)
    is_late = latest not in (None, article.published, article.updated)
    return article.model_copy(update={"updated": latest}) if is_late else article


def _lead(item: Item, feed: Followed) -> Lead:
    said = item.listing
    return Lead(
        item.article_url or said.address(feed.url),
        title=said.title,
        published=said.published,
        changed=said.changed,
        authors=said.authors,
        language=said.language,
        text=item.text,
    )
