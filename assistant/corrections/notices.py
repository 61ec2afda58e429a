"""Items in which an outlet corrects or takes back what it has published in another article."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assistant.answerers.base import Quote
from assistant.figures.amending import amends, is_note, may_be_note, withdraws
from index import Hit
from index.passages import sentences
from index.records import StoredArticle
from index.scope import outlet_key
from index.time_forms import spoken_times

MOST_CHARS = 700
REACH = timedelta(days=60)
"""An item that names no day corrects what its outlet published in so many days before."""


@dataclass(frozen=True)
class Notice:
    """The part of an item that is about one mistake."""

    quote: Quote
    days: tuple[tuple[date, date], ...]
    """The days that it names, each from first to last; those of the reports it is about."""

    @property
    def article(self) -> StoredArticle:
        """The item."""
        return self.quote.article

    @property
    def withdraws(self) -> bool:
        """Whether it takes back a whole report."""
        return withdraws(self.quote.text) and "correct" not in self.quote.text.casefold()

    def is_about(self, report: StoredArticle) -> bool:
        """Whether it may be a report of the same outlet that is meant, by the days."""
        mine, theirs = self.article.published, report.published
        if report.id == self.article.id or not mine or not theirs or theirs > mine:
            return False
        if outlet_key(report.outlet or "") != outlet_key(self.article.outlet or ""):
            return False
        if self.days:
            return any(first <= theirs.date() <= last for first, last in self.days)
        return mine - theirs <= REACH

    def names(self, first: datetime, last: datetime) -> bool:
        """Whether it names a day of a stretch of time, or came out in it."""
        start, end = first.date(), last.date()
        if any(day <= end and until >= start for day, until in self.days):
            return True
        published = self.article.published
        return published is not None and start <= published.date() <= end


def notices(hits: Iterable[Hit]) -> Iterator[Notice]:
    """The notes of mistakes in hits, as far as they stand in articles of their own."""
    seen: set[tuple[str, int]] = set()
    for hit in hits:
        for quote in _passages(hit):
            key = hit.article_id, quote.start
            if key not in seen and is_item(hit.article, quote):
                seen.add(key)
                yield Notice(quote, tuple(_days(quote)))


def is_item(article: StoredArticle, quote: Quote) -> bool:
    """Whether an article is there for a note in it, and not the note for the article."""
    own = quote.text.casefold()
    if "this article" in own or "this story" in own or "this report" in own:
        return False
    return amends(article.title) or not article.text[: quote.start].strip()


def _passages(hit: Hit) -> Iterator[Quote]:
    """From each sentence that is a note to the end of its paragraph."""
    text, end = hit.article.text, 0
    titled = amends(hit.title)
    if not (titled or may_be_note(hit.text)):
        return
    for span in sentences(hit.text, hit.article.language):
        start = hit.start + span.start
        said = hit.text[span.start : span.end]
        is_first = titled and not text[:start].strip()
        if start >= end and (is_first or is_note(said) or (titled and amends(said))):
            line = text.find("\n", start)
            end = len(text) if line < 0 else line
            yield _short(hit.article, start, start + len(text[start:end].rstrip()))


def _short(article: StoredArticle, start: int, end: int) -> Quote:
    """Whole sentences, as many as are not too long."""
    if end - start <= MOST_CHARS:
        return Quote(article, start, end)
    spans = sentences(article.text[start : start + MOST_CHARS], article.language)
    last = spans[-2] if len(spans) > 1 else spans[-1]
    return Quote(article, start, start + last.end)


def _days(quote: Quote) -> Iterator[tuple[date, date]]:
    published = quote.article.published
    if published is None:
        return
    for spoken in spoken_times(quote.text, published.date()):
        days = spoken.days
        if not days.loose and days.first <= published.date():
            yield days.first, days.last


def told_wrong(notice: Notice, said: Sequence[Quote]) -> tuple[Quote, ...]:
    """The sentence of a report that has most in common with what a notice says of it."""
    from index.wording import words

    named = set(words(notice.quote.text.casefold()))
    if not said:
        return ()
    return (max(said, key=lambda one: len(named & set(words(one.text.casefold())))),)
