"""The places of a sentence that say who says something, and how far each reaches."""

from dataclasses import dataclass, replace
from typing import Literal

from assistant.figures.contents import clause_follows, content_follows, is_command
from assistant.figures.phrases import (
    BE,
    DATA,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Phrase,
    Words,
    before,
    behind,
    is_adverb,
    is_stop,
    is_temporal,
    is_verb,
    with_apposition,
)
from assistant.figures.subjects import before_aside, clause_subject, tells_more
from assistant.figures.tokens import QUOTED
from assistant.support.words import each

SPEECH = frozenset(
    each(
        "said says told tells announced announces reported confirmed confirms claimed stated "
        "admitted admits acknowledged acknowledges added adds explained explains estimates "
        "estimated counted recorded registered declared warned insisted insists noted believes "
        "maintains maintained tallied wrote tweeted testified asserted disclosed revealed "
        "say tell believe "
        "replied responded countered answered reiterates repeated "
        "emphasised emphasized stressed conceded reiterated"
    )
)
_NOUNS_TOO = frozenset(each("reports claims counts states notes records warns puts put gives gave"))
"""They are verbs of saying only before what is said."""
_CLAUSE_ONLY = frozenset(
    each(
        "replied responded countered answered added adds "
        "maintains maintained wrote tweeted testified declared insisted insists"
    )
)
"""They are, where a clause or a quotation follows or stands before: not "added 12 rooms"."""
_PLURAL = frozenset(each("estimate report claim count state confirm put give acknowledge admit"))
"""They are, and only behind several: "unions estimate"."""
_SEVERAL = frozenset(each("police media rescuers people"))
_DENIALS = frozenset(each("denied denies rejected disputed disputes rejects dismissed"))
_GOING_ON = frozenset(
    each(
        "saying adding noting stating announcing confirming putting explaining estimating telling "
        "repeating insisting replying claiming reporting warning arguing stressing maintaining"
    )
)
_FINDING = frozenset(
    each("show shows showed suggest suggests suggested indicate indicates indicated found finds")
)
_PASSIVE = frozenset(
    each(
        "given put confirmed reported announced estimated provided released published counted "
        "issued compiled recorded verified disclosed stated tallied registered cited said quoted"
    )
)
_RELEASED = frozenset(each("given confirmed reported announced recorded verified counted"))
"""Those of them that need no "was" before them."""
_BESIDE = frozenset(
    each("also has have had later then previously already since now first still too")
)
_LEADING = frozenset(each("on in late early two three four five six several few"))
"""Words that lead to a time between a speaker and the verb."""
_MODALS = frozenset(each("to would could can may might must should not never will"))
_DESCRIBING = frozenset(each("recorded registered estimated counted"))
"""They describe what stands behind them, as in "the worst recorded flood"."""
_HEDGED = frozenset(each("that more fewer nearly some only just almost up another"))
_PUT_AT = frozenset(
    each("it them number toll figure count total estimate tally death figures cost damage")
)
_CLAUSES = frozenset(each("but while whereas although though yet"))
_FACTS = frozenset(
    each(
        "confirmed confirms confirm reported reports report counted counts count recorded records "
        "registered estimated estimates estimate found finds show shows showed tallied"
    )
)
"""Verbs of those who find out, whom others may report: "clinics have confirmed 41, she said"."""
_NEAR = 8
_ASIDE = 100_000
"""From here on clauses are numbered that stand in brackets."""

Kind = Literal["direct", "tag", "adjunct", "passive", "citing"]


@dataclass(frozen=True)
class Report:
    """One place that says who says something."""

    kind: Kind
    speaker: Phrase | None
    """None for a pronoun, and where nobody is named."""
    first: int
    """Where its own words begin: the speaker, or "according"."""
    last: int
    """Where they end: the verb, or the speaker."""
    pronoun: str = ""
    denies: bool = False
    is_fact: bool = False
    """Somebody found it out, and another one may tell it."""


def reports(words: Words) -> list[Report]:
    """All of a sentence's reports, in order."""
    found: list[Report] = []
    for place in range(len(words)):
        if report := _at(words, place, found):
            found.append(report)
    return sorted(found, key=lambda one: one.first)


def clauses(words: Words, found: list[Report]) -> list[int]:
    """For each word the number of its clause; a semicolon leaves a gap in the numbers."""
    starts = {one.first: one.is_fact for one in found if one.kind in ("direct", "adjunct")}
    numbers: list[int] = []
    clause = outside = 0
    for place, word in enumerate(words):
        if word.text == "(" and clause < _ASIDE:
            outside, clause = clause, _ASIDE + place
        elif word.text == ")" and clause >= _ASIDE:
            clause = outside
        elif word.text == ";":
            clause += 2
        elif _begins_clause(words, place, starts):
            clause += 1
        numbers.append(clause)
    return numbers


def _begins_clause(words: Words, place: int, starts: dict[int, bool]) -> bool:
    word = words[place]
    has_comma = place > 0 and words[place - 1].text == ","
    if word.low in _CLAUSES:
        return True
    if word.low == "and":
        return has_comma or place + 1 in starts
    return has_comma and starts.get(place) is False and words[place].low != "according"


def _at(words: Words, place: int, found: list[Report]) -> Report | None:
    low = words[place].low
    after = words[place + 1].low if place + 1 < len(words) else ""
    if low == "according" and after == "to":
        return _adjunct(words, place)
    if low in ("citing", "quoting"):
        speaker = _behind(words, place + 1)
        return Report("citing", speaker, place, speaker.last) if speaker else None
    if low in _GOING_ON:
        return _going_on(words, place, found)
    if low == "quoted" and not _is_passive(words, place):
        return _quoted(words, place)
    if low in _PASSIVE and (passive := _passive(words, place)):
        return passive
    if low in SPEECH | _NOUNS_TOO | _PLURAL | _DENIALS | _FINDING:
        return _spoken(words, place)
    return None


def _adjunct(words: Words, place: int) -> Report | None:
    start = place + 2
    if start < len(words) and words[start].low in PRONOUNS | {"him", "her", "them"}:
        return Report("adjunct", None, place, start)
    speaker = _behind(words, start)
    return Report("adjunct", speaker, place, speaker.last if speaker else place + 1)


def _behind(words: Words, start: int) -> Phrase | None:
    """A speaker with a post or a name behind the comma that another comma or the end closes."""
    speaker = behind(words, start)
    if speaker is None:
        return None
    comma = speaker.last + 1
    end = comma + 1
    while end < len(words) and not is_stop(words[end]) and not is_temporal(words, end):
        if words[end].low == "on":
            break
        end += 1
    return with_apposition(words, speaker, end - 1) or speaker


def _going_on(words: Words, place: int, found: list[Report]) -> Report | None:
    """ "…, adding that": whoever spoke before goes on."""
    if not content_follows(words, place):
        return None
    earlier = [one for one in found if one.kind in ("direct", "tag", "adjunct")]
    if earlier:
        return replace(earlier[-1], kind="direct", first=place, last=place, denies=False)
    speaker = (
        clause_subject(words, place - 1) if place > 1 and words[place - 1].text == "," else None
    )
    return Report("direct", speaker, place, place) if speaker else None


def _quoted(words: Words, place: int) -> Report | None:
    """ "quoted the minister as saying"."""
    speaker = behind(words, place + 1)
    if not speaker or [one.low for one in words[speaker.last + 1 : speaker.last + 2]] != ["as"]:
        return None
    return Report("direct", speaker, place, speaker.last)


def _passive(words: Words, place: int) -> Report | None:
    """ "was put at 41 by the ministry", "figures released by the ministry"."""
    if words[place].low == "quoted":
        return _was_quoted(words, place)
    if not _is_passive(words, place) and not _is_released(words, place):
        return None
    for other in range(place + 1, min(len(words), place + _NEAR)):
        if is_stop(words[other]) or is_verb(words, other):
            return None
        if words[other].low == "by":
            speaker = _behind(words, other + 1)
            if speaker is None or words[speaker.first].low.endswith("ing"):
                return None
            return Report("passive", speaker, place, speaker.last)
    return None


def _is_released(words: Words, place: int) -> bool:
    """ "deaths confirmed by", "figures published on Monday by": but no "letter published by"."""
    if words[place].low in _RELEASED:
        return True
    return any(one.low in DATA for one in words[max(0, place - 4) : place])


def _was_quoted(words: Words, place: int) -> Report | None:
    end = _skipped(words, place - 1)
    if end < 1 or words[end].low not in BE:
        return None
    end = _skipped(words, end - 1)
    if end < 0:
        return None
    speaker = before_aside(words, end) if words[end].text == "," else before(words, end)
    return Report("direct", speaker, speaker.first, place) if speaker else None


def _is_passive(words: Words, place: int) -> bool:
    at = _skipped(words, place - 1)
    return at >= 0 and words[at].low in BE


def _skipped(words: Words, place: int) -> int:
    """Back over helpers, adverbs, and a time between speaker and verb."""
    while place >= 0:
        word = words[place]
        is_beside = word.low in _BESIDE or is_adverb(word)
        leads = word.low in _LEADING and is_temporal(words, place + 1)
        if not (is_beside or leads or is_temporal(words, place)):
            break
        place -= 1
    return place


def _spoken(words: Words, verb: int) -> Report | None:
    if not _is_saying(words, verb):
        return None
    end = _skipped(words, verb - 1)
    if end >= 0 and words[end].low in BE | _MODALS:
        return None
    if end < 0 or is_stop(words[end]):
        return _around_comma(words, verb, end)
    if words[end].low in ("who", "which") and words[end].text != "WHO":
        return _antecedent(words, verb, end)
    if words[end].low in PRONOUNS:
        return _report(words, verb, None, end, words[end].low)
    if words[end].low in ("i", "we", "you"):
        return _report(words, verb, None, end)
    if words[end].low in DETERMINERS | PREPOSITIONS or words[end].is_number:
        return None
    if words[end].low in ("and", "but", "then"):
        speaker = clause_subject(words, end)
        return _report(words, verb, speaker, end) if speaker else None
    speaker = before(words, end)
    return _report(words, verb, speaker, speaker.first) if speaker else None


def _is_saying(words: Words, verb: int) -> bool:
    """Whether the word surely is a verb of saying here."""
    low = words[verb].low
    if words[verb].is_capital:
        return False
    if low in _PLURAL and not _is_plural(words, verb):
        return False
    if low in ("put", "puts", "gave", "gives", "give"):
        near = words[verb + 1 : verb + _NEAR]
        is_sum = any(one.low in _PUT_AT for one in near)
        return _puts_at_a_number(words, verb) or (
            is_sum and any(one.low in ("at", "as", "of") for one in near)
        )
    if low in _FINDING:
        return any(one.low in DATA for one in words[max(0, verb - _NEAR) : verb])
    after = words[verb + 1] if verb + 1 < len(words) else None
    if low in _DESCRIBING and after is not None and after.is_word:
        return after.low in DETERMINERS | PREPOSITIONS | _HEDGED or after.is_capital
    if low in _NOUNS_TOO | _PLURAL:
        return after is not None and (
            after.is_number or after.low in DETERMINERS | {"that", "at", "about", "some", "more"}
        )
    return True


def _puts_at_a_number(words: Words, verb: int) -> bool:
    """ "Put the price of the bridge at about 41 million"."""
    near = words[verb + 1 : verb + 2 * _NEAR]
    return any(
        one.low in ("at", "as") and any(other.is_number for other in near[place + 1 : place + 5])
        for place, one in enumerate(near)
    )


def _is_plural(words: Words, verb: int) -> bool:
    """Whether several may be who says it; a past "put" has any subject."""
    if words[verb].low == "put":
        return True
    end = _skipped(words, verb - 1)
    return end >= 0 and (words[end].low in _SEVERAL or words[end].low.endswith("s"))


def _around_comma(words: Words, verb: int, sign: int) -> Report | None:
    """A verb behind a comma or a quotation: "X, the mayor, said", or "…, said X"."""
    inverted = _inverted(words, verb, sign)
    if sign < 0 or words[sign].text != ",":
        return inverted
    speaker = before_aside(words, sign)
    if speaker is None or (inverted and not tells_more(words, speaker, sign)):
        return inverted
    return _report(words, verb, speaker, speaker.first)


def _inverted(words: Words, verb: int, sign: int) -> Report | None:
    is_quote = sign >= 0 and (words[sign].low == QUOTED or words[sign - 1].low == QUOTED)
    if words[verb].low not in ("said", "says", "replied") and not is_quote:
        return None
    if sign < 0 or (after := verb + 1) >= len(words):
        return None
    if words[after].low in PRONOUNS:
        return Report("tag", None, verb, after, words[after].low)
    speaker = _behind(words, after)
    if speaker is None or _goes_on_as_clause(words, speaker.last + 1):
        return None
    return Report("tag", speaker, verb, speaker.last)


def _goes_on_as_clause(words: Words, place: int) -> bool:
    """Whether a verb follows, so that what stood there was no speaker but what is said."""
    for other in range(place, min(len(words), place + 4)):
        if is_stop(words[other]) or words[other].low in PREPOSITIONS | {"who", "as", "when"}:
            return False
        if is_verb(words, other):
            return True
    return False


def _antecedent(words: Words, verb: int, pronoun: int) -> Report | None:
    """ "the ministry, which said"."""
    if pronoun < 2 or words[pronoun - 1].text != ",":
        return None
    speaker = before(words, pronoun - 2)
    return Report("direct", speaker, pronoun, verb) if speaker else None


def _report(
    words: Words, verb: int, speaker: Phrase | None, first: int, pronoun: str = ""
) -> Report | None:
    """A report before or behind what is said."""
    denies = words[verb].low in _DENIALS
    is_what = first > 0 and words[first - 1].low == "what"
    if is_what or is_command(words, verb):
        return None
    if any(one.low == QUOTED for one in words[max(0, first - 2) : first]):
        return Report("tag", speaker, first, verb, pronoun)
    if words[verb].low in _CLAUSE_ONLY and not clause_follows(words, verb, pronoun):
        return None
    has_content = first > 0 and is_stop(words[first - 1])
    is_tag = has_content and not content_follows(words, verb)
    is_fact = words[verb].low in _FACTS and not is_tag
    return Report("tag" if is_tag else "direct", speaker, first, verb, pronoun, denies, is_fact)
