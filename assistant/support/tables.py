"""Lists of words that are kept as text files beside the module that reads them."""

from collections import defaultdict
from pathlib import Path

from assistant.support.words import stem


def rows(path: Path) -> list[str]:
    """The lines of a list, without blank ones and those that begin with "#"."""
    text = path.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def families(path: Path) -> dict[str, frozenset[int]]:
    """Stem to the numbers of the lines of a list that have a word of it."""
    found: dict[str, set[int]] = defaultdict(set)
    for family, line in enumerate(rows(path)):
        for word in line.replace("|", " ").split():
            found[stem(word)].add(family)
    return {known: frozenset(lines) for known, lines in found.items()}
