"""Crashes on the way to another model: the old one goes on answering, the next try gets there."""

import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Archive, Article
from index.catalog import Catalog
from index.embeddings import HashEmbeddings
from index.parts import Parts
from index.vectors import Vectors
from index.writer import Writer
from tests.fault.crashing import Moment, at_each

ROOT = Path(__file__).parents[2]
ARTICLES = 600
SEED = 20251126

REBUILDING = """
import sys, time
from index import Archive
from index.embeddings import HashEmbeddings

class Slow(HashEmbeddings):
    def embed_passages(self, texts):
        time.sleep(0.05)
        return super().embed_passages(texts)

import index.reembedding
index.reembedding.BATCH = 16
with Archive.open(sys.argv[1]) as archive:
    print("rebuilding", flush=True)
    archive.rebuild(lambda done, total: print(done, flush=True), embedding=Slow(32, "longer"))
"""

STEPS = [
    (Catalog, "forget_embeddings", 0),
    (Catalog, "forget_embeddings", 1),
    (Catalog, "set_settings", 0),
    (Catalog, "set_settings", 1),
    (Catalog, "save_embeddings", 0),
    (Parts, "fill", 0),
    (Parts, "fill", 1),
    (Writer, "pause", 0),
    (Vectors, "upsert", 0),
    (Vectors, "drop", 0),
]
"""What a rebuild calls, and how many times it has done so before the crash."""


@pytest.mark.fault
def test_a_killed_rebuild_leaves_the_old_model_at_work_and_goes_on(tmp_path: Path) -> None:
    """Kills at random moments, with a look at the archive after each, until it is through."""
    chance = random.Random(SEED)
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        archive.add(
            Article(
                url=f"https://example.org/{n}", title=f"Report {n}", text=f"Ferry {n} was late."
            )
            for n in range(ARTICLES)
        )
    embedded = 0
    for _ in range(4):
        done = _killed_rebuild(place, after=chance.randint(1, 6))
        assert embedded < done < ARTICLES
        with Archive.open(place) as archive:
            status = archive.status()
            assert (status.embedding_model, status.next_embedding_model) == ("static", "longer")
            assert archive.search("ferry 77 late", limit=1)[0].text == "Ferry 77 was late."
            assert archive.verify() == []
        embedded = done
    longer = HashEmbeddings(32, "longer")
    with Archive.open(place, embedding=longer) as archive:
        archive.rebuild(embedding=longer)
        assert len(longer.seen) <= ARTICLES - embedded
        assert archive.status().embedding_model == "longer"
        assert archive.search("ferry 77 late", limit=1)[0].text == "Ferry 77 was late."
        assert archive.verify() == []


def _killed_rebuild(place: Path, after: int) -> int:
    """Rebuild for so many batches, then kill; how many passages were said to be done."""
    process = subprocess.Popen(
        [sys.executable, "-c", REBUILDING, str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "rebuilding\n"
    done = [int(process.stdout.readline()) for _ in range(after)]
    process.send_signal(signal.SIGKILL)
    done += map(int, process.stdout.read().split())
    process.stdout.close()
    process.wait()
    return done[-1]


@pytest.mark.fault
@at_each(STEPS)
def test_a_crash_at_any_step_of_a_rebuild_is_mended_by_the_next(
    tmp_path: Path,
    article: Callable[..., Article],
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    """After the crash one model is at work, whole: the old one, or the new one."""
    place = tmp_path / "archive"
    models = {"hash": HashEmbeddings(), "longer": HashEmbeddings(32, "longer")}
    with Archive.open(place, embedding=models["hash"]) as archive:
        archive.add([article("The ferry carried zebras."), article("A tram burned.")])
        with crash(monkeypatch):
            archive.rebuild(embedding=models["longer"])
    with Archive.open(place) as archive:
        at_work = archive.status().embedding_model
    with Archive.open(place, embedding=models[at_work]) as archive:
        assert archive.verify() == []
        assert archive.search("zebras", limit=1)[0].text == "The ferry carried zebras."
        archive.rebuild(embedding=models["longer"])
        assert archive.status().embedding_model == "longer"
        assert archive.search("zebras", limit=1)[0].text == "The ferry carried zebras."
        assert archive.verify() == []
    assert len([path for path in (place / "vectors").iterdir() if path.is_dir()]) == 1
