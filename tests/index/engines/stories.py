"""Stories to be prepared, and what an archive keeps of them."""

import json
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

_TOLD_ANEW = {"articles": ("known_from",), "versions": ("added",)}
"""What an archive says of the moment at which something came."""
_SAME = ("articles", "versions", "passages", "embeddings", "story_keys", "checkpoints")


def story(number: int, *, outlet: str = "The Norvik Post") -> dict[str, str]:
    """Every tenth one is carried by another outlet in the same words."""
    told = (
        f"The ferry of Norvik made its crossing number {number} on Monday, {number * 7} days after "
        f"the strike began. The harbour master, Ilsa Vane, counted {number + 30} passengers. "
    )
    text = "\n".join(f"{told}The report has a part {part} of {number}." for part in range(9))
    return {
        "url": f"https://{outlet.lower().replace(' ', '-')}.example/{number}",
        "title": f"Ferry crossing {number} of Norvik",
        "text": text,
        "outlet": outlet,
        "published": f"2025-03-{1 + number % 28:02d}",
    }


def stories(path: Path, count: int) -> Path:
    """JSON lines with copies, a broken line, and one article that comes twice, the second new."""
    found = [story(number) for number in range(count)]
    found += [story(number, outlet="Harbour News") for number in range(0, count, 10)]
    found.append({**story(3), "text": story(3)["text"] + "\nA correction was added."})
    path.write_text("\n".join(["no JSON", *map(json.dumps, found)]))
    before = time.time() - 60
    os.utime(path, (before, before))
    return path


def contents(place: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of an archive that whoever prepared its articles must not change."""
    found = {}
    with closing(sqlite3.connect(place / "catalog.sqlite3")) as db:
        for table in _SAME:
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            chosen = [name for name in columns if name not in _TOLD_ANEW.get(table, ())]
            found[table] = sorted(db.execute(f"SELECT {', '.join(chosen)} FROM {table}"), key=repr)
    return found
