"""Memory that C libraries free goes back to the system, in a process of its own each time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from index import native_memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs glibc and /proc")

_MEASURED = """
import ctypes
from index import native_memory

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = (ctypes.c_size_t,)
libc.free.argtypes = (ctypes.c_void_p,)
MEGABYTE = 1 << 20

def taken(size):
    block = libc.malloc(size)
    ctypes.memset(block, 1, size)
    return block

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 // MEGABYTE

if {apart}:
    native_memory.keep_large_blocks_apart()
libc.free(taken(30 * MEGABYTE))  # which would raise glibc's own bound
before = resident()
blocks = []
for _ in range(8):  # a small thing behind each large one, as while a graph grows
    blocks.append(taken(16 * MEGABYTE))
    taken(100_000)
for block in blocks:
    libc.free(block)
print(resident() - before)
"""


def _left(*, apart: bool) -> int:
    """Megabytes of 128 that stay with a process after they were freed."""
    code = _MEASURED.replace("{apart}", str(apart))
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, check=True, stdout=subprocess.PIPE, text=True
    )
    return int(done.stdout)


def test_large_blocks_go_back_to_the_system() -> None:
    assert _left(apart=False) > 100, "glibc keeps none of them, so nothing need be done"
    assert _left(apart=True) < 20


def test_only_a_process_that_adds_pays_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search takes a tenth longer where large blocks are kept apart."""
    calls: list[str] = []
    monkeypatch.setattr(native_memory, "keep_large_blocks_apart", lambda: calls.append("apart"))
    monkeypatch.setenv("NEWSDESK_ARCHIVE", str(tmp_path / "archive"))
    story = tmp_path / "story.json"
    story.write_text(json.dumps({"title": "Ferry", "text": "The ferry sank off Norvik."}))
    assert CliRunner().invoke(app, ["add", str(story)]).exit_code == 0
    assert calls == ["apart"]
    assert CliRunner().invoke(app, ["search", "ferry"]).exit_code == 0
    assert calls == ["apart"]
