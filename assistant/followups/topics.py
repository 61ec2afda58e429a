"""What a question is about, as words that another question may take over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, takewhile

from assistant.figures.voices import is_person
from assistant.followups.tenses import timeless
from assistant.followups.turn import Turn
from assistant.support.dates import MONTHS
from assistant.support.lexicon import FUNCTION
from assistant.support.verbs import is_base, is_past, is_sure
from index.wording import kind_of, names, words

_COUNTED = re.compile(
    r"^how (?:many|much)(?: of the)? (?P<what>(?:(?!(?:is|are|was|were|do|does|did|has|have|had|"
    r"will|would|can|could|should)\b)[\w’'-]+ )+)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w’'.-]*(?: (?:(?:of|de|van|von|al|bin) )?[A-Z][\w’'.-]*){0,4}")
"""A name to be put into a question: nothing that a search would obey stands in it."""
_PLACED = re.compile(r"\b(?:in|at|of|on|near|from|across|inside|to|against)(?: the)? $", re.I)
_MONTHS = frozenset(MONTHS)
_LONGEST = 6


@dataclass(frozen=True)
class Topic:
    """A phrase of a question: "the Norvik Bend flood", "Azerbaijan"."""

    text: str
    start: int
    end: int

    @property
    def is_definite(self) -> bool:
        """Whether it has its article with it."""
        return self.text.lower().startswith("the ")


def topics(question: str) -> list[Topic]:
    """The names and definite phrases of a question, but for times and what it counts."""
    stem = question.rstrip("?!. ")
    found, skipped = list(re.finditer(r"[^\W_](?:[\w’'.-]*[^\W_])?", stem)), counted_end(stem)
    known, place, every = set(names(stem)), 0, []
    while place < len(found):
        size = _size(found[place:], known)
        if found[place].start() < skipped or not size:
            place += 1
            continue
        last = found[place + size - 1]
        every.append(_topic(stem, found[place].start(), last.end()))
        place += size
    return [one for one in every if not _is_time(one.text)]


def counted(question: str) -> str:
    """What a question counts: "Armenian captives"; empty where it counts nothing."""
    found = _COUNTED.match(question.rstrip("?!. ") + " ")
    if not found:
        return ""
    told = found["what"].split()
    kept = list(takewhile(lambda word: not _is_verb(word, told), told[1:]))
    return " ".join([told[0], *kept])


def counted_end(question: str) -> int:
    """Where the words end that say what is counted."""
    what = counted(question)
    return question.find(what) + len(what) if what else 0


def person_of(previous: Turn) -> str:
    """Whom "he" or "she" stands for: who was asked for, who is named, or else who said it."""
    if holder := holder_of(previous):
        return holder
    stem = previous.question
    people = (
        one.text for one in topics(stem) if is_someone(one.text) and not _is_placed(one, stem)
    )
    voices = (person_in(one.voice) for one in previous.proofs)
    return next(chain(people, filter(None, voices)), "")


def holder_of(previous: Turn) -> str:
    """Who was asked for: whom the answer gives, or else whom its first quote names first."""
    if kind_of(previous.question) != "person":
        return ""
    if is_plain_name(previous.value):
        return previous.value
    quote = previous.proofs[0].quote if previous.proofs else ""
    known = set(names(previous.question))
    told = (one for one in _NAME.finditer(quote) if not known & set(words(one[0])))
    whole = (one for one in told if is_someone(one[0]))
    return next((one[0] for one in whole if not _PLACED.search(quote[: one.start()])), "")


def person_in(voice: str) -> str:
    """The name at the end of how an article speaks of somebody: "the speaker, Alen Simonyan"."""
    names_in = _NAME.findall(voice)
    return next(filter(is_someone, reversed(names_in)), "")


def is_plain_name(text: str) -> bool:
    """Whether a text out of an article is a name and nothing else."""
    return bool(_NAME.fullmatch(text))


def thing_of(previous: Turn) -> str:
    """What "it" stands for: the first thing that the question names, no person if it can be."""
    found = topics(timeless(previous.question))
    things = (one for one in found if not is_someone(one.text))
    return next((one.text for one in chain(things, found)), "")


def is_someone(text: str) -> bool:
    """Whether a name may be a person's whole one; some of places and companies look so too."""
    return " " in text and not text.lower().startswith("the ") and is_person(text)


def _is_placed(one: Topic, stem: str) -> bool:
    """Whether it only says where: "of Port Calder"."""
    return bool(_PLACED.search(stem[: one.start]))


def many_of(previous: Turn) -> str:
    """Whom "they" stands for: what was counted, or else the thing that was named."""
    what = counted(previous.question)
    return f"the {what}" if what else holder_of(previous) or thing_of(previous)


def place_of(previous: Turn) -> str:
    """Where "there" is: "in Azerbaijan"."""
    stem = timeless(previous.question).rstrip("?!. ")
    named = topics(stem)
    for one in reversed(named):
        lead = re.search(r"\b(in|at|on|near|from|across|inside)(?: the)? $", stem[: one.start])
        if lead:
            return f"{'in' if lead[1] == 'from' else lead[1]} {one.text}"
    return f"in {named[-1].text}" if named else ""


def _topic(stem: str, start: int, end: int) -> Topic:
    text = re.sub(r"['’]s?$", "", stem[start:end])
    return Topic(text, start, start + len(text))


def _size(found: Sequence[re.Match[str]], known: set[str]) -> int:
    """How many words the phrase has that begins here; 0 where none does."""
    said = [one.group() for one in found]
    is_definite = said[0] == "the" and len(said) > 1
    if not is_definite:
        return _named(said, known)
    size = 1 + _run(said[1:], known)
    if size == 1:
        return 0
    if said[size : size + 1] == ["of"] and size + 1 < len(said):
        behind = said[size + 1 :]
        skip = 1 + (behind[0] == "the")
        more = _named(behind[skip - 1 :], known) or _run(behind[skip - 1 :], known)
        return size + skip + more if more else size
    return size


def _named(said: Sequence[str], known: set[str]) -> int:
    size = 0
    while size < len(said):
        is_joined = said[size] in ("of", "and") and size and said[size + 1 : size + 2]
        if said[size] in known:
            if said[size].endswith(("'s", "’s")):
                return size + 1
            size += 1
        elif said[size] == "of" and is_joined and said[size + 1] in known:
            size += 1
        else:
            break
    return size


def _run(said: Sequence[str], known: set[str]) -> int:
    """How far a phrase goes on: to the first small word, or the verb that ends the question."""
    held = list(takewhile(lambda word: not _ends(word, known), said[:_LONGEST]))
    is_end = len(held) == len(said) or said[len(held)].casefold() in FUNCTION
    is_verb = is_end and is_base(held[-1].casefold()) if held else False
    return len(held) - (len(held) > 1 and is_verb and held[-1] not in known)


def _ends(word: str, known: set[str]) -> bool:
    low = word.casefold()
    return word not in known and (low in FUNCTION or is_past(low) or is_sure(low))


def _is_time(text: str) -> bool:
    low = [word.casefold() for word in words(text)]
    return all(word in _MONTHS or re.fullmatch(r"\d{1,4}", word) for word in low)


def _is_verb(word: str, told: Sequence[str]) -> bool:
    low = word.casefold()
    is_last = word == told[-1]
    return low in FUNCTION or is_past(low) or (is_base(low) and (is_last or not low.endswith("s")))


def runs(question: str) -> Iterator[Topic]:
    """The names of a question, without times, the last first."""
    yield from (one for one in reversed(topics(question)) if set(names(f"x {one.text}")))
