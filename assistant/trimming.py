"""The words of asking at the ends of what a question is about, and the sentences that only lead.

Patterns know how readers begin and end such questions; this goes by the words themselves, whatever
their order: who asks for a course or for sides says little but that in words of reporting, of time
and of change, and the thing itself in others: "By what steps did | the number of captives | get to
where it is?".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.support.words import each

_ASKING = frozenset(
    each(
        "what which who whom whose when where why how whether "
        "the a an all every each any some both either another other others same one ones "
        "i you we he she it they him them her me us my your our their its there here this that "
        "these those everyone everybody everything anyone anybody anything someone somebody nobody "
        "i've i'm i'd i'll i’ve i’m i’d i’ll what's what’s who's who’s it's it’s they've they’ve "
        "there's there’s "
        "be is are was were been being am do does did done have has had having will would can "
        "could may might shall should must keep keeps kept let get gets got getting go goes went "
        "gone going come comes came coming take takes took taken make makes made put puts "
        "give gives gave given giving name names named call called tell tells told telling say "
        "says said saying show showed shown list listed trace track plot chart draw write "
        "set lay spell describe outline summarise summarize explain find finding know known "
        "learn learned learnt learning hear heard see seen follow followed following "
        "think thought want wanted need like look looking try trying stand stands stood standing "
        "become becomes became becoming happen happens happened reach reached hit appear appeared "
        "announce announced report reported reporting reports mention mentioned state stated quote "
        "quoted cite cited publish published fix fixed foreseen mean meant "
        "suppose supposed expect expected schedule scheduled reschedule rescheduled plan planned "
        "postpone postponed postponement postponements move moved moving shift shifted slip "
        "slipped change changed changes changing develop developed development developments "
        "evolve evolved vary varied supersede superseded replace replaced drop dropped abandon "
        "abandoned break broke circulate circulating update updated updates "
        "figure figures value values date dates day days version versions account accounts "
        "statement statements claim claims claimed claiming estimate estimates detail details "
        "position positions view views answer answers source sources side sides attribution "
        "timeline timelines chronology history course story stories table graph row rows sequence "
        "succession steps step stages turns overview record back forth through together "
        "headline headlines article articles point points dispute disputes disputed disagree "
        "disagrees disagreed disagreement disagreements contradict contradicts contradicting "
        "contradicted contradiction contradictions conflict conflicts conflicting compete "
        "competing rival opposing different differing differ differs various contested odds "
        "agree agrees agreed agreement match matches "
        "new next first second last later latest earliest early initial initially original "
        "originally immediate immediately straight right then now today date so far yet still "
        "once again ever exactly precisely successive successively chronological "
        "about nearly almost roughly around approximately some least most more less than "
        "over under above below "
        "of for on in at by to with from as into up out off and or but if not no "
        "after before since until till between during concerning regarding please only just also "
        "way ways time times order turn turned terms instead officially official "
        "longer successor successors predecessor "
        "word words play use used fell fared knows many long ago hold starting beginning"
    )
)
"""What readers ask with. A number, a share or a toll that they ask for is none of it."""
_TOKEN = re.compile(r"[^\s,;:.?!()\"“”–—]+")
_I = re.compile(r"i(?:['’](?:ve|m|d|ll))?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ARTICLE = re.compile(r"\b(?:the|an?)\s+$", re.IGNORECASE)
_APART = re.compile(r"[.?!;:]+\s+|\s+[–—-]\s+|,\s+(?=(?i:and|or|but|if|with|one|who|what|which)\b)")
_QUESTION = re.compile(
    r"^\W*(?:list|trace|track|name|give|tell|show|chart|plot|draw|set|lay|outline|describe|summari[sz]e|"
    r"find|explain|is|are|was|were|do|does|did|has|have|had|can)\b"
    r"|\b(?:who|whom|whose|what|which|when|where|why|how)\b",
    re.IGNORECASE,
)
"""Somewhere it asks: what is left out is not the question itself."""
_NAMED = frozenset(each("will may mark us news"))
"""Words that open a name before another capital: "Will Smith"."""


def trimmed(text: str) -> str:
    """What is asked about, from its first word that does not ask to its last one.

    The text as it is where nothing would be left.
    """
    found = list(_TOKEN.finditer(text))
    kept = [place for place in range(len(found)) if not _only_asks(found, place)]
    if not kept:
        return text
    first, last = found[kept[0]], found[kept[-1]]
    led = _ARTICLE.search(text[: first.start()])
    return text[led.start() if led else first.start() : last.end()]


def _only_asks(found: Sequence[re.Match[str]], place: int) -> bool:
    word = found[place][0]
    following = found[place + 1][0] if place + 1 < len(found) else ""
    opens_a_name = not place and following[:1].isupper() and word.casefold() in _NAMED
    before = found[place - 1][0] if place else ""
    is_of_name = bool(_YEAR.fullmatch(word)) and (
        before[:1].isupper() or before.casefold() == "for"
    )
    return _asks(word, is_first=not place) and not (opens_a_name or is_of_name)


def named_part(text: str) -> str:
    """The sentences and clauses from the first to the last that name something or have a number.

    "For a footnote: | when was the number of captives in Osk first given as 12?"
    """
    parts = list(pairwise([0, *(one.end() for one in _APART.finditer(text)), len(text)]))
    named = [part for part in parts if names(text[slice(*part)])]
    if len(parts) == 1 or not named:
        return text
    kept = text[named[0][0] : named[-1][1]].strip(" ,;:–—-")
    return kept if _QUESTION.search(kept) else text


def only_asks(text: str) -> bool:
    """Whether a text says nothing of what is asked about: "What was it moved to?"."""
    found = _TOKEN.finditer(text)
    return all(_asks(one[0], is_first=not place) for place, one in enumerate(found))


def names(part: str) -> bool:
    """Whether a part names something: a capital that is not only that of a first word of asking."""
    return any(
        (one[0][0].isupper() or one[0][0].isdigit()) and not _asks(one[0], is_first=not place)
        for place, one in enumerate(_TOKEN.finditer(part))
    )


def _asks(word: str, *, is_first: bool) -> bool:
    """Whether a word only asks. A name never does: "US" is not "us"."""
    low = word.casefold()
    if word.isupper() and len(word) > 1:
        return False
    if word[0].isupper() and not is_first and not _I.fullmatch(low):
        return False
    return low in _ASKING or bool(_YEAR.fullmatch(word))
