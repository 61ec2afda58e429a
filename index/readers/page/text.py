"""The text of an article, one paragraph a line."""

import logging
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from index.readers.base import Unfit
from index.readers.page.clutter import clear
from index.readers.page.stated import Stated
from index.readers.page.titles import Headlines

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_LINES = frozenset(("p", "head", "item", "quote", "code", "row", "list", "table", "body", "div"))
_CELL = " | "


def text_of(tree: "HtmlElement", stated: Stated, known: Headlines) -> str:
    """The article's paragraphs; raises `Unfit` where there are none. Changes the tree."""
    clear(tree)
    body = _extracted(tree)
    lines = list(_lines(body)) if body is not None else []
    if not lines:
        raise Unfit("no text of an article on this page")
    return "\n".join(lines)


def _extracted(tree: "HtmlElement") -> "_Element | None":
    document = _extractor()(tree, fast=True, include_comments=False)
    return document.body if document is not None else None


@cache
def _extractor() -> Any:
    from trafilatura import bare_extraction

    # what it has to say of a page is said by our reasons
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return bare_extraction


def _lines(body: "_Element") -> Iterator[str]:
    """The blocks of text, in order; a row of a table is one."""
    parts: list[str] = []
    for piece, ends in _pieces(body):
        parts.append(piece)
        if ends:
            line = " ".join("".join(parts).split())
            parts.clear()
            if line:
                yield line


def _pieces(element: "_Element") -> Iterator[tuple[str, bool]]:
    """Texts, each with whether a line ends behind it."""
    is_block = element.tag in _LINES
    if is_block:
        yield "", True
    yield element.text or "", False
    for child in element:
        yield from _pieces(child)
        yield child.tail or "", False
        if child.tag == "lb":
            yield "", True
        elif child.tag == "cell" and child.getnext() is not None:
            yield _CELL, False
    if is_block:
        yield "", True
