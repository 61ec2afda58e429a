"""Who is named in a sentence that may speak: a body, a post, or somebody with a full name."""

from assistant.figures.introductions import MESSAGES
from assistant.figures.phrases import (
    DETERMINERS,
    Phrase,
    Words,
    behind,
    is_stop,
    is_temporal,
    with_apposition,
)
from assistant.figures.voices import BODIES, SOURCE_WORDS, TITLES, is_person

PAIR = (("the", "former"), ("the", "latter"))


def is_source(words: Words, phrase: Phrase) -> bool:
    """Whether a phrase surely is somebody who may speak: a body, a post, or a full name."""
    part = words[phrase.first : phrase.last + 1]
    if all(one.low in MESSAGES | DETERMINERS for one in part):
        return False
    if _is_known(words, phrase):
        return True
    is_name = len(part) > 1 and all(one.is_capital and "-" not in one.text for one in part[:2])
    return is_name and is_person(" ".join(one.text for one in part))


def trimmed(words: Words, phrase: Phrase) -> Phrase:
    """Without what stands behind its names: "the ministry | on 14 May", "Ana Bel | for a word".

    Nor what is done: "Ana Bel | parted company".
    """
    done = (
        place
        for place in range(phrase.first + 1, phrase.last + 1)
        if words[place - 1].is_capital
        and words[place].low.endswith("ed")
        and not words[place].is_capital
    )
    named = [
        place
        for place in range(phrase.first, next(done, phrase.last + 1))
        if (words[place].is_capital and place > phrase.first and not is_temporal(words, place))
        or words[place].low in SOURCE_WORDS
    ]
    return Phrase(phrase.first, named[-1]) if named else phrase


def mentions(words: Words) -> list[Phrase]:
    """Everybody whom a sentence names that may speak, each with the post or name behind a comma."""
    found: list[Phrase] = []
    place = 0
    while place < len(words):
        begins = words[place].is_capital or words[place].low in ("the", "a", "an")
        begins = begins or (_opens_post(words, place) and _is_named_soon(words, place))
        one = named_at(words, place, len(words)) if begins else None
        is_thing = place > 0 and words[place - 1].low == "the" and words[place].is_capital
        if one and is_thing and not _is_known(words, one):
            one = None  # "the Velmar Bridge"
        if tuple(word.low for word in words[place : place + 2]) in PAIR:
            one = Phrase(place, place + 1)
        if one:
            found += _each(words, one)
        place = one.last + 1 if one else place + 1
    return found


def _each(words: Words, phrase: Phrase) -> list[Phrase]:
    """Both of "the court and Ana Bel, a spokeswoman for the union"; one of "Health and Labour"."""
    for place in range(phrase.first + 1, phrase.last):
        if words[place].low != "and":
            continue
        left, right = Phrase(phrase.first, place - 1), Phrase(place + 1, phrase.last)
        part = words[right.first : right.last + 1]
        is_other = part[0].low in DETERMINERS or any(one.low in TITLES for one in part)
        if is_other and is_source(words, left) and is_source(words, right):
            return [left, named_at(words, right.first, len(words)) or right]
    return [phrase]


def _is_known(words: Words, phrase: Phrase) -> bool:
    part = words[phrase.first : phrase.last + 1]
    return any(one.low in SOURCE_WORDS for one in part)


def _opens_post(words: Words, place: int) -> bool:
    """ "Mayor Ana Bel", "union leader Ana Bel"."""
    after = words[place + 1].low if place + 1 < len(words) else ""
    return words[place].low in TITLES or (words[place].low in BODIES and after in TITLES)


def _is_named_soon(words: Words, place: int) -> bool:
    """ "Council leader Ana Bel": a title that a name follows."""
    return any(one.is_capital for one in words[place + 1 : place + 3])


def named_at(words: Words, place: int, last: int) -> Phrase | None:
    """The source whose words begin at a place, with the post or name behind a comma."""
    found = behind(words[:last], place)
    if found is None or not is_source(words, found):
        return None
    end = found.last + 2
    while end < last and not is_stop(words[end]):
        end += 1
    return with_apposition(words, found, end - 1) or found
