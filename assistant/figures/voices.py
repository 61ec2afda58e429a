"""Whether two names of a speaker are those of one voice."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.figures.tokens import Token, tokens
from assistant.support.lexicon import FUNCTION, alike, senses
from assistant.support.names import same_name
from assistant.support.words import each, stem

SPOKES = frozenset(
    each("spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons representative")
)
TITLES = SPOKES | frozenset(
    each(
        "minister president speaker mayor governor chief general gen col colonel captain capt maj "
        "major dr mr mrs ms sir prof professor secretary director chairman chairwoman chair head "
        "commissioner judge senator sen rep deputy prime king queen prince princess ambassador "
        "officer sheriff sergeant sgt lieutenant lt inspector coach leader premier chancellor vice "
        "coordinator manager commander coroner prosecutor doctor engineer seismologist adviser "
        "envoy superintendent administrator economist analyst researcher resident witness lawyer "
        "auditor executive treasurer ceo cfo detective attorney clerk marshal warden comptroller "
        "founder owner cardinal curator pastor father bishop archbishop imam "
        "sister brother councillor lawmaker aide official"
    )
)
BODIES = frozenset(
    each(
        "ministry ministries agency office service services department police army navy force "
        "forces government council committee commission union bank court parliament party "
        "university institute hospital hospitals centre center board bureau association federation "
        "company group organisation organization authority authorities society cross crescent "
        "rights watch network news radio television tv times post herald gazette press media "
        "observatory fund programme program project mission guard coastguard brigade city county "
        "province region district state states nations republic kingdom town village war airlines "
        "railways railway industries school college foundation alliance movement front league "
        "house senate congress assembly kremlin officials rescuers unit staff defence defense "
        "international national united world health interior foreign monitor operator insurers "
        "systems resources energy security technologies holdings partners motors airways foods "
        "labs solutions pharmaceuticals insurance savings survey poll research "
        "palace air river airport lake campaign tribune embassy authority journal "
        "registry inc ltd corp children borders doctors contractor construction builder builders "
        "operator lender insurer retailer manufacturer body panel regulator watchdog academy "
        "division"
    )
)
SOURCE_WORDS = BODIES | TITLES
"""Words of a body or a post, which may speak."""
_TITLE_BODIES = {
    "minister": "ministry",
    "ministers": "ministry",
    "officials": "official",
    "councillor": "council",
}
_UNSAID = TITLES & frozenset(each("mr mrs ms dr sir prof deputy vice"))
_MERE_TITLES = frozenset(each("mr mrs ms dr sir prof gen col capt sgt lt maj rep sen"))
_STAFF = frozenset(
    each("office official officials chief head director leader commander statement agency team")
)
"""Words that add nothing to a body: the police chief speaks for the police."""
_STATE = frozenset(each("authorities authority government officials official state side"))
"""What a country's name alone stands for."""
_CONTRASTS = frozenset(
    each("deputy former ex rebel rebels opposition acting outgoing separatist exiled independent")
)
_VOICES = SPOKES | frozenset({"office", "lawyer"})
_SUFFIXES = frozenset(each("jr sr ii iii iv"))
_SURE = 2
"""Capitalised words behind a body's that are surely a name."""
_JOINING = frozenset(each("de da di van von al el bin ibn ben la le del der dos"))

_BY = re.compile(
    r"^(?:ask|(?:newsrooms?|reporters|journalists|editors|readers|the press|the media)"
    r"(?:\s\w+){0,3}?\sby)\s",
    re.IGNORECASE,
)
_STATING = re.compile(r"\s(?:stated|states|said|says|told|replied|put|wrote)$")


@dataclass(frozen=True)
class Speaker:
    """Who is said to have said it."""

    text: str
    """In the article's own words."""
    key: str
    """A person's last name where there is one, else the words of the body: "health ministry"."""


@dataclass(frozen=True)
class _Voice:
    """What a speaker's words tell: a person, a body or post, or both."""

    given: str
    person: str
    body: tuple[str, ...]
    """The other words, as written."""
    core: tuple[str, ...]
    """Those of them that tell one body from another."""
    spokes: bool


def speaker_of(text: str) -> Speaker | None:
    """The speaker with such words, or None where they name nobody."""
    voice = _voice(text)
    key = voice.person or " ".join(voice.body)
    return Speaker(text, key) if key and key not in _MERE_TITLES else None


def tidied(who: Speaker) -> Speaker:
    """The speaker alone: of "newsrooms by Ana Bel" and "Ask Ana Bel" she, without "stated"."""
    bare = _STATING.sub("", _BY.sub("", who.text))
    return (speaker_of(bare) if bare != who.text else who) or who


def is_person(text: str) -> bool:
    """Whether somebody stands there by name."""
    return bool(_voice(text).person)


def same_voice(one: Speaker, other: Speaker) -> bool:
    """Whether both speak for the same: a person, a body, or one that speaks for the other."""
    a, b = _voice(one.text), _voice(other.text)
    if one.key == other.key:
        return _same_given(a, b)
    if a.person and b.person:
        if same_name(a.person, b.person):
            return _same_given(a, b)
        return a.spokes and b.spokes and _compatible(a.core, b.core)
    for person, body in ((a.person, b.core), (b.person, a.core)):
        if person and len(body) == 1 and same_name(person, body[0]):
            return True
    return _compatible(a.core, b.core)


def _same_given(a: _Voice, b: _Voice) -> bool:
    return not (a.given and b.given) or a.given[0] == b.given[0]


def _compatible(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words of one body are among those of the other, and leave nothing to part them.

    A country's name alone stands for its government only.
    """
    if not one or not other:
        return False
    apart = ({*one} & _CONTRASTS) ^ ({*other} & _CONTRASTS)
    # "The opposition Tusta Party" is the Tusta Party
    if apart and not (apart == {"opposition"} and _are_of_one_name(one, other)):
        return False
    few, many = sorted((one, other), key=len)
    rest = [word for word in many if not any(_alike(word, known) for known in few)]
    if not all(any(_alike(word, known) for known in many) for word in few):
        return False
    is_bare = not any(_is_common(word) for word in few)
    return not rest or (all(word in _STATE for word in rest) if is_bare else True)


def _are_of_one_name(one: Sequence[str], other: Sequence[str]) -> bool:
    names = [
        {word for word in words if not (word in _CONTRASTS or _is_common(word))}
        for words in (one, other)
    ]
    return bool(names[0]) and names[0] == names[1]


def _alike(one: str, other: str) -> bool:
    return same_name(one, other) or alike(stem(one), stem(other))


def _is_common(low: str) -> bool:
    return low in BODIES | TITLES | _STAFF or bool(senses(stem(low)))


@lru_cache(maxsize=4096)
def _voice(text: str) -> _Voice:
    found = tokens(text)
    given, person, places = _person(found)
    words = [one for place, one in enumerate(_of_last(found, places)) if _tells(one)]
    lows = tuple(dict.fromkeys(one.low for one in words))
    body = tuple(low for low in lows if low not in SPOKES) or (() if person else lows)
    posts = [_TITLE_BODIES.get(low, low) for low in body if low not in _UNSAID]
    core = tuple(low for low in posts if low not in _STAFF) or tuple(posts) or body
    core = core or (() if given else (person,))
    return _Voice(given, person, body, core, any(one.low in SPOKES for one in found))


def _of_last(found: Sequence[Token], taken: Sequence[int]) -> list[Token]:
    """The words without those of the person, "ministry of health" turned to "health ministry"."""
    kept = [one for place, one in enumerate(found) if place not in taken]
    split = next((place for place, one in enumerate(kept) if one.low == "of"), None)
    return kept if split is None else [*kept[split + 1 :], *kept[:split]]


def _tells(token: Token) -> bool:
    if token.text in ("US", "WHO"):
        return True
    return token.is_word and token.low not in FUNCTION | _JOINING


def _person(found: Sequence[Token]) -> tuple[str, str, range]:
    """First and last name of a person in a phrase, and where they stand."""
    runs = [_past_titles(found, first, last) for first, last in _runs(found)]
    named = [run for run in runs if _is_named(found, *run)]
    titled = [run for run in named if run[1] and found[run[1] - 1].low in TITLES]
    for _, start, last in (titled or named)[:1]:
        names = [one.low for one in found[start:last] if one.low not in _JOINING]
        kept = [low for low in names if low not in _SUFFIXES] or names
        return kept[0] if len(kept) > 1 else "", kept[-1], range(start, last)
    return "", "", range(0)


def _past_titles(found: Sequence[Token], first: int, last: int) -> tuple[int, int, int]:
    """A run of capitals and where the name begins in it: "State Auditor | Ana Bel"."""
    start = first
    for place in range(first, last):
        if found[place].low in TITLES or (_is_body(found[place]) and last - place > _SURE):
            start = place + 1
    return first, start, last


def _is_named(found: Sequence[Token], first: int, start: int, last: int) -> bool:
    names = [one for one in found[start:last] if one.low not in _JOINING]
    if not names or any(_is_body(one) for one in names) or _is_place(found, first):
        return False
    if names[-1].owner and not (last < len(found) and found[last].low in _VOICES):
        return False
    return len(names) > 1 or _stands_alone(found, start, last)


def _is_place(found: Sequence[Token], first: int) -> bool:
    """ "of South Carolina" names no person; "the office of Ana Bel" does."""
    lows = [one.low for one in found[max(0, first - 2) : first]]
    return lows[-1:] in (["of"], ["in"], ["at"], ["from"], ["near"]) and lows[0] not in _VOICES


def _stands_alone(found: Sequence[Token], start: int, last: int) -> bool:
    """Whether one capitalised word is a person's name: behind a title, or all that there is."""
    name = found[start]
    if start and found[start - 1].low in TITLES:
        return True
    rest = found[last : last + 1]
    is_all = not rest or rest[0].text == "," or (name.owner and rest[0].low in _VOICES)
    return start == 0 and is_all and not _is_common(name.low)


def _is_body(token: Token) -> bool:
    low = token.low
    if len(low) > 6 and low.endswith(("tion", "ment", "ity", "ics", "ship")):
        return True
    return low in BODIES | FUNCTION or (token.text.isupper() and 1 < len(token.text) < 6)


def _runs(found: Sequence[Token]) -> list[tuple[int, int]]:
    """Where capitalised words stand in a row; a possessive ends it."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for place, one in enumerate([*found, None]):
        is_part = one is not None and (
            one.is_capital or (start is not None and one.low in _JOINING)
        )
        if is_part and start is None:
            start = place
        ends = start is not None and (not is_part or (one is not None and one.owner))
        if ends and start is not None:
            runs.append((start, place + is_part))
            start = None
    return runs
