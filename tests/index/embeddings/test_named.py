"""Which model a name or an object stands for."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from llama_index.core.embeddings import MockEmbedding

from index import Archive, Article
from index.embeddings import HashEmbeddings, load, model_of, remembered
from index.errors import BadInput, ModelMissing, NewsdeskError

Make = Callable[..., Article]


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("openai:text-embedding-3-small", "pip install llama-index-embeddings-openai"),
        ("ollama:nomic-embed-text:v1.5", "pip install llama-index-embeddings-ollama"),
        ("fastembed:BAAI/bge-small-en-v1.5", "pip install llama-index-embeddings-fastembed"),
        ("huggingface:BAAI/bge-small-en-v1.5", "pip install llama-index-embeddings-huggingface"),
    ],
)
def test_a_missing_package_is_named_with_the_command_that_installs_it(
    tmp_path: Path, name: str, command: str
) -> None:
    with pytest.raises(ModelMissing, match=command):
        Archive.open(tmp_path / "archive", embedding=name)
    assert not (tmp_path / "archive").exists()


@pytest.mark.parametrize(
    "name", ["word2vec", "openai", "openai:", "nowhere.at_all:Model", ":", "."]
)
def test_a_name_that_stands_for_nothing_is_refused_with_those_that_do(name: str) -> None:
    with pytest.raises(BadInput, match="use 'static', 'local-deep', 'openai:MODEL'"):
        load(name)


def test_any_importable_class_of_llamaindex_is_a_model(tiny: str) -> None:
    assert load(f"{tiny}:Tiny").embed_query("abba")[:2].tolist() == pytest.approx([0.5**0.5] * 2)
    assert load(f"{tiny}:Tiny:small").name == f"{tiny}:Tiny:small"


@pytest.mark.parametrize(
    ("path", "kind", "sentence"),
    [
        ("json:JSONDecoder", BadInput, "is no BaseEmbedding"),
        ("json:dumps", BadInput, "is no BaseEmbedding"),
        ("json:Nothing", BadInput, "is no BaseEmbedding"),
        ("{tiny}:Picky", ModelMissing, "install what it imports"),
        ("llama_index.core.embeddings:MockEmbedding", NewsdeskError, "embed_dim"),
    ],
)
def test_a_class_that_cannot_be_used_is_one_sentence(
    tiny: str, path: str, kind: type[NewsdeskError], sentence: str
) -> None:
    model = load(path.format(tiny=tiny))
    with pytest.raises(kind, match=sentence):
        model.embed_query("ferry")


def test_an_embedding_object_of_llamaindex_needs_no_wrapping(tmp_path: Path, article: Make) -> None:
    with Archive.open(tmp_path / "mocked", embedding=MockEmbedding(embed_dim=8)) as archive:
        archive.add([article()])
        assert archive.status().embedding_model == "MockEmbedding:unknown"
        assert archive.search("ferry")[0].text == "The ferry sank."
        assert archive.verify() == []


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(BadInput, match="A float is no embedding model"):
        model_of(1.5)  # type: ignore[arg-type]


def test_no_code_is_imported_because_an_archive_names_it(
    tmp_path: Path, tiny: str, article: Make
) -> None:
    place = tmp_path / "archive"
    with Archive.open(place, embedding=f"{tiny}:Tiny") as archive:
        archive.add([article()])
    sys.modules.pop(tiny)
    with Archive.open(place) as archive:
        assert archive.status().articles == 1
        with pytest.raises(ModelMissing, match=f"'{tiny}:Tiny', which has to be given each time"):
            archive.search("ferry")
    assert tiny not in sys.modules
    with Archive.open(place, embedding=f"{tiny}:Tiny") as archive:
        assert archive.search("ferry")


def test_an_archive_made_with_an_object_opens_without_it_and_can_be_left_for_another_model(
    tmp_path: Path, article: Make
) -> None:
    place = tmp_path / "archive"
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        archive.add([article()])
    with Archive.open(place) as archive:
        with pytest.raises(ModelMissing, match="NEWSDESK_EMBEDDING"):
            archive.search("ferry")
        archive.rebuild(embedding="static")
        assert archive.search("ferry")
        assert archive.verify() == []


def test_an_archive_whose_package_went_missing_says_what_to_install() -> None:
    model = remembered("ollama:nomic-embed-text")
    assert model.name == "ollama:nomic-embed-text"
    for use in (lambda: model.embed_query("a"), lambda: model.embed_passages(["a"])):
        with pytest.raises(ModelMissing, match="pip install llama-index-embeddings-ollama"):
            use()
