"""Folders of Hugging Face data sets."""

import json
from pathlib import Path

import pytest

from index import Article
from index.adding import open_sources
from tests.index.readers.test_tables import as_parquet, as_stream

CARD = (
    "---\nlicense: mit\nconfigs:\n- config_name: default\n---\n# Sea\n\nArticles about ferries.\n"
)
INFO = json.dumps({"features": {"text": {"dtype": "string"}}, "splits": {}}, indent=1)
STATE = json.dumps({"_data_files": [{"filename": "a.arrow"}], "_fingerprint": "7"})


@pytest.mark.parametrize(
    "files",
    [
        {
            "dataset_dict.json": b'{"splits": ["train"]}',
            "train/dataset_info.json": INFO.encode(),
            "train/state.json": STATE.encode(),
            "train/data-00000-of-00001.arrow": as_stream(),
        },
        {"README.md": CARD.encode(), "data/train-00000-of-00001.parquet": as_parquet()},
    ],
)
def test_the_tables_are_read_and_what_describes_them_is_not(
    tmp_path: Path, files: dict[str, bytes]
) -> None:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    _, items = open_sources([str(tmp_path)])
    found = list(items)
    assert [one.title for one in found if isinstance(one, Article)] == ["One", "Two", "Three"]
    # the map of the columns, and the row without a title
    assert len(found) == 5


def test_other_files_of_these_names_are_articles(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("---\ntitle: T\n---\nText\n---\nconfigs: x")
    (tmp_path / "state.json").write_text('{"title": "T", "text": "x"}')
    _, items = open_sources([str(tmp_path)])
    assert [type(item) for item in items] == [Article, Article]
