"""From text to terms: the folded, stemmed words that search, ranking and answers count in.

Words in Latin letters are stemmed by the article's language, as English where none is known; words
in Cyrillic, Greek, Arabic, Tamil, Armenian and Georgian letters by their script; others are only
folded. Scripts that write no spaces are cut into overlapping pairs of characters. Snowball
stemmers: Porter, "Snowball: A language for stemming algorithms" (2001); light ones where it has
none.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from index.endings import without_endings
from index.function_words import without_function_words
from index.languages import primary_subtag

if TYPE_CHECKING:
    from tantivy import PreTokenizedString, TextAnalyzer

ENGLISH = "english"
UNSTEMMED = "none"
AZERBAIJANI = "azerbaijani"
_OWN = (UNSTEMMED, AZERBAIJANI)
"""What no Snowball stemmer is behind."""
_STEMMERS = {
    "az": AZERBAIJANI,
    "da": "danish",
    "de": "german",
    "en": ENGLISH,
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "sv": "swedish",
    "tr": "turkish",
}
_UNSTATED = ("", "und", "mul", "zxx", "mis")
_BY_SCRIPT = ("russian", "greek", "arabic", "tamil")
"""Each of these changes only words in its own letters."""
_WITHOUT_STOPWORDS = (*_OWN, "romanian", "turkish")
_LONGEST_WORD = 60
"""In bytes. What is longer is no word, but the address of a picture."""

_LATIN = re.compile(
    "[\x00-\xac\xae-\u012f\u0131-\u02ff\u1e00-\u200a\u2010-\u2bff\ufe0e\ufe0f\U0001f000-\U0001faff]*+"
)
"""Letters, punctuation, symbols; not what stands unseen inside words, nor marks to be combined,
nor İ, which becomes two characters when it is lower-cased."""
_UNSEEN = re.compile("[\u00ad\u055b\u055c\u055e\u200b-\u200d\u0640]")
"""Soft hyphens, joiners and kashidas; Armenian marks of question and stress stand inside words."""
_ALIKE = str.maketrans({"ё": "е", "Ё": "Е", "İ": "I", "և": "եվ"})
_UNSPACED = re.compile(
    "[\u0e01-\u0e3a\u0e40-\u0e4e\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30fa"
    "\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff]+"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese, and Korean, whose particles cling to words."""
_KANA = re.compile("([\u3041-\u309f]+|[\u30a1-\u30fa\u30fc-\u30ff]+)")
"""The grammar of Japanese, and its foreign words and names: no pair goes across their edges."""


def stemmer_of(language: str | None) -> str:
    """The stemmer for words in Latin letters, by an article's BCP 47 tag or None."""
    code = primary_subtag(language)
    return ENGLISH if code in _UNSTATED else _STEMMERS.get(code, UNSTEMMED)


def terms(text: str, stemmer: str = ENGLISH) -> list[str]:
    """The terms of a text, in order."""
    latin = is_latin(text)
    return _analyzer(stemmer, latin).analyze(_spelt(text, stemmer, latin))


def of_words(stemmer: str, *, is_latin: bool) -> Callable[[str], list[str]]:
    """What makes terms of the words, between spaces, of texts that are in Latin letters or not.

    Those of a text's words in a row are the terms of the text.
    """
    analyze = _analyzer(stemmer, is_latin).analyze
    if is_latin and stemmer == ENGLISH:
        return analyze
    return lambda word: analyze(_spelt(word, stemmer, is_latin))


def is_latin(text: str) -> bool:
    """Whether a text can be cut the quick way."""
    return text.isascii() or _LATIN.fullmatch(text) is not None


def query_terms(query: str, stemmer: str = ENGLISH, language: str = "") -> list[str]:
    """The terms of a query without the function words of its language, else of the stemmer's.

    Empty when there are no others.
    """
    latin = is_latin(query)
    known = language or stemmer
    plain = query if latin else _one_spelling(query)
    bare = without_function_words(plain, known, is_latin=latin)
    analyzer = _analyzer(stemmer, latin, without=known)
    return analyzer.analyze(_parted(bare, stemmer, latin))


def tokens(text: str, stemmer: str) -> "str | PreTokenizedString":
    """What to give tantivy: the text where the field's own analyzer does the same, else terms."""
    latin = is_latin(text)
    if latin and stemmer == ENGLISH:
        return text
    return _analyzer(stemmer, latin).pre_tokenize(_spelt(text, stemmer, latin))


def field_analyzer() -> "TextAnalyzer":
    """The analyzer of English text, which `tokens` leaves to the index."""
    return _analyzer(ENGLISH, latin=True)


def code_of(stemmer: str) -> str | None:
    """A language that has this stemmer."""
    return next((code for code, name in _STEMMERS.items() if name == stemmer), None)


def language_of(query: str, stemmers: Sequence[str]) -> str:
    """The language of a query: of these, the first that knows most of it as function words."""
    return min(stemmers, key=lambda name: len(query_terms(query, UNSTEMMED, name)), default=ENGLISH)


def _spelt(text: str, stemmer: str, latin: bool) -> str:
    return _parted(text if latin else _one_spelling(text), stemmer, latin)


def _one_spelling(text: str) -> str:
    """Spell alike what is written in several ways."""
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    return plain.translate(_ALIKE).replace("եւ", "եվ")


def _parted(text: str, stemmer: str, latin: bool) -> str:
    """Take off endings that no stemmer finds, and part words where a script does not."""
    bare = without_endings(text, stemmer, is_latin=latin)
    return bare if latin else _UNSPACED.sub(_pairs, bare)


def _pairs(run: re.Match[str]) -> str:
    """Overlapping pairs, but foreign words of Japanese, and single characters, as they are."""
    parts = filter(None, _KANA.split(run.group()))
    return f" {' '.join(chain.from_iterable(map(_paired, parts)))} "


def _paired(part: str) -> Iterable[str]:
    if len(part) == 1 or "ァ" <= part[0] <= "ヿ":
        return (part,)
    return map(str.__add__, part, part[1:])


@lru_cache
def _analyzer(stemmer: str, latin: bool, *, without: str = "") -> "TextAnalyzer":
    """English is folded first; other stemmers want to see the accents."""
    from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

    # \p{M}: vowel signs belong to words in the scripts of India and South-East Asia
    cut = Tokenizer.simple() if latin else Tokenizer.regex(r"[\p{L}\p{M}\p{N}]+")
    stop = [name for name in (without, "" if latin else "russian") if without and name]
    stem = [Filter.stemmer(stemmer)] if stemmer not in _OWN else []
    steps = [
        Filter.remove_long(_LONGEST_WORD),
        Filter.lowercase(),
        *(Filter.stopword(name) for name in stop if name not in _WITHOUT_STOPWORDS),
        *([Filter.ascii_fold(), *stem] if stemmer == ENGLISH else [*stem, Filter.ascii_fold()]),
        *(Filter.stemmer(name) for name in _BY_SCRIPT if not latin),
    ]
    builder = TextAnalyzerBuilder(cut)
    for step in steps:
        builder = builder.filter(step)
    return builder.build()
