"""What one says was done and another denies: "Did the rebels take the town?".

Of most deeds no list knows which words tell that they were done. Where one tells the deed and
another one denies it, a reader must see both, whatever the deed is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.answerers.base import Quote, Standing, Told
from assistant.figures.events import ENOUGH, share_of, wanted_of
from assistant.figures.lines import around
from assistant.figures.moments import moment
from assistant.figures.speakers import Speaker, denier, speaker
from assistant.figures.timeline import standing
from assistant.figures.value import Value
from assistant.orders import is_order
from assistant.support.statements import stated
from assistant.support.verbs import is_verb, lemma, same_deed
from assistant.support.words import each, read
from index import Hit
from index.passages import sentences

_ASKED = re.compile(
    r"^\W*(?:(?:is it (?:true|so|the case) that|whether)\s(?P<that>.+)"
    r"|(?P<aux>did|do|does|was|were|is|are|has|have|had)\s(?P<clause>.+))$",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?)\b(?P<what>[^.;]*)",
    re.IGNORECASE,
)
_SAID = (
    r"(?:claims?|statements?|reports?|accusations?|allegations?|assertions?|announcements?|"
    r"accounts?|versions?|stor(?:y|ies)|charges?|rumou?rs?)"
)
_CLAIM = re.compile(
    r"\W*(?:(?:the|this|that|these|those|any|all|such|its|their|his|her|both)\s){0,3}"
    r"(?:\w+['’]s?\s)?(?:\w+\s){0,2}?"
    rf"(?:{_SAID}|involvement|responsibility|having done so|doing so)\b"
    r"|\W*(?:it|this|that|these|so)?\W*$",
    re.IGNORECASE,
)
"""What is denied is what was said before: "denies the claim", "which Kabul denies"."""
_IS_DENIED = re.compile(
    rf"\b(?:the|this|that|these|those|such|an?)\s(?:\w+\s)?{_SAID}\s"
    r"(?:(?:was|were|is|are|has|have|been|being)\s){0,2}(?:\w+ly\s)?"
    r"(?:denied|rejected|disputed|dismissed)\s(?:by\b|as\b[^.;]*\bby\b)",
    re.IGNORECASE,
)
_NOT = frozenset(each("not no never neither nor none without"))
_OPEN = frozenset(
    each(
        "will would could may might should must to if whether until unless attempt attempts "
        "attempted trying tries tried threatens threatened plans planned"
    )
)
"""What stands behind one of these is not told as done."""
_REACH = 5


@dataclass(frozen=True)
class Deed:
    """What is asked whether it was done."""

    verb: str
    """Its lemma."""
    wanted: frozenset[str]
    """Stems of all that is asked."""


def deed_asked(question: str) -> Deed | None:
    """The deed of which a question asks whether it was done; None where it asks for none."""
    asked = _ASKED.match(question.strip())
    if not asked:
        return None
    if asked["that"]:
        words = (word.low for word in read(asked["that"]))
        verb = next((low for low in words if is_verb(low) and lemma(low) not in _HELPERS), "")
    else:
        verb = stated(asked["aux"].lower(), asked["clause"].rstrip("?!. ")).verb.lower()
    if not is_verb(verb) or lemma(verb) in _HELPERS:
        return None
    return Deed(lemma(verb), wanted_of(asked["that"] or asked["clause"]))


_HELPERS = frozenset(map(lemma, ("be", "have", "do")))


def sides(question: str, hits: Sequence[Hit], last: date) -> list[Standing]:
    """Who says up to a day that it was done and who denies it; empty where nobody denies it now."""
    deed = deed_asked(question)
    if deed is None:
        return []
    told = [one for hit in hits for one in _told(hit, deed) if one.day <= last]
    if len({one.value.text for one in told}) < 2:
        return []
    found = standing(told, for_sides=True)
    return found if found[0].state == "disputed" else []


def _told(hit: Hit, deed: Deed) -> Iterator[Told]:
    """What the sentences of a hit say of the deed: that it was done, or who denies it."""
    is_told = False
    for span in sentences(hit.text, hit.article.language):
        quote = Quote(hit.article, hit.start + span.start, hit.start + span.end)
        text = quote.text
        if text.endswith("?") or is_order(text):
            continue
        is_about = share_of(deed.wanted, text) >= ENOUGH
        so = _so(text, deed) if is_about else None
        denial = _DENIES.search(text)
        before, after = around(quote)
        if so is not None and not (denial and denial.start() < so[0]):
            who = speaker(before, text, after)
            yield from _one(quote, so, who, hit.published and hit.published.date())
        if denial and _denies(denial, text, so=so, is_told=is_told):
            who = denier(before, text, after)
            if who:
                at = denial.start()
                yield from _one(quote, (at, "no"), who, hit.published and hit.published.date())
        is_told = so is not None and so[1] == "yes"


def _denies(denial: re.Match[str], text: str, *, so: tuple[int, str] | None, is_told: bool) -> bool:
    """Whether a denial is one of the deed: by its own words, or of what was said just before."""
    if so is not None and denial.start() < so[0]:
        return True
    is_of_claim = _CLAIM.match(denial["what"]) or _IS_DENIED.search(text)
    return (is_told or so is not None) and bool(is_of_claim)


def _so(text: str, deed: Deed) -> tuple[int, str] | None:
    """Where a sentence tells the deed, and whether as done or as not done."""
    words = read(text)
    reached = 0
    for place, word in enumerate(words):
        reached = text.casefold().find(word.low, reached)
        if not is_verb(word.low) or lemma(word.low) not in same_deed(deed.verb):
            continue
        near = {one.low for one in words[max(0, place - _REACH) : place]}
        if near & _NOT or any(low.endswith("n't") for low in near):
            return max(reached, 0), "no"
        if not near & _OPEN:
            return max(reached, 0), "yes"
    return None


def _one(
    quote: Quote, so: tuple[int, str], who: Speaker | None, published: date | None
) -> Iterator[Told]:
    before, after = around(quote)
    when = moment(quote.text, published, before=before, after=after)
    if when:
        value = Value(None, so[1], "", "", so[0], 2.0)
        yield Told(value, when, who, quote, contradicts=so[1] == "no")
