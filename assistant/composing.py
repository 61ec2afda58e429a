"""Making the Answer: quotes get numbers, abstentions a sentence, everything its offsets checked."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import Any

from assistant.abstaining import abstained
from assistant.answer import (
    Answer,
    AnswererName,
    ArchiveSummary,
    ArticleLine,
    Citation,
    Figure,
    Statement,
    Usage,
    citation_id,
)
from assistant.answerers.base import Draft, Found, Proved, Quote, Standing
from assistant.deep_links import deep_link
from assistant.figures.wording import qualifier_of
from assistant.readings import readings
from assistant.rendering import answer_text
from assistant.settings import Settings
from index.records import Listed, StoredArticle


@dataclass(frozen=True)
class Making:
    """How an answer was made."""

    answerer: AnswererName = "quotes"
    model: str | None = None
    prompts: dict[str, str] = field(default_factory=dict)
    usage: Usage = field(default_factory=Usage)
    note: str | None = None


class Composer:
    """Gives numbers as statements come: one for each article, in order of appearance."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._copies = {hit.article_id: hit.copies for hit in (*found.hits, *found.more)}
        self._numbers: dict[str, int] = {}
        self._citations: dict[Quote, Citation] = {}
        self._statements: list[Statement] = []

    def statement(self, proved: Proved) -> Statement:
        """The next statement of the answer."""
        cited = [self._cited(quote) for quote in proved.quotes]
        made = Statement(
            text=proved.text,
            support=proved.support,
            citations=tuple(dict.fromkeys(one.number for one in cited)),
            quotes=tuple(one.id for one in cited),
        )
        self._statements.append(made)
        return made

    def answer(
        self, draft: Draft, settings: Settings, timings_ms: dict[str, float], making: Making
    ) -> Answer:
        """The whole answer; of the draft only why there is none and what comes nearest."""
        found = self._found
        nearest = tuple(self._cited(quote).number for quote in draft.nearest)
        figures = tuple(self._figure(one, draft.label) for one in draft.figures)
        abstention = (
            abstained(
                draft.reason,
                found.question,
                nearest,
                found.summary,
                scope=found.scope,
                limits=found.limits,
                reads_time=found.reads_time,
                missing=draft.missing,
                absent=draft.absent,
            )
            if draft.reason
            else None
        )
        statements, citations = tuple(self._statements), tuple(self._citations.values())
        reason = abstention.reason if abstention else None
        understood, ignored = readings(found, reason, reordered=draft.reordered)
        return Answer(
            id=uuid.uuid4().hex,
            question=found.asked,
            standalone_question=found.question.text,
            status="abstained" if abstention else "answered",
            text=answer_text(statements, citations, abstention),
            as_of=found.scope.as_of,
            since=found.scope.since,
            until=found.scope.until,
            outlets=found.scope.outlets,
            understood=understood,
            ignored=ignored,
            statements=statements,
            citations=citations,
            figures=figures,
            abstention=abstention,
            **self._articles(),
            archive=ArchiveSummary(
                articles=found.summary.articles,
                oldest=found.summary.oldest,
                newest=found.summary.newest,
                last_added=found.summary.last_added,
            ),
            settings_hash=settings.hash,
            timings_ms=timings_ms,
            **vars(replace(making, note=_joined(making.note, draft.note))),
        )

    def _articles(self) -> dict[str, Any]:
        """All that matches or is cited, as search ranked it as far as it did."""
        matches = self._found.matching.result()
        cited = [Listed.of(quote.article) for quote in self._citations]
        shown = {*matches.groups, *(one.group for one in cited)}
        ranked = (Listed.of(hit.article) for hit in self._found.hits)
        first = [*(one for one in ranked if one.group in shown), *cited]
        stories = matches.stories(first)
        return {
            "articles": tuple(ArticleLine.of(one.article, one.also) for one in stories),
            "matching": matches.total(first),
            "more_match": not matches.is_all,
        }

    def _figure(self, one: Standing, label: str) -> Figure:
        told, value = one.told, one.told.value
        cited = self._cited(told.quote)
        return Figure(
            label=label,
            value=value.text if value.amount is None else value.amount,
            unit=value.unit or None,
            qualifier=qualifier_of(value),
            date=datetime.combine(told.day, time(), tzinfo=UTC),
            date_stated=told.moment.stated,
            attribution=told.speaker.text if told.speaker else None,
            outlet=told.quote.article.outlet,
            citation=cited.number,
            quote=cited.id,
            state=one.state,
        )

    def _cited(self, quote: Quote) -> Citation:
        if quote not in self._citations:
            number = self._numbers.setdefault(quote.article.id, len(self._numbers) + 1)
            copies = self._copies.get(quote.article.id, ())
            self._citations[quote] = _citation(number, quote, copies, self._found.scope.as_of)
        return self._citations[quote]


def _joined(*notes: str | None) -> str | None:
    return " ".join(filter(None, notes)) or None


def _citation(
    number: int, quote: Quote, copies: Sequence[StoredArticle], as_of: datetime | None
) -> Citation:
    article = quote.article
    is_on_the_page = article.replaced is None
    is_amended = article.correction is not None or article.retracted or _is_old(article, as_of)
    return Citation(
        number=number,
        id=citation_id(article.id, quote.start, quote.end, quote.text),
        article_id=article.id,
        url=article.url,
        deep_link=deep_link(article.url, article.text, quote.start, quote.end)
        if is_on_the_page
        else None,
        title=article.title,
        outlet=article.outlet,
        authors=article.authors,
        published=article.published,
        quote=quote.text,
        start=quote.start,
        end=quote.end,
        version=article.version,
        corrected=is_amended,
        correction=article.correction,
        group_size=1 + len(copies),
        also=tuple(map(ArticleLine.of, copies)),
    )


def _is_old(article: StoredArticle, as_of: datetime | None) -> bool:
    """Whether a later version was out at the moment of the answer, which must know no other."""
    return article.replaced is not None and (as_of is None or article.replaced <= as_of)
