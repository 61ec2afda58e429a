"""The same matter asked for another thing: "Why?" after "Has Armenia left the alliance?".

The question is turned where its grammar is plain; where it is not, the new question word stands
before it: "Why: who won the race?". That reads well enough, and searches the same.
"""

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from assistant.followups.topics import counted, holder_of
from assistant.followups.turn import Turn
from assistant.support.verbs import base_of, is_base, is_past
from index.wording import kind_of

_AUX = "do|does|did|is|are|was|were|has|have|had|will|would|can|could|should"
_PREPOSITION = re.compile(
    r"\s(?=(?:in|on|at|by|from|to|for|with|during|since|until|after|before|over|near|against|"
    r"because|according)\s)"
)
_OF_A_COUNT = re.compile(rf"how (?:many|much) (?P<what>.+?) (?P<aux>{_AUX}) (?P<rest>.+)", re.I)
_MEASURED = re.compile(
    rf"how (?P<far>high|large|big|long|old|far|tall|deep|wide|strong) (?P<aux>{_AUX}) (?P<rest>.+)",
    re.IGNORECASE,
)
_COSTS = re.compile(r"(?:how much|what) (?P<aux>do|does|did|will|would) (?P<rest>.+)", re.I)
_STATED = re.compile(r"what (?P<aux>is|are|was|were) (?P<rest>the .+)", re.IGNORECASE)
_ADJUNCT = re.compile(rf"(?:when|where|why|how) (?P<aux>{_AUX}) (?P<rest>.+)", re.IGNORECASE)
_YES_OR_NO = re.compile(rf"(?P<aux>{_AUX}) (?P<rest>.+)", re.IGNORECASE)
_HELD = re.compile(r"who (?P<aux>is|was) (?P<post>(?:the )?[a-z].+)", re.IGNORECASE)
_LEADS = re.compile(r"(?:who|what|which [\w ]+?) (?P<verb>[a-z]+) (?P<rest>.+)", re.IGNORECASE)
_HAVE = re.compile(
    r"(?P<who>(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*) (?P<did>[a-z]+)(?P<rest>(?: .*)?)"
)
_STATE = re.compile(
    r"^(?:how many .*?\b(?:are|remain|remains|exist|live)\b|(?:what|who) (?:is|are)\b|"
    r"how (?:high|large|big|long|old|far|tall|deep|wide|strong) (?:is|are)\b|"
    r"how much (?:is|are|do|does|will)\b|is\b|are\b)",
    re.IGNORECASE,
)
"""What is so, and does not happen on one day."""
_WHY = {"why", "how come", "what for"}


def turned(asked: str, previous: Turn) -> str:
    """The previous question, asked with another question word: "when", "why not", "how many"."""
    stem = previous.question.rstrip("?!. ")
    asked = "why" if asked in _WHY else asked
    if asked in ("how many", "how much"):
        return _counting(asked, stem)
    if asked in ("when", "what day", "what date", "which day", "what year", "which year"):
        return _when(asked, stem, previous)
    if asked == "since when" and (begun := _held(stem, previous, "when")):
        return begun
    if asked in ("who", "whom", "which one"):
        return _who(stem)
    return _adjunct(asked, stem, previous) or led(asked, stem)


def led(asked: str, question: str) -> str:
    """ "According to whom: how many captives remain?"."""
    stem = question.rstrip("?!. ")
    word, _, _ = stem.partition(" ")
    is_asking = kind_of(word) != "other" or word.lower() in ("why", "how")
    inside = f"{stem[:1].lower()}{stem[1:]}" if is_asking or not word.istitle() else stem
    return f"{asked[:1].upper()}{asked[1:]}: {inside}?"


def _when(asked: str, stem: str, previous: Turn) -> str:
    if held := _held(stem, previous, asked):
        return held
    if _STATE.match(stem):
        return led("As of when", stem)
    return _adjunct("when" if asked == "when" else f"on {asked}", stem, previous) or led(
        asked, stem
    )


def _held(stem: str, previous: Turn, asked: str) -> str | None:
    """ "When did Greta Placeholder become harbour master?"."""
    found = _HELD.fullmatch(stem)
    holder = holder_of(previous)
    if not found or not holder:
        return None
    return f"{asked[:1].upper()}{asked[1:]} did {holder} become {found['post']}?"


def _who(stem: str) -> str:
    what = counted(stem)
    if what and not re.search(rf"{re.escape(what)} (?:{_AUX}) (?:the |[A-Z])", stem):
        rest = re.sub(rf"^how many {re.escape(what)} ", "", stem, flags=re.IGNORECASE)
        return f"Which {what} {rest}?" if what != "people" else f"Who {_singular(rest)}?"
    return led("Who", stem)


def _singular(rest: str) -> str:
    forms = {"are": "is", "were": "was", "have": "has", "remain": "remains"}
    first, _, more = rest.partition(" ")
    return f"{forms.get(first, first)} {more}".rstrip()


def _counting(asked: str, stem: str) -> str:
    if counted(stem):
        return f"{stem}?"
    if found := re.fullmatch(r"who (?P<rest>.+)", stem, re.IGNORECASE):
        first, _, more = found["rest"].partition(" ")
        many = {"is": "are", "was": "were", "has": "have"}.get(first, first)
        return f"How many people {many} {more}".rstrip() + "?"
    if found := re.fullmatch(r"which (?P<rest>[a-z]+s .+)", stem, re.IGNORECASE):
        return f"How many {found['rest']}?"
    if found := _ADJUNCT.fullmatch(stem) or _YES_OR_NO.fullmatch(stem):
        head, behind = _parted(found["rest"])
        said = head.split()
        if len(said) > 2 and said[-1].islower() and said[-1].endswith("s") and is_base(said[-2]):
            told = f"{' '.join(said[:-1])} {behind}".rstrip()
            return f"{asked.capitalize()} {said[-1]} {found['aux'].lower()} {told}?"
    return led(asked, stem)


def _adjunct(asked: str, stem: str, previous: Turn) -> str | None:
    """The question with a word like "why" or "where" before its verb; None if no rule fits."""
    for read in _FORMS:
        if clause := read(stem, previous):
            word = asked.removesuffix(" not")
            said = _denied(clause) if asked.endswith(" not") else _dated(clause, word)
            return f"{word[:1].upper()}{word[1:]} {said}?" if said else None
    return None


def _denied(clause: str) -> str | None:
    """ "has Armenia not left the CSTO"."""
    aux, _, rest = clause.partition(" ")
    found = _HAVE.fullmatch(rest)
    return f"{aux} {found['who']} not {found['did']}{found['rest']}" if found else None


def _dated(clause: str, word: str) -> str:
    """ "When did Armenia leave", not "When has Armenia left"."""
    aux, _, rest = clause.partition(" ")
    found = _HAVE.fullmatch(rest) if word == "when" and aux in ("has", "have", "had") else None
    base = base_of(found["did"]) if found else None
    return f"did {found['who']} {base}{found['rest']}" if found and base else clause


def _of_count(stem: str, previous: Turn) -> str | None:
    """ "did the flood destroy homes", "do captives remain", "have people fallen ill"."""
    what = counted(stem)
    if not what:
        return None
    behind = stem[stem.find(what) + len(what) :].strip()
    found = re.fullmatch(rf"(?P<aux>{_AUX}) (?P<rest>.+)", behind)
    if found and _has_subject(found["rest"]):
        head, place = _parted(found["rest"])
        return f"{found['aux']} {head} {what} {place}".rstrip()
    if found:
        return f"{found['aux']} {what} {found['rest']}"
    verb, _, rest = behind.partition(" ")
    if is_past(verb) and (base := base_of(verb)):
        return f"did {what} {base} {rest}".rstrip()
    return f"do {what} {verb} {rest}".rstrip() if is_base(verb) else None


def _of_cost(stem: str, previous: Turn) -> str | None:
    found = _COSTS.fullmatch(stem)
    if not found or not found["rest"].rstrip().endswith(" cost"):
        return None
    return f"{found['aux'].lower()} {found['rest']} {previous.value or 'so much'}"


def _of_measure(stem: str, previous: Turn) -> str | None:
    found = _MEASURED.fullmatch(stem)
    return found and f"{found['aux'].lower()} {found['rest']} so {found['far'].lower()}"


def _of_statement(stem: str, previous: Turn) -> str | None:
    found = _STATED.fullmatch(stem)
    if not found or not previous.value:
        return None
    return f"{found['aux'].lower()} {found['rest']} {previous.value}"


def _of_holder(stem: str, previous: Turn) -> str | None:
    holder, found = holder_of(previous), _HELD.fullmatch(stem)
    if holder and found:
        return f"did {holder} become {found['post']}"
    leads = _LEADS.fullmatch(stem)
    base = base_of(leads["verb"]) if leads and is_past(leads["verb"]) else None
    return f"did {holder} {base} {leads['rest']}" if holder and leads and base else None


def _as_it_is(form: re.Pattern[str]) -> Callable[[str, Turn], str | None]:
    def read(stem: str, previous: Turn) -> str | None:
        found = form.fullmatch(stem)
        return found and f"{found['aux'].lower()} {found['rest']}"

    return read


_FORMS: Sequence[Callable[[str, Turn], str | None]] = (
    _of_count,
    _of_cost,
    _of_measure,
    _of_statement,
    _of_holder,
    _as_it_is(_ADJUNCT),
    _as_it_is(_YES_OR_NO),
)
"""How the clause of a question is told, beginning with its helping verb."""


def _has_subject(rest: str) -> bool:
    """Whether a subject stands there: "the flood destroy", "Hallmere Glassworks cut"."""
    return bool(re.match(r"(?:the|an?|its|his|her|their|all|[A-Z])", rest))


def _parted(rest: str) -> tuple[str, str]:
    """A clause up to its last adverbials, and these: "the flood destroy" and "in April 2023"."""
    parts = _PREPOSITION.split(rest)
    head = list(takewhile(lambda part: not _is_clause(part), parts))
    size = min(len(head) + 1, len(parts))
    return " ".join(parts[:size]), " ".join(parts[size:])


def _is_clause(part: str) -> bool:
    """Whether the verb has come."""
    last = part.split()[-1].casefold() if part.split() else ""
    return is_base(last) or is_past(last)
