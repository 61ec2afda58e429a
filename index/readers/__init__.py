"""Reading what newsrooms have: one module for each format, one protocol for all."""

from collections.abc import Iterable, Iterator, Mapping
from glob import glob
from pathlib import Path

from index.article import Article
from index.errors import BadInput
from index.readers.base import Broken, Defaults, Reader, Rejected, Source
from index.readers.csv_table import read_csv
from index.readers.documents import read_markdown, read_text
from index.readers.json_array import read_json
from index.readers.jsonlines import read_json_lines

__all__ = ["FORMATS", "Defaults", "Reader", "Rejected", "Source", "expand", "read"]

FORMATS: Mapping[str, Reader] = {
    "jsonl": read_json_lines,
    "json": read_json,
    "csv": read_csv,
    "text": read_text,
    "markdown": read_markdown,
}

_BY_SUFFIX = {".csv": "csv", ".tsv": "csv", ".md": "markdown", ".markdown": "markdown"}
_LINES = (".jsonl", ".ndjson", ".jl")
_COMPRESSED = (".gz", ".zst", ".zstd")


def read(
    source: Source, *, format: str | None = None, defaults: Defaults | None = None
) -> Iterator[Article | Rejected]:
    """Every article of a file, and every reject with its reason."""
    if format is not None and format not in FORMATS:
        raise BadInput(f"There is no format '{format}': use {', '.join(FORMATS)}.")
    return _read(source, format, defaults or Defaults())


def expand(sources: Iterable[str]) -> list[Path]:
    """The files behind files, folders (searched through and through) and globs, each once."""
    found = (path for source in sources for path in _files(source))
    return list({path.resolve(): path for path in found}.values())


def _read(source: Source, format: str | None, defaults: Defaults) -> Iterator[Article | Rejected]:
    try:
        yield from FORMATS[format or _found_format(source)](source, defaults)
    except Broken as error:
        yield source.rejected(str(error))
    except OSError as error:
        yield source.rejected(f"the file cannot be read: {error.strerror or error}")


def _found_format(source: Source) -> str:
    """By what the file holds, and only where that says nothing by its name."""
    with source.open() as stream:
        start = stream.peek(1 << 16)  # type: ignore[attr-defined]  # always buffered
    source.position = 0
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        raise Broken("the file is empty")
    if start[:1] == b"[":
        return "json"
    if start[:1] == b"{":
        return "jsonl" if _is_one_record_a_line(start, source.path) else "json"
    return _BY_SUFFIX.get(_suffix(source.path), "text")


def _is_one_record_a_line(start: bytes, path: Path) -> bool:
    """A record that is spread over lines goes on, after its first one, with a name in quotes."""
    first, _, rest = start.partition(b"\n")
    if first.rstrip().endswith(b"}") or not rest.strip():
        return True
    return rest.lstrip()[:1] != b'"' or _suffix(path) in _LINES


def _suffix(path: Path) -> str:
    """The last part of the name that is not of a compression."""
    named = [part.lower() for part in path.suffixes if part.lower() not in _COMPRESSED]
    return named[-1] if named else ""


def _files(source: str) -> Iterator[Path]:
    if source.startswith(("http://", "https://")):
        raise BadInput(f"'{source}' is an address: save the page and add the file.")
    path = Path(source).expanduser()
    if path.is_dir():
        yield from _inside(path)
    elif path.exists():
        yield path
    elif found := sorted(glob(str(path), recursive=True)):
        for match in map(Path, found):
            yield from _inside(match) if match.is_dir() else (match,)
    else:
        raise BadInput(f"There is no file, folder or match for '{source}': check the path.")


def _inside(folder: Path) -> Iterator[Path]:
    """Every file in a folder but the hidden ones, in order of name; links are not followed."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _inside(path)
        elif path.is_file():
            yield path
