"""Whether the quotes, and the day of publication, hold a statement's dates."""

from collections.abc import Iterator, Sequence
from datetime import date

from assistant.support.dates import Date, covers, of_header
from assistant.support.lexicon import alike
from assistant.support.reading import Reading

_NEAR = 4
_TRIED = 10
"""Of the dates of a quote that agree, so many are tried."""


def unproved(
    statement: Reading, quotes: Sequence[Reading], published: Sequence[date | None]
) -> Iterator[str]:
    """The dates of a statement that neither quotes nor days of publication cover."""
    for told in statement.dates:
        pairs = list(zip(quotes, published, strict=True))
        if any(_proved(statement, told, quote, day) for quote, day in pairs):
            continue
        has_own = any(_same_kind(told, one) for quote in quotes for one in quote.dates)
        if (has_own and not _is_of_report(statement, told)) or not _by_header(told, published):
            yield told.written


def _proved(statement: Reading, told: Date, quote: Reading, published: date | None) -> bool:
    covering = [one for one in quote.dates if covers(told, one, published)]
    if covering:
        rivals = [one for one in quote.dates if one not in covering and _same_kind(told, one)]
        return any(
            not any(_nearer(statement, told, quote, one, rival) for rival in rivals)
            for one in covering[:_TRIED]
        )
    return False


def _by_header(told: Date, published: Sequence[date | None]) -> bool:
    return not told.spoken and any(day and covers(told, of_header(day), None) for day in published)


def _same_kind(told: Date, other: Date) -> bool:
    """Whether both name a day, or both no more than a month, or a year."""
    if told.has_day or other.has_day:
        return told.has_day and other.has_day
    return (told.month is None) == (other.month is None)


def _is_of_report(statement: Reading, told: Date) -> bool:
    """ "As of 26 November" tells when it was written, whatever days the quote names."""
    before = [word.low for word in statement.words[max(0, told.first - 2) : told.first]]
    return before == ["as", "of"] or before[:1] in (["reported"], ["published"])


def _nearer(statement: Reading, told: Date, quote: Reading, one: Date, rival: Date) -> bool:
    """Whether the words around the statement's date stand around another date of the quote."""
    mine, theirs, other = (
        _context(statement, told),
        _context(quote, one),
        _context(quote, rival),
    )
    for_us = sum(_in(stem, theirs) and not _in(stem, other) for stem in mine)
    for_rival = sum(_in(stem, other) and not _in(stem, theirs) for stem in mine)
    return for_rival > for_us + 1


def _in(stem: str, stems: list[str]) -> bool:
    return any(alike(stem, other) for other in stems)


def _context(reading: Reading, found: Date) -> list[str]:
    """Stems near a date, in its sentence and up to the next date on each side."""
    sentence = reading.words[found.first].sentence
    stems: list[str] = []
    for places in (range(found.first - 1, -1, -1), range(found.last + 1, len(reading.words))):
        count = 0
        for place in places:
            word = reading.words[place]
            if word.sentence != sentence or place in reading.date_places or count == _NEAR:
                break
            if place in reading.content_set:
                stems.append(word.stem)
                count += 1
    return stems
