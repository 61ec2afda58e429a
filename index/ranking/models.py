"""The fitted models that ship with Newsdesk: data, made by `make rank-models`."""

from functools import cached_property
from pathlib import Path

from index.ranking.passages import PASSAGE_MEASURES
from index.ranking.sentences import SENTENCE_MEASURES
from index.ranking.trees import Trees

SHIPPED = Path(__file__).with_name("models")


class Models:
    """The models in one folder, read at their first use; None for one whose file is absent."""

    def __init__(self, folder: Path = SHIPPED) -> None:
        self._folder = folder

    @cached_property
    def passages(self) -> Trees | None:
        """Orders passages."""
        return self._load("passages.txt", PASSAGE_MEASURES)

    @cached_property
    def sentences(self) -> Trees | None:
        """Orders sentences."""
        return self._load("sentences.txt", SENTENCE_MEASURES)

    def _load(self, name: str, measures: tuple[str, ...]) -> Trees | None:
        path = self._folder / name
        return Trees.load(path, measures) if path.exists() else None
