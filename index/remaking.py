"""Making groups and indexes anew from the catalog, without embedding again."""

from index.alone import Alone
from index.guest import Guest
from index.node import Node
from index.reembedding import OnRebuild
from index.space import Current


def remake(
    current: Current, part: Alone | Node | Guest, on_progress: OnRebuild | None = None
) -> None:
    """Empty the indexes and fill them from the catalog."""
    catalog = current.space.catalog
    total, done = catalog.summary().articles, 0

    def report(count: int) -> None:
        nonlocal done
        done += count
        if on_progress:
            on_progress(done, total)

    current.space.writer.pause()
    catalog.regroup()
    new = current.space.renewed()
    catalog.set_settings(vectors_generation=new.vectors().generation)
    current.retire(current.replace(new))
    part.remake(catalog)
    catalog.mark_all_pending()
    new.writer.settle(report)
    part.catch_up(catalog)
