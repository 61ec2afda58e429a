"""How long `newsdesk ask` takes from the shell on the demo archive, alone and beside a server."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

RUNS = 7
QUESTION = "How many Armenian captives remain in Azerbaijan?"
COMMAND = str(Path(sys.executable).with_name("newsdesk"))


def main() -> None:
    """Print the median, fastest and slowest of several runs of each."""
    with tempfile.TemporaryDirectory() as folder:
        archive = ["--archive", f"{folder}/demo"]
        server = _serving(archive)
        try:
            _report("newsdesk ask beside a server", [*archive, "ask", QUESTION])
        finally:
            server.terminate()
            server.wait()
        _report("newsdesk ask alone", [*archive, "ask", QUESTION])
        _report("newsdesk --help", ["--help"])


def _serving(archive: Sequence[str]) -> "subprocess.Popen[str]":
    """A demo server that has printed its address."""
    command = [COMMAND, *archive, "demo", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    server.stdout.readline()
    return server


def _report(name: str, arguments: Sequence[str]) -> None:
    times = []
    for _ in range(RUNS + 1):
        started = time.perf_counter()
        subprocess.run([COMMAND, *arguments], check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    warm = times[1:]
    print(f"{name:<30} {median(warm):.2f} s  ({min(warm):.2f} to {max(warm):.2f}, {RUNS} runs)")


if __name__ == "__main__":
    main()
