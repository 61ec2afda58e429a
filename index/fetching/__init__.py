"""Getting what lies on the web: safely, politely, and again only when it has changed."""

from index.fetching.fetched import Fetched, Manners, Unfetched, Validators

__all__ = ["Fetched", "Manners", "Unfetched", "Validators"]
