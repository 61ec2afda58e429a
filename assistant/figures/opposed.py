"""Two voices that each tell a value of their own in one sentence, known by their places alone.

"The fire service gave the toll as 12, the county as 19, and each accuses the other": whoever words
it, each of the two stands beside what it tells. So two values and two voices by turns are two
reports, and the order says whose each is: if the sentence speaks of a difference, something there
speaks of telling, and both numbers are of the thing that is asked for.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from assistant.figures.amounts import fitting, value_of
from assistant.figures.comparing import agree
from assistant.figures.comparisons import is_past_mention
from assistant.figures.days import iso_of
from assistant.figures.naming import mentions, trimmed
from assistant.figures.pairs import rank
from assistant.figures.phrases import PREPOSITIONS, Phrase
from assistant.figures.tokens import Token, sentences
from assistant.figures.value import Value, positions
from assistant.figures.verbs import DENIALS, NOUNS_TOO, SPEAKING, SPEECH
from assistant.figures.voices import SOURCE_WORDS, TITLES, Speaker, same_voice, speaker_of, tidied
from assistant.figures.wanted import Wanted
from assistant.support.reading import reading
from assistant.support.words import each

_TIMES = 3.0
"""So many times larger or smaller than the other value one may be."""
_DIFFERENCE = re.compile(
    r";|\b(?:while|whereas|but|yet|however|against|versus|though|although|instead|rather|"
    r"(?:the|each|one|no) other|(?:that|those) of|former|latter|respectively|both|neither|either|"
    r"each|two|rival|competing|opposing|contrary|at odds|in dispute|apart|gap|true|right|correct|"
    r"wrong|believed?|dispute[sd]?|disput\w+|discrepan\w+|contradict\w*|conflict\w*|contest\w*|"
    r"challeng\w+|differ\w*|disagree\w*|agree|accus\w+|counter\w*|insist\w*|reject\w*|"
    r"dismiss\w*|brush\w*|shrug\w*|den(?:y|ies|ied|ial)|account|version|sides?|reckoning|"
    r"question\w*|doubt\w*|claim\w*)\b",
    re.IGNORECASE,
)
"""Words of a sentence that sets one account against another."""
_BESIDE = ("svsv", "vsvs", "vssv", "svvs")
"""Each voice beside its value."""
_IN_ORDER = ("ssvv", "vvss")
"""Both voices, then both values, or the other way: in order where each is pointed at."""
_ENDING = (
    r"(?=\s*(?:[,;:.)”\"]|$)|\s(?:and|but|while|whereas|yet|though|although|instead|by|from|if|"
    r"according|in (?:the|that|those))\b)"
)
_NUMBER = (
    r"(?<!\bfor\s)(?:[$€£]\s?)?[\w.,’'-]*\w(?![.,’'-]?\w)"
    r"(?:\s(?:hundred|thousand|million|billion|dozen))?"
)
_BARE = re.compile(_NUMBER + _ENDING)
_OF_UNIT = re.compile(_NUMBER + r"(?:\s?%|\sper\s?cent|\s[a-z]+s)?" + _ENDING)
"""A number that names no thing, as the other side's often does."""
_BEHIND = 8
_POINTED = re.compile(
    r"\bformer\b.*\blatter\b|\bone\b.*\bother\b|\bfirst\b.*\bsecond\b|\brespectively\b",
    re.IGNORECASE | re.DOTALL,
)
_DISMISSED = DENIALS | frozenset(
    each("dismissed dismisses dismiss contested contests contradicted refuted wrong untrue false")
)
_OWNING = frozenset(each("of from by to that which"))
_CLOSE = 6
"""Words, that of the number among them."""
_TELLING = frozenset(
    each(
        "according reckoning reckons eyes version view opinion account count counts counted books "
        "file tally figure figures belief believed believe trusted trusts listens listening ask "
        "asks asked asking argues argued contends contended holds held insisting saying speaking "
        "estimate estimates words naming named gave gives given offered prefers reading arriving "
        "expects expected hear hearing answer denies denied came paper papers appears appear shows"
    )
).union(SPEECH, SPEAKING, NOUNS_TOO)
"""Words by which somebody tells something, in whatever construction."""
_TIGHT = frozenset(each("as at is of was that only some about nearly over the a up to around on"))
"""Nothing but these between a voice and its value: "the county as 19"."""
_GIVING = frozenset(each("from by those that"))
"""Before a voice that a value comes from: "12 from the court", "19 by those of the firm"."""
_WHOLE = len("2026-05-09")
_TELLING_DAYS = 14
"""A date so shortly before publication is the day of the report, and no value."""

_OPENING = frozenset(each("ask if according believe trust follow"))
"""How sentences begin that lead to what somebody tells."""

Place = tuple[int, int, str]
"""First character, character behind the last, "s" for a voice or "v" for a value."""
Voice = tuple[int, int, str, Speaker]


def other_numbers(sentence: str, wanted: Wanted, like: Value) -> list[Value]:
    """The numbers of a sentence that may be values beside one that is read there."""
    told = reading(sentence)
    places = positions(sentence, told.words)
    found = (
        value_of(number, unit, places[number.first], 0.0) for number, unit in fitting(told, wanted)
    )
    return [
        one
        for one in found
        if (one.unit, one.upper) == (like.unit, None)
        and _is_of_size(one.amount or 0.0, like.amount or 0.0)
        and not is_past_mention(sentence, one.at)
    ]


def other_days(sentence: str, published: date | None) -> list[Value]:
    """The whole dates of a sentence that are not those on which it was told."""
    told = reading(sentence)
    places = positions(sentence, told.words)
    found = []
    for one in told.dates:
        text = iso_of(one, published)
        if len(text) == _WHOLE and not _is_of_telling(text, published):
            end = places[one.last] + len(told.words[one.last].text)
            found.append(Value(None, text, "", "", places[one.first], 0.0, end=end))
    return found


def opposed(
    sentence: str, values: Sequence[Value], asked: Collection[str], *, are_read: bool = False
) -> list[tuple[Value, Speaker]]:
    """Each of two values with the voice that tells it; nothing where the places leave it open.

    `asked` has the folded words of the question: what they name is what is told of, and speaks only
    where nobody else does. Unless both values `are_read`, the sentence must speak of a difference.
    """
    if len(values) != len("vv") or agree(*values):
        return []
    if not (are_read or _DIFFERENCE.search(sentence)):
        return []
    words = _words(sentence)
    named = list(_named(words))
    others = [one for one in named if not _is_asked_of(words[one.first : one.last + 1], asked)]
    for phrases in (others, named):
        voices = _voices(sentence, words, phrases)
        if len(voices) == len("ss"):
            return _paired(sentence, values, voices)
    return []


def _paired(
    sentence: str, values: Sequence[Value], voices: Sequence[Voice]
) -> list[tuple[Value, Speaker]]:
    places = sorted(
        [*((value.at, value.at, "v") for value in values), *(voice[:3] for voice in voices)]
    )
    order = "".join(kind for _, _, kind in places)
    ordered, telling = sorted(values, key=lambda one: one.at), [voice[3] for voice in voices]
    if order in _IN_ORDER:
        telling = telling if _POINTED.search(sentence) else []
    elif order not in _BESIDE:
        return []
    elif (is_crossed := _is_crossed(sentence, places)) is not False:
        telling = telling[::-1] if is_crossed else []
    elif not all(_is_telling(sentence, places, at) for at in (0, 2)):
        return []
    return list(zip(ordered, telling, strict=True)) if telling else []


def side_by_side(one: str, other: str, asked: Collection[str]) -> tuple[Speaker, Speaker] | None:
    """The voices of two sentences that begin alike: "Ask the mayor …. Ask the union …".

    Each must name one, and not the same.
    """
    opening = [text.partition(" ")[0].casefold() for text in (one, other)]
    if opening[0] != opening[1] or opening[0] not in _OPENING:
        return None
    first, second = voices_in(one, asked), voices_in(other, asked)
    is_open = len(first) != 1 or len(second) != 1 or same_voice(first[0], second[0])
    return None if is_open else (first[0], second[0])


def voices_in(sentence: str, asked: Collection[str]) -> list[Speaker]:
    """Whom a sentence names that may speak, once each, and not what the question is about."""
    words = _words(sentence)
    named = [
        phrase
        for phrase in _named(words)
        if not _is_asked_of(words[phrase.first : phrase.last + 1], asked)
    ]
    return [voice[3] for voice in _voices(sentence, words, named)]


def _is_telling(sentence: str, places: Sequence[Place], at: int) -> bool:
    """Whether a voice and a value beside it are joined by telling: "the county puts it at 19"."""
    first, second = places[at : at + 2]
    end = places[at + 2][0] if at + 2 < len(places) else len(sentence)
    between = [word.low for word in _words(sentence[first[1] : second[0]]) if word.is_word]
    if first[2] == "s":
        return not _TELLING.isdisjoint(between) or _TIGHT.issuperset(between)
    behind = [word.low for word in _words(sentence[second[1] : end])][:_BEHIND]
    is_given = len(between) <= _CLOSE + 1 and not _GIVING.isdisjoint(between)
    return is_given or not _TELLING.isdisjoint((*between, *behind))


def is_bare(sentence: str, value: Value) -> bool:
    """Whether nothing that is counted stands behind a number: "…, the county as 19, and …"."""
    return bool((_OF_UNIT if value.unit else _BARE).match(sentence, value.at))


def _named(words: Sequence[Token]) -> Iterator[Phrase]:
    """Whom a sentence names that may speak: of "an account from Ana Bel" she alone."""
    for phrase in mentions(words):
        found = trimmed(words, phrase)
        first = found.first
        for place in range(found.first, found.last):
            if (words[place].is_capital and place) or words[place].low in SOURCE_WORDS:
                break
            if words[place].low in ("from", "by", "of"):
                first = place + 1
        yield Phrase(first, found.last)


def _is_asked_of(part: Sequence[Token], asked: Collection[str]) -> bool:
    """Whether the question itself names that: "the Velmar hospital fund"."""
    return all(
        word.low in asked for word in part if word.is_capital or word.low in SOURCE_WORDS
    ) and not any(word.low in TITLES for word in part)


def _voices(sentence: str, words: Sequence[Token], phrases: Sequence[Phrase]) -> list[Voice]:
    """Each voice once, in order; where one is named twice, not as what is spoken of.

    A name is surer than "the authorities".
    """
    found: list[Voice] = []
    for phrase in phrases:
        start, end = words[phrase.first].start, words[phrase.last].end
        known_as = speaker_of(sentence[start:end])
        who = tidied(known_as) if known_as else None
        if who is None or rank(who.text) is not None:
            continue
        before = words[phrase.first - 1].low if phrase.first else ""
        known = next((at for at, one in enumerate(found) if same_voice(one[3], who)), None)
        if known is not None and before in PREPOSITIONS - _OWNING:
            continue
        if known is not None:
            del found[known]  # "the fine of the firm: 12, said the court, and 19, said the firm"
        found.append((start, end, "s", who))
    sure = [one for one in found if any(map(str.isupper, one[3].text[len("The") :]))]
    return sure if len(sure) == len("ss") else found


def _is_crossed(sentence: str, places: Sequence[Place]) -> bool | None:
    """Whether each voice tells the other value; None where that is open.

    "The union rejected the 12 of the ministry, speaking of 19."
    """
    first, second, third = places[:3]
    is_denied = not _DISMISSED.isdisjoint(
        word.low for word in _words(sentence[first[1] : second[0]])
    )
    behind = [word.low for word in _words(sentence[second[1] : third[0]])]
    is_owned = len(behind) <= _CLOSE and not _OWNING.isdisjoint(behind)
    if (first[2], second[2], third[2]) == ("s", "v", "s"):
        return is_denied if is_denied == is_owned else None
    return None if is_denied else False


def _words(text: str) -> list[Token]:
    return [word for part in sentences(text) for word in part]


def _is_of_size(one: float, other: float) -> bool:
    return other / _TIMES <= one <= other * _TIMES


def _is_of_telling(day: str, published: date | None) -> bool:
    if published is None:
        return False
    first = (published - timedelta(days=_TELLING_DAYS)).isoformat()
    return first <= day <= published.isoformat()
