"""Whether anything that was found tells of the deed that a question takes for granted.

"Why was the minister shot?" is not answered by who the minister is: where no sentence about the
same names speaks of the deed, or of what news calls it, nothing found can be its reason.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.figures.wanted import related
from assistant.premises.matter import Matter, read
from assistant.premises.premise import Taken
from assistant.premises.verbs import is_past, is_verb, lemma, same_deed
from assistant.support.lexicon import alike, is_content, kin
from assistant.support.words import Word, each
from index.hits import Sentence

_LIGHT = frozenset(
    each(
        "do have be go come get make take give put bring keep let set say tell see find call become "
        "happen use want need try seem look think know feel mean send turn run move leave stay begin "
        "start end hold show help work play live become remain continue change rise fall reach cost "
        "increase decrease grow drop decide agree manage choose react respond stand"
    )
)
"""Verbs that tell too little: another word of the premise does, or the news has too many others."""


def is_told(taken: Taken, sentences: Sequence[Sentence]) -> bool:
    """Whether a sentence tells of the deed, or the deed is none that can be looked for."""
    matter = Matter(taken)
    wanted = frozenset(_deeds(matter))
    if not wanted or not matter.names:
        return True
    near = list(_near(matter, sentences))
    return not near or any(_tells(word, wanted) for one in near for word in read(one.text).words)


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
    if not (is_verb(verb) or is_past(verb)) or any(verb == name.stem for name in matter.names):
        return
    known = lemma(verb)
    if known in _light():
        yield from _behind(matter)
    else:
        yield from (known, *same_deed(known), *kin(known))


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    return frozenset(map(lemma, _LIGHT))


def _behind(matter: Matter) -> Iterator[str]:
    """ "Went bankrupt": the word behind a verb that says little."""
    words = matter.taken.read.words
    place = next((p for p, word in enumerate(words) if matter.is_verb(word)), None)
    if place is None or place + 1 >= len(words):
        return
    word = words[place + 1]
    if (
        is_content(word)
        and not word.low.endswith("ly")
        and place + 1 not in matter.taken.read.named
    ):
        yield word.stem


def _tells(word: Word, wanted: frozenset[str]) -> bool:
    if not word.stem:
        return False
    known = lemma(word.low)
    if known in wanted or word.stem in wanted or any(alike(word.stem, one) for one in wanted):
        return True
    families = related(word.stem)
    return any(not families.isdisjoint(related(one)) for one in wanted)
