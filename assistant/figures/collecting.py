"""What the sentences found for a question say of its value: each report once, dated, attributed."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from assistant.answerers.base import Quote, Told
from assistant.figures.amending import amends, takes_back
from assistant.figures.amounts import best_of, may_tell, values_in
from assistant.figures.days import asks_a_day, days_in, is_of_days, may_tell_day
from assistant.figures.employing import employed
from assistant.figures.hearsay import is_of_old
from assistant.figures.holders import holder_in
from assistant.figures.interrogatives import asks_an_age, is_note, may_ask_a_number
from assistant.figures.moments import Moment, is_past_mention, moment
from assistant.figures.offices import Office, asks_a_holder, office_of
from assistant.figures.speakers import Speaker, same_voice, speaker
from assistant.figures.states import State, is_asked, state_of, states_in
from assistant.figures.value import Value
from assistant.figures.wanted import Wanted
from assistant.orders import is_order
from assistant.question import Question
from assistant.shapes import Shape
from index import Hit
from index.passages import sentences

_CONTRADICTS = re.compile(
    r"\b(?:wrong|incorrect|untrue|false|inflated|no reason to revise|sto?od by|stands by|once more|"
    r"checked again|repeat\w*|reiterat\w+|maintain\w*|still (?:says?|insists?)|stuck to|sticks to|"
    r"disput\w+|den(?:y|ies|ied)|contradict\w*|reject\w*|challeng\w+|dismiss\w*|contest\w*|"
    r"at odds|conflicting|differs?|disagree\w*|insist\w*|counter\w*|understat\w+|"
    r"underestimat\w+|exaggerat\w+|far (?:higher|lower|more|fewer)|much (?:higher|lower)|"
    r"(?:the )?(?:real|true|actual) (?:number|figure|toll|cost|total)|rather than|not the)\b",
    re.IGNORECASE,
)


_RISES = re.compile(
    r"\b(?:rises|increases|climbs|reaches|exceeds|surpasses|passes|grows|jumps|falls|drops|declines|"
    r"stands)\b"
)
_VAGUE = re.compile(
    r"(?:(?:early|late|mid|the\s(?:end|start|beginning)\sof|last|this|the)[\s-])*"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month|year|spring|summer|autumn|winter|"
    r"\d{4})\w*(?:,?\s(?:of\s)?\d{4})?",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|stood|had)\b")
_OURSELVES = re.compile(
    r"\b(?:our|ours|we|us|this (?:newspaper|newsroom|paper|agency|magazine|station|website|"
    r"bureau|outlet|newsletter)|chronicle of|chronology)\b",
    re.IGNORECASE,
)
"""How an outlet speaks of itself."""


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
        """The title, and the sentence before that tells readers something."""
        said = next((one for one in reversed(self.earlier) if _is_told(one)), None)
        return self.title if said is None else f"{self.title}. {said}"

    @property
    def amends(self) -> bool:
        """Whether it may be one that corrects something published."""
        return amends(self.text) or amends(self.before)


Read = Callable[[Line], list[Value]]


_ASKING = re.compile(
    r"^\W*(?:how (?:many|much|high|old|far|big|large|long)|what(?:'s|’s)?(?: (?:is|was|are|were))?|"
    r"who(?: (?:is|was|are|were))?|when|on what day)\b\s*",
    re.IGNORECASE,
)
_WHOLE_QUESTION = re.compile(
    r"\b(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|can|"
    r"could|will|would|may|should|tell|explain|describe|summari[sz]e|list)\b",
    re.IGNORECASE,
)
"""Without such a word it is a note of what is wanted: "Norvik Bend flood homes destroyed"."""
_ASKS_MORE = re.compile(
    r"^\W*\w[^?]*\b(?:how (?:many|much|high|far)|what (?:is|was|share|percentage|number))\b",
    re.IGNORECASE,
)
"""A question that begins with yes or no in view and goes on: "Is it back, or how many are off?"."""
_WHO_AND_HOW_MANY = re.compile(r"\bwho and how many\b", re.IGNORECASE)
_WHAT_IS = re.compile(r"\W*what(?:['’]s|\s(?:is|was|are|were))\sthe\b", re.IGNORECASE)
""" "What is the tally of workers who have walked out?" asks for nobody's name."""
_LEADS = re.compile(r"^(?:leads|heads|runs|led|headed|ran)\s", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"\b(?:did|does|do|will|would|has|have|had|was|were|is|are|been|remains?|still|there)\b",
    re.IGNORECASE,
)
_MISQUOTED = re.compile(r"\bwhat (?P<who>[^.;:]{3,120}?) (?:had|has) said\b")
"""Of whom a correction says that it misstated what they had said."""
_CLAIMS = re.compile(r"\bclaim(?:s|ed)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Asking:
    """How to read the value of a question from a sentence, and what to call it."""

    read: Read
    label: str
    may_tell: Callable[[str], bool] = bool
    """Whether a sentence may tell such a value, whatever stands before: it costs less than `read`,
    which finds nothing in any other."""
    is_state: bool = False
    """Whether it is so or not, which is told by the quote."""
    is_bound: bool = False
    """Whether a value is only read where its own words tell of what it is, so that of the question
    only the names need stand around it."""


@lru_cache(maxsize=64)
def askings(question: Question, shape: Shape) -> tuple[Asking, ...]:
    """How to read what a question without its times asks, the likeliest way first.

    None where it asks for no value. What changes or is disputed may be any kind of value. Those of
    the last questions are kept, for an answer needs them more than once.
    """
    return tuple(one for one in _askings(question, shape) if one)


def _askings(question: Question, shape: Shape) -> Sequence[Asking | None]:
    text, label = question.text, _label(question.text)
    wanted = Wanted.of(employed(text))
    number = Asking(
        lambda line: best_of(values_in(line.text, wanted, line.before), line.text),
        label,
        lambda sentence: may_tell(sentence, wanted),
    )
    day = Asking(
        lambda line: days_in(line.text, text, line.published, line.before),
        label,
        may_tell_day,
        is_bound=True,
    )
    state, office = state_of(text), office_of(text)
    so = _so(state, label) if state else None
    holder = _holder(office, label) if office else None
    asks_a_number = wanted.asks_a_number and may_ask_a_number(text)
    if shape != "state":
        is_number = asks_a_number and not (holder and wanted.measure == "any")
        is_of_a_day = is_of_days(text) or asks_a_day(text)
        return [number if is_number else None, holder, day if is_of_a_day else None, so]
    if asks_a_day(text):
        return [day]
    if is_asked(text) and so and not _ASKS_MORE.search(text):
        return [so]
    if _WHO_AND_HOW_MANY.search(text):
        return [number]
    if asks_a_holder(text):
        return [holder]
    is_of_people = question.kind == "person" and not (asks_a_number and _WHAT_IS.match(text))
    if is_of_people or asks_an_age(text):
        return []  # the sentence that says so tells who did it, or whose age it is
    if question.kind == "count" or asks_a_number:
        return [number]
    if _WHOLE_QUESTION.search(text) or not is_note(text):
        return []
    is_number = wanted.measure != "any"
    is_counted = asks_a_number or bool(wanted.deeds)
    is_dated = is_of_days(text)
    return [
        None if is_number else holder,
        day if is_dated else None,
        number if is_counted else None,
    ]


def _so(state: State, label: str) -> Asking:
    return Asking(
        lambda line: states_in(line.text, state, line.before), label, is_state=True, is_bound=True
    )


def _holder(office: Office, label: str) -> Asking:
    return Asking(
        lambda line: _one(holder_in(line.text, office, line.before)), label, is_bound=True
    )


def reports(hits: Sequence[Hit], asked: Asking) -> Iterator[Told]:
    """What the sentences of these hits say."""
    for hit in hits:
        for quote, line in _lines(hit):
            if asked.may_tell(line.text) and _is_told(line.text):
                found = [_told(quote, value, line) for value in asked.read(line)]
                told = [one for one in found if one]
                first = next((one for one in told if not one.is_past), None)
                yield from (one for one in told if one.is_past or _is_voice(one, first or one))


def _lines(hit: Hit) -> Iterator[tuple[Quote, Line]]:
    spans = sentences(hit.text, hit.article.language)
    texts = [hit.text[span.start : span.end] for span in spans]
    published = hit.published.date() if hit.published else None
    for place, (span, text) in enumerate(zip(spans, texts, strict=True)):
        quote = Quote(hit.article, hit.start + span.start, hit.start + span.end)
        yield quote, Line(text, hit.title, published, texts[:place])


@lru_cache(maxsize=512)
def _is_told(sentence: str) -> bool:
    """Whether a sentence tells readers something: it neither asks nor speaks to a machine."""
    return not (sentence.endswith("?") or is_order(sentence))


def _is_voice(told: Told, first: Told) -> bool:
    """A sentence gives a second value only in another voice."""
    return told is first or bool(
        told.speaker and first.speaker and not same_voice(told.speaker, first.speaker)
    )


def of_one_unit(told: Iterable[Told]) -> list[Told]:
    """The reports in the unit that most articles use; others measure something else."""
    kept = list(told)
    articles: dict[str, set[str]] = {}
    for one in kept:
        articles.setdefault(one.value.unit, set()).add(one.quote.article.id)
    main = max(articles, key=lambda unit: (len(articles[unit]), unit), default="")
    return [one for one in kept if one.value.unit == main]


def _told(quote: Quote, value: Value, line: Line) -> Told | None:
    before, after = around(quote)
    is_earlier = (
        is_past_mention(quote.text, value.at)
        or takes_back(quote.text, value.at, is_note=line.amends)
        or (value.amount is not None and is_of_old(quote.text, line.before))
    )
    when = moment(value.hidden(quote.text), line.published, at=value.at, before=before, after=after)
    if when and _is_of_subject(when, quote.text[: value.at]) and line.published:
        when = Moment(line.published, False, "")
    is_wrong = is_earlier and line.amends
    if when is None or (is_earlier and not is_wrong and not when.stated):
        return None
    who: Speaker | None = speaker(before, quote.text, after, at=value.at)
    if who is None and line.amends and (misquoted := _MISQUOTED.search(before)):
        who = speaker("", f"{misquoted['who']} said that it is so.")
    if who and _OURSELVES.search(who.text):
        who = None
    return Told(
        value=value,
        moment=when,
        speaker=who,
        quote=quote,
        contradicts=not line.amends and _contradicts(quote.text, who),
        is_past=is_earlier or _is_over(when, value, quote.text, line.published),
        is_wrong=is_wrong,
        is_note=line.amends,
    )


def _contradicts(sentence: str, who: Speaker | None) -> bool:
    """Whether a report says that others are wrong, or only what somebody claims."""
    return bool(_CONTRADICTS.search(sentence)) or (
        who is not None and bool(_CLAIMS.search(sentence))
    )


def _is_of_subject(when: Moment, before: str) -> bool:
    """ "The toll of the fire in March rises to 60": the time is that of the fire."""
    if not when.phrase:
        return False
    _, found, between = before.rpartition(when.phrase)
    return bool(found) and bool(_RISES.search(between))


def _is_over(when: Moment, value: Value, sentence: str, published: date | None) -> bool:
    """A whole month or year that is over, or of which it is told that it was so, is past.

    "43% was the figure in July 2021" tells of an earlier report even if it is still July.
    """
    if not (when.stated and _VAGUE.fullmatch(when.phrase.strip())):
        return False
    is_name = value.amount is None and not value.end and not value.is_state
    told = value.at + (len(value.text) + len(" were ") if is_name else 0)
    at = sentence.find(when.phrase, value.at)
    is_behind = published is not None and published > when.day
    return is_behind or bool(_WAS.search(sentence[: max(told, at)]))


def around(quote: Quote) -> tuple[str, str]:
    """The rest of a quote's paragraph, before and after it."""
    text = quote.article.text
    first = text.rfind("\n", 0, quote.start) + 1
    last = text.find("\n", quote.end)
    return text[first : quote.start], text[quote.end : last if last >= 0 else len(text)]


def _one(value: Value | None) -> list[Value]:
    return [value] if value else []


def _label(text: str) -> str:
    """What the value is of, in the question's words: "Armenian captives remain in Azerbaijan"."""
    bare = _ASKING.sub("", text.strip()).rstrip("?!. ")
    bare = _LEADS.sub("leader of ", bare)
    noun, auxiliary, rest = _parted(bare)
    return (noun if auxiliary and noun else rest if auxiliary else bare).strip() or text


def _parted(text: str) -> tuple[str, str, str]:
    """What stands before an auxiliary verb, the verb, and what stands behind it."""
    found = _AUXILIARY.search(text)
    if not found:
        return text, "", ""
    return text[: found.start()].strip(), found.group(), text[found.end() :].strip()
