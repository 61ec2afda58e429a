"""Sentences that prove nothing of now: what an outlet took back in a later item, and its notes.

What a later version of an article changed is not found in the first place; but an item of its own
leaves the wrong text where it stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.corrections.notices import Notice, notices
from assistant.figures.amending import is_note
from assistant.figures.comparisons import past_at
from assistant.support.words import each
from index import Hit
from index.passages import sentences
from index.records import StoredArticle
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


@dataclass(frozen=True)
class LeftOut:
    """What must not be quoted for what is so."""

    wrong: Mapping[str, Sequence[frozenset[str]]] = field(default_factory=dict)
    """By article id: words that stand together only where the article is wrong."""

    def holds(self, article: StoredArticle, start: int, end: int) -> bool:
        """Whether a sentence of an article was taken back, or is itself a note of a mistake."""
        return is_note(article.text[start:end]) or self.takes_back(article, start, end)

    def takes_back(self, article: StoredArticle, start: int, end: int) -> bool:
        """Whether the outlet said later that a sentence of an article was wrong."""
        if article.id not in self.wrong:
            return False
        said = frozenset(words(article.text[start:end].casefold()))
        return any(taken <= said for taken in self.wrong[article.id])


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
            own = (word.casefold() for word in words(text[start:end]) if _weighs(word))
            if taken := frozenset(own) - frozenset(rest):
                yield taken


def _phrases(sentence: str) -> Iterator[tuple[int, int]]:
    """From where a wrong value begins to the end of its phrase."""
    end = 0
    for at in _starts(sentence):
        if at >= end and (past := past_at(sentence, at)):
            end = past.end
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
    return word[0].isdigit() or word[0].isupper() or word.casefold() in _NUMBERS
