"""From what was found to what can be said of its time: the value that leads, and its history."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from assistant.answerers.base import Draft, Found, Proved, Quote, Standing, Told
from assistant.chronicle import dated
from assistant.figures import wording
from assistant.figures.amending import standing_by
from assistant.figures.anchors import Anchor
from assistant.figures.asking import askings
from assistant.figures.collecting import likely_reports, of_one_unit, reports
from assistant.figures.denied import sides
from assistant.figures.events import asks_of_event, report_of
from assistant.figures.subject import LEAST, Subject
from assistant.figures.timeline import changes, course, standing
from assistant.figures.tolls import of_one_event
from assistant.figures.value import Value
from assistant.question import Terms
from assistant.rendering import DISAGREEMENT
from assistant.shapes import Shape
from index import Hit

NEARLY = 0.4
"""Passages with a smaller share of the question's words than this part of the best are left out."""
MOST_FIGURES = 12
MOST_LEADING = 2
"""More statements than these are a history, which needs no further quotes."""
MOST_QUOTES = 3
MOST_CHANGES = 10
MONTH = timedelta(days=27)
STALE = timedelta(days=60)
"""An answer about the present says so when its newest report is older than this."""


def timed(found: Found, terms: Terms) -> Draft | None:
    """What the passages say of the value that is asked for; None where there is no such thing."""
    if found.when.shape == "correction" or not found.timeless.terms:
        return None
    subject, every = Subject(found.timeless, found.idf, terms), (*found.hits, *found.more)
    hits = _about(subject, every)
    asks = askings(found.timeless, found.when.shape)
    is_of_state = any(asked.is_state for asked in asks)
    if not (found.anchor or is_of_state) and (happened := _happened(found, hits)):
        return happened
    for asked in asks:
        own = [hit for hit in every if subject.named(hit)] if asked.is_bound else []
        sure = list(_known(reports(own or hits, asked), found))
        likely = _known(likely_reports(hits, asked, sure), found)
        told = of_one_unit(standing_by([*sure, *likely]))
        if found.when.shape == "change":
            told = of_one_event(told, found.timeless.text)
        for_sides = found.when.shape == "dispute"
        figures = standing(told, _until(found), since=_since(found), for_sides=for_sides)
        lines = tuple(_lines(figures, found, is_state=asked.is_state))
        if lines:
            cited = {quote for line in lines for quote in line.quotes}
            kept = _kept(figures, found.when.shape, cited)
            return Draft(lines, label=asked.label, figures=kept, note=_age(figures, found))
    return _denied(found, subject) if found.when.shape in ("state", "dispute") else None


def _denied(found: Found, subject: Subject) -> Draft | None:
    """Both sides of what one says was done and another denies."""
    last = min(_until(found) or date.max, _last_seen(found))
    hits = [hit for hit in (*found.hits, *found.more) if subject.is_named_in(hit)]
    figures = sides(found.timeless.text, hits, last)
    if not figures:
        return None
    kept = tuple(one for one in figures if one.state == "disputed")[:MOST_FIGURES]
    return Draft(
        tuple(_lead(figures, found, is_state=True)), label=found.timeless.text, figures=kept
    )


def _happened(found: Found, hits: Sequence[Hit]) -> Draft | None:
    """The report of what is asked when it happened."""
    text = found.question.text
    quote = report_of(text, hits) if asks_of_event(text) else None
    return Draft((Proved(dated(quote), "verified", (quote,)),)) if quote else None


def _until(found: Found) -> date | None:
    """The last day that is asked about; a course that is asked for goes on to the end."""
    window = found.when.window
    return window.end.date() if window and found.when.shape != "change" else None


def _since(found: Found) -> date | None:
    """The first day of the month or year that is asked about: a day is too short to be told of."""
    window = found.when.window
    if window is None or found.when.shape != "state" or window.end - window.start < MONTH:
        return None
    return window.start.date()


def _lines(figures: Sequence[Standing], found: Found, *, is_state: bool) -> Iterator[Proved]:
    """The statements that the shape of the question wants."""
    if not figures:
        return
    shape = found.when.shape
    if shape == "change":
        since = found.when.window.start.date() if found.when.window else date.min
        turns = course(figures, MOST_CHANGES)
        if is_state and turns and figures[0].told.day > turns[-1].told.day:
            turns.append(figures[0])  # it may be long since it changed
        for one in _thinned(_from(turns, since)):
            yield _line(one.told, is_state=is_state)
    elif shape in ("first", "after"):
        if turn := _turn(figures, found, is_state=is_state):
            yield _line(turn.told, is_state=is_state)
    else:
        yield from _lead(figures, found, is_state=is_state)


def _from(turns: Sequence[Standing], since: date) -> list[Standing]:
    """The turns since a day, and before them the one that stood on it: what it changed from."""
    earlier = [one for one in turns if one.told.day < since]
    return [*earlier[-1:], *(one for one in turns if one.told.day >= since)]


def _line(told: Told, *, is_state: bool) -> Proved:
    text = wording.quoted_on_its_day(told) if is_state else wording.on_its_day(told)
    return Proved(text, "verified", (told.quote,))


def _turn(figures: Sequence[Standing], found: Found, *, is_state: bool) -> Standing | None:
    """When the value that is named first held, or what came after it."""
    anchor = found.anchor or (Anchor(Value(None, "yes", "", "", 0)) if is_state else None)
    turns = changes([one for one in figures if not one.told.is_past])
    places = [place for place, one in enumerate(turns) if anchor and anchor.matches(one.told.value)]
    if not places:
        return None
    if found.when.shape == "first":
        return turns[places[0]]
    return turns[places[-1] + 1] if places[-1] + 1 < len(turns) else None


def together(time: Draft | None, quotes: Draft) -> Draft:
    """What code says of time leads; its quotes and the best others stand under it."""
    if time is None:
        return quotes
    if len(time.statements) > MOST_LEADING or not time.figures:
        return time
    cited = dict.fromkeys(quote for line in time.statements for quote in line.quotes)
    led = [line.text for line in time.statements]
    own = [
        Proved(quote.text, "verified", (quote,))
        for quote in cited
        if not any(wording.within(quote.text) in text for text in led)
    ]
    known = {quote.article.id for quote in cited}
    others = [one for one in quotes.statements if one.quotes[0].article.id not in known]
    shown = [*own, *others[: max(0, MOST_QUOTES - len(own))]]
    return replace(time, statements=(*time.statements, *shown))


def _about(subject: Subject, hits: Sequence[Hit]) -> list[Hit]:
    """The passages that are about what is asked, as well as the best of them nearly.

    What stands under the title of one of them is of the same story, if the title tells the event
    itself: "Port explosion". Later reports name fewer places.
    """
    shares = [subject.share(hit) for hit in hits]
    titles = {hit.title for hit, share in zip(hits, shares, strict=True) if share >= LEAST}
    if stories := {title for title in titles if subject.tells_event(title)}:
        shares = [
            share or (subject.share(hit, is_known=True) if hit.title in stories else 0.0)
            for hit, share in zip(hits, shares, strict=True)
        ]
    least = max(LEAST, NEARLY * max(shares, default=0.0))
    return [hit for hit, share in zip(hits, shares, strict=True) if share >= least]


def _known(told: Iterable[Told], found: Found) -> Iterator[Told]:
    """Without what its outlet has taken back since, and what a note tells beside the text itself.

    What is true of a day after the as-of date was not known then, whatever the date line.
    """
    last, gone = _last_seen(found), found.left_out
    for one in told:
        place = (one.quote.article, one.quote.start, one.quote.end)
        is_gone = gone.takes_back(*place) or (not one.is_wrong and gone.is_own_note(*place))
        if one.day <= last and not is_gone:
            yield one


def _last_seen(found: Found) -> date:
    """The last day that may be known of."""
    return found.scope.as_of.date() if found.scope.as_of else date.max


def _lead(figures: Sequence[Standing], found: Found, *, is_state: bool) -> Iterator[Proved]:
    """The value that stands, or those that are disputed; and its age, where it is old."""
    first = figures[0].told
    sides = _sides(figures)
    if len(sides) > 1:
        of_side = wording.quoted_side if is_state else wording.side
        text = "; ".join(of_side(one.told) for one in sides)
        end = "" if text.endswith(".”") else "."
        yield Proved(f"{DISAGREEMENT} {text}{end}", "verified", tuple(s.told.quote for s in sides))
    elif is_state:
        yield Proved(wording.quoted_as_of(first), "verified", (first.quote,))
    else:
        yield Proved(wording.as_of(first), "verified", (first.quote,))


def _sides(figures: Sequence[Standing]) -> list[Standing]:
    """The newest word of each side of a dispute."""
    from assistant.figures.comparing import same

    kept: list[Standing] = []
    for one in figures:
        if one.state == "disputed" and not any(
            same(one.told.value, other.told.value) for other in kept
        ):
            kept.append(one)
    return kept


def _thinned(lines: Sequence[Standing]) -> list[Standing]:
    """The first and the last lines, and as many between as there is room for."""
    if len(lines) <= MOST_CHANGES:
        return list(lines)
    step = (len(lines) - 1) / (MOST_CHANGES - 1)
    return [lines[round(step * place)] for place in range(MOST_CHANGES)]


def _kept(
    figures: Sequence[Standing], shape: Shape, cited: Collection[Quote]
) -> tuple[Standing, ...]:
    """What is cited, stands or is disputed, and the newest of the rest; of a course its turns."""
    first = [one for one in figures if one.told.quote in cited]
    first += [one for one in figures if one.state != "superseded"]
    if shape == "change":
        first = [*_thinned(changes(figures)), *first]
    kept = list(dict.fromkeys(map(id, [*first, *figures])))[:MOST_FIGURES]
    return tuple(one for one in figures if id(one) in kept)


def _age(figures: Sequence[Standing], found: Found) -> str | None:
    """That an answer about the present is old against what the archive goes on to."""
    newest, day = found.summary.newest, figures[0].told.day
    is_about_now = found.timeless.about_now and not found.when.window
    if not (is_about_now and newest and found.when.shape == "state"):
        return None
    seen = found.scope.as_of or newest
    if seen.date() - day <= STALE:
        return None
    return (
        f"The newest report of this is of {wording.day_text(day)}; "
        f"the archive goes on to {wording.day_text(newest.date())}."
    )
