"""Saying no well: the reason, a sentence, and what comes nearest."""

from assistant.answer import Abstention, AbstentionReason
from assistant.question import Question
from assistant.rendering import long_date
from index.records import Summary


def abstained(
    found: AbstentionReason, question: Question, nearest: tuple[int, ...], summary: Summary
) -> Abstention:
    """The abstention for a reason; `nearest` are the numbers of the nearest coverage."""
    reason = _reason(found, question, summary)
    return Abstention(reason=reason, message=_message(reason, summary), nearest=nearest)


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
    if reason == "false_premise":
        return "The archive says otherwise than the question takes for granted."
    if not summary.articles:
        return "The archive holds no articles for this question's dates and outlets."
    if reason == "after_archive_end" and newest:
        return f"The archive ends on {long_date(newest)}, before what is asked about."
    if reason == "before_archive_start" and oldest:
        return f"The archive begins on {long_date(oldest)}, after what is asked about."
    until = f", the newest of {long_date(newest)}" if newest else ""
    return f"The archive does not say ({summary.articles:,} articles{until})."
