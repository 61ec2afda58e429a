"""Sentences that prove nothing of now: what an outlet took back in a later item, and its notes.

What a later version of an article changed is not found in the first place; but an item of its own
leaves the wrong text where it stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.answerers.base import Quote
from assistant.corrections.notices import Notice, is_item, notices
from assistant.figures.amending import has_hint, is_note, is_replaced
from assistant.figures.comparisons import past_at
from assistant.support.words import each
from index import Hit
from index.corrections import is_note as begins_as_note
from index.passages import sentences
from index.records import StoredArticle
from index.time_forms import spoken_times
from index.wording import words

MOST_WORDS = 120
"""Of a sentence of a notice that are read."""

_NUMBERS = frozenset(
    each(
        "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred "
        "thousand million billion twenty thirty forty fifty sixty seventy eighty ninety half none "
        "nobody nothing"
    )
)


_REACH = 40
_DENIED = re.compile(
    r"\bwrong\sto\s(?:say|report|state|write)\s(?:that\s)?(?:\w{1,12}\s){0,3}$"
    r"|\b(?:it|we|which)\s(?:had\s)?(?:said|gave|named|wrote|read|stated|reported|printed)\s"
    r"(?:that\s)?(?:\S{1,12}\s){0,3}[“\"‘$€£]?$"
    r"|\b(?:gave|misstated|misreported)\s(?:\w{1,12}\s){0,2}[“\"‘$€£]?$"
    r"|[,;—–]\s?(?:and\s)?not\s(?:\w{1,12}\s){0,2}$|\b(?:instead\sof|rather\sthan)\s(?:\w{1,12}\s){0,2}$",
    re.IGNORECASE,
)
"""In a notice, what stands behind these is wrong: "It was Ann Lee, not John Roe"."""
_STOP = re.compile(r"[;:,.](?=\s|$)|\s(?:but|instead|when|where)\s")


@dataclass(frozen=True)
class LeftOut:
    """What must not be quoted for what is so."""

    wrong: Mapping[str, Sequence[frozenset[str]]] = field(default_factory=dict)
    """By article id: words that stand together only where the article is wrong."""

    def holds(self, article: StoredArticle, start: int, end: int) -> bool:
        """Whether a sentence of an article was taken back, or is itself a note of a mistake."""
        return _is_of_note(article, start, end) or self.takes_back(article, start, end)

    def is_own_note(self, article: StoredArticle, start: int, end: int) -> bool:
        """Whether a sentence is a note of a mistake in an earlier version of its own article."""
        quote = Quote(article, start, end)
        return _is_of_note(article, start, end) and not is_item(article, quote)

    def takes_back(self, article: StoredArticle, start: int, end: int) -> bool:
        """Whether the outlet said later that a sentence of an article was wrong."""
        if article.id not in self.wrong:
            return False
        said = frozenset(words(article.text[start:end].casefold()))
        return any(taken <= said for taken in self.wrong[article.id])


def _is_of_note(article: StoredArticle, start: int, end: int) -> bool:
    """Whether a sentence is a note of a mistake, or goes on from one in its paragraph."""
    text = article.text
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    may_be = is_note if has_hint(text[first : last if last >= 0 else None]) else begins_as_note
    return may_be(text[start:end]) or may_be(text[first:start])


def left_out(hits: Sequence[Hit]) -> LeftOut:
    """What the notices among the hits take back of the others, and the notices themselves."""
    wrong: dict[str, list[frozenset[str]]] = {}
    articles = {hit.article_id: hit.article for hit in hits}
    for notice in notices(hits):
        if not (taken := list(_wrong(notice))):
            continue
        for article in articles.values():
            if notice.is_about(article):
                wrong.setdefault(article.id, []).extend(taken)
    return LeftOut(wrong)


def _wrong(notice: Notice) -> Iterator[frozenset[str]]:
    """The words of each value that a notice calls wrong, without those that it uses elsewhere."""
    text = notice.quote.text
    for span in sentences(text, notice.article.language):
        for start, end in _phrases(text[span.start : span.end]):
            start, end = span.start + start, span.start + end
            rest = words(f"{text[:start]} {text[end:]}".casefold())
            if taken := _weighty(text[start:end]) - frozenset(rest):
                yield taken - _dated(notice, text[start:end]) or taken


def _weighty(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words(text) if _weighs(word))


def _dated(notice: Notice, phrase: str) -> frozenset[str]:
    """The words of its dates: "we wrote on 3 May that 41 people died" takes 41 back."""
    day = (notice.article.published or notice.article.added).date()
    return _weighty(" ".join(phrase[one.start : one.end] for one in spoken_times(phrase, day)))


def _phrases(sentence: str) -> Iterator[tuple[int, int]]:
    """From where a wrong value begins to the end of its phrase."""
    end = 0
    for at in _starts(sentence):
        if at < end:
            continue
        if past := past_at(sentence, at):
            end = past.end
        elif _DENIED.search(sentence, max(0, at - _REACH), at) or is_replaced(sentence, at):
            end = found.start() if (found := _STOP.search(sentence, at)) else len(sentence)
        if end > at:
            yield at, end


def _starts(sentence: str) -> Iterator[int]:
    at = 0
    for word in words(sentence)[:MOST_WORDS]:
        at = sentence.find(word, at)
        if _weighs(word):
            yield at
        at += len(word)


def _weighs(word: str) -> bool:
    """Whether a word is a number or may be a name."""
    return word[0].isdigit() or word[0].isupper() or word.casefold().partition("-")[0] in _NUMBERS
