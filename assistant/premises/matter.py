"""What a premise is about, and which sentences are about the same."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from assistant.figures.hearsay import is_of_old
from assistant.orders import is_order
from assistant.premises.premise import WHOLE, Taken
from assistant.question import is_whole
from assistant.support.doings import doings
from assistant.support.lexicon import is_common, is_content, kin, places
from assistant.support.reading import Reading, reading
from assistant.support.roles import swapped
from assistant.support.verbs import clashing, forms_pattern, is_known, lemma
from assistant.support.words import Word, each, folded, stem
from index.hits import Hit, Sentence

MOST = 60
"""Sentences about the matter that are read."""
IN_SENTENCE, IN_TITLE, IN_PASSAGE = 1.0, 0.7, 0.5
"""What a word of the matter counts by where it stands."""
LEAST = 0.6
"""The mean of these that a sentence about the matter reaches."""

_LIGHT = frozenset(
    stem(word)
    for word in each(
        "people person somebody man woman men women number day week month year time case part "
        "group new still there last former plan say total entire whole complete full one other "
        "officials alive government country state city town local national remain stay continue "
        "left back"
    )
)
_COUNTING = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twent|thirt|"
    r"fort|fift|sixt|sevent|eight|ninet|dozen|hundred|thousand|million|billion|trillion|half|third|"
    r"quarter|twice|single|none|zero)",
    re.IGNORECASE,
)
_KINDS = frozenset(
    each(
        "party bank treaty bridge tunnel athletic united city town cement steel motors foods "
        "telecom chemicals textiles airlines airways airport university college school "
        "hospital council fund river lake island sea bay mine group company corporation "
        "holdings industries energy media news times post station street road square park "
        "stadium museum court ministry agency union league club fc rovers accord pact act "
        "bill protocol convention front alliance movement institute foundation trust partners "
        "systems technologies international oil gas power electric water rail railway county "
        "province region state district valley hills"
    )
)
"""Last words of names that many names share."""
_PRONOUNS = frozenset(each("he she it they this that these those we you i"))
_TOWARD = frozenset(stem(word) for word in each("fail refuse decline decide agree manage vote"))
"""Verbs that only lead to the verb behind their "to"."""
_SUBORDINATE = frozenset(
    each("after because despite amid when while although though since unless until if before as")
)


@dataclass(frozen=True)
class Key:
    """A name or noun of the matter, as it is looked for."""

    stem: str
    pattern: re.Pattern[str]
    is_name: bool


@dataclass(frozen=True)
class Line:
    """A sentence about the matter."""

    sentence: Sentence
    share: float
    """How much of the matter is named in it and around it: 0 to 1."""
    own: int
    """How many words of the matter stand in it."""
    of: int
    """How many there are."""

    @cached_property
    def may_count(self) -> bool:
        """Whether it has a number."""
        return bool(_COUNTING.search(self.sentence.text))

    @cached_property
    def read(self) -> Reading:
        """The sentence, read."""
        return read(self.sentence.text)


@dataclass
class Matter:
    """The names and nouns of a premise, and how to find them."""

    taken: Taken
    _around: dict[tuple[str, int], list[float]] = field(default_factory=dict)

    @cached_property
    def predicate(self) -> frozenset[str]:
        """The lemmas that say the same as the premise's verb; empty where it has none."""
        return doings(self.verb) | kin(self.verb) if self.verb else frozenset()

    @cached_property
    def deeds(self) -> re.Pattern[str]:
        """Finds what may say the premise's verb or what contradicts it, in small letters."""
        return forms_pattern((*self.predicate, *clashing(self.verb), "remain", "stay"))

    @cached_property
    def verb(self) -> str:
        """The lemma of the verb; with its particle where both have a sense of their own."""
        low = self.taken.verb.lower()
        if not low:
            return ""
        words = self.taken.read.words
        words = (*words, words[-1])
        places = (p for p, word in enumerate(words[:-1]) if lemma(word.low) == lemma(low))
        pairs = (
            pair
            for place in places
            for pair in (f"{words[place - 1].low}_{low}", f"{lemma(low)}_{words[place + 1].low}")
        )
        return next((pair for pair in pairs if is_known(pair)), lemma(low))

    @cached_property
    def core(self) -> tuple[Word, ...]:
        """The words of the premise without what it says of circumstances."""
        words = self.taken.read.words
        verb = next((p for p, word in enumerate(words) if self.is_verb(word)), 0)
        end = next(
            (p for p in range(verb + 1, len(words)) if words[p].low in _SUBORDINATE), len(words)
        )
        return words[:end]

    def is_verb(self, word: Word) -> bool:
        """Whether a word of the premise is its predicate."""
        return bool(self.verb) and lemma(word.low) in self.verb.split("_")

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """The names first, each once."""
        return tuple({key.stem: key for key in (*self._names(), *self._nouns())}.values())

    @cached_property
    def names(self) -> tuple[Key, ...]:
        """Those of the keys that are names."""
        return tuple(key for key in self.keys if key.is_name)

    @cached_property
    def opens_named(self) -> bool:
        """Whether the subject is a name, so that another name's deed is not its own."""
        names = self.taken.read.names
        return bool(names) and names[0].first <= 2 and bool(names[0].parts)

    def lines(self, sentences: Sequence[Sentence]) -> list[Line]:
        """The sentences about the matter, in their order."""
        if not self.keys or self._is_pronoun:
            return []
        found: list[Line] = []
        for sentence in sentences:
            if line := self._line(sentence):
                found.append(line)
            if len(found) == MOST:
                break
        return found

    def may_be_in(self, hit: Hit) -> bool:
        """Whether a sentence of a hit may be about the matter, or have all of its names around."""
        if not self.names:
            around = self._of(hit)
            return bool(around) and around.count(0) <= _most_missing(around)
        text = f"{hit.title} {hit.text}".casefold()
        return all(name.pattern.search(text) for name in self.names)

    def is_swapped(self, read: Reading) -> bool:
        """Whether a sentence has those who did it and those it was done to the other way round."""
        return len(self.names) > 1 and bool(swapped(self.taken.read, [read]))

    @cached_property
    def _is_pronoun(self) -> bool:
        """Whether the subject is told by an earlier question only."""
        return self.taken.read.words[0].low in _PRONOUNS and not self.names

    def _line(self, sentence: Sentence) -> Line | None:
        text = sentence.text
        small = text.casefold()
        inside = [bool(key.pattern.search(small)) for key in self.keys]
        around = self._of(sentence.hit)
        found = [max(IN_SENTENCE * mine, other) for mine, other in zip(inside, around, strict=True)]
        share = sum(found) / len(found)
        missing = sum(not one for one in found)
        named = all(one for one, key in zip(found, self.keys, strict=True) if key.is_name)
        if not named or share < LEAST or missing > _most_missing(found):
            return None
        if not _is_english(sentence.hit) or is_order(text) or not is_whole(text) or is_of_old(text):
            return None
        return Line(sentence, share, sum(inside), len(inside))

    def _of(self, hit: Hit) -> list[float]:
        """What each key counts by standing around the sentences of a hit."""
        place = hit.article_id, hit.start
        if place not in self._around:
            title, text = hit.title.casefold(), hit.text.casefold()
            self._around[place] = [
                IN_TITLE * bool(key.pattern.search(title))
                or IN_PASSAGE * bool(key.pattern.search(text))
                for key in self.keys
            ]
        return self._around[place]

    def _names(self) -> Iterator[Key]:
        read = self.taken.read
        end = len(self.core)
        for name in read.names:
            if name.parts and name.first < end:
                run = read.words[name.first : name.last + 1]
                if run[1:] and _is_kind(run[-1]):
                    yield Key(run[-2].low, _name_pattern(run[:-1], run[-2]), True)
                yield Key(run[-1].low, _name_pattern(run, read.words[name.parts[-1]]), True)

    def _nouns(self) -> Iterator[Key]:
        read = self.taken.read
        for place in range(len(self.core)):
            word = read.words[place]
            if place in read.taken or place in read.named or not is_content(word):
                continue
            if word.stem in _LIGHT | _TOWARD or word.low in WHOLE or word.low.endswith("ly"):
                continue
            if not self.is_verb(word):
                yield Key(word.stem, _noun_pattern(word.stem), False)


def _most_missing(found: Sequence[float]) -> int:
    """So many words of the matter need not be there."""
    return len(found) // 4


def _is_kind(word: Word) -> bool:
    """Whether the last word of a name only tells what it is the name of: "Osk Cement"."""
    return word.low in _KINDS or is_common(word)


def _is_english(hit: Hit) -> bool:
    return (hit.article.language or "en").lower().startswith("en")


@lru_cache(maxsize=2_000)
def read(text: str) -> Reading:
    """A sentence, read once however often it is asked of."""
    return reading(text)


def _noun_pattern(known: str) -> re.Pattern[str]:
    """A noun in any form, and what news uses for it."""
    words = "|".join(re.escape(_root(one)) for one in sorted(kin(known)))
    return re.compile(rf"\b(?:{words})")


def _root(known: str) -> str:
    """What its forms begin with: "ferri" stands for ferry and ferries."""
    return known[:-1] if len(known) > 5 or (len(known) > 3 and known[-1] in "ie") else known


def _name_pattern(run: Sequence[Word], last: Word) -> re.Pattern[str]:
    """The last word of a name, what is of it ("Armenian"), or the short form of a place."""
    whole = "_".join(word.low for word in run)
    spelled = {last.low, *_spellings().get(places().get(whole, ""), ())}
    words = "|".join(re.escape(_stub(one)) for one in sorted(spelled))
    return re.compile(rf"\b(?:{words})")


def _stub(name: str) -> str:
    plain = folded(name.replace("_", " "))
    cut = 2 if len(plain) > 7 else 1 if len(plain) > 5 else 0
    return plain[: len(plain) - cut] if cut else plain


@lru_cache(maxsize=1)
def _spellings() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, first in places().items():
        found.setdefault(first, []).append(name)
    return {first: tuple(names) for first, names in found.items()}
