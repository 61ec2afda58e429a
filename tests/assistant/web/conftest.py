"""Citations and answers to render."""

from collections.abc import Callable

import pytest

from assistant.answer import Answer, ArticleLine, Citation
from tests.assistant import making
from tests.assistant.web.html import READER


@pytest.fixture
def citation() -> Callable[..., Citation]:
    """Makes a citation from what a test cares about."""
    return making.citation


@pytest.fixture
def copy() -> Callable[..., ArticleLine]:
    """Makes the line of an article that carries the same copy."""

    def make(outlet: str | None, url: str | None = f"{READER}/copy") -> ArticleLine:
        return ArticleLine(article_id="a2", title="A ferry", outlet=outlet, published=None, url=url)

    return make


@pytest.fixture
def answer() -> Callable[..., Answer]:
    """Makes an answer whose statements are its citations' quotes, unless told otherwise."""
    return making.answer
