"""Notes of correction that stand outside of the text of an article."""

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from index.readers.page.words import plain, squeezed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOTE = re.compile(
    r"correction|clarification|corrig|editors?-?_?note|erratum|korrektur|berichtigung|amend",
    re.IGNORECASE,
)
"""How content systems name them, in classes and ids."""
_MIN_CHARS, _MAX_CHARS = 25, 1_500


def notes_on(tree: "HtmlElement", lines: Collection[str]) -> Iterator[str]:
    """Those that the lines lack."""
    known = "".join(map(squeezed, lines))
    for element in tree.iter("p", "div", "section", "aside", "footer"):
        if not _NOTE.search(f"{element.get('class', '')} {element.get('id', '')}"):
            continue
        note = plain(element.text_content())
        if _MIN_CHARS <= len(note) <= _MAX_CHARS and squeezed(note) not in known:
            known += squeezed(note)
            yield note
