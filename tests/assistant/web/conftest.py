"""Citations and answers to render."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from assistant.answer import Answer, ArticleLine, Citation
from tests.assistant.web.html import READER


@pytest.fixture
def citation() -> Callable[..., Citation]:
    """Makes a citation from what a test cares about."""

    def make(quote: str = "The ferry sank.", **fields: object) -> Citation:
        values: dict[str, object] = {
            "number": 1,
            "id": "c1",
            "article_id": "a1",
            "url": READER,
            "deep_link": f"{READER}#:~:text=ferry",
            "title": "A ferry",
            "outlet": "Sample Post",
            "authors": (),
            "published": datetime(2025, 11, 26, tzinfo=UTC),
            "quote": quote,
            "start": 0,
            "end": len(quote),
            "corrected": False,
            "group_size": 1,
        }
        return Citation.model_validate(values | fields)

    return make


@pytest.fixture
def copy() -> Callable[..., ArticleLine]:
    """Makes the line of an article that carries the same copy."""

    def make(outlet: str | None, url: str | None = f"{READER}/copy") -> ArticleLine:
        return ArticleLine(article_id="a2", title="A ferry", outlet=outlet, published=None, url=url)

    return make


@pytest.fixture
def answer() -> Callable[..., Answer]:
    """Makes an answer whose statements are its citations' quotes, unless told otherwise."""

    def make(*citations: Citation, **fields: object) -> Answer:
        values: dict[str, object] = {
            "id": "1",
            "question": "What sank?",
            "standalone_question": "What sank?",
            "status": "answered",
            "text": "",
            "as_of": None,
            "statements": [
                {
                    "text": one.quote,
                    "support": "verified",
                    "citations": [one.number],
                    "quotes": [one.id],
                }
                for one in citations
            ],
            "citations": citations,
            "abstention": None,
            "articles": (),
            "archive": {"articles": 1, "oldest": None, "newest": None, "last_added": None},
            "answerer": "quotes",
            "settings_hash": "",
            "timings_ms": {},
        }
        return Answer.model_validate(values | fields)

    return make
