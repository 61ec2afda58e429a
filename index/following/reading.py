"""From a page and what the feed says of it to an article."""

import re
from datetime import datetime, time, timedelta
from urllib.parse import urlsplit

from index.article import Article
from index.fetching import Fetched
from index.following.records import Followed, Item
from index.gathering.entries import Lead
from index.readers.base import Defaults, Unfit

CUT_OFF = "the page is cut off"
_BEGIN = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)
_NEAR = timedelta(hours=38)
"""A day begins up to 14 hours before it does in UTC."""
_APART = ("url", "updated")
_END = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)


def is_cut_off(fetched: Fetched) -> bool:
    """Whether a page begins as HTML does and does not end so."""
    return bool(_BEGIN.search(fetched.body)) and not _END.search(fetched.body)


def leads_home(fetched: Fetched) -> bool:
    """Whether a page was answered with the site's front page: it is not there any more."""
    asked, found = urlsplit(fetched.asked), urlsplit(fetched.url)
    return asked.path.strip("/") != "" and found.path.strip("/") == "" and not found.query


def article_on(fetched: Fetched, item: Item, feed: Followed) -> Article:
    """The article on a page; the feed fills what the page lacks. Raises `Unfit`."""
    from index.readers.page import article_of_page

    own = Defaults(outlet=feed.outlet)
    try:
        article = article_of_page(
            fetched.body, url=fetched.url, charset=fetched.charset, defaults=own
        )
    except Unfit:
        raise
    except Exception as error:  # a page that a parser trips over must not stop the others
        raise Unfit(f"the page cannot be read ({type(error).__name__})") from error
    filled, said = _lead(item, feed).filled(article), item.listing
    return filled.model_copy(
        update={
            # An article stays the one it was when its page moves.
            "url": item.article_url or filled.url,
            "published": _exact(filled.published, said.published),
            "updated": article.updated or said.updated,
        }
    )


def _exact(day: datetime | None, moment: datetime | None) -> datetime | None:
    """The feed's moment where the page names nothing but a day, in a time zone of its own."""
    if day is None or moment is None or day.timetz().replace(tzinfo=None) != time():
        return day
    return moment if abs(moment - day) < _NEAR else day


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


def _lead(item: Item, feed: Followed) -> Lead:
    said = item.listing
    return Lead(
        item.article_url or said.address(feed.url),
        title=said.title,
        published=said.published,
        changed=said.updated,
        authors=said.authors,
        language=said.language,
        text=item.text,
    )
