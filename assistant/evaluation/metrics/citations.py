"""Do citations lead to the right articles, prove what they stand at, and stay in their time?

ALCE (Gao et al., 2023) judges citations by whether cited passages entail a statement. Its judge is
a language model; here it is Newsdesk's own support check, which reads numbers, names, dates and
denials, so the figures compare between runs of this evaluation, not with published ones.
"""

from collections.abc import Sequence
from functools import lru_cache

from assistant.evaluation.metrics.articles import gold_of
from assistant.evaluation.outcomes import CitedQuote, Outcome, SaidStatement
from assistant.evaluation.questions import EvalQuestion


def citation_precision(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of the articles that an answer cites that are gold; of answers that cite any."""
    gold = gold_of(question, outcome)
    if not gold or not outcome.cited:
        return None
    return sum(name in gold for name in outcome.cited) / len(outcome.cited)


def citation_recall(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of the gold articles that an answer cites; of what was answered."""
    gold = gold_of(question, outcome)
    if not gold or outcome.status != "answered":
        return None
    return sum(name in gold for name in outcome.cited) / len(gold)


def support_rate(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of an answer's statements that the answerer calls verified by their quotes.

    The answerer's own verdict; None for one that gives none.
    """
    judged = [one for one in outcome.statements if one.support is not None]
    if outcome.status != "answered" or not judged:
        return None
    return sum(one.support == "verified" for one in judged) / len(judged)


def alce_recall(question: EvalQuestion, outcome: Outcome) -> float | None:
    """ALCE's citation recall: the share of statements that all their quotes together support.

    Gao et al., 2023. A statement without a citation is not supported.
    """
    if outcome.status != "answered" or not outcome.statements:
        return None
    proved = [_supports(one, _quotes(one, outcome)) for one in outcome.statements]
    return sum(proved) / len(proved)


def alce_precision(question: EvalQuestion, outcome: Outcome) -> float | None:
    """ALCE's citation precision: the share of citations that are needed.

    Gao et al., 2023. A citation counts where its statement is supported and either it supports the
    statement by itself or the others do not without it.
    """
    if outcome.status != "answered":
        return None
    needed = [
        needed for one in outcome.statements for needed in _needed(one, _quotes(one, outcome))
    ]
    return sum(needed) / len(needed) if needed else None


def offsets_exact(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of quotes that stand in their article at exactly the offsets that are given.

    Of quotes that were looked up in the archive; anything below 1 is a defect.
    """
    looked_up = [one.exact for one in outcome.citations if one.exact is not None]
    return sum(looked_up) / len(looked_up) if looked_up else None


def leak(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether a quote or a passage found comes from an article later than the as-of moment.

    Of questions with such a moment; an undated article counts as later. Above 0 is a defect.
    """
    if question.asked is None or outcome.status == "failed":
        return None
    quoted = any(one.leaked for one in outcome.citations)
    return float(quoted or any(one.leaked for one in outcome.passages))


def _quotes(statement: SaidStatement, outcome: Outcome) -> list[CitedQuote]:
    return [outcome.citations[place] for place in statement.citations]


def _supports(statement: SaidStatement, quotes: Sequence[CitedQuote]) -> bool:
    told = tuple((one.quote, one.header) for one in quotes)
    return bool(told) and _is_verified(statement.text, told)


@lru_cache(maxsize=256)
def _is_verified(statement: str, told: tuple[tuple[str, str], ...]) -> bool:
    """Of quotes with their headers; both of ALCE's measures ask the same of an answer."""
    from assistant.support import check

    quotes, headers = zip(*told, strict=True)
    return check(statement, quotes, headers=headers).label == "verified"


def _needed(statement: SaidStatement, quotes: Sequence[CitedQuote]) -> list[bool]:
    if len(quotes) < 2 or not _supports(statement, quotes):
        return [_supports(statement, quotes)] * len(quotes)
    return [
        _supports(statement, [one])
        or not _supports(statement, [*quotes[:place], *quotes[place + 1 :]])
        for place, one in enumerate(quotes)
    ]
