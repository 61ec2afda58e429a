"""The words of a text, however a page has set them."""

import re

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and the like: they would part a word in two that readers see as one."""
_WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """On one line, without what cannot be seen."""
    return " ".join(_UNSEEN.sub("", text).split())


def squeezed(text: str) -> str:
    """Letters and digits alone: what two renderings of one text have in common."""
    return "".join(_WORD.findall(text.casefold()))
