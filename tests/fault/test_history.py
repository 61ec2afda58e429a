"""Kill it at any moment: every turn and verdict that was acknowledged is there afterwards."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from assistant.history import History
from index.database import Database

ROOT = Path(__file__).parents[2]
SEED = 20251126

KEEPING = """
import sys
from itertools import count
from assistant.history import History
from assistant.protocol import Filters
from index.database import Database
from tests.assistant.making import answer, citation

history, run = History(Database(sys.argv[1])), sys.argv[2]
print("keeping", flush=True)
talk = None
for number in count():
    id = f"{run}-{number}"
    talk = history.keep("ann", talk, answer(citation("The ferry sank. " * 50), id=id), Filters())
    history.rate("ann", id, "good")
    print(talk, id, flush=True)
    talk = talk if number % 5 else None
"""


@pytest.mark.fault
def test_a_kill_loses_no_turn_that_was_acknowledged(tmp_path: Path) -> None:
    """Ten kills of one growing history, each at another moment."""
    chance = random.Random(SEED)
    url = f"sqlite:///{tmp_path / 'history.sqlite3'}"
    acknowledged: list[list[str]] = []
    for run in range(10):
        acknowledged += _killed(url, run, chance.uniform(0.0, 0.6))
        database = Database(url)
        history = History(database)
        for talk, id in acknowledged:
            kept = history.conversation("ann", talk)
            assert kept is not None and id in [turn.id for turn in kept.turns]
        rated = {one.answer.id for one in history.feedback()}
        assert {id for _, id in acknowledged} <= rated
        database.close()
    assert acknowledged


def _killed(url: str, run: int, seconds: float) -> list[list[str]]:
    """Keep turns for some seconds, then kill; conversation and id of each acknowledged one."""
    process = subprocess.Popen(
        [sys.executable, "-c", KEEPING, url, str(run)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "keeping\n"
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    whole = process.stdout.read().rpartition("\n")[0]  # the last line may be cut off
    process.stdout.close()
    process.wait()
    return [line.split() for line in whole.splitlines()]
