"""The deed of which a question asks when it was done."""

import re

from assistant.support.statements import stated
from assistant.support.verbs import is_verb, lemma, same_deed
from assistant.support.words import each, read

_HAPPENS = frozenset(map(lemma, ("happen", "occur", "take")))
_OPEN = frozenset(
    each("not no never neither nor will would could may might should to if whether until")
)
"""What stands behind one of these is not done."""
_REACH = 4
_DID = re.compile(
    r"^\W*(?:(?:on )?(?:what|which) (?:day|date)|when)\s"
    r"(?P<aux>did|was|were|has|had)\s(?P<clause>.+)$",
    re.IGNORECASE,
)


def deed_of(question: str) -> str:
    """The lemma of what is asked when it was done; empty where no known verb says it."""
    asked = _DID.match(question)
    if not asked:
        return ""
    verb = stated(asked["aux"].lower(), asked["clause"].rstrip("?!. ")).verb.lower()
    return lemma(verb) if is_verb(verb) else ""


def is_done(deed: str, text: str) -> bool:
    """Whether a text tells a deed as done; of what only happened, no verb can tell its day."""
    words = read(text)
    return deed not in _HAPPENS and any(
        is_verb(word.low)
        and lemma(word.low) in same_deed(deed)
        and not _OPEN & {one.low for one in words[max(0, place - _REACH) : place]}
        for place, word in enumerate(words)
    )
