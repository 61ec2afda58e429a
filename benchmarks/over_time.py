"""The table of answers about time: every measure of fictional and real news beside its bar.

No model: the quotes answer. The fictional news is worded by a set of phrasings that was never
looked at while the answers were worked on (`--phrasing develop` is the one that was). The numbers
are kept in `time.json` as well.
"""

import argparse
import json
from dataclasses import asdict
from itertools import chain
from random import Random
from typing import Any

from assistant import Assistant
from benchmarks import added_latency, data, fictional_rows, real_rows
from benchmarks.editions import readable
from benchmarks.fictional import VALUES
from benchmarks.rows import HEAD, PARTS, Part, printed
from tests.timelines.timelines import generate

TIMED = 300
Record = dict[str, list[dict[str, Any]]]


def main() -> None:
    """Print the tables and keep them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--phrasing",
        default="held_out",
        help="develop, wider, further, agency, local, broadcast, dailies, weekly, county, valley, "
        "or held_out",
    )
    parser.add_argument("--seed", type=int, default=20, help="of the fictional news")
    parser.add_argument("--articles", type=int, default=4_000, help="of the fictional news")
    parser.add_argument("--questions", type=int, default=600, help="for a value as of a date")
    parser.add_argument("--leaks", type=int, default=1_000, help="questions as of random days")
    options = parser.parse_args()
    print(HEAD, flush=True)
    measured = [fictional(options), real()]
    print(f"\n{PARTS}")
    print(*(Part(**part) for one in measured for part in one["parts"]), sep="\n")
    record = {"options": vars(options), "fictional": measured[0], "real": measured[1]}
    path = data.WORK / "time.json"
    path.write_text(json.dumps(record, indent=1), encoding="utf-8")


def fictional(options: argparse.Namespace) -> Record:
    """Measure what can be measured on fictional news, and print it."""
    made = generate(seed=options.seed, articles=options.articles, phrasing=options.phrasing)
    with fictional_rows.opened(made, options.phrasing) as archive:
        desk = Assistant(archive)
        every = fictional_rows.asked(desk, made, -(-options.questions // len(VALUES)))
        values = [one for one in made.questions if one.kind in VALUES]
        timed = Random(options.seed).sample(values, min(TIMED, options.questions, len(values)))
        rows = printed(
            chain(
                fictional_rows.rows(every, readable(made.articles)),
                fictional_rows.leak_rows(desk, made, options.leaks),
                added_latency.rows(desk, timed),
            )
        )
    return {"rows": rows, "parts": [asdict(part) for part in fictional_rows.parts(every)]}


def real() -> Record:
    """Measure what can be measured on real news, and print it."""
    with real_rows.opened() as archive:
        every = real_rows.judged(Assistant(archive))
    rows = printed(real_rows.rows(every))
    return {"rows": rows, "parts": [asdict(part) for part in real_rows.parts(every)]}


if __name__ == "__main__":
    main()
