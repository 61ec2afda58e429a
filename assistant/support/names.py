"""The names of a text: people, places, organisations, and what is theirs."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.support.lexicon import FUNCTION, alike, is_common, is_content, places
from assistant.support.words import Word, each, read

_NOUNS = ("", "a", "ia", "y", "e", "o", "en", "land", "us")
_THEIRS = (
    "n",
    "an",
    "ian",
    "ean",
    "nian",
    "ish",
    "i",
    "ese",
    "ic",
    "er",
    "ans",
    "ians",
    "ns",
    "ers",
)
_HONOURS = frozenset({"mr", "mrs", "ms", "dr", "sir", "st", "pm"})
_NAMELESS = FUNCTION | _HONOURS
_OFFICES = frozenset(
    each(
        "ministri minist court depart agenc committe parti secretari council offic commiss "
        "institut assembl parliament forc guard union bank"
    )
)
"""Stems of bodies and posts that the word before tells apart: "health ministry"."""
_SHARED = 4
"""Letters that a name and what is of it share at least."""
_APART = 4
"""Words within which the parts of one name must stand: "Noor, the younger, Haddad"."""


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words."""

    first: int
    last: int
    parts: tuple[int, ...]
    """Places of its words that are no common words; empty for a mere title."""


def names(
    words: Sequence[Word], taken: Collection[int], known: Collection[str] = ()
) -> tuple[Name, ...]:
    """The names of a text in order, without the words that dates and numbers have taken.

    `known` are words that another text writes small: they are no names where they open a sentence.
    """
    return tuple(_runs(words, [p for p in range(len(words)) if _may_name(words, p, taken, known)]))


def _may_name(
    words: Sequence[Word], place: int, taken: Collection[int], known: Collection[str]
) -> bool:
    word = words[place]
    if place in taken or not word.is_capital or word.low in _NAMELESS:
        return word.is_capital and word.low == "us" and word.text.isupper()
    if not word.opens:
        return True
    is_plain = is_common(word) or word.low in known
    return not is_plain or _capital_follows(words, place)


def _capital_follows(words: Sequence[Word], place: int) -> bool:
    after = words[place + 1] if place + 1 < len(words) else None
    return bool(after and after.is_capital and after.clause == words[place].clause)


def _runs(words: Sequence[Word], found: list[int]) -> Iterator[Name]:
    start = 0
    for position, place in enumerate(found):
        after = found[position + 1] if position + 1 < len(found) else None
        if (
            after == place + 1
            and words[after].clause == words[place].clause
            and not words[place].owner
        ):
            continue
        run = found[start : position + 1]
        parts = tuple(p for p in run if not is_common(words[p]))
        yield Name(run[0], run[-1], parts)
        start = position + 1


def same_name(one: str, other: str) -> bool:
    """Whether two folded words name the same, or one names what is of the other: Ruvia, Ruvian."""
    if one == other or _is_plural(one, other):
        return True
    known = places()
    if one in known and other in known:
        return known[one] == known[other]
    return _derived(one, other) or _derived(other, one)


def _is_plural(one: str, other: str) -> bool:
    """Armenian, Armenians; but not Adam, Adams."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return short.endswith(("an", "i")) and long == f"{short}s"


def _derived(noun: str, theirs: str) -> bool:
    if noun[:_SHARED] != theirs[:_SHARED]:
        return False
    shared = next(
        (i for i, pair in enumerate(zip(noun, theirs, strict=False)) if pair[0] != pair[1]), None
    )
    length = min(len(noun), len(theirs)) if shared is None else shared
    return any(
        noun[cut:] in _NOUNS and theirs[cut:] in _THEIRS for cut in range(length, _SHARED - 1, -1)
    )


def uncovered(
    words: Sequence[Word],
    found: Sequence[Name],
    quotes: Sequence[Sequence[Word]],
    outlets: Sequence[Word],
) -> Iterator[tuple[str, bool]]:
    """Names that the quotes lack, and whether all of the name is lacking or only a part of it."""
    quoted = [word for quote in quotes for word in quote]
    covering = [*quoted, *outlets]
    for name in found:
        places_of = range(name.first, name.last + 1)
        missing = [p for p in places_of if not _covered(words[p], covering)]
        if missing and _is_spelled_short(words, name, quoted):
            continue
        text = " ".join(words[p].text for p in places_of)
        if missing:
            lacks_last = name.last in missing or any(p in missing for p in name.parts[-1:])
            yield text, lacks_last
        elif not _stands_together(words, name, quotes, outlets):
            yield text, True


def offices(
    words: Sequence[Word], quotes: Sequence[Sequence[Word]], taken: Collection[int]
) -> Iterator[str]:
    """Ministries, courts and their like that the quotes know under another name only."""
    for place in range(1, len(words)):
        head, kind = words[place], words[place - 1]
        if head.stem not in _OFFICES or kind.clause != head.clause or place - 1 in taken:
            continue
        if not is_content(kind) or (kind.is_capital and not is_common(kind)):
            continue
        heads = [
            (quote, p) for quote in quotes for p, w in enumerate(quote) if alike(w.stem, head.stem)
        ]
        if heads and not any(_is_of_kind(quote, p, kind) for quote, p in heads):
            yield f"{kind.text} {head.text}"


def _is_of_kind(quote: Sequence[Word], place: int, kind: Word) -> bool:
    around = quote[max(0, place - 3) : place + 4]
    return any(alike(word.stem, kind.stem) for word in around if word.stem)


def _covered(word: Word, quoted: Sequence[Word]) -> bool:
    if is_common(word):
        return any(alike(word.stem, other.stem) for other in quoted if other.stem)
    low = word.low
    return any(low == other.low for other in quoted) or any(
        same_name(low, other.low) for other in quoted
    )


def _is_spelled_short(words: Sequence[Word], name: Name, quoted: Sequence[Word]) -> bool:
    """UN for United Nations, or the other way round."""
    run = words[name.first : name.last + 1]
    whole = "_".join(word.low for word in run)
    known = places()
    if whole in known and any(known.get(word.low) == known[whole] for word in quoted):
        return True
    joined = {f"{one.low}_{other.low}" for one, other in pairwise(quoted)}
    if len(run) == 1 and any(known.get(pair) == known.get(run[0].low, "-") for pair in joined):
        return True
    if len(run) == 1:
        return run[0].text.isupper() and run[0].low.replace(".", "") in initials(quoted)
    short = "".join(word.low[0] for word in run)
    return any(word.text.isupper() and word.low.replace(".", "") == short for word in quoted)


def acronyms(text: str) -> frozenset[str]:
    """The words of a text that are first letters, folded: "BNP"."""
    return frozenset(word.low for word in read(text) if len(word.low) > 2 and word.text.isupper())


def initials(quoted: Sequence[Word]) -> set[str]:
    """The first letters of every run of capitalised words, small words left out."""
    found: set[str] = set()
    run = ""
    for word in quoted:
        if word.is_capital:
            run += word.low[0]
        elif word.low not in FUNCTION:
            run = ""
        found.add(run)
        found.update(run[start:] for start in range(1, min(len(run), 8)))
    return {short for short in found if len(short) > 1}


def _stands_together(
    words: Sequence[Word], name: Name, quotes: Sequence[Sequence[Word]], outlets: Sequence[Word]
) -> bool:
    """Whether neighbouring words of a name are neighbours in a quote, or in an outlet's name."""
    run = range(name.first, name.last + 1)
    return all(
        any(_near(words[one], words[other], quote) for quote in [*quotes, outlets])
        for one, other in pairwise(run)
    )


def _near(one: Word, other: Word, quote: Sequence[Word]) -> bool:
    mine = [place for place, word in enumerate(quote) if _covered(one, [word])]
    return any(
        _covered(other, [quote[place]])
        for start in mine
        for place in range(max(0, start - _APART), min(len(quote), start + _APART + 1))
        if place != start
    )
