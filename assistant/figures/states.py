"""Whether something is so, as a sentence tells it: is the plant open, is a country a member.

The value is "yes" or "no" to the thing that is asked about, or "in part" where it is so in effect
only ("de facto", "regards itself as"); it tells reports apart that say the opposite, and is shown
with its quote only.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from assistant.figures.hearsay import is_of_old
from assistant.figures.parts import parts
from assistant.figures.value import IN_PART, Value, positions
from assistant.figures.verbs import SPEECH
from assistant.support.lexicon import FUNCTION, is_common
from assistant.support.names import same_name
from assistant.support.reading import reading
from assistant.support.tables import rows
from assistant.support.words import Word, each, read

_ASKED = re.compile(
    r"(?:^|[.!?]\s)\W*(?:(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might)\b"
    r"(?! (?:you|anyone|anybody|somebody|we|i) (?:please )?(?:tell|give|say|look|find|show|list|"
    r"help|"
    r"explain|name|know|get(?! (?:over|across|through|into|in|past|to|by)\b)|have))"
    r"|(?:what|which)(?: is| was|['’]s) the (?:present |current )?(?:status|state|situation)\b"
    r"|whether\b|(?:the )?(?:current |present )?(?:status|situation) (?:of|for|at)\b)"
    r"|^(?!\W*(?:why|how|who|when|where)\b)[^?]*\b(?:open or (?:closed|shut)|closed or open|or not|"
    r"(?:in|inside) or (?:out|outside)(?: (?:of )?[^?]{1,80})?|on or off|"
    r"in force|yes or no|status|banned|allowed|"
    r"members?|closed|lifted|legal|alive|in jail|freed)\W*$"
    r"|^(?!\W*(?:why|how|who|whom|whose|when|where|what|which)\b)[^?]*"
    r"\b(?-i:open|shut|running|working)\W*$"
    r"|^\W*(?-i:[A-Z])[\w'’-]+(?: (?:still|now|a|an)\b)* (?:member|party|signatory) (?:of|to)\b"
    r"|[:,]\s(?:still |now )?(?:open|shut|running|working|operating|valid|legal|in operation)\W*$"
    r"|\bwhere (?:do|does|did) [^?]{1,80}? stand\b[^?]*\bin or out\b",
    re.IGNORECASE,
)
_NOT = frozenset(
    each("not no never nor neither n't nothing nobody none without ceased hardly cannot")
)
_OPEN = frozenset(
    each(
        "will would could might may should must can to if whether unless shall until plans wants "
        "demanded demands urged hopes hoped before"
    )
)
"""What stands behind these is not so yet, or only wished for."""
_GOING_ON = frozenset(each("continues continue continued remains goes used able free ceased"))
_STANDS_FOR = frozenset(each("it they this"))
_OPENING = frozenset(each("which its their"))
"""These stand for what was named before only where a part begins with them."""
_OPENS_NOTE = frozenset(each("status situation state night flights any still"))
_EITHER = re.compile(
    r"\b(?:open|closed|shut|in|inside|on|off|allowed|banned|legal) or "
    r"(?:closed|shut|open|out|outside|off|on|not|banned|allowed|forbidden|illegal)\b",
    re.IGNORECASE,
)
"""A question that names both: "open or closed" asks no less whether it is open."""
_MAY = re.compile(r"^\W*(?:may|can|could)\b", re.IGNORECASE)
_LATER = frozenset(each("then again later since but now"))
_PARTS = frozenset(each("while whereas however"))
_BESIDE = frozenset(each("near outside around opposite beside behind towards"))
_IN_EFFECT = frozenset(each("effectively virtually practically essentially"))
_IN_EFFECT_TWO = (("de", "facto"), ("in", "practice"), ("in", "effect"), ("all", "but"))
_OWN_VIEW = frozenset(each("regards regard considers consider sees see views view deems deem"))
"""With "itself" behind them: what one calls oneself is not yet so."""
_DEEDS_AS_THINGS = frozenset(
    each(
        "withdrawal exit departure closure shutdown closing opening reopening return accession "
        "suspension lifting repeal release membership"
    )
)
_NAMING = frozenset(
    each("notice talk talks threat question issue possibility idea date plan plans")
)
_PUT_OFF = frozenset(
    each(
        "postponed delayed cancelled canceled blocked rejected excluded unlikely deferred shelved "
        "impossible"
    )
)
"""Of a deed that is told as a thing, these say that it is not done."""
_BE = frozenset(each("is are was were has have had remains"))
_NEAR = 4
_FAR = 10
_REACH = 14
_LEAD = 3

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """What tells of one kind of state that it holds, or that it does not."""

    holds: frozenset[Phrase]
    fails: frozenset[Phrase]
    things: frozenset[str]


@dataclass(frozen=True)
class State:
    """What is asked whether it is so."""

    line: Line
    names: frozenset[str]
    """Folded words of the names in the question."""
    things: frozenset[str]
    """Stems of its other words, without those that tell a state."""
    is_turned: bool = False
    """Whether it is asked if something is not so: "Is it closed?"."""


def is_asked(question: str) -> bool:
    """Whether a question asks if something is so."""
    return bool(_ASKED.search(question))


def state_of(question: str) -> State | None:
    """The state that a question is about; None where no line knows it."""
    told = reading(question)
    low = [word.low for word in told.words]
    named = [place for place in told.named if not _is_no_name(told.words[place], place)]
    small = [word.low for place, word in enumerate(told.words) if place not in named]
    line = max(_lines(), key=lambda one: _nearness(small, low, one))
    if not any(_nearness(small, low, line)):
        return None
    found = _told(low, line)
    taken = {at for place, size, _ in found for at in range(place, place + size)}
    things = frozenset(
        word.stem
        for place, word in enumerate(told.words)
        if word.stem and word.low not in FUNCTION and place not in {*named, *told.taken, *taken}
    )
    sides = {is_so for _, _, is_so in found}
    names = frozenset(told.words[place].low for place in named)
    ends = any(low[place].startswith("cease") for place, _, _ in found[:1])
    is_turned = (sides == {False} or ends or _asks_leave(question, line, found)) and (
        not _EITHER.search(question)
    )
    return State(line, names, things, is_turned=is_turned)


def _asks_leave(question: str, line: Line, found: Sequence[tuple[int, int, bool]]) -> bool:
    """ "May aircraft land by night?" asks whether there is no ban."""
    return not found and ("allowed",) in line.fails and bool(_MAY.search(question))


def _is_no_name(word: Word, place: int) -> bool:
    """ "I'd", and a plain word that only opens a note: "Status of the smelter"."""
    if word.low.partition("'")[0].partition("’")[0] == "i":
        return True
    return place == 0 and (word.low in _OPENS_NOTE or is_common(word))


def _nearness(small: Sequence[str], low: Sequence[str], line: Line) -> tuple[bool, int]:
    """Whether a question names something of a line, and how much it says of it.

    "Is the flight ban at the airport in force?" is about a ban, not about an airport.
    """
    things = len(line.things & _singular(small))
    return bool(things), things + len(_told(low, line))


def states_in(sentence: str, state: State, before: str = "") -> list[Value]:
    """What each part of a sentence says of the state: that it is so, or that it is not.

    What speaks of "it" leans on what stands `before`.
    """
    if is_of_old(sentence):
        return []
    words = read(sentence)
    places = positions(sentence, words)
    found = []
    is_known = _is_about(read(before), state)
    in_effect = _is_in_effect(words)
    for first, last in _parts(sentence, words):
        part = words[first:last]
        is_about = _is_about(part, state)
        may_lean, is_known = is_known, is_known or is_about
        if not (is_about or may_lean):
            continue
        if (place := _telling(part, state.line) or _absent(part, state.line)) is not None:
            at, is_so = place
            if not is_about and not _leans(part[:at], state):
                continue  # "six of the tenors have a cold" behind the headline
            value = "yes" if is_so != state.is_turned else "no"
            value = IN_PART if in_effect else value
            found.append(Value(None, value, "", "", places[first + at], 2.0 + is_about))
    return found[:1] if in_effect else found


def _leans(lead: Sequence[Word], state: State) -> bool:
    """Whether what leads to a state speaks of what was named before: "It is open".

    "The library in Osk lent 700 books after it dropped fines" speaks of the library.
    """
    low = [word.low for word in lead]
    at = next((place for place, one in enumerate(low) if one in _STANDS_FOR), None)
    if at is None:
        return bool(_OPENING & set(low[:2]))
    is_other = any(w.is_capital and not w.opens and w.low not in state.names for w in lead[:at])
    return not is_other or not SPEECH.isdisjoint(low[:at])


def _is_in_effect(words: Sequence[Word]) -> bool:
    """ "De facto out", "regards itself as outside": so in effect, or by one's own account."""
    low = [word.low for word in words]
    pairs = set(pairwise(low))
    is_own = any(one in _OWN_VIEW and other in ("itself", "themselves") for one, other in pairs)
    in_force = [
        at
        for at, two in enumerate(pairwise(low))
        if two == ("in", "effect") and (at + 2 == len(low) or _ends(words, at + 2))
    ]
    if in_force:
        pairs.discard(("in", "effect"))
    return is_own or bool(_IN_EFFECT & set(low)) or any(two in pairs for two in _IN_EFFECT_TWO)


def _ends(words: Sequence[Word], place: int) -> bool:
    """Whether nothing that is so follows: "it is in effect at Halm" is no "in effect closed"."""
    return words[place].clause != words[place - 1].clause or words[place].low in FUNCTION


def _telling(part: Sequence[Word], line: Line) -> tuple[int, bool] | None:
    """Where a part tells that it is so or not, and which."""
    told = [
        (place, is_so != (_is_denied(part, place) or _is_of_none(part, place, line)))
        for place, size, is_so in _told(_plain(part), line)
        if (size > 1 or not _is_open(part, place)) and not _is_only_named(part, place)
    ]
    if not told:
        return None
    if part[told[0][0]].low == "membership" and len(told) > 1:
        return told[1]  # "its membership of the pact has ended"
    sides = {is_so for _, is_so in told}
    is_again = part[told[-1][0]].low.startswith("re")
    is_late = len(sides) > 1 and (is_again or any(word.low in _LATER for word in part))
    return told[-1] if is_late else told[0]


def _is_only_named(part: Sequence[Word], place: int) -> bool:
    """ "Notice of withdrawal", "talk of closing": a deed of which nothing is told but its name."""
    word = part[place].low
    lead = [one.low for one in part[max(0, place - 3) : place]]
    return word in _DEEDS_AS_THINGS and bool(set(lead) & _NAMING)


def _absent(part: Sequence[Word], line: Line) -> tuple[int, bool] | None:
    """ "There is no ban on night flights": no such thing."""
    low = [word.low for word in part]
    for at, one in enumerate(low[1:-1], 1):
        is_no = one == "no" and low[at - 1] in ("is", "are", "was", "were", "be", "been")
        if is_no and line.things & _singular(low[at + 1 : at + 3]) and low[0] != "if":
            return at, False
    return None


def _plain(part: Sequence[Word]) -> list[str]:
    """Its words; "de facto out of" is told as "is out of", for a phrase is of neighbours."""
    low = [word.low for word in part]
    for at in range(len(low) - 3):
        if low[at] in _BE and low[at + 1 : at + 3] == ["de", "facto"]:
            low[at : at + 3] = ["de", "facto", low[at]]
    return low


def _told(low: Sequence[str], line: Line) -> list[tuple[int, int, bool]]:
    """Place, length and side of every phrase of a line, the longest at each place."""
    found: list[tuple[int, int, bool]] = []
    reached = 0
    for place in range(len(low)):
        if place < reached:
            continue
        for size in (3, 2, 1):
            phrase = tuple(low[place : place + size])
            if len(phrase) == size and (phrase in line.holds or phrase in line.fails):
                found.append((place, size, phrase in line.holds))
                reached = place + size
                break
    return found


def _parts(sentence: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that may each say something of their own."""
    part = parts(sentence, words)
    first = 0
    for place, word in enumerate(words):
        is_other = word.low == "the" and _is_second(words, place)
        if place and (word.low in _PARTS or is_other or part[place] != part[place - 1]):
            yield first, place
            first = place
    yield first, len(words)


def _is_second(words: Sequence[Word], place: int) -> bool:
    """ "The former holds that it is open, | the latter that it is closed"."""
    return place + 1 < len(words) and words[place + 1].low == "latter"


def _is_about(words: Sequence[Word], state: State) -> bool:
    """Whether words name the thing, all its names if it has some, else one of its words."""
    low = {word.low for word in words}
    if _is_elsewhere(words, state):
        return False
    if state.names:
        return all(
            name in low or any(same_name(name, one) for one in low if one[:3] == name[:3])
            for name in state.names
        )
    return any(word.stem in state.things or word.low in state.line.things for word in words)


def _is_elsewhere(words: Sequence[Word], state: State) -> bool:
    """ "Shops near the smelter": not the smelter itself."""
    named = (p for p, word in enumerate(words) if word.low in state.names | state.line.things)
    first = next(named, 0)
    if state.names and any(word.low == "between" for word in words[:first]):
        return True  # "trams run between the station and the bridge"
    beside = _BESIDE - {"outside"} if ("outside", "the") in state.line.fails else _BESIDE
    return bool(beside & {word.low for word in words[max(0, first - 2) : first]})


def _is_denied(words: Sequence[Word], place: int) -> bool:
    near = [word.low for word in words[max(0, place - _NEAR) : place]]
    if words[place].low in _DEEDS_AS_THINGS and _is_not_done(words, place):
        return True
    if _is_of_no_such(words, place):
        return True
    return bool(_NOT & set(near)) or any(word.endswith("n't") for word in near)


def _is_of_no_such(words: Sequence[Word], place: int) -> bool:
    """ "No cars or lorries are let through": the subject is none, however long it is."""
    clause = words[place].clause
    lead = [word for word in words[max(0, place - _FAR) : place] if word.clause == clause]
    none = next((at for at, word in enumerate(lead) if word.low in ("no", "neither")), None)
    if none is None:
        return False
    between = [word.low for word in lead[none + 1 :]]
    verbs = [at for at, low in enumerate(between) if low in _BE]
    return len(verbs) == 1 and not any(
        low in FUNCTION and low not in ("or", "nor", "and") for low in between[: verbs[0]]
    )


def _is_not_done(words: Sequence[Word], place: int) -> bool:
    """ "Withdrawal is not on the agenda", "the reopening has been postponed"."""
    behind = [word.low for word in words[place + 1 : place + 1 + _FAR]]
    verb = next((at for at, low in enumerate(behind) if low in _BE), None)
    if verb is None:
        return False
    after = behind[verb + 1 : verb + 4]
    return bool(after) and (after[0] in _NOT or bool(_PUT_OFF & set(after[:2])))


def _is_of_none(words: Sequence[Word], place: int, line: Line) -> bool:
    """ "No ban on night flights applies": there is no such thing."""
    low = [word.low for word in words[max(0, place - _REACH) : place]]
    return any(
        one == "no" and bool(line.things & _singular(low[at + 1 : at + 4]))
        for at, one in enumerate(low[:-_NEAR])
    )


def _is_open(words: Sequence[Word], place: int) -> bool:
    """ "May be lifted", "urged it to reopen": no state yet; but "continues to apply" is one."""
    before = words[max(0, place - _NEAR) : place]
    near = {word.low for word in before[-_LEAD:] if not word.is_capital or word.opens}
    if place and words[place - 1].low == "and" and _is_ahead(words[: place - 1]):
        return True  # "will close in May and reopen in June"
    return bool(_OPEN & near) and not _GOING_ON & {word.low for word in before}


def _is_ahead(words: Sequence[Word]) -> bool:
    return any(word.low in ("will", "would", "shall") for word in words)


def _singular(low: Sequence[str]) -> frozenset[str]:
    return frozenset(low) | {word[:-1] for word in low if word.endswith("s")}


@lru_cache(maxsize=1)
def _lines() -> tuple[Line, ...]:
    return tuple(_line(*row.split("|")) for row in rows(Path(__file__).parent / "states.txt"))


def _line(holds: str, fails: str, things: str) -> Line:
    return Line(_phrases(holds), _phrases(fails), frozenset(each(things)))


def _phrases(words: str) -> frozenset[Phrase]:
    return frozenset(tuple(one.split("_")) for one in words.split())
