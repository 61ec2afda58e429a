"""Meta elements and microdata, by their names."""

from html import unescape
from typing import TYPE_CHECKING

from index.readers.page.words import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 2_000
"""Characters; what is longer is no title, name or description."""
_MAX_ELEMENTS = 20
"""With one property; more of them are not about the article alone."""


class Meta:
    """The meta elements of a page."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._found: dict[str, list[str]] = {}
        for element in tree.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("http-equiv")
            content = tidy(element.get("content"))
            if name and content:
                self._found.setdefault(name.strip().lower(), []).append(content)

    def of(self, *names: str) -> list[str]:
        """The values of these names, one after the other."""
        return [value for name in names for value in self._found.get(name, ())]


class Items:
    """The elements of a page with an `itemprop`."""

    def __init__(self, tree: "HtmlElement") -> None:
        self._tree = tree
        self._found: dict[str, list[HtmlElement]] = {}
        for element in tree.xpath("//*[@itemprop]"):
            for name in element.get("itemprop").split():
                self._found.setdefault(name, []).append(element)

    def of(self, name: str) -> list[str]:
        """The values of a property."""
        return [value for element in self._elements(name) if (value := _value(element))]

    def names(self, name: str) -> list[str]:
        """The names of the people or organizations of a property."""
        named = (element.find(".//*[@itemprop='name']") for element in self._elements(name))
        pairs = zip(self._elements(name), named, strict=True)
        return [
            value
            for element, inner in pairs
            if (value := _value(element if inner is None else inner))
        ]

    def types(self) -> list[str]:
        """Of the things described, without the vocabulary's address."""
        types = self._tree.xpath("//@itemtype")
        return [kind.rstrip("/").rpartition("/")[2] for kind in types[:_MAX_ELEMENTS]]

    def _elements(self, name: str) -> "list[HtmlElement]":
        return self._found.get(name, [])[:_MAX_ELEMENTS]


def texts(value: object) -> list[str]:
    """A text of JSON, or those of a list; empty ones and what is no text are left out."""
    values = value if isinstance(value, list) else [value]
    tidied = (tidy(one) for one in values if isinstance(one, str))
    return [text for text in tidied if text]


def tidy(text: str | None) -> str | None:
    """On one line, without entities left over; None where nothing of use is left."""
    if not text or len(text) > _LONGEST:
        return None
    return plain(unescape(text)) or None


def _value(element: "HtmlElement") -> str | None:
    return tidy(element.get("content") or element.get("datetime") or element.text_content())
