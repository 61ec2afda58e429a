"""Numbers of a premise against those of the archive, and "all" against what remains."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.premises.matter import Line, Matter
from assistant.premises.stances import Stance, is_denied
from assistant.support.lexicon import alike, is_content
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.verbs import lemma
from assistant.support.words import Word, each

_UNCOUNTED = ("ordinal", "age")
_CLOSE = 0.1
"""Two numbers of which one is told as about may differ by so much."""
_AWAY = frozenset(each("of in on at by to from were was are have had after during when"))
"""What these lead to is not what a number before them counts."""
_FAR = 2.0
"""Nobody says "more than 100" of what is over so many times as much."""
_NEAR = 6
"""Words between a number and what it counts."""
_LEFT = frozenset(each("remain remains remained still left yet unaccounted missing stranded more"))
_SOME = frozenset(each("some several many most dozens hundreds thousands others half"))
_PARTLY = frozenset({("not", "all"), ("not", "every"), ("all", "but"), ("except", "for")})
_ALL = frozenset(each("all every last entire whole everyone everybody fully completely both"))


@dataclass(frozen=True)
class Counted:
    """A number of a sentence that counts what the premise's number counts."""

    line: Line
    number: Number
    agrees: bool
    equals: bool
    """Whether it agrees by its value, not only by a hedge."""
    is_counted: bool
    """Whether it counts the very things, or has the same unit."""
    is_level: bool
    """Whether it is told as a level that something has reached, not as a count of things."""
    is_total: bool
    """Whether it is the whole of which another number is a part: "14 of the 150"."""


def numbers_of(matter: Matter) -> list[Number]:
    """The numbers that a premise states."""
    read = matter.taken.read
    return [
        one
        for one in read.numbers
        if one.unit not in _UNCOUNTED and read.words[one.first - 1].low != "no"
    ]


def counted(matter: Matter, number: Number, line: Line) -> Iterator[Counted]:
    """What a sentence says of the same count."""
    if not line.may_count:
        return
    things = _things(matter.taken.read, number)
    level = not things and not number.unit
    for other in line.read.numbers:
        if other.unit != number.unit or other.hedge == "many" or other.upper is not None:
            continue
        same = _is_level(matter, line.read, other) if level else bool(number.unit)
        if same or (things and _counts(matter, line.read, other, things)):
            total = _is_total(line.read, other)
            values = agrees(number, other), equals(number, other)
            head = same or bool(things and _has_head(line.read, other, things[0]))
            yield Counted(line, other, *values, head, level, total)


def equals(mine: Number, theirs: Number) -> bool:
    """Whether both are the same, or near where one is only told as about."""
    one, other = mine.value, theirs.value
    hedges = {mine.hedge, theirs.hedge}
    is_near = bool(hedges & {"about", "near", "many"})
    return one == other or (is_near and abs(one - other) <= _CLOSE * max(one, other))


def agrees(mine: Number, theirs: Number) -> bool:
    """Whether both may be of one count, as far as they are hedged."""
    if equals(mine, theirs):
        return True
    one, other = mine.value, theirs.value
    if max(one, other) > _FAR * min(one, other):
        return False
    low = theirs.hedge in ("more", "least") and one >= other
    high = theirs.hedge in ("less", "most", "near") and one <= other
    mine_low = mine.hedge in ("more", "least") and other >= one
    mine_high = mine.hedge in ("less", "most", "near") and other <= one
    return low or high or mine_low or mine_high


def holds_value(number: Number, line: Line, is_sure: bool) -> bool:
    """Whether a sentence has such a number at all; the very one, where it may be of others."""
    return line.may_count and any(
        (is_sure and equals(number, other)) or number.value == other.value
        for other in line.read.numbers
        if other.unit in ("", number.unit)
    )


def leaves_some(matter: Matter, line: Line, own: Sequence[Stance]) -> bool:
    """Whether a sentence says that some of what the premise has all of are left out."""
    words = line.read.words
    lows = [word.low for word in words]
    if any(pair in _PARTLY for pair in pairwise(lows)):
        return _names_thing(matter, words)
    done = any(one.sign == "affirms" for one in own)
    if _is_part(line.read) and _names_thing(matter, words):
        return done or any(one.sign in ("denies", "holds") for one in own) or _is_left(lows)
    amount = any(number.value > 0 for number in _plain(line.read)) or bool(_SOME & set(lows))
    if not amount:
        return False
    if any(one.sign in ("holds", "denies") for one in own):
        return True
    if done:
        return False
    return _is_left(lows) and _names_thing(matter, words)


_WISHED = 6
_WISHES = frozenset(
    each(
        "working work works worked seek seeks seeking demand demands demanded demanding call calls "
        "called calling urge urges urged want wants wanted hope hopes hoped until if unless toward "
        "towards promise promised pledge pledged plan plans planned negotiate negotiating"
    )
)
"""Before a deed, one of these makes it a wish."""


_OF_LAST = frozenset(each("of remaining missing prisoner captive hostage fugitive escapee suspect"))
"""What follows "the last" where it tells of somebody, and of no time."""


def takes_all(line: Line, own: Sequence[Stance]) -> bool:
    """Whether a sentence affirms the premise of all."""
    words = line.read.words
    for stance in own:
        before = {word.low for word in words[max(0, stance.place - _WISHED) : stance.place]}
        if stance.sign == "affirms" and not before & _WISHES:
            near = [w for w in words if w.clause == words[stance.place].clause]
            lows = {word.low for word in near}
            if lows & (_ALL | {"remaining"}) and not _is_part(line.read):
                return True
            if _is_of_last(words, stance.place):
                return True
    lows_all = [word.low for word in words]
    return any(
        pair in (("none", "remain"), ("no", "longer"), ("none", "remains"))
        for pair in pairwise(lows_all)
    )


def _is_of_last(words: Sequence[Word], place: int) -> bool:
    """ "Osk, the last of the ten who fled, was caught": other clauses may lie between."""
    before = [word for word in words[:place] if word.sentence == words[place].sentence]
    return any(
        one.low == "the" and last.low in ("last", "final") and (then.low in _OF_LAST)
        for one, last, then in zip(before, before[1:], before[2:], strict=False)
    )


def _is_left(lows: Sequence[str]) -> bool:
    return bool(_LEFT & set(lows))


def _is_part(read: Reading) -> bool:
    """ "14 of the 150": a smaller number of a larger one."""
    for one, other in pairwise(read.numbers):
        between = [word.low for word in read.words[one.last + 1 : other.first]]
        if one.value < other.value and "of" in between and len(between) <= 4:
            return True
    return False


def _is_total(read: Reading, number: Number) -> bool:
    before = [word.low for word in read.words[max(0, number.first - 3) : number.first]]
    return "of" in before


def _plain(read: Reading) -> Iterator[Number]:
    return (one for one in read.numbers if not one.unit)


def _names_thing(matter: Matter, words: Sequence[Word]) -> bool:
    """Whether a noun of the premise, or its pronoun, stands in the sentence."""
    nouns = [key for key in matter.keys if not key.is_name] or list(matter.keys)
    return any(key.pattern.search(word.low) for key in nouns for word in words)


def _things(read: Reading, number: Number) -> list[str]:
    """The stems of what a number counts."""
    found: list[str] = []
    for place in range(number.last + 1, min(len(read.words), number.last + _NEAR)):
        word = read.words[place]
        if word.clause != read.words[number.last].clause or word.low in _AWAY:
            break
        if is_content(word) and not word.low.endswith("ly"):
            found.append(word.stem)
    return found[:2]


def _is_level(matter: Matter, read: Reading, number: Number) -> bool:
    """ "The death toll rose to 57": a noun of the premise, then a number that counts nothing."""
    nouns = [key for key in matter.keys if not key.is_name]
    if things := _things(read, number):
        return things[0] == "peopl" or any(key.pattern.search(things[0]) for key in nouns)
    before = read.words[max(0, number.first - 8) : number.first]
    clause = read.words[number.first].clause
    return any(
        key.pattern.search(word.low) for key in nouns for word in before if word.clause == clause
    )


def _has_head(read: Reading, number: Number, thing: str) -> bool:
    behind = read.words[number.last + 1 : number.last + 1 + _NEAR]
    clause = read.words[number.last].clause
    return any(alike(word.stem, thing) for word in behind if word.clause == clause)


def _counts(matter: Matter, read: Reading, number: Number, things: Sequence[str]) -> bool:
    """Whether a number counts one of these things, or the verb of the premise follows it."""
    clause = read.words[number.last].clause
    behind = read.words[number.last + 1 : number.last + 1 + _NEAR]
    near = [word for word in behind if word.clause == clause]
    if any(alike(word.stem, thing) for word in near for thing in things):
        return True
    return any(lemma(word.low) in matter.predicate for word in near[:3]) and not is_denied(
        read.words, number.last
    )


def whole_of(matter: Matter) -> bool:
    """Whether the premise claims the whole of something that is not denied."""
    return matter.taken.claims_whole and not matter.taken.is_denied
