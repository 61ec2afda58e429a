"""Lists of words that are kept as text files beside the module that reads them."""

from pathlib import Path


def rows(path: Path) -> list[str]:
    """The lines of a list, without blank ones and those that begin with "#"."""
    text = path.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
