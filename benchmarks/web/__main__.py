"""The table of the browser chat: each measure beside its bar; exit 1 if one is missed.

`python -m benchmarks.web waiting crowd` measures these parts alone; the numbers are kept in
`web.json` as well. Whoever measures time should let the machine do nothing else.
"""

import sys
from collections.abc import Callable, Iterable

from benchmarks import data
from benchmarks.rows import Row, told
from benchmarks.web import accessibility, crowd, hostile, session, waiting, weight

PARTS: dict[str, Callable[[], Iterable[Row]]] = {
    "session": session.rows,
    "accessibility": accessibility.rows,
    "waiting": waiting.rows,
    "crowd": crowd.rows,
    "hostile": hostile.rows,
    "weight": weight.rows,
}


def main(wanted: list[str]) -> int:
    """Print the table and keep it; 1 if a bar is missed."""
    rows = (row for name in wanted or PARTS for row in PARTS[name]())
    return told(rows, data.WORK / "web.json")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
