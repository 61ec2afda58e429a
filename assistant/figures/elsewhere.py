"""Whether an office is the same one of another place or team than is asked about."""

from collections.abc import Sequence

from assistant.figures.offices import Office, titles
from assistant.support.lexicon import places
from assistant.support.names import same_name
from assistant.support.reading import Reading
from assistant.support.words import Word


def is_elsewhere(told: Reading, place: int, office: Office) -> bool:
    """Whether it is the same office of another place or team: "coach of Velmar Athletic"."""
    words = told.words
    if office.names and _is_theirs(words, place, office):
        return True
    while place + 1 < len(words) and words[place + 1].stem in titles():
        place += 1
    lead = [word.low for word in words[place + 1 : place + 3]]
    first = place + 2 + (lead[1:] == ["the"])
    run = next((one for one in told.names if one.first == first and one.parts), None)
    if not office.names or run is None or lead[:1] not in (["of"], ["at"]):
        return False
    parts = [words[part].low for part in run.parts]
    known = [any(same_name(part, name) for name in office.names) for part in parts]
    return not any(known) or (len(parts) == len(office.names) and not all(known))


def _is_theirs(words: Sequence[Word], place: int, office: Office) -> bool:
    """Whether another country's name leads in the title: "Polish prime minister"."""
    clause = words[place].clause
    lead = [word for word in words[max(0, place - 4) : place] if word.clause == clause]
    while lead and (lead[-1].stem in office.kind or lead[-1].stem in titles()):
        lead.pop()
    near = lead[-2:]
    known = places()
    joined = "_".join(word.low for word in near)
    lands = [word.low for word in near[-1:] if word.owner or _is_of_land(word)]
    lands += [joined] if joined in known else []
    return bool(lands) and not any(
        same_name(land, name) or known.get(land, land) == known.get(name, name)
        for land in lands
        for name in office.names
    )


def _is_of_land(word: Word) -> bool:
    """Whether it names a land, or what is of one: "Belarusian"."""
    low = word.low
    if low in places():
        return True
    return word.is_capital and any(
        same_name(low, land) for land in places() if land[:4] == low[:4] and len(land) < len(low)
    )
