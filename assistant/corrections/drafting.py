"""From a question about a correction to what became of the reports that it means."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.answerers.topic import Topic
from assistant.corrections import wording
from assistant.corrections.amendment import Amendment, Kind
from assistant.corrections.meant import Meaning
from assistant.corrections.notices import Notice, notices, told_wrong
from assistant.corrections.revisions import amendments, lines_of
from assistant.figures.amending import is_note
from assistant.figures.asking import askings
from assistant.figures.collecting import reports
from assistant.figures.drafting import timed
from index import Archive, Hit, Passage
from index.hits import Signals
from index.records import StoredArticle

MOST_TOLD = 3
MOST_CLEAR = 2
"""Reports of which is said that nobody corrected them."""
MOST_QUOTED = 2
NEARLY = 0.5
"""A sentence with a smaller part of the best one's share of the question's words is left out."""
MOST_CHARS = 20_000
"""Of a report's text that is read for what it says of the subject."""


def amended(found: Found, archive: Archive) -> Draft | None:
    """What was corrected, changed or withdrawn; that nothing was; None where no report is meant."""
    meaning = Meaning(found, archive)
    if not meaning.is_clear:
        return None
    teller = _Teller(meaning, archive)
    every = teller.amendments()
    if every:
        told = [line for one in every[:MOST_TOLD] for line in teller.told(one)]
        if any(one.kind == "withdrawn" for one in every[:MOST_TOLD]):
            told += teller.besides()
        return Draft(tuple(told))
    clear = tuple(teller.clear()) if meaning.is_sure else ()
    if not clear and meaning.is_sure and meaning.days:
        return Draft(reason="not_in_archive", nearest=tuple(teller.nearest()))
    return Draft(clear) if clear else None


class _Teller:
    """Finds what became of the reports that one question means, and puts it in statements."""

    def __init__(self, meaning: Meaning, archive: Archive) -> None:
        self._meaning = meaning
        self._archive = archive
        found = meaning.found
        self._topic = Topic(found.timeless, found.idf, archive.terms, related=True)
        self._notices = list(notices(meaning.about))
        items = {one.article.id for one in self._notices}
        hits = [hit for hit in meaning.hits if hit.article_id not in items]
        self._reports = meaning.reports(hits)

    def amendments(self) -> list[Amendment]:
        """By versions of the reports and by items of their outlets; noted ones before others."""
        own = [one for report in self._reports for one in amendments(report.versions, self.choose)]
        items = [one for notice in self._notices for one in self._by(notice)]
        return sorted([*own, *items], key=lambda one: one.kind == "changed")

    def told(self, one: Amendment) -> Iterator[Proved]:
        """The statements on an amendment."""
        text = wording.noticed(one) if one.report is one.proof.article else wording.announced(one)
        if one.kind == "withdrawn":
            text = wording.announced(one)
        yield Proved(text, "verified", (one.proof,))
        if one.old_title and one.kind != "withdrawn" and not one.old:
            title = wording.retitled(one.old_title, one.proof.article.title)
            yield Proved(title, "verified", (one.proof,))
        for old in one.old:
            yield Proved(wording.until_then(old.text), "verified", (old,))
        for new in one.new:
            yield Proved(wording.by_now(new.text), "verified", (new,))

    def besides(self) -> Iterator[Proved]:
        """What other reports say of the subject, as it stands."""
        found = self._meaning.found
        now = replace(found.when, shape="state", window=None)
        draft = timed(replace(found, when=now), self._archive.terms)
        for line in draft.statements[:1] if draft else ():
            yield replace(line, text=wording.besides(line.text))

    def clear(self) -> Iterator[Proved]:
        """That the archive knows of no correction to the reports."""
        as_of = self._meaning.found.scope.as_of
        for report in self._reports[:MOST_CLEAR]:
            quotes = self.choose(report.last)[:1]
            yield Proved(wording.never(report.last, as_of), "verified", quotes)

    def nearest(self) -> Iterator[Quote]:
        """What other days have on the subject, where no report is of the day that is named."""
        articles = {hit.article_id: hit.article for hit in self._meaning.found.hits}
        about = {hit.article_id for hit in self._meaning.about}
        for article in [one for key, one in articles.items() if key in about][:MOST_TOLD]:
            yield from self.choose(article)[:1]

    def choose(self, article: StoredArticle) -> tuple[Quote, ...]:
        """The sentences of an article that say most of the subject, its value where it has one."""
        lines = [one for one in lines_of(article) if not is_note(one.text)] or lines_of(article)
        share = {line: self._topic.own(line.text) for line in lines}
        best = sorted(lines, key=lambda line: -share[line])
        best = [line for line in best if share[line] >= NEARLY * share[best[0]] and share[line] > 0]
        chosen = list(dict.fromkeys([*self._valued(article), *best]))[:MOST_QUOTED]
        return tuple(chosen) or tuple(lines[:1])

    def _valued(self, article: StoredArticle) -> tuple[Quote, ...]:
        """Those with a value of the article's own day first."""
        hit = _whole(article)
        for asked in askings(self._meaning.found.timeless, "correction"):
            told = [one for one in reports([hit], asked) if not one.is_past and not one.is_wrong]
            if told:
                told.sort(key=lambda one: one.day, reverse=True)
                return tuple(one.quote for one in told)
        return ()

    def _by(self, notice: Notice) -> Iterator[Amendment]:
        """What an item amends: the reports of the question that it is about, else itself."""
        kind: Kind = "withdrawn" if notice.withdraws else "corrected"
        item, text = notice.article, notice.quote.text
        meant = [one.last for one in self._reports if notice.is_about(one.last)]
        days = self._meaning.days
        if not meant and (days is None or notice.names(*days)):
            yield Amendment(kind, item, item.published, text, notice.quote)
        for report in meant[:1]:
            old = told_wrong(notice, self.choose(report))
            yield Amendment(kind, report, item.published, text, notice.quote, old)


def _whole(article: StoredArticle) -> Hit:
    text = article.text[:MOST_CHARS]
    return Hit(Passage(article.id, 0, len(text), text), article, 0.0, Signals(0.0, 0.0, 0.0, 0.0))
