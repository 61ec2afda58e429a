"""Whether the wording of a question leaves room for a number as its answer.

Words of numbers stand in most news: "which political figure", "a popular game", "set a record". A
number is only asked for where the words behind "what" or "which" are of one.
"""

import re
from itertools import pairwise

from assistant.question import asked_part
from assistant.support.words import each

_WORD = re.compile(r"[\w%$€£]+(?:[-.,][\w%]+)*")
_OTHERS = frozenset(each("who whom whose where when why"))
_AUXILIARIES = frozenset(
    each(
        "s is was are were be been did do does has have had will would can could should may might "
        "must"
    )
)
_NUMBERS = frozenset(
    each(
        "percent percentage share turnout rate rates rating ratings approval proportion "
        "containment unemployment joblessness inflation chance chances probability odds likelihood "
        "tariff tariffs duty duties levy cost costs price prices contribution budget penalty debt "
        "revenue profit profits salary salaries wage wages fee fees worth funding toll tolls level "
        "levels population height depth length weight speed temperature magnitude total totals "
        "tally tallies strength count counts number numbers value sum sums amount amounts size age "
        "money estimate estimates capacity limit margin distance majority income rent fare fares "
        "caseload extent"
    )
)
_ALSO_NAMES = frozenset(
    each(
        "figure figures record records score scores bill fine fund loan aid cap interest popularity"
    )
)
"""They are of a number behind "what is the", but not behind "which": "which public figure"."""
_SHARES = frozenset(each("contained support"))
"""They are of a number in "what is the contained part", "what is support for"."""
_LATEST = frozenset(each("latest newest current most recent new"))
_STOPS = frozenset(
    each(
        "of in on at to by from for with about after before during since than between against "
        "under over into through amid that which who where whose whom when because and or as if"
    )
)
_SAYING = frozenset(
    each(
        "say says said put puts give gives gave report reports reported count counts counted claim "
        "claims claimed think thinks estimate estimates estimated reckon reckons quote quotes"
    )
)
_ENDING = frozenset(
    each(
        "cost costs pay paid pays earn earns earned worth charge charged weigh weighs reach "
        "reached owe owes owed total totalled spend spent lose lost raise raised at to receive"
    )
)
"""How a question for a number may end: "What does a ticket to Velmar cost?", "… stand at?"."""
_PAYS = re.compile(
    r"\bwhat\b[^?]*\b(?:(?:have|has|had|having|going|expected|supposed|set|due|likely|meant) to "
    r"(?:pay|cost|be spent)|"
    r"(?:being|been|was|were) fined(?! for\W*$)|"
    r"(?:contributing|paying|giving) (?:to|for|towards) \w|come to\b)"
    r"|\bwhat fine (?:did|does|do|has|had|was|were|is|will|must|[A-Z])"
    r"|\b(?:as a (?:share|percentage)|in per ?cent(?:age)?)\b|\bto what extent\b",
    re.IGNORECASE,
)
"""What is paid, as a sum: "What did Velmar Steel have to pay over the cartel?"."""
_ORDERS = frozenset(each("tell give say state show report list find please update latest current"))
_PHRASE = 4
"""Words behind "what" or "which" that may name what is asked for."""
_SUBJECT = 9
"""Words behind "what is" that may."""
_NOTE = 12
"""A note of what is wanted has no more words."""


def asks_an_age(question: str) -> bool:
    """Whether it asks how old somebody is: numbers of anything else are no answer."""
    words = _words(asked_part(question))
    return any(pair in (("how", "old"), ("what", "age")) for pair in pairwise(words))


def may_ask_a_number(question: str) -> bool:
    """Whether a number may be asked for; a note of a few words may ask for one by naming it."""
    words = _words(asked_part(question))
    asking = [at for at, word in enumerate(words) if word in ("what", "which", "how")]
    if any(_is_of_a_number(words, at) for at in asking) or _PAYS.search(asked_part(question)):
        return True
    if not question.rstrip().endswith("?") and _is_named_by(words):
        return True
    if asking or not _OTHERS.isdisjoint(words):
        return False
    return is_note(question)


def is_of_a_number(thing: str) -> bool:
    """Whether a phrase names a number: "the budget of …", "support for …"."""
    words = [word for word in _words(thing) if word not in _LATEST]
    return not (_NUMBERS | _ALSO_NAMES | _SHARES).isdisjoint(_until_stop(words[:_SUBJECT]))


def is_note(text: str) -> bool:
    """Whether a text that asks with no word may still ask: no statement with a gap at its end."""
    words = _words(text)
    if text.rstrip().endswith(":") or words[:3] == ["true", "or", "false"]:
        return False
    return len(words) <= _NOTE or words[0] in _ORDERS or words[0] in _AUXILIARIES


def _is_named_by(words: list[str]) -> bool:
    """ "The number of people who died": a note that opens with a word of a number."""
    lead = words[1:] if words[:1] in (["the"], ["a"], ["an"], ["all"]) else words
    return not (_NUMBERS | _ALSO_NAMES).isdisjoint(_until_stop(lead[:_PHRASE]))


def _words(text: str) -> list[str]:
    plain = text.replace("’", "'").replace("'s", " s")
    return [word.lower() for word in _WORD.findall(plain)]


def _is_of_a_number(words: list[str], at: int) -> bool:
    if words[at] == "how":
        return True
    rest = words[at + 1 :]
    if words[at] == "which":
        return rest[:1] != ["one"] and not _NUMBERS.isdisjoint(_until_stop(rest[:_PHRASE]))
    if not rest:
        return at > 0 and words[at - 1] in ("to", "at", "by", "about")
    if rest[0] in _AUXILIARIES:
        return _is_subject_of_a_number(rest)
    if rest[0].endswith("ed"):  # "what sparked the rise"
        return False
    return not _NUMBERS.isdisjoint(_until_stop(rest[:_PHRASE]))


def _is_subject_of_a_number(rest: list[str]) -> bool:
    """Of "what is …": whether what it is of is a number, or its verb wants one."""
    subject = _until_stop(rest[1 : 1 + _SUBJECT])
    if not (_NUMBERS | _ALSO_NAMES).isdisjoint(subject):
        return True
    return not _SAYING.isdisjoint(rest[2:]) or not _ENDING.isdisjoint(rest[-2:])


def _until_stop(words: list[str]) -> list[str]:
    end = next((at for at, word in enumerate(words) if word in _STOPS), len(words))
    return words[:end]
