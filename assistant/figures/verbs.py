"""Which words are verbs of saying, and where who says it stands before them."""

from collections.abc import Sequence

from assistant.figures.phrases import (
    DATA,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Words,
    is_adverb,
    is_temporal,
    is_verb,
)
from assistant.support.words import each

SPEECH = frozenset(
    each(
        "said says told tells announced announces reported confirmed confirms claimed stated "
        "admitted admits acknowledged acknowledges added adds explained explains estimates "
        "estimated counted recorded registered declared warned insisted insists noted believes "
        "maintains maintained tallied wrote tweeted testified asserted disclosed revealed "
        "say tell believe commented remarked "
        "replied responded countered answered reiterates repeated "
        "emphasised emphasized stressed conceded reiterated"
    )
)
NOUNS_TOO = frozenset(each("reports claims counts states notes records warns puts put gives gave"))
"""They are verbs of saying only before what is said."""
CLAUSE_ONLY = frozenset(
    each(
        "replied responded countered answered added adds "
        "maintains maintained wrote tweeted testified declared insisted insists commented remarked"
    )
)
"""They are, where a clause or a quotation follows or stands before: not "added 12 rooms"."""
PLURAL = frozenset(each("estimate report claim count state confirm put give acknowledge admit"))
"""They are, and only behind several: "unions estimate"."""
_SEVERAL = frozenset(each("police media rescuers people"))
DENIALS = frozenset(each("denied denies rejected disputed disputes rejects dismissed"))
FINDING = frozenset(
    each("show shows showed suggest suggests suggested indicate indicates indicated found finds")
)
IDIOMS = frozenset(each("made makes let lets stood stands informed wished wishes wanted"))
"""They are in idioms only: "made it known that"."""
SPEAKING = frozenset(each("spoke speaks speak talked talks"))
"""They are before "of" and a number."""
_BESIDE = frozenset(
    each("also has have had later then previously already since now first still too")
)
_LEADING = frozenset(each("on in late early two three four five six several few"))
"""Words that lead to a time between a speaker and the verb."""
_DESCRIBING = frozenset(each("recorded registered estimated counted"))
"""They describe what stands behind them, as in "the worst recorded flood"."""
_HEDGED = frozenset(each("that more fewer nearly some only just almost up another"))
_PUT_AT = frozenset(
    each("it them number toll figure count total estimate tally death figures cost damage")
)
_STANDS_AT = frozenset(each("stands stood remains remained is was are were comes came amounts"))
""" "The aid that Ruvia gives stands at 12": something else is at the number."""
NEAR = 8


def skipped(words: Words, place: int) -> int:
    """Back over helpers, adverbs, and a time between speaker and verb."""
    while place >= 0:
        word = words[place]
        is_beside = word.low in _BESIDE or is_adverb(word)
        leads = word.low in _LEADING and is_temporal(words, place + 1)
        if not (is_beside or leads or is_temporal(words, place)):
            break
        place -= 1
    return place


def is_saying(words: Words, verb: int) -> bool:
    """Whether the word surely is a verb of saying here."""
    low = words[verb].low
    if words[verb].is_capital:
        return False
    if low in IDIOMS:
        return _is_idiom([one.low for one in words[verb : verb + 2 * NEAR]])
    if low in PLURAL and not _is_plural(words, verb):
        return False
    if low in ("put", "puts", "gave", "gives", "give"):
        near = words[verb + 1 : verb + NEAR]
        if words[verb - 1].low == "who" and any(one.is_number for one in near[:4]):
            return True
        is_sum = any(one.low in _PUT_AT for one in near)
        return _puts_at_a_number(words, verb) or (
            is_sum and any(one.low in ("at", "as", "of") for one in near)
        )
    if low in SPEAKING:
        near = words[verb + 1 : verb + NEAR]
        return bool(near) and near[0].low == "of" and any(one.is_number for one in near[:5])
    if low in FINDING:
        return any(one.low in DATA for one in words[max(0, verb - 2 * NEAR) : verb])
    after = words[verb + 1] if verb + 1 < len(words) else None
    if low in _DESCRIBING and after is not None and after.is_word:
        return after.low in DETERMINERS | PREPOSITIONS | _HEDGED or after.is_capital
    if low == "claims" and after is not None and _claims_that(words, verb):
        return True
    if low in NOUNS_TOO | PLURAL:
        return after is not None and (
            after.is_number or after.low in DETERMINERS | {"that", "at", "about", "some", "more"}
        )
    return True


def _claims_that(words: Words, verb: int) -> bool:
    """ "Tarn claims its jets hit the port", "Tarn claims Velmar jets hit it": a clause follows."""
    if not verb or not words[verb - 1].is_capital:
        return False
    after = words[verb + 1]
    if after.low in PRONOUNS:
        return True
    near = range(verb + 2, min(len(words), verb + 1 + NEAR))
    return after.is_capital and any(is_verb(words, place) for place in near)


def _is_idiom(lows: Sequence[str]) -> bool:
    """ "Made it known that", "wished to inform the public that", "stood by it: …"."""
    if lows[0] in ("made", "makes"):
        start = 2 if lows[1:2] == ["it"] else 1
        return lows[start : start + 1] in (["known"], ["public"], ["clear"], ["plain"]) and (
            "that" in lows[start:]
        )
    if lows[0] in ("let", "lets"):
        return lows[1:4] == ["it", "be", "known"]
    if lows[0] in ("stood", "stands"):
        return lows[1:2] == ["by"] and ":" in lows
    if lows[0] == "informed":
        return "that" in lows[1:]
    return (
        lows[1:2] == ["to"]
        and lows[2:3] in (["inform"], ["announce"], ["tell"], ["assure"])
        and ("that" in lows[3:])
    )


def _puts_at_a_number(words: Words, verb: int) -> bool:
    """ "Put the price of the bridge at about 41 million"."""
    near = words[verb + 1 : verb + 2 * NEAR]
    ends = (place for place, one in enumerate(near) if one.low in _STANDS_AT)
    near = near[: next(ends, len(near))]
    return any(
        one.low in ("at", "as")
        and not any(other.low in ("least", "most") for other in near[place + 1 : place + 2])
        and any(other.is_number for other in near[place + 1 : place + 5])
        for place, one in enumerate(near)
    )


def _is_plural(words: Words, verb: int) -> bool:
    """Whether several may be who says it; a past "put" has any subject."""
    if words[verb].low == "put":
        return True
    end = skipped(words, verb - 1)
    return end >= 0 and (words[end].low in _SEVERAL or words[end].low.endswith("s"))
