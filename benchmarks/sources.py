"""The table of sources: what pages, formats, copies and feeds come to, beside their bars.

The numbers are kept in `sources.json` as well; the pages of each country stand below the table.
"""

import json
from itertools import chain

from benchmarks import data, formats, near_duplicates, pages, polls
from benchmarks.rows import HEAD, printed


def main() -> None:
    """Print the tables and keep them."""
    every = list(pages.pages())
    marks = [pages.marked(page) for page in every]
    print(HEAD, flush=True)
    found = printed(
        chain(
            pages.rows(marks),
            [pages.throughput(every)],
            formats.rows(),
            near_duplicates.rows(),
            polls.rows(),
        )
    )
    print("", *pages.countries(marks), sep="\n")
    data.WORK.mkdir(parents=True, exist_ok=True)
    (data.WORK / "sources.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
