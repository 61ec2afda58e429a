"""The table of the browser chat: each measure beside its bar; exit 1 if one is missed.

`python -m benchmarks.web waiting crowd` measures these parts alone; the numbers are kept in
`web.json` as well. Whoever measures time should let the machine do nothing else.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable

from benchmarks import data
from benchmarks.rows import HEAD, Row, printed
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
    print(f"On {os.cpu_count()} cores; load at the beginning {os.getloadavg()[0]:.1f}.\n")
    print(HEAD, flush=True)
    found = printed(row for name in wanted or PARTS for row in PARTS[name]())
    data.WORK.mkdir(parents=True, exist_ok=True)
    (data.WORK / "web.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    missed = [row["name"] for row in found if row["reached"] is False]
    for name in missed:
        print(f"Missed: {name}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
