"""Which part of a run of capitals is a person: without a title, a place or a body."""

from collections.abc import Sequence

from assistant.figures.offices import Office, titles
from assistant.support.dates import WEEKDAYS
from assistant.support.lexicon import is_common, places
from assistant.support.names import Name, same_name
from assistant.support.reading import Reading
from assistant.support.words import each

_NOT_PEOPLE = frozenset(
    each(
        "ministry council court bank party union agency committee office university police army "
        "parliament assembly senate house department authority company club city county republic "
        "government board commission river bridge street north south east west"
    )
) | frozenset(WEEKDAYS)
_LEADING = frozenset(each("in of for on at from with over under between"))


def person_in(told: Reading, name: Name, office: Office) -> Name | None:
    """The part of a run of capitals that is a person: without "Prime Minister", without places."""
    places = [
        place
        for place in range(name.first, name.last + 1)
        if told.words[place].stem not in office.head | office.kind
        and told.words[place].stem not in titles()
        and not any(same_name(told.words[place].low, known) for known in office.names)
    ]
    run = _last_run(places)
    words = [told.words[place] for place in run]
    if not words or any(word.low in _NOT_PEOPLE or word.owner for word in words):
        return None
    if words[0].opens and all(word.text.isupper() and len(word.text) > 2 for word in words):
        return None  # "VELMAR — The mayor said": where it was written
    if len(words) == 1 and run[0] < name.last:
        behind = told.words[run[0] + 1].low
        if any(same_name(behind, known) for known in office.names):
            return None  # the Onkel of "Onkel Athletic", where another Athletic is asked about
    if len(words) == 1 and (_is_no_person(told, run[0]) or len(words[0].low) < 3):
        return None
    return Name(run[0], run[-1], tuple(run))


def _is_no_person(told: Reading, place: int) -> bool:
    """ "CSTO", "Russia", "Line 4": one capital word that is an acronym, a land or a plain noun."""
    word = told.words[place]
    is_numbered = place + 1 < len(told.words) and told.words[place + 1].is_number
    is_acronym = len(word.text) > 1 and word.text.isupper()
    return (
        is_numbered
        or is_acronym
        or word.low in places()
        or is_common(word)
        or _is_thing(told, place)
    )


def _is_thing(told: Reading, place: int) -> bool:
    """ "Power in Hallmere is shared": a word that opens a sentence, with what it is of behind."""
    word, behind = told.words[place], told.words[place + 1 : place + 2]
    return word.opens and bool(behind) and behind[0].low in _LEADING


def _last_run(places: Sequence[int]) -> list[int]:
    run: list[int] = []
    for place in places:
        run = [*run, place] if run and place == run[-1] + 1 else [place]
    return run
