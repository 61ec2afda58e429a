"""What a quote does not say outright: a statement may not turn "may" or "alleged" into fact.

A word of reservation binds what stands right behind it ("may resign", "former mayor", "if the fire
killed"); a word of falsehood binds its whole sentence ("It is untrue that …", "… is a myth").
"""

from collections.abc import Iterator, Sequence

from assistant.support.lexicon import alike, is_content
from assistant.support.reading import Reading
from assistant.support.roles import is_past
from assistant.support.words import each

_DOUBTS: tuple[frozenset[str], ...] = tuple(
    frozenset(each(line))
    for line in (
        "may might could can can't cannot possibly perhaps potentially likely probably possible",
        "should must ought",
        "expect expects expected expecting forecast forecasts anticipate foresee foresees",
        "plan plans planned planning intend intends intended aim aims aimed want wants wanted "
        "hope hopes hoped seek seeks sought try tries tried propose proposes proposed consider "
        "considers considered considering urge urges urged ask asks asked call calls called "
        "demand demands demanded vow vows vowed promise promises promised threaten threatens "
        "threatened to",
        "if unless whether",
        "allege alleges alleged allegedly alleging accuse accuses accused accusing suspect "
        "suspected suspicion charged reportedly purported claim claims claimed",
        "nearly almost narrowly",
        "former formerly ex outgoing",
        "interim acting deputy caretaker candidate nominee designate",
        "doubt doubts doubted unclear uncertain postpone postponed delay delayed",
    )
)
_FUTURE = frozenset(each("will would shall"))
"""They reserve only what the statement tells as past."""
_FALSE = frozenset(each("false untrue untruth myth hoax baseless unfounded rumour rumours rumor"))
_NO_PROOF = frozenset(each("evidence proof indication sign"))
_NOUN = frozenset(each("the a an this that its their his her no"))
"""Before one of these a word like "plan" or "call" is a thing and reserves nothing."""
_CLAUSAL = frozenset(each("if unless whether"))
_REACH = 6
"""Words behind a reservation that it may bind."""


def unreserved(statement: Reading, quotes: Sequence[Reading]) -> Iterator[str]:
    """Words of reservation in the quotes that the statement leaves out."""
    said = {word.low for word in statement.words}
    for quote in quotes:
        for place, word in enumerate(quote.words):
            if place in quote.taken or (word.is_capital and not word.opens):
                continue
            is_doubt = _is_dropped_doubt(statement, quote, place, said)
            if is_doubt or _is_dropped_falsehood(statement, quote, place, said):
                yield word.low


def _is_dropped_doubt(statement: Reading, quote: Reading, place: int, said: set[str]) -> bool:
    word = quote.words[place].low
    if word in _FUTURE:
        return not said & (_FUTURE | {"to"}) and _told_as_past(statement, quote, place)
    kin = next((kin for kin in _DOUBTS if word in kin and word != "to"), None)
    if kin is None or said & kin or _is_thing(quote, place):
        return False
    return _binds(statement, quote, place, least=2 if word in _CLAUSAL else 1)


def _is_thing(quote: Reading, place: int) -> bool:
    """Whether it is a noun, denies, or belongs to a number: "the plan", "may not", "nearly 62"."""
    before = quote.words[place - 1].low if place else ""
    after = quote.words[place + 1].low if place + 1 < len(quote.words) else ""
    return before in _NOUN or after in ("not", "off") or place + 1 in quote.taken


def _behind(quote: Reading, place: int) -> list[str]:
    """The stems of the next content words in the sentence, at most three."""
    sentence = quote.words[place].sentence
    places = range(place + 1, min(len(quote.words), place + 1 + _REACH))
    found = [p for p in places if p in quote.content_set and quote.words[p].sentence == sentence]
    return [quote.words[p].stem for p in found[:3]]


def _binds(statement: Reading, quote: Reading, place: int, *, least: int) -> bool:
    """Whether so many of the words that a reservation binds, from the first on, are told."""
    told = {word.stem for word in statement.words if is_content(word)}
    bound = _behind(quote, place)[: least + (least > 1)]
    return len(bound) >= least and sum(_in(stem, told) for stem in bound) >= least


def _told_as_past(statement: Reading, quote: Reading, place: int) -> bool:
    bound = _behind(quote, place)[:1]
    return any(
        is_past(statement.words[p]) and _in(statement.words[p].stem, set(bound))
        for p in statement.content
    )


def _is_dropped_falsehood(statement: Reading, quote: Reading, place: int, said: set[str]) -> bool:
    word = quote.words[place]
    before = quote.words[place - 1].low if place else ""
    is_false = word.low in _FALSE or (word.low in _NO_PROOF and before == "no")
    if not is_false or said & (_FALSE | _NO_PROOF):
        return False
    told = {statement.words[p].stem for p in statement.content}
    same = [p for p in quote.content if quote.words[p].sentence == word.sentence and p != place]
    return sum(_in(quote.words[p].stem, told) for p in same) >= min(2, len(same))


def _in(stem: str, stems: set[str]) -> bool:
    return any(alike(stem, other) for other in stems)
