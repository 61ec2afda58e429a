"""What XML declares before its first element: a document that is made to harm is not read."""

import re

from index.readers.base import Unfit

MAX_DTD_BYTES = 1 << 16
"""No newspaper needs a longer one inside its documents."""

_HARMFUL = "its DTD declares entities made of other entities or files, which are never read"
_TOO_LONG = f"its DTD is longer than {MAX_DTD_BYTES // 1024} kB"

_DTD = re.compile(
    rb"""(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!doctype\b(?:[^>\["']|"[^"]*+"|'[^']*+')*+\[""",
    re.IGNORECASE | re.DOTALL,
)
"""Up to what the document declares itself; one that lies elsewhere is never asked for."""
_PART = re.compile(
    rb"""
    <!--(?:.*?-->|.*)
    | <\?(?:.*?\?>|.*)
    | <!entity\s++(?:%\s++)?+[^\s"'>]++\s++
        (?:(?P<elsewhere>system|public)\b|"(?P<value>[^"]*+)|'(?P<other>[^']*+))["']?+
    | "[^"]*+"?+
    | '[^']*+'?+
    | (?P<end>\])
    """,
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_AND = re.compile(rb"&#(?:0*38|x0*26);", re.IGNORECASE)
_USE = re.compile(rb"&(?!#|(?:amp|lt|gt|quot|apos);)[^\s&;]{1,99};|%[^\s%;]{1,99};|<!")


def refuse_harmful(start: bytes) -> None:
    """Raise `Unfit` for a declaration that reaches out of the document or grows from others.

    `start` is UTF-8, or of its kind. Characters that are declared by their numbers harm nobody.
    """
    dtd = _DTD.match(start, 0, MAX_DTD_BYTES)
    if dtd is None:
        return
    for part in _PART.finditer(start, dtd.end(), MAX_DTD_BYTES):
        if part["end"]:
            return
        # An '&' that is written as a number is one when the entity is used.
        value = _AND.sub(b"&", part["value"] or part["other"] or b"")
        if part["elsewhere"] or _USE.search(value):
            raise Unfit(_HARMFUL)
    if len(start) > MAX_DTD_BYTES:
        raise Unfit(_TOO_LONG)
