"""The text of an article, one paragraph a line."""

import logging
import re
from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, Any

from index.readers.base import Unfit
from index.readers.page.clutter import clear
from index.readers.page.standfirst import is_sentence, standfirst_of
from index.readers.page.stated import Stated
from index.readers.page.titles import Headlines
from index.readers.page.words import plain, squeezed

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_LINES = frozenset(
    ("lb", "p", "head", "item", "quote", "code", "row", "list", "table", "body", "div")
)
_SHORT_PAGE_CHARS = 1_500
_FEW_CHARS, _FEW_CHARS_OF_SHORT = 100, 1
"""With less the extractor gives its own rules up and takes all that there is on the page."""
_CELL = " | "
_BREAK = re.compile(r"<(?:/?(?:p|div|li|h[1-6])|br)\b[^<>]{0,1000}>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,1000}>", re.IGNORECASE)
_TOP_LINES = 5
"""Where headlines and bylines may stand."""
_MAX_MORE_CHARS = 40


def text_of(tree: "HtmlElement", stated: Stated, known: Headlines, authors: Collection[str]) -> str:
    """The article's paragraphs; raises `Unfit` where there are none. Changes the tree."""
    clear(tree)
    lines = list(_without_heads(_lines(_extracted(tree)), known, authors))
    while lines and lines[-1][1]:
        lines.pop()  # a heading with nothing below is that of a list which has been left out
    texts = [line for line, _ in lines]
    if 2 * sum(map(len, texts)) < len(stated.body):
        texts = list(_stated_lines(stated.body))
    if not texts:
        raise Unfit("no text of an article on this page")
    return "\n".join([*standfirst_of(tree, list(known), stated.descriptions, texts), *texts])


def _stated_lines(body: str) -> Iterator[str]:
    """Of a text in JSON-LD, which may carry markup, and that twice escaped."""
    broken = _BREAK.sub("\n", unescape(body))
    lines = (plain(unescape(_TAG.sub("", line))) for line in broken.splitlines())
    return filter(None, lines)


def _extracted(tree: "HtmlElement") -> "_Element":
    from lxml.etree import Element

    is_short = len(tree.text_content()) < _SHORT_PAGE_CHARS
    if is_short:
        _wrap(tree)
    extract, config = _extractor(_FEW_CHARS_OF_SHORT if is_short else _FEW_CHARS)
    try:
        document = extract(tree, fast=True, include_comments=False, config=config)
    except Exception as error:  # whatever it trips over, the pages behind this one must go on
        raise Unfit(f"the text cannot be extracted ({type(error).__name__})") from None
    return document.body if document is not None else Element("body")


def _wrap(tree: "HtmlElement") -> None:
    """Make an `article` of a body that has none: in pages this plain it is all there is."""
    from lxml.html import Element

    body = tree.find("body")
    if body is None or next(tree.iter("article", "main"), None) is not None:
        return
    article = Element("article")
    article.text, body.text = body.text, None
    article.extend(list(body))
    body.append(article)


@cache
def _extractor(few: int) -> tuple[Any, Any]:
    """The extractor, and its settings to try harder where it has found less than so many."""
    from trafilatura import bare_extraction
    from trafilatura.settings import DEFAULT_CONFIG

    # what it has to say of a page is said by our reasons
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    config = deepcopy(DEFAULT_CONFIG)
    config["DEFAULT"]["MIN_EXTRACTED_SIZE"] = str(few)
    return bare_extraction, config


def _without_heads(
    lines: Iterable[tuple[str, bool]], known: Headlines, authors: Collection[str]
) -> Iterator[tuple[str, bool]]:
    """Without headlines and bylines among the first."""
    titles = set(filter(None, map(squeezed, known)))
    names = set(filter(None, map(squeezed, authors)))
    for number, (line, is_heading) in enumerate(lines):
        key = squeezed(line)
        is_head = (any(map(key.endswith, titles)) and not _has_more(key, titles)) or (
            any(name in key for name in names) and not _has_more(key, names)
        )
        if number >= _TOP_LINES or not (key in titles or (is_head and not is_sentence(line))):
            yield line, is_heading


def _has_more(line: str, parts: Collection[str]) -> bool:
    """Whether it holds more than one of these and a few words, such as a kicker or a function."""
    return len(line) > max(len(part) for part in parts if part in line) + _MAX_MORE_CHARS


def _lines(body: "_Element") -> Iterator[tuple[str, bool]]:
    """The blocks of text, in order, and whether each is a heading; a row of a table is one."""
    parts: list[str] = []
    for piece, end in _pieces(body):
        parts.append(piece)
        if end is not None:
            line = plain("".join(parts))
            parts.clear()
            if line:
                yield line, end == "head"


def _pieces(element: "_Element") -> Iterator[tuple[str, str | None]]:
    """Texts, each with the kind of line that ends behind it."""
    is_block = element.tag in _LINES
    if is_block:
        yield "", "p"
    yield element.text or "", None
    for child in element:
        yield from _pieces(child)
        if child.tag == "cell" and child.getnext() is not None:
            yield _CELL, None
        yield child.tail or "", None
    if is_block:
        yield "", element.tag
