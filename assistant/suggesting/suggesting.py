"""Which questions to suggest after an answer: only those that the archive was seen to answer."""

import time
from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from assistant.answer import Answer
from assistant.answering import Answering, Request
from assistant.cleaning import harmless_line
from assistant.followups import leans
from assistant.followups.turn import unled
from assistant.orders import is_order
from assistant.suggesting.candidate import Candidate, Matter, first_quote, lead_of
from assistant.suggesting.courses import courses
from assistant.suggesting.deeds import deeds
from assistant.suggesting.mending import mended
from assistant.suggesting.sayings import sayings
from index import Scope
from index.query import parse
from index.records import StoredArticle

Told = tuple[str, float | str, str | None]
MAX_SUGGESTIONS = 3
MAX_CHARS = 120
_MAX_TRIED = 6
SECONDS = 0.3
"""No further candidate is tried after so long."""
_NEAR = 0.5
"""Share of the question's words that an article holds which is about it."""
_SAME = 0.8
"""Two questions that share so much of their words are one."""
_MOST_BEFORE = 30
"""Earlier answers of a conversation that are looked at, the last ones."""
_MAX_ARTICLES = 5
"""How many articles are read for candidates."""


def suggestions(
    answer: Answer, core: Answering, scope: Scope, before: Sequence[Answer] = ()
) -> tuple[str, ...]:
    """Up to three questions that the quotes answer within a scope, otherwise than this answer.

    None was asked or told by the answers `before` it in the conversation. Nothing is suggested in
    other languages than English.
    """
    if core.archive.language_of(answer.standalone_question) not in (None, "en"):
        return ()
    matter = Matter(answer, _articles(answer, core, scope))
    search = _Search(matter, core, scope, before[-_MOST_BEFORE:])
    for candidate in _candidates(matter):
        if search.is_over:
            break
        search.try_out(candidate)
    return tuple(search.found)


class _Search:
    """Tries candidates until there are enough, or it took too long."""

    def __init__(
        self, matter: Matter, core: Answering, scope: Scope, before: Sequence[Answer]
    ) -> None:
        self.found: list[str] = []
        self._core = core
        self._scope = scope
        self._ends = time.perf_counter() + SECONDS
        self._tried = 0
        said = (*before, matter.answer)
        self._quotes = {"", *matter.shown, *map(lead_of, before)}
        self._told = {_value(one) for one in said} - {None}
        asked = (text for one in said for text in (one.question, unled(one.standalone_question)))
        self._asked = [self._terms(text) for text in dict.fromkeys(asked)]

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be tried."""
        is_enough = len(self.found) == MAX_SUGGESTIONS or self._tried == _MAX_TRIED
        return is_enough or time.perf_counter() > self._ends

    def try_out(self, candidate: Candidate) -> None:
        """Ask a candidate, and keep it if the archive answers it with something new."""
        question = candidate.question
        terms = self._terms(question)
        if not _is_fit(question) or self._was_asked(terms) or self._is_foreign(question):
            return
        self._asked.append(terms)
        self._tried += 1
        answer = self._core.quoted(Request(question, self._scope, answerer="quotes"))
        lead = lead_of(answer)
        value = _value(answer)
        is_new = lead not in self._quotes and value not in self._told
        if answer.status == "answered" and is_new and candidate.proves(answer):
            self.found.append(question)
            self._quotes.add(lead)
            self._told |= {value} - {None}

    def _was_asked(self, terms: frozenset[str]) -> bool:
        """Whether a question of the same words, or nearly, and of the same numbers was asked."""
        return any(
            len(terms & asked) >= _SAME * len(terms | asked)
            and not any(term.isdigit() for term in terms ^ asked)
            for asked in self._asked
        )

    def _terms(self, question: str) -> frozenset[str]:
        return frozenset(self._core.archive.query_terms(question))

    def _is_foreign(self, question: str) -> bool:
        return self._core.archive.language_of(question) not in (None, "en")


def _value(answer: Answer) -> Told | None:
    """What is told of what, where the answer is one value: another wording asks for the same."""
    lead, figures = first_quote(answer), answer.figures
    figure = next((one for one in figures if lead and one.quote == lead.id), None)
    if figure is None or len({one.value for one in answer.figures}) != 1:
        return None
    return figure.label.casefold(), figure.value, figure.unit


def _candidates(matter: Matter) -> Iterator[Candidate]:
    """The likeliest to be wanted first; of what was said and done by turns."""
    by_turns = chain.from_iterable(zip_longest(sayings(matter), deeds(matter)))
    return chain(mended(matter), courses(matter), filter(None, by_turns))


def _articles(answer: Answer, core: Answering, scope: Scope) -> list[StoredArticle]:
    """Those cited, then those that matched, as they stood when they were seen."""
    cited = (one.article_id for one in answer.citations)
    keys = list(dict.fromkeys(chain(cited, (line.article_id for line in answer.articles))))
    ends = [moment for moment in (answer.as_of, scope.as_of) if moment]
    as_of = min(ends, default=None)
    found = (core.archive.article(key, as_of=as_of) for key in keys[:_MAX_ARTICLES])
    wanted = set(core.archive.query_terms(answer.standalone_question))
    return [article for article in found if article and _is_near(article, wanted, core)]


def _is_near(article: StoredArticle, wanted: set[str], core: Answering) -> bool:
    """Whether most of the question's words stand in an article."""
    held = wanted.intersection(core.archive.terms(f"{article.title}\n{article.text}"))
    return len(held) >= _NEAR * len(wanted)


def _is_fit(question: str) -> bool:
    """Whether a question made of article text is one to show, and is read as it stands."""
    query = parse(question)
    return (
        len(question) <= MAX_CHARS
        and question == harmless_line(question)
        and not query.operators
        and not query.phrases
        and not is_order(question)
        and not leans(question)
    )
