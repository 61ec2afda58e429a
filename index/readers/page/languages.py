"""The language that a page states, where it can be believed."""

import re
import unicodedata

from index.readers.page.stated import Stated

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}", re.IGNORECASE)
_SAMPLE_CHARS = 1_000
_DEFAULT = "en"
"""What templates say that nobody has touched."""


def language_of(stated: Stated, text: str) -> str | None:
    """A BCP 47 tag; None where nothing is stated, or where two statements differ.

    English is not believed of a text in another script.
    """
    tags = [tag[0].replace("_", "-") for one in stated.languages if (tag := _TAG.fullmatch(one))]
    if len({tag[:2].lower() for tag in tags}) != 1:
        return None
    if tags[0].lower().startswith(_DEFAULT) and not _is_latin(text):
        return None
    return tags[0]


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text[:_SAMPLE_CHARS] if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return 2 * latin >= len(letters)
