"""Which new names and numbers the best passages agree on.

Pseudo-relevance feedback: what many articles found for a question say, and the question does not,
is likely about its answer (Lavrenko and Croft, "Relevance-Based Language Models", 2001; the use of
such redundancy for answers: Brill et al., "Data-Intensive Question Answering", 2001).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

VOTERS = 25
"""So many of the best passages vote."""
_DAMPING = 4
"""The passage of rank r, from 0, has the weight 1 / (4 + r)."""
_COMMON = 2.0
"""A word of no more idf than this says nothing; one of 8 more counts in full."""


def votes(
    ballots: Sequence[tuple[int, Iterable[str]]],
    idf: Callable[[Sequence[str]], Mapping[str, float]],
) -> dict[str, float]:
    """What each word is worth that at least two articles bring: 0 to about 1.

    A ballot is an article and the new words of one of its passages; the best comes first. Each
    article has one vote on each word, with the weight of its best passage.
    """
    weights: dict[str, float] = {}
    voters: dict[str, set[int]] = {}
    for rank, (article, fresh) in enumerate(ballots[:VOTERS]):
        for word in fresh:
            if article not in voters.setdefault(word, set()):
                voters[word].add(article)
                weights[word] = weights.get(word, 0.0) + 1 / (_DAMPING + rank)
    total = sum(1 / (_DAMPING + rank) for rank in range(min(VOTERS, len(ballots)))) or 1.0
    agreed = [word for word, articles in voters.items() if len(articles) > 1]
    rarity = idf(agreed)
    return {
        word: weights[word] / total * min(1.0, max(0.0, rarity[word] - _COMMON) / 8)
        for word in agreed
    }
