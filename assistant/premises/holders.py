"""Who holds a post: a premise that gives it to one whom the archive never has in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from assistant.premises.askings import OFFICE
from assistant.premises.times import Days
from index.hits import Sentence

_NAME = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}"
_OF = r"\s(?:of|at)\s(?:the\s)?(?P<place>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
_OFFICE = rf"(?P<office>(?i:{OFFICE}))"
_POST = rf"{_OFFICE}(?:{_OF})?"
_WAS = (
    r"(?:was|is|has been|had been|became|becomes)\s(?:sworn in\s|re-?elected\s|elected\s|"
    r"appointed\s|named\s|chosen\s|confirmed\s|inaugurated\s|replaced\s)?(?:as\s)?"
)
_FORMS = (
    re.compile(
        rf"\b(?P<before>(?i:former|ex-?|then|late|outgoing|acting|deputy|vice)\s|"
        rf"[A-Z][\w-]+['’]s\s)?{_OFFICE}(?:{_OF},|,)?\s(?P<name>{_NAME})"
    ),
    re.compile(
        rf"(?P<name>{_NAME}),\s(?P<before>(?:who is\s)?(?:the\s|[A-Z][\w-]+['’]s\s)?"
        rf"(?:new\s|current\s|former\s|acting\s|then\s)?){_POST}"
    ),
    re.compile(rf"(?P<name>{_NAME})\s{_WAS}(?P<before>(?:the\s|[A-Z][\w-]+['’]s\s|new\s)?){_POST}"),
)
_HELD = re.compile(
    r"\b(?:(?:prime|foreign|defen[cs]e|interior|finance|health|justice|education|transport|trade|"
    r"sport|energy) )?(?:minister|mayor|president|coach|chief executive|governor|chairman|"
    r"chairwoman|director|speaker|police chief|chancellor)\b"
)
_PERSON = re.compile(r"(?<=\s)[A-Z][\w'’-]+ [A-Z][\w'’-]+(?=\s[a-z])")
_NAMED = re.compile(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+")
_ASKS = re.compile(r"^(?:why|how|what|when|where|which)\b", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:former|ex|then|late|outgoing|acting|deputy|vice)\b", re.IGNORECASE)
_LONGEST = 600
_MANY = frozenset({"minister", "secretary", "general", "director", "chief", "head", "captain"})
"""Posts that many hold at once, unless a word before tells which."""
_ROOM_DAYS = 200


@dataclass(frozen=True)
class Holding:
    """Someone in a post, as one text tells it."""

    office: str
    place: str
    name: tuple[str, ...]
    is_former: bool


def holdings(text: str) -> Iterator[Holding]:
    """Who holds what, in the wording of a text."""
    for form in _FORMS:
        for match in form.finditer(text[:_LONGEST]):
            before = match["before"] or ""
            name = tuple(word.casefold() for word in match["name"].split())
            place = match["place"] or (before.strip() if before.strip()[:1].isupper() else "")
            place = re.sub(r"['’]s$", "", place).removeprefix("the ").casefold()
            yield Holding(_office(match["office"]), place, name, bool(_FORMER.search(before)))


def gives_a_post(question: str, text: str) -> bool:
    """Whether a question, or the premise that is its text, gives somebody a post.

    Then any sentence on the post may count, whatever else it is about.
    """
    return _given(question) is not None or _claimed(text) is not None


def others(text: str, sentences: Sequence[Sentence], window: Days | None) -> list[Sentence]:
    """Sentences that name another holder of the post; none where some text has this one in it."""
    if (claimed := _claimed(text)) is None:
        return []
    found: list[Sentence] = []
    rivals: set[str] = set()
    is_known = False
    for sentence in sentences:
        small = sentence.text.casefold()
        is_known |= claimed.name[-1] in small
        title = sentence.hit.title.casefold()
        if claimed.name[-1] in title and claimed.office.split()[-1] in title:
            return []
        if claimed.office.split()[-1] not in small:
            continue
        for one in holdings(sentence.text):
            if one.office != claimed.office or not _is_there(claimed, one, sentence):
                continue
            if set(one.name) & {claimed.name[-1]}:
                return []
            if not one.is_former and _is_near(sentence, window):
                found.append(sentence)
                rivals.add(one.name[-1])
    is_sure = bool(claimed.place) or (is_known and len(rivals) == 1)
    return found if is_sure else []


def unknown_holder(question: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Sentences on a post, where the question gives it to one whom none of them names."""
    if (given := _given(question)) is None:
        return []
    office, person = given
    last = person.group().split()[-1].casefold()
    if any(last in f"{one.hit.title} {one.hit.text}".casefold() for one in sentences):
        return []
    rest = question[: person.start()] + question[person.end() :]
    places = [word.casefold()[:5] for word in re.findall(r"\b[A-Z]\w{3,}", rest)[1:] or ()]
    places += [word.casefold()[:5] for word in re.findall(r"(?<=\s)[A-Z]\w{3,}", rest)]
    return [
        one
        for one in sentences
        if office.group() in (small := one.text.casefold())
        and places
        and all(place in small for place in places)
        and _NAMED.search(one.text)
    ]


def _given(question: str) -> tuple[re.Match[str], re.Match[str]] | None:
    """The post and the person of a question that names both."""
    office, person = _HELD.search(question), _PERSON.search(question)
    return (office, person) if office and person and _ASKS.match(question) else None


def _claimed(text: str) -> Holding | None:
    """The one who holds a post, by a premise."""
    return next((one for one in holdings(text) if _is_one(one)), None)


def _is_one(holding: Holding) -> bool:
    return not holding.is_former and holding.office not in _MANY


def _is_there(claimed: Holding, other: Holding, sentence: Sentence) -> bool:
    """Whether both posts are of one place, as far as the texts say."""
    if claimed.place and other.place:
        return claimed.place[:5] == other.place[:5]
    if claimed.place:
        around = f"{sentence.hit.title} {sentence.hit.text}".casefold()
        return claimed.place[:5] in around
    return True


def _is_near(sentence: Sentence, window: Days | None) -> bool:
    if window is None:
        return True
    if not (published := sentence.hit.published):
        return False
    room = timedelta(days=_ROOM_DAYS)
    return window.first - room <= published.date() <= window.last + room


def _office(written: str) -> str:
    plain = " ".join(written.replace("-", " ").lower().split())
    plain = plain.replace("defense", "defence").replace("labor", "labour")
    return {"premier": "prime minister"}.get(plain, plain)
