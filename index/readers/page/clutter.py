"""What stands among the paragraphs of an article and is no part of it."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CLUTTER = re.compile(
    r"newsletter|sign-?up|fact-?box|info-?box|pull-?quote|author-?_*bio|related|recommend"
    r"|read-?(more|also|next)|more-(link|topic|stories)|most-?(read|popular)|taboola|outbrain"
    r"|twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-(post|video)"
    r"|caption|image-?desc|media-?(info|desc)|photo-?credit|disclaimer|viafoura"
    r"|visually-?hidden|\bsr-only|screen-?reader",
    re.IGNORECASE,
)
"""How content systems name boxes around and between the paragraphs, what stands under pictures,
posts from elsewhere, and what only screen readers see."""
_NEVER = frozenset(("html", "body", "main", "h1", "head", "meta", "link", "script"))
_CODE = ("script", "style", "noscript", "svg", "iframe")
_ALWAYS = frozenset(("figcaption", "template", "dialog", "nav"))
_POINTERS = ("p", "li", "h2", "h3", "h4", "h5", "h6")
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_MAX_LABEL_CHARS = 25
"""Of what stands before a link that is a paragraph of its own: "READ MORE: "."""
_MIN_LINK_WORDS = 3
_MAX_CARD_CHARS = 600
_MAX_NAME_CHARS = 1_000
"""Of a class; the extractor searches each one many times."""
_WORD = re.compile(r"\w+")


def clear(tree: "HtmlElement") -> None:
    """Take it out of the tree."""
    from lxml.etree import strip_elements

    strip_elements(tree, *_CODE, with_tail=False)
    for named in tree.xpath("//*[string-length(@class) > $longest]", longest=_MAX_NAME_CHARS):
        named.set("class", named.get("class")[:_MAX_NAME_CHARS])
    whole = _prose_chars(tree)
    for element in [*_boxes(tree), *_cards(tree), *_pointers(tree)]:
        # a box that holds most of the page's prose has a misleading name
        if element.getparent() is not None and 2 * _prose_chars(element) <= whole:
            element.drop_tree()


def _prose_chars(element: "HtmlElement") -> int:
    return sum(len(paragraph.text_content()) for paragraph in element.iter("p"))


def _boxes(tree: "HtmlElement") -> Iterator["HtmlElement"]:
    verdicts: dict[str, bool] = {}
    for element in tree.iter():
        if element.tag in _ALWAYS:
            yield element
        elif element.tag not in _NEVER:
            names = " ".join(filter(None, map(element.get, ("class", "id", "aria-label"))))
            if names not in verdicts:
                verdicts[names] = bool(_CLUTTER.search(names))
            if verdicts[names] and element.find(".//h1") is None:
                yield element


def _cards(tree: "HtmlElement") -> Iterator["HtmlElement"]:
    """Teasers of other articles: a link around a heading, or a short `article` with a link."""
    for link in tree.iter("a"):
        if any(child.tag in _HEADINGS for child in link.iter()):
            yield link
    for article in tree.iter("article"):
        if (
            article.find(".//h1") is None
            and article.find(".//a") is not None
            and len(article.findall(".//p")) <= 1
            and len(article.text_content()) < _MAX_CARD_CHARS
        ):
            yield article


def _pointers(tree: "HtmlElement") -> Iterator["HtmlElement"]:
    """Paragraphs and list items that are a link to another article, and nothing else."""
    for element in tree.iter(*_POINTERS):
        links = [link.text_content() for link in element.iter("a")]
        if not links:
            continue
        rest = len("".join(element.text_content().split())) - sum(
            len("".join(link.split())) for link in links
        )
        if rest <= _MAX_LABEL_CHARS and len(_WORD.findall(" ".join(links))) >= _MIN_LINK_WORDS:
            yield element
