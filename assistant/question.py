"""What is asked: the words that must be found, the kind of answer, the time it is about."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from index.implied import NOTHING, Ignored
from index.passages import sentences
from index.timespan import present_words
from index.wording import Kind, content, german_names, kind_of, names, words

_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_COUNTED = re.compile(
    r"\b(?!(?:in|of|since|until|till|by|from|for|during|after|before|between|and|or|to|the|an?|early|"
    r"late|mid|spring|summer|autumn|fall|winter|this|that|his|her|its|their|our|my|your|whose|"
    rf"{_MONTH})\b)(?:About|Some|Nearly|Almost|Over|Around|[a-z]+)\s(?:1[5-9]\d\d|20\d\d)\s"
    r"(?!(?:was|is|has|does|as|this|its|his|perhaps|always|sometimes|unless|towards?)\b)"
    r"(?:[a-z]{2,}s|people|men|women|children)\b"
)
"""What reads like a year and counts: "wardens counted 1513 herons", not "in 2020 prices rose"."""
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
    r"thousands?|millions?|billions?|half|twice|none|nobody|zero|no one)\b",
    re.I,
)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_DAY = re.compile(rf"\b\d{{1,2}}\s+{_MONTH}\b|\b{_MONTH}\.?\s+\d{{1,2}}\b", re.I)
_DATE = re.compile(
    rf"\b(?:\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?|{_MONTH}|today|yesterday|tomorrow|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|"
    r"week|month|year)\b",
    re.I,
)
_OWNER = re.compile(r"(?<=[^\W\d_])['’]s\b")
"""An article on Ruvia need not own anything: its "s" is no word that must be found."""
_LINK = re.compile(r"https?://\S+|www\.\S+")
_ENDED = re.compile(r"[.!?…։。！？؟।۔]['\"’”»›)\]」』]*\s*$|[’”»\"“」』]\s*$")
_ASKED = re.compile(r"\b(?:how|what|which|who|whom|whose|where|when|why)\b", re.IGNORECASE)
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff]")
_SHORTEST_UNSPACED = 6
"""So many characters make a sentence where no spaces part words."""
_NEAR = 8
"""Words between a number and what it counts: "23 of the more than 200 Armenian captives"."""

Terms = Callable[[str], list[str]]
"""The stems of a text, as the archive makes them: `Archive.terms` or `Archive.query_terms`."""


class Analyzer(Protocol):
    """`Terms` of any language: these same methods of the archive."""

    def __call__(self, text: str, language: str | None = None) -> list[str]:
        """The stems of a text in a language."""


@dataclass(frozen=True)
class Question:
    """A question, understood as far as the search for proof needs."""

    text: str
    """Standalone: it needs no earlier turn."""
    terms: tuple[str, ...]
    """Stemmed content words, each once, in order."""
    names: tuple[str, ...]
    """Those of the terms that are names or numbers: no proof without them."""
    kind: Kind
    about_now: bool
    """Whether the present state is asked for, so that the newest proof leads."""
    present: str | None = None
    """The words that ask for it, whether or not they count."""
    language: str | None = None
    """None where it is English, as all that is read of its wording must be."""


def understand(
    text: str, terms: Terms, language: str | None = None, ignored: Ignored = NOTHING
) -> Question:
    """Read a standalone question; `terms` gives the stemmed content words of a text."""
    if language:
        return _foreign(text, terms, language)
    wanted = tuple(dict.fromkeys(terms(_OWNER.sub("", content(text)))))
    named = {term for name in names(text) for term in terms(_OWNER.sub("", name))}
    present = present_words(text)
    return Question(
        text=text,
        terms=wanted,
        names=tuple(term for term in wanted if term in named),
        kind=kind_of(text),
        about_now=present is not None and "latest" not in ignored,
        present=present,
    )


def _foreign(text: str, terms: Terms, language: str) -> Question:
    """Of a question in another language only its content words and names are known."""
    wanted = tuple(dict.fromkeys(terms(text)))
    told = german_names(text) if language == "de" else names(text)
    named = {term for name in told for term in terms(name)}
    return Question(
        text=text,
        terms=wanted,
        names=tuple(term for term in wanted if term in named),
        kind="other",
        about_now=False,
        language=language,
    )


def answers_kind(sentence: str, question: Question, terms: Terms) -> bool:
    """Whether a sentence holds the kind of thing that is asked for."""
    if question.kind == "count":
        return _counts(sentence, question, terms)
    if question.kind == "person":
        known = {name.casefold() for name in names(question.text)}
        people = words(sentence)[1:]
        return any(word[0].isupper() and word.casefold() not in known for word in people)
    if question.kind == "time":
        return bool(_DATE.search(sentence))
    return True


def asked_part(text: str) -> str:
    """The last sentence that asks with a word of asking; the whole text where none does."""
    parts = [text[span.start : span.end] for span in sentences(text)]
    return next((part for part in reversed(parts) if _ASKED.search(part)), text)


def is_whole(sentence: str) -> bool:
    """Whether a line reads as a sentence, and not as a link, a caption or a heading."""
    bare = _LINK.sub(" ", sentence)
    is_long = len(words(bare)) > 2 or len(_UNSPACED.findall(bare)) >= _SHORTEST_UNSPACED
    return is_long and bool(_ENDED.search(sentence))


def _undated(text: str) -> str:
    counted = [found.span() for found in _COUNTED.finditer(text)]

    def blank(year: re.Match[str]) -> str:
        is_counted = any(start <= year.start() < end for start, end in counted)
        return year[0] if is_counted else " "

    return _DAY.sub(" ", _YEAR.sub(blank, text))


def _counts(sentence: str, question: Question, terms: Terms) -> bool:
    """Whether a number that is no date stands near what is to be counted."""
    asked = set(_DIGITS.findall(question.text))
    bare = _DIGITS.sub(lambda number: " " if number[0] in asked else number[0], _undated(sentence))
    found = terms(bare)
    numbers = [place for place, term in enumerate(found) if _NUMBER.search(term)]
    counted = set(question.terms) - set(question.names)
    places = [place for place, term in enumerate(found) if term in counted or not counted]
    return any(abs(place - number) <= _NEAR for place in places for number in numbers)
