"""What XML declares before its first element: a document that is made to harm is not read."""

import re

from index.readers.base import Unfit

MAX_DTD_BYTES = 1 << 16
"""No newspaper needs a longer one inside its documents."""

_HARMFUL = "its DTD declares entities made of other entities or files, which are never read"
_TOO_LONG = f"its DTD is longer than {MAX_DTD_BYTES // 1024} kB"

_DTD = re.compile(
    rb"""(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!doctype\s++(?!html\b)(?:[^>\["']|"[^"]*+"|'[^']*+')*+\[""",
    re.IGNORECASE | re.DOTALL,
)
"""Up to what the document declares itself; one that lies elsewhere is never asked for."""
_PART = re.compile(
    rb"""
    <!--(?:.*?-->|.*)
    | <\?(?:.*?\?>|.*)
    | <!entity\s++(?P<parameter>%\s++)?+(?P<name>[^\s"'>]++)\s++
        (?:(?:system|public)\b(?P<elsewhere>(?:[^>"']|"[^"]*+"|'[^']*+')*+)
        |"(?P<value>[^"]*+)|'(?P<other>[^']*+))["']?+
    | "[^"]*+"?+
    | '[^']*+'?+
    | (?P<end>\])
    """,
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_NUMBERED = re.compile(rb"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));", re.IGNORECASE)
_USED = re.compile(rb"[&%]([^\s&%;#]{1,99});")
_MARKS = b"&<%"
"""What makes a declaration even where it is written as a number."""
_UNSEEN = bytes({*range(32)} - {*b"\t\n\r"})
"""They are dropped before XML is parsed, and must not hide a declaration."""


def refuse_harmful(start: bytes) -> None:
    """Raise `Unfit` for a declaration that brings in a file or grows from others.

    `start` is UTF-8, or of its kind. Harmless are characters that are declared by their numbers,
    pictures that are only named, and declarations elsewhere, which nobody asks for.
    """
    bare = start.translate(None, _UNSEEN)
    dtd = _DTD.match(bare)
    if dtd is None:
        return
    declared: set[bytes] = set()
    used: set[bytes] = set()
    end = dtd.end() + MAX_DTD_BYTES
    for part in _PART.finditer(bare, dtd.end(), end):
        if part["end"]:
            break
        value = _NUMBERED.sub(_written, part["value"] or part["other"] or b"")
        is_file = part["elsewhere"] is not None and b"ndata" not in part["elsewhere"].lower()
        if (is_file and not part["parameter"]) or b"<!" in value:
            raise Unfit(_HARMFUL)
        declared |= {part["name"]} - {None}
        used |= {*_USED.findall(value)}
    else:
        if len(bare) >= end:
            raise Unfit(_TOO_LONG)
    if declared & used:
        raise Unfit(_HARMFUL)


def _written(number: re.Match[bytes]) -> bytes:
    """A character that begins a use or a declaration, for its number; others stay numbers."""
    code = int(number[1], 16) if number[1] else int(number[2])
    return bytes([code]) if code in _MARKS else number[0]
