"""Whether a quote can tell the name, or the age, that a question asks for.

"The toll of the ferry rises to 72" is about the ferry, and names no captain of it.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from assistant.figures.interrogatives import asks_an_age
from assistant.figures.offices import Office, asks_a_holder, office_of, titles
from assistant.figures.titled import whole
from assistant.support.lexicon import is_common, places
from assistant.support.names import Name, same_name
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, read, stem
from index.hits import Sentence
from index.wording import names

_NAME_OF = re.compile(
    r"\bnames? (?:of|for) (?:(?:the|a|an|its|his|her|their) )?(?P<whom>[^?]+)", re.I
)
_PERSON = re.compile(r"(?:er|or|ist|ian|ant|man|woman|person|boy|girl)s?$")
_PEOPLE = frozenset(
    each("captain pilot suspect victim nurse chef thief boss spouse wife husband son")
)
_STOPS = frozenset(each("of who that which in at on from for with whose whom behind"))
_AGED = re.compile(
    r"[- ]old\b|\b(?:age[ds]?|turn(?:s|ed|ing)?|birthday|born|dat(?:es|ed|ing)|years?|centur\w+)\b"
    r"|, \d{1,3}[,)]|\(\d{1,3}\)",
    re.I,
)
_PLACING = frozenset(each("in at near off outside from to into across around toward towards"))
_NO_LAST = frozenset(
    each(
        "river lake island islands mountain mount city county province region district airport "
        "university university party union agency republic street bridge square valley coast bay"
    )
)

Tells = Callable[[Sentence], bool]


def telling(question: str) -> Tells | None:
    """Whether a sentence can tell the name or the age asked for; None where neither is."""
    if asks_an_age(question):
        return lambda one: bool(_AGED.search(one.text))
    office = office_of(question) if asks_a_holder(question) else None
    known = tuple(name.casefold() for name in names(question))
    if office is not None and office.head:
        return lambda one: _tells(one, office) and _names_one(one.hit.text, known)
    return (lambda one: _names_one(one.text, known)) if _asks_whom(question) else None


def _asks_whom(question: str) -> bool:
    """ "What is the name of the driver who …": whether it is one of a person."""
    found = _NAME_OF.search(question)
    noun = ""
    for word in read(found["whom"]) if found else ():
        if word.low in _STOPS or word.is_capital:
            break
        noun = word.low
    return bool(noun) and bool(_PERSON.search(noun) or noun in _PEOPLE or stem(noun) in titles())


def _tells(one: Sentence, office: Office) -> bool:
    return office.is_told_by(read(f"{one.hit.title}. {one.hit.text}"))


def _names_one(text: str, known: Sequence[str]) -> bool:
    told = reading(text)
    return any(_is_person(told.words, name, known) for name in _runs(told))


def _runs(told: Reading) -> Iterator[Name]:
    """The names, without those that tell where: "in Vancouver, British Columbia, Canada"."""
    where = -1
    for name in whole(told):
        before = told.words[name.first - 1] if name.first else None
        follows = where >= 0 and name.first == where + 1
        if follows or (before is not None and before.low in _PLACING):
            where = name.last
            continue
        yield name


def _is_person(words: Sequence[Word], name: Name, known: Sequence[str]) -> bool:
    own = [
        words[place]
        for place in range(name.first, name.last + 1)
        if words[place].stem not in titles()
    ]
    if not own or any(same_name(word.low, one) for word in own for one in known):
        return False
    if any(word.low in _NO_LAST or word.low in places() for word in own) or own[-1].owner:
        return False
    if len(own) == 1:
        is_titled = name.first > 0 and words[name.first - 1].stem in titles()
        is_plain = own[0].text.isupper() or is_common(own[0])
        return (is_titled or len(own) < name.last - name.first + 1) and not is_plain
    return not is_common(own[-1]) or (len(own) == 2 and not is_common(own[0]))
