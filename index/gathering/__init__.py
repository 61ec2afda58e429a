"""From an address to articles: a page, a feed, a sitemap, a dump."""

from index.gathering.visits import Memory, Visit
from index.gathering.wanted import Wanted

__all__ = ["Memory", "Visit", "Wanted"]
