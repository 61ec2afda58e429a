"""Making the Answer: quotes get numbers, abstentions a sentence, everything its offsets checked."""

import uuid
from collections.abc import Sequence

from assistant.answer import (
    Abstention,
    AbstentionReason,
    Answer,
    ArchiveSummary,
    ArticleLine,
    Citation,
    Statement,
    citation_id,
)
from assistant.answerers.base import Draft, Quote
from assistant.deep_links import deep_link
from assistant.question import Question
from assistant.rendering import answer_text, long_date
from assistant.settings import Settings
from index import Hit, Scope
from index.records import StoredArticle, Summary


def composed(
    asked: str,
    question: Question,
    draft: Draft,
    hits: Sequence[Hit],
    scope: Scope,
    summary: Summary,
    settings: Settings,
    timings_ms: dict[str, float],
) -> Answer:
    """The Answer for a draft."""
    numbers = _numbered(
        [quote for proved in draft.statements for quote in proved.quotes] + list(draft.nearest)
    )
    copies = {hit.article_id: hit.copies for hit in hits}
    citations = tuple(
        _citation(number, quote, copies[quote.article.id]) for quote, number in numbers.items()
    )
    statements = tuple(
        Statement(
            text=proved.text,
            support=proved.support,
            citations=tuple(numbers[quote] for quote in proved.quotes),
        )
        for proved in draft.statements
    )
    abstention = _abstention(question, draft, numbers, summary)
    return Answer(
        id=uuid.uuid4().hex,
        question=asked,
        standalone_question=question.text,
        status="abstained" if abstention else "answered",
        text=answer_text(statements, citations, abstention),
        as_of=scope.as_of,
        statements=statements,
        citations=citations,
        abstention=abstention,
        articles=_article_lines(hits),
        archive=ArchiveSummary(
            articles=summary.articles,
            oldest=summary.oldest,
            newest=summary.newest,
            last_added=summary.last_added,
        ),
        answerer=settings.answerer,
        settings_hash=settings.hash,
        timings_ms=timings_ms,
    )


def _numbered(quotes: Sequence[Quote]) -> dict[Quote, int]:
    """Numbers from 1, in order of appearance; a quote cited twice keeps its number."""
    return {quote: number for number, quote in enumerate(dict.fromkeys(quotes), start=1)}


def _citation(number: int, quote: Quote, copies: Sequence[StoredArticle]) -> Citation:
    article = quote.article
    return Citation(
        number=number,
        id=citation_id(article.id, quote.start, quote.end, quote.text),
        article_id=article.id,
        url=article.url,
        deep_link=deep_link(article.url, article.text, quote.start, quote.end),
        title=article.title,
        outlet=article.outlet,
        authors=article.authors,
        published=article.published,
        quote=quote.text,
        start=quote.start,
        end=quote.end,
        corrected=article.correction is not None,
        group_size=1 + len(copies),
        also=tuple(map(ArticleLine.of, copies)),
    )


def _article_lines(hits: Sequence[Hit]) -> tuple[ArticleLine, ...]:
    found: dict[str, StoredArticle] = {hit.article_id: hit.article for hit in hits}
    return tuple(map(ArticleLine.of, found.values()))


def _abstention(
    question: Question, draft: Draft, numbers: dict[Quote, int], summary: Summary
) -> Abstention | None:
    if draft.reason is None:
        return None
    reason = _reason(draft.reason, question, summary)
    return Abstention(
        reason=reason,
        message=_message(reason, summary),
        nearest=tuple(numbers[quote] for quote in draft.nearest),
    )


def _reason(found: AbstentionReason, question: Question, summary: Summary) -> AbstentionReason:
    """Not finding what lies beyond the archive's dates has a better reason than not finding."""
    if found == "not_in_archive" and question.years:
        if summary.newest and min(question.years) > summary.newest.year:
            return "after_archive_end"
        if summary.oldest and max(question.years) < summary.oldest.year:
            return "before_archive_start"
    return found


def _message(reason: AbstentionReason, summary: Summary) -> str:
    oldest, newest = summary.oldest, summary.newest
    if reason == "unclear":
        return "Please ask about someone or something: the question names nothing to look for."
    if not summary.articles:
        return "The archive holds no articles for this question's dates and outlets."
    if reason == "after_archive_end" and newest:
        return f"The archive ends on {long_date(newest)}, before what is asked about."
    if reason == "before_archive_start" and oldest:
        return f"The archive begins on {long_date(oldest)}, after what is asked about."
    until = f", the newest of {long_date(newest)}" if newest else ""
    return f"The archive does not say ({summary.articles:,} articles{until})."
