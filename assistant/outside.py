"""Questions about a time that lies wholly outside the archive's dates."""

import re
from collections.abc import Callable

from assistant.abstaining import beyond_dates, windows_in
from assistant.answer import AbstentionReason
from assistant.answerers.base import Found
from assistant.figures.collecting import askings
from assistant.figures.subject import Subject
from index.timespan import Window

_YEAR = re.compile(r"\b\d{4}\b")


def beyond(found: Found) -> AbstentionReason | None:
    """The reason why a state cannot be told: it is asked for at a time without any article.

    Only for a time that is named with its year: "on Monday" may be tomorrow's.
    """
    windows = _named(found)
    if found.when.shape != "state" or len(windows) != 1 or not found.limits.articles:
        return None
    if not askings(found.timeless, "state"):
        return None  # "what prop, used in 1939, was stolen": the quotes must have the year anyway
    days = [(window.start.date(), window.end.date()) for window in windows]
    return beyond_dates(days, found.limits)


def is_spoken_of(found: Found, terms: Callable[[str], list[str]]) -> bool:
    """Whether a passage about the same names speaks of that time, as of a plan or of history."""
    years = {
        str(year)
        for window in _named(found)
        for year in range(window.start.year, window.end.year + 1)
    }
    subject = Subject(found.timeless, found.idf, terms)
    texts = (f"{hit.title}\n{hit.text}\n{hit.outlet or ''}" for hit in (*found.hits, *found.more))
    return any(
        not years.isdisjoint(_YEAR.findall(text)) and subject.names_in(text) for text in texts
    )


def _named(found: Found) -> list[Window]:
    seen = found.scope.as_of or found.limits.newest
    if seen is None:
        return []
    every = windows_in(found.question.text, seen)
    return [one for one in every if one.kind == "explicit" and _YEAR.search(one.phrase)]
