"""Taking the endings off words of languages that no Snowball stemmer knows, and off Turkic names.

Light stemmers: they know the endings of nouns, which questions and articles use in different cases,
and hardly any of verbs. At least three letters always stay.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

_ARMENIAN_NOUN = re.compile(r"(?<=[ա-և]{2})ությ(?:ուն|ան|ամբ)", re.IGNORECASE)
_ARMENIAN = re.compile(
    r"(?<=[ա-և]{3})(?:(?:ի?ներ|եր)?ն?(?:ի|ին|ից|ով|ում|ու)?(?:ը|ն)?|վ?(?:եց|եցին|ել|ած))(?![ա-և])",
    re.IGNORECASE,
)
"""A last ն may be the article or of the word: it is taken off either way."""
_GEORGIAN = re.compile(
    r"(?<=[ა-ჰ]{3})(?:ებ)?(?:[აეოუ]?(?:ისთვის|სთვის|ისგან|სგან|იდან|დან|ისკენ|სკენ|თან|ამდე|მდე"
    r"|ში|ზე|ის|ით|ად|მა|ს|მ|თ|დ)|[იაეოუ])(?![ა-ჰ])"
)
_AZERBAIJANI = re.compile(
    r"(?<=[a-zçəğıöşü]{3})(?:[aəıiuü]?l[aə]r)?(?:[aəıiuü]?s[ıiuü]|[aəıiuü])?n?"
    r"(?:[ıiuü]n?|d[aə]n?|y?[aə])?(?![a-zçəğıöşü])",
    re.IGNORECASE,
)
_APOSTROPHE = re.compile(r"(?<=\w)['’]\w+")
"""Norvik'te, Norvik'in: what follows is an ending of a name, not a word."""

_OF_LATIN: Mapping[str, tuple[re.Pattern[str], ...]] = MappingProxyType(
    {"turkish": (_APOSTROPHE,), "azerbaijani": (_APOSTROPHE, _AZERBAIJANI)}
)


def without_endings(text: str, stemmer: str, *, is_latin: bool) -> str:
    """A text without the endings that a Snowball stemmer will not find."""
    for ending in _OF_LATIN.get(stemmer, ()):
        text = ending.sub("", text)
    if is_latin:
        return text
    return _GEORGIAN.sub("", _ARMENIAN.sub("", _ARMENIAN_NOUN.sub("ությ", text)))
