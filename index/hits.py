"""What a search gives back: passages with their articles, scores and signals."""

from dataclasses import dataclass
from datetime import datetime

from index.records import StoredArticle
from index.timespan import Window


@dataclass(frozen=True)
class Signals:
    """Why a passage stands where it stands: the chief measures of its ranking."""

    bm25: float
    """Against the best of all candidates: 0 to 1."""
    cosine: float
    """Of the embeddings of question and passage: -1 to 1."""
    coverage: float
    """Share of the question's words in passage and title, by rarity: 0 to 1."""
    days_away: float
    """From the time asked about, else the newest moment there is; 10,000 where undated."""


@dataclass(frozen=True)
class Passage:
    """A span of one article: `article.text[start:end] == text`."""

    article_id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Hit:
    """A passage found for a query."""

    passage: Passage
    article: StoredArticle
    score: float
    signals: Signals
    copies: tuple[StoredArticle, ...] = ()
    """The other articles of its story group inside the scope, oldest first."""

    @property
    def group_size(self) -> int:
        """How many articles carry this copy inside the scope, this one included."""
        return 1 + len(self.copies)

    @property
    def text(self) -> str:
        """The passage's text."""
        return self.passage.text

    @property
    def start(self) -> int:
        """First character in the article's text."""
        return self.passage.start

    @property
    def end(self) -> int:
        """One past the last character in the article's text."""
        return self.passage.end

    @property
    def article_id(self) -> str:
        """The article's id in the archive."""
        return self.article.id

    @property
    def title(self) -> str:
        """The article's headline."""
        return self.article.title

    @property
    def outlet(self) -> str | None:
        """The article's publisher."""
        return self.article.outlet

    @property
    def published(self) -> datetime | None:
        """When the article was published, in UTC."""
        return self.article.published

    @property
    def url(self) -> str | None:
        """The article's address as it was given."""
        return self.article.url


@dataclass(frozen=True)
class Results:
    """What a search found, and what weighed in it because the wording says so."""

    hits: list[Hit]
    windows: tuple[Window, ...]
    """The times that the query names."""
    outlets: tuple[str, ...]
    """The outlets of candidates that the query names."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of a hit, with its score: `hit.article.text[start:end] == text`."""

    hit: Hit
    start: int
    end: int
    score: float

    @property
    def text(self) -> str:
        """The sentence's characters."""
        return self.hit.article.text[self.start : self.end]
