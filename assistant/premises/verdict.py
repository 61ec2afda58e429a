"""What the archive has against a question: a contradiction, or no word of what it is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from assistant.answerers.base import Found, Quote
from assistant.figures.asking import askings
from assistant.premises.assumed import assumed_in
from assistant.premises.contests import claim_of
from assistant.premises.grounds import is_told, is_won
from assistant.premises.holders import gives_a_post
from assistant.premises.matter import Matter
from assistant.premises.premise import Taken, taken_of
from assistant.premises.refutation import lost, refuted
from assistant.premises.standings import Standings, standings_of
from assistant.premises.times import reference_of
from assistant.premises.values import Verdict as ByValues
from assistant.premises.values import by_values
from assistant.question import Terms
from index.hits import Sentence

_REASON = re.compile(
    r"^\W*(?:why|how come|now that|how (?:was|were|did|has|have|had)|for what reason|"
    r"who \w+ed|what (?:caused|made|led)|which [a-z-]+ people|"
    r"when (?:in (?:[a-z]+ )?\d{4} )?(?:was|were|did|has|have|had))\b",
    re.IGNORECASE,
)


def takes_for_granted(question: str) -> bool:
    """Whether a question says something by the way that could be false."""
    return taken_of(question) is not None or any(assumed_in(question, None))


@dataclass(frozen=True)
class Verdict:
    """What was found for a question against what it takes for granted."""

    found: Found
    terms: Terms
    query_terms: Terms

    @cached_property
    def taken(self) -> Taken | None:
        """What it takes for granted beside a value."""
        return taken_of(self.found.question.text)

    def against(self) -> tuple[Quote, ...]:
        """The quotes that contradict it; empty where none does.

        Values come first: a number that is told needs no deed to be proved by. "The two sides"
        of a dispute are no number of anything.
        """
        found = self.found
        if not found.hits or found.when.shape in ("correction", "dispute"):
            return ()
        values = self._values
        if values.against:
            return values.against
        if self.taken is None or _is_of_history(found):
            return ()
        if values.is_told and claim_of(self.taken) is None:
            return ()
        if self._is_upheld and not values.is_told:
            return ()
        judge = lost if values.is_told else refuted
        by_deed = judge(
            found.question.text,
            self._sentences,
            as_of=self._reference,
            reads_time=found.reads_time,
        )
        if by_deed or values.is_told:
            return by_deed
        return self._standings.against if self._standings else ()

    def is_grounded(self) -> bool:
        """Whether something that was found tells of the deed that is taken for granted.

        A question for a value or a course is answered by these, unless it asks for a reason.
        """
        found, taken = self.found, self.taken
        if taken is None or found.when.shape != "state" or _is_of_history(found):
            return True
        if self._values.is_same:
            return True
        if not is_won(taken, self._sentences, self._reference, reads_time=found.reads_time):
            return False
        asks_a_value = bool(askings(found.timeless, "state"))
        if asks_a_value and not _REASON.search(found.question.text):
            return True
        return is_told(taken, self._sentences) or self._is_upheld

    @property
    def _is_upheld(self) -> bool:
        return self._standings is not None and self._standings.is_upheld

    @cached_property
    def _standings(self) -> Standings | None:
        if self.taken is None:
            return None
        return standings_of(self.taken, self.found, self.terms, self.query_terms)

    @cached_property
    def _values(self) -> ByValues:
        return by_values(self.found, self.terms, self.query_terms)

    @property
    def _reference(self) -> datetime:
        hits = (*self.found.hits, *self.found.more)
        return reference_of((hit.published for hit in hits), self.found.scope.as_of)

    @cached_property
    def _sentences(self) -> Sequence[Sentence]:
        """Those that may be about it, the likeliest to answer the question first."""
        taken, text = self.taken, self.found.question.text
        if taken is None or claim_of(taken) or gives_a_post(text, taken.text):
            return self.found.sentences_of(bool)
        return self.found.sentences_of(Matter(taken).may_be_in)


def _is_of_history(found: Found) -> bool:
    """Whether a course is asked for, its beginning, or what came after a value: it tells itself."""
    shape = found.when.shape
    return shape in ("first", "change") or (shape == "after" and found.anchor is not None)
