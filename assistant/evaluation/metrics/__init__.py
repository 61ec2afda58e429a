"""Every metric by its name; each is one function whose docstring defines it."""

from importlib.util import find_spec

from assistant.evaluation.metrics import (
    abstention,
    answers,
    articles,
    citations,
    classes,
    cost,
    passages,
)
from assistant.evaluation.scores import Metric

IR_MEASURES = "ir_measures"
"""The package that judges rankings of articles; without it their figures are left out."""

_ARTICLES = (
    Metric("hits@1 (articles)", "articles", articles.hits_at_1),
    Metric("hits@5 (articles)", "articles", articles.hits_at_5),
    Metric("hits@10 (articles)", "articles", articles.hits_at_10),
    Metric("recall@5 (articles)", "articles", articles.recall_at_5),
    Metric("recall@10 (articles)", "articles", articles.recall_at_10),
    Metric("MRR@10 (articles)", "articles", articles.reciprocal_rank),
    Metric("nDCG@10 (articles)", "articles", articles.ndcg_at_10),
    Metric("MAP (articles)", "articles", articles.average_precision),
)
_OTHERS = (
    Metric("hits@4 (passages)", "passages", passages.hits_at_4),
    Metric("hits@10 (passages)", "passages", passages.hits_at_10),
    Metric("MRR@10 (passages)", "passages", passages.reciprocal_rank),
    Metric("MAP@10 (passages)", "passages", passages.multihop_map),
    Metric("fact recall@10", "passages", passages.fact_recall_at_10),
    Metric("fact recall in 1,500 words", "passages", passages.fact_recall_in_budget),
    Metric("answer in passage 1", "passages", passages.answer_in_1),
    Metric("answer in first 5 passages", "passages", passages.answer_in_5),
    Metric("answer in first 10 passages", "passages", passages.answer_in_10),
    Metric("contained in 60 words", "answers", answers.contained_short),
    Metric("contained", "answers", answers.contained),
    Metric("exact match", "answers", answers.exact_match),
    Metric("F1", "answers", answers.f1),
    Metric("accuracy among answered", "answers", answers.right_when_answered),
    Metric("strict class accuracy", "answers", classes.strict_class),
    Metric("official MultiHop-RAG accuracy (broken)", "answers", classes.official_class),
    Metric("figures told", "answers", answers.figures_told),
    Metric("answer length in words", "answers", answers.length, "neither"),
    Metric("answered", "abstention", abstention.answered, "neither"),
    Metric("abstention precision", "abstention", abstention.abstention_precision),
    Metric("abstention recall", "abstention", abstention.abstention_recall),
    Metric("false abstention", "abstention", abstention.false_abstention, "lower"),
    Metric("failed", "abstention", abstention.failed, "lower"),
    Metric("citation precision", "citations", citations.citation_precision),
    Metric("citation recall", "citations", citations.citation_recall),
    Metric("statement support rate", "citations", citations.support_rate),
    Metric("ALCE citation recall", "citations", citations.alce_recall),
    Metric("ALCE citation precision", "citations", citations.alce_precision),
    Metric("offsets exact", "citations", citations.offsets_exact),
    Metric("leak rate", "citations", citations.leak, "lower"),
    Metric("prompt tokens", "cost", cost.prompt_tokens, "lower"),
    Metric("completion tokens", "cost", cost.completion_tokens, "lower"),
    Metric("dollars", "cost", cost.dollars, "lower"),
)


def metrics() -> tuple[Metric, ...]:
    """All that can be measured with what is installed, in the order in which they are shown."""
    return (*_ARTICLES, *_OTHERS) if find_spec(IR_MEASURES) else _OTHERS
