"""The archive: from raw news to ranked passages."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.archive import Archive
    from index.article import Article
    from index.hits import Hit, Passage
    from index.scope import Scope

__all__ = ["Archive", "Article", "Hit", "Passage", "Scope"]

_HOMES = {
    "Archive": "index.archive",
    "Article": "index.article",
    "Hit": "index.hits",
    "Passage": "index.hits",
    "Scope": "index.scope",
}


def __getattr__(name: str) -> object:
    """Public names load when they are first used: `newsdesk --help` needs none of them."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'index' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
