"""The measures of a passage against a question.

Every group of measures is one function that returns as many numbers as its names say; the rows of
all candidates make the matrix that the trees read. Counts that would tell one article from another
are kept coarse, so that a model cannot learn the articles it was fitted on by heart.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from index.products import product
from index.ranking.asked import UNKNOWN_DAYS, Asked
from index.ranking.candidates import Candidate
from index.ranking.formula import first_scores
from index.ranking.marks import Marks, Mask
from index.ranking.votes import votes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Idf = Callable[[Sequence[str]], Mapping[str, float]]

QUESTION = (
    "terms in question",
    "kind of answer",
    "names in question",
    "numbers in question",
    "rarest term",
    "mean rarity",
    "best bm25",
    "wants newest",
    "names an outlet",
    "clauses",
)
WORDS = (
    "coverage",
    "coverage in title",
    "coverage with title",
    "coverage in article",
    "share of terms",
    "rare terms",
    "names found",
    "names in title",
    "numbers found",
    "pairs",
    "pairs in title",
    "repeated terms",
    "title asked for",
    "best sentence",
    "second sentence",
    "best sentence with title",
    "best sentence pairs",
    "best clause",
    "last clause",
    "best clause in a sentence",
    "clause with the outlet",
)
SHAPE = (
    "passage of article",
    "place in article",
    "length",
    "sentences",
    "length of article",
    "new words",
    "new numbers",
    "share of new words",
)
TIME = ("days away", "this week", "inside the time asked")
OUTLET = ("outlet named", "another outlet named")
POOL = (
    "bm25",
    "bm25 rank",
    "cosine",
    "cosine gap",
    "cosine rank",
    "first score",
    "first rank",
    "article bm25",
    "article rank",
    "article passages",
    "best of article",
    "near the centre",
    "near the centre, rank",
    "busy days",
    "busy week",
    "days away, rank",
    "best vote",
    "best five votes",
    "mean vote",
)
PASSAGE_MEASURES = (*QUESTION, *WORDS, *SHAPE, *TIME, *OUTLET, *POOL)


def passage_measures(
    asked: Asked, candidates: Sequence[Candidate], idf: Idf
) -> "NDArray[np.float32]":
    """Shape (candidates, len(PASSAGE_MEASURES)), in the order of the candidates."""
    import numpy as np

    if not candidates:
        return np.zeros((0, len(PASSAGE_MEASURES)), dtype=np.float32)
    coverage = _article_coverage(candidates)
    outlet_named = asked.about(one.article.outlet for one in candidates) == "coverage"
    own = [
        (
            *_words(asked, candidate, coverage[candidate.article.seq]),
            *_shape(candidate),
            *_time(asked, candidate),
            *_outlet(asked, candidate, outlet_named),
        )
        for candidate in candidates
    ]
    measured = np.array(own, dtype=np.float64)
    question = np.tile(_question(asked, candidates, outlet_named), (len(candidates), 1))
    pool = _pool(asked, candidates, measured, idf)
    return np.hstack([question, measured, pool]).astype(np.float32)


def _question(
    asked: Asked, candidates: Sequence[Candidate], outlet_named: bool
) -> tuple[float, ...]:
    wanted = asked.wanted_in(None)
    rarities = list(wanted.idf.values()) or [0.0]
    return (
        len(wanted.idf),
        asked.kind,
        wanted.names.bit_count(),
        wanted.numbers.bit_count(),
        max(rarities),
        sum(rarities) / len(rarities),
        max(candidate.bm25 for candidate in candidates),
        float(asked.wants_newest),
        float(outlet_named),
        len(wanted.clauses),
    )


def _words(asked: Asked, candidate: Candidate, in_article: float) -> tuple[float, ...]:
    wanted, held, title = candidate.wanted, candidate.held, candidate.title
    around, in_title = candidate.around, title.marks.found
    shares = [wanted.coverage(one.found) for one in held.marked]
    covered = sorted(shares, reverse=True)
    best = held.marked[shares.index(covered[0])] if covered else Marks()
    return (
        wanted.coverage(held.marks.found),
        wanted.coverage(in_title),
        wanted.coverage(around),
        in_article,
        around.bit_count() / max(1, len(wanted.idf)),
        (wanted.rarest & around).bit_count(),
        _share(wanted.names, around),
        _share(wanted.names, in_title),
        _share(wanted.numbers, around),
        wanted.paired(held.marks),
        wanted.paired(title.marks),
        wanted.repeated(held.marks),
        len(title.marks.terms) / max(1, title.size),
        covered[0] if covered else 0.0,
        covered[1] if len(covered) > 1 else 0.0,
        wanted.coverage(in_title | best.found),
        wanted.paired(best),
        *_clauses(asked, candidate, around),
    )


def _clauses(asked: Asked, candidate: Candidate, around: Mask) -> tuple[float, ...]:
    """Of a question about several things a passage may answer one part, and that in full."""
    wanted = candidate.wanted
    covered = wanted.clause_coverages(around) or [wanted.coverage(around)]
    marked = [wanted.clause_coverages(one.found) for one in candidate.held.marked]
    beside_outlet = [
        share
        for share, (clause, _) in zip(covered, wanted.clauses, strict=False)
        if asked.mentions(candidate.article.outlet or "", clause)
    ]
    return (
        max(covered),
        covered[-1],
        max((share for one in marked for share in one), default=0.0),
        max(beside_outlet, default=0.0),
    )


def _shape(candidate: Candidate) -> tuple[float, ...]:
    row, length = candidate.row, len(candidate.article.text)
    fresh, terms = candidate.held.fresh, candidate.held.size
    numbers = len([word for word in fresh if word[0].isdigit()])
    return (
        min(8, round(row.start / 900)),
        round(row.start / length, 1),
        min(12, round(terms / 20)),
        min(10, candidate.held.sentences),
        min(8, round(2 * math.log2(length / 1000 + 1))),
        len(fresh) - numbers,
        numbers,
        round(len(fresh) / max(1, terms), 2),
    )


def _time(asked: Asked, candidate: Candidate) -> tuple[float, ...]:
    published = candidate.article.published
    away = asked.days_away(published)
    inside = asked.is_inside(published) if asked.windows else -1
    return (away, float(away <= 8), float(inside))


def _outlet(asked: Asked, candidate: Candidate, any_named: bool) -> tuple[float, ...]:
    named = _is_named(asked, candidate)
    return (float(named), float(any_named and not named))


def _is_named(asked: Asked, candidate: Candidate) -> bool:
    return asked.mentions(candidate.article.outlet or "")


def _article_coverage(candidates: Sequence[Candidate]) -> dict[int, float]:
    """What all candidates of an article, which are near each other, cover together."""
    found: dict[int, Mask] = {}
    for candidate in candidates:
        seq = candidate.article.seq
        found[seq] = found.get(seq, 0) | candidate.around
    return {c.article.seq: c.wanted.coverage(found[c.article.seq]) for c in candidates}


def _pool(
    asked: Asked, candidates: Sequence[Candidate], own: "NDArray[np.float64]", idf: Idf
) -> "NDArray[np.float64]":
    """Measures of a candidate beside the others, a row for each; `own` are those by itself."""
    import numpy as np

    own_names = (*WORDS, *SHAPE, *TIME, *OUTLET)
    coverage = own[:, own_names.index("coverage with title")]
    away = own[:, own_names.index("days away")]
    ages = np.array([asked.age(candidate.article.published) for candidate in candidates])
    bm25 = np.array([candidate.bm25 for candidate in candidates])
    cosine = np.array([candidate.cosine for candidate in candidates])
    first = first_scores(bm25, cosine, away, coverage)
    order = np.argsort(-first, kind="stable")
    near = _near_centre(np.stack([candidate.vector for candidate in candidates]), order)
    articles = [candidate.article.seq for candidate in candidates]
    best: dict[int, float] = {}
    for candidate in candidates:
        seq = candidate.article.seq
        best[seq] = max(best.get(seq, 0.0), candidate.bm25)
    passages = Counter(articles)
    of_article = np.array([best[seq] for seq in articles])
    standing = {seq: n for n, seq in enumerate(sorted(best, key=lambda seq: (-best[seq], seq)))}
    top = bm25.max() or 1.0
    columns = [
        bm25 / top,
        _ranks(bm25),
        cosine,
        cosine.max() - cosine,
        _ranks(cosine),
        first,
        _ranks(first),
        of_article / top,
        np.array([standing[seq] for seq in articles]),
        np.array([min(6, passages[seq]) for seq in articles]),
        bm25 == of_article,
        near,
        _ranks(near),
        _density(ages, (bm25 / top) ** 2, days=3),
        _density(ages, first**2, days=7),
        _ranks(-away),
        *_voted(candidates, order, idf).T,
    ]
    return np.column_stack(columns)


def _near_centre(
    vectors: "NDArray[np.float32]", order: "NDArray[np.int64]"
) -> "NDArray[np.float64]":
    """Cosine to the weighted mean of the ten first (Rocchio, 1971)."""
    import numpy as np

    weights = 1 / (4 + np.arange(min(10, len(order))))
    centre = product(vectors[order[:10]].T, weights)
    length = float(np.linalg.norm(centre)) or 1.0
    near: NDArray[np.float64] = product(vectors, centre) / length
    return near


def _density(
    ages: "NDArray[np.float64]", weights: "NDArray[np.float64]", *, days: float
) -> "NDArray[np.float64]":
    """The share of all weight that was published within so many days of each candidate."""
    import numpy as np

    near = np.abs(ages[:, None] - ages[None, :]) <= days
    density: NDArray[np.float64] = product(near, weights) / (weights.sum() or 1.0)
    return np.where(ages >= UNKNOWN_DAYS, 0.0, density)


def _voted(
    candidates: Sequence[Candidate], order: "NDArray[np.int64]", idf: Idf
) -> "NDArray[np.float64]":
    """The best vote, the five best together, the mean; shape (candidates, 3)."""
    import numpy as np

    ballots = [
        (candidates[place].article.seq, candidates[place].held.fresh) for place in order.tolist()
    ]
    worth = votes(ballots, idf)
    rows = []
    for candidate in candidates:
        got = sorted((worth[word] for word in candidate.held.fresh if word in worth), reverse=True)
        new = len(candidate.held.fresh)
        rows.append((max(got, default=0.0), sum(got[:5]), sum(got) / max(1, new)))
    return np.array(rows)


def _ranks(values: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """0 for the highest."""
    import numpy as np

    ranks = np.empty(len(values))
    ranks[np.argsort(-values, kind="stable")] = np.arange(len(values))
    return ranks


def _share(wanted: Mask, found: Mask) -> float:
    return (wanted & found).bit_count() / wanted.bit_count() if wanted else 0.0
