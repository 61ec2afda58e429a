"""One spelling for the addresses of one page, from which the ids of articles are made.

Two articles under one id would be versions of each other, so a rule stands here only where what it
takes away never tells two articles of one site apart. Libraries that clean addresses for crawlers
take away too much for that: `cid`, `uid`, `gallery` or a query without a name are how some sites
number their articles.
"""

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit

from index.tracking import identifying

_CACHED = re.compile(
    r"https?://(?:(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?/amp/|"
    r"[\w.-]+\.(?:ampproject\.org|bing-amp\.com)/(?:[acrv]|wp)/)(?:s/)?(?=[\w-]+(?:\.[\w-]+)+/)",
    re.IGNORECASE,
)
"""Before the address of a page in the caches of search engines; the page's own host follows."""

_LOGIN = re.compile(
    r"(?<=//)[^/?#\s]*@|(?<=/)[^/@:]+:(?!\d+(?:/|$))[^@]*@|^[^/@:\s]+:(?!/)[^@\s]+@"
)
"""A name, and perhaps a password, before the host, also where the address is mistyped."""

_ESCAPE = re.compile(r"%([0-9a-fA-F]{2})?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_SAFE = "/%:@!$&'()*+,;=~"

_SESSION = re.compile(r";jsessionid=[^/;]*|/\(S\([a-z0-9]{24}\)\)(?=/)", re.IGNORECASE)
_FRONT = re.compile(r"/(?:index\.(?:html?|shtml|php|aspx?|jsp)|default\.aspx?)\Z")
"""What a web server shows for the folder anyway."""
_AMP = re.compile(r"\A/amp(?=/.)|(?<=.)/amp\Z|\.amp(?=\.html?\Z|\Z)")
_NAMING = re.compile(r"[\d-]")
"""In the last part of a path that names one article; in "/tag/amp" that is a tag."""

_TWIN_HOSTS = frozenset({"m", "mobile", "touch", "amp"})
"""Names before a site's own under which it shows the same pages by the same paths."""


_KEPT = 1_024
"""Addresses whose spelling is kept: a batch asks for that of each of its articles several times."""


@lru_cache(maxsize=_KEPT)
def canonical_url(url: str) -> str:
    """One spelling for the addresses of one page; it never raises, and keeps its own results.

    Addresses of other schemes, or broken ones, are their own canonical form.
    """
    found = url.strip()
    while (spelled := _spelled(found).strip()) != found:
        found = spelled
    return found


def url_host(url: str) -> str | None:
    """The host of a page, as people write it and without `www.`; None for other addresses.

    It is that of the canonical address, so that every shape of a page has one outlet.
    """
    try:
        parts = urlsplit(canonical_url(url))
        host = parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
    return _read(host.removeprefix("www.")) if host else None


def without_login(url: str) -> str:
    """An address as it may be shown: whoever reads it must not learn a name or password."""
    return _LOGIN.sub("***@", url, count=1)


def _read(host: str) -> str:
    """A name of the name system in its own letters."""
    if "xn--" not in host:
        return host
    import idna

    try:
        return idna.decode(host)
    except idna.IDNAError:
        return host


def _spelled(url: str) -> str:
    if not url.lower().startswith(("http://", "https://")):
        return url
    url = _CACHED.sub("https://", url, count=1)
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return url
    if not host:
        return url
    named = f"[{host}]" if ":" in host else _host(host, has_path=len(parts.path) > 1)
    path = _path(_escaped(parts.path))
    query = identifying(_escaped(parts.query, also="?"))
    return f"https://{named}{port}{path}{query and '?' + query}{_route(parts)}"


def _route(parts: SplitResult) -> str:
    """A fragment names a place in a page, except where scripts take it for the path."""
    is_path = parts.fragment.startswith(("!", "/"))
    return "#" + _escaped(parts.fragment, also="?") if is_path else ""


def _escaped(text: str, *, also: str = "") -> str:
    """Percent signs only where they are needed, as RFC 3986 (6.2.2) has it."""
    return quote(_ESCAPE.sub(_unescaped, text), safe=_SAFE + also, errors="surrogatepass")


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is None:
        return "%25"
    character = chr(int(found[1], 16))
    return character if character in _UNRESERVED else found[0].upper()


def _path(path: str) -> str:
    """The path without what only says how the page is served: a session, AMP, "index.html"."""
    plain = _FRONT.sub("", "/".join(_resolved(_SESSION.sub("", path))))
    short = _AMP.sub("", plain)
    names_article = short != plain and _NAMING.search(short.rpartition("/")[2])
    return short if names_article else plain


def _resolved(path: str) -> list[str]:
    """The parts of a path without empty ones, "." and ".."; the first is always empty."""
    found = [""]
    for part in path.split("/"):
        if part == "..":
            found = found[:-1] or [""]
        elif part not in ("", "."):
            found.append(part)
    return found


@lru_cache(maxsize=10_000)
def _host(host: str, *, has_path: bool) -> str:
    """The host by one of its names: in ASCII, without `www.` and, for a page, `m.` or `amp.`.

    A label goes only where a site's own name follows: `m.blogspot.com` is somebody's blog, and
    `mobile.de` a site. The front page of a mobile host may be another page.
    """
    plain = _ascii(host).strip(".") or host
    while (rest := plain.partition(".")[2]) and "." in rest:
        first = plain.partition(".")[0]
        if not (first == "www" or (has_path and first in _TWIN_HOSTS and _is_below_site(plain))):
            break
        plain = rest
    return plain


def _ascii(host: str) -> str:
    """An international name as the name system has it; one that is none stays as it is."""
    if host.isascii():
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode()
    except idna.IDNAError:
        return host


def _is_below_site(host: str) -> bool:
    """Whether a host's first label stands before a name that somebody has registered."""
    from tld import get_tld

    found = get_tld(f"https://{host}/", as_object=True, fail_silently=True, search_private=True)
    return found is None or bool(getattr(found, "subdomain", ""))
