"""What story groups are found in the real articles, and what finding them costs.

Stores the 19,266 articles of realtimeqa/articles-2022-2024.jsonl.gz in a catalog alone, without
indexes, in a folder that is removed afterwards.
"""

import argparse
import tempfile
import time
from collections import Counter
from pathlib import Path
from unittest.mock import patch

from benchmarks.data import data
from index import Article, grouping
from index.adding import batches, open_sources
from index.catalog import Catalog


def main() -> None:
    """Print the figures of one run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", default="realtimeqa/articles-2022-2024.jsonl.gz")
    parser.add_argument("--show", action="store_true", help="print the titles of every group")
    options = parser.parse_args()
    _, items = open_sources([str(data(options.articles))])
    articles = [item for item in items if isinstance(item, Article)]
    with tempfile.TemporaryDirectory() as place:
        catalog = Catalog.at(Path(place))
        seconds, grouped = _stored(catalog, articles)
        groups = _groups(catalog)
        catalog.close()
    sizes = Counter(map(len, groups))
    print(f"articles                 {len(articles):,}")
    print(f"joined an earlier one    {grouped:,}")
    print(f"groups of several        {len(groups):,}, the largest of {max(sizes, default=0)}")
    print(f"time for an article      {seconds / len(articles) * 1000:.2f} ms of CPU")
    if options.show:
        for group in groups:
            print(*group, sep="\n", end="\n\n")


def _stored(catalog: Catalog, articles: list[Article]) -> tuple[float, int]:
    """Seconds spent on groups, and how many articles joined one."""
    spent, grouped = 0.0, 0
    settle = grouping.settle

    def timed(*arguments: object) -> bool:
        nonlocal spent
        started = time.process_time()
        try:
            return settle(*arguments)  # type: ignore[arg-type]
        finally:
            spent += time.process_time() - started

    with patch.object(grouping, "settle", timed):
        for batch in batches(articles):
            grouped += catalog.ingest(batch)[0].grouped
    return spent, grouped


def _groups(catalog: Catalog) -> list[list[str]]:
    """For each group of several, its members' dates, outlets and titles."""
    found: dict[int, list[str]] = {}
    seqs = range(1, catalog.summary().articles + 1)
    for article in catalog.articles(seqs).values():
        line = f"{article.published:%Y-%m-%d} {article.outlet}: {article.title}"
        found.setdefault(article.group, []).append(line)
    return [group for group in found.values() if len(group) > 1]


if __name__ == "__main__":
    main()
