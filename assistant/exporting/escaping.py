"""Untrusted text inside Markdown and BibTeX: it stays text, and people can read it as it is."""

import re
from collections.abc import Mapping

from assistant.cleaning import visible
from assistant.deep_links import safe_url

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~$&@^]|!$|:(?=//)|(?<=www)\.", re.I)
"""What begins markup anywhere in a line; the last three where images and bare addresses would."""

_OPENING = re.compile(r"\d{1,9}(?=[.)](?: |$))|(?=[-+](?!\d)|[=:])")
"""What stands before a character that would make a line an item of a list or a rule; a number such
as 6.8 or -3 makes none."""

_LATEX: Mapping[str, str] = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: f"\\{char}" for char in "#$%&_"},
}
"""BibTeX counts braces even behind a backslash, so that `\\{` would leave a field open."""


def one_line(text: str) -> str:
    """A text without what nobody sees, on one line."""
    return " ".join(visible(text).split())


def escaped(text: str) -> str:
    """A text as one line of Markdown that shows it as it is, wherever in a line it stands."""
    line = _MARKUP.sub(r"\\\g<0>", one_line(text))
    return _OPENING.sub(r"\g<0>\\", line, count=1) if _OPENING.match(line) else line


def emphasized(text: str, mark: str) -> str:
    """A text in italics or bold; marks around nothing would be a rule."""
    said = escaped(text)
    return f"{mark}{said}{mark}" if said else ""


def link(text: str, url: str | None) -> str:
    """A text that leads to a page, if the URL is a safe one; else the text alone."""
    href = safe_url(url) if url else None
    return f"[{escaped(text)}]({href.replace('&', '&amp;')})" if href else escaped(text)


def latex(text: str) -> str:
    """A text as one line inside the braces of a BibTeX field."""
    return "".join(_LATEX.get(char, char) for char in one_line(text))
