"""Passages in another language than the question's, which its words cannot speak for.

The fitted models see words that are found or not found, and would put such a passage last. Where
the embedding model knows several languages, the passage is instead as good as the best passage in
the question's own language that is no nearer to the question.
"""

from collections.abc import Sequence

from index.languages import primary_subtag

_OF_ENGLISH = ("static", "local-deep", "hash")
"""Embedding models that know nothing else; any other may."""


def knows_languages(model: str) -> bool:
    """Whether the embedding model of this name may bring languages together."""
    return model not in _OF_ENGLISH


def is_foreign(language: str | None, asked: str | None) -> bool:
    """Whether a passage is in another language than a question; not where either is unknown."""
    return bool(language and asked) and primary_subtag(language) != primary_subtag(asked)


def levelled(
    scores: Sequence[float], cosines: Sequence[float], foreign: Sequence[bool]
) -> list[float]:
    """The scores, with those of foreign passages put where their cosines say."""
    own = sorted(
        (cosine, score)
        for cosine, score, is_other in zip(cosines, scores, foreign, strict=True)
        if not is_other
    )
    return [
        _level(cosine, own) if is_other else score
        for cosine, score, is_other in zip(cosines, scores, foreign, strict=True)
    ]


def _level(cosine: float, own: Sequence[tuple[float, float]]) -> float:
    """The best score of what is no nearer, and as much more as it is nearer than that."""
    below = [(score, near) for near, score in own if near <= cosine]
    if not below:
        return cosine + min((score for _, score in own), default=0.0) - 1.0
    return max(below)[0] + cosine - max(near for _, near in below)
