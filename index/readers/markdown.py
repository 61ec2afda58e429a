"""Markdown: one article a file, its fields in YAML front matter, its title in the first heading."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.plain_text import article_of, check_is_text, whole_text, without_blank_edges
from index.readers.records import fields_of
from index.readers.source import Source

if TYPE_CHECKING:
    import yaml

_MAX_FRONT_MATTER = 64_000
_MAX_DEPTH = 50
_OPENING = re.compile(r"---[ \t]*\r?\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_HEADING = re.compile(r"^[ ]{0,3}#[ \t]+(\S.*?)[ \t]*#*[ \t]*\r?$", re.MULTILINE)
_CODE = re.compile(r"^[ ]{0,3}(?:```|~~~)", re.MULTILINE)
"""Behind such a line '#' begins a comment."""


def fits(start: Start) -> bool:
    """By its name: nearly any text is Markdown."""
    if start.suffix not in (".md", ".markdown"):
        return False
    check_is_text(start)
    return True


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """Front matter is optional; the heading that gives the title is not repeated in the text."""
    front_matter, text = _parted(whole_text(source))
    found = fields_of(_yaml(front_matter)) if front_matter else {}
    title, text = _untitled(text, found.get("title"))
    if title:
        found["title"] = title
    yield article_of({**found, "text": without_blank_edges(text)}, source, defaults)


def _parted(text: str) -> tuple[str, str]:
    """Front matter, empty where there is none, and the rest."""
    opening = _OPENING.match(text)
    if not opening:
        return "", text
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        raise Unfit("broken front matter: no second line '---' ends it")
    if closing.start() > _MAX_FRONT_MATTER:
        raise Unfit("the front matter is longer than 64 kB")
    return text[opening.end() : closing.start()], text[closing.end() :]


def _untitled(text: str, title: str | None) -> tuple[str | None, str]:
    """The title, and the text without the heading that says the same."""
    code = _CODE.search(text)
    heading = _HEADING.search(text, 0, code.start() if code else len(text))
    if not heading or (title and title.split() != heading[1].split()):
        return title, text
    return heading[1], text[: heading.start()] + text[heading.end() :]


def _yaml(text: str) -> Mapping[Any, Any]:
    """The front matter as texts, lists and objects; raises `Unfit` for all that is not plain."""
    import yaml

    try:
        _check_plain(yaml.scan(text))
        found = yaml.load(text, _loader())
    except yaml.YAMLError as error:
        raise Unfit(f"broken front matter: {_problem(error)}") from None
    if not isinstance(found, Mapping | None):
        raise Unfit("broken front matter: not a list of names and values")
    return found or {}


def _problem(error: "yaml.YAMLError") -> str:
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it is not YAML"
    mark = getattr(error, "problem_mark", None)
    return f"{problem} (line {mark.line + 2})" if mark else str(problem)


def _check_plain(tokens: "Iterable[yaml.Token]") -> None:
    """Raises `Unfit` for what lets a small file expand without end, or read for minutes."""
    import yaml

    depth = 0
    for token in tokens:
        name = type(token).__name__
        depth += name.endswith("StartToken") - name.endswith("EndToken")
        if depth > _MAX_DEPTH:
            raise Unfit("broken front matter: nested too deeply")
        if isinstance(token, yaml.AnchorToken | yaml.AliasToken | yaml.TagToken):
            raise Unfit("the front matter uses YAML anchors, aliases or tags, which are not read")


@cache
def _loader() -> "type[yaml.SafeLoader]":
    """Safe, and without guesses: 1984 is a title, 2024-02-30 an impossible date to be told of."""
    import yaml

    class PlainLoader(yaml.SafeLoader):
        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
            found = super().construct_mapping(node, deep=deep)
            if len(found) < len(node.value):
                problem = "a name stands twice"
                raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark)
            return found

    null = "tag:yaml.org,2002:null"
    PlainLoader.yaml_implicit_resolvers = {
        first: [(tag, form) for tag, form in forms if tag == null]
        for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return PlainLoader
