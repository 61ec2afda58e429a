"""Evaluating LightGBM's models without LightGBM."""

from pathlib import Path
from typing import TYPE_CHECKING

import lightgbm
import numpy as np
import pytest

from index.errors import StorageFailed
from index.ranking.models import SHIPPED, RankingModels
from index.ranking.passages import PASSAGE_MEASURES
from index.ranking.sentences import SENTENCE_MEASURES
from index.ranking.trees import Trees, column_names

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAMES = ("age", "coverage in title", "near the centre, rank")


def _fitted(path: Path, *, rounds: int = 20, constant: bool = False) -> lightgbm.Booster:
    random = np.random.default_rng(3)
    matrix = random.integers(0, 6, (400, len(NAMES))).astype(np.float64)
    target = np.ones(400) if constant else matrix[:, 0] * (matrix[:, 1] > 2) - matrix[:, 2]
    data = lightgbm.Dataset(matrix, target, feature_name=list(column_names(NAMES)))
    settings = {"verbose": -1, "num_leaves": 7, "use_missing": False, "num_threads": 1}
    model = lightgbm.train(settings, data, rounds)
    model.save_model(path)
    return model


def _rows(columns: int) -> "NDArray[np.float32]":
    """Whole and halved numbers, so that many lie exactly on a threshold."""
    return (np.random.default_rng(5).integers(-40, 400, (300, columns)) / 2).astype(np.float32)


def test_trees_say_what_lightgbm_says(tmp_path: Path) -> None:
    model = _fitted(tmp_path / "model.txt")
    rows = _rows(len(NAMES)) / 20
    ours = Trees.load(tmp_path / "model.txt", NAMES).scores(rows)
    assert np.allclose(ours, model.predict(rows), atol=1e-12)
    assert len(set(ours.round(6))) > 20


def test_a_tree_without_a_split_is_a_constant(tmp_path: Path) -> None:
    model = _fitted(tmp_path / "model.txt", rounds=2, constant=True)
    rows = _rows(len(NAMES))
    ours = Trees.load(tmp_path / "model.txt", NAMES).scores(rows)
    assert np.allclose(ours, model.predict(rows))


def test_no_rows_have_no_scores(tmp_path: Path) -> None:
    _fitted(tmp_path / "model.txt")
    empty = np.zeros((0, len(NAMES)), dtype=np.float32)
    assert Trees.load(tmp_path / "model.txt", NAMES).scores(empty).shape == (0,)


@pytest.mark.parametrize(
    ("name", "measures"),
    [
        ("passages-events.txt", PASSAGE_MEASURES),
        ("passages-coverage.txt", PASSAGE_MEASURES),
        ("sentences-events.txt", SENTENCE_MEASURES),
        ("sentences-coverage.txt", SENTENCE_MEASURES),
    ],
)
def test_the_shipped_models_are_sound_and_small(name: str, measures: tuple[str, ...]) -> None:
    path = SHIPPED / name
    rows = _rows(len(measures))
    shipped = lightgbm.Booster(model_file=str(path))
    assert np.allclose(Trees.load(path, measures).scores(rows), shipped.predict(rows), atol=1e-9)
    assert path.stat().st_size < 1_000_000


@pytest.mark.parametrize("damage", ["", "tree\n", "half", "binary"])
def test_a_damaged_model_is_refused_in_one_sentence(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "model.txt"
    _fitted(path)
    if damage == "half":
        text = path.read_text()
        path.write_text(text[: text.index("leaf_value=")])
    elif damage == "binary":
        path.write_bytes(b"\xff\xfe" * 100)
    else:
        path.write_text(damage)
    with pytest.raises(StorageFailed, match="rank-models"):
        Trees.load(path, NAMES)


def test_a_model_of_other_measures_is_refused(tmp_path: Path) -> None:
    _fitted(tmp_path / "passages-events.txt")
    with pytest.raises(StorageFailed, match="other measures"):
        RankingModels(tmp_path).passage_scores(_rows(len(PASSAGE_MEASURES)), "events")


def test_a_formula_serves_where_a_model_is_absent(tmp_path: Path) -> None:
    models = RankingModels(tmp_path)
    rows = _rows(len(PASSAGE_MEASURES))
    first = rows[:, PASSAGE_MEASURES.index("first score")].tolist()
    assert models.passage_scores(rows, "events") == first
    assert models.passage_scores(rows, "coverage") == first
    rows = _rows(len(SENTENCE_MEASURES))
    covered = rows[:, SENTENCE_MEASURES.index("coverage with title")].tolist()
    assert models.sentence_scores(rows, "events") == covered
