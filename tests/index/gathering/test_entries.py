"""What is told of a page that cannot be read."""

import pytest

from index.fetching.fetched import Fetched
from index.gathering.entries import article_on
from index.readers import Defaults, page
from index.readers.base import Unfit


def test_a_page_that_needs_what_is_not_installed_says_what(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(*_: object, **__: object) -> None:
        raise ImportError("lxml.html.clean is a project of its own.\nInstall lxml_html_clean.")

    monkeypatch.setattr(page, "article_of_page", lacking)
    fetched = Fetched("https://post.example/a", "https://post.example/a", 200, {}, b"<p>Text")
    with pytest.raises(Unfit, match=r"a project of its own\. Install lxml_html_clean\.\)$"):
        article_on(fetched, Defaults())
