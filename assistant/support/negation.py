"""What a text denies: the words in the scope of "not", "no", "failed to" and their like."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.support.lexicon import alike, is_content, opposite
from assistant.support.words import Word, each

if TYPE_CHECKING:
    from assistant.support.reading import Reading

_PLAIN = frozenset(
    each(
        "not no never none nobody nothing neither nor cannot without unable hardly barely scarcely"
    )
)
_VERBS = frozenset(
    each("fail refus deni deny declin reject dismiss lack unlik avoid prevent rule disput refut")
)
"""Stems of verbs that deny what follows them; "rule" with "out"."""
_INSTEAD = frozenset({"only", "just", "doubt", "longer", "least", "more", "less", "fewer"})
_STOPS = frozenset(
    each(
        "but and while although because who which that after since in of at on for from by with "
        "when where during before until against as than or"
    )
)
_THROUGH = frozenset({"that", "of", "for"})
"""What a verb of denial passes over: "denied that", "failed for", "accused of"."""
_FRAMES = frozenset(each("report claim rumour rumor alleg suggest accus statement stori"))
"""Stems of nouns through which a verb of denial denies what follows: "denied reports that"."""
_NOTHING = frozenset({"none", "nobody", "nothing", "neither"})
_SCOPE = 4


@dataclass(frozen=True, slots=True)
class Negation:
    """A word that denies, and the content words that it denies, nearest first."""

    place: int
    scope: tuple[int, ...]
    is_plain: bool
    is_noun: bool
    """"No" denies the whole of the noun after it; the others chiefly the next word."""


def negations(words: Sequence[Word], taken: frozenset[int]) -> tuple[Negation, ...]:
    """What a text denies, in order."""
    return tuple(_negations(words, taken))


def _negations(words: Sequence[Word], taken: frozenset[int]) -> Iterator[Negation]:
    for place, word in enumerate(words):
        follows = words[place + 1].low if place + 1 < len(words) else ""
        plain = word.low in _PLAIN or word.low.endswith("n't")
        verb = word.stem in _VERBS and (word.stem != "rule" or follows == "out")
        if place in taken or not (plain or verb):
            continue
        if plain and follows in _INSTEAD - {"longer"}:
            continue
        scope = tuple(_scope(words, place, through=not plain))
        yield Negation(place, scope, plain, word.low in ("no", "without", "none"))


def _scope(words: Sequence[Word], place: int, *, through: bool) -> Iterator[int]:
    count = 0
    for after in range(place + 1, len(words)):
        word = words[after]
        if word.clause != words[place].clause or (word.low in _STOPS and count):
            return
        if word.low in _STOPS and not (through and word.low in _THROUGH):
            return
        if through and not count and word.stem in _FRAMES:
            continue
        if is_content(word):
            yield after
            count += 1
        if count == _SCOPE:
            return


def denied(statement: "Reading", quotes: Sequence["Reading"]) -> bool:
    """Whether one side denies what the other one asserts."""
    return _asserts_denied(statement, quotes) or _denies_asserted(statement, quotes)


def _asserts_denied(statement: "Reading", quotes: Sequence["Reading"]) -> bool:
    """A quote denies something that the statement has without a denial."""
    inside = {p for one in statement.negations for p in one.scope}
    outside = [w for p, w in enumerate(statement.words) if p not in inside and is_content(w)]
    for quote in quotes:
        for negation in quote.negations:
            chief = negation.scope if negation.is_noun else negation.scope[:1]
            for place in chief:
                word = quote.words[place]
                if statement.negations and (place != chief[0] or _denies(statement, word.stem)):
                    continue
                if (
                    _has(outside, word)
                    and not _asserted(quotes, word)
                    and not _turned(statement, quote, negation)
                ):
                    return True
    return False


def _turned(statement: "Reading", quote: "Reading", negation: Negation) -> bool:
    """Whether the statement says by an opposite what the quote denies, or by the same verb."""
    chief = quote.words[negation.scope[0]].stem if negation.scope else ""
    own = quote.words[negation.place].stem
    return any(
        opposite(word.stem, chief) or (not negation.is_plain and alike(word.stem, own))
        for word in statement.words
        if is_content(word)
    )


def _denies_asserted(statement: "Reading", quotes: Sequence["Reading"]) -> bool:
    """The statement denies something that the quotes have without a denial."""
    for negation in statement.negations:
        if not negation.scope:
            is_whole = statement.words[negation.place].low in _NOTHING
            if is_whole and not any(quote.negations for quote in quotes):
                return True
            continue
        for place in negation.scope[:1] if not negation.is_noun else negation.scope:
            word = statement.words[place]
            if any(_denies(quote, word.stem) for quote in quotes) and not _contrary(quotes, word):
                break
        else:
            own = statement.words[negation.place].stem
            if not any(_excused(quote, own, statement, negation) for quote in quotes):
                return True
    return False


def _excused(quote: "Reading", own: str, statement: "Reading", negation: Negation) -> bool:
    """The quote uses the verb of denial itself, or the opposite of what is denied."""
    chief = statement.words[negation.scope[0]].stem
    if not negation.is_plain and any(
        alike(own, word.stem) for word in quote.words if is_content(word)
    ):
        return True
    return any(opposite(word.stem, chief) for word in quote.words if is_content(word)) and not any(
        alike(word.stem, chief) for word in quote.words if is_content(word)
    )


def _denies(reading: "Reading", stem: str) -> bool:
    return any(
        alike(reading.words[place].stem, stem) for one in reading.negations for place in one.scope
    )


def _contrary(quotes: Sequence["Reading"], wanted: Word) -> bool:
    """Whether the quotes have this very form, and only outside of their denials."""
    inside: set[str] = set()
    outside: set[str] = set()
    for quote in quotes:
        denied_places = {p for one in quote.negations for p in one.scope}
        for place, word in enumerate(quote.words):
            (inside if place in denied_places else outside).add(word.low)
    return wanted.low in outside - inside


def _has(words: Sequence[Word], wanted: Word) -> bool:
    return any(word.stem == wanted.stem or alike(word.stem, wanted.stem) for word in words)


def _asserted(quotes: Sequence["Reading"], wanted: Word) -> bool:
    """Whether some quote has the word outside of every denial."""
    for quote in quotes:
        inside = {p for one in quote.negations for p in one.scope}
        if any(
            word.stem == wanted.stem and place not in inside
            for place, word in enumerate(quote.words)
        ):
            return True
    return False
