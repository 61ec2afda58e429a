"""Whether what has come into the archive can change the answer to a standing question."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.answer import Answer
from assistant.newsasking import news_of
from index.arrivals import Arrivals
from index.records import StoredArticle
from index.wording import content, names

Terms = Callable[[str, str | None], Iterable[str]]
"""From a text and its language to the words that search counts in."""

ENOUGH = 0.5
"""Of the words of a question, so many stand in an article that touches it: as in the list of all
articles that match."""


@dataclass(frozen=True)
class Sought:
    """What of a question is looked for in what arrives."""

    words: frozenset[str]
    """Without those that only ask: "how many" stands in no report of how many they are."""
    names: frozenset[str]
    is_anything: bool = False
    """Whether it asks for whatever is new."""

    @classmethod
    def of(cls, question: str, language: str | None, query_terms: Terms, terms: Terms) -> "Sought":
        """`query_terms` leaves function words out, `terms` does not."""
        words = frozenset(query_terms(content(question), language))
        every = frozenset(query_terms(question, language))
        named = [name for name in names(question) if not name.isdecimal()]
        found = every.intersection(term for name in named for term in terms(name, language))
        news = None if language not in (None, "en") else news_of(question, None)
        return cls(words, found, is_anything=bool(news and not news.topic))

    def is_in(self, words: Iterable[str]) -> bool:
        """Whether a text of these words has enough of it, or every name."""
        found = frozenset(words)
        if self.is_anything or (self.names and self.names <= found):
            return True
        return len(self.words & found) >= ENOUGH * len(self.words)


def touches(arrived: Arrivals, sought: Sought, answer: Answer | None, terms: Terms) -> bool:
    """Whether to ask anew what this is sought for, and what was last answered so.

    An article touches a question by its words, or because the answer quotes an earlier version of
    it. More arrivals than are looked through touch every question.
    """
    if answer is None or not arrived.is_all:
        return bool(arrived.articles)
    quoted = {citation.article_id for citation in answer.citations}
    return any(
        one.id in quoted or sought.is_in(terms(_text(one), one.language))
        for one in arrived.articles
    )


def _text(article: StoredArticle) -> str:
    return f"{article.title}\n{article.text}"
