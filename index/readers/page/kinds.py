"""Pages that are no article: home pages, lists, walls, errors."""

from typing import TYPE_CHECKING

from index.readers.base import Unfit
from index.readers.page.addresses import is_home
from index.readers.page.stated import Stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def check_is_article(tree: "HtmlElement", stated: Stated, address: str | None) -> None:
    """Raises `Unfit` where the page is plainly something else."""
    if stated.is_article:
        return
    if address and is_home(address):
        raise Unfit("a home page, not an article")
