"""The pieces of HTML that answers and panels are made of.

Besides HTML's own characters all other ASCII punctuation and every line break becomes a character
reference, so that neither Markdown nor a template language finds anything of its own in a quote.
"""

import re

from assistant.answer import Citation
from assistant.deep_links import safe_url
from assistant.rendering import correction_note

_SPECIAL = re.compile("[\t\n\f\r!-/:-@\\[-`{-~\u2028\u2029]")


def escaped(text: str) -> str:
    """Text that HTML and Markdown show as it is, in content and in attributes."""
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", text)


def link(url: str | None, content: str, *, kind: str = "nd-link") -> str:
    """HTML content, made a link to another page if the URL is a safe one."""
    href = safe_url(url) if url else None
    if href is None:
        return content
    return (
        f'<a class="{kind}" href="{escaped(href)}" target="_blank" '
        f'rel="noopener noreferrer">{content}</a>'
    )


def source_anchor(citation: Citation) -> str:
    """The id of a citation's card in the source panel."""
    return f"nd-source-{escaped(citation.id)}"


def peek_class(citation: Citation) -> str:
    """The class of a citation's hidden card, and of all that shows it when pointed at."""
    return f"nd-of-{escaped(citation.id)}"


def proof_link(citation: Citation, content: str, *, kind: str) -> str:
    """HTML or SVG content that shows a quote when pointed at, and leads to it.

    To the sentence in its article, or to the card beside the chat where there is no such link.
    """
    kind = f"{kind} {peek_class(citation)}"
    if safe_url(citation.deep_link or ""):
        return link(citation.deep_link, content, kind=kind)
    return f'<a class="{kind}" href="#{source_anchor(citation)}">{content}</a>'


def badge(text: str | None, *, title: str = "") -> str:
    """A small label in a frame, with more in its title; nothing for None."""
    if not text:
        return ""
    told = f' title="{escaped(title)}"' if title else ""
    return f' <span class="nd-badge"{told}>{escaped(text)}</span>'


def corrected_badge(citation: Citation) -> str:
    """That the quote's article was corrected, and how; nothing where it was not."""
    note = correction_note(citation.correction) if citation.correction else ""
    return badge("corrected" if citation.corrected else None, title=note)
