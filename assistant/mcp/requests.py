"""What the tools take and give."""

from typing import Annotated

from pydantic import Field

from assistant.protocol import ArticleRecord, AskRequest, Filters, HitRecord, Message, MomentText
from index.search import Sort

DEFAULT_LISTED = 10
"""An answer lists up to 500 matching articles: too many for a reader who pays for each word."""
DEFAULT_CHARS = 20_000


class AskArguments(AskRequest):
    """What `ask` takes."""

    question: str = Field(
        description="a whole question, such as 'How many captives remain in Port Calder?'"
    )
    limit: int = Field(
        DEFAULT_LISTED, ge=0, le=500, description="how many of the matching articles to list"
    )

    def request(self) -> AskRequest:
        """What is asked of a desk."""
        return AskRequest(**self.model_dump(include=set(AskRequest.model_fields)))


class SearchArguments(Filters):
    """What `search` takes."""

    query: str = Field(description='words; "a phrase", outlet:Name and -word are understood')
    limit: int = Field(10, ge=1, le=50, description="how many passages")
    sort: Sort = Field("relevance", description="which of the passages found come first")

    def filters(self) -> Filters:
        """What part of the archive is looked at."""
        return Filters(**self.model_dump(include=set(Filters.model_fields)))


class ArticleArguments(Message):
    """What `get_article` takes."""

    article: str = Field(description="an article's id or URL, as search and ask tell it")
    as_of: MomentText | None = Field(None, description="in the version that stood then")
    version: Annotated[int, Field(ge=1)] | None = Field(None, description="in this version")
    start: int = Field(0, ge=0, description="the character of the text to begin with")
    limit: int = Field(DEFAULT_CHARS, ge=1, le=200_000, description="how many characters")


class NoArguments(Message):
    """What `archive_status` takes."""


class Found(Message):
    """What `search` gives."""

    hits: tuple[HitRecord, ...] = Field(description="passages; none where nothing matches")


class ArticlePart(ArticleRecord):
    """What `get_article` gives: an article with as much of its text as was asked for."""

    start: int = Field(description="where in the article's text this text begins")
    end: int = Field(description="where it ends")
    chars: int = Field(description="how many characters the article's text has")
