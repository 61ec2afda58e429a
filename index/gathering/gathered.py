"""What comes of an address, one by one."""

from dataclasses import dataclass
from pathlib import Path

from index.article import Article
from index.gathering.visits import Visit


@dataclass(frozen=True)
class Gathered:
    """An article of the web."""

    article: Article
    visit: Visit
    """To be remembered when the article is safe."""


@dataclass(frozen=True)
class Unchanged:
    """The archive has the article as it is now."""

    visit: Visit | None = None
    """To be remembered, where the address was asked again."""


@dataclass(frozen=True)
class Downloaded:
    """A file that the readers of files know."""

    address: str
    path: Path
