"""A process that lasts: what it has loaded is collected no more, what comes later is."""

import subprocess
import sys

SCRIPT = """
import gc, weakref
from assistant.lasting import settle_down

class Circle:
    def __init__(self):
        self.itself = self

before = gc.get_threshold()[0]
settle_down()
assert gc.get_freeze_count() > 1_000
assert gc.isenabled() and gc.get_threshold()[0] > before
gone = weakref.ref(Circle())
kept = [[] for _ in range(2 * gc.get_threshold()[0])]
assert gone() is None
"""


def test_circles_that_come_later_are_freed_without_being_asked_for() -> None:
    """In a process of its own, which lasts no longer than the test."""
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)


LOADING = """
import gc
from assistant.lasting import load_undisturbed, settle_down

load_undisturbed()
gc.collect()
looked = gc.get_stats()[0]["collections"]
kept = [[] for _ in range(50_000)]
assert gc.isenabled() and gc.get_stats()[0]["collections"] == looked
settle_down()
kept = [[] for _ in range(50_000)]
assert gc.get_stats()[0]["collections"] > looked
"""


def test_the_collector_does_not_look_while_a_command_loads() -> None:
    """Once it has settled down it does again."""
    subprocess.run([sys.executable, "-c", LOADING], check=True)
