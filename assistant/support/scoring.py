"""How likely quotes are to support a statement: one number to rank by, never to decide by.

A logistic model over a dozen measures of shared words and near ones. Its weights are fitted by
`python -m benchmarks.support --fit` and kept in `score.json`.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from assistant.support.nearness import nearness
from assistant.support.reading import Reading
from assistant.support.words import each

MEASURES = each(
    "share exact long near pairs sentence window run numbers names length quoted verified "
    "unsupported"
)
_WINDOW, _STRIDE = 25, 8
"""Words that are looked at together, about a sentence, and how far apart they begin."""
WEIGHTS = Path(__file__).with_name("score.json")


@dataclass(frozen=True)
class Weights:
    """A logistic model: the weight of each measure, and what is added to their sum."""

    weights: Mapping[str, float]
    bias: float


def score(measured: Mapping[str, float]) -> float:
    """The likelihood that a statement with these measures is supported: 0 to 1."""
    model = _model()
    total = model.bias + sum(model.weights[name] * measured[name] for name in MEASURES)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def shared(statement: Reading, quotes: Sequence[Reading]) -> dict[str, float]:
    """The measures of shared words; each is a share, 0 to 1, or the logarithm of a count."""
    told = [word.stem for word in statement.words if word.stem]
    weighty = {statement.words[p].stem for p in _weighty(statement)} - {""}
    quoted = [[word.stem for word in quote.words if word.stem] for quote in quotes]
    every = {stem for stems in quoted for stem in stems}
    neighbours = {pair for stems in quoted for pair in pairwise(stems)}
    found = [pair in neighbours for pair in pairwise(told)]
    return {
        "exact": _share(weighty, every),
        "long": _share_by_length(weighty, every),
        "near": nearness(
            {statement.words[p].low for p in _weighty(statement)},
            [{word.low for word in quote.words} for quote in quotes],
        ),
        "pairs": sum(found) / max(1, len(found)),
        "sentence": max((_share(weighty, one) for one in _sentences(quotes)), default=0.0),
        "window": _best_window(weighty, quoted),
        "run": _longest_run(found) / max(1, len(found)),
        "length": math.log1p(len(told)),
        "quoted": math.log1p(sum(map(len, quoted))),
    }


def _weighty(statement: Reading) -> frozenset[int]:
    return statement.taken | statement.named | frozenset(statement.content)


def _share(wanted: set[str], stems: set[str]) -> float:
    return len(wanted & stems) / len(wanted) if wanted else 0.0


def _share_by_length(wanted: set[str], stems: set[str]) -> float:
    """Long words are rare ones, and say more."""
    total = sum(map(len, wanted))
    return sum(map(len, wanted & stems)) / total if total else 0.0


def _best_window(wanted: set[str], quoted: Sequence[Sequence[str]]) -> float:
    windows = (
        set(stems[start : start + _WINDOW])
        for stems in quoted
        for start in range(0, max(1, len(stems) - _WINDOW + _STRIDE), _STRIDE)
    )
    return max((_share_by_length(wanted, window) for window in windows), default=0.0)


def _sentences(quotes: Sequence[Reading]) -> list[set[str]]:
    found: dict[tuple[int, int], set[str]] = {}
    for number, quote in enumerate(quotes):
        for word in quote.words:
            found.setdefault((number, word.sentence), set()).add(word.stem)
    return list(found.values())


def _longest_run(found: Sequence[bool]) -> int:
    longest = run = 0
    for one in found:
        run = run + 1 if one else 0
        longest = max(longest, run)
    return longest


@lru_cache(maxsize=1)
def _model() -> Weights:
    kept = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(kept["weights"], kept["bias"])
