"""Which of its headlines is an article's title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from index.readers.page.stated import Stated
from index.readers.page.words import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAIL = re.compile(r"\s+[|·•*:–—-]{1,2}\s+(?=\S)")
"""What parts a headline from the outlet's name behind it: "Ferry sinks | The Daily Example"."""
_LONGEST = 1_000
"""Characters; a longer heading holds more than a headline."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Headlines:
    """The same headline in several places, and in several wordings; empty where it is missing."""

    shared: tuple[str, ...]
    """For social networks."""
    stated: str | None
    shown: tuple[str, ...]
    """On the page, as its first heading."""
    window: str | None
    """In the bar of the browser."""

    def __iter__(self) -> Iterator[str]:
        """All of them, those first that are likely to be the title."""
        yield from self.shared[:1]
        yield from filter(None, (self.stated, *self.shown[:1], *self.shared[1:], self.window))


def headlines(tree: "HtmlElement", stated: Stated) -> Headlines:
    """Those on the page."""
    shown = (plain(heading.text_content()) for heading in tree.iter("h1"))
    return Headlines(
        shared=stated.share_titles,
        stated=stated.headline,
        shown=tuple(title for title in shown if 0 < len(title) <= _LONGEST),
        window=plain((tree.findtext(".//head/title") or "")[:_LONGEST]) or None,
    )


def title_of(known: Headlines, outlets: tuple[str, ...]) -> str | None:
    """The first one that ends in no outlet's name, or the first one without it.

    What is shared is written to be read without the page; where it carries the outlet's name, it
    was made by a template, and the headlines that are left to the article are better.
    """
    every = list(known)
    names = {name for outlet in outlets if (name := "".join(_words(outlet)))}
    bare = [title if title in known.shown else _bare(title, names) for title in every]
    return next((title for title in every if title in bare), bare[0] if bare else None)


def _bare(title: str, names: set[str]) -> str:
    """Without the outlet's name at the end, and what stands behind that."""
    for tail in _TAIL.finditer(title):
        if not names.isdisjoint(accumulate(_words(title[tail.end() :]))):
            return title[: tail.start()]
    return title


def _words(text: str) -> list[str]:
    """Without an article in front: outlets are named with theirs and without."""
    words = _WORD.findall(text.casefold())
    return words[1:] if words[:1] == ["the"] else words
