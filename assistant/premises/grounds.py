"""Whether anything that was found tells of the deed that a question takes for granted.

"Why was the minister shot?" is not answered by who the minister is: where no sentence about the
same names speaks of the deed, or of what news calls it, nothing found can be its reason.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from assistant.premises import counts
from assistant.premises.contests import claim_of
from assistant.premises.matter import Matter, read
from assistant.premises.mentions import SPANS
from assistant.premises.premise import WHOLE, Taken
from assistant.premises.times import reference_of, window_of
from assistant.premises.unheard import is_heard
from assistant.premises.winners import outcome
from assistant.support.doings import deed_at, doings
from assistant.support.lexicon import FUNCTION, is_content, kin
from assistant.support.reading import Reading
from assistant.support.verbs import is_past, is_verb, lemma, same_deed
from assistant.support.words import Word, each
from index.hits import Sentence

_LIGHT = frozenset(
    each(
        "do have be go come get make take give put bring keep let set say tell see find call use "
        "become happen want need try seem look think know feel mean send turn run move leave stay "
        "begin start end hold show help work play live remain continue change rise fall reach cost "
        "increase decrease grow drop decide agree manage choose react respond stand declare "
        "pronounce announce confirm"
    )
)
"""Verbs that tell too little: another word of the premise does, or the news has too many others."""

_WINNING = frozenset(map(lemma, each("win beat defeat triumph prevail")))
_RELEASE = lemma("release")
_PUBLISHED = frozenset(
    each("data figures numbers statement report reports table tables information news notice")
)
_NO_ONE = frozenset(each("nobody none each"))
_ENDED = frozenset(map(lemma, each("abolish scrap axe eliminate remove dissolve disband cancel")))
_IDIOMS = {("do", "away"): _ENDED, ("get", "rid"): _ENDED}
"""What two words say that neither says alone."""
_ALL = (WHOLE - _NO_ONE) | frozenset(each("both last remaining full complete 100"))
_LAST = frozenset(each("last remaining"))
_FULL = frozenset(
    each("full complete total whole entire fully completely totally wholly entirely altogether")
)
_ALONE = frozenset(each("everyone everybody everything completely fully totally altogether wholly"))
_NEAR = 3
"""Words behind a verb that says little, among which is the one that says it."""
_BEFORE, _BEHIND, _AROUND = 4, 2, 6
"""Words before and behind a deed among which a pronoun is of it, or a word for all."""
_NEVER = re.compile(r"\b(?:never|not to)\b")
_NO_ONE_DID = re.compile(r"^(?:Nobody|No[ -]one|None) ")
"""What is told only by a sentence that denies something too."""
_AGAIN = re.compile(r"\b(?:again|anew|a second time)\b")
_ANEW = re.compile(
    r"\b(?:again|anew|once more|twice|second|another|new|further|repeat\w*|re-\w+|rer[au]ns?)\b",
    re.IGNORECASE,
)
"""How it is told that something was done before."""
_DENYING = frozenset(
    each(
        "not no never nobody none without neither nor cannot yet unable blocked barred refuse "
        "refused refuses rules ruled"
    )
)
_NONE = frozenset(each("nobody none no without never longer"))
"""Words of a premise that denies, so that who tells it denies, or tells of an end."""
_ENDING = frozenset(
    each(
        "fail decline reject deny lose run vacant absent silent stop end close leave resign step "
        "succeed replace postpone adjourn turn part cut outage blackout withdraw quit abolish "
        "scrap discontinue cease remove dissolve collapse expire die dark empty"
    )
)
_OBJECTS = frozenset(each("him her them it"))
_PRONOUNS = frozenset(each("he she it they him her them his their its"))


def is_told(taken: Taken, sentences: Sequence[Sentence]) -> bool:
    """Whether a sentence tells of the deed, or the deed is none that can be looked for.

    A verb that is not known or says little is told where most other words of the premise are; of
    all, it is told only where a sentence speaks of all.
    """
    matter = Matter(taken)
    if not matter.names:
        return True
    near = tuple(_near(matter, sentences))
    sure = frozenset(_deeds(matter))
    if near and not sure:
        near = tuple(_as_strong(matter, near))
        if not near:
            return False
    is_anew = bool(_AGAIN.search(taken.text)) and not _NEVER.search(taken.text)
    if is_anew and not sure and not any(_ANEW.search(one.text) for one in near):
        return False
    wanted = sure or frozenset(_beside(matter))
    if wanted and not any(_tells(matter, one, wanted) for one in near):
        return False
    return bool(sure) or not near or is_heard(matter, near)


def is_won(
    taken: Taken,
    sentences: Sequence[Sentence],
    as_of: datetime | None,
    *,
    reads_time: bool = True,
) -> bool:
    """Whether a sentence has the one as the winner who is said to have won; else True."""
    claim = claim_of(taken)
    if claim is None or not claim.has_won or lemma(taken.verb.lower()) not in _WINNING:
        return True
    reference = reference_of((one.hit.published for one in sentences), as_of)
    window = window_of(taken.text, reference) if reads_time else None
    return outcome(claim, sentences, window).is_told


def _near(matter: Matter, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences that have every name of the premise in them or around them."""
    named: dict[tuple[str, int], bool] = {}
    for one in sentences:
        key = one.hit.article_id, one.hit.start
        if key not in named:
            text = f"{one.hit.title} {one.hit.text}".casefold()
            named[key] = all(name.pattern.search(text) for name in matter.names)
        if named[key]:
            yield one


def _deeds(matter: Matter) -> Iterator[str]:
    """The stems that name the deed; none where the verb is not sure or says little."""
    verb = matter.taken.verb.lower()
    known = lemma(verb)
    words = matter.taken.read.words
    place = _verb_place(matter)
    deed = known if place is None else deed_at(words, place)
    if deed == known and not (is_verb(verb) or is_past(verb)):
        return
    if any(verb == name.stem for name in matter.names):
        return
    like = doings(deed, frozenset(word.stem for word in words))
    yield from like - doings(deed)
    if deed != known:
        yield from like
    elif "_" in matter.verb and known == matter.verb.partition("_")[0]:
        yield from same_deed(matter.verb)
    elif known not in _light():
        yield known
        yield from (one for one in (*like, *kin(known)) if one not in _light())
    elif idiom := _IDIOMS.get((matter.verb, _first_behind(matter))):
        yield from idiom


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    return frozenset(map(lemma, _LIGHT))


def _verb_place(matter: Matter) -> int | None:
    words = matter.taken.read.words
    return next((place for place, word in enumerate(words) if matter.is_verb(word)), None)


def _beside(matter: Matter) -> Iterator[str]:
    """What a verb that says little leaves to the word behind it: "went bankrupt"."""
    words = matter.taken.read.words
    known = lemma(matter.taken.verb.lower())
    if known not in _light():
        return
    if "free of" in matter.taken.text:
        yield from ("free", "rid", lemma("eradicate"))  # free of fever is not set free
    elif low := _first_behind(matter):
        yield from {lemma(low)} | doings(lemma(low)) | kin(lemma(low)) | same_deed(lemma(low))
    elif "last" in {word.low for word in words}:
        yield from doings(known)  # "the last of them left"


def _first_behind(matter: Matter) -> str:
    """The first of the next words that tells something; empty where it is a name."""
    place = _verb_place(matter)
    if place is None:
        return ""
    words = matter.taken.read.words
    near = range(place + 1, min(place + 1 + _NEAR, len(words)))
    behind = [p for p in near if is_content(words[p]) and words[p].low not in _ALL]
    is_named = not behind or behind[0] in matter.taken.read.named
    return "" if is_named or words[behind[0]].low.endswith("ly") else words[behind[0]].low


def _tells(matter: Matter, sentence: Sentence, wanted: frozenset[str]) -> bool:
    """Whether a sentence about the matter has the deed: of all of it, where that is claimed."""
    told = read(sentence.text)
    words = told.words
    deeds = [place for place in range(len(words)) if _is_deed(words, place, wanted)]
    if not deeds or not (
        _names_it(matter, sentence) or any(_is_done_to_it(told, place) for place in deeds)
    ):
        return False
    claim = matter.taken.text
    if (_NEVER.search(claim) or _NO_ONE_DID.search(claim)) and not any(map(_denies, words)):
        return False
    wholes = [place for place in range(len(words)) if _is_whole(words, place)]
    if any(
        words[place].low in _LAST or abs(place - one) <= _AROUND
        for place in wholes
        for one in deeds
    ):
        return True
    if any(word.low in _FULL for word in matter.taken.read.words):
        return False
    return not (told.numbers and counts.whole_of(matter))


def _names_it(matter: Matter, sentence: Sentence) -> bool:
    """Whether a name or noun of the premise stands in a sentence."""
    small = sentence.text.casefold()
    return any(key.pattern.search(small) for key in matter.keys)


def _as_strong(matter: Matter, near: Sequence[Sentence]) -> Iterator[Sentence]:
    """Those that speak of all, or deny something, where the premise does."""
    of_all = matter.taken.claims_whole
    denies = any(word.low in _NONE for word in matter.taken.read.words)
    for one in near:
        if of_all and not (_is_of_all(matter, one) or (denies and _is_denial(matter, one))):
            continue
        if of_all or not denies or _is_denial(matter, one):
            yield one


def _is_denial(matter: Matter, sentence: Sentence) -> bool:
    """Whether a sentence about the matter denies something."""
    words = read(sentence.text).words
    return _names_it(matter, sentence) and any(
        _denies(word) or lemma(word.low) in _ending() for word in words
    )


@lru_cache(maxsize=1)
def _ending() -> frozenset[str]:
    return frozenset(map(lemma, _ENDING))


def _is_of_all(matter: Matter, sentence: Sentence) -> bool:
    """Whether a sentence says something of all of what the premise is about, or of everybody."""
    if not _names_it(matter, sentence):
        return False
    words = read(sentence.text).words
    mine = {word.stem for word in matter.taken.read.words if is_content(word)}
    for place in range(len(words)):
        if _is_whole(words, place):
            things = _things_behind(words, place)
            if words[place].low in _ALONE or not things or not mine.isdisjoint(things):
                return True
    return False


def _things_behind(words: Sequence[Word], place: int) -> set[str]:
    """The stems of what "all" or "whole" goes with: "all of the aid", "whole streets of Osk"."""
    things: set[str] = set()
    for word in words[place + 1 : place + 1 + _BEFORE]:
        if is_content(word):
            things.add(word.stem)
        elif things:
            break
    return things


def _denies(word: Word) -> bool:
    return word.low in _DENYING or word.low.endswith(("n't", "n’t"))


def _is_done_to_it(told: Reading, place: int) -> bool:
    """Whether "he", "they" or "it" did what a word says, or it was done to them."""
    before = told.words[max(0, place - _BEFORE) : place]
    behind = told.words[place + 1 : place + 1 + _BEHIND]
    is_theirs = any(word.low in _PRONOUNS for word in before) and not any(
        name.first < place for name in told.names if name.parts
    )
    return is_theirs or any(word.low in _OBJECTS for word in behind)


def _is_whole(words: Sequence[Word], place: int) -> bool:
    """Whether a word says that it was all of them: not "last year"."""
    following = words[place + 1].low if place + 1 < len(words) else ""
    return words[place].low in _ALL and not (words[place].low == "last" and following in SPANS)


def _is_deed(words: Sequence[Word], place: int, wanted: frozenset[str]) -> bool:
    """Whether a word is one of the deeds, with one of the next two where two words are wanted."""
    word = words[place]
    if not word.stem or word.low in FUNCTION:
        return False
    known = lemma(word.low)
    before = {one.low for one in words[max(0, place - 2) : place]}
    if known == _RELEASE and not before.isdisjoint(_PUBLISHED):
        return False  # data are released, not captives
    following = words[place + 1 : place + 3]
    return known in wanted or any(f"{known}_{other.low}" in wanted for other in following)
