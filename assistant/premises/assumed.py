"""The value that a question takes for granted: a number, a day, or who holds an office."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from assistant.figures.offices import asks_a_holder, office_of
from assistant.figures.value import Value
from assistant.figures.wanted import Wanted
from assistant.support.dates import Date
from assistant.support.reading import Reading, reading
from assistant.support.words import each
from index.passages import sentences
from index.timespan import Window

AssumedKind = Literal["number", "day", "holder"]

_ASSERTS = re.compile(
    r"^\W*(?:(?:and|but|so|then)\s)?(?:why|how come|"
    r"how (?:did|was|were|is|has|have|do|does|long)\b|what did the last of\b|"
    r"(?:on|in|by) (?:what|which) (?:day|date|month|year) (?:did|was|were|had)\b|"
    r"when did|when was|since when|what (?:caused|made|led|prompted|explains?|explained|triggered|"
    r"drove|did|was done|happened|followed|justifie[ds]|brought|kept|lay|lies|(?:was|is) in the|"
    r"(?:was|were|is|are|became) the (?:main |real |official )?(?:reasons?|causes?|grounds?|"
    r"consequences?|effects?|results?|outcome|explanation|impact|rationale|logic|thinking|"
    r"significance|fallout|reactions?|response))|"
    r"for what reason|on what grounds|which (?:reasons?|events?|minister|official|person|"
    r"factors?|body|authority|ministry|court|office|committee|commission|council|party|company|agency|department)|"
    r"who (?!is\b|are\b|will\b|would\b|says?\b)\w+|after|now that|given that|once|with|"
    r"considering|in (?:view|light) of|seeing (?:that|how)|"
    r"when (?!will\b|is\b|are\b|does\b|do\b|can\b|should\b|would\b|might\b|could\b)"
    r"(?=[^?]*, (?:who|what|how|why|where|which|did|was|were)\b))\b"
    r"|[.,;:–-]\s(?:and )?(?:why|how come|what (?:was|were|is|are) the (?:reasons?|causes?|"
    r"consequences?|explanation)|how so|whose (?:fault|doing|idea)|"
    r"who (?:was responsible|said so|announced|objected)|"
    r"for what reason|how (?:did|could) (?:that|this|it) (?:happen|come about)|"
    r"who was (?:to blame|blamed|behind)|"
    r"what (?:explains?|explained|caused|happened|had happened|made|led|"
    r"(?:lay|lies|was|is) behind))\b",
    re.IGNORECASE,
)
"""How a question begins that says something by the way."""
_OPEN = re.compile(
    r"(?<!why )\b(?:will|would)\b|\b(?:might|could|(?-i:may)|if|whether|should|"
    r"how (?:many|much|often)|(?:what|which) (?:day|date|month|year))\b"
    r"|^\W*how (?:high|large|big|old|far)\b",
    re.IGNORECASE,
)
"""What leaves it open after all, or asks for the value itself."""
_SETTLED = re.compile(
    r"\b(?:announced?|confirm(?:ed)?|said|say|decided?|declared?|explained|ordered|ruled?|agreed?)\b[^?]*?\bthat\b"
    r"[^?]*?\b(?:would|should) (?=be\b|take place\b|open\b|begin\b|start\b|go ahead\b)",
    re.IGNORECASE,
)
"""A day that something "would be on" was settled by whoever announced it."""
_PLANNED = re.compile(
    r"\b(?:first day|set|fix\w*|schedul\w*|plan\w*|postpon\w*|mov(?:e|ed)|hold|held|agree\w*|"
    r"open\w*|beg[aiu]n|"
    r"start\w*|take place|due|dates?|named|announced|launch\w*|delay\w*|brought forward|put off|"
    r"put back|to be on|call(?:ed)? for|choose|choosing|chosen|chose|pick\w*|select\w*|"
    r"would be on|"
    r"settle[ds]?|happened)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"^[\s,]*(?:(?:\w+ed|step\w*|stand|stood|resign|quit|leave|left|go|down|out|last|remain|stay"
    r"|rule|"
    r"govern|achieve|accomplish|do|say|promise|change|earn|become|became|becomes|be|been|was|is|"
    r"chosen|named|made|elect|win|won|lose|lost|take|took|over|get|got|serve|start|begin|began|"
    r"office|charge|sworn|in|from|first|so|suddenly|early|give|gave|up|hold|held|ever|already|not|fail)\s)*"
    r"(?:(?:be\s)?as\s|be\s|become\s|became\s|(?:is|was)\s(?:(?:no\slonger|once|still)\s)?|"
    r"(?:the|his|her) (?:post|job|office|role|position|seat) (?:of|as)\s|"
    r"sworn in as\s|elected\s|appointed\s|named\s|chosen\s|made\s|(?=(?-i:[A-Z])))",
    re.IGNORECASE,
)
"""What stands between a name and the office that is given to it."""
_IS = re.compile(r"\b(?:was|is|has been|had been|been)\s(?:the late\s)?$", re.IGNORECASE)
_POST = re.compile(
    r"^\s(?:the\s)?(?:[a-z]+\s){0,2}(?:minister|mayor|president|governor|coach|chief|executive|"
    r"chair\w*|director|head|speaker|secretary|chancellor|premier|manager|captain|leader)\b"
)
""" "How long was Lena Brandt mayor": the office follows at once."""
_ASIDE = re.compile(
    r"\b(?:(?:spoke|speaks?) (?:against|for)|considering|recorded(?: as)?|turned out|"
    r"(?:you|we|they|i|(?:your|our|the) paper) (?:wrote|had|read|heard|printed|put|said|have)|"
    r"in (?:view|light) of|"
    r"seeing (?:that|how)|whose (?:fault|doing|idea)|put off|put back|"
    r"brought forward|why|how come|how long|how|what|who|whom|when|since|after|once|for|to|by|at|"
    r"on|did|does|do|was|were|is|are|has|have|had|be|been|caused?|made|led|prompted|explain\w*|justif\w+|said?"
    r"|say|"
    r"claim\w*|report\w*|announce\w*|told|tell|declare\w*|chang(?:e|ed)|reach\w*|come|came|rise"
    r"|rose|"
    r"risen|fall|fell|fallen|grow|grew|grown|climb\w*|drop\w*|jump\w*|stand|stood|go|went|gone|"
    r"set|fix(?:ed)?|scheduled?|moved?|decided?|asked?|agreed?|everybody|everyone|officials|"
    r"authorities|government|ministers?|suddenly|so|that|it|then|done|happened|reason|put|"
    r"consequences?|reasons?|causes?|effects?|outcomes?|explanations?|grounds?|impact|"
    r"rationale|logic|significance|fallout|response|reactions?|lay|lies|behind|responsible|"
    r"people (?:react|say|think|feel)|react(?:ed)?|blamed?|happen|got|"
    r"object(?:ed|ing)?|protest(?:ed|ing)?|complain(?:ed|ing)?|welcomed|criticis?z?ed|"
    r"they|anyone|someone|pick(?:ed|ing)?|cho(?:se|sen|ose|osing)|select(?:ed|ing)?|settled?|"
    r"would|as the (?:date|day) (?:of|for)|the fact that|only|"
    r"as (?:high|low|many|much) as|up|down)\b",
    re.IGNORECASE,
)
"""Words that only ask, or move a value: the rest is what it is a value of."""
_NOTHING = re.compile(
    r"\b(?:to|at|of|for) (?:zero|nothing|nought)\b|\b(?:for free|free of charge|zero percent)\b"
    r"|(?<=\bcost )nothing\b(?: (?:at all|in the end|whatsoever)\b)?",
    re.IGNORECASE,
)
_WITHOUT = re.compile(r"\bwithout (?:a single|any|even one|one single)\s(?=[a-z])", re.IGNORECASE)
"""What claims that there was none of what follows."""
_NAME = re.compile(r"\b[A-Z]")
_EVERYBODY = re.compile(
    r"\b(?:of |by )?(?:everyone|everybody|(?:every|each|every single) (?:voter|person|resident|"
    r"worker|citizen|adult|household|home)|all (?:of )?(?:the )?(?:voters|people|residents|workers|"
    r"citizens|adults|electorate|workforce|households|homes)|(?:the )?(?:entire|whole) "
    r"(?:electorate|workforce|population|town))\b",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(
    r"\b(?:not (?:a single|one)|no|never a) (?:voter|person|resident|worker|citizen|adult)\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:approv\w+|support\w*|back(?:ed|ing|s)?|popular\w*|unemploy\w+|jobless\w*|"
    r"out of work|vot(?:e|ed|es|ing)|turnout|turned out|took part|contain\w*)\b",
    re.IGNORECASE,
)
"""What news tells in percent: of everybody it is all of them."""
_IS_OUT = re.compile(
    r"\bthe (?P<fire>(?:[\w’'-]+ ){0,4}?(?:fire|blaze|wildfire)"
    r"(?: (?:near|at|in|around) [A-Z][\w’'-]*)?) (?:is|was|has been|had been|being) "
    r"(?:now |finally )?(?:out|extinguished|put out|over|fully contained|under control)\b",
    re.IGNORECASE,
)
"""Of a fire that is out, all is contained."""
_STRIKE_OVER = re.compile(
    r"\bthe (?:\w+ )?strike(?P<where>(?: (?:at|by|of|in) [^?,]+?)?) (?:(?:has|had) ended\b|"
    r"(?:is|was|has been|had been) (?:now |finally |at last )?"
    r"(?:over|ended|settled|called off|finished)\b)"
    r"|\b(?:ended|settled|stopped) the (?:\w+ )?strike(?P<after>(?: (?:at|by|of|in) [^?,]+)?)",
    re.IGNORECASE,
)
"""Then nobody is on strike any more."""
_LAST_OF = re.compile(
    r"\bthe last (?:of (?:the|these|those|its|their) (?P<things>(?:[\w’'-]+ ){0,3}?[\w’'-]+s)\b|"
    r"(?:remaining )?(?P<one>(?:[\w’'-]+ ){0,2}?(?:captive|prisoner|hostage|detainee|refugee|miner|"
    r"patient|evacuee|striker|soldier)))\b(?! (?:until|till)\b)",
    re.IGNORECASE,
)
"""Of which no more are left, after what the last of them did."""
_FROM = re.compile(r"\b(?:from|out of|in|at|leave|left) (?P<where>(?:the )?[A-Z][\w’' -]*)")
_NOBODY = re.compile(
    r"\b(?:nobody|no[ -]one|not a single (?:person|soul))\b|"
    r"\bnever (?:get|got|gets|pay|paid|receive[ds]?|have|had|face[ds]?|be given) (?:an?|any)\s|"
    r"\b(?:no|not any|not a single|(?:never|(?:refus|fail|declin)\w* to)\b[^?]{0,30}\bany)\s"
    r"(?=(?:more\s)?[\w-]+\s?)",
    re.IGNORECASE,
)
"""What claims that there is, or was, none."""
_NO_MORE = re.compile(r"\bno (?:longer|matter|doubt|way|sign|reason|confidence|deal|talks)\b", re.I)
_LEFT = re.compile(r"\b(?:there|left|any ?more|remaining|ever)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"^(?P<given>\W*(?:given that|now that|after|once|since|because|although|considering|"
    r"in (?:view|light) of|seeing (?:that|how)) [^?]+?), "
    r"(?:who|what|how|why|where|which|when)\b[^?]*\?*$",
    re.IGNORECASE,
)
"""What is asked behind it is no part of what is measured."""
_COUNTED = re.compile(r"\b(?:number|count) of\b", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"^(?![^?]*(?:\d|\b(?:how (?:many|much|high)|true|right|correct|accurate|still|now|current|"
    r"up to date|confirmed|really|so)\b))\W*(?:(?:and|but|so) )?(?:did any(?:one|body)|who|which|"
    r"why|what (?:did|was done|happened|became)|where (?:did|was)|how (?:did|was|could))\b"
    r"(?![^?]* (?-i:[A-Z]))",
    re.IGNORECASE,
)
"""A question that names nothing, and asks neither for a value nor whether one is right."""
_DIGIT = re.compile(r"\d")
_CLAUSE = re.compile(r",? (?:when|that|because|since|where) (?=\w)")
_UNCOUNTED = frozenset(each("ordinal age"))
_PERSON_WORDS = 2
_ALL = Value(100.0, "", "percent", "", 0)
_NO_SHARE = Value(0.0, "", "percent", "", 0)
_NONE = Value(0.0, "", "", "", 0)


@dataclass(frozen=True)
class Assumed:
    """A value that a question takes for granted."""

    kind: AssumedKind
    value: Value
    about: str
    """What it is a value of, in the words of the question without the value and its time."""
    behind: str = ""
    """The word behind a number, which may be its unit: "crowns"."""

    @property
    def things(self) -> str:
        """The same without the words that only say that it is a number."""
        return _COUNTED.sub(" ", self.about)


def assumed_in(question: str, window: Window | None) -> Iterator[Assumed]:
    """The values that a question takes for granted; `window` is the time that it names."""
    if not _ASSERTS.search(question):
        question = _told_first(question)
        if not question:
            return
    if given := _GIVEN.match(question):
        question = given["given"]
    told = reading(question)
    days = [one for one in told.dates if one.day and one.month and one.year]
    bare = question
    if window and not (days and _PLANNED.search(question)):
        bare = re.sub(rf"\b(?:in|on|at|by|during)?\s?{re.escape(window.phrase)}", " ", question)
    numbers: list[Assumed] = []
    if not _OPEN.search(question):
        numbers = list(_numbers(bare, told))
        yield from numbers
    if not _OPEN.search(_SETTLED.sub(" ", question)):
        asks_who = asks_a_holder(question) and office_of(question) is not None
        if not numbers and _PLANNED.search(question) and not asks_who:
            yield from _days(question, days)
    yield from _holders(question, told)


def _told_first(question: str) -> str:
    """What a sentence before the question tells with a number: "You had it at 40. Who says so?".

    Empty where the question asks for the number itself, whether it is so, or of somebody's office.
    """
    spans = sentences(question)
    parts = [question[span.start : span.end] for span in spans]
    if len(parts) < len(("told", "asked")) or not parts[-1].endswith("?"):
        return ""
    if _LOOKS_BACK.search(parts[-1]) is None or asks_a_holder(parts[-1]):
        return ""
    told = next((part for part in reversed(parts[:-1]) if _DIGIT.search(part)), "")
    if told.endswith("?"):
        return ""
    clauses = [part for part in _CLAUSE.split(told) if _DIGIT.search(part)]
    return clauses[-1] if clauses else ""


def _numbers(question: str, told: Reading) -> Iterator[Assumed]:
    stated = [one for one in told.numbers if one.unit not in _UNCOUNTED]
    without = _WITHOUT.search(question)
    if all(one.value == 1 for one in stated) and (share := _of_everybody(question)):
        yield share
    elif not stated and (strike := _STRIKE_OVER.search(question)):
        yield Assumed("number", _NONE, f"number of workers on strike{_place(strike)}")
    elif not stated and (gone := _LAST_OF.search(question)):
        where = _FROM.search(question, gone.end())
        place = f" in {where['where']}" if where else ""
        things = gone["things"] or f"{gone['one']}s"
        if where or not things.islower():
            yield Assumed("number", _NONE, _about(f"number of {things}{place}"))
    elif without and all(one.value == 1 for one in stated):
        behind = question[without.end() :]
        before = "" if _NAME.search(behind) else question[: without.start()]
        yield Assumed("number", _NONE, _of_none(before, without[0], behind))
    elif len(stated) == 1:
        one = stated[0]
        value = Value(one.value, "", one.unit, one.hedge, 0, upper=one.upper)
        behind = told.words[one.last + 1].low if one.last + 1 < len(told.words) else ""
        yield Assumed("number", value, _without(question, one.written), behind)
    elif not stated and (nothing := _NOTHING.search(question)):
        about = question[: nothing.start()] + question[nothing.end() :]
        yield Assumed("number", _NONE, _about(about))
    elif not stated and (none := _NOBODY.search(question)) and not _NO_MORE.search(question):
        before = _LEFT.sub(" ", question[: none.start()].replace("never", " "))
        yield Assumed("number", _NONE, _of_none(before, none[0], question[none.end() :]))


def _place(strike: re.Match[str]) -> str:
    return strike["where"] or (strike["after"] or "").rstrip(" .")


def _of_everybody(question: str) -> Assumed | None:
    """ "Why was everyone out of work?": that all were, in percent."""
    if fire := _IS_OUT.search(question):
        return Assumed("number", _ALL, f"share of the {fire['fire']} that is contained")
    if not _SHARED.search(question):
        return None
    for whom, share in ((_NOT_ONE, _NO_SHARE), (_EVERYBODY, _ALL)):
        if whom.search(question):
            bare = whom.sub(" ", question, count=1)
            return Assumed("number", share, _about(f"share of people {bare}"))
    return None


def _of_none(before: str, none: str, behind: str) -> str:
    """What there is none of: a number of things, or a sum of which nothing was given."""
    after = _LEFT.sub(" ", behind)
    if none.lower().startswith(("nobody", "no one", "no-one", "not a single ")):
        return _about(f"{before} number of people {after}")
    plain = _about(f"{before} {after}")
    return plain if Wanted.of(plain).asks_a_number else _about(f"{before} number of {after}")


def _days(question: str, days: list[Date]) -> Iterator[Assumed]:
    if len(days) == 1:
        one = days[0]
        try:
            day = date(one.year or 0, one.month or 0, one.day or 0)
        except ValueError:
            return
        yield Assumed(
            "day", Value(None, day.isoformat(), "", "", 0), _without(question, one.written)
        )


def _holders(question: str, told: Reading) -> Iterator[Assumed]:
    """Every name of two words or more that is said to have, or to have had, an office."""
    for name in told.names:
        first, last = name.first, name.last
        while first <= last and told.words[first].low in ("why", "how", "who", "when", "what"):
            first += 1
        if last - first + 1 < _PERSON_WORDS:
            continue
        for end in {last, first + _PERSON_WORDS - 1}:
            person = " ".join(told.words[place].text for place in range(first, end + 1))
            before, found, rest = question.partition(person)
            if found and _gives(before, rest) and office_of(_what(rest)):
                yield Assumed("holder", Value(None, person, "", "", 0), _what(rest))


def _gives(before: str, rest: str) -> bool:
    """Whether an office is given to the name between these."""
    if rest[:1] not in (" ", ","):
        return False
    return bool(_HELD.match(rest)) or bool(_IS.search(before) and _POST.match(rest))


def _what(rest: str) -> str:
    """The office and what it is of, from what follows a name."""
    match = _HELD.match(rest)
    return f"Who is {rest[match.end() if match else 0 :].strip(' ,?!.')}?"


def _without(question: str, written: str) -> str:
    """The thing that is measured, without a number or date however it is spaced."""
    parts = [re.escape(part) for part in re.findall(r"[^\W_]+(?:[.,][^\W_]+)*|[%$€£¥₹]", written)]
    return _about(re.sub(r"[\s,.-]*".join(parts), " ", question, count=1, flags=re.IGNORECASE))


def _about(text: str) -> str:
    kept = text
    for word in ("number of", "count of"):
        kept = kept.replace(f"the {word}", word)
    kept = _ASIDE.sub(" ", _COUNTED.sub(lambda found: found[0].replace(" ", "\0"), kept))
    bare = " ".join(kept.replace("\0", " ").split()).strip(" ,.?!")
    return bare.replace("the the ", "the ")
