"""Whether an office is the same one of another place or team than is asked about."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.figures.offices import Office, titles
from assistant.support.lexicon import places
from assistant.support.names import Name, same_name
from assistant.support.reading import Reading
from assistant.support.words import Word, each, read

_NEAR = 3
"""Words of a name before a title that may tell whose it is."""


_ITSELF = frozenset(each("country nation state city town club team company party union"))
""" "The country's prime minister" is that of the country that is named before."""
_MAKES = frozenset(
    each(
        "named names name appointed appoints appoint elected elects elect made makes make chose "
        "chosen picked picks nominated confirmed installed declared proclaimed crowned hired"
    )
)
"""What makes the person behind it the holder of what follows."""


def is_elsewhere(told: Reading, place: int, office: Office) -> bool:
    """Whether it is the same office of another place or team: "coach of Velmar Athletic"."""
    words = told.words
    if office.names and (_is_theirs(words, place, office) or _is_of_body(told, place, office)):
        return True
    while place + 1 < len(words) and words[place + 1].stem in titles():
        place += 1
    if _is_of_name_behind(told, place, office):
        return True
    lead = [word.low for word in words[place + 1 : place + 3]]
    first = place + 2 + (lead[1:] == ["the"])
    run = name_at(told, first)
    if not office.names or run is None or not run.parts or lead[:1] not in (["of"], ["at"]):
        return False
    parts = [words[part].low for part in run.parts]
    if is_asked(parts, office) and len(parts) > len(office.names):
        return False
    known = [any(same_name(part, name) for name in office.names) for part in parts]
    return not any(known) or (len(parts) == len(office.names) and not all(known))


def name_at(told: Reading, place: int) -> Name | None:
    """The name that a word is part of."""
    after = bisect_right(told.names, place, key=lambda name: name.first)
    found = told.names[after - 1] if after else None
    return found if found and place <= found.last else None


def is_before_elsewhere(told: Reading, before: str, office: Office) -> bool:
    """Whether a sentence does not name the land that is asked about, behind word of another one.

    "Foreign Minister Ana Bel said on Monday", behind "Ruvia leaves the pact", is Ruvia's minister.
    """
    if not (office.names & places().keys()) or is_asked([one.low for one in told.words], office):
        return False
    lands = (word.low for word in read(before) if word.is_capital and _is_of_land(word))
    first = next(lands, "")
    return bool(first) and not is_asked([first], office)


def _is_of_body(told: Reading, place: int, office: Office) -> bool:
    """Whether another body or place stands right before the title: "FIFA president"."""
    words, at = told.words, place - 1
    while at >= 0 and (words[at].stem in office.kind or words[at].stem in titles()):
        at -= 1
    run = name_at(told, at)
    if run is None or words[at].stem in titles() or not words[at].is_capital:
        return False
    is_apart = words[at].clause != words[place].clause
    if run.first and words[run.first - 1].low in _MAKES:
        return False  # "named Ana Bel finance minister"
    own = [words[part].low for part in range(max(run.first, at - _NEAR), at + 1)]
    return not is_apart and not is_asked(own, office)


def _is_of_name_behind(told: Reading, place: int, office: Office) -> bool:
    """Whether whoever the title is given to is of elsewhere: "Prime Minister Bel of Ruvia"."""
    words = told.words
    if not office.names:
        return False
    holder = name_at(told, place + 1)
    if holder is None or words[holder.last].clause != words[place].clause:
        return False
    run = name_at(told, holder.last + 2)
    if run is None or not run.parts or words[holder.last + 1].low != "of":
        return False
    return not is_asked([words[part].low for part in run.parts], office)


def is_asked(parts: Sequence[str], office: Office) -> bool:
    """Whether one of these words, or two of them together, are a name that the question has."""
    return any(same_name(part, name) for part in whole_names(parts) for name in office.names)


def whole_names(parts: Iterable[str]) -> list[str]:
    """Words, and each two that follow each other as one: "united_states"."""
    every = list(parts)
    return [*every, *("_".join(pair) for pair in pairwise(every))]


def _is_theirs(words: Sequence[Word], place: int, office: Office) -> bool:
    """Whether another country's name leads in the title: "Polish prime minister"."""
    lead = _leading(words, place)
    while lead and (lead[-1].stem in office.kind or lead[-1].stem in titles()):
        lead.pop()
    near = lead[-2:]
    known = places()
    joined = "_".join(word.low for word in near)
    lands = [word.low for word in near[-1:] if _is_owner(word) or _is_of_land(word)]
    lands += [joined] if joined in known else []
    return bool(lands) and not any(
        same_name(land, name) or known.get(land, land) == known.get(name, name)
        for land in lands
        for name in office.names
    )


def _is_owner(word: Word) -> bool:
    return word.owner and word.low not in _ITSELF


def _leading(words: Sequence[Word], place: int) -> list[Word]:
    """The words of its clause before a title; the stop of "U.S." ends none."""
    found: list[Word] = []
    clause = words[place].clause
    for word in reversed(words[max(0, place - 4) : place]):
        if word.clause != clause and "." not in word.low:
            break
        clause = word.clause
        found = [word, *found]
    return found


def _is_of_land(word: Word) -> bool:
    """Whether it names a land, or what is of one: "Belarusian"."""
    low = word.low
    if low in places():
        return True
    return word.is_capital and any(
        same_name(low, land) for land in places() if land[:4] == low[:4] and len(land) < len(low)
    )
