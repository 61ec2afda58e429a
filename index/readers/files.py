"""The files behind what a user names: files, folders and globs."""

import os
import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path

from index.errors import BadInput

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_MAGIC = re.compile(r"[*?\[]")


def is_web_address(source: str) -> bool:
    """Whether a source is fetched; all others are files."""
    return _WEB.match(source) is not None


def expand(sources: Iterable[str]) -> list[Path]:
    """Every file once, in the order of the sources, in a folder in the order of the names.

    Folders are searched through and through, but hidden files are left out and links to folders
    are not followed. A folder that cannot be listed is returned itself, so that reading it tells
    why. `BadInput` where a source matches nothing.
    """
    found: dict[str, Path] = {}
    for source in sources:
        paths = list(_files(source))
        if not paths:
            raise BadInput(
                f"There is no file, folder or match for '{source}': check the path; an address "
                "begins with https://."
            )
        for path in paths:
            found.setdefault(os.path.realpath(path), path)
    return list(found.values())


def _files(source: str) -> Iterator[Path]:
    if _ADDRESS.match(source):
        raise BadInput(
            f"'{source}' is an address that cannot be fetched: give one that begins with "
            "http:// or https://, or save what is there and add the file."
        )
    path = Path(os.path.expanduser(source))
    exists = source.strip() and os.path.lexists(path)
    for match in [path] if exists else sorted(_matches(path)):
        yield from _within(match)


def _within(path: Path) -> Iterator[Path]:
    """The path itself, or all the files in the folder that it is."""
    waiting = [path]
    while waiting:
        current = waiting.pop()
        inside = _listed(current)
        if inside is None:
            yield current
        else:
            waiting.extend(reversed([path for path in inside if not _is_linked_folder(path)]))


def _listed(path: Path) -> list[Path] | None:
    """What is in a folder; None for what cannot be listed."""
    try:
        return [path / name for name in sorted(os.listdir(path)) if not name.startswith(".")]
    except (OSError, ValueError):
        return None


def _is_linked_folder(path: Path) -> bool:
    return path.is_symlink() and os.path.isdir(path)


def _matches(path: Path) -> Iterator[Path]:
    """What a glob matches; a star stands for no hidden name, as in a shell."""
    root = Path(path.anchor)
    pattern = path.relative_to(root)
    dotted = [part for part in pattern.parts if part.startswith(".")]
    try:
        found = list(root.glob(str(pattern))) if _MAGIC.search(str(pattern)) else []
    except (OSError, ValueError, NotImplementedError):
        return
    for match in found:
        hidden = (part for part in match.parts if part.startswith("."))
        if all(any(fnmatch(part, form) for form in dotted) for part in hidden):
            yield match
