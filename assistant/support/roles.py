"""Who did what to whom: a statement must not swap the names around a verb."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.support.lexicon import alike, is_content
from assistant.support.names import Name, same_name
from assistant.support.reading import Reading
from assistant.support.words import Word, each

_BE = frozenset({"was", "were", "is", "are", "be", "been", "being"})
_HELPERS = frozenset(
    each("will would shall should may might must can could to did does do has had have")
)
_IRREGULAR = frozenset(
    each(
        "said says told beat won lost met took gave sent sold bought struck hit shot held led "
        "left made found paid fought drove flew wrote built brought caught taught cut put set "
        "began became broke chose drew fell grew hid knew rose ran sang saw sought spoke stood "
        "stole swore threw wore sues beats wins meets tells"
    )
)
_SPAN = 25
"""Words between two names that one verb may still join."""


class _Deed(NamedTuple):
    doer: str
    verb: str
    done_to: str


def swapped(statement: Reading, quotes: Sequence[Reading]) -> str:
    """The first pair of names that the quotes have the other way round, or an empty string."""
    if not (told := list(_deeds(statement))):
        return ""
    quoted = [deed for quote in quotes for deed in _deeds(quote)]
    for deed in told:
        same = [other for other in quoted if deed.verb == other.verb]
        if any(_matches(deed, other.doer, other.done_to) for other in same):
            continue
        if any(_matches(deed, other.done_to, other.doer) for other in same):
            return f"{deed.doer.title()} and {deed.done_to.title()}"
    return ""


def misattributed(statement: Reading, quotes: Sequence[Reading]) -> str:
    """A name that does in the statement what the quotes say of another name only."""
    for name, verb in _subjects(statement):
        key = statement.words[name.parts[-1]].low
        doers = [
            quote.words[other.parts[-1]].low
            for quote in quotes
            for other, theirs in _subjects(quote)
            if alike(verb, theirs)
        ]
        if (
            doers
            and not any(same_name(key, doer) for doer in doers)
            and not any(_precedes(key, verb, quote) for quote in quotes)
        ):
            return statement.words[name.parts[-1]].text
    return ""


def _matches(deed: _Deed, doer: str, done_to: str) -> bool:
    return same_name(deed.doer, doer) and same_name(deed.done_to, done_to)


def _deeds(reading: Reading) -> Iterator[_Deed]:
    words = reading.words
    named = [name for name in reading.names if name.parts]
    for position, one in enumerate(named):
        for other in named[position + 1 : position + 3]:
            if words[other.first].sentence != words[one.last].sentence:
                break
            if other.first - one.last > _SPAN:
                break
            between = [words[p] for p in range(one.last + 1, other.first) if p not in reading.taken]
            if words[one.last].owner:
                continue
            ends = words[one.parts[-1]].low, words[other.parts[-1]].low
            for verb, passive in _verbs(between):
                yield _Deed(ends[1], verb, ends[0]) if passive else _Deed(ends[0], verb, ends[1])


def _verbs(between: Sequence[Word]) -> Iterator[tuple[str, bool]]:
    """The verbs between two names, and whether they are passive; "was named" alone is neither."""
    for place, word in enumerate(between):
        before = [other.low for other in between[max(0, place - 3) : place]]
        if not is_verb(word, before):
            continue
        is_be = bool(_BE.intersection(before))
        by = "by" in [other.low for other in between[place + 1 :]]
        if not is_be or by:
            yield word.stem, is_be and by


def is_verb(word: Word, before: Sequence[str]) -> bool:
    """Whether a word is surely a verb, by its ending, its form, or the helper before it."""
    if not is_content(word) and word.low not in ("said", "says"):
        return False
    if word.hyphen or before[-1:] in (["a"], ["an"], ["the"]):
        return False
    return (
        word.low.endswith("ed")
        or word.low in _IRREGULAR
        or bool(_HELPERS.intersection(before[-1:]))
    )


def is_past(word: Word) -> bool:
    """Whether a word has the form of a past verb."""
    return word.low.endswith("ed") or word.low in _IRREGULAR


def _subjects(reading: Reading) -> Iterator[tuple[Name, str]]:
    """Names with the verb right behind them."""
    words = reading.words
    for name in reading.names:
        verb = name.last + 1
        if not name.parts or verb >= len(words) or words[name.last].owner:
            continue
        while verb + 1 < len(words) and words[verb].low in _HELPERS | {"not"}:
            verb += 1
        if words[verb].clause != words[name.last].clause:
            continue
        if is_verb(words[verb], [word.low for word in words[name.last + 1 : verb]]):
            yield name, words[verb].stem


def _precedes(key: str, verb: str, quote: Reading) -> bool:
    """Whether a name stands before such a verb in some sentence of a quote."""
    seen = -1
    for word in quote.words:
        if same_name(key, word.low):
            seen = word.sentence
        elif seen == word.sentence and alike(word.stem, verb):
            return True
    return False
