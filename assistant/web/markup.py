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


def link(url: str | None, content: str, *, kind: str = "nd-link", title: str = "") -> str:
    """HTML content, made a link to another page if the URL is a safe one."""
    href = safe_url(url) if url else None
    if href is None:
        return content
    told = f' title="{escaped(title)}"' if title else ""
    return (
        f'<a class="{kind}" href="{escaped(href)}"{told} target="_blank" '
        f'rel="noopener noreferrer">{content}</a>'
    )


def source_anchor(citation: Citation) -> str:
    """The id of a citation's card in the source panel."""
    return f"nd-source-{citation.id}"


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
