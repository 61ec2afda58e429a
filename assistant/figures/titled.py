"""Whose title it is, by the words between a title and a name, and the whole of a person's name."""

from collections.abc import Collection, Iterator, Sequence

from assistant.figures.elsewhere import is_asked, name_at
from assistant.figures.offices import Office, titles
from assistant.support.names import Name
from assistant.support.reading import Reading
from assistant.support.verbs import is_sure
from assistant.support.words import Word, each

_PARTICLES = frozenset(
    each("de da do dos das del della di du la le van von der den ter ten zu al el bin ibn abu ben")
)
_LONGEST = 3
_DOES = frozenset(
    each(
        "met meets meet visited visits visit thanked thanks called calls praised praises "
        "asked asks urged urges accused accuses invited invites received receives "
        "appointed appoints nominated nominates dismissed dismisses sacked sacks welcomed welcomes "
        "canonizes canonized defeated defeats beat beats congratulated congratulates "
        "criticised criticises criticized "
        "criticizes pardons pardoned attacked attacks wants believes supports supported backs "
        "backed endorses endorsed warned warns signed signs blames blamed"
    )
)
"""What the holder of an office does to another person: "The president thanked Ana Bel"."""
_TELLS = frozenset(each("said says told announced insisted claimed wrote warned argued confirmed"))
_BEEN = frozenset(each("is was been be are were being has had have by"))


def whole(told: Reading) -> Iterator[Name]:
    """The names of a text, one that goes on behind "de la", "von der" or "al" in one piece."""
    waiting: Name | None = None
    for one in told.names:
        if waiting and _goes_on(told.words, waiting.last, one.first):
            between = range(waiting.last + 1, one.first)
            waiting = Name(waiting.first, one.last, (*waiting.parts, *between, *one.parts))
            continue
        if waiting:
            yield waiting
        waiting = one
    if waiting:
        yield waiting


def _goes_on(words: Sequence[Word], last: int, first: int) -> bool:
    between = words[last + 1 : first]
    is_one = words[last].clause == words[first].clause and not words[last].owner
    return (
        0 < len(between) <= _LONGEST and is_one and all(word.low in _PARTICLES for word in between)
    )


def is_of_next(told: Reading, name: Name, place: int) -> bool:
    """Whether a title behind a name is another's: "Ana Bel of Ruvia and President Ivo Kranz"."""
    words, behind = told.words, place + 1
    while behind < len(words) and words[behind].stem in titles():
        behind += 1
    after = name_at(told, behind)
    if after is None or name.last >= place or after.first < place:
        return after is not None and name.last < after.first <= place
    return words[behind].clause == words[place].clause and words[behind].is_capital


def does(told: Reading, name: Name, place: int) -> bool:
    """Whether who holds the office does something to the person: "The mayor met Ana Bel"."""
    words = told.words
    if _any_done(words[name.last + 1 : place], _TELLS):
        return True  # "Ana Bel said that the mayor"
    between = words[place + 1 : name.first]
    own = [word for word in between if word.clause == words[place].clause]
    if words[place].clause != words[name.first].clause:
        return False
    if own and own[0].low == "to" and is_sure(own[1].low if len(own) > 1 else ""):
        return True  # "the first pope to visit Ruvia"
    return _any_done(own, _DOES)


def _any_done(words: Sequence[Word], deeds: Collection[str]) -> bool:
    """Whether a verb says one of these deeds, and not that it is done to whoever stands before."""
    return any(
        word.low in deeds and not (at and words[at - 1].low in _BEEN)
        for at, word in enumerate(words)
    )


def is_bare(told: Reading, name: Name, place: int, office: Office) -> bool:
    """Whether "President Ana Bel" opens a sentence that only later names what is asked about.

    Then it may be anybody's president.
    """
    words = told.words
    if not words[place].is_capital or place > name.first or words[place].sentence:
        return False
    run = name_at(told, place)
    if run is None or run.last != name.last or name_at(told, name.last + 2):
        behind = words[name.last + 1].low if name.last + 1 < len(words) else ""
        if behind == "of":
            return False
    before = [word.low for word in words[:place]]
    named = [word.low for word in words[name.last + 1 :]]
    return not is_asked(before, office) and is_asked(named, office)
