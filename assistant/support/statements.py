"""From the order of a question to that of a statement: "did the mayor resign" said plainly."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.support.verbs import is_base, is_past, is_sure, is_verb, past_of
from assistant.support.words import each

_DETERMINING = frozenset(
    each("the a an this that these those its his her their our your my no some any each every")
)
_COUNTING = frozenset(each("all many most some several few both no"))
_WHOEVER = frozenset(each("everyone everybody those anyone people nobody"))
_LEADING_ON = frozenset(each("of in on at by for from with into over under to and or against as"))
"""What follows one of these is no main verb."""
_BEFORE_PREDICATE = frozenset(
    each("not still being been never already currently now so yet again finally suddenly also only")
) | frozenset(each("recently just even no-longer temporarily permanently eventually both all"))
_STATES = (
    frozenset(
        each(
            "open shut ill sick missing empty alive dead free full late low high absent silent safe"
        )
    )
    | frozenset(
        each(
            "able unable afraid angry ready available unavailable responsible guilty short out "
            "down back"
        )
    )
    | frozenset(each("better worse higher lower cheaper smaller bigger larger more less different"))
)
_PLACING = frozenset(
    each(
        "in on at under without behind against out over back off up down among near inside "
        "outside for"
    )
)
_OPENING_REST = (
    _DETERMINING
    | _LEADING_ON
    | _PLACING
    | frozenset(
        each(
            "he she they you we i it after before when while because since until till during "
            "despite following amid once where who which than how why again now then"
        )
    )
)
"""What may follow a verb, and no word that only tells of the next one."""
_PAIRED = frozenset({("wound", "up"), ("bound", "over"), ("ground", "down")})
"""Words that are a participle only together."""
_RANKING = frozenset(each("last first only remaining other next"))
"""Behind these a participle may tell which one is meant."""
_ADVERBS = ("ly",)
_DENYING = frozenset(each("not never no none nobody neither nothing"))
_NOBODY = frozenset(each("nobody none nothing"))
_FAILING = frozenset(each("fail refuse decline"))
"""Verbs that deny the verb behind their "to"."""
_LEAVING = frozenset(each("leave keep hold"))
_LEFT_AS = frozenset(each("unchanged steady open closed shut"))
"""What something may be left as: that is the predicate then."""
_TOWARD = frozenset(each("vote decide agree choose have manage begin come"))
"""Verbs that come to the verb behind their "to"."""
_PRESENT = frozenset({"do", "does"})


@dataclass(frozen=True)
class Clause:
    """A statement without its stop."""

    text: str
    verb: str
    """Its predicate as it is written; empty where none is found."""
    is_denied: bool = False
    is_present: bool = False
    base: str = ""
    """The base form of the verb, where it was asked with "did"."""


def stated(aux: str, clause: str, *, is_denied: bool = False) -> Clause:
    """The statement of what was asked with an auxiliary before its subject."""
    words = clause.split()
    if aux in ("did", "do", "does"):
        return _with_do(aux, words, is_denied=is_denied)
    return _with_be(aux, words, is_denied=is_denied)


def bare(word: str) -> str:
    """A word of a question without what stands around it, in small letters."""
    return word.strip(",.;:!?'\"“”’‘()").lower()


def _with_do(aux: str, words: Sequence[str], *, is_denied: bool) -> Clause:
    lows = [bare(word) for word in words]
    place = _verb_place(
        [low if word[:1].islower() else "" for low, word in zip(lows, words, strict=True)]
    )
    subject, verb, rest = words[:place], lows[place : place + 1], words[place + 1 :]
    base = verb[0] if verb else ""
    is_denied |= bool(_DENYING.intersection(lows[:place]))
    subject = [word for word in subject if bare(word) not in ("not", "never")]
    has_not = is_denied and not _DENYING.intersection(map(bare, subject))
    if has_not:
        said = f"{aux} not {base}"
    elif is_base(base) or aux != "did":
        said = {"did": past_of(base), "does": _third(base), "do": base}[aux]
    else:
        said = f"{aux} {base}"
    if base in _FAILING | _TOWARD and lows[place + 1 : place + 2] == ["to"] and lows[place + 2 :]:
        is_denied, base = is_denied != (base in _FAILING), lows[place + 2]
    if base in _LEAVING and (state := _LEFT_AS.intersection(lows[place + 1 :])):
        base = min(state)
    text = " ".join((*subject, said, *rest))
    is_denied |= bool(_NOBODY.intersection(lows[place + 1 : place + 2]))
    return Clause(text, base, is_denied, aux in _PRESENT, base)


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return f"{base}es"
    if base.endswith("y") and base[-2:-1] not in set("aeiou"):
        return f"{base[:-1]}ies"
    return f"{base}s"


def _verb_place(lows: Sequence[str]) -> int:
    """Where the base form stands: the first that is surely one, else the last of its kind.

    "The rail strike end": of two that may be nouns and stand together the later one is the verb.
    """
    able = [p for p in range(1, len(lows)) if is_base(lows[p]) and _may_be_verb(lows, p)]
    able = [p for p in able if is_sure(lows[p]) or lows[p + 1 : p + 2] != ["of"]]
    sure = [p for p in able if is_sure(lows[p])]
    first = able[0] if able else None
    if first is not None and (not sure or first < sure[0]):
        run = first
        while run + 1 in able:
            run += 1
        ends_first = bool(sure) and run + 1 <= sure[0] and not _is_object(lows, run, sure[0])
        return sure[0] if ends_first else run
    return first if first is not None else _guessed(lows)


def _is_object(lows: Sequence[str], verb: int, other: int) -> bool:
    """Whether the later verb belongs to what follows the earlier one: "vote to leave"."""
    between = lows[verb + 1 : other]
    return bool(_DETERMINING.intersection(between)) or bool(_LEADING_ON.intersection(between))


def _may_be_verb(lows: Sequence[str], place: int) -> bool:
    before = lows[place - 1]
    return before not in _DETERMINING | _LEADING_ON and not before.endswith(("'s", "s'", "’s"))


def _guessed(lows: Sequence[str]) -> int:
    """An unknown verb: what comes after the first two or three words of the subject."""
    named = next((place for place, low in enumerate(lows) if low), len(lows)) if lows else 0
    start = named + (named < len(lows) and lows[named] in _DETERMINING)
    return min(start + (named == 0), len(lows))


def _with_be(aux: str, words: Sequence[str], *, is_denied: bool) -> Clause:
    lows = [bare(word) for word in words]
    place = 1 if lows[:1] == ["there"] else _predicate_place(_common(words))
    subject, rest = words[:place], words[place:]
    negated = bool(_DENYING.intersection(lows[: place + 2]))
    negated |= lows[place : place + 2] == ["out", "of"]
    told = [aux, *(["not"] if is_denied else []), *rest]
    return Clause(
        " ".join((*subject, *told)),
        _predicate(lows[place:]),
        is_denied != negated,
        aux in ("is", "are") or "still" in lows or (aux in ("has", "have") and _lasts(lows)),
    )


def _common(words: Sequence[str]) -> list[str]:
    """Words in small letters; empty for what is no doing but a part of a name: "Osk Mining"."""
    lows = [bare(word) for word in words]
    return [
        "" if place and word[:1].isupper() and low.endswith("ing") else low
        for place, (word, low) in enumerate(zip(words, lows, strict=True))
    ]


def told_of(aux: str, clause: str, before: Sequence[str], after: Sequence[str]) -> Clause:
    """What a clause says that stands in the order of a statement, around its auxiliary."""
    negated = bool(_DENYING.intersection((*before, *after[:2])))
    return Clause(clause, _predicate(after), negated, aux in ("is", "are") or "still" in after)


def _lasts(lows: Sequence[str]) -> bool:
    """ "Been closed since Friday", "been blocked for weeks"."""
    return "been" in lows and ("since" in lows or ("for" in lows and lows[-1].endswith("s")))


def _predicate_place(lows: Sequence[str]) -> int:
    """Where the subject ends: at a participle, an adjective of state, or a word before them."""
    if "been" in lows[1:]:
        been = lows.index("been", 1)
        return been - (lows[been - 1] in _BEFORE_PREDICATE)
    able = [place for place in range(1, len(lows)) if _begins_predicate(lows, place)]
    if able[1:] and able[0] == 1 and lows[0] in _COUNTING | _WHOEVER:
        return able[1]  # "all detained protesters were released"
    if able[1:] and lows[0] in _COUNTING and able[0] <= 3 and lows[able[1]] == "back":
        return able[1]  # "all the people evacuated near Osk are back home"
    if able:
        return able[0]
    if article := next((p for p in range(1, len(lows)) if lows[p] in ("a", "an")), 0):
        return article
    placing = [p for p in range(1, len(lows)) if lows[p] in _PLACING]
    return placing[-1] if placing else max(0, len(lows) - 1)


def _begins_predicate(lows: Sequence[str], place: int) -> bool:
    low, before = lows[place], lows[place - 1]
    if before in _DETERMINING or (before.endswith(_ADVERBS) and lows[place - 2] in _DETERMINING):
        return False
    if low in _STATES and _leads_a_noun(lows, place):
        return False
    if low in _BEFORE_PREDICATE | _STATES:
        return True
    is_adverb = low.endswith("ly") and place + 1 < len(lows) and is_past(lows[place + 1])
    behind = lows[place + 1] if place + 1 < len(lows) else ""
    is_noun = behind == "not" or behind in _STATES or is_past(behind)
    is_noun |= _leads_a_noun(lows, place)
    is_going_on = low.endswith("ing") and is_verb(low) and lows[-1] not in _STATES and not is_noun
    return is_adverb or is_past(low) or is_going_on or (low, behind) in _PAIRED


def _leads_a_noun(lows: Sequence[str], place: int) -> bool:
    """ "The last missing | miner brought out": a word that only tells which one."""
    behind = lows[place + 1 : place + 2]
    if lows[place - 1] not in _RANKING:
        return False
    return not _OPENING_REST.issuperset(behind) and any(map(is_past, lows[place + 2 : place + 4]))


def _predicate(lows: Sequence[str]) -> str:
    """The verb, or the word that tells the state."""
    passed = _BEFORE_PREDICATE | _PLACING | _DENYING | _DETERMINING | {"to", "be", "of", "no"}
    kept = [low for low in lows if low not in passed and not low.endswith("ly")]
    return kept[0] if kept and not kept[0][:1].isdigit() else ""


def as_told(clause: str) -> Clause | None:
    """A clause that is a statement already; None where it has no verb."""
    told = clause.split()
    lows = [bare(word) for word in told]
    aux = ("was", "were", "is", "are", "has", "have", "had", "did", "do", "does")
    perfect = [p for p in range(1, len(lows) - 1) if lows[p] in aux[4:7] and is_past(lows[p + 1])]
    for place in perfect[:1]:
        return told_of(lows[place], clause, lows[:place], lows[place + 1 :])
    for place, low in enumerate(lows):
        if place and low in aux:
            return told_of(low, clause, lows[:place], lows[place + 1 :])
        if place and is_past(low) and lows[place - 1] not in ("the", "a", "an", "of", "by"):
            return Clause(clause, told[place], is_denied=_denies(lows[:place]))
    return None


def _denies(lows: Sequence[str]) -> bool:
    return any(low in ("not", "no", "never", "none", "nobody") for low in lows)
