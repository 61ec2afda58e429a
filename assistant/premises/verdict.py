"""What the archive has against a question: a contradiction, or no word of what it is about."""

import re

from assistant.answerers.base import Found, Quote
from assistant.figures.collecting import askings
from assistant.premises.assumed import assumed_in
from assistant.premises.grounds import is_told, is_won
from assistant.premises.premise import taken_of
from assistant.premises.refutation import refuted
from assistant.premises.standings import overturned
from assistant.premises.values import by_values
from assistant.question import Terms

_REASON = re.compile(
    r"^\W*(?:why|how come|how (?:was|were)|for what reason|who \w+ed|what (?:caused|made|led)|"
    r"when (?:was|were|did|has|have|had))\b",
    re.IGNORECASE,
)


def takes_for_granted(question: str) -> bool:
    """Whether a question says something by the way that could be false."""
    return taken_of(question) is not None or any(assumed_in(question, None))


def contradicted(found: Found, terms: Terms, query_terms: Terms) -> tuple[Quote, ...]:
    """The quotes that contradict what a question takes for granted; empty where none does.

    Values come first: a number that is told needs no deed to be proved by.
    """
    if not found.hits or found.when.shape == "correction":
        return ()
    values = by_values(found, terms, query_terms)
    if values.against:
        return values.against
    taken = taken_of(found.question.text)
    if taken is None or values.is_told or _is_of_history(found):
        return ()
    by_deed = refuted(
        found.question.text,
        found.all_sentences,
        as_of=found.scope.as_of,
        reads_time=found.reads_time,
    )
    return by_deed or overturned(taken, found, terms, query_terms)


def is_grounded(found: Found) -> bool:
    """Whether something that was found tells of the deed that a question takes for granted.

    A question for a value or a course is answered by these, unless it asks for a reason.
    """
    taken = taken_of(found.question.text)
    if taken is None or found.when.shape != "state" or _is_of_history(found):
        return True
    sentences = found.all_sentences
    if not is_won(taken, sentences, found.scope.as_of, reads_time=found.reads_time):
        return False
    asks_a_value = bool(askings(found.timeless, "state"))
    if asks_a_value and not _REASON.search(found.question.text):
        return True
    return is_told(taken, sentences)


def _is_of_history(found: Found) -> bool:
    """Whether a course is asked for, its beginning, or what came after a value: it tells itself."""
    shape = found.when.shape
    return shape in ("first", "change") or (shape == "after" and found.anchor is not None)
