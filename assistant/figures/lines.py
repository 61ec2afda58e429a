"""The sentences of a passage, each with what it may lean on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from assistant.answerers.base import Quote
from assistant.figures.amending import amends
from assistant.orders import is_order
from index import Hit
from index.passages import sentences

_LEADING = re.compile(
    r"^\W{0,2}(?:No|Not so|Wrong),\s"
    r"|\b(?:open|opened|opens|close[ds]?|end|ended|ends)(?= with the (?:words|line|sentence)\b)"
)
"""A "No," that contradicts others denies nothing of the rest; a report that "opened with the words"
says nothing of a gate."""


@dataclass(frozen=True)
class Line:
    """A sentence and what it may lean on."""

    text: str
    title: str
    """Of its article."""
    published: date | None
    earlier: Sequence[str] = ()
    """The sentences before it in its passage."""

    @cached_property
    def before(self) -> str:
        """The title, and the sentence before that tells readers something or puts a question."""
        said = next((one for one in reversed(self.earlier) if is_told(one)), "")
        if self.earlier and self.earlier[-1].endswith("?") and not is_order(self.earlier[-1]):
            said = f"{said} {self.earlier[-1]}".strip()  # "How many live there? The answer is 12."
        return f"{self.title}. {said}" if said else self.title

    @property
    def amends(self) -> bool:
        """Whether it may be one that corrects something published."""
        return amends(self.text) or amends(self.before)


def lines_of(hit: Hit) -> Iterator[tuple[Quote, Line]]:
    """Each sentence of a passage as a quote and as a line."""
    spans = sentences(hit.text, hit.article.language)
    texts = [hit.text[span.start : span.end] for span in spans]
    published = hit.published.date() if hit.published else None
    for place, (span, text) in enumerate(zip(spans, texts, strict=True)):
        quote = Quote(hit.article, hit.start + span.start, hit.start + span.end)
        yield quote, Line(_plain(text), hit.title, published, texts[:place])


def _plain(sentence: str) -> str:
    """Without words that seem to deny or to tell a state, and only lead to what is said."""
    return _LEADING.sub(lambda led: " " * len(led[0]), sentence)


@lru_cache(maxsize=512)
def is_told(sentence: str) -> bool:
    """Whether a sentence tells readers something: it neither asks nor speaks to a machine."""
    return not (sentence.endswith("?") or is_order(sentence))


def around(quote: Quote) -> tuple[str, str]:
    """The rest of a quote's paragraph, before and after it."""
    text = quote.article.text
    first = text.rfind("\n", 0, quote.start) + 1
    last = text.find("\n", quote.end)
    return text[first : quote.start], text[quote.end : last if last >= 0 else len(text)]
