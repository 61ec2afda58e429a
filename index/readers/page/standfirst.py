"""The sentences between a headline and the first paragraph, which extractors leave out."""

import re
from collections.abc import Collection, Iterator
from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from index.readers.page.words import plain, squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "li"))
_HEADINGS = ("h1", "h2", "h3")
_NO_PROSE = re.compile(
    r"author|byline|autor|credit|share|social|tags|crumb|\bnav|menu|button|player|audio|video|time"
    r"|date|comment|gallery|image|picture|subscri|paywall|toolbar|\bad-",
    re.IGNORECASE,
)
_NO_PROSE_IN = frozenset(("figure", "nav", "aside", "button", "form", "footer", "a"))
_MIN_BYTES, _MAX_CHARS = 40, 1_000
_END = re.compile(r"""[.!?…。！？։][\s"'”“»’)\]]*$""")
_LOOKED_AT = 300
"""Blocks behind the headline; a standfirst further off is none."""
_MAX_LINES = 4


def standfirst_of(
    tree: "HtmlElement",
    titles: Collection[str],
    descriptions: Collection[str],
    lines: Collection[str],
) -> list[str]:
    """The standfirst's lines, where the extracted lines begin only behind it.

    A block between the headline and the first of the lines is one where it is a sentence, or what
    the page describes itself with, or a heading of the second rank of a sentence's length.
    """
    known = "".join(map(squeezed, lines))
    headlines = set(map(squeezed, titles))
    described = set(map(squeezed, descriptions))
    found: dict[str, str] = {}
    for element in islice(_behind(tree, headlines), _LOOKED_AT):
        text = plain(element.text_content())
        key = squeezed(text)
        if len(key.encode()) < _MIN_BYTES:
            continue
        if key in known:
            return list(found.values())[:_MAX_LINES]
        if any(key in title or key.endswith(title) for title in headlines):
            continue
        is_long = element.tag == "h2" or is_sentence(text)
        if key in described or (is_long and _is_prose(element, text)):
            found[key] = text
    return []


def is_sentence(text: str) -> bool:
    """Whether it ends like one."""
    return bool(_END.search(text))


def _behind(tree: "HtmlElement", headlines: Collection[str]) -> Iterator["HtmlElement"]:
    """The blocks of text that follow the headline, each once, without the blocks within."""
    blocks = (element for element in tree.iter(*_BLOCKS) if not _has_block(element))
    from_headline = dropwhile(lambda one: not _is_headline(one, headlines), blocks)
    return islice(from_headline, 1, None)


def _is_headline(element: "HtmlElement", headlines: Collection[str]) -> bool:
    if element.tag not in _HEADINGS:
        return False
    key = squeezed(element.text_content())
    return any(key.endswith(title) for title in headlines if title)


def _has_block(element: "HtmlElement") -> bool:
    return next(element.iterdescendants(*_BLOCKS), None) is not None


def _is_prose(element: "HtmlElement", text: str) -> bool:
    if len(text) > _MAX_CHARS:
        return False
    if 2 * sum(len(link.text_content()) for link in element.iter("a")) > len(text):
        return False
    around = [element, *element.iterancestors()]
    names = " ".join(filter(None, (one.get(key) for one in around[:3] for key in ("class", "id"))))
    return not _NO_PROSE.search(names) and not any(one.tag in _NO_PROSE_IN for one in around)
