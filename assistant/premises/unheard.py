"""Whether each word of a premise is spoken of at all, where its verb alone says too little.

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

_SLIGHT = frozenset(
    stem(word)
    for word in each(
        "people person man woman men women number amount total share part case thing kind way "
        "place time day week month year fact end reason result effect cause first last next new "
        "old own single whole one other such same good great full real big small long short "
        "do have be go come get make take give put bring keep let set say tell see find call use "
        "become happen want need try seem look think know feel mean send turn run move leave stay "
        "begin start hold show work remain continue decide agree manage choose react respond "
        "stand declare announce confirm report able unable possible fail refuse decline cost "
        "nobody nothing everyone everybody nothing anyone anybody any again ever never longer "
        "still already yet away back together alone instead today now then once later ago"
    )
)
"""What nearly every report has, or none of them needs to say so."""


def is_heard(matter: Matter, near: Sequence[Sentence]) -> bool:
    """Whether every word of a premise that tells something stands around its names."""
    around = {(one.hit.article_id, one.hit.start): one.hit for one in near}
    texts = [f"{hit.title} {hit.text}".casefold() for hit in around.values()]
    return all(any(known.search(text) for text in texts) for known in _patterns(matter))


def _patterns(matter: Matter) -> Iterator[re.Pattern[str]]:
    read = matter.taken.read
    for place, word in enumerate(read.words):
        if place in read.taken or place in read.named or not _tells(word):
            continue
        known = lemma(word.low)
        yield forms_pattern({known, word.stem, *kin(known), *kin(word.stem), *_deeds(word)})


def _deeds(word: Word) -> frozenset[str]:
    return doings(lemma(word.low)) if is_deed(word.low) else frozenset()


def _tells(word: Word) -> bool:
    if not is_content(word) or word.low in WHOLE or word.low.endswith("ly"):
        return False
    return not {word.stem, lemma(word.low)} & _SLIGHT
