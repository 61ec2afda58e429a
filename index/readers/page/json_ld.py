"""What a page says of its article in JSON-LD, in the words of schema.org."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node = Mapping[str, Any]

_MAX_CHARS = 1_000_000
"""A longer script is no description of one article."""
_MAX_NODES = 5_000
_MAX_DEPTH = 20
_ARTICLE = re.compile(r"(?:^|[/:#])\w*(?:Article|BlogPosting|LiveBlogPosting|Report)$")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$|;\s*$"
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_DECODER = json.JSONDecoder(strict=False)


class Linked:
    """All objects in the JSON-LD of a page, in the order in which they stand."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._nodes = list(_nodes(tree))
        self._by_id = {
            identity: node
            for node in reversed(self._nodes)
            if len(node) > 1 and isinstance(identity := node.get("@id"), str)
        }

    def types(self) -> set[str]:
        """Of all the objects, without the vocabulary's address."""
        return {name.rpartition("/")[2] for node in self._nodes for name in _types(node)}

    def article(self) -> Node:
        """The one that describes the article of the page; empty where there is none.

        A page may describe the articles that it links to as well: its own comes first, and says
        when it was published.
        """
        found = [node for node in self._nodes if any(map(_ARTICLE.search, _types(node)))]
        dated = (node for node in found if node.get("headline") and node.get("datePublished"))
        return next(dated, found[0] if found else {})

    def whole(self, value: object) -> object:
        """The object that a reference by `@id` stands for; anything else as it is."""
        if isinstance(value, Mapping) and isinstance(identity := value.get("@id"), str):
            return {**self._by_id.get(identity, {}), **value}
        return value


def _nodes(tree: "HtmlElement") -> Iterator[Node]:
    count = 0
    for script in tree.iterfind(".//script[@type]"):
        if "ld+json" not in script.get("type", "").lower() or not script.text:
            continue
        for node in _objects(_value(script.text), 0):
            count += 1
            if count > _MAX_NODES:
                return
            yield node


def _value(text: str) -> object:
    """The JSON in a script; None where it is broken beyond what pages commonly get wrong."""
    if len(text) > _MAX_CHARS:
        return None
    plain = _WRAPPING.sub("", text)
    for attempt in (plain, _TRAILING_COMMA.sub("", plain)):
        try:
            return _DECODER.decode(attempt)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: object, depth: int) -> Iterator[Node]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, Mapping):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _objects(part, depth + 1)


def _types(node: Node) -> list[str]:
    types = node.get("@type")
    return [
        name for name in (types if isinstance(types, list) else [types]) if isinstance(name, str)
    ]
