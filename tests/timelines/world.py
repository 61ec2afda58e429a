"""The invented world: countries, outlets, and the bodies that speak about each story."""

from dataclasses import dataclass
from random import Random

from tests.timelines.names import Names, Person

PORTFOLIOS = (
    *("culture", "education", "agriculture", "environment", "justice", "tourism", "fisheries"),
    *("housing", "science", "sport", "trade", "digital affairs"),
)
"""Posts that stories are about; none of them is of a ministry that speaks in other stories."""

ROLES: dict[str, tuple[str, str, str]] = {
    "interior": ("the {demonym} Interior Ministry", "Interior Ministry", "Interior Minister"),
    "foreign": ("the {demonym} Foreign Ministry", "Foreign Ministry", "Foreign Minister"),
    "defence": (
        "the {other_demonym} Defence Ministry",
        "Defence Ministry",
        "{other_demonym} Defence Minister",
    ),
    "health": ("the {demonym} Health Ministry", "Health Ministry", "Health Minister"),
    "transport": ("the {demonym} Transport Ministry", "Transport Ministry", "Transport Minister"),
    "finance": ("the {demonym} Finance Ministry", "Finance Ministry", "Finance Minister"),
    "labour": ("the {demonym} Labour Ministry", "Labour Ministry", "Labour Minister"),
    "speaker": ("the {demonym} parliament", "parliament", "Parliamentary Speaker"),
    "government": ("the {demonym} government", "government", "Prime Minister"),
    "governor": ("the {region} regional government", "regional government", "Governor"),
    "council": ("{place} city council", "city council", "council leader"),
    "civil": ("the Civil Protection Agency", "Civil Protection Agency", "agency director"),
    "fire": ("the {region} fire service", "fire service", "fire chief"),
    "statistics": ("the National Statistics Office", "Statistics Office", "chief statistician"),
    "commission": ("the Election Commission", "Election Commission", "commission chairman"),
    "audit": ("the State Audit Office", "Audit Office", "auditor general"),
    "regulator": ("the Competition Authority", "Competition Authority", "authority chairwoman"),
    "prosecutor": ("the {region} prosecutor's office", "prosecutor", "chief prosecutor"),
    "court": ("the {region} district court", "district court", "court president"),
    "grid": ("the grid operator {utility}", "{utility}", "{utility} chief executive"),
    "company": ("{company}", "{company}", "{company} chairman"),
    "contractor": ("the contractor {builder}", "{builder}", "{builder} project manager"),
    "union": ("the {union} Workers' Union", "{union} Workers' Union", "union leader"),
    "opposition": ("the opposition {party_name} Party", "{party_name} Party", "opposition leader"),
    "rights": ("the {rights} Rights Centre", "{rights} Rights Centre", "rights campaigner"),
    "families": ("the {rights} Families' Association", "Families' Association", "campaigner"),
    "relief": ("the {rights} Relief Committee", "Relief Committee", "relief coordinator"),
    "doctors": ("the {rights} Doctors' League", "Doctors' League", "league president"),
    "pollster": ("the polling institute {pollster}", "{pollster}", "pollster"),
    "institute": ("the {rights} Economic Institute", "Economic Institute", "economist"),
    "club": ("{name} Athletic", "{name} Athletic", "club president"),
}
"""By role: the body with its article, the words that name it, the title of who leads it."""


@dataclass(frozen=True)
class Speaker:
    """How one article names who speaks."""

    text: str
    keys: tuple[str, ...]
    """Words of which any names the speaker."""
    pronoun: str | None
    """None for a body."""
    short: str
    """How the next sentence names who speaks: "the ministry", or the last name."""


@dataclass(frozen=True)
class Voice:
    """A body with the people who speak for it: one voice, whoever of them speaks."""

    body: str
    core: str
    title: str
    head: Person
    clerk: Person

    def speaker(self, chance: Random) -> Speaker:
        """One of the ways to name it."""
        clerk, role = self.clerk, "spokeswoman" if self.clerk.woman else "spokesman"
        head = (self.head.last, self.core, self.title)
        body = Speaker(self.body, (self.core,), None, f"the {self._noun}")
        named = (clerk.last, self.core)
        forms = (
            body,
            body,
            Speaker(f"{self.title} {self.head.name}", head, self.head.pronoun, self.head.last),
            Speaker(f"{clerk.name}, a {role} for {self.body},", named, clerk.pronoun, clerk.last),
            Speaker(f"{self.core} {role} {clerk.name}", named, clerk.pronoun, clerk.last),
        )
        return chance.choice(forms)

    @property
    def _noun(self) -> str:
        last = self.core.split()[-1].lower()
        return "club" if last == "athletic" else last if last in _NOUNS else "company"


@dataclass(frozen=True)
class Outlet:
    """A publisher and its host."""

    name: str
    host: str


@dataclass(frozen=True)
class Country:
    """A country, its adjective, its capital and its currency."""

    name: str
    demonym: str
    capital: str
    currency: str


class World:
    """What all stories of one archive share."""

    def __init__(self, chance: Random, *, countries: int = 8, outlets: int = 14) -> None:
        self.chance = chance
        self.names = Names(chance)
        self.countries = [self._country() for _ in range(countries)]
        self.outlets = [self._outlet() for _ in range(outlets)]
        self.people = [(self._bystander(), chance.randint(24, 88)) for _ in range(150)]
        self.towns = [self.names.town() for _ in range(60)]
        self._writers = [self.names.person().name for _ in range(40)]

    def slots(self, *, like: str | None = None) -> dict[str, str]:
        """The names of one new story; `like` gives names easily taken for another story's."""
        here, there = self.chance.sample(self.countries, 2)
        names = self.names
        name = names.near(like) if like else names.bare()
        party = names.bare()
        return {
            **{"country": here.name, "demonym": here.demonym, "capital": here.capital},
            **{"other_country": there.name, "other_demonym": there.demonym},
            **{"currency": here.currency, "name": name, "place": names.town()},
            **{"region": names.bare(), "party": f"the {party} Party", "party_name": names.bare()},
            **{"company": f"{names.bare()} {self.chance.choice(_FIRMS)}"},
            **{"utility": names.bare() + "net", "builder": f"{names.bare()} Construction"},
            **{"union": names.bare(), "rights": names.bare(), "pollster": names.bare() + "track"},
            "portfolio": self.chance.choice(PORTFOLIOS),
        }

    def voice(self, role: str, slots: dict[str, str]) -> Voice:
        """A body of this story, with people of its own."""
        body, core, title = (part.format(**slots) for part in ROLES[role])
        return Voice(body, core, title, self.names.person(), self.names.person())

    def writer(self) -> str:
        """Who an article is by."""
        return self.chance.choice(self._writers)

    def _bystander(self) -> str:
        while not (person := self.names.person()).woman:
            pass
        return person.name

    def _country(self) -> Country:
        name, demonym = self.names.country()
        currency = self.chance.choice(("crowns", "florins", "marks", "dollars", "euros"))
        return Country(name, demonym, self.names.town(), currency)

    def _outlet(self) -> Outlet:
        country = self.chance.choice(self.countries)
        kind = self.chance.choice(_PAPERS)
        place = self.chance.choice((country.name, country.capital, self.names.town()))
        host = f"{place}-{kind}".lower().replace(" ", "-")
        return Outlet(f"{place} {kind}", f"{host}.example")


_NOUNS = frozenset(
    (
        *("ministry", "parliament", "government", "council", "agency", "service", "office"),
        *("commission", "authority", "prosecutor", "court", "union", "party", "centre"),
        *("association", "committee", "league", "institute"),
    )
)
_FIRMS = ("Steel", "Mining", "Foods", "Motors", "Textiles", "Chemicals", "Telecom", "Cement")
_PAPERS = (
    *("Courier", "Herald", "Gazette", "Post", "Tribune", "Wire", "Radio", "Observer", "Chronicle"),
    *("Evening News", "Dispatch", "Monitor"),
)
