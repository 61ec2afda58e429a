"""A follow-up with what it leaves out filled in from the turn before it."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time

from assistant.answer import MAX_QUESTION_CHARS
from assistant.followups.forms import FollowUp, Kind, follow_up, unopened
from assistant.followups.pronouns import pronouns
from assistant.followups.tenses import in_the_past, timeless
from assistant.followups.topics import (
    counted,
    is_someone,
    many_of,
    person_of,
    place_of,
    runs,
    thing_of,
    topics,
)
from assistant.followups.turn import Turn
from assistant.followups.turning import led, turned
from assistant.rendering import long_date
from assistant.support.words import each
from index.wording import names, words

PROOF = "according to whom"
_PLACED = re.compile(r"^(?P<lead>\w+)\s(?P<what>.+)$")
_POINTED = re.compile(r"\s(?P<noun>[a-z]+)\b")
_PERSONS = frozenset(each("he him his she her hers"))
_MANY = frozenset(each("they them their theirs these those"))
_OWN = frozenset(each("his her its their hers theirs"))
_DETERMINED = re.compile(r"(?:the|an?|this|that|those|these)\b", re.IGNORECASE)
_LAST_NOUN = re.compile(r"(?<= )[a-z]{3,}s$")
_SAYING = re.compile(r"\b(?:say|said|think|believe|claim|announce|promise|do|done|want)\s$")
_SINGLE = re.compile(r"^\s(?!(?:is|was|in|on|at|to|by|for|and|or)\b)[a-z]")


def standalone(text: str, previous: Turn | None) -> str:
    """The question with what it leaves out filled in from the previous turn.

    "And in 2020?" keeps the previous question and puts its time there; "What about Georgia?" puts
    the new name in place of the last one; "When was he elected?" gets the name of whom it speaks;
    "Who said so?" asks for the source. Where the turn has nothing to give, the text stays as it is.
    """
    text = " ".join(text.split())
    if previous is None:
        return text
    read = follow_up(text)
    if read is None:
        return unopened(text)
    filled = _FILLERS[read.kind](read, previous)
    filled = " ".join(filled.split()) if filled else text
    return filled if len(filled) <= MAX_QUESTION_CHARS else text


def _proof(read: FollowUp, previous: Turn) -> str:
    return led(PROOF, previous.question)


def _now(read: FollowUp, previous: Turn) -> str:
    stem = timeless(previous.question).rstrip("?!. ")
    return f"{stem} now?"


def _before(read: FollowUp, previous: Turn) -> str | None:
    if previous.begun is None:
        return None
    bare = timeless(previous.question)
    past = in_the_past(bare) or bare
    return f"{past.rstrip('?!. ')} before {_day(previous.begun)}?"


def _next(read: FollowUp, previous: Turn) -> str | None:
    """What became of the thing since the day that was told."""
    topic = many_of(previous) if counted(previous.question) else thing_of(previous)
    topic = topic or person_of(previous)
    if not topic:
        return None
    if previous.day is None:
        return f"What happened next with {topic}?"
    if counted(previous.question) and (place := place_of(previous)) and topic not in place:
        topic = f"{topic} {place}" if place.partition(" ")[2] != topic else topic
    return f"What happened with {topic} after {_day(previous.day)}?"


def _timed(read: FollowUp, previous: Turn) -> str:
    stem = timeless(previous.question).rstrip("?!. ")
    return f"{stem} {_small(read.rest)}?"


def _placed(read: FollowUp, previous: Turn) -> str:
    """ "In Georgia" takes the place of "in Azerbaijan", or else stands at the end."""
    stem, rest = previous.question.rstrip("?!. "), _small(read.rest)
    found = _PLACED.match(rest)
    for one in runs(stem) if found else ():
        lead = (
            re.search(rf"\b{found['lead']}(?: the)? $", stem[: one.start], re.I) if found else None
        )
        if lead:
            return f"{stem[: lead.start()]}{rest}{stem[one.end :]}?"
    return f"{stem} {rest}?"


def _about(read: FollowUp, previous: Turn) -> str | None:
    """Another name, another thing that is counted, or another voice."""
    stem, rest = previous.question.rstrip("?!. "), read.rest
    if _is_voice(rest, previous):
        return f"{stem}, according to {_small(rest)}?"
    what, is_named = counted(stem), bool(names(f"the {rest}"))
    is_many = what and not _DETERMINED.match(rest)
    if is_many and (not is_named or rest.split()[-1] == what.split()[-1]):
        return f"{stem.replace(what, rest, 1)}?"
    known = list(runs(stem)) if is_named else topics(stem)[::-1]
    if not is_named and not _DETERMINED.match(rest):
        return f"{_LAST_NOUN.sub(rest, stem)}?" if _LAST_NOUN.search(stem) else None
    if not known:
        return f"{stem} ({rest})?"
    one = next((one for one in known if is_someone(rest) and is_someone(one.text)), known[0])
    start = one.start
    if not one.is_definite and stem[:start].lower().endswith(" the ") and is_named:
        start -= len("the ")
    return f"{stem[:start]}{_small(rest)}{stem[one.end :]}?"


def _is_voice(rest: str, previous: Turn) -> bool:
    """Whether somebody is meant who said something of it."""
    low = re.sub(r"^the ", "", rest.casefold())
    told = (previous.answer, *(one.voice for one in previous.proofs))
    return any(
        re.search(rf"(?:according to|said|says) (?:the )?{re.escape(low)}\b", one.casefold())
        or one.casefold().removeprefix("the ") == low
        for one in told
    )


def _asking(read: FollowUp, previous: Turn) -> str:
    return turned(read.rest, previous)


def _referring(read: FollowUp, previous: Turn) -> str | None:
    """Each pronoun gives way to what it stands for."""
    said: list[str] = []
    behind = 0
    text = f"{read.rest[:1].upper()}{read.rest[1:]}"
    for found in pronouns(text):
        low = found.group().lower()
        referent, end = _referent(low, text[found.end() :], previous)
        if said and low in ("that", "this", "so", "it") and _SAYING.search(text[: found.start()]):
            referent = f"that about {referent}" if referent else ""
        if not referent:
            continue
        is_own = low in _OWN and (low != "her" or _SINGLE.match(text[found.end() :]))
        said.append(f"{text[behind : found.start()]}{_of(referent) if is_own else referent}")
        behind = found.end() + end
    if not said:
        known = [one.text for one in topics(previous.question)]
        return f"{text} ({', '.join(known)})?" if known else None
    filled = "".join([*said, text[behind:]])
    return f"{filled[:1].upper()}{filled[1:]}?"


def _referent(low: str, after: str, previous: Turn) -> tuple[str, int]:
    """What a pronoun stands for, and how many characters behind it belong to it."""
    if low == "there":
        return place_of(previous), 0
    if low == "then":
        return (f"on {_day(previous.day)}", 0) if previous.day else ("", 0)
    if low in _PERSONS:
        return person_of(previous), 0
    noun = _POINTED.match(after) if low in ("that", "this", "these", "those") else None
    if noun:
        return _pointed(noun, previous)
    return (many_of(previous) if low in _MANY else thing_of(previous)), 0


def _pointed(noun: re.Match[str], previous: Turn) -> tuple[str, int]:
    """ "That flood" is the flood that was named."""
    for one in topics(previous.question):
        if words(one.text)[-1].casefold() == noun["noun"]:
            return one.text, noun.end()
    what = counted(previous.question)
    if what and what.split()[-1].casefold() == noun["noun"]:
        return f"the {what}", noun.end()
    return "", 0


def _of(name: str) -> str:
    return f"{name}’" if name.endswith("s") and name[:1].islower() else f"{name}’s"


def _bare(read: FollowUp, previous: Turn) -> str | None:
    """ "How many died" of what was spoken of."""
    topic = thing_of(previous) or person_of(previous)
    asked = f"{read.rest[:1].upper()}{read.rest[1:]}"
    return f"{asked} in connection with {topic}?" if topic else None


def _small(rest: str) -> str:
    """Words that opened a question as they stand inside of one; names keep their capital."""
    first = rest.partition(" ")[0]
    is_name = first in names(f"x {rest}") and first.lower() not in _SMALL
    return rest if is_name else f"{rest[:1].lower()}{rest[1:]}"


_SMALL = frozenset(
    each(
        "the in on at by before after during since until till as from between under for with of "
        "among near according without over within last this next yesterday a an"
    )
)


def _day(day: date) -> str:
    return long_date(datetime.combine(day, time(), tzinfo=UTC))


_FILLERS: Mapping[Kind, Callable[[FollowUp, Turn], str | None]] = {
    "proof": _proof,
    "now": _now,
    "before": _before,
    "next": _next,
    "time": _timed,
    "place": _placed,
    "about": _about,
    "asking": _asking,
    "referring": _referring,
    "bare": _bare,
}
