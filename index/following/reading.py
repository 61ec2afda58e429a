"""From a page and what the feed says of it to an article."""

import re
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from index.article import Article
from index.fetching import Fetched
from index.following.records import Followed, Item
from index.readers.base import Defaults, Unfit

CUT_OFF = "the page is cut off"
_BEGIN = re.compile(rb"<(?:html|body)\b", re.IGNORECASE)
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

    said = item.listing
    try:
        article = article_of_page(
            fetched.body,
            url=fetched.url,
            charset=fetched.charset,
            defaults=Defaults(
                title=said.title,
                outlet=feed.outlet,
                published=said.published,
                language=said.language,
                authors=said.authors,
            ),
        )
    except Unfit:
        raise
    except Exception as error:  # a page that a parser trips over must not stop the others
        raise Unfit(f"the page cannot be read ({type(error).__name__})") from error
    return _known_as(item.article_url, article, updated=article.updated or said.updated)


def own_article(item: Item, feed: Followed) -> Article | None:
    """The article in the feed's own words; None where it has none."""
    said = item.listing
    if not item.text:
        return None
    try:
        return Article(
            url=item.article_url or said.address(feed.url),
            title=said.title or item.text[:80],
            text=item.text,
            outlet=feed.outlet or (None if said.url else feed.title),
            published=said.published or said.updated,
            updated=said.updated,
            language=said.language,
            authors=said.authors,
        )
    except ValidationError:
        return None


def says_the_same(article: Article, stored: Article) -> bool:
    """Whether an article brings nothing but another time of change.

    What it leaves open the archive may have found out by itself. Some feeds state a new time of
    change at every poll.
    """
    said = ((name, getattr(article, name)) for name in Article.model_fields if name not in _APART)
    return all(getattr(stored, name) == value for name, value in said if value)


def _known_as(url: str | None, article: Article, **changed: Any) -> Article:
    """An article stays the one it was when its page moves."""
    return article.model_copy(update={**changed, **({"url": url} if url else {})})

