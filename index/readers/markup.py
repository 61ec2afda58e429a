"""HTML that others wrote, as plain text: a paragraph a line, nothing that could be run or shown."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_MARKUP = re.compile(r"<[a-zA-Z/!?]|&[#\w]+;")
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|br|caption|center|d[dlt]|details|dialog|div|fieldset|"
    "figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|"
    "tbody|tfoot|thead|tr|ul|"
    "block|bq|hl2"  # of NITF
)
_CELL = re.compile("t[dh]")
_UNSEEN = re.compile(
    "audio|button|canvas|embed|head|iframe|input|math|noscript|object|option|script|select|style|"
    "svg|template|textarea|video"
)
"""What a reader of the page does not see as its text."""
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def without_controls(text: str) -> str:
    """The text without the characters that neither XML nor a terminal may hold."""
    return _NO_XML.sub("", text)


def text_of_html(html: str) -> str:
    """What a browser would show of a fragment of HTML; each block is a line of its own."""
    from lxml import etree

    if not _MARKUP.search(html):
        return _lines(without_controls(html))
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(without_controls(html).encode(), parser)
    return "" if root is None else text_of_tree(root)


def text_of_tree(root: "etree._Element") -> str:
    """The same of what is parsed already; a namespace does not matter."""
    return _lines("".join(_shown(root)))


def line_of_html(html: str) -> str:
    """The same as one line, for titles and names."""
    return " ".join(text_of_html(html).split())


def _shown(root: "etree._Element") -> list[str]:
    """The texts between the tags, with a line feed where a block begins or ends."""
    from lxml import etree

    parts: list[str] = []
    hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        hidden += bool(_UNSEEN.fullmatch(name)) * (1 if event == "start" else -1)
        parts.append(_edge(name))
        text = element.text if event == "start" else element.tail
        if text and not hidden:
            parts.append(text if name == "pre" and event == "start" else _flowing(text))
    return parts


def _edge(name: str) -> str:
    return "\n" if _BLOCK.fullmatch(name) else " " if _CELL.fullmatch(name) else ""


def _flowing(text: str) -> str:
    """A line feed in HTML is a space."""
    return text.replace("\n", " ").replace("\r", " ")


def _lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(filter(None, lines))
