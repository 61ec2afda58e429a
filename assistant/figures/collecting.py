"""What the sentences found for a question say of its value: each report once, dated, attributed."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.answerers.base import Quote, Told
from assistant.figures.days import asks_a_day, day_in
from assistant.figures.holders import Office, holder_in, office_of
from assistant.figures.moments import Moment, is_past_mention, moment
from assistant.figures.speakers import Speaker, speaker
from assistant.figures.values import Value, best_of, values_in
from assistant.figures.wanted import Wanted
from assistant.orders import is_order
from assistant.question import Question
from index import Hit
from index.passages import sentences

_CONTRADICTS = re.compile(
    r"\b(?:disput\w+|den(?:y|ies|ied)|contradict\w*|reject\w*|challeng\w+|dismiss\w*|contest\w*|"
    r"at odds|conflicting|differs?|disagree\w*|insist\w*|counter\w*|false|inflated|understat\w+|"
    r"underestimat\w+|exaggerat\w+|far (?:higher|lower|more|fewer)|much (?:higher|lower)|"
    r"(?:the )?(?:real|true|actual) (?:number|figure|toll|cost|total)|rather than|not the)\b",
    re.IGNORECASE,
)

Read = Callable[[str, date | None], list[Value]]
"""From a sentence and its day of publication to what it says."""


@dataclass(frozen=True)
class Asking:
    """How to read the value of a question from a sentence, and what to call it."""

    read: Read
    label: str
    is_number: bool


def asking(question: Question) -> Asking | None:
    """How to read what a question without its times asks; None where it asks for no value."""
    text = question.text
    if asks_a_day(text):
        return Asking(lambda sentence, day: _one(day_in(sentence, text, day)), _label(text), False)
    if question.kind == "person" or re.match(r"\W*what(?:'s| is) the name", text, re.I):
        office = office_of(text)
        return Asking(_holder(office), _label(text), False) if office else None
    wanted = Wanted.of(text)
    if question.kind == "count" or wanted.asks_a_number:
        return Asking(lambda sentence, _: best_of(values_in(sentence, wanted)), _label(text), True)
    return None


def asks_a_value(question: Question) -> bool:
    """Whether a question without its times asks for a number, a day or an office holder."""
    return asking(question) is not None


def reports(hits: Sequence[Hit], asked: Asking) -> Iterator[Told]:
    """What the sentences of these hits say."""
    for hit in hits:
        for span in sentences(hit.text, hit.article.language):
            text = hit.text[span.start : span.end]
            if is_order(text) or text.endswith("?"):
                continue
            published = hit.published.date() if hit.published else None
            quote = Quote(hit.article, hit.start + span.start, hit.start + span.end)
            for value in asked.read(text, published):
                if told := _told(quote, value, published):
                    yield told


def _told(quote: Quote, value: Value, published: date | None) -> Told | None:
    before, after = around(quote)
    when: Moment | None = moment(quote.text, published, at=value.at, before=before)
    if when is None:
        return None
    is_past = value.amount is not None and is_past_mention(quote.text, value.at)
    if is_past and not when.stated:
        return None
    who: Speaker | None = speaker(before, quote.text, after, at=value.at)
    return Told(
        value=value,
        moment=when,
        speaker=who,
        quote=quote,
        contradicts=bool(_CONTRADICTS.search(quote.text)),
        is_past=is_past,
    )


def around(quote: Quote) -> tuple[str, str]:
    """The rest of a quote's paragraph, before and after it."""
    text = quote.article.text
    first = text.rfind("\n", 0, quote.start) + 1
    last = text.find("\n", quote.end)
    return text[first : quote.start], text[quote.end : last if last >= 0 else len(text)]


def _holder(office: Office) -> Read:
    return lambda sentence, _: _one(holder_in(sentence, office))


def _one(value: Value | None) -> list[Value]:
    return [value] if value else []


def _label(text: str) -> str:
    """What the value is of, in the question's words."""
    bare = re.sub(
        r"^\W*(?:how (?:many|much|high|old|far|big|large|long)|what (?:is|was|are|were|will be)|"
        r"who (?:is|was|are|were)|when (?:does|did|will|is|was|do)|what)\b\s*",
        "",
        text.strip(),
        flags=re.I,
    )
    return bare.rstrip("?!. ") or text
