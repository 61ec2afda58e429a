"""Questions of what somebody said about what was asked: "What did Alen Simonyan say about …?"."""

import re
from collections.abc import Iterator

from assistant.answer import Answer
from assistant.figures.voices import BODIES, TITLES
from assistant.suggesting.candidate import Candidate, Matter, Proof, first_quote, is_about
from assistant.suggesting.naming import NAME, is_name
from assistant.support.lexicon import FUNCTION

_SAID = (
    r"(?:said|says|told|announced|warned|insisted|claimed|argued|promised|admitted|acknowledged|"
    r"confirmed|wrote)"
)
_BEFORE = re.compile(rf"(?<![\w’'-])(?P<name>{NAME}(?: {NAME}){{1,5}}),? {_SAID}\b")
_BEHIND = re.compile(rf"[,”\"] (?:said|says) (?P<name>{NAME}(?: {NAME}){{1,5}})(?=[.,])")
_OWNED = re.compile(r"(?:\b(?:the|by|of|with)|['’]s|s['’])\s$", re.IGNORECASE)
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?][”\"]?(?=\s)|$)", re.MULTILINE)
_MOST = 4


def sayings(matter: Matter) -> Iterator[Candidate]:
    """Of persons who speak in the articles of what the question names."""
    found = {person: topic for person, topic in reversed([*_spoken(matter)])}
    for person, topic in [*reversed(found.items())][:_MOST]:
        yield Candidate(f"What did {person} say about {topic}?", _says(person, topic))


def _spoken(matter: Matter) -> Iterator[tuple[str, str]]:
    """Persons, and of what they speak in one sentence."""
    asked = matter.question.casefold()
    for article in matter.articles:
        for sentence in _SENTENCE.findall(article.text):
            topics = [] if matter.is_shown(sentence) else matter.topics_in(sentence)
            for person in _people(sentence) if topics else ():
                fit = [topic for topic in topics if not _shares(topic, person)]
                if fit and person.split()[-1].casefold() not in asked:
                    yield person, fit[0]


def _people(sentence: str) -> Iterator[str]:
    for pattern in (_BEFORE, _BEHIND):
        for found in pattern.finditer(sentence):
            if person := _person(found["name"], sentence[: found.start("name")]):
                yield person


def _person(run: str, before: str) -> str | None:
    """The name of a person within capitalised words, without titles; None where it is none."""
    words = run.split()
    titled = [place for place, word in enumerate(words) if word.casefold() in TITLES]
    if not titled and _OWNED.search(before[-5:]):
        return None
    kept = words[titled[-1] + 1 :] if titled else words
    while kept and kept[0].casefold() in FUNCTION:
        kept = kept[1:]
    is_body = any(word.casefold() in BODIES or word.isupper() for word in kept)
    return " ".join(kept) if 2 <= len(kept) <= 3 and not is_body and is_name(kept) else None


def _says(person: str, topic: str) -> Proof:
    """A proof: in the quote that leads this person speaks, and of this topic."""

    def proves(answer: Answer) -> bool:
        quote = first_quote(answer)
        if quote is None or not is_about(quote.quote, topic):
            return False
        last = person.split()[-1]
        return any(name.split()[-1] == last for name in _people(quote.quote))

    return proves


def _shares(topic: str, person: str) -> bool:
    return not set(topic.casefold().split()).isdisjoint(person.casefold().split())
