"""Where an article was published."""

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from index.readers.page.stated import Stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def address_of(tree: "HtmlElement", stated: Stated, found_at: str | None) -> str | None:
    """The address that the page states as its own, else the one that it was found at.

    What it states counts only on the same site, and never where it names the site as a whole: some
    pages give their home page, others the outlet that they have copied from.
    """
    for address in stated.addresses:
        whole = _joined(found_at or _base(stated), address)
        if whole and (not found_at or _is_same_site(whole, found_at)):
            return whole
    return found_at


def is_home(address: str | None) -> bool:
    """Whether it is the address of a site as a whole."""
    if not address:
        return False
    parts = urlsplit(address)
    return parts.path.strip("/") in ("", "index.html", "index.php") and not parts.query


def _base(stated: Stated) -> str:
    """The first address that is whole, which tells the site where others leave it out."""
    return next((one for one in stated.addresses if "://" in one), "")


def _joined(base: str, address: str) -> str | None:
    try:
        whole = urljoin(base, address.strip())
        parts = urlsplit(whole)
        parts.port
    except ValueError:
        return None
    return whole if parts.scheme in ("http", "https") and parts.hostname else None


def _is_same_site(address: str, found_at: str) -> bool:
    from courlan import extract_domain

    if is_home(address) and not is_home(found_at):
        return False
    own, other = extract_domain(found_at, fast=True), extract_domain(address, fast=True)
    return own is not None and own == other
