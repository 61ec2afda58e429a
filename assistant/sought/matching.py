"""How texts of any language are matched with the lists of words."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_INSIDE = re.compile("[\u055b\u055c\u055e]")
"""Armenian marks of stress, exclamation and question: they stand inside words."""


def plain(text: str) -> str:
    """A text in lower case, without marks inside words."""
    return _INSIDE.sub("", text.replace("İ", "i").lower())


def compiled(patterns: Mapping[str, str]) -> Mapping[str, re.Pattern[str]]:
    """Patterns for plain texts, by language."""
    return MappingProxyType({key: re.compile(one) for key, one in patterns.items()})
