"""Whether a number answers: it counts the very thing, of which the very thing is told.

"58 people are ill in Hallmere" proves 58, and says nothing of how many live there. What a question
asks of those it counts, or which quantity it measures, must be told beside the number.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from assistant.figures.circumstances import kinds_of
from assistant.figures.nearby import own_words
from assistant.figures.plights import plight_told
from assistant.figures.sums import is_no_money, is_priced
from assistant.figures.wanted import Wanted, anybody, deeds, generic, persons, related, stems_of
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.names import same_name
from assistant.support.numbers import Number
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, read, stem

_TIMES = frozenset(each("second minute hour day week month year decade century"))
_LENGTHS = frozenset(each("km m cm mm mile ft inch yard"))
_DIMENSIONS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(each(asked)), frozenset(each(units)))
    for asked, units in (
        ("far tall deep wide", "km m cm mm mile ft inch yard"),
        ("high", "km m cm mm mile ft inch yard degree c f percent points"),
        ("long", "km m cm mm mile ft inch yard second minute hour day week month year decade"),
        ("heavy", "kg g tonne lb"),
        ("fast", "kmh mph km mile second minute hour"),
        ("hot cold", "c f degree"),
        ("old", "year month day week decade century age"),
    )
)
"""What is asked with these is told in these units."""
_LASTING = frozenset(
    each("last lasted lasts take takes took taken stay stayed wait waited been go")
)
_APART = frozenset(each("after before ago later earlier since"))
"""Behind a time they tell how far apart two things are, not how long one is."""
_MEASURED_AS = frozenset(
    each("late early old long wide high deep tall away behind ahead thick apart younger older")
)
_TOWNS = frozenset(map(stem, each("town city village settlement island district home place")))
_LIVES = frozenset(map(stem, each("live lives living lived population inhabitant dwell reside")))
_RESIDENT = frozenset(map(stem, each("resident people inhabitant person soul citizen")))
_SIDE = frozenset(each("other remaining rest"))
_HOW = frozenset(each("how number total tally count share what with"))
_PLURAL = frozenset(each("people men women children"))
_SHARES = frozenset(map(stem, each("seat vote point mandate")))
"""What is won by people, and is none."""
_OF = frozenset(each("of the its all those these their"))
_NO_DEEDS = frozenset(each("adding live lives lived living"))
_LISTS = frozenset(each("list lists register registers roll rolls registry"))
_TWICE = frozenset(each("once twice thrice"))


def is_other(told: Reading, number: Number, wanted: Wanted) -> bool:
    """Whether a number surely tells something else than what is asked."""
    if number.written in _TWICE or _is_score(told, number, wanted):
        return True
    if wanted.is_of_residents and not _counts_residents(told, number):
        return True
    if wanted.measure == "count":
        return _counts_other(told, number, wanted)
    if wanted.measure == "any":
        return bool(wanted.deeds) and _counts_events(told, number, wanted)
    if wanted.measure == "measure":
        return _measures_other(told, number, wanted)
    if wanted.measure in ("money", "amount"):
        return is_no_money(told, number) if not number.unit else False
    return wanted.measure == "percent" and _is_part_of_other(told, number, wanted)


def is_told(
    told: Reading, number: Number, wanted: Wanted, around: Sequence[str], before: str
) -> bool:
    """Whether the sentence of a number says what is asked of it, in the words around it.

    Which thing is priced may be told `before` it.
    """
    sentence = told.words[number.first].sentence
    own = [place for place, word in enumerate(told.words) if word.sentence == sentence]
    whole = stems_of(told.words, own)
    if plight := plight_told([told.words[place] for place in own]):
        whole = [*whole, plight]  # "people out of their homes" are evacuated
    if wanted.measure == "count":
        if wanted.origin and not is_from(told, wanted, before):
            return False
        is_named = _is_of_anybody(told, number, wanted) and _has_names(told, wanted)
        return _is_count_told(wanted, around, whole, before, is_named=is_named)
    if wanted.measure == "any":
        quantity = wanted.quantities
        return not quantity or _any_told(quantity, whole) or _counts_asked(told, number, wanted)
    if wanted.measure == "money":
        return is_priced(wanted, whole, before, is_named=_has_names(told, wanted, before))
    if wanted.dimension and not wanted.lasts and not _are_named(told, wanted):
        return False
    if things := wanted.all - {stem(one) for one in wanted.dimension}:
        return _any_told(things, whole)
    return _are_named(told, wanted)


def may_answer(sentence: str, wanted: Wanted) -> bool:
    """Whether a sentence tells anything of what is asked of people, or in the dimension asked."""
    told = reading(sentence)
    if wanted.is_of_residents:
        return any(_counts_residents(told, one) for one in told.numbers)
    stems = stems_of(told.words, range(len(told.words)))
    if wanted.measure == "count" and wanted.is_generic and wanted.head:
        return not wanted.doings or _any_told(wanted.doings, stems)
    if wanted.measure == "measure" and wanted.dimension:
        return any(one.unit and not is_other(told, one, wanted) for one in told.numbers)
    return True


def _is_count_told(
    wanted: Wanted, around: Sequence[str], whole: Sequence[str], before: str, *, is_named: bool
) -> bool:
    if not wanted.head:
        return True
    if wanted.is_generic:
        if wanted.plight:
            return _any_told((wanted.plight,), (*around, *whole))
        doing = wanted.doings
        if done := deeds(doing):
            return bool(done & deeds((*around, *whole))) or _any_alike(doing, (*around, *whole))
        return not doing or _any_told(doing, around) or _any_told(doing, whole)
    if _any_alike(wanted.head, whole):
        if not deeds(wanted.doings) - deeds(("remain",)):
            return True
        return _any_told(wanted.doings, [*around, *whole, *(word.stem for word in read(before))])
    if deeds(wanted.head) & deeds(whole):
        return True  # "5,513 workers on strike" are as many strikers
    # a word that only belongs to it stands for it where more is told
    is_meant = bool(wanted.rest) or is_named
    return is_meant and (
        _any_told(wanted.head, whole)
        or bool(wanted.deeds & deeds(whole))
        or _any_told(wanted.doings, whole)
    )


def _any_told(stems: Iterable[str], others: Sequence[str]) -> bool:
    """Whether one of the words is told, by itself or by what news calls it; "people" tells none."""
    plain = generic()
    mine = [one for one in stems if one not in plain]
    theirs = [one for one in others if one not in plain]
    return (
        _any_alike(mine, theirs)
        or any(related(one) & related(other) for one in mine for other in theirs)
        or bool(deeds(mine) & deeds(theirs))
    )


def _any_alike(stems: Iterable[str], others: Sequence[str]) -> bool:
    return any(alike(one, other) for one in stems for other in others)


def is_from(told: Reading, wanted: Wanted, before: str) -> bool:
    """Whether those who are counted are told to be of the land that the question tells."""
    earlier = read(before)
    others = [*_origins(told.words, wanted)] or [*_origins(earlier, wanted)][-1:]
    if others and not any(same_name(one, other) for one in wanted.origin for other in others):
        return False
    near = {word.low for word in (*told.words, *earlier) if word.is_capital}
    return any(same_name(origin, one) for origin in wanted.origin for one in near)


def _origins(words: Sequence[Word], wanted: Wanted) -> Iterator[str]:
    """The names right before those who are counted: "Armenian captives", "Armenian soldiers"."""
    for before, word in pairwise(words):
        is_counted = word.stem in wanted.head or any(
            related(word.stem) & related(one) for one in wanted.head
        )
        is_name = before.is_capital and not before.opens and before.low not in FUNCTION
        if is_counted and is_name and not before.is_number and not word.is_capital:
            yield before.low


def _is_of_anybody(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "9,100 people who fled": the rest of the sentence tells that they are refugees."""
    behind = _behind(told, number)[:1]
    return not wanted.is_of_stock and any(word.stem in anybody() for word in behind)


def _has_names(told: Reading, wanted: Wanted, before: str = "") -> bool:
    """Whether a sentence, or what is before it, has every name of the question."""
    names = wanted.names - _HOW
    near = {word.low for word in (*told.words, *read(before)) if word.is_capital}
    return bool(names) and all(any(same_name(name, one) for one in near) for name in names)


def _are_named(told: Reading, wanted: Wanted) -> bool:
    """Whether a sentence names what is measured, where the question only names it."""
    low = {word.low for word in told.words}
    return all(
        name in low or any(same_name(name, one) for one in low) for name in wanted.names - _HOW
    )


def _is_score(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "Won 2–0", "by 27 votes to 18": two sides of a game or a vote."""
    if number.upper is not None and number.upper < number.value:
        return True
    before = [word.low for word in told.words[max(0, number.first - 4) : number.first]]
    after = told.words[number.last + 1 : number.last + 4]
    leads = before[-1:] == ["by"] and any(
        word.low == "to" and place + 1 < len(after) and after[place + 1].is_number
        for place, word in enumerate(after)
    )
    follows = before[-1:] == ["to"] and "by" in before[:-1]
    if not (leads or follows):
        return False
    return not any(alike(head, stem("vote")) for head in wanted.head)


def _counts_residents(told: Reading, number: Number) -> bool:
    """Whether it tells how many live somewhere, and nothing that happened to some of them."""
    clause = told.words[number.first].clause
    own = [word for word in told.words if abs(word.clause - clause) <= 1 and word.stem]
    same = [word.stem for word in own if word.clause == clause]
    if _LIVES & set(same):
        return not deeds([one for one in same if one not in _LIVES])
    behind = told.words[number.last + 1 : number.last + 2]
    is_of_people = bool(behind) and behind[0].stem in _RESIDENT
    lead = [word.low for word in told.words[max(0, number.first - 3) : number.first]]
    return is_of_people and bool(
        ("of" in lead and _TOWNS & set(same)) or {"home", "to"} <= set(lead)
    )


def _counts_other(told: Reading, number: Number, wanted: Wanted) -> bool:
    behind = _behind(told, number)
    if behind and behind[0].low in _SIDE and not _SIDE & wanted.all:
        # "104 died, 41 others are missing": the others are those who are asked for.
        return not wanted.deeds & deeds(word.stem for word in own_words(told, number) if word.stem)
    if _is_of_others(told, number, wanted) or (
        wanted.is_of_stock and _is_group(told, number, wanted)
    ):
        return True
    things = [word.stem for word in behind[:3] if _is_plural(word)]
    if not things or number.unit or not wanted.head:
        return False
    if things[-1:] == ["name"] and is_listed(told, number):
        return False
    if _is_done(told, number, wanted) and not wanted.is_generic:
        return False
    if wanted.is_generic:
        return not any(
            one in persons()
            or _any_alike(wanted.doings, (one,))
            or (one not in _SHARES and (deeds((one,)) or related(one) & _told_of(wanted)))
            for one in things
        )
    known = {*wanted.head, *(wanted.rest if wanted.deeds else ())}
    return not any(
        other in generic()
        or alike(one, other)
        or related(one) & related(other)
        or _are_people(one, other)
        for one in known
        for other in things
    )


def is_listed(told: Reading, number: Number) -> bool:
    """ "The list of captives runs to 41 names": as many captives."""
    sentence = told.words[number.first].sentence
    behind = [word.low for word in told.words[number.last + 1 : number.last + 3]]
    is_of_names = "names" in behind or "entries" in behind
    return is_of_names and any(
        word.low in _LISTS for word in told.words if word.sentence == sentence
    )


def _counts_asked(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "Hallmere shelters 900 refugees" tells its refugee population, in other words."""
    things = [word.stem for word in _behind(told, number) if _is_plural(word)]
    return _any_alike(wanted.rest - wanted.quantities, things)


def _counts_events(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "The toll of the two earthquakes": it counts what it is a toll of."""
    own = kinds_of((wanted.occasion,)) if wanted.occasion else frozenset()
    things = [word.stem for word in _behind(told, number) if _is_plural(word)]
    return bool(own) and any(own & kinds_of((one,)) and not deeds((one,)) for one in things)


def _is_done(told: Reading, number: Number, wanted: Wanted) -> bool:
    """Whether its clause tells the deed itself: "91 bodies" are deaths."""
    clause = told.words[number.first].clause
    own = [word.stem for word in told.words if word.clause == clause and word.stem]
    return bool((wanted.deeds - deeds(("hold",))) & deeds(own))


def _told_of(wanted: Wanted) -> frozenset[int]:
    return frozenset(line for one in wanted.rest for line in related(one))


def _is_group(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "The 17 soldiers", "freed 17 soldiers": some of them, of whom something is told."""
    first = number.first - number.lead
    before = told.words[first - 1].low if first else ""
    clause = told.words[number.first].clause
    own = [
        word.stem
        for word in told.words
        if word.clause == clause and word.stem and word.low not in _NO_DEEDS
    ]
    return before in ("the", "these", "those") or bool(deeds(own) - deeds(("hold",)) - wanted.deeds)


def _are_people(one: str, other: str) -> bool:
    return one in persons() and other in persons()


def _behind(told: Reading, number: Number) -> list[Word]:
    """The words behind a number up to the end of its noun phrase."""
    clause = told.words[number.last].clause
    found: list[Word] = []
    first = number.last + 1
    if [word.low for word in told.words[first : first + 2]] in (["of", "the"], ["of", "its"]):
        first += 2  # "two of the seven departments"
        first += first < len(told.words) and first in told.number_places
    for place in range(first, min(len(told.words), first + 4)):
        word = told.words[place]
        is_out = word.clause != clause or place in told.taken
        if is_out or (word.low in FUNCTION and word.low not in _SIDE):
            break
        found.append(word)
        if _is_plural(word):
            break
    return found


def _is_plural(word: Word) -> bool:
    low = word.low
    return low in _PLURAL or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us")))


def _is_of_others(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "23 Armenian captives" where Azerbaijani ones are asked for."""
    if not wanted.origin:
        return False
    for word in _behind(told, number):
        if word.is_capital and not word.is_number:
            return not any(same_name(one, word.low) for one in wanted.origin)
    return False


def _measures_other(told: Reading, number: Number, wanted: Wanted) -> bool:
    unit = number.unit
    allowed = [units for asked, units in _DIMENSIONS if asked & wanted.dimension]
    if allowed and not any(unit in units for units in allowed):
        return True
    if "long" in wanted.dimension and wanted.lasts and unit in _LENGTHS:
        return True
    after = told.words[number.last + 1 : number.last + 2]
    low = after[0].low if after else ""
    if low in _MEASURED_AS and wanted.dimension and low not in wanted.dimension:
        return not (low in ("tall", "high") and wanted.dimension & {"tall", "high"})
    return unit in _TIMES and low in _APART


def _is_part_of_other(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "Two thirds of the patients" is no rate of unemployment."""
    after = told.words[number.last + 1 : number.last + 6]
    if not after or after[0].low != "of":
        return False
    noun = next((word for word in after[1:] if word.low not in _OF), None)
    if noun is None or not _is_plural(noun) or not deeds((noun.stem,)):
        return False
    return not any(alike(one, noun.stem) or related(one) & related(noun.stem) for one in wanted.all)
