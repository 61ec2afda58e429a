"""Questions that a sentence answers, by forms that turn it and leave its grammar in order.

Each form finds in a sentence what is asked for, which is the answer, and asks for it with the words
of the rest. Few sentences fit; of what fits hardly any is ungrammatical, and a person looks at it.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from assistant.figures.verbs import SPEECH
from assistant.suggesting.naming import NAME, is_name
from assistant.support.dates import MONTHS
from assistant.support.lexicon import FUNCTION
from assistant.support.verbs import base_of, is_base, is_past
from assistant.support.words import each

MAX_CHARS = 160


class Asked(NamedTuple):
    """A question and what answers it."""

    question: str
    answer: str
    kind: str


_MONTH = "|".join(month.capitalize() for month in MONTHS)
_DAY = rf"(?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}})(?:,? \d{{4}})?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBER = r"(?>\d+(?:,\d{3})*(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?)"
_WORD = r"(?: [\w’'%-]*[\w’'%])"
_WHO = rf"(?P<who>(?:The )?{NAME}(?: {NAME}){{0,3}}(?: [a-z]+)??)"
_NOUNS = r"(?P<what>[a-z]+(?: [a-z]+)?)"
_BEYOND = r"(?:in|on|at|by|to|from|for|of|during|across|near|after|over|under)"
_REST = rf"(?P<rest>(?: {_BEYOND}{_WORD}{{1,7}}?)?)"
_ENDS = rf"(?=[.,;]|,? (?:and|but|while|which|who|because|according|on {_DAY}|on {_WEEKDAY})\b)"
_OFFICE = (
    r"(?:president|prime minister|vice president|chancellor|mayor|governor|speaker|chairman|"
    r"chairwoman|chair|chief executive|CEO|director|head coach|coach|manager|captain|"
    r"[a-z]+ minister|secretary[- ]general|police chief|archbishop|ambassador|founder)"
)
_TITLE = (
    r"(?P<office>President|Prime Minister|Vice President|Chancellor|Mayor|Governor|Speaker|"
    r"CEO|chief executive|[Hh]ead [Cc]oach|coach|manager|captain|[A-Z][a-z]+ Minister|"
    r"[a-z]+ minister|founder|president|prime minister|chairman)"
)
_PLACE = rf"(?P<place>(?:the )?{NAME}(?: {NAME}){{0,3}})"
_PERSON = rf"(?P<person>{NAME}(?: {NAME}){{1,2}})"
_VAGUE = frozenset(
    each(
        "he she it they we i you him her them us his hers its their theirs our your my this that "
        "these those there here who which what when where while because if since until later also "
        "again ago today yesterday tomorrow not never more less fewer others another said told "
        "says last next jan feb aug sept oct nov dec"
    )
)
_NOT_COUNTED = frozenset(MONTHS) | frozenset(
    each(
        "percent per cent percentage years year months days hours minutes am pm degrees points "
        "crowns dollars euros pounds roubles yen yuan francs"
    )
)
_PLURAL = re.compile(r"(?:[a-z]{2,}[^s\W]s|people|men|women|children|police)$")

_COUNTED = re.compile(rf"^{_WHO} (?P<do>[a-z]+) (?P<answer>{_NUMBER}) {_NOUNS}{_REST}{_ENDS}")
_SUFFERED = re.compile(
    rf"^(?:At least |About |Around |Nearly |More than |Some )?(?P<answer>{_NUMBER}) {_NOUNS} "
    rf"(?P<helper>were|have been) (?P<do>[a-z]+){_REST}{_ENDS}"
)
_COST = re.compile(
    rf"^(?P<who>(?:The )?{NAME}{_WORD}{{0,5}}?) (?P<do>cost|will cost|costs|would cost) "
    rf"(?:about |around |nearly )?(?P<answer>[$€£]?{_NUMBER}(?: (?!times)[a-z]+s\b)?)"
    r"(?! (?:more|less|per|a|times)\b)"
)
_DID = re.compile(
    rf"^(?P<answer>{NAME}(?: {NAME}){{1,3}}) (?P<do>[a-z]+)(?P<what>{_WORD}{{1,9}}?){_ENDS}"
)
_WHEN = re.compile(
    rf"^{_WHO} (?P<helper>was |were |will )?(?P<do>[a-z]+)(?P<what>{_WORD}{{0,9}}?) "
    rf"on (?P<answer>{_DAY})(?! to\b)"
)
_HELD_BY = re.compile(
    rf"(?<!former )(?<!deputy )(?<!ex-)(?<!late )\b(?P<office>{_OFFICE}) of {_PLACE}, {_PERSON}"
    r"(?=[,.;])"
)
_HOLDS = re.compile(rf"{_PERSON}, (?:the )?(?P<office>{_OFFICE}) of {_PLACE}(?=[,.;])")
_OWNS = re.compile(
    rf"(?:^|(?<=[a-z] ))(?<!the )(?P<place>{NAME})['’]s (?P<office>{_OFFICE}),? "
    rf"{_PERSON}(?=[,.;]| [a-z])"
)
_TITLED = re.compile(
    rf"(?<!former )(?<!deputy )(?<!ex-)(?<!late )(?P<place>{NAME}(?: {NAME}){{0,2}}) {_TITLE} "
    rf"{_PERSON}"
    r"(?=[,.;]| [a-z])"
)
_OPENING = re.compile(
    r"^(?:(?:On|In|At|Since|After|Before|By) [^,.]{2,30}|[A-Z][a-z]+ly|Meanwhile|However), "
)
"""What may stand before a sentence's subject."""
_OWN = re.compile(r"['’]s?$")
_RANKS = frozenset(
    each("deputy interim head general vice assistant acting new senior co first executive former")
)
"""Before a title these make it another one, of nobody knows where."""
_UNTOLD = SPEECH | frozenset(each("was were had been got made did went came has said needed put"))


def asked_of(sentence: str, text: str) -> Iterator[Asked]:
    """The questions that a sentence of a text answers, each naming somebody or something."""
    bare = _OPENING.sub("", sentence)
    for pattern, form, kind in _FORMS:
        for found in pattern.finditer(bare):
            told = found.groupdict()
            answer = (told.get("answer") or told.get("person") or "").strip()
            subject = told.get("who") or answer
            question = form(found)
            if question and _is_clear(question, answer) and _is_known(subject, text):
                yield Asked(question, answer, kind)


def _counted(found: re.Match[str]) -> str | None:
    base = _did_base(found["do"])
    if base is None or not _is_counted(found["what"]):
        return None
    return f"How many {found['what']} did {_lowered(found['who'])} {base}{found['rest']}?"


def _suffered(found: re.Match[str]) -> str | None:
    if not _is_counted(found["what"]) or not base_of(found["do"]):
        return None
    return f"How many {found['what']} were {found['do']}{found['rest']}?"


def _cost(found: re.Match[str]) -> str:
    helper = {"will cost": "will", "costs": "does", "would cost": "would"}.get(found["do"], "did")
    return f"How much {helper} {_lowered(found['who'])} cost?"


def _did(found: re.Match[str]) -> str | None:
    return f"Who {found['do']}{found['what']}?" if _did_base(found["do"]) else None


def _when(found: re.Match[str]) -> str | None:
    helper, do, what = (found["helper"] or "").strip(), found["do"], found["what"]
    who = _lowered(found["who"])
    if any(is_past(word) for word in what.split()) or do in _UNTOLD:
        return None
    if helper == "will":
        return f"When will {who} {do}{what}?" if is_base(do) else None
    base = _did_base(do)
    if base is None:
        return None
    return f"When {helper} {who} {do}{what}?" if helper else f"When did {who} {base}{what}?"


def _held(found: re.Match[str]) -> str:
    return f"Who is the {found['office']} of {found['place']}?"


def _titled(found: re.Match[str]) -> str | None:
    office = found["office"]
    office = office if office.isupper() else office.lower()
    place = found["place"].split()
    is_whole = is_name(place) and not _OWN.search(place[-1]) and place[-1].lower() not in _RANKS
    return f"Who is the {found['place']} {office}?" if is_whole else None


_Form = Callable[[re.Match[str]], str | None]

_FORMS: tuple[tuple[re.Pattern[str], _Form, str], ...] = (
    (_COUNTED, _counted, "how many"),
    (_SUFFERED, _suffered, "how many"),
    (_COST, _cost, "how much"),
    (_DID, _did, "who"),
    (_WHEN, _when, "when"),
    *((pattern, _held, "office") for pattern in (_HELD_BY, _HOLDS, _OWNS)),
    (_TITLED, _titled, "office"),
)


def _is_clear(question: str, answer: str) -> bool:
    """Whether a question stands alone: it names something, points nowhere, and tells no answer."""
    said = question.rstrip("?").split()
    return (
        len(question) <= MAX_CHARS
        and len(said) > 3
        and any(word[0].isupper() for word in said[1:])
        and _VAGUE.isdisjoint(word.casefold() for word in said[1:])
        and answer.casefold() not in question.casefold()
    )


def _is_counted(what: str) -> bool:
    """Whether it is things that can be counted: a plural, no unit and no part of a date."""
    said = what.split()
    return bool(_PLURAL.search(what)) and _NOT_COUNTED.isdisjoint(said)


def _did_base(do: str) -> str | None:
    """The base form of what was done; None where it was merely said, or is no past."""
    return base_of(do) if is_past(do) and do not in _UNTOLD else None


def _is_known(subject: str, text: str) -> bool:
    """Whether a subject is a name, which a capital letter at a sentence's beginning proves not."""
    said = subject.removeprefix("The ").split()
    if said[0][0].isdigit() or said[0][0] in "$€£":
        return True
    tail = [word for word in said if word[0].islower()]
    is_plain = FUNCTION.isdisjoint(tail) and not any(_is_deed(word) for word in tail)
    is_own = any(_OWN.search(word) for word in said[-1:])
    names = [_OWN.sub("", word) for word in said if not word[0].islower()]
    is_elsewhere = bool(re.search(rf"[a-z,] {re.escape(said[0])}(?!\w)", text))
    return is_plain and not is_own and is_name(names) and (len(names) > 1 or is_elsewhere)


def _is_deed(word: str) -> bool:
    return word.endswith("ly") or is_past(word) or word in ("now", "only", "also", "still")


def _lowered(who: str) -> str:
    return re.sub("^The ", "the ", who)
