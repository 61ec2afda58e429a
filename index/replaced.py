"""What an archive once said and says no more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.records import StoredArticle
from index.scope import Bounds
from index.voices import PER_ARTICLE, at_most

if TYPE_CHECKING:
    from index.hits import Hit


def no_longer(hits: "Sequence[Hit]", catalog: Catalog, bounds: Bounds) -> "list[Hit]":
    """Of passages of earlier versions, in order, those that stand no more; three of an article.

    What stands word for word in the version of the moment is not replaced, unless that version is
    a retraction. Of what several versions said, the last one to say so is left.
    """
    standing = catalog.articles_at({hit.article.seq for hit in hits}, bounds)
    said = [hit for hit in hits if not _stands(hit, standing.get(hit.article.seq))]
    last: dict[tuple[int, str], StoredArticle] = {}
    for hit in said:
        key = (hit.article.seq, _plain(hit.text))
        last[key] = max(last.get(key, hit.article), hit.article, key=lambda one: one.place)
    kept = [hit for hit in said if last[hit.article.seq, _plain(hit.text)].key == hit.article.key]
    return [kept[place] for place in at_most(PER_ARTICLE, [hit.article.seq for hit in kept])]


def _stands(hit: "Hit", article: StoredArticle | None) -> bool:
    if article is None or article.retracted:
        return False
    return _plain(hit.text) in _plain(article.text)


def _plain(text: str) -> str:
    return " ".join(text.split())
