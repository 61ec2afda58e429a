"""The verbs of the news: their forms, and which of them cannot be true of one matter together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from assistant.support.tables import rows
from assistant.support.words import each, stem

Clash = Literal["either", "undone"]
"""Whether one shuts the other out, or may have followed upon it."""

_HERE = Path(__file__).parent
_NOUNS: Mapping[str, str] = {
    "closure": "close",
    "closures": "close",
    "death": "die",
    "deaths": "die",
    "departure": "leave",
    "exit": "leave",
    "loss": "lose",
    "defeat": "lose",
    "victory": "win",
    "rejection": "reject",
    "denial": "deny",
    "shutdown": "shut",
    "freedom": "free",
    "freed": "free",
    "sale": "sell",
    "failure": "fail",
    "growth": "grow",
    "fatal": "die",
    "dead": "die",
    "killing": "kill",
    "ending": "end",
    "election": "elect",
    "arrival": "arrive",
    "accession": "join",
    "sacking": "sack",
    "dismissal": "dismiss",
    "conviction": "convict",
    "collapse": "collapse",
    "reelection": "elect",
    "dying": "die",
    "survivor": "survive",
    "survivors": "survive",
}
_DOUBLING = frozenset(each("admit permit transfer occur compel patrol equip"))
_VOWELS = frozenset("aeiou")


class _Verb(NamedTuple):
    past: str
    participle: str
    is_sure: bool
    """Whether its base form is seldom a noun."""


def lemma(low: str) -> str:
    """The stem of a verb's base form, of whatever form of it; other words are only stemmed."""
    return stem(_bases().get(low) or _NOUNS.get(low) or low)


def is_base(low: str) -> bool:
    """Whether a word is the base form of a verb."""
    return low in _verbs()


def is_sure(low: str) -> bool:
    """Whether it is one, and seldom a noun."""
    return low in _verbs() and _verbs()[low].is_sure


def is_verb(low: str) -> bool:
    """Whether a word is a form of a known verb, or a noun made of one."""
    return lemma(low) in _stems()


def is_past(low: str) -> bool:
    """Whether a word has the form of a past tense or participle."""
    return low in _pasts() or (low not in _verbs() and _looks_past(low))


def _looks_past(low: str) -> bool:
    return low.endswith("ed") and len(low) > 4 and not low.endswith("eed")


def base_of(low: str) -> str | None:
    """The base form of a verb in the past; None for what is no past form of a known verb."""
    found = _bases().get(low)
    return low if found is None and low in _pasts() else found


def past_of(base: str) -> str:
    """The past tense of a verb."""
    known = _verbs().get(base)
    return known.past if known else _regular(base)


def participle_of(past: str) -> str:
    """The participle of a verb in the past: "stolen" of "stole"."""
    known = _verbs().get(_bases().get(past, past))
    return known.participle if known and past == known.past else past


def clashing(known: str) -> Mapping[str, Clash]:
    """The lemmas, or pairs of words joined by "_", that deny a lemma, and how."""
    return _clashes().get(known, {})


def same_deed(known: str) -> frozenset[str]:
    """The lemmas that say the same, this one included."""
    return _same().get(known, frozenset()) | {known}


def is_known(key: str) -> bool:
    """Whether something is known to rule a lemma, or a pair of words, out."""
    return key in _clashes()


def forms_pattern(keys: Iterable[str]) -> re.Pattern[str]:
    """Finds every word, in small letters, that may be a form of one of these lemmas."""
    lemmas = {key.partition("_")[0] for key in keys}
    starts = {_root(one) for one in lemmas} | {form for one in lemmas for form in _forms(one)}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(starts)))})")


def _root(known: str) -> str:
    is_cut = len(known) > 5 or (len(known) > 3 and known[-1] in "ie")
    return known[:-1] if is_cut else known


def _forms(known: str) -> tuple[str, ...]:
    return _forms_by_lemma().get(known, ())


@lru_cache(maxsize=1)
def _forms_by_lemma() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for form, base in (*_bases().items(), *_NOUNS.items()):
        found[stem(base)] = (*found.get(stem(base), ()), form)
    return found


def _regular(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ied"
    if base in _DOUBLING or _doubles(base):
        return f"{base}{base[-1]}ed"
    return f"{base}ed"


def _doubles(base: str) -> bool:
    """One vowel before one last consonant: "ban", "stop", but not "clear", "need", "follow"."""
    ends = len(base) > 2 and base[-1] not in _VOWELS | set("wxy") and base[-2] in _VOWELS
    return ends and len(re.findall("[aeiouy]+", base)) == 1 and base[-3] not in _VOWELS


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, _Verb]:
    return dict(_read_verbs())


def _read_verbs() -> Iterator[tuple[str, _Verb]]:
    for entry in (entry for line in rows(_HERE / "verbs.txt") for entry in line.split()):
        name, _, forms = entry.partition(":")
        base = name.rstrip("?")
        past, _, participle = (forms or _regular(base)).partition(",")
        yield base, _Verb(past, participle or past, not name.endswith("?"))


@lru_cache(maxsize=1)
def _bases() -> Mapping[str, str]:
    """From every form that a stemmer may not know to its base form."""
    return {
        form: base
        for base, verb in _verbs().items()
        for form in (verb.past, verb.participle)
        if form != base
    }


@lru_cache(maxsize=1)
def _pasts() -> frozenset[str]:
    return frozenset(form for verb in _verbs().values() for form in verb[:2])


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(stem(base) for base in _verbs())


@lru_cache(maxsize=1)
def _clashes() -> Mapping[str, Mapping[str, Clash]]:
    found: dict[str, dict[str, Clash]] = defaultdict(dict)
    for clash, one, other in _rows():
        for mine, theirs in ((one, other), (other, one)):
            for known in mine:
                found[known] |= {word: clash for word in theirs if found[known].get(word) is None}
    return found


@lru_cache(maxsize=1)
def _same() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for _, one, other in _rows():
        for group in (one, other):
            for known in group:
                found[known] = found.get(known, frozenset()) | set(group)
    return found


def _rows() -> Iterator[tuple[Clash, tuple[str, ...], tuple[str, ...]]]:
    for line in rows(_HERE / "contraries.txt"):
        kind, _, groups = line.partition(":")
        one, _, other = groups.partition("|")
        clash: Clash = "either" if kind == "either" else "undone"
        yield clash, _keys(one), _keys(other)


def _keys(group: str) -> tuple[str, ...]:
    """The lemma of a verb; of one of two words the lemma of the first: "step_down"."""
    parts = (word.partition("_") for word in group.split())
    return tuple(f"{lemma(first)}{joint}{rest}" for first, joint, rest in parts)
