"""What the sentences found for a question say of its value: each report once, dated, attributed."""

from collections.abc import Iterable, Iterator, Sequence

from assistant.answerers.base import Quote, Told
from assistant.figures.asking import Asking
from assistant.figures.attributing import beside, with_both, with_tellers
from assistant.figures.comparing import same
from assistant.figures.headlines import told_again, without_others
from assistant.figures.lines import Line, is_told, lines_of
from assistant.figures.moments import is_past_mention
from assistant.figures.speakers import same_voice
from assistant.figures.told import told_by
from assistant.figures.value import Value
from index import Hit


def reports(hits: Sequence[Hit], asked: Asking) -> Iterator[Told]:
    """What the sentences of these hits say."""
    for hit in hits:
        headline = _headline(hit, asked)
        lines = list(lines_of(hit))
        told = [one for quote, line in lines for one in _read(quote, line, asked)]
        if headline and not any(same(one.value, headline) for one in told if not one.is_past):
            told += _told_under(headline, lines, asked)
        told = with_tellers(lines, beside(lines, told, asked), asked)
        yield from without_others(headline, told)


def likely_reports(hits: Sequence[Hit], asked: Asking, told: Sequence[Told]) -> Iterator[Told]:
    """What articles likely tell of which no sentence is read, by the size of what others tell."""
    known = [one.value.amount for one in told if one.value.amount is not None]
    if asked.likely is None or not known:
        return
    read = {one.quote.article.id for one in told if not one.is_past}
    for hit in hits:
        if hit.article.id in read:
            continue
        for quote, line in lines_of(hit):
            value = asked.likely(line, known) if asked.may_tell(line.text) else None
            if value is None or line.amends or not is_told(line.text):
                continue
            if (one := told_by(quote, line, value)) and not one.is_past:
                yield one
                break


def _read(quote: Quote, line: Line, asked: Asking) -> Iterator[Told]:
    """What a sentence says."""
    if asked.may_tell(line.text) and is_told(line.text):
        found = [told_by(quote, line, value) for value in asked.read(line)]
        told = with_both([one for one in found if one], quote, line, asked)
        first = next((one for one in told if not one.is_past), None)
        yield from (one for one in told if one.is_past or _is_voice(one, first or one))


def _headline(hit: Hit, asked: Asking) -> Value | None:
    """The one value that the headline of a passage tells."""
    if asked.is_state or not (asked.may_tell(hit.title) and is_told(hit.title)):
        return None
    line = Line(hit.title, "", hit.published.date() if hit.published else None)
    found = [one for one in asked.read(line) if not is_past_mention(hit.title, one.at)]
    return found[0] if len(found) == 1 and not line.amends else None


def _told_under(headline: Value, lines: Sequence[tuple[Quote, Line]], asked: Asking) -> list[Told]:
    """The first sentence that gives the headline's value in words that are not read."""
    found = [
        (quote, line, value)
        for quote, line in lines
        if is_told(line.text) and (value := told_again(headline, line.text, line.published))
    ]
    if not all(asked.may_be(line, value) for _, line, value in found):
        return []  # one sentence says of what it is
    told = (told_by(quote, line, value) for quote, line, value in found)
    return [one for one in told if one and not one.is_past][:1]


def _is_voice(told: Told, first: Told) -> bool:
    """A sentence gives a second value only in another voice."""
    return told is first or bool(
        told.speaker and first.speaker and not same_voice(told.speaker, first.speaker)
    )


def of_one_unit(told: Iterable[Told]) -> list[Told]:
    """The reports in the unit that most articles use; others measure something else."""
    kept = list(told)
    articles: dict[str, set[str]] = {}
    for one in kept:
        articles.setdefault(one.value.unit, set()).add(one.quote.article.id)
    main = max(articles, key=lambda unit: (len(articles[unit]), unit), default="")
    return [one for one in kept if one.value.unit == main]
