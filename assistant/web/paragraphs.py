"""The paragraph that a quote stands in, as the version of its article has it."""

import re
from dataclasses import dataclass
from typing import Protocol

from assistant.answer import Citation
from index.records import StoredArticle

_LINE_END = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_WORD_REACH = 40


class Articles(Protocol):
    """The articles of an archive, by id."""

    def __call__(self, name: str, /, *, version: int | None = None) -> StoredArticle | None:
        """An article in this version, in the current one for None; None where it is not known."""


def no_articles(name: str, /, *, version: int | None = None) -> None:
    """Where no archive is at hand: quotes stand alone."""


@dataclass(frozen=True)
class Cited:
    """The article of a citation, in the version that is cited."""

    article: StoredArticle | None
    is_earlier: bool = False
    """Whether another version stands now."""

    @classmethod
    def of(cls, citation: Citation, articles: Articles) -> "Cited":
        """The article that was cited, where it is at hand."""
        current = articles(citation.article_id)
        if current is None or current.version == citation.version:
            return cls(current)
        return cls(articles(citation.article_id, version=citation.version), is_earlier=True)


def context(citation: Citation, article: StoredArticle | None, reach: int) -> tuple[str, str]:
    """The rest of the quote's paragraph, before and after it; "…" where more was left out.

    At most `reach` characters on either side. Empty for an article that is gone or has changed
    since the answer.
    """
    if article is None or article.text[citation.start : citation.end] != citation.quote:
        return "", ""
    text, start, end = article.text, citation.start, citation.end
    before = _LINE_END.split(text[max(0, start - reach) : start])[-1]
    after = _LINE_END.split(text[end : end + reach])[0]
    if len(before) == reach < start:
        before = f"… {before[_first_space(before) :].lstrip()}"
    if len(after) == reach < len(text) - end:
        after = f"{after[: len(after) - _first_space(after[::-1])].rstrip()} …"
    return before, after


def _first_space(text: str) -> int:
    """Where the first word ends, so that none is shown in part; 0 where it is too long."""
    return max(0, text.find(" ", 0, _WORD_REACH))
