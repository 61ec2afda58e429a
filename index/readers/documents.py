"""One article a file: plain text and Markdown."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from index.article import MAX_TEXT_CHARS, Article
from index.dates import parse_moment
from index.errors import BadInput
from index.passages import sentences
from index.readers.base import Defaults, Rejected, Source
from index.readers.encoding import decode
from index.readers.records import Unfit, article_from

MAX_TITLE_CHARS = 100
_MAX_FRONT_MATTER = 64_000
_DAY_IN_NAME = re.compile(r"(?<!\d)(\d{4})(-?)(\d\d)\2(\d\d)(?!\d)")
_FENCED = re.compile(r"\A---[ \t]*\r?\n(.*?\r?\n)?---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"\A\s*#[ \t]+(.+?)[ \t#]*(?:\r?\n|\Z)")
_EDGE_LINES = re.compile(r"\A(?:[^\S\n]*\n)+|\s+\Z")


def read_text(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """The whole file is the text; what the user says of it counts before what is found."""
    yield from _article(source, defaults, _text_fields)


def read_markdown(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """Front matter gives the fields, the first heading the title, the rest is the text."""
    yield from _article(source, defaults, _markdown_fields)


def _article(source: Source, defaults: Defaults, fields: Any) -> Iterator[Article | Rejected]:
    with source.open() as stream:
        data = stream.read(4 * MAX_TEXT_CHARS + _MAX_FRONT_MATTER)
    try:
        found = fields(decode(data))
        stated = {
            "title": defaults.title,
            "outlet": defaults.outlet,
            "published": defaults.published,
            "language": defaults.language,
        }
        found |= {name: value for name, value in stated.items() if value is not None}
        if not any(found.get(name) for name in ("published", "date", "publish_date")):
            found["published"] = _day_in_name(source.path)
        if not found.get("title"):
            found["title"] = _first_words(found["text"])
        yield article_from(found, defaults)
    except Unfit as error:
        yield source.rejected(str(error))


def _text_fields(text: str) -> dict[str, Any]:
    return {"text": _EDGE_LINES.sub("", text)}


def _markdown_fields(text: str) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    if fenced := _FENCED.match(text):
        fields |= _front_matter(fenced.group(1) or "")
        text = text[fenced.end() :]
    if heading := _HEADING.match(text):
        fields.setdefault("title", heading.group(1))
        text = text[heading.end() :]
    return fields | {"text": _EDGE_LINES.sub("", text)}


def _front_matter(text: str) -> Mapping[str, Any]:
    import yaml

    if len(text) > _MAX_FRONT_MATTER:
        raise Unfit("the front matter is longer than 64 kB")
    try:
        # An alias can make a small file expand without end.
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text)):
            raise Unfit("the front matter uses YAML aliases, which are not read")
        found = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = str(getattr(error, "problem", None) or error)
        raise Unfit(f"broken front matter: {reason}") from error
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        raise Unfit("broken front matter: not a list of names and values")
    return found


def _day_in_name(path: Path) -> datetime | None:
    found = _DAY_IN_NAME.search(path.stem)
    if not found:
        return None
    try:
        return parse_moment(f"{found[1]}-{found[3]}-{found[4]}")
    except BadInput:
        return None


def _first_words(text: str) -> str:
    """The first sentence, or as much of it as a headline may be long."""
    start = text[: 20 * MAX_TITLE_CHARS]
    first = next((start[span.start : span.end] for span in sentences(start)), "")
    title = " ".join(first.split())
    if len(title) <= MAX_TITLE_CHARS:
        return title
    return title[:MAX_TITLE_CHARS].rsplit(" ", 1)[0].rstrip(",;:—– ") + "…"
