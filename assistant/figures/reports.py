"""The places of a sentence that say who says something, and how far each reaches."""

from dataclasses import dataclass, replace
from typing import Literal

from assistant.figures.contents import clause_follows, content_follows, is_command
from assistant.figures.introductions import fronted, holder_of, sender, sender_at
from assistant.figures.naming import mentions
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
    is_stop,
    is_temporal,
    is_verb,
    with_apposition,
)
from assistant.figures.subjects import before_aside, believed, clause_subject, tells_more
from assistant.figures.tokens import QUOTED
from assistant.figures.verbs import (
    CLAUSE_ONLY,
    DENIALS,
    FINDING,
    IDIOMS,
    NEAR,
    NOUNS_TOO,
    PLURAL,
    SPEAKING,
    SPEECH,
    is_saying,
    skipped,
)
from assistant.support.words import each

_GOING_ON = frozenset(
    each(
        "saying adding noting stating announcing confirming putting explaining estimating telling "
        "repeating insisting replying claiming reporting warning arguing stressing maintaining"
    )
)
_PASSIVE = frozenset(
    each(
        "told informed given put confirmed reported announced estimated provided released "
        "published counted maintained repeated issued compiled recorded verified disclosed stated "
        "tallied registered cited said quoted revised updated"
    )
)
_RELEASED = frozenset(each("given confirmed reported announced recorded verified counted"))
"""Those of them that need no "was" before them."""
_MODALS = frozenset(each("to would could can may might must should not never will"))
_FACTS = frozenset(
    each(
        "confirmed confirms confirm reported reports report counted counts count recorded records "
        "registered estimated estimates estimate found finds show shows showed tallied"
    )
)
"""Verbs of those who find out, whom others may report: "clinics have confirmed 41, she said"."""
_FAR = 12
"""Words from a passive to "by": a value, its unit and a date may stand between."""
_POSITIONS = frozenset(
    each("position view opinion stance line belief account contention assessment figure estimate")
)
_TOLD_SO = frozenset(each("put puts has had sees saw tells told described explains explained"))
"""Before "it", behind "as": "as the mayor put it"."""
_TWO = 2
_OPENING = 3
"""Words of a dateline."""
_FIGURE_THAT = 4
"""Words of "is the figure that"."""

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


def _at(words: Words, place: int, found: list[Report]) -> Report | None:
    low = words[place].low
    after = words[place + 1].low if place + 1 < len(words) else ""
    if low == "according" and after == "to":
        return _adjunct(words, place)
    if low == "if" and (trusted := believed(words, place)):
        return Report("adjunct", trusted[0], place, trusted[1])
    if low == "what" and _goes_by(words, place) and (speaker := _behind(words, place + 1)):
        return Report("adjunct", speaker, place - 2, speaker.last)
    if low in ("citing", "quoting"):
        speaker = _behind(words, place + 1)
        return Report("citing", speaker, place, speaker.last) if speaker else None
    if low in _GOING_ON:
        return _going_on(words, place, found)
    if low == "quoted" and not _is_passive(words, place):
        return _quoted(words, place)
    if low in _PASSIVE and (passive := _passive(words, place)):
        return passive
    if low in _POSITIONS and (holder := _position(words, place)):
        return holder
    if low == "had" and [one.low for one in words[place + 1 : place + 3]] == ["it", "that"]:
        return _had_it(words, place)
    if low in ("gave", "published", "released") and (speaker := _of_figure(words, place)):
        return Report("tag", speaker, speaker.first, place)
    if low == "as" and (quoted := _as_said(words, place)):
        return quoted
    if low in ("says", "said", "say") and place and words[place - 1].low in ("so", "thus"):
        speaker = _behind(words, place + 1)
        return Report("tag", speaker, place - 1, speaker.last) if speaker else None
    if low in SPEECH | NOUNS_TOO | PLURAL | DENIALS | FINDING | SPEAKING | IDIOMS:
        return _spoken(words, place, found)
    return None


def _goes_by(words: Words, place: int) -> bool:
    """ "Going by what the mayor told us, …", "if one goes by what the mayor said"."""
    lows = [one.low for one in words[max(0, place - 2) : place]]
    return lows[1:] == ["by"] and lows[0] in ("going", "judging", "goes", "go", "went")


def _as_said(words: Words, place: int) -> Report | None:
    """ "As the mayor put it on Monday, …", "at 40, as the mayor said, …"."""
    speaker = _behind(words, place + 1)
    if speaker is None:
        return None
    verb = speaker.last + 1
    while verb < len(words) and (words[verb].text == "," or is_temporal(words, verb)):
        verb += 1
    lows = [one.low for one in words[verb : verb + 3]]
    is_idiom = lows[:2] == ["made", "known"] or (
        lows[:1] and lows[0] in _TOLD_SO and lows[1:2] == ["it"]
    )
    is_said = lows[:1] and lows[0] in SPEECH and not content_follows(words, verb)
    return Report("adjunct", speaker, place, verb + bool(is_idiom)) if is_idiom or is_said else None


def _of_figure(words: Words, verb: int) -> Phrase | None:
    """ "12 is the figure that the ministry gave"."""
    end = skipped(words, verb - 1)
    is_aside = end >= 0 and words[end].text == ","
    speaker = before_aside(words, end) if is_aside else before(words, end)
    if speaker is None or speaker.first < _FIGURE_THAT:
        return None
    lows = [one.low for one in words[speaker.first - _FIGURE_THAT : speaker.first]]
    is_so = (
        lows[0] in ("is", "was")
        and lows[1] == "the"
        and lows[2] in DATA | {"figure", "number", "total"}
    )
    return speaker if is_so and lows[3] in ("that", "which") else None


def _position(words: Words, place: int) -> Report | None:
    """ "It remains the position of the union that", "12 is the figure of the ministry"."""
    lows = [one.low for one in words[max(0, place - 2) : place]]
    if lows[1:] != ["the"] or lows[0] not in ("is", "was", "remains", "remained"):
        return None
    speaker = holder_of(words, place)
    if speaker is None:
        return None
    near = [one.low for one in words[speaker.last + 1 : speaker.last + 2 * NEAR]]
    kind: Kind = "direct" if "that" in near else "tag"
    return Report(kind, speaker, place, speaker.last)


def _had_it(words: Words, place: int) -> Report | None:
    """ "A statement from the ministry on Monday had it that"."""
    speaker = sender(words[:place])
    return Report("direct", speaker, speaker.first, place) if speaker else None


def _adjunct(words: Words, place: int) -> Report | None:
    start = place + 2
    if start < len(words) and words[start].low == "whom":
        sent = sender(words[:place]) or _named_last(words, place)
        return Report("direct", sent, place, start) if sent else None
    if sent := sender_at(words, start):
        return Report("adjunct", sent, place, sent.last)
    if start < len(words) and words[start].low in PRONOUNS | {"him", "her", "them"}:
        return Report("adjunct", None, place, start)
    speaker = _behind(words, start)
    return Report("adjunct", speaker, place, speaker.last if speaker else place + 1)


def _named_last(words: Words, place: int) -> Phrase | None:
    """ "It was denied by Ana Bel, | according to whom …"."""
    if place < _TWO or words[place - 1].text != ",":
        return None
    named = [one for one in mentions(words[: place - 1]) if one.last == place - 2]
    return named[0] if named else before(words, place - 2)


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
    if place <= _OPENING and (speaker := fronted(words, place)) and words[place].is_capital:
        return Report("direct", speaker, place, place)
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
    lows = {one.low for one in words[max(0, place - 4) : place]}
    if "what" in lows or (words[place].low == "provided" and not lows & DATA):
        return None
    for other in range(place + 1, min(len(words), place + _FAR)):
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
    end = skipped(words, place - 1)
    if end < 1 or words[end].low not in BE:
        return None
    end = skipped(words, end - 1)
    if end < 0:
        return None
    speaker = before_aside(words, end) if words[end].text == "," else before(words, end)
    if speaker is None:
        return None
    is_behind = speaker.first > 0 and QUOTED in [one.low for one in words[: speaker.first]]
    kind: Kind = "tag" if is_behind else "direct"
    return Report(kind, speaker, speaker.first, place)


def _is_passive(words: Words, place: int) -> bool:
    at = skipped(words, place - 1)
    is_as = place > 0 and words[place - 1].low == "as" and words[place].low != "said"
    return is_as or (at >= 0 and words[at].low in BE)


def _spoken(words: Words, verb: int, found: list[Report]) -> Report | None:
    if not is_saying(words, verb):
        return None
    end = skipped(words, verb - 1)
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
        if speaker is None and found and found[-1].denies:  # "rejected that figure and spoke of"
            speaker = found[-1].speaker
        return _report(words, verb, speaker, end) if speaker else None
    speaker = before(words, end)
    return _report(words, verb, speaker, speaker.first) if speaker else None


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
    if sent := sender_at(words, after):
        return Report("tag", sent, verb, sent.last)
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
    speaker = _of_by(words, pronoun - 2) or before(words, pronoun - 2)
    return Report("direct", speaker, pronoun, verb) if speaker else None


def _of_by(words: Words, last: int) -> Phrase | None:
    """ "Disputed by the union, who"."""
    for place in range(last, max(-1, last - 2 * NEAR), -1):
        if is_stop(words[place]):
            return None
        if words[place].low == "by":
            speaker = behind(words, place + 1)
            return speaker if speaker and speaker.last == last else None
    return None


def _report(
    words: Words, verb: int, speaker: Phrase | None, first: int, pronoun: str = ""
) -> Report | None:
    """A report before or behind what is said."""
    denies = words[verb].low in DENIALS
    is_what = first > 0 and words[first - 1].low == "what"
    if is_what or is_command(words, verb):
        return None
    if any(one.low == QUOTED for one in words[max(0, first - 2) : first]):
        return Report("tag", speaker, first, verb, pronoun)
    if words[verb].low in CLAUSE_ONLY and not clause_follows(words, verb, pronoun):
        return None
    has_content = first > 0 and is_stop(words[first - 1])
    is_content = content_follows(words, verb) or words[verb].low in SPEAKING
    is_tag = has_content and not is_content
    is_fact = words[verb].low in _FACTS and not is_tag
    return Report("tag" if is_tag else "direct", speaker, first, verb, pronoun, denies, is_fact)
