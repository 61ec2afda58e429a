"""Whether a sentence affirms what a premise says, denies it, or says what rules it out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal

from assistant.premises.matter import Line, Matter
from assistant.premises.times import Days, told
from assistant.support.names import same_name
from assistant.support.reading import Reading
from assistant.support.verbs import Clash, clashing, is_past, is_verb, lemma
from assistant.support.words import Word, each, stem

Sign = Literal["affirms", "denies", "excludes", "undoes", "holds"]
"""Affirms; denies by a negation; excludes by an opposite; undoes what may have been so; holds: the
opposite is told to last."""

_PLAIN = frozenset(each("not no never none nobody neither nor cannot without hardly no-one"))
_DENYING = frozenset(
    stem(word)
    for word in each("refuse fail decline deny reject dismiss refute dispute avoid prevent block")
)
_INSTEAD = frozenset({"only", "just", "least", "more", "less", "fewer", "doubt"})
_STOPS = frozenset(
    each("who which after because when while where and but although though if before until since")
)
_MODAL = frozenset(each("will would may might could should must can shall"))
_RESERVED = frozenset(
    each(
        "plan expect hope want urge call demand threaten offer propose consider seek intend aim "
        "negotiate discuss vow promise ask await due likely set prepare wait request appeal"
    )
)
_BOUND = frozenset(
    stem(word)
    for word in each("decide agree manage begin force vote choose help continue start proceed")
)
"""Verbs that make fact, or nearly so, of the verb behind their "to"."""
_LASTING = frozenset(each("remain remains remained remaining still stay stays stayed keep keeps"))
_LASTING_TOO = frozenset(each("continue continues continued continuing kept"))
_AGAINST_NOUN = frozenset(
    stem(word)
    for word in each("reject deny rule postpone cancel scrap abandon block halt avert delay false")
)
_ASKING = frozenset(
    each(
        "request requests appeal appeals bid bids plea pleas application applications petition "
        "petitions motion motions demand demands attempt attempts proposal proposals offer offers "
        "effort efforts call calls"
    )
)
"""What is asked for, tried or put forward by one of these is not done yet."""
_FAR = 18
"""Words between a request and what is asked for, with the name of the one who asks."""
_BE = frozenset(each("is are was were be been being has have had am did do does having it its"))
_ENDING = frozenset(stem(word) for word in each("end lift halt suspend call finish scrap abandon"))
_GOING_ON = frozenset(
    each("continu go_on ongo in_force in_place without stay_in stay_on remain_in")
)
"""Lemmas that tell of something that lasts."""
_GOING_AHEAD = frozenset(each("go_ahead proceed press_ahead on_schedule as_planned on_time keep"))
"""Lemmas that rule out the contrary even where they are told of the future."""
_PUTTING_OFF = frozenset(stem(word) for word in each("postpone delay adjourn defer move"))
_TALK = frozenset(
    each("talk threat threats call calls plan plans fear fears risk possibility hint")
)
"""Behind one of these and "of" or "for" it is only spoken of."""
_POSTS = frozenset(
    each("minister president mayor governor chancellor speaker premier secretary head chief coach")
) | frozenset(
    each("director chairman chairwoman captain office post power charge job helm leader manager")
)
"""Words behind "remain" that keep someone in office."""
_REACH = 7
_BANS = frozenset(map(lemma, each("ban prohibition curfew moratorium")))
_UNDER, _BEHIND = 3, 2
"""Words between a ban and what it bans, where it stands before that, and behind."""


@dataclass(frozen=True)
class Stance:
    """What one sentence says of the premise's deed or state."""

    line: Line
    sign: Sign
    place: int
    """The word that says it."""
    days: Days | None
    """When, where the sentence gives a time."""

    @property
    def published(self) -> datetime | None:
        """When it was published."""
        return self.line.sentence.hit.published

    @property
    def day(self) -> date:
        """The day it tells of, else that of publication; undated ones come first."""
        if self.days:
            return self.days.last
        return self.published.date() if self.published else date.min

    @property
    def moment(self) -> datetime:
        """When it was said; undated ones come first."""
        return self.published or datetime.combine(date.min, time(), tzinfo=UTC)


def stances(matter: Matter, line: Line) -> Iterator[Stance]:
    """All that a sentence says of the premise's verb, in order."""
    if not matter.verb or not matter.deeds.search(line.sentence.text.casefold()):
        return
    clashes = clashing(matter.verb)
    words = line.read.words
    for place, word in enumerate(words):
        if place in line.read.date_places or not word.stem:
            continue
        sign = _sign(matter, line.read, place, clashes)
        if sign and _is_of_subject(matter, line.read, place):
            yield Stance(line, sign, place, _days(line, place))


def _days(line: Line, place: int) -> Days | None:
    """When it was so; the day to which something is put off is none."""
    if lemma(line.read.words[place].low) in _PUTTING_OFF:
        return None
    published = line.sentence.hit.published
    return told(line.read, place, published.date() if published else None)


def _sign(matter: Matter, read: Reading, place: int, clashes: Mapping[str, Clash]) -> Sign | None:
    words = read.words
    keys = _keys(words, place)
    if keys & matter.predicate:
        if not is_verb(words[place].low) and _is_banned(words, place):
            return None if is_ended(words, place) else "denies"
        if is_over(words, place):
            return "undoes"
        if is_denied(words, place):
            return "denies"
        if matter.is_swapped(read):
            return "excludes"
        if is_reserved(words, place) or _is_background(words, place, clashes):
            return None
        return "undoes" if is_ended(words, place) else "affirms"
    found = next((key for key in keys if key in clashes), None)
    if found is None or is_denied(words, place):
        return None
    if lasts(words, place) or found in _GOING_ON:
        return "holds"
    if is_reserved(words, place) and found not in _GOING_AHEAD:
        return None
    return "excludes" if clashes[found] == "either" else "undoes"


def _keys(words: Sequence[Word], place: int) -> set[str]:
    """The lemma of a word, and it with each of the next two: "called it off"."""
    word = words[place]
    if word.is_number or (word.is_capital and not word.opens):
        return set()
    known = lemma(word.low)
    following = (other.low for other in words[place + 1 : place + 3] if other.clause == word.clause)
    keys = {known, *(f"{known}_{low}" for low in following)}
    if known in ("remain", "stay"):
        near = {other.low for other in words[place + 1 : place + 5]}
        keys |= {"remain_office"} if near & _POSTS else set()
    return keys


def _is_banned(words: Sequence[Word], place: int) -> bool:
    """ "The ban on night flights", "the night flight ban": that there are none."""
    near = (*words[max(0, place - _UNDER) : place], *words[place + 1 : place + 1 + _BEHIND])
    return any(lemma(one.low) in _BANS and one.clause == words[place].clause for one in near)


def is_over(words: Sequence[Word], place: int) -> bool:
    """Whether it is said to be so no more, which grants that it was."""
    before = [word.low for word in words[max(0, place - 4) : place]]
    after = [word.low for word in words[place + 1 : place + 4]]
    return "longer" in before or after[:2] in (["any", "more"], ["any", "longer"])


def is_denied(words: Sequence[Word], place: int) -> bool:
    """Whether what stands at a place is said not to be so."""
    return _denied_before(words, place) or _denied_behind(words, place)


def _denied_before(words: Sequence[Word], place: int) -> bool:
    if (asked := _asking(words, place)) is not None:
        first = max(-1, asked - 5)
        return any(lemma(words[at].low) in _DENYING for at in range(asked - 1, first, -1)) or any(
            lemma(words[at].low) in _DENYING and words[at - 1].low in _BE
            for at in range(place + 1, min(len(words), place + 12))
        )
    through_that = False
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        word = words[at]
        if word.clause != words[place].clause or word.low in _STOPS:
            return False
        following = words[at + 1].low
        denies = lemma(word.low) in _DENYING or (word.low.startswith("rul") and following == "out")
        if denies:
            return True
        plain = word.low in _PLAIN or word.low.endswith("n't")
        if plain and not through_that and following not in _INSTEAD:
            return True
        if not through_that and (word.low, following) in (
            ("yet", "to"), ("instead", "of"), ("rather", "than"), ("short", "of"), ("out", "of"),
        ):  # fmt: skip
            return True
        through_that |= word.low == "that"
        if is_past(word.low) and is_verb(word.low) and word.low not in _BE:
            return False
    return False


def _asking(words: Sequence[Word], place: int) -> int | None:
    """Where a request stands that is for the deed: "a request by Osk to be released"."""
    before = [word.low for word in words[max(0, place - 4) : place]]
    if not {"to", "for"} & set(before):
        return None
    for at in range(place - 1, max(-1, place - 1 - _FAR), -1):
        if words[at].sentence != words[place].sentence or words[at].low in _STOPS:
            return None
        if words[at].low in _ASKING:
            return at
    return None


def _denied_behind(words: Sequence[Word], place: int) -> bool:
    """ "The closure was ruled out", "the withdrawal never happened"."""
    if is_past(words[place].low):
        following = words[place + 1].low if place + 1 < len(words) else ""
        return following in ("no", "none", "nothing", "nobody")
    for at in range(place + 1, min(len(words), place + 6)):
        word = words[at]
        if word.clause != words[place].clause or word.low in _STOPS | {"by", "that", "to"}:
            return False
        if word.low == "never" or (lemma(word.low) in _AGAINST_NOUN and words[at - 1].low in _BE):
            return True
    return False


def is_reserved(words: Sequence[Word], place: int) -> bool:
    """Whether it is told as planned, possible, demanded or conditional only."""
    if _asking(words, place) is not None:
        return True
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        word = words[at]
        if word.clause != words[place].clause:
            break
        following = words[at + 1].low
        if word.low in _MODAL or word.low in ("if", "unless", "whether"):
            return True
        if word.low == "to" and at == place - 1 and words[place].low not in ("release",):
            return not (at and lemma(words[at - 1].low) in _BOUND)
        if word.low in _TALK and following in ("of", "for", "to"):
            return True
        if lemma(word.low) in _RESERVED and following in ("to", "for", "that", "a", "the", "on"):
            return True
        if word.low in _STOPS:
            break
    return False


def _is_background(words: Sequence[Word], place: int, clashes: Mapping[str, Clash]) -> bool:
    """Whether it only tells what went before: "reopened, four months after it was shut"."""
    sentence = words[place].sentence
    since = next(
        (
            at
            for at in range(place - 1, max(-1, place - 1 - _REACH), -1)
            if words[at].low in ("after", "since", "despite") and words[at].sentence == sentence
        ),
        None,
    )
    if since is None:
        return False
    before = range(max(0, since - 20), since)
    return any(
        words[at].sentence == sentence and _keys(words, at) & clashes.keys() for at in before
    )


def is_ended(words: Sequence[Word], place: int) -> bool:
    """Whether it is a noun of which the end is told: "ended their strike", "the ban was lifted"."""
    if is_past(words[place].low):
        return False
    near = (
        *range(place - 1, max(-1, place - 5), -1),
        *range(place + 1, min(len(words), place + 4)),
    )
    return any(
        lemma(words[at].low) in _ENDING and words[at].clause == words[place].clause
        and is_past(words[at].low) and (at < place or words[at - 1].low in _BE)
        for at in near
    )  # fmt: skip


def lasts(words: Sequence[Word], place: int) -> bool:
    """Whether it is said to go on: "remains closed", "is still being held"."""
    near = words[max(0, place - 6) : place]
    clause = words[place].clause
    lasting = _LASTING | _LASTING_TOO
    if any(word.low in lasting and word.clause == clause for word in near):
        return True
    return any(
        word.low in ("still", "continues", "continued", "remains") and word.clause == clause
        for word in words[place + 1 : place + 3]
    )


def _is_of_subject(matter: Matter, read: Reading, place: int) -> bool:
    """Whether it is not the deed of some other name: "Olsen resigned" is nothing of Brandt."""
    if not matter.opens_named:
        return True
    clause = read.words[place].clause
    here = [
        (name.first < place, read.words[name.parts[-1]].low)
        for name in read.names
        if name.parts and read.words[name.parts[-1]].clause == clause
    ]
    is_others = any(before for before, _ in here)
    return not is_others or any(_is_own(matter, low) for _, low in here)


def _is_own(matter: Matter, low: str) -> bool:
    return any(key.pattern.search(low) or same_name(key.stem, low) for key in matter.names)
