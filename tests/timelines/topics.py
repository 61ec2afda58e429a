"""What stories are about: the kind of value, how it moves, and who speaks of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from tests.timelines import values
from tests.timelines.names import Names
from tests.timelines.phrasing import FactKind
from tests.timelines.values import Value

Trend = str
"""Of a number: "up", "down" or "walk"."""


@dataclass(frozen=True)
class Topic:
    """One kind of story."""

    key: str
    kind: FactKind
    roles: tuple[str, ...]
    """Who knows, the usual voice first. Of three or more the last only contradicts."""
    low: float = 0
    high: float = 0
    trend: Trend = "walk"
    fast: bool = False
    """News comes within days, not months."""
    about: str = ""
    """What the value is of: whoever writes phrasings keeps to it."""
    same: tuple[str, ...] = ()
    """Slots that tell two stories of this topic apart where no fresh name does."""


TOPICS: dict[str, Topic] = {
    topic.key: topic
    for topic in (
        Topic(
            *("captives", "count", ("speaker", "foreign", "relief", "defence"), 20, 400, "down"),
            same=("demonym", "other_country"),
            about="people of {country} held captive in {other_country}",
        ),
        Topic(
            "detainees",
            "count",
            ("interior", "prosecutor", "rights"),
            15,
            600,
            about="people detained at protests in {place}",
        ),
        Topic(
            "miners",
            "count",
            ("civil", "governor", "company", "union"),
            9,
            90,
            "down",
            True,
            about="miners missing after a collapse in the mine {name}",
        ),
        Topic(
            "toll",
            "count",
            ("civil", "governor", "health", "relief"),
            5,
            60,
            "up",
            True,
            about="deaths in the floods of {region}",
        ),
        Topic(
            "evacuees",
            "count",
            ("fire", "governor", "relief"),
            400,
            9_000,
            "walk",
            True,
            about="people evacuated because of a wildfire near {place}",
        ),
        Topic(
            "strikers",
            "count",
            ("union", "labour", "company"),
            200,
            9_000,
            about="workers on strike at {company}",
        ),
        Topic(
            "outages",
            "count",
            ("grid", "governor", "council"),
            1_500,
            90_000,
            "down",
            True,
            about="homes without power in {region} after a storm",
        ),
        Topic(
            "cases",
            "count",
            ("health", "governor", "doctors"),
            12,
            500,
            "up",
            about="confirmed cases of a fever called {name} in {region}",
        ),
        Topic(
            "refugees",
            "count",
            ("relief", "interior", "governor"),
            9_000,
            1_900_000,
            about="refugees living in {region}",
        ),
        Topic(
            "seats",
            "count",
            ("commission", "government", "opposition"),
            9,
            70,
            about="seats of {party} in the assembly of {region}",
        ),
        Topic(
            "cost",
            "amount",
            ("transport", "audit", "opposition"),
            2e8,
            9e9,
            "up",
            about="what a bridge called {name} will cost",
        ),
        Topic(
            "fine",
            "amount",
            ("regulator", "court", "company"),
            4e6,
            9e8,
            about="the fine of {company} for its part in a cartel called {name}",
        ),
        Topic(
            "aid",
            "amount",
            ("finance", "foreign", "relief"),
            2e7,
            3e9,
            about="aid that {country} gives for rebuilding {place} after an earthquake",
        ),
        Topic(
            "budget",
            "amount",
            ("governor", "finance", "opposition"),
            3e8,
            8e9,
            about="the budget of the hospital fund of {region}",
        ),
        Topic(
            "unemployment",
            "percent",
            ("statistics", "labour", "institute"),
            3,
            24,
            about="the unemployment rate in {region}",
        ),
        Topic(
            "turnout",
            "percent",
            ("commission", "government", "opposition"),
            21,
            60,
            "up",
            True,
            about="turnout in a referendum in {region}, revised as votes are counted",
        ),
        Topic(
            "containment",
            "percent",
            ("fire", "governor", "civil"),
            5,
            40,
            "up",
            True,
            about="how much of a wildfire called {name} is contained",
        ),
        Topic(
            "approval",
            "percent",
            ("pollster", "institute", "government"),
            24,
            68,
            about="approval of the governor of {region}, who stays unnamed",
        ),
        Topic(
            "opening",
            "date",
            ("transport", "council", "contractor"),
            about="the day on which a tunnel called {name} is to open",
        ),
        Topic(
            "trial",
            "date",
            ("court", "prosecutor", "rights"),
            about="the day on which the trial over a bank called {name} is to begin",
        ),
        Topic(
            "election",
            "date",
            ("commission", "governor", "opposition"),
            about="the day on which the assembly of {region} is to be elected",
        ),
        Topic(
            "minister",
            "holder",
            ("government", "speaker"),
            same=("demonym", "portfolio"),
            about="who is minister for {portfolio} of {country}",
        ),
        Topic("mayor", "holder", ("council", "interior"), about="who is mayor of {place}"),
        Topic(
            "coach", "holder", ("club",), about="who coaches a football club called {name} Athletic"
        ),
        Topic("chief", "holder", ("company",), about="who is chief executive of {company}"),
        Topic(
            "plant",
            "state",
            ("company", "governor", "union"),
            about="whether a smelter called {name} is open (on) or closed (off)",
        ),
        Topic(
            "crossing",
            "state",
            ("interior", "governor", "defence"),
            about="whether a border crossing called {name} is open (on) or closed (off)",
        ),
        Topic(
            "treaty",
            "state",
            ("foreign", "government", "opposition"),
            about="whether {country} is a member of a treaty called {name} (on) or not (off)",
        ),
        Topic(
            "ban",
            "state",
            ("government", "transport", "opposition"),
            about="whether a ban on night flights at {place} is in force (on) or not (off)",
        ),
    )
}


@dataclass
class Course:
    """How the value of one story goes on; no value comes twice."""

    topic: Topic
    currency: str
    names: Names
    chance: Random
    start: date

    def __post_init__(self) -> None:
        self._raw = self._first()
        self._said: set[float | str] = set()

    def first(self) -> Value:
        """The value that the story begins with."""
        return self._fresh(lambda: self._raw)

    def next(self, today: date) -> Value:
        """What it becomes."""
        return self._fresh(lambda: self._moved(today), keep=True)

    def other(self, today: date) -> Value:
        """What somebody else says that it is now: clearly another value."""
        return self._fresh(lambda: self._apart(today))

    def _first(self) -> float:
        low, high = self.topic.low, self.topic.high
        if self.topic.kind == "date":
            return float(self.start.toordinal() + self.chance.randint(60, 300))
        return float(low * (high / low) ** self.chance.random()) if low else 0.0

    def _fresh(self, draw: Callable[[], float], *, keep: bool = False) -> Value:
        while True:
            raw = draw()
            value = self._value(raw)
            if self.topic.kind == "state" or value.key not in self._said:
                self._said.add(value.key)
                self._raw = raw if keep else self._raw
                return value
            self._raw = self._raw * 1.02 + 1 if self.topic.kind in values.NUMBERS else self._raw

    def _moved(self, today: date) -> float:
        if self.topic.kind not in values.NUMBERS:
            return self._later(today) if self.topic.kind == "date" else 1 - self._raw
        step = 1 + self.chance.uniform(0.08, 0.45)
        trend = self.topic.trend
        if self.topic.kind == "percent" and trend == "up":
            return self._raw + (97 - self._raw) * self.chance.uniform(0.08, 0.3)
        rises = trend == "up" or (trend == "walk" and self.chance.random() < 0.5)
        moved = self._raw * step + 1 if rises else self._raw / step - 1
        return self._inside(moved)

    def _apart(self, today: date) -> float:
        if self.topic.kind not in values.NUMBERS:
            return self._moved(today)
        factor = self.chance.uniform(1.25, 1.9)
        apart = self._raw * factor + 2 if self.chance.random() < 0.7 else self._raw / factor
        return self._inside(apart)

    def _later(self, today: date) -> float:
        first = max(self._raw, float(today.toordinal()))
        return first + self.chance.randint(40, 260)

    def _inside(self, raw: float) -> float:
        if self.topic.kind == "percent":
            return min(max(raw, 2.1), 96.0 - self.chance.random())
        return max(raw, self.chance.randint(3, 9))

    def _value(self, raw: float) -> Value:
        chance = self.chance
        match self.topic.kind:
            case "count":
                return values.count(round(raw), chance)
            case "amount":
                return values.amount(raw, self.currency, chance)
            case "percent":
                return values.percent(raw, chance)
            case "date":
                return values.day(date.fromordinal(round(raw)), chance)
            case "holder":
                name = self.names.person().name
                return Value(name, name)
            case "state":
                return Value("off" if raw else "on", "")
