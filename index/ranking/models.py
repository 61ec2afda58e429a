"""The fitted models that ship with Newsdesk: data, made by `make rank-models`.

There are two of each: a question that names an outlet asks what was written ("Did The Verge and
TechCrunch agree …"), any other asks what happened, and different passages answer the two.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from index.ranking.asked import About
from index.ranking.passages import PASSAGE_MEASURES
from index.ranking.sentences import SENTENCE_MEASURES
from index.ranking.trees import Trees

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHIPPED = Path(__file__).with_name("models")


class RankingModels:
    """The models in one folder, each read at its first use; formulas serve where one is absent."""

    def __init__(self, folder: Path = SHIPPED) -> None:
        self._folder = folder
        self._read: dict[str, Trees | None] = {}

    def passage_scores(self, matrix: "NDArray[np.float32]", about: About) -> list[float]:
        """A score for each row of passage measures, higher is better."""
        return self._scores(f"passages-{about}.txt", matrix, PASSAGE_MEASURES, "first score")

    def sentence_scores(self, matrix: "NDArray[np.float32]", about: About) -> list[float]:
        """A score for each row of sentence measures, higher is better."""
        name = f"sentences-{about}.txt"
        return self._scores(name, matrix, SENTENCE_MEASURES, "coverage with title")

    def _scores(
        self, file: str, matrix: "NDArray[np.float32]", measures: tuple[str, ...], instead: str
    ) -> list[float]:
        if file not in self._read:
            path = self._folder / file
            self._read[file] = Trees.load(path, measures) if path.exists() else None
        model = self._read[file]
        scores = matrix[:, measures.index(instead)] if model is None else model.scores(matrix)
        found: list[float] = scores.tolist()
        return found
