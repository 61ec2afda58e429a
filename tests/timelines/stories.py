"""How stories go: turns of events over months and years, before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Literal

from tests.timelines.topics import TOPICS, Course, Topic
from tests.timelines.values import NUMBERS, Value
from tests.timelines.world import Voice, World

Turn = Literal["update", "dispute", "reaffirm", "quiet"]
Carried = Literal["one", "two", "wire"]
"""By one outlet; by two in their own words citing one speaker; as the same copy by several."""
Dating = Literal["published", "full", "weekday", "yesterday", "asof", "undated", "misdated"]
Change = Literal["version", "line", "item", "retraction"]
"""A corrected version with a note; with the note at its end; a correction item; a retraction."""


@dataclass(frozen=True)
class Claim:
    """What one voice says; None is the outlet itself."""

    voice: Voice | None
    value: Value


@dataclass(frozen=True)
class Event:
    """One turn of a story."""

    turn: Turn
    epoch: int
    day: date
    """What is said is true of this day."""
    claims: tuple[Claim, ...] = ()
    """Two in a dispute: the usual voice and who contradicts."""
    split: bool = False
    """A dispute in two articles of two outlets, not in one."""
    carried: Carried = "one"
    dating: Dating = "published"
    change: Change | None = None
    """What becomes of its article a day later; a wrong value stands in it first."""
    wrong: Value | None = None
    """What the article says until it is corrected."""


@dataclass(frozen=True)
class Story:
    """One story: its names, who speaks, and what happens."""

    key: str
    topic: Topic
    slots: dict[str, str]
    voices: tuple[Voice, ...]
    events: tuple[Event, ...]


def stories(world: World, first_year: int, years: int) -> Iterator[Story]:
    """Stories without end, of all topics in turn, a third with one easily taken for them."""
    taken: set[tuple[str, ...]] = set()
    serial = 0
    while True:
        for topic in TOPICS.values():
            slots = _slots(world, topic, taken)
            start = date(first_year, 1, 5) + timedelta(world.chance.randint(0, years * 365 - 400))
            twins = [slots]
            if world.chance.random() < 0.35 and not topic.same:
                twins.append(_twin(world, slots))
            for own in twins:
                serial += 1
                begin = start + timedelta(world.chance.randint(0, 20))
                end = date(first_year + years, 1, 1) - timedelta(8)
                yield _story(world, f"{topic.key}-{serial}", topic, own, begin, end)


def _slots(world: World, topic: Topic, taken: set[tuple[str, ...]]) -> dict[str, str]:
    for _ in range(300):
        slots = world.slots()
        key = (topic.key, *(slots[name] for name in topic.same))
        if not topic.same or key not in taken:
            break
    taken.add(key)
    return slots


def _twin(world: World, slots: dict[str, str]) -> dict[str, str]:
    near = world.names.near
    same = ("country", "demonym", "capital", "other_country", "other_demonym", "currency")
    alike = {name: near(slots[name]) for name in ("name", "place", "region")}
    return world.slots() | {name: slots[name] for name in same} | alike


def _story(
    world: World, key: str, topic: Topic, slots: dict[str, str], begin: date, end: date
) -> Story:
    voices = tuple(world.voice(role, slots) for role in topic.roles)
    course = Course(topic, slots["currency"], world.names, world.chance, begin)
    teller = _Teller(topic, voices, course, world.chance, begin, end)
    return Story(key, topic, slots, voices, tuple(teller.events()))


class _Teller:
    """Makes the events of one story in order."""

    def __init__(
        self,
        topic: Topic,
        voices: tuple[Voice, ...],
        course: Course,
        chance: Random,
        begin: date,
        end: date,
    ) -> None:
        self._topic, self._voices, self._course = topic, voices, course
        self._chance, self._day, self._end = chance, begin, end
        self._epoch = 0
        self._number = topic.kind in NUMBERS

    def events(self) -> Iterator[Event]:
        """From the first report on; the last ones leave room before the archive ends."""
        yield self._update(self._course.first(), plain=True)
        for _ in range(self._chance.randint(4, 9)):
            self._day += timedelta(self._gap())
            if self._day > self._end:
                return
            yield from self._turn()

    def _turn(self) -> Iterator[Event]:
        turn = self._chance.choices(("update", "dispute", "quiet"), (70, 17, 13))[0]
        if turn == "quiet":
            yield Event("quiet", self._epoch, self._day)
        elif turn == "dispute" and len(self._voices) > 1 and self._topic.kind != "holder":
            yield from self._dispute()
        else:
            yield self._update(self._course.next(self._day))

    def _update(self, value: Value, *, plain: bool = False) -> Event:
        self._epoch += 1
        speaker = self._speaker()
        event = Event("update", self._epoch, self._day, (Claim(speaker, value),))
        if speaker or self._number:
            event = replace(event, dating=self._dating())
        if plain or self._chance.random() > 0.22:
            return replace(event, carried=self._chance.choices(_CARRIED, (60, 20, 20))[0])
        return self._changed(event)

    def _changed(self, event: Event) -> Event:
        if event.dating in ("undated", "misdated"):
            return event
        if self._topic.kind == "state" or self._chance.random() < 0.3:
            return replace(event, change="retraction")
        change = self._chance.choice(_CORRECTIONS)
        wrong = self._course.other(self._day)
        return replace(event, change=change, wrong=wrong)

    def _dispute(self) -> Iterator[Event]:
        self._epoch += 1
        one, other = self._voices[0], self._voices[-1]
        value = self._course.next(self._day)
        against = self._opposite(value)
        claims = (Claim(one, value), Claim(other, against))
        dating: Dating = self._chance.choice(("published", "full", "weekday"))
        split = self._chance.random() < 0.5
        yield Event("dispute", self._epoch, self._day, claims, split=split, dating=dating)
        if self._chance.random() < 0.45:
            self._day += timedelta(self._chance.randint(1, 2) if self._topic.fast else 9)
            yield Event("reaffirm", self._epoch, self._day, (self._chance.choice(claims),))

    def _opposite(self, value: Value) -> Value:
        if self._topic.kind == "state":
            return Value("on" if value.key == "off" else "off", "")
        return self._course.other(self._day)

    def _speaker(self) -> Voice | None:
        roll = self._chance.random()
        if roll < 0.12:
            return None
        knowing = self._voices[:-1] if len(self._voices) > 2 else self._voices
        return self._voices[0] if roll < 0.55 else self._chance.choice(knowing)

    def _dating(self) -> Dating:
        dating = self._chance.choices(_DATINGS, _DATING_WEIGHTS)[0]
        return "full" if dating == "asof" and not self._number else dating

    def _gap(self) -> int:
        return self._chance.randint(5, 8) if self._topic.fast else self._chance.randint(18, 130)


_CARRIED: tuple[Carried, ...] = ("one", "two", "wire")
_CORRECTIONS: tuple[Change, ...] = ("version", "line", "item")
_DATINGS: tuple[Dating, ...] = (
    *("published", "full", "weekday", "yesterday", "asof", "undated", "misdated"),
)
_DATING_WEIGHTS = (30, 15, 25, 10, 14, 3, 3)
