"""What the sentences found for a question say of its value: each report once, dated, attributed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from assistant.answerers.base import Quote, Told
from assistant.figures.amending import is_righting, takes_back
from assistant.figures.asking import Asking
from assistant.figures.comparing import agree, same
from assistant.figures.headlines import told_again, without_others
from assistant.figures.hearsay import is_of_old
from assistant.figures.lines import Line, around, is_told, lines_of
from assistant.figures.moments import Moment, is_past_mention, moment
from assistant.figures.opposed import is_bare, opposed, side_by_side
from assistant.figures.speakers import Speaker, same_voice, speaker
from assistant.figures.telling import told_beside
from assistant.figures.value import Value
from index import Hit

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
_MISQUOTED = re.compile(r"\bwhat (?P<who>[^.;:]{3,120}?) (?:had|has) said\b")
"""Of whom a correction says that it misstated what they had said."""
_CLAIMS = re.compile(r"\bclaim(?:s|ed)\b", re.IGNORECASE)


def reports(hits: Sequence[Hit], asked: Asking) -> Iterator[Told]:
    """What the sentences of these hits say."""
    for hit in hits:
        headline = _headline(hit, asked)
        lines = list(lines_of(hit))
        told = [one for quote, line in lines for one in _read(quote, line, asked)]
        if headline and not any(same(one.value, headline) for one in told if not one.is_past):
            told += _told_under(headline, lines, asked)
        told = _with_tellers(lines, _beside(lines, told, asked), asked)
        yield from without_others(headline, told)


def likely_reports(hits: Sequence[Hit], asked: Asking, told: Sequence[Told]) -> Iterator[Told]:
    """What articles likely tell of which no sentence is read, by the size of what others tell."""
    known = [one.value.amount for one in told if one.value.amount is not None]
    if asked.likely is None or not known:
        return
    read = {one.quote.article.id for one in told if not one.is_past}
    for hit in hits:
        if hit.article.id in read:
            continue
        for quote, line in lines_of(hit):
            value = asked.likely(line, known) if asked.may_tell(line.text) else None
            if value is None or line.amends or not is_told(line.text):
                continue
            if (one := _told(quote, value, line)) and not one.is_past:
                yield one
                break


def _read(quote: Quote, line: Line, asked: Asking) -> Iterator[Told]:
    """What a sentence says."""
    if asked.may_tell(line.text) and is_told(line.text):
        found = [_told(quote, value, line) for value in asked.read(line)]
        told = _with_both([one for one in found if one], quote, line, asked)
        first = next((one for one in told if not one.is_past), None)
        yield from (one for one in told if one.is_past or _is_voice(one, first or one))


def _with_both(told: list[Told], quote: Quote, line: Line, asked: Asking) -> list[Told]:
    """What a sentence tells, with the value and the voice of the other side it sets against it.

    Who is read to speak already must be one of both, else nothing is known.
    """
    now = [one for one in told if not one.is_past]
    known = [one.speaker for one in now if one.speaker]
    if not now or line.amends or any(not same_voice(known[0], one) for one in known[1:]):
        return told
    values = asked.others(line, now[0].value)
    unread = [value for value in values if not any(same(value, one.value) for one in now)]
    if not all(is_bare(line.text, value) for value in unread):
        return told
    pairs = opposed(line.text, values, asked.words, are_read=not unread)
    if any(all(not same_voice(one, who) for _, who in pairs) for one in known):
        return told
    for value, who in pairs:
        one = next((one for one in now if same(one.value, value)), _told(quote, value, line))
        if one and not one.is_past:
            told = [*(other for other in told if other is not one), replace(one, speaker=who)]
    return told


def _beside(lines: Sequence[tuple[Quote, Line]], told: list[Told], asked: Asking) -> list[Told]:
    """With the voices of two sentences that stand side by side, where nothing names them."""
    for (first, _), (second, _) in pairwise(lines):
        one, other = ([t for t in told if t.quote == quote] for quote in (first, second))
        is_open = len(one) == len(other) == 1 and one[0].is_plain and other[0].is_plain
        if not is_open or agree(one[0].value, other[0].value):
            continue
        if voices := side_by_side(first.text, second.text, asked.words):
            told = [t for t in told if t is not one[0] and t is not other[0]]
            told += [replace(one[0], speaker=voices[0]), replace(other[0], speaker=voices[1])]
    return told


def _with_tellers(
    lines: Sequence[tuple[Quote, Line]], told: list[Told], asked: Asking
) -> list[Told]:
    """With whoever a sentence beside a value says told it, and the day of that."""
    read = {one.quote for one in told}
    kept = []
    for one in told:
        at = next((at for at, (quote, _) in enumerate(lines) if quote == one.quote), None)
        near = lines[max(0, at - 1) : at + 2] if at is not None and one.is_plain else ()
        tellers = [
            teller
            for quote, line in near
            if quote not in read
            and _is_next(one.quote, quote)
            and (teller := _teller(one.quote, quote, line, asked))
        ]
        if len(tellers) == 1:
            who, when = tellers[0]
            day = one.moment if one.moment.stated else when or one.moment
            one = replace(one, speaker=who, moment=day)
        kept.append(one)
    return kept


def _teller(
    one: Quote, quote: Quote, line: Line, asked: Asking
) -> tuple[Speaker, Moment | None] | None:
    is_before = quote.start < one.start
    return told_beside(line.text, asked.words, line.published, is_before=is_before)


def _is_next(one: Quote, other: Quote) -> bool:
    """Whether two sentences stand beside each other in a paragraph."""
    first, second = sorted((one, other), key=lambda quote: quote.start)
    return "\n" not in one.article.text[first.end : second.start]


def _headline(hit: Hit, asked: Asking) -> Value | None:
    """The one value that the headline of a passage tells."""
    if asked.is_state or not (asked.may_tell(hit.title) and is_told(hit.title)):
        return None
    line = Line(hit.title, "", hit.published.date() if hit.published else None)
    found = [one for one in asked.read(line) if not is_past_mention(hit.title, one.at)]
    return found[0] if len(found) == 1 and not line.amends else None


def _told_under(headline: Value, lines: Sequence[tuple[Quote, Line]], asked: Asking) -> list[Told]:
    """The first sentence that gives the headline's value in words that are not read."""
    found = [
        (quote, line, value)
        for quote, line in lines
        if is_told(line.text) and (value := told_again(headline, line.text, line.published))
    ]
    if not all(asked.may_be(line, value) for _, line, value in found):
        return []  # one sentence says of what it is
    told = (_told(quote, value, line) for quote, line, value in found)
    return [one for one in told if one and not one.is_past][:1]


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
    is_new = value.is_state or is_righting(quote.text)
    is_earlier = (
        is_past_mention(quote.text, value.at)
        or takes_back(quote.text, value.at, is_note=line.amends)
        or (not is_new and is_of_old(quote.text, line.before))
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
