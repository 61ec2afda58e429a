"""What stands among the paragraphs of an article and is no part of it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def clear(tree: "HtmlElement") -> None:
    """Take it out of the tree."""
