"""The outlets that a question names as those who tell: "according to X", "the Y article".

An outlet that is merely spoken of ("Who bought the Sample Post?") is no teller. Names are those of
the archive's outlets in any usual form, those of a list of well-known ones, and whatever looks like
the name of a paper where an article is spoken of.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.support.tables import rows

_ITEM = (
    r"(?:articles?|reports?|stor(?:y|ies)|pieces?|columns?|editorials?|op-eds?|interviews?|"
    r"reviews?|items?|dispatch(?:es)?|posts?|coverage|reporting|headlines?|newspaper|magazine|"
    r"websites?|sources?|outlets?|publications?|guides?)"
)
_TELLS = (
    r"(?:reports?|reported|says?|said|writes?|wrote|claims?|claimed|suggests?|suggested|"
    r"indicat(?:es?|ed)|stat(?:es?|ed)|mention(?:s|ed)?|describ(?:es?|ed)|portray(?:s|ed)?|"
    r"not(?:es?|ed)|highlight(?:s|ed)?|cover(?:s|ed)?|discuss(?:es|ed)?|publish(?:es|ed)?|"
    r"impl(?:y|ies|ied)|attribut(?:es?|ed)|credit(?:s|ed)?|quot(?:es?|ed)|confirm(?:s|ed)?|"
    r"identif(?:y|ies|ied)|recogni[sz](?:es?|ed)|focus(?:es|ed)?|detail(?:s|ed)?|tells?|told)"
)
_AFTER = re.compile(
    rf"(?:['’]s?)?['\"”’]?(?:\s+(?!and\b|or\b)[\w’'-]+){{0,2}}?\s+(?:{_ITEM}|{_TELLS})\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?:according to|as per|per|told|in an interview with|"
    rf"(?:{_ITEM}|{_TELLS}|another|one|both)(?:\s+[\w’'-]+){{0,2}}?\s+(?:from|by|in))\s+"
    r"(?:both\s+|sources\s+(?:such as\s+|from\s+)?|(?:an?|the)\s+)*['\"“‘]?(?:the\s+)?$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r"\b(?:on|about)\s+(?:the\s+)?$", re.IGNORECASE)
_ITEM_AFTER = re.compile(rf"(?:['’]s?)?\s+{_ITEM}\b", re.IGNORECASE)
_JOINED = re.compile(r"['\"”’]?(?:,?\s+(?:and|or|as well as)|,)\s+['\"“‘]?(?:the\s+|by\s+)*")
"""Between two outlets that tell the same: "reported by Fortune, Wired and the Sample Post"."""
_PAPER = re.compile(
    r"\b(?!(?:Did|Does|Do|Was|Is|Has|Have|After|Before|Between|In|What|Which|Who|According|Per)\b)"
    r"[A-Z][\w&.-]*(?:\s+(?:of\s+|the\s+|for\s+)?[A-Z][\w&.-]*){0,4}?\s+"
    r"(?:Times|Post|Journal|News|Herald|Tribune|Gazette|Magazine|Weekly|Daily|Mail|Chronicle|"
    r"Telegraph|Observer|Courier|Examiner|Inquirer|Dispatch|Mirror|Express|Monitor|Reporter|"
    r"Bulletin|Sentinel|Wire|Radio|Broadcasting)(?!\w|\s+[A-Z])|\b(?:Daily|Radio)\s+[A-Z]\w+|"
    r"\b[A-Z]\w+\.(?:com|org|net|news)\b"
)
"""What looks like a paper's name."""
_HEAD = re.compile(r"\s[-–—|]\s|:\s")
"""What follows is a section or a slogan: "Sample Post - Sports", "Wire | World News"."""
_NOT_A_START = re.compile(r"[A-Z][\w’'.-]*\s$")
_OPENERS = re.compile(r"(?:^|[.?!]\s)\S+\s$|\b(?:The|A|An|Did|Does|Do|Is|Was|Has|Both|Per)\s$")
_GOES_ON = re.compile(r"\s(?:\d|[A-Z])")


@dataclass(frozen=True)
class Named:
    """An outlet that a question names as a teller."""

    name: str
    """As it is written there."""
    outlets: tuple[str, ...]
    """The archive's outlets that this may mean; empty where it has none."""


def asks_of_outlets(text: str) -> bool:
    """Whether a question speaks of what was reported at all, so that looking closer is worth it."""
    return bool(re.search(rf"\b(?:{_ITEM}|{_TELLS}|according to|per)\b", text, re.IGNORECASE))


def named_in(text: str, outlets: Sequence[str]) -> tuple[Named, ...]:
    """The tellers that a question of what was reported names, each once, in order.

    Of an outlet that the archive has, any mention counts; of another it must be named as a teller.
    """
    found: dict[tuple[str, ...], Named] = {}
    spans = sorted(_spans(text, outlets))
    telling = set(_telling(text, spans))
    for span in spans:
        name = text[slice(*span)]
        meant = _meant(name, outlets)
        if meant or span in telling:
            found.setdefault(_words(name), Named(name, meant))
    return tuple(found.values())


def without(text: str, named: Sequence[Named]) -> str:
    """A question without the names of its tellers: what they are to have told."""
    names = {name for one in named for name in (one.name, *one.outlets)}
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    return text


def _spans(text: str, outlets: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where names of outlets stand, longer ones first; none inside another."""
    taken: list[tuple[int, int]] = []
    spellings = {spelt for one in outlets for spelt in _spellings(one)} | _well_known()
    for spelt in sorted((one for one in spellings if one in text), key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(spelt)}(?!\w)", text):
            if _is_free(match.span(), taken) and _stands_alone(text, *match.span()):
                taken.append(match.span())
                yield match.span()
    for match in _PAPER.finditer(text):
        if _is_free(match.span(), taken):
            yield match.span()


def _is_free(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    return all(span[1] <= start or end <= span[0] for start, end in taken)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no longer name holds it: "Tyreek Hill", "Week 14", "BBC Good Food"."""
    before = text[:start]
    inside = _NOT_A_START.search(before) and not _OPENERS.search(before)
    return not inside and not _GOES_ON.match(text, end)


def _telling(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the spans that tell, or are joined to one that does."""
    tells = [_tells(text, start, end) for start, end in spans]
    joined = [
        bool(_JOINED.fullmatch(text, spans[at][1], spans[at + 1][0]))
        for at in range(len(spans) - 1)
    ]
    for at, is_joined in enumerate(joined):
        tells[at + 1] |= is_joined and tells[at]
    for at in reversed(range(len(joined))):
        tells[at] |= joined[at] and tells[at + 1]
    return [span for span, does in zip(spans, tells, strict=True) if does]


def _tells(text: str, start: int, end: int) -> bool:
    """Not what an article is about: "the Wire's article on the Sample Post says"."""
    before = text[max(0, start - 80) : start]
    is_told_of = _TOLD_OF.search(before) and not _ITEM_AFTER.match(text, end)
    return bool(not is_told_of and _AFTER.match(text, end)) or bool(_BEFORE.search(before))


def _spellings(outlet: str) -> set[str]:
    """An outlet's name, its head, and both without "The" and without ".com"."""
    forms = {outlet, _HEAD.split(outlet)[0]}
    forms |= {form.removeprefix("The ") for form in forms}
    return {
        form for one in forms for form in (one, re.sub(r"\.\w{2,4}$", "", one)) if len(form) > 1
    }


@cache
def _well_known() -> frozenset[str]:
    return frozenset(rows(Path(__file__).with_name("outlets.txt")))


def _words(name: str) -> tuple[str, ...]:
    head = re.sub(r"\.(?:com|org|net|news|co\.\w\w)$", "", _HEAD.split(name)[0])
    every = tuple(re.findall(r"\w+", re.sub("['’]", "", head).casefold()))
    return tuple(word for word in every if word != "the") or every


def _meant(name: str, outlets: Sequence[str]) -> tuple[str, ...]:
    """The outlets that a name may mean: the same words, else its initials, else more or fewer.

    When in doubt an outlet is meant: nothing is then said to be missing that is there.
    """
    asked = _words(name)
    words = {outlet: _words(outlet) for outlet in outlets}
    same = [one for one, own in words.items() if "".join(own) == "".join(asked)]
    if not same and len(asked) == 1 and name.isupper():
        same = [one for one, own in words.items() if "".join(w[0] for w in own) == asked[0]]
    alike = [one for one, own in words.items() if set(own) < set(asked) or set(asked) < set(own)]
    return tuple(same or alike)
