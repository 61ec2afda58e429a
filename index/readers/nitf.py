"""NITF 3, in which agencies send single articles (https://iptc.org/standards/nitf/)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from index.article import Article
from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.feed_record import moment_of
from index.readers.markup import text_of_tree
from index.readers.plain_text import opening_words
from index.readers.records import checked, fields_of
from index.readers.source import Source
from index.readers.xml_stream import elements

if TYPE_CHECKING:
    from lxml import etree

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WITHDRAWN = ("canceled", "cancelled")


def fits(start: Start) -> bool:
    """By the first element."""
    return start.root == "nitf"


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """One article, or several where something is put around them."""
    count = 0
    for element in elements(source.chunks(), "nitf"):
        count += 1
        try:
            yield _article(element, defaults)
        except Unfit as error:
            yield source.rejected(error, element.sourceline)
    if not count:
        raise Unfit("no <nitf> is in this file")


def _article(nitf: "etree._Element", defaults: Defaults) -> Article:
    text = _body(nitf)
    if not text:
        raise Unfit("no text")
    correction = nitf.find(".//{*}correction")
    found: dict[str, Any] = {
        "url": _address(nitf),
        "title": _line(nitf, "hl1") or _line(nitf, "title") or opening_words(text),
        "text": text,
        "outlet": _line(nitf, "distributor"),
        "authors": _authors(nitf),
        "published": _date(nitf),
        "language": _language(nitf),
        "section": _attribute(nitf, "pubdata", "position.section"),
        "correction": correction.get("info") if correction is not None else None,
        "retracted": _attribute(nitf, "docdata", "management-status") in _WITHDRAWN,
    }
    return checked({**defaults.given(), **{name: value for name, value in found.items() if value}})


def _body(nitf: "etree._Element") -> str:
    """The paragraphs, without pictures and their captions."""
    from lxml import etree

    content = nitf.find(".//{*}body.content")
    if content is None:
        return ""
    etree.strip_elements(content, "{*}media", with_tail=False)
    return text_of_tree(content)


def _address(nitf: "etree._Element") -> str | None:
    """Where it was published, else the name that its maker gave it: the same for each version.

    A maker that does not sign its names is known by who distributes them: two may count alike.
    """
    if reference := _attribute(nitf, "pubdata", "ex-ref"):
        return reference
    name = _attribute(nitf, "doc-id", "id-string")
    maker = _attribute(nitf, "doc-id", "regsrc") or quote(_line(nitf, "distributor") or "", safe="")
    return f"urn:nitf:{maker}:{name}" if name else None


def _authors(nitf: "etree._Element") -> tuple[str, ...]:
    people = nitf.findall(".//{*}byline//{*}person")
    lines = [_flat(person) for person in people] or [_line(nitf, "byline") or ""]
    # "By AUTHOR1 and AUTHOR2" is one line
    given = lines if people else lines[0]
    names: tuple[str, ...] = fields_of({"authors": given}).get("authors", ())
    return names


def _date(nitf: "etree._Element") -> Any:
    values = (
        _attribute(nitf, "date.issue", "norm"),
        _attribute(nitf, "date.release", "norm"),
        _attribute(nitf, "pubdata", "date.publication"),
        _attribute(nitf, "story.date", "norm"),
    )
    return next(filter(None, map(moment_of, values)), None)


def _language(nitf: "etree._Element") -> str | None:
    body = nitf.find("{*}body")
    own = body.get(_LANGUAGE) if body is not None else None
    stated: str | None = own or nitf.get(_LANGUAGE)
    return stated


def _attribute(nitf: "etree._Element", name: str, attribute: str) -> str | None:
    found = nitf.find(f".//{{*}}{name}")
    return (found.get(attribute) or "").strip() or None if found is not None else None


def _line(nitf: "etree._Element", name: str) -> str | None:
    found = nitf.find(f".//{{*}}{name}")
    return _flat(found) or None if found is not None else None


def _flat(element: "etree._Element") -> str:
    return " ".join("".join(element.itertext()).split())
