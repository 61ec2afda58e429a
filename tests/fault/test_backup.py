"""Kill it at any moment: a backup is whole or not there, and a restore is all or nothing."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index import Archive
from index.backup import back_up, check, restore
from index.errors import BadInput
from tests.index.backup.comparing import filled, rows, told_of

ROOT = Path(__file__).parents[2]
SEED = 20251126

ADDING = """
import sys
from itertools import count
from index import Archive, Article

with Archive.open(sys.argv[1]) as archive:
    for n in count():
        text = f"Ferry {n} was late again, said the officials of Norvik Bend. " * 40
        archive.add([Article(url=f"https://example.org/new/{n}", title=f"Ferry {n}", text=text)])
        print(n, flush=True)
"""

TAKING = """
import sys
from index.backup import back_up

print("taking", flush=True)
while True:
    back_up(sys.argv[1], sys.argv[2])
"""

RESTORING = """
import sys
from index.backup import restore

print("restoring", flush=True)
while True:
    for file in sys.argv[2:]:
        restore(file, sys.argv[1], replace=True)
"""


def _started(script: str, *arguments: Path) -> "subprocess.Popen[str]":
    """A process that has done its first step."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    return process


def _killed(process: "subprocess.Popen[str]") -> list[str]:
    """The lines that it had printed since its first."""
    process.send_signal(signal.SIGKILL)
    out, _ = process.communicate()
    return out.splitlines()


@pytest.mark.fault
def test_a_backup_beside_an_add_holds_all_that_was_acknowledged_before(tmp_path: Path) -> None:
    place = tmp_path / "archive"
    adding = _started(ADDING, filled(place, articles=300))
    assert adding.stdout is not None
    for number in range(5):
        told = [int(adding.stdout.readline()) for _ in range(20)]
        back_up(place, tmp_path / "b")
        restore(tmp_path / "b", tmp_path / str(number))
        with Archive.open(tmp_path / str(number)) as archive:
            assert archive.verify() == []
            assert archive.article(f"https://example.org/new/{told[-1]}") is not None
            assert archive.status().articles >= 299 + told[-1] + 1
    _killed(adding)
    with Archive.open(place) as archive:
        assert archive.verify() == []


@pytest.mark.fault
def test_a_killed_backup_leaves_the_one_before_it(tmp_path: Path) -> None:
    chance, place = random.Random(SEED), filled(tmp_path / "archive", articles=300)
    folder = tmp_path / "backups"
    folder.mkdir()
    for _ in range(8):
        taking = _started(TAKING, place, folder / "b")
        time.sleep(chance.uniform(0.0, 0.3))
        _killed(taking)
        if (folder / "b").exists():
            assert check(folder / "b").counts["articles"] == 299
    back_up(place, folder / "b")
    assert [path.name for path in folder.iterdir()] == ["b"]
    with Archive.open(place) as archive:
        assert archive.verify() == []


@pytest.mark.fault
def test_a_killed_restore_leaves_one_of_the_two_archives_whole(tmp_path: Path) -> None:
    chance, backups, whole = random.Random(SEED), [], []
    for word in ("ferry", "tram"):
        original = filled(tmp_path / word, word=word, articles=100)
        back_up(original, tmp_path / f"{word}.tar.zst")
        backups.append(tmp_path / f"{word}.tar.zst")
        whole.append((word, rows(original)))
    place = tmp_path / "archive"
    restore(backups[0], place)
    for _ in range(8):
        restoring = _started(RESTORING, place, *backups)
        time.sleep(chance.uniform(0.0, 0.3))
        _killed(restoring)
        with Archive.open(place) as archive:
            assert archive.verify() == []
            (found,) = told_of(archive)
        assert rows(place) == dict(whole)[found]


@pytest.mark.fault
def test_a_full_disk_leaves_no_backup(tmp_path: Path) -> None:
    """A limit on the size of files stands for it."""
    place = filled(tmp_path / "archive", articles=300)
    script = "import resource, signal, sys; from index.backup import back_up\n"
    script += "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    script += "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
    script += "back_up(sys.argv[1], sys.argv[2])"
    command = [sys.executable, "-c", script, str(place), str(tmp_path / "b")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "StorageFailed" in done.stderr
    assert "has room" in done.stderr
    with pytest.raises(BadInput):
        check(tmp_path / "b")
    assert not list(tmp_path.glob(".b*"))
