"""Who is said to have said it: a statement may not put a report into another mouth.

"…, the water office said" is proved only by quotes that name a water office; a common stand-in
such as "officials" leaves a doubt where the quotes do not use it. The outlet may be named too.
"""

from collections.abc import Iterator, Sequence

from assistant.support.dates import MONTHS, WEEKDAYS
from assistant.support.lexicon import alike, is_common, is_content
from assistant.support.words import Word, each

_SPEECH = frozenset(
    each(
        "said says told tells announced announces reported reports confirmed confirms claimed "
        "claims stated states admitted admits acknowledged added adds explained explains "
        "estimates estimated"
    )
)
_BESIDE = frozenset(each("also has have had later then previously already since"))
"""Words between a speaker and the verb."""
_ENDING = frozenset(
    each("on in at who which that when after during as by said says to the-day today yesterday")
)
_STAND_INS = frozenset(
    each(
        "official officials authority authorities spokesman spokeswoman spokesperson source "
        "sources statement report reports agency people person group team leader leaders analysts "
        "experts"
    )
)
_LONGEST = 8


def misreported(
    statement: Sequence[Word], quotes: Sequence[Sequence[Word]], outlets: Sequence[Word]
) -> Iterator[tuple[str, bool]]:
    """Speakers whom no quote names that says the rest, and whether that is more than a doubt.

    Two quotes together may not lend one's speaker to the other's report.
    """
    # Dates have a check of their own: "12, as of 1 July, according to the union".
    content = {
        word.stem for word in statement if is_content(word) and word.low not in (*MONTHS, *WEEKDAYS)
    }
    for speaker in _speakers(statement):
        rest = content.difference(word.stem for word in speaker)
        lacking = min(
            (_lacking(speaker, quote, outlets) for quote in quotes if _says(rest, quote)),
            key=len,
            default=speaker,
        )
        if lacking:
            grave = any(word.low not in _STAND_INS for word in lacking)
            yield f"that it was said by {' '.join(word.text for word in speaker)}", grave


def _lacking(speaker: Sequence[Word], quote: Sequence[Word], outlets: Sequence[Word]) -> list[Word]:
    known = {word.stem for word in (*quote, *outlets)}
    return [word for word in speaker if not any(alike(word.stem, other) for other in known)]


def _says(rest: set[str], quote: Sequence[Word]) -> bool:
    """Whether a quote holds at least half of what is said; numbers have a check of their own."""
    held = rest.intersection(word.stem for word in quote)
    return 2 * len(held) >= len(rest)


def _speakers(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The content words of each speaker, names left to their own check."""
    for place, word in enumerate(words):
        if word.low in _SPEECH:
            yield _told(_before(words, place))
        elif word.low == "according" and place + 1 < len(words) and words[place + 1].low == "to":
            yield _told(_behind(words, place + 2))


def _before(words: Sequence[Word], verb: int) -> list[Word]:
    """The words from the clause's beginning to a verb of saying."""
    found: list[Word] = []
    for word in reversed(words[max(0, verb - _LONGEST) : verb]):
        if word.clause != words[verb].clause:
            break
        if word.low not in _BESIDE:
            found.append(word)
    return found[::-1]


def _behind(words: Sequence[Word], first: int) -> list[Word]:
    """The words behind "according to", to the end of their clause."""
    found: list[Word] = []
    for word in words[first : first + _LONGEST]:
        if word.clause != words[first].clause or word.low in _ENDING:
            break
        found.append(word)
    return found


def _told(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if is_content(word) and not _is_name(word)]


def _is_name(word: Word) -> bool:
    return word.is_capital and not (word.opens and is_common(word))
