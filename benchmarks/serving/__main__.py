"""The table of the server: each measure beside its bar; exit 1 if one is missed.

`python -m benchmarks.serving start load` measures these parts alone, `--seconds 20` each of them
for about so long, to try them; the numbers are kept in `serving.json` as well. Whoever measures
time should let the machine do nothing else.
"""

import argparse
import sys
from collections.abc import Callable, Iterable

from benchmarks import data
from benchmarks.rows import Row, told
from benchmarks.serving import conformance, killing, load, nodes, on_ray, restoring, starting

Part = Callable[[float | None], Iterable[Row]]
"""Its rows; told how many seconds it may take, or None for as long as its bar says."""

PARTS: dict[str, Part] = {
    "start": starting.rows,
    "load": load.rows,
    "kills": killing.rows,
    "restore": restoring.rows,
    "nodes": nodes.rows,
    "ray": on_ray.rows,
    "conformance": conformance.rows,
}


def main(arguments: list[str]) -> int:
    """Print the table and keep it; 1 if a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.serving", description=__doc__)
    # Where none is named, argparse looks for the empty list itself among the choices.
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[])
    parser.add_argument("--seconds", type=float, help="for each part, about")
    asked = parser.parse_args(arguments)
    rows = (row for name in asked.parts or PARTS for row in PARTS[name](asked.seconds))
    return told(rows, data.WORK / "serving.json")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
