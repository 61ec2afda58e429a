"""Questions about a time that lies wholly outside the archive's dates."""

import re
from collections.abc import Iterator

from assistant.abstaining import beyond_dates, windows_in
from assistant.answer import AbstentionReason
from assistant.answerers.base import Found
from assistant.figures.asking import askings
from assistant.figures.lines import Line
from assistant.figures.subject import Subject
from assistant.question import Terms
from index import Hit
from index.passages import sentences
from index.timespan import Window

_PAST = re.compile(
    r"^\W*(?:who|what|which [\w -]{1,40}?) (?:won|lost|beat|died|happened|became|resigned|caused|"
    r"followed|was (?:\w+ )?(?:elected|killed|arrested|appointed|named|chosen|sworn in)|"
    r"were (?:\w+ )?(?:elected|killed|arrested|chosen))\b|"
    r"^\W*(?:why|how|where|when) (?:did|was|were)\b",
    re.IGNORECASE,
)
"""What asks for a deed as done: of a time to come nothing can be told, whatever is planned."""
_YEAR = re.compile(r"\b\d{4}\b")


def beyond(found: Found) -> AbstentionReason | None:
    """The reason why a state cannot be told: it is asked for at a time without any article.

    Only for a time that is named with its year: "on Monday" may be tomorrow's. What is no value is
    left to quotes, which must have the year anyway: "what prop, used in 1939, was stolen"; unless
    it is asked for as done at a time that has not come.
    """
    windows = _named(found)
    if found.when.shape != "state" or len(windows) != 1 or not found.limits.articles:
        return None
    days = [(window.start.date(), window.end.date()) for window in windows]
    reason = beyond_dates(days, found.limits)
    if askings(found.timeless, "state"):
        return reason
    is_over = bool(_PAST.search(found.question.text)) and reason == "after_archive_end"
    return reason if is_over else None


def is_spoken_of(found: Found, terms: Terms) -> bool:
    """Whether a sentence gives the value of that time itself, as of a plan or of history."""
    years = {
        str(year)
        for window in _named(found)
        for year in range(window.start.year, window.end.year + 1)
    }
    asked = askings(found.timeless, "state")
    subject = Subject(found.timeless, found.idf, terms)
    hits = [hit for hit in (*found.hits, *found.more) if not years.isdisjoint(_years(hit.text))]
    return any(
        one.read(line)
        for hit in hits
        if subject.share(hit) > 0
        for line in _lines(hit, years)
        for one in asked
    )


def _lines(hit: Hit, years: set[str]) -> Iterator[Line]:
    """The sentences that have such a year."""
    published = hit.published.date() if hit.published else None
    for span in sentences(hit.text, hit.article.language):
        text = hit.text[span.start : span.end]
        if not years.isdisjoint(_years(text)):
            yield Line(text, hit.title, published)


def _years(text: str) -> list[str]:
    return _YEAR.findall(text)


def _named(found: Found) -> list[Window]:
    seen = found.scope.as_of or found.limits.newest
    if seen is None or not found.reads_time:
        return []
    every = windows_in(found.question.text, seen)
    return [one for one in every if one.kind == "explicit" and _YEAR.search(one.phrase)]
