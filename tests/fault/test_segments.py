"""Killed while small segments are put together, behind a part that is: every passage stays."""

import signal
import subprocess
import sys
from pathlib import Path

from index import Archive, Article

ROOT = Path(__file__).parents[2]

KILLED = """
import os, signal, sys
from index import Archive
from index.filling import _batches

with Archive.open(sys.argv[1]) as archive:
    catalog, lexical = archive._current.space.catalog, archive._lexical
    ids = lexical.ids()

    def batches():
        yield from _batches(catalog, ids[20:30])
        os.kill(os.getpid(), signal.SIGKILL)

    lexical.put_again([(ids[:20], _batches(catalog, ids[:20])), (ids[20:], batches())])
"""


def test_a_kill_in_the_middle_leaves_every_passage_to_be_found(tmp_path: Path) -> None:
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        archive.add(
            Article(
                url=f"https://example.org/{number}",
                title=f"Ferry {number}",
                text=f"The ferry was {number} minutes late.",
            )
            for number in range(60)
        )
        ids = archive._lexical.ids()
    killed = subprocess.run([sys.executable, "-c", KILLED, str(place)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    with Archive.open(place) as archive:
        assert archive._lexical.ids() == ids
        assert archive.verify() == []
        (hit, *_) = archive.search("Which ferry was 17 minutes late?")
        assert hit.article.title == "Ferry 17"
