"""Whether what has come into the archive can change the answer to a standing question."""

from collections.abc import Callable, Iterable

from assistant.answer import Answer
from index.arrivals import Arrivals
from index.records import StoredArticle

Terms = Callable[[str, str | None], Iterable[str]]
"""From a text and its language to the words that search counts in."""

ENOUGH = 0.5
"""Of the words of a question, so many stand in an article that touches it: as in the list of all
articles that match."""


def touches(
    arrived: Arrivals, question: Iterable[str], answer: Answer | None, terms: Terms
) -> bool:
    """Whether to ask anew: a question of these words, whose last answer this is.

    An article touches a question by its words, or because the answer quotes an earlier version of
    it. More arrivals than are looked through touch every question.
    """
    if answer is None or not arrived.is_all:
        return bool(arrived.articles)
    wanted = frozenset(question)
    quoted = {citation.article_id for citation in answer.citations}
    return any(one.id in quoted or _shares(one, wanted, terms) for one in arrived.articles)


def _shares(article: StoredArticle, wanted: frozenset[str], terms: Terms) -> bool:
    if not wanted:
        return True
    words = wanted.intersection(terms(f"{article.title}\n{article.text}", article.language))
    return len(words) >= ENOUGH * len(wanted)
