"""Archives of made articles, kept between runs for as long as the articles are the same."""

import hashlib
import shutil
from collections.abc import Sequence

from benchmarks import data
from index import Archive, Article

DONE = "made"
"""A file that says that everything came in: without it the archive is made anew."""


def kept(name: str, articles: Sequence[Article]) -> Archive:
    """The archive of these articles, as they came in; an older one of this name gives way."""
    key = hashlib.sha256()
    for article in articles:
        key.update(article.model_dump_json().encode())
    place = data.WORK / f"{name}-{key.hexdigest()[:12]}"
    if not (place / DONE).exists():
        for old in data.WORK.glob(f"{name}-*"):
            shutil.rmtree(old)
        with Archive.open(place) as archive:
            archive.add(articles)
        (place / DONE).touch()
    return Archive.open(place)
