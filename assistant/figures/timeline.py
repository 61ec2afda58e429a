"""What stands of all that was said: the current value, what it replaced, where voices disagree.

A later report replaces an earlier one, whoever made it: news updates itself. Two values are a
dispute only when different voices hold them at the same time: for the same day, or when a voice
repeats its value after another one was given, or when a report says itself that it contradicts.
A voice is whoever is said to have said it; a report that names nobody speaks for its story group.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from assistant.answer import FigureState
from assistant.answerers.base import Standing, Told
from assistant.figures.comparing import agree, same
from assistant.figures.echoes import without_echoes
from assistant.figures.speakers import same_voice

STILL = 30
"""Days after which it is news that a state has not changed."""
SOON = 60
"""Days after the time asked about within which a report still tells of it."""
CONTRADICTING = 14
"""Days over which a report that says itself that it contradicts reaches back."""


def standing(
    reports: Sequence[Told],
    until: date | None = None,
    *,
    since: date | None = None,
    for_sides: bool = False,
) -> list[Standing]:
    """Every report up to a day with its state, newest first; the first one is current or disputed.

    Where nothing is that old, the first report soon after it stands; where nothing was told in the
    time that is asked about, which began `since`, what is told of it later does. `for_sides` is for
    one who asks what the sides say: then a value stands against the latest that could be true
    beside it ("at least 10"), or that is a little older.
    """
    ordered = sorted(_each(without_echoes(reports)), key=_when)
    known = [one for one in ordered if until is None or one.day <= until]
    if until and not known:
        known = [one for one in ordered[:1] if (one.day - until).days <= SOON]
    now = [one for one in known if not one.is_past]
    if since and known and (not now or now[-1].day < since):
        now += [one for one in known if one.is_past and one.day >= since]
    now = now or known[-1:]
    if not now:
        return []
    latest = _spokesman(now)
    rivals = _rivals(latest, now, for_sides=for_sides)
    disputed = [latest, *rivals] if rivals else []
    rest = [one for one in reversed(known) if one is not latest]
    return [Standing(one, _state(one, latest, disputed, now)) for one in (latest, *rest)]


def _spokesman(now: Sequence[Told]) -> Told:
    """Of the reports of the newest value on its day, the one that says best who said it."""
    newest = now[-1]
    alike = [
        one
        for one in now
        if one is newest or (one.day == newest.day and same(one.value, newest.value))
    ]  # an odd value is not even the same as itself
    return max(alike, key=lambda one: (one.speaker is not None, one.value.tie))


def same_speaker(one: Told, other: Told) -> bool:
    """Whether one voice told both."""
    if one.speaker and other.speaker:
        return same_voice(one.speaker, other.speaker)
    if one.speaker or other.speaker:
        return False
    mine, theirs = one.quote.article, other.quote.article
    return mine.group == theirs.group or mine.outlet == theirs.outlet


def changes(found: Sequence[Standing]) -> list[Standing]:
    """One report for each value that stood, oldest first: the first that told it."""
    ordered = sorted(found, key=lambda one: _when(one.told))
    kept: list[Standing] = []
    for one in ordered:
        if kept and same(kept[-1].told.value, one.told.value):
            continue
        kept.append(one)
    return kept


def course(found: Sequence[Standing], most: int) -> list[Standing]:
    """The changes; of a state also, where there is room, the reports that it is still so."""
    turns = changes(found)
    ordered = sorted(found, key=lambda one: _when(one.told))
    kept = turns[:1]
    for one in ordered:
        is_late = (one.told.day - kept[-1].told.day).days >= STILL
        if one in turns[1:] or (one.told.value.is_state and is_late):
            kept.append(one)
    return kept if len(kept) <= most else turns


def _when(one: Told) -> tuple[date, float, float]:
    published = one.quote.article.published
    return one.day, published.timestamp() if published else 0.0, -one.quote.start


def _each(reports: Sequence[Told]) -> Iterator[Told]:
    """Each value once for each day and voice: the one that is bound closest to the question."""
    kept: list[Told] = []
    for one in sorted(reports, key=lambda one: -one.value.tie):
        if not any(
            one.day == other.day and same_speaker(one, other) and same(one.value, other.value)
            for other in kept
        ):
            kept.append(one)
            yield one


def _last_words(reports: Sequence[Told]) -> list[Told]:
    """The newest report of each voice."""
    kept: list[Told] = []
    for one in reversed(reports):
        if not any(same_speaker(one, other) for other in kept):
            kept.append(one)
    return kept


def _rivals(latest: Told, reports: Sequence[Told], *, for_sides: bool) -> list[Told]:
    """The newest words of other voices that hold another value, at the same time as the latest.

    The latest value has been held since it was first given without its voice giving another one.
    Where a report says that it contradicts, it contradicts the newest of the others before it.
    """
    is_exact = for_sides or latest.contradicts
    others = [one for one in _last_words(reports) if _differs(one, latest, is_exact=is_exact)]
    since = _since(latest, reports)
    found = [
        one
        for one in others
        if (_is_told(one, latest) and (one.day >= since or _is_beside(one, latest)))
        or (for_sides and _is_of_that_day(one, latest))
    ]
    if found or not is_exact:
        return found
    near = [one for one in others if (latest.day - one.day).days <= CONTRADICTING and one.speaker]
    newest = max((one.day for one in near), default=date.min)
    return [one for one in near if one.day == newest]


def _differs(one: Told, latest: Told, *, is_exact: bool) -> bool:
    """Whether another voice tells another value; else only one that cannot be true as well."""
    agreeing = same if is_exact or one.contradicts else agree
    if one is latest or same_speaker(one, latest):
        return False
    return not agreeing(one.value, latest.value)


def _is_told(one: Told, latest: Told) -> bool:
    """Whether both reports name who says so, or one says that it is against another."""
    return bool(one.speaker and latest.speaker) or one.contradicts or latest.contradicts


def _is_of_that_day(one: Told, latest: Told) -> bool:
    """Whether another outlet tells it of the same day, and one of both names who says so."""
    return one.day == latest.day and bool(one.speaker or latest.speaker)


def _is_beside(one: Told, latest: Told) -> bool:
    """Whether an article sets a value without a day of its own beside the other one."""
    is_same = one.quote.article.id == latest.quote.article.id
    if (latest.day - one.day).days > SOON:
        return False  # "Ana Bel was mayor as of 3 May 2020"
    return is_same and one.moment.stated and not latest.moment.stated


def _since(latest: Told, reports: Sequence[Told]) -> date:
    """The day since when a value has been given, whoever did, until its voice gave another one.

    What another voice gives again after others is a new value, and disputes none of them. A state
    comes back: what is open again was closed before, whoever said so in between.
    """
    since, opposed = latest.day, date.min
    for one in reversed(reports):
        if same(one.value, latest.value):
            is_back = (
                not same_speaker(one, latest)
                or one.value.amount != latest.value.amount
                or (one.value.is_state and one.day < opposed)
            )
            if opposed > date.min and is_back:
                break
            if one.value.is_state and _is_contested(one, latest, reports):
                break
            since = one.day
        elif same_speaker(one, latest):
            break
        else:
            opposed = max(opposed, one.day)
    return since


def _is_contested(one: Told, latest: Told, reports: Sequence[Told]) -> bool:
    """Whether others said the opposite of a state that day: until who leads said it, it was open.

    "It is closed", said the union in May, "it is open", the owner: now the state closes it.
    """
    return not same_speaker(one, latest) and any(
        other.day == one.day < latest.day and not same(other.value, latest.value)
        for other in reports
    )


def _state(one: Told, latest: Told, disputed: Sequence[Told], now: Sequence[Told]) -> FigureState:
    if any(one is rival for rival in disputed) or _is_of_sides(one, disputed, now):
        return "disputed"
    if not disputed and (one is latest or _is_unbroken(one, latest, now)):
        return "current"
    return "superseded"


def _is_of_sides(one: Told, sides: Sequence[Told], now: Sequence[Told]) -> bool:
    """Whether a report has the value of a side, and none with a third value came after it."""
    values = [side.value for side in sides]
    later = [past for past in now if past.day > one.day]
    return not one.is_past and all(
        any(same(past.value, value) for value in values) for past in (one, *later)
    )


def _is_unbroken(one: Told, later: Told, now: Sequence[Told]) -> bool:
    """Whether nothing else was told from one report to a later one of the same value."""
    if one.is_past or one.day > later.day or not same(one.value, later.value):
        return False
    between = [past for past in now if one.day < past.day < later.day]
    return all(same(past.value, later.value) for past in between)
