"""Questions of who somebody is whom the answer names: "Who is Ani Badalyan?"."""

import re
from collections.abc import Iterator

from assistant.answer import Answer
from assistant.figures.voices import BODIES, TITLES
from assistant.suggesting.candidate import Candidate, Matter, Proof, first_quote
from assistant.suggesting.naming import NAME, is_name

_TITLE = rf"(?:{'|'.join(sorted(TITLES))})"
_PERSON = re.compile(
    rf"(?<![\w’'-])(?P<name>{NAME} {NAME}(?: {NAME})?), "
    rf"(?:who (?:is|was) )?(?:an?|the|its|[\w-]+['’]s?)(?: [\w’'-]+){{0,4}} {_TITLE}\b"
)
_MOST = 2


def people(matter: Matter) -> Iterator[Candidate]:
    """Of persons in the question or its quotes, whom an article introduces by what they do."""
    shown = [matter.question, *(citation.quote for citation in matter.answer.citations)]
    told = dict.fromkeys(
        name for name in _introduced(matter.text) if any(name in one for one in shown)
    )
    for name in list(told)[:_MOST]:
        yield Candidate(f"Who is {name}?", _introduces(name))


def _introduced(text: str) -> Iterator[str]:
    for found in _PERSON.finditer(text):
        said = found["name"].split()
        is_titled = any(word.casefold() in TITLES | BODIES for word in said)
        if is_name(said) and not is_titled:
            yield found["name"]


def _introduces(name: str) -> Proof:
    """A proof: the quote that leads says what this person does."""

    def proves(answer: Answer) -> bool:
        quote = first_quote(answer)
        return quote is not None and name in _introduced(quote.quote)

    return proves
