"""Where an article was published."""

from urllib.parse import SplitResult, urljoin, urlsplit

from index.readers.page.stated import Stated


def address_of(stated: Stated, found_at: str | None) -> str | None:
    """The address that the page states as its own, else the one that it was found at.

    What it states counts only on the same site, and never where it names the site as a whole: some
    pages give their home page, others the outlet that they have copied from.
    """
    every = [one for one in (stated.shared_at, *stated.addresses) if one]
    base = found_at or next((one for one in every if _web(one)), "")
    place = found_at or next((whole for one in every if (whole := _joined(base, one))), None)
    if not place:
        return None
    stated_here = (_joined(base, one) for one in stated.addresses)
    return next((whole for whole in stated_here if whole and _is_same_site(whole, place)), place)


def is_home(address: str) -> bool:
    """Whether it is the address of a site as a whole."""
    parts = _web(address)
    return parts is not None and parts.path in ("", "/", "/index.html") and not parts.query


def _joined(base: str, address: str) -> str | None:
    try:
        whole = urljoin(base, address.strip())
    except ValueError:
        return None
    return whole if _web(whole) else None


def _web(address: str) -> SplitResult | None:
    """The parts of a whole web address; None where it is none."""
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if is_web else None


def _is_same_site(address: str, other: str) -> bool:
    from courlan import extract_domain

    if is_home(address) and not is_home(other):
        return False
    one, two = urlsplit(address).hostname, urlsplit(other).hostname
    domain = extract_domain(address, fast=True)
    return one == two or (domain is not None and domain == extract_domain(other, fast=True))
