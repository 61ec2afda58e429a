"""Makes the questions about one story from its ledger."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.timelines import values
from tests.timelines.ledger import Change, Ledger, Report
from tests.timelines.phrasing import Phrasing, capitalised, fill, subject
from tests.timelines.questions import Amendment, Kind, Question, Withdrawn
from tests.timelines.stories import Story
from tests.timelines.values import NUMBERS, Value
from tests.timelines.world import World


class Asking:
    """The questions about one story."""

    def __init__(
        self, world: World, phrasing: Phrasing, story: Story, ledger: Ledger, years: range
    ) -> None:
        self._world, self._chance, self._story = world, world.chance, story
        self._phrasing, self._topic = phrasing, phrasing.topics[story.topic.key]
        self._ledger, self._years = ledger, years
        self._fact = story.topic.kind
        self._family = "number" if self._fact in NUMBERS else self._fact
        self._serial = 0
        self._first = min(report.day for report in ledger.reports)
        self._last = max(report.day for report in ledger.reports) + timedelta(30)

    def all(self) -> Iterator[Question]:
        """All questions of the story, whatever it allows."""
        yield self._latest()
        yield from self._as_of()
        yield from self._worded()
        yield from self._at_month()
        yield self._changes()
        yield from self._first_time()
        yield from self._next_value()
        yield from self._disputes()
        yield from self._amendments()
        yield from self._false_premises()
        yield self._outside()
        yield self._unanswerable()

    def _latest(self) -> Question:
        asks = self._topic.asks
        if self._family == "number":
            asks += self._phrasing.questions["latest.number"]
        return self._value_at("latest", self._pick(asks), None, {})

    def _as_of(self) -> Iterator[Question]:
        for day in self._moments(7):
            yield self._value_at("as_of", self._pick(self._topic.asks), day, {})

    def _worded(self) -> Iterator[Question]:
        for day in self._moments(3):
            end = _month_end(day)
            day, at = self._chance.choice(
                (
                    (day, f"as of {values.full(day)}"),
                    (day, f"on {values.full(day)}"),
                    (end, f"by the end of {end:%B %Y}"),
                    (end, f"at the end of {end:%B %Y}"),
                )
            )
            if self._dated_well(day) and self._ledger.sides(day):
                yield self._told("as_of_worded", self._pick(self._topic.asks_at), day, {"at": at})

    def _at_month(self) -> Iterator[Question]:
        months = {(r.day.year, r.day.month): _month_end(r.day) for r in self._ledger.reports}
        clear = [end for end in months.values() if self._one_in_month(end)]
        for end in self._chance.sample(clear, min(2, len(clear))):
            at = {"at": f"in {end:%B %Y}"}
            yield self._told("at_month", self._pick(self._topic.asks_at), end, at)

    def _changes(self) -> Question:
        template = self._pick(self._phrasing.questions[f"change.{self._family}"])
        slots = {"year": str(self._first.year)}
        timeline = tuple(tuple(sides) for sides in self._ledger.timeline(None))
        return self._question("change", template, None, slots, timeline=timeline)

    def _first_time(self) -> Iterator[Question]:
        clear = self._clear()
        if self._fact == "state":
            off = [sides for sides in clear if sides[0].value == "off"]
            if off and not self._off_before(off[0][0].date):
                template = self._pick(self._topic.firsts)
                yield self._question("first", template, None, {}, accepted=tuple(off[0]))
        elif clear:
            sides = self._chance.choice(clear)
            template = self._pick(self._phrasing.questions[f"first.{self._family}"])
            slots = {"value": sides[0].said[0]}
            yield self._question("first", template, None, slots, accepted=tuple(sides))

    def _next_value(self) -> Iterator[Question]:
        timeline = self._ledger.timeline(None)
        plain = [sides[0].value for sides in self._clear()]
        clear = [n for n, sides in enumerate(timeline[:-1]) if sides[0].value in plain]
        if self._fact == "state" or not clear:
            return
        at = self._chance.choice(clear)
        said = timeline[at][0].said[0]
        template = self._pick(self._phrasing.questions[f"after.{self._family}"])
        slots = {"value": said, "old": said}
        accepted = tuple(timeline[at + 1])
        yield self._question("after", template, None, slots, accepted=accepted)

    def _disputes(self) -> Iterator[Question]:
        for epoch in sorted({report.epoch for report in self._ledger.reports}):
            days = [r.known.date() for r in self._ledger.reports if r.epoch == epoch and r.known]
            if not days or len(self._ledger.sides(None, epoch=epoch)) < 2:
                continue
            day = max(days) + timedelta(self._chance.randint(0, 4))
            if len(self._ledger.sides(day)) > 1:
                template = self._pick(self._phrasing.questions["dispute"])
                yield self._value_at("dispute", template, day, {})

    def _amendments(self) -> Iterator[Question]:
        for change in self._ledger.changes:
            kind: Kind = "correction" if change.new else "retraction"
            template = self._pick(self._phrasing.questions[kind])
            slots = {"day": values.full(change.day)}
            day = change.known.date() + timedelta(self._chance.randint(0, 3))
            sides = tuple(self._ledger.sides(day))
            amendment = _amendment(change)
            yield self._question(kind, template, day, slots, accepted=sides, amendment=amendment)
            yield self._value_at("as_of", self._pick(self._topic.asks), day, {})
            before = change.known.date() - timedelta(1)
            yield from self._if_there("as_of", before)

    def _false_premises(self) -> Iterator[Question]:
        if self._fact == "state":
            yield from self._reversed()
            return
        day = self._chance.choice(self._moments(3))
        slots = {"year": str(day.year), "month": f"{day:%B %Y}"}
        event = self._pick(self._topic.premises)
        yield self._false("event", event, None, slots)
        wrong = self._wrong()
        template = self._pick(self._phrasing.questions[f"false_premise.{self._family}"])
        premise = "holder" if self._fact == "holder" else "value"
        yield self._false(premise, template, None, slots | {"wrong": wrong})

    def _reversed(self) -> Iterator[Question]:
        for day in self._moments(2):
            sides = self._ledger.sides(day)
            if len(sides) == 1:
                on = sides[0].value == "on"
                pool = self._topic.premises_off if on else self._topic.premises
                yield self._false("state", self._pick(pool), day, {"year": str(day.year)})

    def _false(
        self, premise: Any, template: str, day: date | None, slots: dict[str, str]
    ) -> Question:
        sides = tuple(self._ledger.sides(day))
        return self._question(
            *("false_premise", template, day, slots),
            **{"accepted": sides, "abstain": "false_premise", "premise": premise},
            wrong=slots.get("wrong"),
        )

    def _outside(self) -> Question:
        early = self._chance.random() < 0.5
        year = self._years[0] - self._chance.randint(6, 30)
        if not early:
            year = self._years[-1] + self._chance.randint(4, 20)
        template = self._pick(self._topic.asks_at)
        reason = "before_archive_start" if early else "after_archive_end"
        return self._question("outside", template, None, {"at": f"in {year}"}, abstain=reason)

    def _unanswerable(self) -> Question:
        ghosts = self._world.slots()
        for prefix in ("", "other_"):
            country, demonym = self._world.names.country()
            ghosts |= {f"{prefix}country": country, f"{prefix}demonym": demonym}
        template = self._pick(self._topic.asks)
        if self._chance.random() < 0.3:
            template = self._pick(self._phrasing.questions["unanswerable"])
        ghosts["person"] = self._world.names.person().name
        return self._question("unanswerable", template, None, ghosts, abstain="not_in_archive")

    def _wrong(self) -> str:
        said = [report.value for report in self._ledger.reports]
        if self._fact == "holder":
            return self._world.names.person().name
        if self._fact == "date":
            latest = date.fromisoformat(str(max(value.key for value in said)))
            return values.full(latest + timedelta(self._chance.randint(50, 400)))
        top = max(float(value.key) for value in said)
        if self._fact == "percent":
            return f"{min(99.4, top * 1.2 + self._chance.randint(3, 20)):.1f} percent"
        wrong = top * self._chance.uniform(1.6, 4)
        plain = Random(self._chance.random())
        return self._exact(wrong, plain).said

    def _exact(self, number: float, chance: Random) -> Value:
        while True:
            if self._fact == "amount":
                value = values.amount(number, self._story.slots["currency"], chance)
            else:
                value = values.count(round(number), chance)
            if value.qualifier is None:
                return value

    def _if_there(self, kind: Kind, day: date) -> Iterator[Question]:
        if self._ledger.sides(day):
            yield self._value_at(kind, self._pick(self._topic.asks), day, {})

    def _value_at(
        self, kind: Kind, template: str, day: date | None, slots: dict[str, str]
    ) -> Question:
        accepted = tuple(self._ledger.sides(day))
        return self._question(kind, template, day, slots, accepted=accepted)

    def _told(self, kind: Kind, template: str, day: date, slots: dict[str, str]) -> Question:
        """A question whose words say the day: the argument is left out."""
        accepted = tuple(self._ledger.sides(day))
        return self._question(kind, template, None, slots, accepted=accepted)

    def _question(
        self, kind: Kind, template: str, day: date | None, slots: dict[str, str], **gold: Any
    ) -> Question:
        self._serial += 1
        measure = self._pick(self._topic.measure)
        own = {"measure": measure, "subject": subject(self._fact)} | self._story.slots
        text = fill(template, own | slots)
        taken = [Withdrawn(r.value.key, r.value.said, r.url) for r in self._ledger.withdrawn(day)]
        sides = gold.get("accepted", ())
        return Question(
            id=f"{self._story.key}-{self._serial}",
            story=self._story.key,
            topic=self._story.topic.key,
            fact=self._fact,
            kind=kind,
            text=capitalised(text),
            as_of=day.isoformat() if day else None,
            disputed=len({side.value for side in sides}) > 1,
            withdrawn=tuple(taken),
            **gold,
        )

    def _moments(self, number: int) -> list[date]:
        """Days on which something is known, in story order, mostly between two reports."""
        span = (self._last - self._first).days
        days = [self._first + timedelta(self._chance.randint(0, span)) for _ in range(3 * number)]
        known = [r.known.date() for r in self._ledger.reports if r.known]
        days += self._chance.sample(known, min(2, len(known)))
        self._chance.shuffle(days)
        return sorted([day for day in days if self._ledger.sides(day)][:number])

    def _clear(self) -> list[list[Any]]:
        """The epochs whose value was said plainly once, in articles that are dated and stand."""
        reports = self._ledger.reports
        poor = {report.epoch for report in reports if report.withdrawn or not report.known}
        epochs = sorted({report.epoch for report in reports} - poor)
        found = [self._ledger.sides(None, epoch=epoch) for epoch in epochs]
        return [sides for sides in found if len(sides) == 1 and not sides[0].qualifier]

    def _off_before(self, day: str) -> bool:
        early = [r for r in self._ledger.reports if r.value.key == "off"]
        return any(report.day.isoformat() < day for report in early)

    def _dated_well(self, day: date) -> bool:
        """Whether no article that lacks its right date would change what held on a day."""
        return self._by_day(day) == [report.value.key for report in self._standing(day)]

    def _by_day(self, day: date) -> list[float | str]:
        there = [r for r in self._ledger.reports if r.day <= day and not r.withdrawn]
        newest = max((report.epoch for report in there), default=-1)
        return [report.value.key for report in there if report.epoch == newest]

    def _standing(self, day: date) -> list[Report]:
        counting = self._ledger.counting(day)
        newest = max((report.epoch for report in counting), default=-1)
        return [report for report in counting if report.epoch == newest]

    def _one_in_month(self, end: date) -> bool:
        month = [
            r for r in self._ledger.reports if (r.day.year, r.day.month) == (end.year, end.month)
        ]
        one = len({(report.epoch, report.value.key) for report in month}) == 1
        if any(report.withdrawn for report in month):
            return False
        return one and self._dated_well(end) and len(self._ledger.sides(end)) == 1

    def _pick(self, lines: tuple[str, ...]) -> str:
        return self._chance.choice(lines)


def _amendment(change: Change) -> Amendment:
    return Amendment(
        old=change.old.said,
        new=change.new.said if change.new else None,
        day=change.day.isoformat(),
        known=change.known.isoformat(),
        urls=tuple(dict.fromkeys((change.url, change.notice))),
    )


def _month_end(day: date) -> date:
    first_of_next = (day.replace(day=1) + timedelta(32)).replace(day=1)
    return first_of_next - timedelta(1)
