"""Whether the words of a premise are spoken of at all, where its verb alone says too little.

"Why was the club taken out of the league?": where nobody that tells of the club has a word of a
league, nothing that was found can be its reason.
"""

import re
from collections.abc import Iterator, Sequence

from assistant.premises.matter import Matter
from assistant.premises.premise import WHOLE
from assistant.support.doings import doings, is_deed
from assistant.support.lexicon import is_content, kin
from assistant.support.verbs import forms_pattern, lemma
from assistant.support.words import Word, each, stem
from index.hits import Sentence

_MOST, _FEW = 0.7, 2
"""Share of the words, names and times aside, that are heard of; fewer words decide nothing."""
_SLIGHT = frozenset(
    stem(word)
    for word in each(
        "people person somebody man woman men women number amount total share part case thing kind "
        "way place time day week month year fact end reason result effect cause first last next "
        "new old own single whole one other such same good great full real big small long short "
        "do have be go come get make take give put bring keep let set say tell see find call use "
        "become happen want need try seem look think know feel mean send turn run move leave stay "
        "begin start hold show work remain continue decide agree manage choose react respond "
        "stand declare announce confirm report able unable possible fail refuse decline cost "
        "nobody nothing everyone everybody anyone anybody any again ever never longer "
        "still already yet away back together alone instead today now then once later ago"
    )
)
"""What nearly every report has, or none of them needs to say so."""


def is_heard(matter: Matter, near: Sequence[Sentence]) -> bool:
    """Whether the verb of a premise and most of its other words stand around its names."""
    around = {(one.hit.article_id, one.hit.start): one.hit for one in near}
    texts = [f"{hit.title} {hit.text}".casefold() for hit in around.values()]
    heard = [
        (matter.is_verb(word), any(_pattern(word).search(text) for text in texts))
        for word in _telling(matter)
    ]
    if len(heard) < _FEW:
        return True
    is_done = all(stands for is_verb, stands in heard if is_verb)
    return is_done and sum(stands for _, stands in heard) >= _MOST * len(heard)


def _telling(matter: Matter) -> Iterator[Word]:
    read = matter.taken.read
    for place, word in enumerate(read.words):
        if place not in read.taken and place not in read.named and _tells(word):
            yield word


def _pattern(word: Word) -> re.Pattern[str]:
    known = lemma(word.low)
    return forms_pattern({known, word.stem, *kin(known), *kin(word.stem), *_deeds(word)})


def _deeds(word: Word) -> frozenset[str]:
    return doings(lemma(word.low)) if is_deed(word.low) else frozenset()


def _tells(word: Word) -> bool:
    if not is_content(word) or word.low in WHOLE or word.low.endswith("ly"):
        return False
    return not {word.stem, lemma(word.low)} & _SLIGHT
