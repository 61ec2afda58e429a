"""The language of an article: as it states it, or found in its text.

Byte n-grams in a naive Bayes classifier: Lui and Baldwin, "langid.py: An Off-the-shelf Language
Identification Tool" (2012), in the re-trained model that comes with py3langid.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

_READ_CHARS = 600
"""Of the text; what is read of an article costs a tenth of a millisecond."""
_SURE = 0.8
"""Below this probability no language is named: read as English, a text loses least."""
_FEWEST_LETTERS = 16
_MOSTLY = 0.6
"""Of the letters: a script with fewer says nothing about a text in two scripts."""

_SCRIPTS = MappingProxyType(
    {
        "Latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
        "Cyrillic": re.compile("[\u0400-\u052f]"),
        "Greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
        "Armenian": re.compile("[\u0531-\u0587]"),
        "Georgian": re.compile("[\u10a0-\u10ff\u1c90-\u1cbf]"),
        "Hebrew": re.compile("[\u05d0-\u05f2]"),
        "Arabic": re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
        "Devanagari": re.compile("[\u0900-\u097f]"),
        "Thai": re.compile("[\u0e01-\u0e4e]"),
        "Chinese": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
        "Kana": re.compile("[\u3041-\u30ff]"),
        "Korean": re.compile("[\u1100-\u11ff\uac00-\ud7a3]"),
    }
)
_IN_LATIN = "en de fr es it pt nl da sv no nb nn fi is et lv lt pl cs sk sl hr ro hu tr ca sq vi id"
_WRITTEN_IN: Mapping[str, frozenset[str]] = MappingProxyType(
    {language: frozenset({"Latin"}) for language in _IN_LATIN.split()}
    | {language: frozenset({"Cyrillic"}) for language in ("ru", "uk", "be", "bg", "mk")}
    | {language: frozenset({"Arabic"}) for language in ("ar", "fa", "ur", "ps")}
    | {language: frozenset({"Devanagari"}) for language in ("hi", "mr", "ne")}
    | {
        "el": frozenset({"Greek"}),
        "hy": frozenset({"Armenian"}),
        "ka": frozenset({"Georgian"}),
        "he": frozenset({"Hebrew"}),
        "th": frozenset({"Thai"}),
        "zh": frozenset({"Chinese"}),
        "ja": frozenset({"Chinese", "Kana"}),
        "ko": frozenset({"Korean"}),
    }
)
"""Languages with one script; of the others, such as Serbian, a script contradicts nothing."""
_ONLY = MappingProxyType(
    {"Armenian": "hy", "Georgian": "ka", "Kana": "ja", "Korean": "ko", "Chinese": "zh"}
    | {"Greek": "el", "Hebrew": "he", "Thai": "th"}
)
"""Scripts that tell the language by themselves."""
_USUAL = MappingProxyType({**_ONLY, "Cyrillic": "ru", "Arabic": "ar", "Devanagari": "hi"})
"""What a question in a script is taken for, since it is too short to tell."""
_FEWEST_KANA = 0.1
"""Of the letters of a Japanese text: a Chinese one may hold a name in kana."""

_LONGER_CODES = MappingProxyType(
    {"eng": "en", "rus": "ru", "hye": "hy", "arm": "hy", "kat": "ka", "geo": "ka", "aze": "az"}
    | {"tur": "tr", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar"}
    | {"zho": "zh", "chi": "zh", "jpn": "ja"}
)
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_UNSTATED = ("und", "mul", "mis", "zxx")
_ALIKE = MappingProxyType({"arz": "ar", "ary": "ar", "wuu": "zh", "yue": "zh", "pcm": "en"})
"""What news calls by the name of the language that it is nearly written in."""

_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|in|that|is|was|for|on|with|as|by|at|from|are|were|has|have|an|it|his|be)\b"
)
_FEWEST_ENGLISH = 0.2
"""Of the words of an English text; no other language comes near, and no model need be loaded."""
_FEWEST_WORDS = 12


def primary_subtag(tag: str | None) -> str:
    """The language in a BCP 47 tag, without script and region, lower-cased; empty for None."""
    return (tag or "").partition("-")[0].lower()


def language_of(stated: str | None, title: str, text: str) -> str | None:
    """The BCP 47 tag of an article: what is stated, unless its script contradicts; else found.

    None where neither is sure.
    """
    tag = _tag(stated)
    sample = f"{title}\n{text[:_READ_CHARS]}"
    if tag and not _contradicts(sample, tag):
        return tag
    return found_language(sample)


def found_language(text: str) -> str | None:
    """The language that a text is surely written in, a code of two letters where it has one."""
    letters = _letters(text)
    total = letters.total()
    if total < _FEWEST_LETTERS and not letters["Chinese"] + letters["Kana"]:
        return None
    if letters["Kana"] > _FEWEST_KANA * total:
        return "ja"
    script = _main_script(letters)
    if script is None:
        return None
    if script in _ONLY:
        return _ONLY[script]
    if script == "Latin" and _is_plain_english(text):
        return "en"
    code, probability = _identifier().classify(text)
    code = _ALIKE.get(code, code)
    sure = probability >= _SURE and code not in _UNSTATED
    return code if sure and script in _WRITTEN_IN.get(code, {script}) else None


def language_by_script(text: str) -> str | None:
    """The language that the script of a short text, as of a question, speaks for; of Latin none."""
    if text.isascii():
        return None
    letters = _letters(text)
    return "ja" if letters["Kana"] else _USUAL.get(_main_script(letters) or "")


def _tag(stated: str | None) -> str | None:
    """A stated language as a BCP 47 tag; None for what is none, such as "English"."""
    tag = (stated or "").replace("_", "-")
    head, _, rest = tag.partition("-")
    code = _LONGER_CODES.get(head.lower(), head)
    if not _TAG.fullmatch(tag) or code.lower() in _UNSTATED:
        return None
    return f"{code}-{rest}" if rest else code


def _contradicts(text: str, tag: str) -> bool:
    scripts = _WRITTEN_IN.get(primary_subtag(tag))
    if scripts is None or (text.isascii() and "Latin" in scripts):
        return False
    letters = _letters(text)
    if letters.total() < _FEWEST_LETTERS:
        return False
    return sum(letters[script] for script in scripts) < (1 - _MOSTLY) * letters.total()


def _letters(text: str) -> Counter[str]:
    """How many letters of each script a text has."""
    if text.isascii():
        return Counter(Latin=sum(map(str.isalpha, text)))
    return Counter({name: len(letter.findall(text)) for name, letter in _SCRIPTS.items()})


def _main_script(letters: Counter[str]) -> str | None:
    ((script, count),) = letters.most_common(1)
    return script if count > _MOSTLY * letters.total() else None


def _is_plain_english(text: str) -> bool:
    words = text.count(" ") + 1
    return words >= _FEWEST_WORDS and len(_ENGLISH.findall(text)) > _FEWEST_ENGLISH * words


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
