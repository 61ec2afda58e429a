"""What two catalogs hold, and archives worth comparing."""

import sqlite3
from pathlib import Path

import numpy as np

from assistant.history import History
from assistant.protocol import Filters
from index import Archive, Article
from tests.assistant.making import answer, citation
from tests.index.stories import published

REMADE = {"restored", "vectors_generation"}
"""Settings of the archive that tell of the indexes on this disk, not of what it holds."""


def rows(place: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a catalog, the counters of ids included."""
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        names = [
            name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        found = {name: sorted(db.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}
    db.close()
    found["meta"] = [row for row in found["meta"] if row[0] not in REMADE]
    # Putting a passage into the index of the past takes a number, whenever it is done.
    found["sqlite_sequence"] = [row for row in found["sqlite_sequence"] if row[0] != "graves"]
    return found


def filled(place: Path, word: str = "ferry", articles: int = 12) -> Path:
    """An archive of versions, a retraction, a feed, kept answers and a verdict."""
    with Archive.open(place) as archive:
        archive.add(_story(number, word) for number in range(articles))
        archive.add([_story(1, word, text=f"The {word} 1 sank twice.", updated=published(60))])
        archive.retract("https://example.org/2")
        archive.remove("https://example.org/3")
        history = History(archive.database)
        kept = answer(citation(f"The {word} 5 sank."), id="a1")
        history.keep("ann", None, kept, Filters())
        history.rate("ann", "a1", "good", "quick")
    return place


def told_of(archive: Archive) -> set[str]:
    """Which of the words the indexes hold; what a search shows is read from the catalog."""
    catalog, vectors = archive._current.space.catalog, archive._current.space.vectors()
    ids, kept = catalog.vectors(catalog.passage_ids())
    (part,) = vectors.keep_open()
    held = part.vectors._collection.get(list(map(str, ids)), include=["embeddings"])
    rows = dict(zip(map(int, held["ids"]), held["embeddings"], strict=True))
    assert np.allclose([rows[key] for key in ids], kept, atol=1e-3)  # they are kept as float16
    return {word for word in ("ferry", "tram") if archive.matching(word).articles}


def _story(number: int, word: str, **fields: object) -> Article:
    values: dict[str, object] = {
        "url": f"https://example.org/{number}",
        "title": f"Report {number}",
        "text": f"The {word} {number} sank. Nobody was hurt, said the {word} line.",
        "outlet": "Sample Post",
        "published": published(number / 24),
    }
    return Article.model_validate(values | fields)
