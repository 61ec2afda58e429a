"""Which reports a question about corrections means: by their day, their subject, their outlet."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from assistant.answerers.base import Found
from assistant.figures.subject import LEAST, Subject
from index import Archive, Hit, Scope
from index.records import StoredArticle

MOST_HITS = 20
MOST_REPORTS = 6
NEARLY = 0.6
"""Reports with a smaller share of the question's words than this part of the best are others."""
NEAR = timedelta(days=2)
"""A day that somebody remembers may be so far from the day of publication."""

_REPORT = re.compile(
    r"\b(?:articles?|reports?|stor(?:y|ies)|items?|pieces?|coverage|reported|published|headlines?)\b",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:correct\w*|retract\w*|withdraw\w*|withdrew|amended|still|stands?|rely|trust|valid|reliable|"
    r"became|errat\w+|clarif\w+|taken|took)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Report:
    """An article with what of its versions was known at the moment of the question."""

    versions: tuple[StoredArticle, ...]
    """Oldest first, one at least."""

    @property
    def last(self) -> StoredArticle:
        """As it stands."""
        return self.versions[-1]


class Meaning:
    """What a question asks about, and the reports that it may mean."""

    def __init__(self, found: Found, archive: Archive) -> None:
        self.found = found
        self.subject = Subject(found.timeless, found.idf, archive.terms)
        self._archive = archive

    @property
    def is_clear(self) -> bool:
        """Whether the question says which reports it means, by a subject or by a day."""
        return bool(self.found.timeless.terms) or self.days is not None

    @property
    def is_sure(self) -> bool:
        """Whether surely a report is asked about, so that none being corrected is an answer."""
        text = self.found.question.text
        if not self.found.timeless.terms:
            return False
        return bool(_REPORT.search(text) and _SURE.search(text)) or self.days is not None

    @cached_property
    def days(self) -> tuple[datetime, datetime] | None:
        """The first and the last moment of the day that the question names."""
        window = self.found.when.window
        return (window.start, window.end) if window and window.kind != "until" else None

    @cached_property
    def hits(self) -> list[Hit]:
        """All that may be about it, both what stands and what was replaced."""
        found, scope = self.found, self._near()
        text = found.timeless.text or found.question.text
        standing = [*found.hits, *found.more]
        if self.days:
            ignored = found.wording.ignored
            standing += self._archive.results(text, scope, limit=MOST_HITS, ignored=ignored).hits
        gone = self._archive.replaced(text, scope, limit=MOST_HITS)
        return list({(h.article.key, h.start): h for h in (*standing, *gone)}.values())

    @cached_property
    def about(self) -> list[Hit]:
        """Those of the hits that are about the subject, likeliest first."""
        return self._fitting(self.hits, LEAST)

    def reports(self, hits: Iterable[Hit]) -> list[Report]:
        """The reports that some hits and their copies are of, those of the named day."""
        if self.days is None:
            return list(self._reports(self._fitting(hits, LEAST)))[:MOST_REPORTS]
        for slack in (timedelta(), NEAR):
            of_day = [hit for hit in hits if self._within(hit.published, slack)]
            if kept := list(self._reports(self._fitting(of_day, self._least))):
                return kept[:MOST_REPORTS]
        every = self._reports(self._fitting(hits, LEAST))
        return [one for one in every if self._changed_on_the_day(one)][:MOST_REPORTS]

    @property
    def _least(self) -> float:
        """With a name and a day a question says enough, whatever its other words."""
        return 0.0 if self.subject.has_names else LEAST

    def _fitting(self, hits: Iterable[Hit], least: float) -> list[Hit]:
        shares = [(self.subject.share(hit), hit) for hit in hits if self.subject.is_named_in(hit)]
        best = max((share for share, _ in shares), default=0.0)
        fit = [one for one in shares if one[0] >= max(least, NEARLY * best)]
        return [hit for _, hit in sorted(fit, key=lambda one: -one[0])]

    def _changed_on_the_day(self, report: Report) -> bool:
        return any(self._within(one.known_from, timedelta()) for one in report.versions[1:])

    def _within(self, moment: datetime | None, slack: timedelta) -> bool:
        if self.days is None:
            return True
        first, last = self.days
        return moment is not None and first - slack <= moment <= last + slack

    def _reports(self, hits: Iterable[Hit]) -> Iterator[Report]:
        seen: set[str] = set()
        for hit in hits:
            for article in (hit.article, *hit.copies):
                if article.id not in seen:
                    seen.add(article.id)
                    if versions := self._known(article):
                        yield Report(versions)

    def _known(self, article: StoredArticle) -> tuple[StoredArticle, ...]:
        """What could be read of an article at the moment of the question."""
        as_of = self.found.scope.as_of
        every = self._archive.versions(article.id)
        return tuple(
            one for one in every if as_of is None or (one.known_from and one.known_from <= as_of)
        )

    def _near(self) -> Scope:
        """The scope of the question, narrowed to what came out around the named day."""
        scope = self.found.scope
        if self.days is None:
            return scope
        first, last = self.days[0] - NEAR, self.days[1] + NEAR
        since = max(first, scope.since) if scope.since else first
        until = min(last, scope.until) if scope.until else last
        if since > until:
            return scope
        return scope.model_copy(update={"since": since, "until": until})
