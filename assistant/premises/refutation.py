"""Does the archive say otherwise than a question takes for granted?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from assistant.answerers.base import Quote
from assistant.premises import counts
from assistant.premises.askings import LONGEST
from assistant.premises.contests import claim_of
from assistant.premises.holders import others, unknown_holder
from assistant.premises.matter import Line, Matter, read
from assistant.premises.premise import WHOLE, Taken, taken_of
from assistant.premises.stances import Sign, Stance, stances
from assistant.premises.times import Days, reference_of, window_of
from assistant.premises.winners import Outcome, outcome
from assistant.support import check
from assistant.support.reading import Reading
from index.hits import Sentence

MOST_QUOTES = 3
_PROVED = 5
"""So many sentences are tried as proofs of the premise."""
_SURE = 0.7
"""Share of the matter that a contradiction names in and around its sentence."""
_SAME_EVENT = 0.85
"""The same for an event that is told of another time."""
_REPORTED_DAYS = 7
"""An event without a date was so many days before its report, at most."""
_FEW = 2
"""So many nouns, where there is no name, tell what an amount is of."""
_SHORT = 12
"""Words of a sentence that need name nothing, for it begins with a pronoun."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "this", "that", "both", "none", "no"})
_NOBODY = re.compile(r"(?:nobody|no one|no-one|none|not a single)\b", re.IGNORECASE)
_RECURRING = frozenset(
    {"win", "lose", "vote", "elect", "play", "hold", "host", "meet", "visit", "attack", "strike"}
    | {"hit", "rise", "fall", "rais", "cut", "increas", "kill", "arrest", "say", "die", "beat"}
    | {
        "take_place",
        "have",
        "be",
        "play",
        "broadcast",
        "protest",
        "march",
        "flood",
        "ralli",
        "award",
        "announc",
        "warn",
        "happen",
        "report",
    }
)
"""Lemmas of what happens again and again."""


def refuted(
    question: str,
    sentences: Sequence[Sentence],
    *,
    as_of: datetime | None,
    reads_time: bool = True,
) -> tuple[Quote, ...]:
    """The quotes that contradict what a question takes for granted, the newest first.

    Empty where it takes nothing for granted, where nothing contradicts it, and where some sentence
    proves it as of its time; unless it `reads_time`, what the question says of one is left aside.
    """
    if not sentences:
        return ()
    if unknown := unknown_holder(question[:LONGEST], sentences):
        return _quotes(unknown)
    if not (taken := taken_of(question)):
        return ()
    reference = reference_of((one.hit.published for one in sentences), as_of)
    case = _Case(taken, sentences, reference, reads_time)
    return _quotes(case.against())


def lost(
    question: str,
    sentences: Sequence[Sentence],
    *,
    as_of: datetime | None,
    reads_time: bool = True,
) -> tuple[Quote, ...]:
    """The quotes by which somebody else won the contest that a question gives to one."""
    taken = taken_of(question)
    if taken is None or not sentences:
        return ()
    reference = reference_of((one.hit.published for one in sentences), as_of)
    return _quotes(_Case(taken, sentences, reference, reads_time).by_contest())


def _tells_whole(line: Line) -> bool:
    """Whether a sentence says itself that it was all of them: the support check does not ask."""
    return any(word.low in WHOLE for word in read(line.sentence.text).words)


def _quotes(sentences: Iterable[Sentence]) -> tuple[Quote, ...]:
    """The newest of each article and each wording."""
    newest = sorted(sentences, key=lambda one: -_day(one).toordinal())
    kept: dict[str, Quote] = {}
    seen: set[str] = set()
    for one in newest:
        wording = " ".join(one.text.split()).casefold()
        if wording not in seen:
            kept.setdefault(one.hit.article_id, Quote(one.hit.article, one.start, one.end))
        seen.add(wording)
    return tuple(kept.values())[:MOST_QUOTES]


def _day(sentence: Sentence) -> date:
    return sentence.hit.published.date() if sentence.hit.published else date.min


@dataclass
class _Case:
    """One premise before all the sentences."""

    taken: Taken
    sentences: Sequence[Sentence]
    reference: datetime
    reads_time: bool

    @cached_property
    def matter(self) -> Matter:
        return Matter(self.taken)

    @cached_property
    def window(self) -> Days | None:
        return window_of(self.taken.text, self.reference) if self.reads_time else None

    @cached_property
    def lines(self) -> list[Line]:
        return self.matter.lines(self.sentences)

    @cached_property
    def told(self) -> list[tuple[Line, list[Stance]]]:
        return [(line, list(stances(self.matter, line))) for line in self.lines]

    @cached_property
    def stances(self) -> list[Stance]:
        return [stance for _, own in self.told for stance in own]

    def against(self) -> list[Sentence]:
        """The sentences that refute the premise."""
        if won := self.by_contest():
            return won
        judges = (self._by_remainder, self._by_count, self._by_deed, self._by_time)
        for judge in judges[:2] if self._is_settled else judges:
            if found := judge():
                return [] if self._is_proved() else [line.sentence for line in found]
        return others(self.taken.text, self.sentences, self.window)

    def _is_proved(self) -> bool:
        """Whether a sentence verifies a premise of the past as it stands."""
        if self.taken.is_present:
            return False
        likely = sorted(self.lines, key=lambda line: -line.own)[:_PROVED]
        affirming = {
            id(one.line)
            for one in self.stances
            if one.sign == "affirms" and (one.days is None or self._may_prove(one))
        }
        likely = [line for line in likely if not self.matter.verb or id(line) in affirming]
        if counts.whole_of(self.matter):
            likely = [line for line in likely if _tells_whole(line)]
        return any(_verifies(self.taken.text, line) for line in likely)

    def by_contest(self) -> list[Sentence]:
        """ "Why did Osk win", but Osk was beaten."""
        return [line.sentence for line in self._outcome.against] if self._outcome else []

    @cached_property
    def _outcome(self) -> Outcome | None:
        claim = claim_of(self.taken)
        return outcome(claim, self.sentences, self.window) if claim else None

    @property
    def _is_settled(self) -> bool:
        """Whether a contest ended as it is taken: winning and losing are told of others too."""
        return self._outcome is not None and self._outcome.is_told

    def _by_remainder(self) -> list[Line]:
        """ "All were freed", but some remain."""
        if not counts.whole_of(self.matter):
            return []
        told = [(line, own) for line, own in self.told if self._is_in_time(line)]
        left = [one for one in told if counts.leaves_some(self.matter, *one) and _is_sure(one[0])]
        if not left:
            return []
        newest = max(_day(line.sentence) for line, _ in left)
        for line, own in told:
            later = _day(line.sentence) > newest
            if counts.takes_all(line, own) and (later or not self.taken.is_present):
                return []
            is_named = 2 * line.own >= line.of and not line.read.numbers
            if later and is_named and any(one.sign == "affirms" for one in own):
                return []
        return [line for line, _ in left]

    def _by_count(self) -> list[Line]:
        """Another number of the same, and nowhere this one."""
        if any(word.low == "first" for word in self.taken.read.words):
            return []  # of what was first so many, the reports found may tell only later counts
        for number in counts.numbers_of(self.matter):
            every = [
                one for line in self.lines for one in counts.counted(self.matter, number, line)
            ]
            same = [line for line in self.lines if counts.holds_value(number, line, _is_sure(line))]
            other = [one for one in every if not one.agrees and self._tells_count(one, bool(same))]
            newest = max((_day(one.line.sentence) for one in other), default=date.min)
            lines = [one.line for one in other]
            loose = [
                one
                for one in every
                if one.agrees and one.line not in lines and _day(one.line.sentence) >= newest
            ]
            if other and not loose and self._outdates(lines, same):
                return lines
        return []

    def _tells_count(self, one: counts.Counted, is_known: bool) -> bool:
        """Whether a number is told of what the premise says, and in its time.

        Where no sentence has the premise's number, any other of the same things tells.
        """
        if one.is_total or not _is_sure(one.line):
            return False
        if one.number.unit and not self.matter.names and len(self.matter.keys) < _FEW:
            return False
        if not is_known and one.is_counted:
            return True
        if not self._is_in_time(one.line):
            return False
        own = next(own for line, own in self.told if line is one.line)
        clause = one.line.read.words[one.number.last].clause
        words = one.line.read.words
        near = [s for s in own if abs(words[s.place].clause - clause) <= 1]
        if self.window and not self.taken.is_present and not self._is_within(one.line, near):
            return False
        if not self.matter.verb or one.is_level:
            return True
        return any(stance.sign == "affirms" for stance in near)

    def _is_within(self, line: Line, near: Sequence[Stance]) -> bool:
        days = next((one.days for one in near if one.days), None) or _reported(line)
        return bool(days and self.window and days.overlaps(self.window, slack=_REPORTED_DAYS))

    def _outdates(self, other: Sequence[Line], same: Sequence[Line]) -> bool:
        """Whether no report of the premise's number counts against the others."""
        if not same:
            return True
        if not self.taken.is_present:
            return False
        return max(_day(one.sentence) for one in other) > max(_day(one.sentence) for one in same)

    def _by_deed(self) -> list[Line]:
        """It is denied, or something that rules it out is told."""
        pro: tuple[Sign, ...] = ("affirms",)
        con: tuple[Sign, ...] = ("denies", "excludes", "holds")
        if self.taken.is_present:
            con = (*con, "undoes")
        if self.taken.is_denied:
            pro, con = ("denies", "excludes", "undoes", "holds"), ("affirms",)
        if self.taken.is_denied and _NOBODY.match(self.taken.text):
            pro = ("denies",)  # that some died does not prove that nobody lived
        speaking = [one for one in self.stances if one.sign in pro and self._may_prove(one)]
        against = [one for one in self.stances if one.sign in con and self._may_deny(one)]
        if not against:
            return []
        if speaking and not self.taken.is_present:
            return []
        if speaking and max(s.day for s in speaking) >= max(s.day for s in against):
            return []
        latest = max((one.day for one in speaking), default=date.min)
        return [one.line for one in against if one.day > latest or not speaking]

    def _may_prove(self, one: Stance) -> bool:
        """Whether what affirms the premise may be of its time."""
        if self.taken.is_present and not one.line.own:
            return False
        if not self.window:
            return True
        if one.days:
            return one.days.overlaps(self.window, slack=1)
        return one.published is None or one.published.date() >= self.window.first

    def _may_deny(self, one: Stance) -> bool:
        """Whether what contradicts the premise is surely about it, and of its time."""
        if not _is_sure(one.line):
            return False
        if not self.window:
            return True
        if one.sign in ("excludes", "affirms"):
            days = one.days or _reported(one.line)
            return bool(days and days.overlaps(self.window, slack=_REPORTED_DAYS))
        return self._is_in_time(one.line)

    def _is_in_time(self, line: Line) -> bool:
        """Whether a sentence was written when the premise's time had begun."""
        return not self.window or _day(line.sentence) >= self.window.first

    def _is_same_event(self, line: Line) -> bool:
        """Whether a sentence names all of it, "the fourth debate" also by its number."""
        is_same = _ordinals(line.read) >= _ordinals(self.taken.read)
        return is_same and line.share >= _SAME_EVENT

    def _by_time(self) -> list[Line]:
        """The very event, told of another time, and never of this one."""
        is_once = self.matter.verb and self.matter.verb not in _RECURRING
        if not self.window or self.taken.is_present or self.taken.is_denied or not is_once:
            return []
        told = [one for one in self.stances if one.sign == "affirms"]
        if not told or any(self._may_prove(one) for one in told):
            return []
        dated = [one for one in told if one.days and self._is_same_event(one.line)]
        years = {one.days.first.year for one in dated if one.days}
        return [one.line for one in dated] if len(years) == 1 else []


def _ordinals(read: Reading) -> set[float]:
    return {one.value for one in read.numbers if one.unit == "ordinal"}


def _reported(line: Line) -> Days | None:
    published = line.sentence.hit.published
    if published is None:
        return None
    return Days(published.date() - timedelta(days=_REPORTED_DAYS), published.date())


def _is_sure(line: Line) -> bool:
    """Whether a sentence is about the matter by its own words."""
    words = line.read.words
    is_short = len(words) <= _SHORT
    if 2 * line.own >= line.of or (is_short and line.own):
        return line.share >= _SURE
    return is_short and bool(words) and words[0].low in _PRONOUNS


def _verifies(text: str, line: Line) -> bool:
    hit = line.sentence.hit
    published = f"{hit.published:%d %B %Y}" if hit.published else ""
    header = " · ".join(part for part in (hit.title, hit.outlet, published) if part)
    return check(text, [line.sentence.text], headers=[header]).label == "verified"
